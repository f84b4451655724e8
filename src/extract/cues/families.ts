/**
 * Families of cues: the meaning of a word depends on its place. `name` and `near` are words of class, id and component
 * names, on any element around a block and on its two nearest; `tag` is the tag of any ancestor, `tag0` to `tag2` are
 * those of its three nearest elements. `word` is any word of the text, `word1` to `word4` one of a text of up to 4, 12,
 * 40 and more words, `pair` two adjacent words in a short one; `first`, `first2`, `last`, `last2` are the ends, `whole`
 * is a text of up to six words. `heading` is a word of the preceding heading, `title` the start of that heading.
 */
export const CUE_FAMILIES = [
  'name',
  'near',
  'tag',
  'tag0',
  'tag1',
  'tag2',
  'word',
  'word1',
  'word2',
  'word3',
  'word4',
  'pair',
  'first',
  'first2',
  'last',
  'last2',
  'whole',
  'heading',
  'title',
] as const;
export type CueFamily = (typeof CUE_FAMILIES)[number];

/** The three groups of cues: the names around a block, its own words, and its heading. */
export const CUE_GROUPS = ['names', 'text', 'heading'] as const;
export type CueGroup = (typeof CUE_GROUPS)[number];

/** The group of each family. */
export const GROUP_OF: Readonly<Record<CueFamily, CueGroup>> = {
  name: 'names',
  near: 'names',
  tag: 'names',
  tag0: 'names',
  tag1: 'names',
  tag2: 'names',
  word: 'text',
  word1: 'text',
  word2: 'text',
  word3: 'text',
  word4: 'text',
  pair: 'text',
  first: 'text',
  first2: 'text',
  last: 'text',
  last2: 'text',
  whole: 'text',
  heading: 'heading',
  title: 'heading',
};
