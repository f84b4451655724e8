import type { Block, Page, Source } from '../../../types.ts';
import { createBlock } from '../../page/block.ts';
import { NO_LAYOUT } from '../../page/layout.ts';
import type { Draft } from './draft.ts';
import { PageReader } from './page-reader.ts';
import { scanTags } from './tag-scanner.ts';

/** Headlines of articles are headings down to this level. */
const LOWEST_TITLE = 3;

/** Reads an HTML page into blocks, elements and metadata in one pass over its tags. */
export function readHtml(source: Source): Page {
  const reader = new PageReader(source.text);
  scanTags(source.text, reader);
  reader.finish();
  const blocks = reader.builder.drafts.map(finishBlock);
  const headings = blocks.filter((block) => block.level > 0 && block.level <= LOWEST_TITLE && !block.hidden);
  const { elements } = reader.list;
  return { source, blocks, elements, commentAnchors: reader.anchors.found, meta: reader.meta.finish(headings) };
}

function finishBlock(draft: Draft, index: number): Block {
  return createBlock({
    index,
    text: draft.text,
    start: draft.start,
    end: draft.end,
    shape: draft.shape,
    level: draft.level,
    depth: draft.depth,
    group: draft.group,
    join: draft.join,
    links: draft.links,
    linkChars: draft.linkChars,
    boldChars: draft.boldChars,
    hidden: draft.hidden,
    element: draft.element,
    layout: NO_LAYOUT,
    marks: draft.marks,
  });
}
