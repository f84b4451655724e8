import { once } from '../util/once.ts';
import { type CueTable, readCues } from './table.ts';
import { htmlCues } from './weights/html.ts';
import { textCues } from './weights/text.ts';

const html = once(() => readCues(htmlCues()));
const text = once(() => readCues(textCues()));

/** The weights of cues for HTML pages or for text, read at first use. */
export function cuesFor(kind: 'html' | 'text'): CueTable {
  return kind === 'html' ? html() : text();
}
