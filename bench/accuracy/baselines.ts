import { splitWhite } from './tables/python-text.ts';

/** A line with at least this many words is long; block length is the strongest single feature (Kohlschütter 2010). */
const LONG_LINE_WORDS = 10;
/** C4's own constant, `_MIN_WORDS_PER_LINE`. */
const C4_LINE_WORDS = 5;
const C4_ENDS = ['.', '?', '!', '"'];
const C4_ELLIPSIS = '...';
/** C4 drops lines that contain one of these, in lower case. */
const C4_NOTICES = [
  'javascript',
  'terms of use',
  'privacy policy',
  'cookie policy',
  'uses cookies',
  'use of cookies',
  'use cookies',
];

/** A line filter without a model, as people use on dumps. */
export interface Baseline {
  readonly name: string;
  readonly source: string;
  readonly filter: (lines: readonly string[]) => readonly string[];
}

/** The line filters that the text tables compare with pith. */
export const BASELINES: readonly Baseline[] = [
  { name: 'dump as it is', source: 'no filter', filter: (lines) => lines },
  {
    name: 'C4 lines',
    source: 'Raffel et al. 2020, section 2.2; line rules of tensorflow_datasets c4_utils.py',
    filter: (lines) => lines.filter(isC4Line),
  },
  {
    name: 'lines of 10 words',
    source: 'Kohlschütter, Fankhauser, Nejdl 2010: Boilerplate detection using shallow text features',
    filter: (lines) => lines.filter(isLong),
  },
  {
    name: 'first to last long line',
    source: 'Finn, Kushmerick, Smyth 2001: the body is one contiguous region (BTE)',
    filter: (lines) => {
      const first = lines.findIndex(isLong);
      return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isLong) + 1);
    },
  },
];

/** The text of a dump that a baseline keeps. */
export function runBaseline(baseline: Baseline, dump: string): string {
  return baseline.filter(dump.split('\n')).join('\n');
}

function isLong(line: string): boolean {
  return splitWhite(line).length >= LONG_LINE_WORDS;
}

function isC4Line(line: string): boolean {
  const text = line.trim();
  const lower = text.toLowerCase();
  return (
    C4_ENDS.some((end) => text.endsWith(end)) &&
    !text.endsWith(C4_ELLIPSIS) &&
    splitWhite(text).length >= C4_LINE_WORDS &&
    !C4_NOTICES.some((notice) => lower.includes(notice))
  );
}
