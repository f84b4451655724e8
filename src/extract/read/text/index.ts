import type { Join, Meta, Source } from '../../../types.ts';
import { BlockColumns, type NewBlock } from '../../page/block-columns.ts';
import { createPage, type ReadPage } from '../../page/page.ts';
import { guessLanguage } from '../../words/language.ts';
import { prepare } from './prepare.ts';
import { readDrafts } from './readers.ts';
import type { Draft, Reading } from './reading.ts';
import { type Rendered, render } from './render.ts';

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
  const { reading, frontMatter } = prepare(source);
  readDrafts(reading);
  const written = reading.drafts
    .map((draft): Written => ({ draft, rendered: render(reading, draft) }))
    .filter(({ rendered }) => rendered.text !== '');
  const blankLines = countBlankLines(reading);
  const columns = new BlockColumns();
  for (const [at, current] of written.entries()) columns.add(toBlock(current, written[at - 1], blankLines));
  const meta = { ...NO_META, ...frontMatter.meta };
  const page = createPage({ source, columns: columns.finish(), meta });
  const language = meta.language ?? guessLanguage(page.blocks);
  return { ...page, meta: { ...meta, language } };
}

interface Written {
  readonly draft: Draft;
  readonly rendered: Rendered;
}

function toBlock({ draft, rendered }: Written, before: Written | undefined, blankLines: BlankLines): NewBlock {
  const { shape, level, depth, group, indent, marker, from, to } = draft;
  const blankBefore = before?.draft.to === from || before?.draft.from === from ? 0 : blankLines.before(from);
  const layout = { indent, blankBefore, blankAfter: blankLines.after(to), lines: countLines(draft), marker };
  const join = draft.join ?? joinOf(draft, before?.draft, blankBefore);
  return { ...rendered, shape, level, depth, group, join, hidden: false, element: -1, layout };
}

/** Blocks of one group stand line by line unless a blank line parts them; any other block is a new paragraph. */
function joinOf({ group }: Draft, before: Draft | undefined, blankBefore: number): Join {
  return before !== undefined && before.group === group && blankBefore === 0 ? 'line' : 'paragraph';
}

interface BlankLines {
  before(line: number): number;
  after(line: number): number;
}

/** Runs of blank lines on either side of every line, counted once. */
function countBlankLines({ lines }: Reading): BlankLines {
  const before = new Uint32Array(lines.length + 1);
  const after = new Uint32Array(lines.length + 1);
  for (let at = 1; at <= lines.length; at++) {
    before[at] = lines[at - 1]?.blank ? (before[at - 1] as number) + 1 : 0;
  }
  for (let at = lines.length - 2; at >= 0; at--) {
    after[at] = lines[at + 1]?.blank ? (after[at + 1] as number) + 1 : 0;
  }
  return { before: (line) => before[line] as number, after: (line) => after[line] as number };
}

/** Cells of a row and the underline of a heading are not lines that were joined. */
function countLines({ shape, spans }: Draft): number {
  return shape === 'table' || shape === 'heading' ? 1 : spans.length;
}
