import type { ElementColumns } from '../../page/element-columns.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { hasName } from '../../read/html/names.ts';

/** Comments begin only if at least this share of the page's prose precedes them … */
const PROSE_SHARE = 0.3;
/** … or this many words of it: a short post may have hundreds of comments. */
const PROSE_WORDS = 80;
/** If a larger share of the page's prose is in comment boxes, the posts are the body: a forum … */
const FORUM_SHARE = 0.6;
/** … unless this many words of prose precede the first of them. */
const ARTICLE_WORDS = 200;

/**
 * Whether enough of the page's prose for an article precedes a block: a share of it, or a number of words before
 * `posts`, the first block of prose in a box with a name of comments, which may be the first post of a forum.
 */
export function hasBodyBefore(index: number, proseBefore: Float64Array, posts: number): boolean {
  const total = proseBefore[proseBefore.length - 1] ?? 0;
  const isShare = (proseBefore[index] ?? 0) >= PROSE_SHARE * total;
  return total > 0 && (isShare || (proseBefore[Math.min(index, posts)] ?? 0) >= PROSE_WORDS);
}

/** The first block of prose in a box with a name of comments; the number of blocks if there is none. */
export function findPosts(page: MeasuredPage): number {
  for (let i = 0; i < page.size; i++) if ((page.prose[i] as number) > 0 && isInComments(page, i)) return i;
  return page.size;
}

function isInComments({ columns, trusted }: MeasuredPage, i: number): boolean {
  return hasName(trusted.within[columns.element[i] as number] ?? 0, 'comment');
}

/** Whether some element has a name of forums, where the posts are the body. */
export function hasForumNames({ names, size }: ElementColumns): boolean {
  for (let e = 0; e < size; e++) if (hasName(names[e] as number, 'forum')) return true;
  return false;
}

/** Whether boxes of comments are under an article, and are not the body themselves, as in forums. */
export function areUnderArticle(page: MeasuredPage, isForum: boolean): boolean {
  const { prose, proseBefore, size } = page;
  let first = -1;
  let held = 0;
  for (let i = 0; i < size; i++) {
    if (!isInComments(page, i)) continue;
    if (first < 0) first = i;
    held += prose[i] as number;
  }
  const total = proseBefore[size] ?? 0;
  if (total === 0 || held < FORUM_SHARE * total) return true;
  return !isForum && (proseBefore[first] ?? 0) >= ARTICLE_WORDS;
}
