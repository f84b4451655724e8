import type { Decision, ExtractOptions, Judgement, Reader } from '../../types.ts';
import type { PageFeatures } from '../features/index.ts';
import type { View } from '../features/view.ts';
import { BETA, type Candidates, cutPage, expectedF, findCut, findFloor } from '../model/cut.ts';
import { coveredBy } from '../opinion/align.ts';
import { expectGain } from '../opinion/gain.ts';
import { isCleanText, keepWhole } from './clean-text/clean-text.ts';
import { findHeadlines, isOneLine } from './headline.ts';
import { placeRoles } from './place.ts';
import { settlePosters } from './posters.ts';
import { isKept } from './roles.ts';
import { settleBlocks } from './settle.ts';
import { smooth } from './smooth.ts';
import { weighBlocks } from './weigh.ts';

/** The name of the scorer and its weights in the output. */
export const MODEL_ID = 'trees-7';

/** With the engine `auto`, pages with less confidence get a second opinion. */
const NEEDS_OPINION = 0.8;
/** The second reader is followed if it is expected to gain this much F1. */
const MIN_GAIN = 0.1;

/** The probability of a block that a second reader chose: it is mostly right. */
const READER_P = 0.95;

/** The features of a page's blocks, and the probability (0–1) that each of them is article. */
export interface Scored {
  readonly features: PageFeatures;
  readonly p: Float64Array;
}

/** Decides the role of every block and whether it is kept, and asks a second reader if the options say so. */
export function decide(view: View, { features, p }: Scored, options: ExtractOptions): Judgement {
  const { reader, engine = 'auto' } = options;
  if (reader !== undefined && engine === 'readability') return decideByReader(view, askReader(view, reader), options);
  const judgement = decideBy(p, view, options);
  const isDoubtful = view.isHtml && judgement.confidence < NEEDS_OPINION;
  if (reader === undefined || engine === 'fast' || !isDoubtful) return judgement;
  const covered = askReader(view, reader);
  const gain = expectGain(view, features, { ...judgement, p, covered });
  if (gain < MIN_GAIN) return judgement;
  return { ...decideByReader(view, covered, options), confidence: Math.min(1, judgement.confidence + gain) };
}

/** The blocks that a second reader chose: none if it finds no article. */
function askReader({ page }: View, reader: Reader): boolean[] {
  return coveredBy(page, reader.read(page.source.text, page.source.url) ?? '');
}

/** Decides by a second reader's choice of blocks; the filters' votes still count. */
export function decideByReader(view: View, covered: readonly boolean[], options: ExtractOptions): Judgement {
  const p = Float64Array.from(covered, (isCovered) => (isCovered ? READER_P : 0));
  return { ...decideBy(p, view, options), engine: 'readability' };
}

/**
 * From probabilities (0–1) and votes to decisions: votes settle the clear blocks, probabilities between blocks of the
 * body are smoothed, the cut separates body from the rest, and every block gets its role.
 */
export function decideBy(scores: Float64Array, view: View, options: ExtractOptions): Judgement {
  if (isCleanText(view)) return keepWhole(view, scores, options);
  const settled = settlePosters(view, settleBlocks(view, findHeadlines(view, scores), scores));
  const candidates = smooth(view, settled, weighBlocks(view, scores, settled));
  const { threshold, bodyWords } = cut(view, candidates, options);
  const { p } = candidates;
  const roles = placeRoles(view, settled, { p, threshold });
  const decisions = roles.map(({ role, reason }, i): Decision => {
    return { role, reason, p: p[i] as number, keep: isKept(role, options) };
  });
  return { decisions, confidence: expectedF(candidates, threshold), bodyWords, engine: 'fast', whole: false };
}

/** The least probability of a body block, and the expected words of body on the page. */
function cut(
  view: View,
  candidates: Candidates,
  { level = 'normal' }: ExtractOptions,
): { threshold: number; bodyWords: number } {
  const { threshold, bodyWords } = (isOneLine(view.page) ? findCut : cutPage)(candidates, BETA[level]);
  return { threshold: view.isHtml ? threshold : Math.max(threshold, findFloor(candidates)), bodyWords };
}
