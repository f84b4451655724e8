import type { ReadPage } from '../../page/page.ts';
import { isProse } from '../../page/prose.ts';

/**
 * A page that hides most of its prose shows it by script: there hidden text counts as visible. On pages that hide less,
 * it stays hidden: menus, dialogs, copies for other screens. Nobody has seen the page yet, so it is changed in place.
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
