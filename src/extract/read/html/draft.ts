import type { Join, Shape } from '../../../types.ts';
import { CHAR_CLASS, CharClass } from '../../words/chars.ts';
import type { Holder, TableState } from './context.ts';

/** A block that is being written. */
export interface Draft {
  text: string;
  start: number;
  end: number;
  shape: Shape;
  readonly level: number;
  readonly depth: number;
  group: number;
  join: Join;
  links: number;
  linkChars: number;
  boldChars: number;
  readonly hidden: boolean;
  element: number;
  marks: number[];
  /** Source offset minus text index of the last mark. */
  shift: number;
  readonly unit: number;
  readonly pre: number;
  readonly item: Holder | null;
  /** The link that was counted last, and its end in `text` so far. */
  link: number;
  linkEnd: number;
  /** The element of the draft if more text follows after the end of `element`; -1 while `element` is open. */
  outer: number;
  readonly table: TableState | null;
  /** Element of its table row, and the number of its cell in it, from 1. */
  readonly row: number;
  readonly cell: number;
}

/** Adds text from `offset` of the source. */
export function append(draft: Draft, text: string, offset: number): void {
  const shift = offset - draft.text.length;
  // Most blocks have one mark: a list made with two numbers needs a third of the memory of an empty list that grows.
  if (draft.marks.length === 0) draft.marks = [draft.text.length, offset];
  else if (shift !== draft.shift) draft.marks.push(draft.text.length, offset);
  draft.shift = shift;
  draft.text += text;
}

/** Whether `text` is white space from `from` up to `to`. */
export function isWhite(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (CHAR_CLASS[text.charCodeAt(i)] !== CharClass.white) return false;
  }
  return true;
}

/** Removes the blank lines at the start and the white space at the end of a draft of verbatim text. */
export function trimVerbatim(draft: Draft): void {
  const { text, marks } = draft;
  let first = 0;
  while (first < text.length && isWhite(text, first, first + 1)) first++;
  let last = text.length;
  while (last > first && isWhite(text, last - 1, last)) last--;
  const from = text.lastIndexOf('\n', first) + 1;
  if (last < text.length) draft.end = offsetAt(draft, last);
  draft.start = offsetAt(draft, from);
  draft.text = text.slice(from, last);
  const kept = [0, draft.start];
  for (let i = 0; i < marks.length; i += 2) {
    const index = (marks[i] as number) - from;
    if (index > 0 && index < last - from) kept.push(index, marks[i + 1] as number);
  }
  draft.marks = kept;
}

function offsetAt(draft: Draft, index: number): number {
  const { marks } = draft;
  let pair = marks.length - 2;
  while (pair > 0 && (marks[pair] as number) > index) pair -= 2;
  return (marks[pair + 1] as number) + index - (marks[pair] as number);
}
