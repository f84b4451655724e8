import type { Block, Page } from '../../../types.ts';
import { createBlock } from '../../page/block.ts';
import { isProse } from '../../page/prose.ts';

/**
 * A page that hides most of its prose shows it by script: there hidden text counts as visible. On pages that hide less,
 * it stays hidden: menus, dialogs, copies for other screens.
 */
export function revealBody(page: Page): Page {
  let hidden = 0;
  let visible = 0;
  for (const block of page.blocks) {
    if (!isProse(block)) continue;
    if (block.hidden) hidden += block.stats.words;
    else visible += block.stats.words;
  }
  return hidden <= visible ? page : { ...page, blocks: page.blocks.map(reveal) };
}

function reveal(block: Block): Block {
  return block.hidden ? createBlock({ ...block, hidden: false }) : block;
}
