import type { ReadPage } from '../../page/page.ts';
import { proseAt } from '../../page/prose.ts';

/**
 * If a page hides most of its prose, a script shows it later, so its hidden text counts as visible. On other pages,
 * hidden text is menus, dialogs or copies for other screens, and stays hidden. No other stage has seen the page yet, so
 * it is changed in place.
 */
export function revealBody(page: ReadPage): ReadPage {
  let hidden = 0;
  let visible = 0;
  for (let i = 0; i < page.columns.size; i++) {
    if (page.columns.hidden[i] === 1) hidden += proseAt(page.columns, i);
    else visible += proseAt(page.columns, i);
  }
  if (hidden > visible) page.columns.hidden.fill(0);
  return page;
}
