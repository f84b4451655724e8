import { splitWhite } from '../tables/python-text.ts';
import { type Prf, prf } from './f1.ts';

/** Segments of a page by what should and what did happen to them. */
export interface SegmentCounts {
  /** Must appear, and do. */
  readonly found: number;
  /** Must appear, and do not. */
  readonly missed: number;
  /** Must not appear, and do. */
  readonly leaked: number;
  /** Must not appear, and do not. */
  readonly kept: number;
}

/** The segments of a gold row: those of the article and those of its surroundings. */
export interface Segments {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Looks each segment up in the prediction, white space collapsed on both sides. */
export function segmentCounts(predicted: string, segments: Segments): SegmentCounts {
  const text = collapse(predicted);
  const count = (list: readonly string[]): number => list.filter((segment) => text.includes(collapse(segment))).length;
  const found = count(segments.with);
  const leaked = count(segments.without);
  return { found, missed: segments.with.length - found, leaked, kept: segments.without.length - leaked };
}

/** trafilatura's segment F1 over all pages together: precision against leaked, recall against missed segments. */
export function segmentF1(pages: readonly SegmentCounts[]): Prf {
  const sum = (count: (page: SegmentCounts) => number): number => pages.reduce((all, page) => all + count(page), 0);
  const found = sum((page) => page.found);
  return prf(found, found + sum((page) => page.leaked), found + sum((page) => page.missed));
}

/** The text with white space collapsed, as segments are looked up. */
export function collapse(text: string): string {
  return splitWhite(text).join(' ');
}
