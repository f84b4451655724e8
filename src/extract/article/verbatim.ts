import type { ArticleBlock, Role, Source } from '../../types.ts';
import { type SourceLine, splitLines, visiblePart } from './lines.ts';

/** Roles on separate lines above a text: without them, the rest is still verbatim. */
const HEAD_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'byline', 'date']);

/** What happens to the blocks on a line, as bits; 0 for a line without blocks. */
const DROPPED = 1;
const KEPT = 2;

/** The opening and the closing line of fenced code. */
const FENCE = /^[ \t]{0,20}(?:`{3}|~{3})/;
/** `+-----+`, `┌────┐`, `|----|`: a frame begins with a corner; the underline of a title has none. */
const CORNER = /^[ \t]{0,40}[+|┌╔╭]/;

/**
 * The lines of the kept blocks exactly as in the source, including what reading removes: list numbers, link targets,
 * markup. `null` if the kept blocks cannot be separated by lines: a dropped block shares a line with a kept one, or is
 * part of the body, and then more than its lines may belong to it (the number of an item, the rest of a table).
 */
export function keptLines({ text }: Source, blocks: readonly ArticleBlock[]): string | null {
  if (blocks.some(({ keep, role }) => !keep && !HEAD_ROLES.has(role))) return null;
  // Columns would be printed row by row.
  if (blocks.some(({ start }, i) => start < (blocks[i - 1]?.end ?? 0))) return null;
  const lines = splitLines(text);
  const fates = fatesOf(lines, blocks);
  if (fates.includes(DROPPED | KEPT)) return null;
  adopt(text, lines, fates);
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    // Blank lines above the text are removed; the indent of its first line is kept.
    if (fates[at] === KEPT && (kept.length > 0 || !line.blank)) kept.push(visiblePart(text, line));
  }
  return kept.join('\n').trimEnd();
}

/** For every line, whether blocks on it are kept or dropped; 0 if it has none. */
function fatesOf(lines: readonly SourceLine[], blocks: readonly ArticleBlock[]): Uint8Array {
  const fates = new Uint8Array(lines.length);
  let first = 0;
  for (const { keep, start, end } of blocks) {
    // Blocks are in the order of the source, but those of columns overlap.
    while (first > 0 && (lines[first] as SourceLine).start > start) first--;
    while (first + 1 < lines.length && (lines[first + 1] as SourceLine).start <= start) first++;
    for (let at = first; at < lines.length && (at === first || (lines[at] as SourceLine).start < end); at++) {
      if (!(lines[at] as SourceLine).blank) fates[at] = (fates[at] as number) | (keep ? KEPT : DROPPED);
    }
  }
  return fates;
}

/**
 * Assigns lines without a block to the block above them, but the opening line of a block, and lines before the first
 * block, to the block below.
 */
function adopt(text: string, lines: readonly SourceLine[], fates: Uint8Array): void {
  const below = fatesBelow(fates);
  let above = 0;
  let isFenced = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (fates[at] === 0) {
      const isFence = !line.blank && FENCE.test(text.slice(line.start, line.end));
      if (isFence) isFenced = !isFenced;
      const opens = isFence ? isFenced : isFrame(text, lines, { at, fates });
      fates[at] = ((above === 0 || opens) && below[at]) || above;
    }
    above = fates[at] as number;
  }
}

/** Whether a line without a block is the upper edge of the block that begins on the line below it. */
function isFrame(
  text: string,
  lines: readonly SourceLine[],
  { at, fates }: { at: number; fates: Uint8Array },
): boolean {
  const line = lines[at] as SourceLine;
  if (line.blank || (fates[at + 1] ?? 0) === 0) return false;
  return at === 0 || (lines[at - 1] as SourceLine).blank || CORNER.test(text.slice(line.start, line.end));
}

/** For every line, the bits of the next line with a block; 0 if there is none. */
function fatesBelow(fates: Uint8Array): Uint8Array {
  const below = Uint8Array.from(fates);
  for (let at = below.length - 2; at >= 0; at--) if (below[at] === 0) below[at] = below[at + 1] as number;
  return below;
}
