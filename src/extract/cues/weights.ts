import { once } from '../util/once.ts';
import { type CueTable, layOutCues } from './table.ts';
import { HTML_CUES } from './weights/html.ts';
import { TEXT_CUES } from './weights/text.ts';

const html = once(() => layOutCues(HTML_CUES));
const text = once(() => layOutCues(TEXT_CUES));

/** The weights of cues for HTML pages or for text, laid out at first use. */
export function cuesFor(kind: 'html' | 'text'): CueTable {
  return kind === 'html' ? html() : text();
}
