import type { Role } from '../../../types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';
import { getOrMake } from '../../util/get-or-make.ts';
import { withoutNumbers } from '../../words/key.ts';
import type { Keys } from './keys.ts';

/** Comments are not this share of a page's prose, with no label of their own among them: it is the article. */
const ARTICLE_SHARE = 0.3;

/** A label that a page has more often than this is one of many posts', or of many answers'. */
const MOST_LABELS = 2;

/** What tells which of a page's labels is over the comments. */
interface Heads {
  readonly columns: BlockColumns;
  readonly keys: Keys;
  readonly proseBefore: Float64Array;
}

/**
 * The labels of a dump, without those that only lead to its comments: of three that say the same the first is an entry of a
 * menu, and the second the link under the headline where the article follows it. On every second dump of the dev sets
 * that moves the comments of 21: 13 gain, ten of them one site's, and none loses; with the last of three in any case two do.
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

/** The labels over the comments of one article: not under each post of a list, or in a menu above that. */
export function findHeadsOfArticle(labels: readonly (Role | undefined)[], heads: Heads): ReadonlySet<number> {
  const groups = [...groupLabels(labels, heads)].filter(({ length }) => length <= MOST_LABELS);
  return new Set(groups.map((group) => group.at(-1) as number));
}

/** The blocks of the labels for comments that say the same, numbers aside. */
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
