import type { Line } from './line.ts';
import { isBlank, Sign, signBits } from './signs.ts';

const MIN_RULE_SIGNS = 3;

/** The most different signs in a rule; a frame's corner and line need more than two. */
const MAX_RULE_KINDS = 6;

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Whether a sign is used between the cells of a table or around it. */
export function isPipe(code: number): boolean {
  return (signBits(code) & Sign.pipe) !== 0;
}

/** Whether the line is a drawn rule: a separator without text. */
export function isRule(text: string, line: Line): boolean {
  const { start, end } = line;
  if (start >= end || !isRuleSign(text.charCodeAt(start))) return false;
  const kinds: number[] = [];
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (!isRuleSign(code)) return false;
    if (!kinds.includes(code) && kinds.push(code) > MAX_RULE_KINDS) return false;
    signs++;
  }
  return signs >= MIN_RULE_SIGNS && !kinds.every(isDot);
}

function isRuleSign(code: number): boolean {
  return (signBits(code) & Sign.rule) !== 0;
}

/** "..." or "…" alone is text. */
function isDot(code: number): boolean {
  return code === FULL_STOP || code === ELLIPSIS;
}
