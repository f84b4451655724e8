import type { Container } from '../../types.ts';
import type { Head } from '../head.ts';
import type { ContainerReader } from './container.ts';
import { JSON_LINES } from './json-lines.ts';
import { MHTML } from './mhtml.ts';
import { PAGE } from './page.ts';
import { WARC, WET } from './warc.ts';

/**
 * The formats of an input; the first one that is detected wins. WET is before WARC because a WET file is a WARC file;
 * any input can be a page.
 */
export const CONTAINER_READERS = {
  wet: WET,
  warc: WARC,
  mhtml: MHTML,
  jsonl: JSON_LINES,
  page: PAGE,
} as const satisfies Record<Container, ContainerReader>;

/** Detects the format of an input by its content. */
export function findContainer(
  head: Head,
  readers: readonly ContainerReader[] = Object.values(CONTAINER_READERS),
): ContainerReader {
  return readers.find((reader) => reader.detect(head)) ?? CONTAINER_READERS.page;
}
