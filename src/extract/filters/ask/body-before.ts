import type { Block, PageElement } from '../../../types.ts';
import type { TrustedNames } from '../../page/trusted-names.ts';
import { hasName } from '../../read/html/names.ts';

/** Comments begin only when at least this share of the page's prose stands before them … */
const PROSE_SHARE = 0.3;
/** … or so many words of it: under a short post stand hundreds of comments. */
const PROSE_WORDS = 80;
/** When more of the page's prose than this is in comment boxes, the posts are the body: a forum … */
const FORUM_SHARE = 0.6;
/** … unless so many words of prose stand before the first of them. */
const ARTICLE_WORDS = 200;

/**
 * Whether enough of the page's prose for an article stands before a block: a share of it, or so many words of it before
 * `posts`, the first block of prose in a box named for comments. There the first post of a forum may stand.
 */
export function hasBodyBefore(index: number, proseBefore: Float64Array, posts: number): boolean {
  const total = proseBefore[proseBefore.length - 1] ?? 0;
  const isShare = (proseBefore[index] ?? 0) >= PROSE_SHARE * total;
  return total > 0 && (isShare || (proseBefore[Math.min(index, posts)] ?? 0) >= PROSE_WORDS);
}

/** The first block of prose in a box named for comments; the number of blocks if there is none. */
export function findPosts(blocks: readonly Block[], trusted: TrustedNames, proseBefore: Float64Array): number {
  const isPost = ({ index, element }: Block): boolean =>
    hasName(trusted.within[element] ?? 0, 'comment') && (proseBefore[index + 1] ?? 0) > (proseBefore[index] ?? 0);
  const first = blocks.findIndex(isPost);
  return first < 0 ? blocks.length : first;
}

/** Whether some element has a name of forums, where the posts are the body. */
export function hasForumNames(elements: readonly PageElement[]): boolean {
  return elements.some(({ names }) => hasName(names, 'forum'));
}

/** What is known of a page before its comments are. */
interface Measured {
  readonly trusted: TrustedNames;
  readonly proseBefore: Float64Array;
  readonly isForum: boolean;
}

/** Whether boxes of comments stand under an article, and are not the body themselves, as in forums. */
export function areUnderArticle(blocks: readonly Block[], { trusted, proseBefore, isForum }: Measured): boolean {
  let first = -1;
  let held = 0;
  for (const { index, element } of blocks) {
    if (!hasName(trusted.within[element] ?? 0, 'comment')) continue;
    if (first < 0) first = index;
    held += (proseBefore[index + 1] ?? 0) - (proseBefore[index] ?? 0);
  }
  const total = proseBefore[blocks.length] ?? 0;
  if (total === 0 || held < FORUM_SHARE * total) return true;
  return !isForum && (proseBefore[first] ?? 0) >= ARTICLE_WORDS;
}
