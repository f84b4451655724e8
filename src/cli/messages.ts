import type { PithError } from '../input/errors.ts';
import { type ColourMode, painter } from './colour.ts';
import type { Streams } from './streams.ts';

/** How much is printed on standard error: errors only, the usual messages, or a line for every page. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** The messages of the program on standard error; data never goes there. */
export interface Messages {
  /** `pith: NAME: what is wrong; what to do`; without a name for usage errors. */
  error(error: PithError, name?: string): void;
  /** Printed unless quiet. */
  note(text: string): void;
  /** Printed if verbose. */
  detail(text: string): void;
}

/** Makes the messages of a run. */
export async function createMessages({ stderr }: Streams, verbosity: Verbosity, colour: ColourMode): Promise<Messages> {
  const paint = await painter(colour, stderr, 'stderr');
  const say = (mark: string, text: string): void => {
    stderr.write(`${mark} ${text}\n`);
  };
  return {
    error: ({ message }, name) => say(paint.red('pith:'), name === undefined ? message : `${name}: ${message}`),
    note: (text) => {
      if (verbosity !== 'quiet') say(paint.bold('pith:'), text);
    },
    detail: (text) => {
      if (verbosity === 'verbose') say(paint.dim('pith:'), text);
    },
  };
}
