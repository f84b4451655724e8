import type { ContainerReader } from './container.ts';
import { refuse } from './refuse.ts';

/** The longest head of a mail or saved page, in characters. */
const HEADER_CHARS = 8_192;

/** The first line of a mail: `From: <Saved by a browser>` */
const FIRST_HEADER = /^[A-Za-z][\w-]{0,60}:[ \t]/;

/** The blank line after the head. */
const HEADERS_END = /\r?\n\r?\n/;

/** `MIME-Version: 1.0` */
const MIME_VERSION = /^MIME-Version:/im;

/** `Content-Type: multipart/related;` */
const MULTIPART_RELATED = /^Content-Type:\s{0,20}multipart\/related\b/im;

/** A page saved with its pictures and styles, in the form of a mail (RFC 2557). */
export const MHTML: ContainerReader = {
  name: 'mhtml',
  detect: ({ text }) => {
    const start = text.slice(0, HEADER_CHARS).trimStart();
    const end = start.search(HEADERS_END);
    const headers = end < 0 ? start : start.slice(0, end);
    return FIRST_HEADER.test(headers) && MIME_VERSION.test(headers) && MULTIPART_RELATED.test(headers);
  },
  open: refuse({
    is: 'MHTML (a page saved with its pictures)',
    advice: 'save the page as HTML, or extract its HTML part first',
  }),
};
