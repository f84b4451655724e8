import { ORIGINS } from '../../../types.ts';
import type { ReadPage } from '../../page/page.ts';
import { readHtml } from '../html/index.ts';
import { revealBody } from '../html/reveal.ts';
import type { Span } from './find.ts';

// "<noscript", "</noscript"
const NOSCRIPT = /(<\/?)n(?=oscript[\s/>])/gi;
const TITLE = 'title';

/** The page as a browser without scripts shows it. Tags are renamed and not removed, so that offsets do not change. */
export function readWithNoscripts(page: ReadPage, noscripts: readonly Span[]): ReadPage {
  const read = reread(page, page.source.text.replace(NOSCRIPT, '$1x'));
  const { origin, start, size } = read.columns;
  for (let i = 0, n = 0; i < size; i++) {
    const at = start[i] as number;
    while (n < noscripts.length && (noscripts[n] as Span).to <= at) n++;
    if ((noscripts[n]?.from ?? Number.POSITIVE_INFINITY) <= at) origin[i] = ORIGINS.indexOf('noscript');
  }
  return read;
}

/** The page without its `title` tag, which has no end tag and so contains all the rest. */
export function readOpenTitle(page: ReadPage, openTitle: number): ReadPage {
  const { text } = page.source;
  let at = text.lastIndexOf('<', openTitle - 1);
  while (at > 0 && text.slice(at + 1, at + 1 + TITLE.length).toLowerCase() !== TITLE)
    at = text.lastIndexOf('<', at - 1);
  return at < 0 ? page : reread(page, `${text.slice(0, at + 1)}x${text.slice(at + 2)}`);
}

function reread({ source }: ReadPage, text: string): ReadPage {
  return { ...revealBody(readHtml({ ...source, text })), source };
}
