import type { Role } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { hasName } from '../../read/html/names.ts';
import { LETTERS } from '../../words/char-ranges.ts';
import { anyOf, caselessPattern } from '../../words/pattern.ts';
import { hasBodyBefore } from './body-before.ts';
import { SIGNAL_BITS } from './signal-list.ts';

// "Name (required)", "Your e-mail *", "Mail (will not be published)", "Webseite"
const FIELD = caselessPattern(
  () => String.raw`^(?:${anyOf('fieldOwners')}\s)?${anyOf('fieldNames')}(?![${LETTERS}\d])`,
);
const MAX_FIELD_WORDS = 6;
/** At least this many fields must be within this many blocks. */
const FEWEST = 2;
const REACH = 5;

// "Comment *", "Your comment", "Текст комментария"
const POST = caselessPattern(
  () => String.raw`^(?:${anyOf('commentOwners')}\s)?${anyOf('commentFields')}(?:\s?[*:(].{0,40})?$`,
);
/** The evidence for a form for comments is within this many blocks before its first field or after it. */
const ABOVE = 5;
const BELOW = 7;

/** The data of a page before its form is known. */
interface Known {
  readonly labels: readonly (Role | undefined)[];
  readonly lines: readonly (Role | undefined)[];
  readonly signals: Int32Array;
}

/**
 * The last field of the first form for comments after an article; the number of blocks if there is none. Of the blocks
 * after such a form on the dev sets, 0.5 % are gold.
 */
export function findCommentForm(page: MeasuredPage, known: Known): number {
  const { size, proseBefore } = page;
  for (let i = 0; i < size; i++) {
    if (!isField(page, i, known) || !hasBodyBefore(i, proseBefore, 0)) continue;
    const end = Math.min(size, i + 1 + REACH);
    const fields: number[] = [];
    for (let near = i; near < end; near++) if (isField(page, near, known)) fields.push(near);
    if (fields.length >= FEWEST && isByComments(page, i, known)) return fields.at(-1) as number;
  }
  return size;
}

function isField({ columns }: MeasuredPage, i: number, { signals }: Known): boolean {
  if (((signals[i] as number) & SIGNAL_BITS.field) === 0 || columns.hidden[i] === 1) return false;
  return (columns.words[i] as number) <= MAX_FIELD_WORDS && FIELD.test(columns.textOf(i));
}

/** Whether a block near the first field shows that the form is for comments. */
function isByComments(page: MeasuredPage, field: number, known: Known): boolean {
  const end = Math.min(page.size, field + 1 + BELOW);
  for (let i = Math.max(0, field - ABOVE); i < end; i++) if (isOfComments(page, i, known)) return true;
  return false;
}

/** Whether a block shows that its form is for comments. */
function isOfComments({ columns, trusted }: MeasuredPage, i: number, { labels, lines }: Known): boolean {
  if (columns.hidden[i] === 1) return false;
  if (labels[i] === 'comment' || lines[i] === 'comment') return true;
  if (hasName(trusted.within[columns.element[i] as number] ?? 0, 'comment')) return true;
  return (columns.words[i] as number) <= MAX_FIELD_WORDS && POST.test(columns.textOf(i));
}
