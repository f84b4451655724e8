import type { Block } from '../../../types.ts';
import type { FilterPage } from './filter-page.ts';

/** Separators of menu bars and breadcrumbs. */
const BARS = /\s[|»›>·•/→←]\s|\s?[»›→]\s?/g;
const MIN_BARS = 2;
/** Entries of a menu bar have at most this many words on average. */
const MAX_ENTRY_WORDS = 3.5;
const MIN_MENU_LINES = 4;
/** A menu in a dump is a run of at least this many lines of at most MENU_WORDS words. */
const MENU_RUN = 5;
export const MENU_WORDS = 4;

/** Whether a block has short entries with bars or arrows between them. */
export function hasBars({ text, stats }: Block): boolean {
  const bars = text.match(BARS)?.length ?? 0;
  return bars >= MIN_BARS && stats.words <= MAX_ENTRY_WORDS * (bars + 1);
}

/** Whether a block has several lines of one or two words. */
export function hasMenuLines(block: Block): boolean {
  const lines = block.text.split('\n').length;
  return lines >= MIN_MENU_LINES && block.stats.words <= MAX_ENTRY_WORDS * lines;
}

/** Whether a block is one of a run of very short lines. */
export function isMenuRun(block: Block, page: FilterPage): boolean {
  let run = 1;
  for (let i = block.index - 1; run < MENU_RUN && isEntry(page.blocks[i]); i--) run++;
  for (let i = block.index + 1; run < MENU_RUN && isEntry(page.blocks[i]); i++) run++;
  return run >= MENU_RUN;
}

function isEntry(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.stats.words <= MENU_WORDS &&
    !block.stats.ended &&
    block.shape !== 'code' &&
    block.shape !== 'table'
  );
}
