import type { Article, ArticleBlock } from '../../types.ts';
import { sharesLine } from '../page/join.ts';
import { CharClass, classAt, isWordClass } from '../words/chars.ts';

/** The first of the Chinese and Japanese characters and full-width signs. */
const FIRST_WIDE = 0x3000;
/** Hangul syllables: Korean is set with spaces. */
const HANGUL = { first: 0xac00, last: 0xd7a3 } as const;

/** The kept text as plain text with one final newline; empty if nothing is kept. */
export function renderText(article: Article): string {
  const text = articleText(article);
  return text === '' ? '' : `${text}\n`;
}

/** The kept text without a final newline. */
export function articleText({ verbatim, blocks }: Article): string {
  return verbatim ?? joinBlocks(blocks);
}

function joinBlocks(blocks: readonly ArticleBlock[]): string {
  let text = '';
  let last: ArticleBlock | undefined;
  for (const run of runsOf(blocks)) {
    const kept = run.filter(isPrinted);
    const first = kept[0];
    if (first === undefined) continue;
    if (last !== undefined) text += follows(last, run) ? '\n' : '\n\n';
    text += first.shape === 'list' ? `${'  '.repeat(Math.max(0, first.depth - 1))}- ` : '';
    text += joinLine(run);
    last = kept.at(-1);
  }
  return text;
}

function isPrinted({ keep, text }: ArticleBlock): boolean {
  return keep && text.trim() !== '';
}

/** Blocks that share a line. Runs contain dropped blocks, too. */
function runsOf(blocks: readonly ArticleBlock[]): ArticleBlock[][] {
  const runs: ArticleBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && sharesLine(block.join) && block.group === run[0]?.group) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Whether a run is on the line after the last kept block: a line of the same paragraph, list or table. */
function follows(last: ArticleBlock, run: readonly ArticleBlock[]): boolean {
  const head = run[0] as ArticleBlock;
  if (last.group !== head.group) return false;
  return head.join === 'line' || (last.shape === head.shape && (head.shape === 'list' || head.shape === 'table'));
}

/**
 * The kept blocks of a line, with a space between two of them if the source has white space there, also beside a
 * dropped block.
 */
function joinLine(run: readonly ArticleBlock[]): string {
  let line = '';
  let last = '';
  let apart = false;
  for (const block of run) {
    apart ||= block.join === 'space';
    if (!isPrinted(block)) continue;
    const piece = withoutLineEnd(block.text);
    // This checks the last piece and not the line, which would be joined again for each piece.
    if (last !== '' && (apart || !isGlued(last, piece))) line += ' ';
    line += piece;
    last = piece;
    apart = false;
  }
  return line;
}

/** Whether two pieces without white space between them are joined without a space: only in Chinese and Japanese. */
function isGlued(before: string, after: string): boolean {
  const wide = isWide(before, before.length - 1) || isWide(after, 0);
  return wide && !isNarrow(before, before.length - 1) && !isNarrow(after, 0);
}

function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_WIDE && classAt(text, at) !== CharClass.surrogate && !isNarrow(text, at);
}

/** Whether the character is part of a word in a script with spaces between words. */
function isNarrow(text: string, at: number): boolean {
  const charClass = classAt(text, at);
  const code = text.charCodeAt(at);
  return isWordClass(charClass) && (charClass !== CharClass.cjk || (code >= HANGUL.first && code <= HANGUL.last));
}

/** Code is verbatim, with the line end before its closing tag; a blank line follows it anyway. */
function withoutLineEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(0, end);
}
