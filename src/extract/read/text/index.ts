import type { Meta, Source } from '../../../types.ts';
import { createPage, type ReadPage } from '../../page/page.ts';
import { guessLanguage } from '../../words/language.ts';
import { BlockWriter } from './blocks.ts';
import { prepare } from './prepare.ts';
import { readBlocks } from './readers.ts';

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

/** Reads a text or markdown dump of a page into blocks: hard wraps undone, markers and link syntax taken off. */
export function readText(source: Source): ReadPage {
  const { prepared, frontMatter } = prepare(source);
  const writer = new BlockWriter(prepared);
  readBlocks(prepared, writer);
  const meta = { ...NO_META, ...frontMatter.meta };
  const page = createPage({ source, columns: writer.finish(), meta });
  const language = meta.language ?? guessLanguage(page.blocks);
  return { ...page, meta: { ...meta, language } };
}
