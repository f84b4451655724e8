import type { ReadPage } from '../../page/page.ts';
import { isProse } from '../../page/prose.ts';

/**
 * If a page hides most of its prose, a script shows it later, so its hidden text counts as visible. On other pages,
 * hidden text is menus, dialogs or copies for other screens, and stays hidden. No other stage has seen the page yet, so
 * it is changed in place.
 */
export function revealBody(page: ReadPage): ReadPage {
  let hidden = 0;
  let visible = 0;
  for (const block of page.blocks) {
    if (!isProse(block)) continue;
    if (block.hidden) hidden += block.stats.words;
    else visible += block.stats.words;
  }
  if (hidden > visible) page.columns.hidden.fill(0);
  return page;
}
