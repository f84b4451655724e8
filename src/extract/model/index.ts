import type { Decision, ExtractOptions, Matrix } from '../../types.ts';
import { at, type View } from '../features/view.ts';
import { BETA, type Candidate, cutPage, expectedF, findCut } from './cut.ts';
import { findHeadlines, isOneLine } from './headline.ts';
import { coveredBy } from './readability.ts';
import { isAround, isBody, isKept, openRole, placeRoles, type Settled, settleBlocks } from './roles.ts';
import { scoreBlocks } from './scorer.ts';

/** Names the scorer and its weights in the output. */
export const MODEL_ID = 'linear-1';

/** What a reader's word counts for: it is mostly right, on either side. */
const READER_P = 0.95;

/** What a strong vote for a body role counts for at least. */
const NAMED_P = 0.8;

/** What the model makes of a page. */
export interface Judgement {
  /** One a block. */
  readonly decisions: readonly Decision[];
  /** Expected F1 of the kept body, 0–1. */
  readonly confidence: number;
  /** Words of body expected on the page. */
  readonly bodyWords: number;
}

/** Decides role and fate of every block: filters settle what is plain, the scorer and the cut decide the rest. */
export function decide(view: View, matrix: Matrix, options: ExtractOptions): Judgement {
  return decideBy(options.reader === undefined ? scoreBlocks(view, matrix) : readBlocks(view, options), view, options);
}

/** The same with given probabilities (0–1) that each block is article, as cross-validation has them. */
export function decideBy(scores: Float64Array, view: View, options: ExtractOptions): Judgement {
  const settled = settleBlocks(view, findHeadlines(view, scores));
  const candidates = Array.from(scores, (score, i) =>
    candidate(at(view.words, i), isNamedBody(view, i) ? Math.max(score, NAMED_P) : score, settled[i]),
  );
  const beta = BETA[options.level ?? 'normal'];
  const cut = isOneLine(view.page) ? findCut(candidates, beta) : cutPage(candidates, beta);
  const roles = placeRoles(candidates.map(({ p }, i) => settled[i] ?? openRole(view, i, p >= cut.threshold)));
  const decisions = roles.map(({ role, reason }, i): Decision => {
    return { role, reason, p: candidates[i]?.p ?? 0, keep: isKept(role, options) };
  });
  return { decisions, confidence: expectedF(candidates, cut.threshold), bodyWords: cut.bodyWords };
}

/** Key points and notes are body by name, short as they are. */
function isNamedBody(view: View, i: number): boolean {
  const verdict = view.verdicts[i];
  return verdict !== undefined && verdict.strength !== 'weak' && isBody(verdict.role);
}

/** Settled boilerplate is no article; roles around the body have no say in the cut. */
function candidate(words: number, p: number, settled: Settled | undefined): Candidate {
  if (settled === undefined) return { p, words };
  return isAround(settled.role) ? { p, words: 0 } : { p: 0, words };
}

/** Probabilities by a second reader's choice of text: all blocks unlikely when it finds no article. */
function readBlocks(view: View, { reader }: ExtractOptions): Float64Array {
  const { source } = view.page;
  const text = reader?.read(source.text, source.url) ?? '';
  return Float64Array.from(coveredBy(view.page, text), (covered) => (covered ? READER_P : 0));
}
