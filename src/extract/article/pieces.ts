import type { ArticleBlock, Block, Decision, ExtractOptions, Trim } from '../../types.ts';
import { isKept } from '../decide/roles.ts';
import { sourceOffset } from '../page/block.ts';
import { joinOnLine } from '../page/join.ts';
import { CharClass, classAt } from '../words/chars.ts';
import { measure } from '../words/scan.ts';
import { findTrims, type InlineTrim } from './trim.ts';

/** Collects the blocks of an article, whole or in the pieces that trimming left. */
export class Pieces {
  readonly blocks: ArticleBlock[] = [];
  readonly trims: Trim[] = [];
  /** Words of the kept blocks. */
  words = 0;

  /** Adds a block in one piece; its words have already been counted. */
  addWhole(block: Block, decision: Decision): void {
    this.blocks.push(wholeBlock(block, decision));
    if (decision.keep) this.words += block.stats.words;
  }

  /**
   * Adds a kept block of the body with boilerplate cut out of it; its pieces share its group and are on the same line.
   */
  addSplit(block: Block, decision: Decision, options: ExtractOptions): void {
    const found = findTrims(block);
    const [first] = found;
    if (first === undefined) {
      this.addWhole(block, decision);
      return;
    }
    const pieces = splitAt(block, found, { decision, options });
    // Nothing is left: the whole block is boilerplate, and this is not a trim.
    if (pieces.every((piece) => piece.role !== decision.role)) {
      this.addWhole(block, trimmed(first, decision.p, options));
      return;
    }
    for (const piece of pieces) {
      this.blocks.push(piece);
      const { text, start, end, reason } = piece;
      if (!piece.keep) this.trims.push({ text, start, end, reason });
    }
    this.words += countWords(pieces);
  }
}

function splitAt(
  block: Block,
  trims: readonly InlineTrim[],
  { decision, options }: { decision: Decision; options: ExtractOptions },
): ArticleBlock[] {
  const pieces: ArticleBlock[] = [];
  let from = 0;
  for (const trim of trims) {
    pushPiece(pieces, block, { from, to: trim.start, decision });
    pushPiece(pieces, block, { from: trim.start, to: trim.end, decision: trimmed(trim, decision.p, options) });
    from = trim.end;
  }
  pushPiece(pieces, block, { from, to: block.text.length, decision });
  return pieces;
}

/** Words of the blocks that are kept. */
export function countWords(blocks: readonly ArticleBlock[]): number {
  return blocks.reduce((sum, { keep, text }) => (keep ? sum + measure(text).words : sum), 0);
}

function trimmed({ role, reason }: InlineTrim, p: number, options: ExtractOptions): Decision {
  return { role, keep: isKept(role, options), p, reason };
}

/** The fields are written out, because a spread would cost more than the rest of the stage. */
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
  // Without marks, only the extent of the whole block is known.
  const mapped = block.marks.length > 0;
  pieces.push({
    ...wholeBlock(block, decision),
    text,
    start: mapped ? sourceOffset(block, begin) : block.start,
    end: mapped ? sourceOffset(block, begin + text.length) : block.end,
    join: pieces.length === 0 ? block.join : joinOnLine(classAt(block.text, begin - 1) === CharClass.white),
  });
}
