import type { Article, ArticleBlock, Decision, ExtractOptions, Judgement, Page, Status } from '../../types.ts';
import { isBody } from '../decide/roles.ts';
import { guessLanguage } from '../words/language.ts';
import { findByline } from './byline.ts';
import { findDuplicates } from './duplicates.ts';
import { countWords, type Pieces, splitBlock, wholePiece } from './pieces.ts';
import { statusOf } from './status.ts';
import { keptLines } from './verbatim.ts';
import { isWritten } from './written.ts';

/** Picks the blocks, cuts furniture out of them, drops repetitions and sums the page up. */
export function assemble(page: Page, judgement: Judgement, options: ExtractOptions): Article {
  const isWhole = judgement.whole && isWritten(page);
  const pieces = isWhole ? wholeBlocks(page, judgement) : splitBlocks(page, judgement, options);
  const all = pieces.flatMap((piece) => piece.blocks);
  const { confidence, bodyWords } = judgement;
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
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
    trims: pieces.flatMap((piece) => piece.trims),
    verbatim: isWhole ? keptLines(source, blocks) : null,
    words: isArticle ? words : countWords(blocks),
    confidence,
    engine: judgement.engine,
  };
}

/** Every block with the furniture inside it cut out; repetitions are left out. */
function splitBlocks(page: Page, { decisions }: Judgement, options: ExtractOptions): Pieces[] {
  const duplicates = findDuplicates(page, decisions);
  return page.blocks.map((block) => {
    const decision = decisions[block.index] as Decision;
    return duplicates.has(block.index)
      ? splitBlock(block, { ...decision, keep: false, role: 'other', reason: 'article/duplicate' }, options)
      : splitBlock(block, decision, options);
  });
}

/** The blocks of a text without furniture: what it repeats, and what reads like a teaser in it, is meant. */
function wholeBlocks(page: Page, { decisions }: Judgement): Pieces[] {
  return page.blocks.map((block) => wholePiece(block, decisions[block.index] as Decision));
}

/** On a page without an article nothing is kept: what looked like body was a barrier or too little. */
function withdraw(block: ArticleBlock, status: Status): ArticleBlock {
  return block.keep && isBody(block.role)
    ? { ...block, keep: false, role: 'other', reason: `article/${status}` }
    : block;
}

function firstText(blocks: readonly ArticleBlock[], role: ArticleBlock['role']): string | null {
  return blocks.find((block) => block.role === role)?.text ?? null;
}
