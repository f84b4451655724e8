import type { ArticleBlock, Role, Source } from '../../types.ts';
import { type SourceLine, splitLines, visiblePart } from './lines.ts';

/** Roles that stand on lines of their own over a text: without them it goes on as it is written. */
const HEAD_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'byline', 'date']);

/** What is known of a line: nothing, or the fate of the blocks that it holds, as bits. */
const DROPPED = 1;
const KEPT = 2;

/** The opening and the closing line of fenced code. */
const FENCE = /^[ \t]{0,20}(?:`{3}|~{3})/;
/** `+-----+`, `┌────┐`, `|----|`: a frame begins with a corner; what underlines a title has none. */
const CORNER = /^[ \t]{0,40}[+|┌╔╭]/;

/**
 * The kept blocks as the source has them, line by line, with all that reading took off: list numbers, targets of links,
 * markup. `null` where the kept blocks cannot be told by lines: a dropped one shares a line with one that is kept, or it
 * is of the body, where more than its lines may go with it (the number of an item, the rest of a table).
 */
export function keptLines({ text }: Source, blocks: readonly ArticleBlock[]): string | null {
  if (blocks.some(({ keep, role }) => !keep && !HEAD_ROLES.has(role))) return null;
  // Line by line, columns would be read across.
  if (blocks.some(({ start }, i) => start < (blocks[i - 1]?.end ?? 0))) return null;
  const lines = splitLines(text);
  const fates = fatesOf(lines, blocks);
  if (fates.includes(DROPPED | KEPT)) return null;
  adopt(text, lines, fates);
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    // Blank lines above the text go; the indent of its first line stays.
    if (fates[at] === KEPT && (kept.length > 0 || !line.blank)) kept.push(visiblePart(text, line));
  }
  return kept.join('\n').trimEnd();
}

/** For every line whether blocks on it are kept or dropped; 0 where it holds none. */
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

/** Gives lines without a block to the block above, but what opens the block below to that; so with the first lines. */
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

/** For every line the fate of the next one that holds a block; 0 where none does. */
function fatesBelow(fates: Uint8Array): Uint8Array {
  const below = Uint8Array.from(fates);
  for (let at = below.length - 2; at >= 0; at--) if (below[at] === 0) below[at] = below[at + 1] as number;
  return below;
}
