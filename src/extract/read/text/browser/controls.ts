import type { Line } from '../lines/line.ts';
import { isBlank } from '../lines/signs.ts';
import { addDraft, type Reading, type Span, spanOf } from '../reading.ts';

/** Longer lines are prose with an aside in brackets. */
const MAX_CONTROL_CHARS = 400;

/**
 * `[logo]`, `[Search       ]`, `( )`, `(*)`, `(BUTTON)`: text that a text browser writes for an image or a form field.
 */
const WIDGET = /\[[^[\]]{0,100}\]|\((?: |\*|BUTTON|IMAGE)\)/g;

/** A form field: brackets that are empty or filled with spaces or underscores, or a row of underscores. */
const FIELD = /\[[ _]{3,200}\]|\[[^[\]]{1,60} {2,200}\]|_{8}/;

const ROUND = 0x28;
const SQUARE = 0x5b;

/** The most words in brackets of a button or the name of a picture; longer texts are remarks. */
const MAX_WIDGET_WORDS = 3;

/** Reads a line that consists of fields, buttons and names of pictures, or that contains a form field. */
export function readControl(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  if (!isControl(reading, spanOf(line))) return 0;
  addDraft(reading, { spans: [spanOf(line)], from: at, shape: 'control' });
  return 1;
}

/** Whether a piece of a dump consists of text that a text browser writes for fields, buttons and pictures. */
export function isControl({ text, markdown }: Reading, { start, end }: Span): boolean {
  if (markdown || end - start > MAX_CONTROL_CHARS) return false;
  const content = text.slice(start, end);
  if ((content.includes('[') || content.includes('____')) && FIELD.test(content)) return true;
  const first = text.charCodeAt(start);
  if (first !== ROUND && first !== SQUARE) return false;
  let rest = 0;
  const outside = content.replace(WIDGET, (widget) => {
    if (widget.trim().split(' ').length > MAX_WIDGET_WORDS) rest += widget.length;
    return '';
  });
  for (let i = 0; i < outside.length; i++) if (!isBlank(outside.charCodeAt(i))) rest++;
  return rest === 0;
}
