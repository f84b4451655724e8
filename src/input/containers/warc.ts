import type { Head } from '../head.ts';
import type { ContainerReader } from './container.ts';
import { refuse } from './refuse.ts';

/** The first two lines of a web archive: `WARC/1.0`, `WARC-Type: warcinfo` */
const WARC_START = /^WARC\/\d\.\d{1,2}\r?\n[\w-]{1,40}:/;

/** A record's type: `WARC-Type: conversion` */
const RECORD_TYPE = /^WARC-Type:[ \t]*(\w{1,40})/gim;

/** Type of a record that may be first in any archive. */
const ABOUT_THE_FILE = 'warcinfo';

/** Type of a record that contains a page as text; all records of a WET file do. */
const PAGE_AS_TEXT = 'conversion';

/** Common Crawl's text of pages. */
export const WET: ContainerReader = {
  name: 'wet',
  detect: (head) => WARC_START.test(head.text) && firstType(head) === PAGE_AS_TEXT,
  open: refuse({
    is: "a WET file (a crawl's pages as text)",
    advice: 'extract the text of each page first',
  }),
};

/** The responses of a crawl as they were received. */
export const WARC: ContainerReader = {
  name: 'warc',
  detect: ({ text }) => WARC_START.test(text),
  open: refuse({
    is: 'a WARC file (what a crawl fetched)',
    advice: 'extract the HTML of each page first',
  }),
};

/** The type of the first record that contains crawled data. */
function firstType({ text }: Head): string | undefined {
  for (const [, type] of text.matchAll(RECORD_TYPE)) {
    const name = type?.toLowerCase();
    if (name !== ABOUT_THE_FILE) return name;
  }
  return undefined;
}
