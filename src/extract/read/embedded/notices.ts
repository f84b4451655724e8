import type { Block } from '../../../types.ts';
import type { ReadPage } from '../../page/page.ts';
import { anyOf, caselessPattern } from '../../words/pattern.ts';

/** A longer block that mentions scripts is text about them. */
const MOST_WORDS = 30;

// "You need to enable JavaScript to run this app.", "Bitte aktivieren Sie JavaScript."
const SCRIPTS = /javascript/i;
const DEMAND = caselessPattern(() => anyOf('scriptDemands'));

/**
 * Hides the notices of an empty page whose scripts have not run: with the body, they are not on the screen. No other
 * stage has seen the page yet.
 */
export function hideNotices(page: ReadPage): ReadPage {
  for (const block of page.blocks) if (isNotice(block)) page.columns.hidden[block.index] = 1;
  return page;
}

function isNotice({ origin, text, stats }: Block): boolean {
  const shown = origin === 'markup' || origin === 'noscript';
  return shown && stats.words <= MOST_WORDS && SCRIPTS.test(text) && DEMAND.test(text);
}
