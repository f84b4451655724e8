import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk';
import type { Terminal } from './streams.ts';

/** When colours are used; `auto` asks `FORCE_COLOR`, `NO_COLOR` and the terminal, in this order. */
export const COLOUR_MODES = ['auto', 'always', 'never'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** The 16 colours that every terminal has: what `always` gives where no terminal says more. */
const BASIC = 1;

/** A painter for one of the two output streams. */
export function painter(mode: ColourMode, terminal: Terminal, which: 'stdout' | 'stderr'): ChalkInstance {
  const support = which === 'stdout' ? supportsColor : supportsColorStderr;
  const level = support === false ? 0 : support.level;
  if (mode === 'never') return new Chalk({ level: 0 });
  if (mode === 'always') return new Chalk({ level: level === 0 ? BASIC : level });
  return new Chalk({ level: isWanted(terminal) ? level : 0 });
}

/** chalk knows `FORCE_COLOR`, not `NO_COLOR`; a stream other than the process's own is asked itself. */
function isWanted(terminal: Terminal): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR !== undefined) return true;
  return !NO_COLOR && terminal.isTTY === true;
}
