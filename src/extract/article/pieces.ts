import type { ArticleBlock, Block, Decision, ExtractOptions, Trim } from '../../types.ts';
import { isBody, isKept } from '../decide/roles.ts';
import { sourceOffset } from '../page/block.ts';
import { joinInLine } from '../page/join.ts';
import { CharClass, classAt } from '../words/chars.ts';
import { measure } from '../words/scan.ts';
import { findTrims, type InlineTrim } from './trim.ts';

/** A block as it stands in the article, whole or in the pieces that trimming left. */
export interface Pieces {
  readonly blocks: readonly ArticleBlock[];
  readonly trims: readonly Trim[];
  /** Words of what is kept. */
  readonly words: number;
}

/** Splits a kept block at the furniture inside it; pieces share the block's group and follow on the same line. */
export function splitBlock(block: Block, decision: Decision, options: ExtractOptions): Pieces {
  const found = decision.keep && isBody(decision.role) && block.shape !== 'code' ? findTrims(block) : [];
  if (found.length === 0) return wholePiece(block, decision);
  const blocks: ArticleBlock[] = [];
  let from = 0;
  for (const trim of found) {
    pushPiece(blocks, block, { from, to: trim.start, decision });
    pushPiece(blocks, block, { from: trim.start, to: trim.end, decision: trimmed(trim, decision.p, options) });
    from = trim.end;
  }
  pushPiece(blocks, block, { from, to: block.text.length, decision });
  // Nothing left: the block is furniture as a whole, no trim.
  if (blocks.every((piece) => piece.role !== decision.role)) {
    const [{ role, reason }] = found as [InlineTrim];
    return wholePiece(block, { role, reason, p: decision.p, keep: isKept(role, options) });
  }
  const trims = blocks
    .filter((piece) => !piece.keep)
    .map(({ text, start, end, reason }) => ({ text, start, end, reason }));
  return { blocks, trims, words: countWords(blocks) };
}

/** Words of the blocks that are kept. */
export function countWords(blocks: readonly ArticleBlock[]): number {
  return blocks.reduce((sum, { keep, text }) => (keep ? sum + measure(text).words : sum), 0);
}

function trimmed({ role, reason }: InlineTrim, p: number, options: ExtractOptions): Decision {
  return { role, keep: isKept(role, options), p, reason };
}

/** A block in one piece, whose words are counted already. */
export function wholePiece(block: Block, decision: Decision): Pieces {
  return { blocks: [wholeBlock(block, decision)], trims: [], words: decision.keep ? block.stats.words : 0 };
}

/** Written out: a spread would cost more than all the rest of the stage. */
function wholeBlock(block: Block, { role, keep, p, reason }: Decision): ArticleBlock {
  const { text, start, end, shape, level, depth, group, join } = block;
  return { role, keep, text, start, end, p, reason, shape, level, depth, group, join };
}

function pushPiece(
  pieces: ArticleBlock[],
  block: Block,
  { from, to, decision }: { from: number; to: number; decision: Decision },
): void {
  const slice = block.text.slice(from, to);
  const text = slice.trim();
  if (text === '') return;
  const begin = from + slice.indexOf(text);
  // Without marks the extent of the whole is all that is known.
  const mapped = block.marks.length > 0;
  pieces.push({
    ...wholeBlock(block, decision),
    text,
    start: mapped ? sourceOffset(block, begin) : block.start,
    end: mapped ? sourceOffset(block, begin + text.length) : block.end,
    join: pieces.length === 0 ? block.join : joinInLine(classAt(block.text, begin - 1) === CharClass.white),
  });
}
