import { SHAPES } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { LINKED_DENSITY } from '../../page/prose.ts';
import { CHAR_CLASS, CharClass } from '../../words/chars.ts';
import { listWords } from '../../words/scan.ts';
import { bitsByName } from './bits.ts';
import { isCut } from './cuts.ts';
import type { Names } from './names.ts';
import { PATH_NAMES } from './path-kinds.ts';
import type { Scoped } from './scoped.ts';

/** Properties of a block that are fast to check, and that rules need before their test. */
const TRAITS = [
  // the kind of its box, see `findPathKinds`
  ...PATH_NAMES,
  // what it is
  'html',
  'dump',
  'heading',
  'no-heading',
  'no-table',
  'control',
  'caption',
  // its text
  'digits',
  'linked',
  'unended',
  'sign-first',
  'colon-last',
  'number-last',
  'cut',
  // where it is
  'cut-ahead',
  'edge',
  'site-name',
  'anchored',
  'below-form',
] as const;

/**
 * `sign-first`: it does not begin with a letter. `number-last`: it ends in a digit, "%" or ")". `cut`: it is a summary
 * that was cut; `cut-ahead`: it or one of the next two blocks is one. `edge`: it is one of the first or last four
 * blocks. `site-name`: it begins with the first word of the site's name. `anchored`: it follows the target of links to
 * the comments. `below-form`: it follows the form for comments.
 */
export type Trait = (typeof TRAITS)[number];

/** The bit of each trait. */
const TRAIT_BITS: Readonly<Record<Trait, number>> = bitsByName(TRAITS);

/** Slogans are among this many first or last blocks. */
const EDGE = 4;
/** A card's headline is at most this many blocks above its summary. */
const CARD_REACH = 2;

const COLON = 0x3a;
const PERCENT = 0x25;
const BRACKET = 0x29;

/** The traits of each shape. */
const SHAPE_TRAITS = SHAPES.map((shape) => {
  const traits: Trait[] = [];
  if (shape !== 'heading') traits.push('no-heading');
  if (shape !== 'table') traits.push('no-table');
  if (shape === 'control' || shape === 'caption') traits.push(shape);
  return bitsOf(traits);
});

/** The bits of some traits. */
export function bitsOf(traits: readonly Trait[]): number {
  return traits.reduce((bits, trait) => bits | TRAIT_BITS[trait], 0);
}

/** Computes the traits of a page's blocks. */
export function findTraits(page: MeasuredPage, scoped: Scoped, names: Names): Int32Array {
  const { anchored, commentForm, isUnderArticle } = scoped;
  const { columns, linkDensity } = page;
  const { size, digits, shape, level, ended } = columns;
  const traits = new Int32Array(size).fill(TRAIT_BITS[page.source.kind === 'html' ? 'html' : 'dump']);
  const beginsAsSite = siteStart(page);
  for (let i = 0; i < size; i++) {
    let bits = (SHAPE_TRAITS[shape[i] as number] as number) | textTraits(page, i) | (names.paths[i] as number);
    if ((level[i] as number) > 0) bits |= TRAIT_BITS.heading;
    if ((digits[i] as number) > 0) bits |= TRAIT_BITS.digits;
    if ((linkDensity[i] as number) > LINKED_DENSITY) bits |= TRAIT_BITS.linked;
    if (ended[i] === 0) bits |= TRAIT_BITS.unended;
    if (i < EDGE || i >= size - EDGE) bits |= TRAIT_BITS.edge;
    if (anchored[i] === 1 && isUnderArticle) bits |= TRAIT_BITS.anchored;
    if (i > commentForm) bits |= TRAIT_BITS['below-form'];
    if (beginsAsSite(i)) bits |= TRAIT_BITS['site-name'];
    traits[i]! |= bits;
    if ((bits & TRAIT_BITS.cut) === 0) continue;
    for (let above = Math.max(0, i - CARD_REACH); above <= i; above++) traits[above]! |= TRAIT_BITS['cut-ahead'];
  }
  return traits;
}

/** The traits by the first and the last unit of block i. */
function textTraits({ columns }: MeasuredPage, i: number): number {
  const from = columns.from[i] as number;
  const to = columns.from[i + 1] as number;
  if (from === to) return 0;
  const first = CHAR_CLASS[columns.text.charCodeAt(from)] as number;
  const last = columns.text.charCodeAt(to - 1);
  let bits = 0;
  if (first !== CharClass.capital && first !== CharClass.letter && first !== CharClass.cjk)
    bits |= TRAIT_BITS['sign-first'];
  if (last === COLON) bits |= TRAIT_BITS['colon-last'];
  if (CHAR_CLASS[last] === CharClass.digit || last === PERCENT || last === BRACKET) bits |= TRAIT_BITS['number-last'];
  if (isCut(columns, i)) bits |= TRAIT_BITS.cut;
  return bits;
}

/**
 * Whether a block begins with the first word of the site's name; for a name without words, whether the block has none.
 */
function siteStart({ meta, columns }: MeasuredPage): (i: number) => boolean {
  if (meta.siteName === null) return () => false;
  const { size, hashes } = listWords(meta.siteName);
  const { firstWord, wordList } = columns;
  const isWordless = (i: number): boolean => firstWord[i] === firstWord[i + 1];
  if (size === 0) return isWordless;
  return (i) => !isWordless(i) && wordList.hashes[firstWord[i] as number] === hashes[0];
}
