import type { Line } from '../lines/line.ts';
import { Sign, signBits } from '../lines/signs.ts';

/** A fenced block: the indexes of its opening and its closing line. */
export interface Fence {
  readonly open: number;
  readonly close: number;
}

/** "```", "~~~~ python", "``` {.js}": the signs, and a short name of a language. */
const OPEN = /^(`{3,40}|~{3,40})[ \t]{0,4}[\w+#.{}-]{0,30}$/;

/** "```" alone. */
const CLOSE = /^(`{3,40}|~{3,40})$/;

/** Longer lines are not a fence; this saves slicing long lines. */
const MAX_FENCE_CHARS = 80;

/** Finds fenced code. A fence that is never closed is text: it must not contain the rest of a page. */
export function findFences(text: string, lines: readonly Line[]): Fence[] {
  const fences: Fence[] = [];
  let open = -1;
  let sign = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if ((line.holds & Sign.fence) === 0 || line.end - line.start > MAX_FENCE_CHARS) continue;
    if ((signBits(text.charCodeAt(line.start)) & Sign.fence) === 0) continue;
    const content = text.slice(line.start, line.end);
    const found = (open < 0 ? OPEN : CLOSE).exec(content)?.[1];
    if (found === undefined) continue;
    if (open < 0) {
      open = at;
      sign = found;
    } else if (found.startsWith(sign)) {
      fences.push({ open, close: at });
      open = -1;
    }
  }
  return fences;
}
