import { asPithError } from '../input/errors.ts';
import { runClean } from './clean.ts';
import { EXIT, type Exit } from './exit.ts';
import { runExplain } from './explain.ts';
import { createProgram, isAnswered, isRefused } from './program.ts';
import { readSchema } from './schema.ts';
import { ClosedPipe, guard, put, type Streams } from './streams.ts';
import { createWords } from './words.ts';

/** Runs the command line on these streams and returns the exit status; the process itself is left running. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let exit: Exit = EXIT.ok;
  const actions = {
    clean: async (inputs, values) => {
      exit = await runClean(inputs, values, streams);
    },
    explain: async (input, values) => {
      exit = await runExplain(input, values, streams);
    },
    schema: () => put(streams.stdout, readSchema()),
  } satisfies Parameters<typeof createProgram>[0];
  const release = guard(streams);
  try {
    await createProgram(actions, streams).parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return exitOfError(error, streams);
  } finally {
    release();
  }
}

function exitOfError(error: unknown, streams: Streams): Exit {
  if (isAnswered(error) || error instanceof ClosedPipe) return EXIT.ok;
  if (!isRefused(error)) createWords(streams, 'normal', 'auto').error(asPithError(error, 'internal', 'run'));
  return EXIT.error;
}
