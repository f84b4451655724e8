import type { Role } from '../../../types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';
import { getOrMake } from '../../util/get-or-make.ts';
import { withoutNumbers } from '../../words/key.ts';
import type { Keys } from './keys.ts';

/**
 * If this share of a page's prose follows a label for comments, without another such label in it, it is the article and
 * not comments.
 */
const ARTICLE_SHARE = 0.3;

/** A label that is on a page more often than this belongs to each of many posts, or of many answers. */
const MOST_LABELS = 2;

/** The data to decide which of a page's labels is above the comments. */
interface Heads {
  readonly columns: BlockColumns;
  readonly keys: Keys;
  readonly proseBefore: Float64Array;
}

/**
 * The labels of a dump, without those that are only links to its comments: of three equal labels, the first is an entry
 * of a menu, and the second is the link under the headline if the article follows it. On every second dump of the dev
 * sets, this moves the comments of 21: 13 gain, ten of them from one site, and none loses; if the last of three is used
 * in any case, two lose.
 */
export function withoutLinksToComments(labels: readonly (Role | undefined)[], heads: Heads): (Role | undefined)[] {
  const kept = [...labels];
  for (const [first, second, third, ...more] of groupLabels(labels, heads)) {
    if (first === undefined || second === undefined || third === undefined || more.length > 0) continue;
    kept[first] = undefined;
    if (isArticle(heads.proseBefore, second, third)) kept[second] = undefined;
  }
  return kept;
}

/** The labels above the comments of one article, and not under each post of a list, or in a menu above that. */
export function findHeadsOfArticle(labels: readonly (Role | undefined)[], heads: Heads): ReadonlySet<number> {
  const groups = [...groupLabels(labels, heads)].filter(({ length }) => length <= MOST_LABELS);
  return new Set(groups.map((group) => group.at(-1) as number));
}

/** The blocks of equal labels for comments, ignoring numbers. */
function groupLabels(labels: readonly (Role | undefined)[], { columns, keys }: Heads): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < columns.size; i++) {
    if (labels[i] !== 'comment' || columns.hidden[i] === 1) continue;
    getOrMake(groups, withoutNumbers(keys.key(i)), (): number[] => []).push(i);
  }
  return groups.values();
}

function isArticle(proseBefore: Float64Array, from: number, to: number): boolean {
  const between = (proseBefore[to] as number) - (proseBefore[from] as number);
  return between > ARTICLE_SHARE * (proseBefore[proseBefore.length - 1] as number);
}
