import type { CommentAnchor } from '../../../types.ts';
import { Attribute, type Attributes } from './attributes.ts';
import { Slot } from './tag-table.ts';
import type { Tag } from './tags.ts';

// "comments", "comments-12", "comment-list", "article_comments", "respond"; not "comment-12", which is a single comment
const NAME =
  /^(?:(?:the|article|post|entry|reader|user|leave|add|view|show)[-_]?)?(?:comments?(?:[-_]?(?:list|section|area|anchor|start|top|begin|box|block|form))?|comments[-_]?\d{1,12}|respond|kommentare?|kommentarer|komentarze?|komentar|commentaires|comentarios|commenti|kommentarii|disqus_thread)$/i;
const LONGEST_NAME = 40;
/** The attributes that name the target of in-page links. */
const LINK_NAMES = [Attribute.name, Attribute.id] as const;
const NAMES = [Attribute.id] as const;

/** A page has one such place, or one above and one under the comments; more are not worth the time. */
const MOST = 8;

/** Finds where readers' comments begin, by the names of in-page link targets. */
export class CommentAnchors {
  readonly found: CommentAnchor[] = [];

  /** Reads a start tag of `element`, or of an inline element in it. */
  see(tag: Tag, attributes: Attributes, element: number): void {
    if (!attributes.any || this.found.length >= MOST) return;
    for (const attribute of tag.slot === Slot.link ? LINK_NAMES : NAMES) {
      if (!isCommentName(attributes.get(attribute))) continue;
      this.found.push({ offset: attributes.offsetOf(attribute), element });
      return;
    }
  }
}

function isCommentName(name: string | undefined): boolean {
  return name !== undefined && name.length <= LONGEST_NAME && NAME.test(name);
}
