import type { Article, ArticleBlock, Block, Decision, ExtractOptions, Judgement, Status } from '../../types.ts';
import { isBody } from '../decide/roles.ts';
import type { ReadPage } from '../page/page.ts';
import { guessLanguage } from '../words/language.ts';
import { findByline } from './byline.ts';
import { findDuplicates } from './duplicates.ts';
import { countWords, Pieces } from './pieces.ts';
import { statusOf } from './status.ts';
import { mayHoldTrim } from './trim.ts';
import { keptLines } from './verbatim.ts';
import { isWritten } from './written.ts';

/** Selects the blocks, cuts boilerplate out of them, drops repetitions and gives the page its metadata and status. */
export function assemble(page: ReadPage, judgement: Judgement, options: ExtractOptions): Article {
  const isWhole = judgement.whole && isWritten(page);
  const { blocks: all, trims, words } = isWhole ? wholeBlocks(page, judgement) : splitBlocks(page, judgement, options);
  const { confidence, bodyWords } = judgement;
  const status = statusOf(page, { words, confidence, bodyWords }, options);
  const isArticle = status === 'ok' || status === 'low';
  const blocks = isArticle ? all : all.map((block) => withdraw(block, status));
  const { meta, source } = page;
  return {
    status,
    source,
    url: source.url ?? meta.url,
    title: meta.title ?? firstText(blocks, 'title'),
    byline: meta.byline ?? findByline(blocks),
    siteName: meta.siteName,
    published: meta.published ?? firstText(blocks, 'date'),
    modified: meta.modified,
    language: meta.language ?? guessLanguage(blocks.filter(({ keep }) => keep)),
    blocks,
    trims,
    verbatim: isWhole ? keptLines(source, blocks) : null,
    words: isArticle ? words : countWords(blocks),
    confidence,
    engine: judgement.engine,
  };
}

/** Every block, with the boilerplate inside it cut out; repetitions are dropped. */
function splitBlocks(page: ReadPage, { decisions }: Judgement, options: ExtractOptions): Pieces {
  const duplicates = findDuplicates(page, decisions);
  const pieces = new Pieces();
  for (const block of page.blocks) {
    const decision = decisions[block.index] as Decision;
    if (duplicates.has(block.index)) pieces.addWhole(block, { ...DUPLICATE, p: decision.p });
    else if (canHoldTrim(decision, block) && mayHoldTrim(page, block.index)) pieces.addSplit(block, decision, options);
    else pieces.addWhole(block, decision);
  }
  return pieces;
}

const DUPLICATE = { role: 'other', keep: false, reason: 'article/duplicate' } as const;

/** Only blocks that are kept as body are searched for boilerplate; code is verbatim. */
function canHoldTrim({ keep, role }: Decision, { shape }: Block): boolean {
  return keep && isBody(role) && shape !== 'code';
}

/** The blocks of a text without boilerplate: its repetitions, and sentences like teasers, are intended. */
function wholeBlocks(page: ReadPage, { decisions }: Judgement): Pieces {
  const pieces = new Pieces();
  for (const block of page.blocks) pieces.addWhole(block, decisions[block.index] as Decision);
  return pieces;
}

/** On a page without an article, nothing is kept: the apparent body was a barrier or too short. */
function withdraw(block: ArticleBlock, status: Status): ArticleBlock {
  return block.keep && isBody(block.role)
    ? { ...block, keep: false, role: 'other', reason: `article/${status}` }
    : block;
}

function firstText(blocks: readonly ArticleBlock[], role: ArticleBlock['role']): string | null {
  return blocks.find((block) => block.role === role)?.text ?? null;
}
