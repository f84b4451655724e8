import type { CommentAnchor, Meta, Page, Source } from '../../types.ts';
import { BlockView } from './block.ts';
import type { BlockColumns } from './block-columns.ts';
import { ElementView } from './element.ts';
import { ElementColumns } from './element-columns.ts';
import { SpanColumns } from './span-columns.ts';

/** A page with its columns; its blocks and elements are views of them. */
export interface ReadPage extends Page {
  readonly columns: BlockColumns;
  readonly tree: ElementColumns;
  readonly spans: SpanColumns;
}

/** The parts of a page that a reader gives; only markup has elements, anchors and spans. */
export interface PageParts {
  readonly source: Source;
  readonly columns: BlockColumns;
  readonly tree?: ElementColumns;
  readonly spans?: SpanColumns;
  readonly commentAnchors?: readonly CommentAnchor[];
  readonly meta: Meta;
}

/** Makes the page of finished columns. */
export function createPage(parts: PageParts): ReadPage {
  const { source, columns, meta, tree = new ElementColumns(), spans = new SpanColumns(), commentAnchors = [] } = parts;
  const blocks = new Array<BlockView>(columns.size);
  for (let i = 0; i < columns.size; i++) blocks[i] = new BlockView(columns, i);
  const elements = new Array<ElementView>(tree.size);
  for (let i = 0; i < tree.size; i++) elements[i] = new ElementView(tree, i);
  return { source, blocks, elements, commentAnchors, meta, columns, tree, spans };
}
