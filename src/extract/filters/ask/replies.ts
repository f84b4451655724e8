import type { Role } from '../../../types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';

/** What is asked of a dump. */
interface Thread {
  readonly columns: BlockColumns;
  /** The links under comments. */
  readonly replyLinks: readonly number[];
  readonly proseBefore: Float64Array;
}

/** So many lines are a thread; one or two may be words of an article. */
const MIN_REPLIES = 3;
/** From one line to the next a comment has at most this many blocks; farther apart the thread is interrupted. */
const MAX_COMMENT_BLOCKS = 12;

/** In a forum the posts are the body; an article above comments has this many times a comment's words of prose. */
const ARTICLE_TIMES = 6;

/**
 * Marks the comments of a dump's thread: what directly precedes its first line that says "Reply", and from each such
 * line to the next. On every second dump of the dev sets 2 % of the 147,000 words that this marks are gold; where less is
 * above the thread 7 %.
 */
export function markReplied({ columns, replyLinks, proseBefore }: Thread, scopes: (Role | undefined)[]): void {
  const ends = replyLinks.filter((i) => columns.hidden[i] === 0);
  if (ends.length < MIN_REPLIES || !isUnderArticle(ends, proseBefore)) return;
  ends.forEach((end, nth) => {
    const last = ends[nth - 1];
    const isNext = last !== undefined && end - last <= MAX_COMMENT_BLOCKS;
    for (let i = isNext ? last + 1 : Math.max(0, end - 1); i < end; i++) scopes[i] = 'comment';
  });
}

function isUnderArticle(ends: readonly number[], proseBefore: Float64Array): boolean {
  const [above = 0, all = 0] = [ends[0], ends.at(-1)].map((end) => proseBefore[end as number]);
  return above > 0 && above * (ends.length - 1) >= ARTICLE_TIMES * (all - above);
}
