import { readHtml } from '../../../../src/extract/read/html/index.ts';
import type { Block, Page } from '../../../../src/types.ts';

/** Reads a piece of HTML. */
export function read(text: string): Page {
  return readHtml({ name: 'test', kind: 'html', text, url: null, encoding: { name: 'utf-8', from: 'string' } });
}

/** The blocks of a piece of HTML. */
export function blocksOf(text: string): readonly Block[] {
  return read(text).blocks;
}

/** A line a block: its shape (with the heading level, list depth, `hidden`) and its text. */
export function outline(text: string): string[] {
  return blocksOf(text).map((block) => {
    const level = block.level > 0 ? String(block.level) : '';
    const depth = block.depth > 0 ? `+${block.depth}` : '';
    return `${block.hidden ? 'hidden ' : ''}${block.shape}${level}${depth}: ${block.text}`;
  });
}
