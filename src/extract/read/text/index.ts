import type { Meta, Source } from '../../../types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';
import { createPage, type ReadPage } from '../../page/page.ts';
import { guessLanguageOf, type Piece } from '../../words/language.ts';
import { HEAD_CHARS, TAIL_CHARS } from '../../words/scan.ts';
import { BlockWriter } from './blocks.ts';
import { prepare } from './prepare.ts';
import { readBlocks } from './readers.ts';
import { collectSpans } from './spans.ts';

const NO_META: Meta = {
  title: null,
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  language: null,
  description: null,
  url: null,
  type: null,
  tags: [],
};

/**
 * Reads a text or markdown dump of a page into blocks: hard wraps are undone, list markers and link syntax are removed.
 */
export function readText(source: Source): ReadPage {
  const { prepared, frontMatter } = prepare(source);
  const writer = new BlockWriter(prepared);
  readBlocks(prepared, writer);
  const meta = { ...NO_META, ...frontMatter.meta };
  const columns = writer.finish();
  const language = meta.language ?? guessLanguageOf(piecesOf(columns));
  return createPage({ source, columns, spans: collectSpans(prepared, writer.marked), meta: { ...meta, language } });
}

/** The texts of blocks, with the words that were found in them when they were scanned. */
function piecesOf({ text, from, size, cjk, firstWord, wordList }: BlockColumns): Piece[] {
  const { hashes } = wordList;
  return Array.from({ length: size }, (_, i): Piece => {
    const start = from[i] as number;
    const end = from[i + 1] as number;
    if (end - start >= HEAD_CHARS + TAIL_CHARS || cjk[i] !== 0) return { text, from: start, to: end };
    const words = { hashes, from: firstWord[i] as number, to: firstWord[i + 1] as number };
    return { text, from: start, to: end, words };
  });
}
