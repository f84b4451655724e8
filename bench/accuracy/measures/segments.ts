import { splitWhite } from '../tables/python-text.ts';
import { type Prf, prf } from './f1.ts';

/** The segments of a page, counted by what should happen and what happened. */
export interface SegmentCounts {
  /** Segments that must appear, and do. */
  readonly found: number;
  /** Segments that must appear, and do not. */
  readonly missed: number;
  /** Segments that must not appear, and do. */
  readonly leaked: number;
  /** Segments that must not appear, and do not. */
  readonly kept: number;
}

/** The segments of a gold row: those of the article and those of the boilerplate. */
export interface Segments {
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Looks up each segment in the prediction, with white space collapsed on both sides. */
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

/** The text with white space collapsed. */
export function collapse(text: string): string {
  return splitWhite(text).join(' ');
}
