import { once } from '../once.ts';
import { type CueTable, layOutCues, type StoredCues } from './table.ts';
import { HTML_CUES } from './weights/html.ts';
import { TEXT_CUES } from './weights/text.ts';

const html = once(() => layOutCues(JSON.parse(HTML_CUES) as StoredCues));
const text = once(() => layOutCues(JSON.parse(TEXT_CUES) as StoredCues));

/** The weights of cues for HTML pages or for text, laid out at first use. */
export function cuesFor(kind: 'html' | 'text'): CueTable {
  return kind === 'html' ? html() : text();
}
