import type { Source } from '../../../types.ts';
import { BlockColumns } from '../../page/block-columns.ts';
import { createPage, type ReadPage } from '../../page/page.ts';
import type { Heading } from './meta.ts';
import { PageReader } from './page-reader.ts';
import { scanTags } from './tag-scanner.ts';

/** The lowest heading level of an article's headline. */
const LOWEST_TITLE = 3;

/** Reads an HTML page into blocks, elements and metadata in one pass over its tags. */
export function readHtml(source: Source): ReadPage {
  const reader = new PageReader(source.text);
  scanTags(source.text, reader, reader.tags);
  reader.finish(source.text.length);
  const columns = new BlockColumns();
  const { drafts } = reader.builder;
  let marks = 0;
  for (const draft of drafts) marks += draft.marks.length;
  columns.reserve(drafts.length, marks);
  for (const draft of drafts) columns.add(draft);
  columns.finish();
  const tree = reader.list.elements.finish();
  return createPage({
    source,
    columns,
    tree,
    spans: reader.spans,
    commentAnchors: reader.anchors.found,
    meta: reader.meta.finish(headingsOf(columns)),
  });
}

/** The headings that may be the page's title. */
function headingsOf(columns: BlockColumns): Heading[] {
  const headings: Heading[] = [];
  for (let i = 0; i < columns.size; i++) {
    const level = columns.level[i] as number;
    if (level > 0 && level <= LOWEST_TITLE && columns.hidden[i] === 0)
      headings.push({ text: columns.textOf(i), level });
  }
  return headings;
}
