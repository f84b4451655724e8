import type { Role } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { Subtrees } from '../../page/subtrees.ts';
import { areUnderArticle, findPosts, hasBodyBefore, hasForumNames } from './body-before.ts';
import { measureAnchored } from './comment-anchors.ts';
import { findCommentForm } from './comment-form.ts';
import { findHeadsOfArticle, withoutLinksToComments } from './comment-heads.ts';
import type { Keys } from './keys.ts';
import type { Phrases } from './phrases.ts';
import { markReplied } from './replies.ts';
import { measureScopes } from './scopes.ts';

/** The boxes of a page under labels, and its readers' comments. */
export interface Scoped {
  /** The role of the label whose box contains each block. */
  readonly scopes: readonly (Role | undefined)[];
  /** 1 for blocks after an anchor with a name of comments. */
  readonly anchored: Uint8Array;
  /**
   * The last field of a comment form after the article, where the article has ended; the number of blocks if there is
   * none.
   */
  readonly commentForm: number;
  /** Whether readers' comments are under an article, and are not the body themselves, as in forums. */
  readonly isUnderArticle: boolean;
}

/** The data of a page before its boxes are known. */
interface Labelled extends Phrases {
  readonly keys: Keys;
  readonly signals: Int32Array;
}

const NO_HEADS: ReadonlySet<number> = new Set();

/** A dump has no elements: its boxes and comments are recognised only by its lines. */
export function scopeDump(page: MeasuredPage, { keys, labels, replyLinks }: Labelled): Scoped {
  const { blocks, columns, proseBefore } = page;
  const heads = withoutLinksToComments(labels, { columns, keys, proseBefore });
  // Labels may be sections of a menu before the article, so no number of words above them is enough.
  const scopes = measureScopes(page, { labels: heads, headsOfArticle: NO_HEADS, posts: 0 });
  markReplied({ columns, replyLinks, proseBefore }, scopes);
  return { scopes, anchored: new Uint8Array(blocks.length), commentForm: blocks.length, isUnderArticle: true };
}

/** On an HTML page, they are also recognised by elements, anchors, names and forms. */
export function scopeHtml(page: MeasuredPage, { keys, labels, lines, signals }: Labelled): Scoped {
  const { columns, proseBefore } = page;
  const subtrees = new Subtrees(page);
  const headsOfArticle = findHeadsOfArticle(labels, { columns, keys, proseBefore });
  const posts = findPosts(page);
  const isForum = hasForumNames(page.tree);
  return {
    scopes: measureScopes(page, { labels, headsOfArticle, posts, subtrees }),
    anchored: measureAnchored(page, {
      subtrees,
      hasBodyBefore: (index) => hasBodyBefore(index, proseBefore, isForum ? 0 : posts),
    }),
    commentForm: findCommentForm(page, { labels, lines, signals }),
    isUnderArticle: areUnderArticle(page, isForum),
  };
}
