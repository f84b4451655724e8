import { resolve } from 'node:path';
import { inspectFrom } from '../batch/clean.ts';
import { STDIN } from '../batch/expand.ts';
import { findMovers, type Mover } from '../extract/explain/movers.ts';
import { whyOf } from '../extract/explain/reasons.ts';
import type { Inspection } from '../extract/pipeline.ts';
import { asPithError, PithError } from '../input/errors.ts';
import { readSources } from '../input/read.ts';
import type { Article, ArticleBlock, Block, Page } from '../types.ts';
import { clip } from './clip.ts';
import { type Paint, painter } from './colour.ts';
import { EXIT, type Exit } from './exit.ts';
import type { FlagValues } from './flags.ts';
import { checkUsage, extractOptions, readOptions } from './settings.ts';
import { put, type Streams } from './streams.ts';

/** Columns of the role: the longest is `author-bio`. */
const ROLE_WIDTH = 10;

/** Columns of the reason; a longer one moves the rest of its line. */
const REASON_WIDTH = 28;

/** Columns before a block's text: mark, probability, role, reason and their gaps. */
const LEAD_WIDTH = 2 + 5 + ROLE_WIDTH + 1 + REASON_WIDTH + 1;

/** The least columns of text, however narrow the terminal. */
const MIN_TEXT_WIDTH = 20;

/** `pith explain`: prints every block of a page and the decision on it. */
export async function runExplain(input: string, values: FlagValues, streams: Streams): Promise<Exit> {
  await checkUsage([input], values);
  const paint = await painter(values.color, streams.stdout, 'stdout');
  const { isTTY, columns } = streams.stdout;
  // Some terminals report a width of 0.
  const width = isTTY === true && columns !== undefined && columns > 0 ? columns : Infinity;
  for await (const inspection of inspectAll(input, values, streams)) {
    await put(streams.stdout, explain(inspection.article, paint, { width, moversOf: tellMovers(inspection) }));
  }
  return EXIT.ok;
}

async function* inspectAll(input: string, values: FlagValues, streams: Streams): AsyncGenerator<Inspection> {
  const from = input === STDIN ? streams.stdin : resolve(streams.cwd(), input);
  try {
    const options = await extractOptions(values);
    for await (const reading of readSources({ name: input, from }, readOptions(values))) {
      if ('error' in reading) throw reading.error;
      yield inspectFrom(reading.source, options);
    }
  } catch (error) {
    const { code, message } = asPithError(error, 'internal', 'explained');
    throw new PithError(code, `${input}: ${message}`);
  }
}

/** The layout of an explanation, and the feature attribution of its blocks. */
export interface ExplainOptions {
  /** Width of a line in columns. */
  readonly width: number;
  /** The feature families that moved the scorer most, as text; empty if the scorer did not decide. */
  readonly moversOf: (block: ArticleBlock) => string;
}

/** The lines of the explanation: facts about the page, its blocks in reading order, and the meaning of the reasons. */
export function explain(article: Article, paint: Paint, { width, moversOf }: ExplainOptions): string {
  const lines = [
    ...facts(article).map(([name, text]) => `${paint.bold(name.padEnd(11))}${clip(text, width - 11)}`),
    '',
    ...article.blocks.map((block) => blockLine(block, moversOf(block), { paint, width })),
    '',
    ...legend(article).map((line) => paint.dim(clip(line, width))),
  ];
  return `${lines.join('\n')}\n`;
}

function facts(article: Article): [string, string][] {
  const { source, status, words, confidence, engine, title, byline, published } = article;
  const rows: [string, string | null][] = [
    ['page', `${source.name} (${source.kind}, ${source.encoding.name} by ${source.encoding.from})`],
    ['article', `${status}, ${words} words, confidence ${confidence.toFixed(2)}, engine ${engine}`],
    ['title', title],
    ['byline', byline],
    ['published', published],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

function blockLine(
  { keep, p, role, reason, text }: ArticleBlock,
  movers: string,
  { paint, width }: { paint: Paint; width: number },
): string {
  const cut = reason.startsWith('inline/');
  const mark = keep ? '+' : cut ? '~' : '-';
  const line = `${mark} ${p.toFixed(2)} ${role.padEnd(ROLE_WIDTH)} ${`${reason} ${movers}`.trim().padEnd(REASON_WIDTH)} ${clip(text, textWidth(width))}`;
  return keep ? paint.green(line) : cut ? paint.yellow(line) : paint.dim(line);
}

/** Families that moved the scorer by less than this (log-odds) are not named, and at most this many are. */
const MIN_MOVE = 0.5;
const MOST_MOVERS = 2;

/** Names, for blocks that the scorer decided, the families that moved it most: `+tree` towards article, `-links` away. */
function tellMovers({ page, view, features, article }: Inspection): (block: ArticleBlock) => string {
  const told = Array.from(findMovers(view, features), tellStrongest);
  const indices = findBlocks(page, article);
  return (block) => (block.reason.startsWith('model/') ? (told[indices.get(block) ?? -1] ?? '') : '');
}

function tellStrongest(movers: readonly Mover[]): string {
  return movers.filter(isStrong).slice(0, MOST_MOVERS).map(tellMover).join(' ');
}

/** The block of the page that each block of the article is, or is a piece of: pieces follow each other as blocks do. */
function findBlocks({ blocks }: Page, article: Article): ReadonlyMap<ArticleBlock, number> {
  const byStart = new Map<number, number>();
  for (const { start, index } of blocks) if (!byStart.has(start)) byStart.set(start, index);
  const found = new Map<ArticleBlock, number>();
  let last = -1;
  for (const block of article.blocks) {
    const exact = byStart.get(block.start);
    const next = blocks[last + 1];
    // Blocks in columns overlap, so only a piece after a trim is looked up by extent.
    if (exact !== undefined) last = exact;
    else if (!holds(blocks[last], block.start) && holds(next, block.start)) last++;
    found.set(block, last);
  }
  return found;
}

function holds(block: Block | undefined, offset: number): boolean {
  return block !== undefined && block.start <= offset && offset < block.end;
}

function isStrong({ logOdds }: Mover): boolean {
  return Math.abs(logOdds) >= MIN_MOVE;
}

function tellMover({ family, logOdds }: Mover): string {
  return `${logOdds > 0 ? '+' : '-'}${family}`;
}

/** The meaning of each reason on the page, one per line. */
function legend({ blocks }: Article): string[] {
  const reasons = [...new Set(blocks.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => `${reason.padEnd(REASON_WIDTH)} ${whyOf(reason) ?? ''}`);
}

function textWidth(width: number): number {
  return Math.max(MIN_TEXT_WIDTH, width - LEAD_WIDTH);
}
