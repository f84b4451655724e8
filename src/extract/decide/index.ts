import type { Decision, Engine, ExtractOptions, Matrix, Reader } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import { BETA, type Candidate, cutPage, expectedF, findCut, findFloor } from '../model/cut.ts';
import { scoreBlocks } from '../model/scorer.ts';
import { coveredBy } from '../opinion/align.ts';
import { expectGain } from '../opinion/gain.ts';
import { isCleanText, keepWhole } from './clean-text/clean-text.ts';
import { findHeadlines, isOneLine } from './headline.ts';
import { settlePosters } from './posters.ts';
import { isAround, isBody, isKept, openRole, placeRoles, type Settled, settleBlocks } from './roles.ts';
import { bridge } from './smooth.ts';

/** Names the scorer and its weights in the output. */
export const MODEL_ID = 'trees-7';

/** With the engine `auto`, pages of less confidence get a second opinion. */
const NEEDS_OPINION = 0.8;
/** The second reader is followed when it is expected to gain this much F1. */
const MIN_GAIN = 0.1;

/** What a reader's word counts for: it is mostly right, on either side. */
const READER_P = 0.95;

/** What a strong vote for a body role counts for at least … */
const NAMED_P = 0.8;
/** … where one of so many blocks on either side is body with this probability: teasers have standfirsts, too. */
const NAMED_REACH = 3;
const NAMED_BESIDE = 0.5;

/** What the model makes of a page. */
export interface Judgement {
  /** One a block. */
  readonly decisions: readonly Decision[];
  /** Expected F1 of the kept body, 0–1. */
  readonly confidence: number;
  /** Words of body expected on the page. */
  readonly bodyWords: number;
  /** What chose the body. */
  readonly engine: Engine;
}

/** Decides role and fate of every block: filters settle what is plain, the scorer and the cut decide the rest. */
export function decide(view: View, matrix: Matrix, options: ExtractOptions): Judgement {
  const { reader, engine = 'auto' } = options;
  if (reader !== undefined && engine === 'readability') return decideByReader(view, askReader(view, reader), options);
  const p = scoreBlocks(view, matrix);
  const judgement = decideBy(p, view, options);
  const isDoubtful = view.tree !== null && judgement.confidence < NEEDS_OPINION;
  if (reader === undefined || engine === 'fast' || !isDoubtful) return judgement;
  const covered = askReader(view, reader);
  const gain = expectGain(view, matrix, { ...judgement, p, covered });
  if (gain < MIN_GAIN) return judgement;
  return { ...decideByReader(view, covered, options), confidence: Math.min(1, judgement.confidence + gain) };
}

/** The blocks that a second reader takes for article: none when it finds no article. */
function askReader({ page }: View, reader: Reader): boolean[] {
  return coveredBy(page, reader.read(page.source.text, page.source.url) ?? '');
}

/** Decides by a second reader's choice of blocks; the filters have their say all the same. */
export function decideByReader(view: View, covered: readonly boolean[], options: ExtractOptions): Judgement {
  const p = Float64Array.from(covered, (isCovered) => (isCovered ? READER_P : 0));
  return { ...decideBy(p, view, options), engine: 'readability' };
}

/** The same with given probabilities (0–1) that each block is article, as cross-validation has them. */
export function decideBy(scores: Float64Array, view: View, options: ExtractOptions): Judgement {
  if (isCleanText(view)) return keepWhole(view, scores, options);
  const settled = settlePosters(view, settleBlocks(view, findHeadlines(view, scores), scores));
  const candidates = bridge(
    view,
    settled,
    Array.from(scores, (score, i) =>
      candidate(
        blockAt(view, i).stats.words,
        isNamedBody(view, scores, i) ? Math.max(score, NAMED_P) : score,
        settled[i],
      ),
    ),
  );
  const beta = BETA[options.level ?? 'normal'];
  const cut = isOneLine(view.page) ? findCut(candidates, beta) : cutPage(candidates, beta);
  const threshold = view.tree === null ? Math.max(cut.threshold, findFloor(candidates)) : cut.threshold;
  const open = candidates.map(({ p }, i) => settled[i] ?? openRole(view, i, p >= threshold));
  const roles = placeRoles(
    open,
    candidates.map(({ p }) => p),
  );
  const decisions = roles.map(({ role, reason }, i): Decision => {
    return { role, reason, p: candidates[i]?.p ?? 0, keep: isKept(role, options) };
  });
  return { decisions, confidence: expectedF(candidates, threshold), bodyWords: cut.bodyWords, engine: 'fast' };
}

/** Key points and notes beside the body are body by name, short as they are. */
function isNamedBody(view: View, scores: Float64Array, i: number): boolean {
  const verdict = view.verdicts[i];
  if (verdict === undefined || verdict.strength === 'weak' || !isBody(verdict.role)) return false;
  const beside = scores.subarray(Math.max(0, i - NAMED_REACH), i + NAMED_REACH + 1);
  return beside.some((p) => p >= NAMED_BESIDE);
}

/** Settled boilerplate is no article; roles around the body have no say in the cut. */
function candidate(words: number, p: number, settled: Settled | undefined): Candidate {
  if (settled === undefined) return { p, words };
  return isAround(settled.role) ? { p, words: 0 } : { p: 0, words };
}
