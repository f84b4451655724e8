import type { Terminal } from './streams.ts';

/** When colours are used; `auto` depends on `FORCE_COLOR`, `NO_COLOR` and the terminal, in this order. */
export const COLOUR_MODES = ['auto', 'always', 'never'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** The 16 colours that every terminal has: `always` uses them if the terminal does not report more. */
const BASIC = 1;

/** Paints text for a terminal, as an instance of chalk does. */
export type Paint = Readonly<Record<'red' | 'green' | 'yellow' | 'bold' | 'dim', (text: string) => string>>;

const asItIs = (text: string): string => text;
const PLAIN: Paint = { red: asItIs, green: asItIs, yellow: asItIs, bold: asItIs, dim: asItIs };

/** A painter for one of the two output streams. chalk is loaded only if colours are possible. */
export async function painter(mode: ColourMode, terminal: Terminal, which: 'stdout' | 'stderr'): Promise<Paint> {
  if (mode === 'never' || (mode === 'auto' && !isWanted(terminal))) return PLAIN;
  const { Chalk, supportsColor, supportsColorStderr } = await import('chalk');
  const support = which === 'stdout' ? supportsColor : supportsColorStderr;
  const level = support === false ? 0 : support.level;
  return new Chalk({ level: mode === 'always' && level === 0 ? BASIC : level });
}

/** chalk knows `FORCE_COLOR`, not `NO_COLOR`; a stream that is not the process's own is checked directly. */
function isWanted(terminal: Terminal): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR !== undefined) return true;
  return !NO_COLOR && terminal.isTTY === true;
}
