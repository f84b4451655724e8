import { type CueTable, layOutCues, type StoredCues } from './table.ts';
import { HTML_CUES } from './weights/html.ts';
import { TEXT_CUES } from './weights/text.ts';

const tables = new Map<'html' | 'text', CueTable>();

/** The weights of cues for HTML pages or for text, laid out at first use. */
export function cuesFor(kind: 'html' | 'text'): CueTable {
  let table = tables.get(kind);
  if (table === undefined) {
    table = layOutCues(JSON.parse(kind === 'html' ? HTML_CUES : TEXT_CUES) as StoredCues);
    tables.set(kind, table);
  }
  return table;
}
