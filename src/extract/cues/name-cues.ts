import type { PageElement } from '../../types.ts';
import type { CueFamily } from './families.ts';

/** Tags without meaning: they are around everything. */
export const PLAIN_TAGS: ReadonlySet<string> = new Set(['div', 'p', 'span', 'html', 'body']);
/** Names of this many of the nearest elements count as near. */
export const NEAR_LEVELS = 2;
export const TAG_LEVELS = ['tag0', 'tag1', 'tag2'] as const satisfies readonly CueFamily[];

/** Receives a cue of the elements around a block: a word of their names, or a tag. */
type NameVisitor = (family: CueFamily, word: string) => void;

/** Reports the cues of the element `from` and its ancestors for the blocks in it; some more than once. */
export function eachNameCue(elements: readonly PageElement[], from: number, visit: NameVisitor): void {
  for (let level = 0, e = from; e > 0; level++) {
    const { tag, words, parent } = elements[e] as PageElement;
    const nth = TAG_LEVELS[level];
    if (nth !== undefined) visit(nth, tag);
    if (!PLAIN_TAGS.has(tag)) visit('tag', tag);
    for (const word of words) {
      visit('name', word);
      if (level < NEAR_LEVELS) visit('near', word);
    }
    e = parent;
  }
}
