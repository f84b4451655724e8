import type { Gold } from './corpus.ts';
import { bigramF1, isCjk } from './measures/cjk.ts';
import type { Prf } from './measures/f1.ts';
import { lcsRatio } from './measures/lcs.ts';
import { type SegmentCounts, segmentCounts, segmentF1 } from './measures/segments.ts';
import { type ShingleCounts, shingleCounts, shingleF1 } from './measures/shingle.ts';
import { wordF1 } from './measures/word.ts';

/** The result of every measure for one page; `null` if the gold has no data for the measure. */
export interface PageScore {
  readonly id: string;
  readonly type: string | null;
  readonly pageType: string | null;
  readonly lang: string | null;
  readonly word: Prf | null;
  readonly lcs: number | null;
  readonly shingle: ShingleCounts | null;
  readonly segments: SegmentCounts | null;
  /** Only for golds written mostly in Han or kana. */
  readonly cjk: Prf | null;
}

/** Figures over pages, each 0–1; `null` if no page has the measure. */
export interface Summary {
  readonly pages: number;
  readonly word: number | null;
  readonly p: number | null;
  readonly r: number | null;
  readonly lcs: number | null;
  readonly shingle: number | null;
  readonly seg: number | null;
  readonly cjk: number | null;
}

/** Scores one page's predicted text against its gold. */
export function scorePage(predicted: string, gold: Gold): PageScore {
  const { id, text, type = null, pageType = null, lang = null } = gold;
  const segmented = gold.with !== undefined || gold.without !== undefined;
  return {
    id,
    type,
    pageType,
    lang,
    word: text === undefined ? null : wordF1(predicted, text),
    lcs: text === undefined ? null : lcsRatio(predicted, text),
    shingle: text === undefined ? null : shingleCounts(predicted, text),
    segments: segmented ? segmentCounts(predicted, { with: gold.with ?? [], without: gold.without ?? [] }) : null,
    cjk: text !== undefined && isCjk(text) ? bigramF1(predicted, text) : null,
  };
}

/** Summarises pages: page means, except for the shingle and segment F1, which are pooled. */
export function summarise(pages: readonly PageScore[]): Summary {
  const shingles = present(pages.map((page) => page.shingle));
  const segments = present(pages.map((page) => page.segments));
  return {
    pages: pages.length,
    word: mean(pages.map((page) => page.word?.f1)),
    p: mean(pages.map((page) => page.word?.p)),
    r: mean(pages.map((page) => page.word?.r)),
    lcs: mean(pages.map((page) => page.lcs)),
    shingle: shingles.length > 0 ? shingleF1(shingles) : null,
    seg: segments.length > 0 ? segmentF1(segments).f1 : null,
    cjk: mean(pages.map((page) => page.cjk?.f1)),
  };
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value) => value !== null && value !== undefined);
}

function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = present(values);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
