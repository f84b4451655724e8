import type { BlockColumns } from '../../page/block-columns.ts';
import { wordsFor } from '../../words/pattern.ts';

/** Endings of a summary that was cut. */
const CUTS: readonly string[] = ['…', '...', '[…]', '[...]', '…»', '»', ...wordsFor('cutEnds')];
const CUT_ENDS: ReadonlySet<number> = new Set(CUTS.map((cut) => cut.charCodeAt(cut.length - 1)));
const MAX_SUMMARY_WORDS = 60;

/** Whether block i is a summary that was cut. */
export function isCut({ words, text, from }: BlockColumns, i: number): boolean {
  const to = from[i + 1] as number;
  if ((words[i] as number) > MAX_SUMMARY_WORDS || !CUT_ENDS.has(text.charCodeAt(to - 1))) return false;
  const length = to - (from[i] as number);
  return CUTS.some((cut) => cut.length <= length && text.endsWith(cut, to));
}
