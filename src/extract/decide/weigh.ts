import type { View } from '../features/view.ts';
import type { Candidates } from '../model/cut.ts';
import { at } from '../page/measure.ts';
import { isAround, isBody, type Settled } from './roles.ts';

/** The least probability of a block with a strong vote for a body role … */
const NAMED_P = 0.8;
/** … if one of this many blocks on either side is body with this probability: teasers have standfirsts, too. */
const NAMED_REACH = 3;
const NAMED_BESIDE = 0.5;

/**
 * The weight of each block in the cut: its probability by the scorer, and its words. Settled boilerplate has the
 * probability 0; roles around the body are not counted.
 */
export function weighBlocks(view: View, scores: Float64Array, settled: readonly (Settled | undefined)[]): Candidates {
  const p = Float64Array.from(scores);
  const words = Float64Array.from(view.page.columns.words.subarray(0, view.size));
  for (let i = 0; i < view.size; i++) {
    if (isNamedBody(view, scores, i)) p[i] = Math.max(at(scores, i), NAMED_P);
    const role = settled[i]?.role;
    if (role === undefined) continue;
    if (isAround(role)) words[i] = 0;
    else p[i] = 0;
  }
  return { p, words };
}

/** Key points and footnotes beside the body are body because of their name, even if they are short. */
function isNamedBody(view: View, scores: Float64Array, i: number): boolean {
  const verdict = view.verdicts[i];
  if (verdict === undefined || verdict.strength === 'weak' || !isBody(verdict.role)) return false;
  for (let k = Math.max(0, i - NAMED_REACH); k <= i + NAMED_REACH; k++) if (at(scores, k) >= NAMED_BESIDE) return true;
  return false;
}
