import type { Block, Role } from '../../../types.ts';
import type { TrustedNames } from '../../page/trusted-names.ts';
import { hasName } from '../../read/html/names.ts';
import { anyOf, pattern } from '../../words/pattern.ts';
import { hasBodyBefore } from './body-before.ts';

// "Name (required)", "Your e-mail *", "Mail (will not be published)", "Webseite"
const FIELD = pattern('iu', () => String.raw`^(?:${anyOf('fieldOwners')}\s)?${anyOf('fieldNames')}(?![\p{L}\d])`);
const MAX_FIELD_WORDS = 6;
/** At least so many fields stand within so many blocks. */
const FEWEST = 2;
const REACH = 5;

// "Comment *", "Your comment", "Текст комментария"
const POST = pattern(
  'iu',
  () => String.raw`^(?:${anyOf('commentOwners')}\s)?${anyOf('commentFields')}(?:\s?[*:(].{0,40})?$`,
);
/** What tells a form for comments from others stands within so many blocks above its first field or below. */
const ABOVE = 5;
const BELOW = 7;

/** What is known of a page before its form is. */
interface Measured {
  readonly labels: readonly (Role | undefined)[];
  readonly lines: readonly (Role | undefined)[];
  readonly trusted: TrustedNames;
  readonly proseBefore: Float64Array;
}

/**
 * The last field of the first form for comments that stands below an article; the number of blocks if there is none. Of
 * the blocks behind such a form on the dev sets 0.5 % are gold.
 */
export function findCommentForm(blocks: readonly Block[], page: Measured): number {
  for (const block of blocks) {
    const { index } = block;
    if (!isField(block) || !hasBodyBefore(index, page.proseBefore, 0)) continue;
    const fields = blocks.slice(index, index + 1 + REACH).filter(isField);
    if (fields.length < FEWEST) continue;
    const around = blocks.slice(Math.max(0, index - ABOVE), index + 1 + BELOW);
    if (around.some((near) => isOfComments(near, page))) return fields[fields.length - 1]?.index ?? blocks.length;
  }
  return blocks.length;
}

function isField({ text, stats, hidden }: Block): boolean {
  return !hidden && stats.words <= MAX_FIELD_WORDS && FIELD.test(text);
}

/** Whether a block says that the form it stands at is for comments. */
function isOfComments({ index, element, text, stats, hidden }: Block, { labels, lines, trusted }: Measured): boolean {
  if (hidden) return false;
  if (labels[index] === 'comment' || lines[index] === 'comment') return true;
  return hasName(trusted.within[element] ?? 0, 'comment') || (stats.words <= MAX_FIELD_WORDS && POST.test(text));
}
