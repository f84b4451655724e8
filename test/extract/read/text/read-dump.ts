import { readText } from '../../../../src/extract/read/text/index.ts';
import type { Block, Page } from '../../../../src/types.ts';

/** Reads a dump as the pipeline does. */
export function read(text: string, kind: 'text' | 'markdown' = 'text'): Page {
  return readText({ name: 'dump', kind, text, url: null, encoding: { name: 'utf-8', from: 'string' } });
}

/** A block on one line: shape with level, depth, join and marker where they say something, then the text. */
export function show({ shape, level, depth, join, layout, text }: Block): string {
  const name = `${shape}${level || ''}${depth > 0 ? `@${depth}` : ''}`;
  const sign = { paragraph: '¶', line: '↵', space: '␣', glue: '·' }[join];
  return `${sign} ${name}${layout.marker === '' ? '' : ` ${layout.marker}`} | ${text}`;
}

/** All blocks of a dump, each on one line. */
export function showAll(text: string, kind: 'text' | 'markdown' = 'text'): string[] {
  return read(text, kind).blocks.map(show);
}
