import type { ExtractOptions, Page, Status } from '../../types.ts';
import { wordsFor } from '../words/pattern.ts';

/** Below this confidence, the status of an article is `low`. */
const LOW_CONFIDENCE = 0.5;
/**
 * A page with fewer expected words of body than this has no article, unless they have this probability: a picture
 * blog's post is one line. Out of fold, this loses 8 bodies of 3718 HTML pages, all of them on pages that do not
 * contain their gold.
 */
const MIN_BODY_WORDS = 8;
const SURE_CONFIDENCE = 0.2;
/**
 * A page with more words of body than this is not a barrier, whatever it says: there are articles about captchas, too.
 */
const MAX_BARRIER_WORDS = 160;

/** Phrases of pages that appear instead of an article: captcha, error, consent and paywall pages. */
const BLOCKED_TITLES = wordsFor('blockedTitles');
const BLOCKED_PHRASES = wordsFor('blockedPhrases');

/** Facts about the kept text. */
interface Outcome {
  readonly words: number;
  readonly confidence: number;
  readonly bodyWords: number;
}

/** The status of a page: `blocked` for consent, paywall, captcha and error pages, `empty` if nothing is left. */
export function statusOf(page: Page, outcome: Outcome, options: ExtractOptions): Status {
  if (outcome.words <= MAX_BARRIER_WORDS && isBarrier(page)) return 'blocked';
  const hasMinimum = outcome.words >= (options.minWords ?? 0) && outcome.confidence >= (options.minConfidence ?? 0);
  const isSure = outcome.bodyWords >= MIN_BODY_WORDS || outcome.confidence >= SURE_CONFIDENCE;
  if (outcome.words === 0 || !isSure || !hasMinimum) return 'empty';
  return outcome.confidence < LOW_CONFIDENCE ? 'low' : 'ok';
}

function isBarrier({ blocks, meta }: Page): boolean {
  const title = (meta.title ?? '').toLowerCase();
  if (BLOCKED_TITLES.some((start) => title.startsWith(start))) return true;
  return blocks.some(({ text, hidden }) => {
    if (hidden) return false;
    const lower = text.toLowerCase();
    return BLOCKED_PHRASES.some((phrase) => lower.includes(phrase));
  });
}
