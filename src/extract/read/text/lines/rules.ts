import type { Line } from './line.ts';
import { isBlank } from './width.ts';

const PIPES = new Set('|│┃║');

/** `---`, `* * *`, `=====`, `━━━━`: signs that rules are drawn with. */
const RULE_SIGNS = new Set('-_*=~─━═▬—–·.•+#|│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰▁▔…');
const MIN_RULE_SIGNS = 3;

/** Kinds of signs a rule is drawn with; a frame's corner and line need more than two. */
const MAX_RULE_KINDS = 6;

/** Whether a sign is drawn between the cells of a table or around it. */
export function isPipe(sign: string): boolean {
  return PIPES.has(sign);
}

/** Whether the line is a drawn rule: it separates, and is no text. */
export function isRule(text: string, line: Line): boolean {
  if (line.start >= line.end || !RULE_SIGNS.has(text.charAt(line.start))) return false;
  const kinds = new Set<string>();
  let signs = 0;
  for (let at = line.start; at < line.end; at++) {
    if (isBlank(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    if (!RULE_SIGNS.has(sign)) return false;
    kinds.add(sign);
    if (kinds.size > MAX_RULE_KINDS) return false;
    signs++;
  }
  return signs >= MIN_RULE_SIGNS && !isEllipsis(kinds);
}

/** "..." or "…" alone is text. */
function isEllipsis(kinds: ReadonlySet<string>): boolean {
  return [...kinds].every((sign) => sign === '.' || sign === '…');
}
