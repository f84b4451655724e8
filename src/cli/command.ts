import { asPithError } from '../input/errors.ts';
import { keepCompiled } from './compile-cache.ts';
import { EXIT, type Exit } from './exit.ts';
import { createProgram, isAnswered, isRefused } from './program.ts';
import { readSchema } from './schema.ts';
import { ClosedPipe, guard, put, type Streams } from './streams.ts';
import { createWords } from './words.ts';

/** Parses the command line and runs the command, and loads only the modules that the command needs. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const actions = {
    clean: async (inputs, values) => {
      keepCompiled(values.output);
      const { runClean } = await import('./clean.ts');
      exit = await runClean(inputs, values, streams);
    },
    explain: async (input, values) => {
      keepCompiled(undefined);
      const { runExplain } = await import('./explain.ts');
      exit = await runExplain(input, values, streams);
    },
    schema: () => put(streams.stdout, readSchema()),
  } satisfies Parameters<typeof createProgram>[0];
  const release = guard(streams.stdout, streams.stderr);
  try {
    await createProgram(actions, streams).parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return await tellError(error, streams);
  } finally {
    release();
  }
}

/** Tells the user what went wrong, unless that was done already, and returns the exit status. */
export async function tellError(error: unknown, streams: Streams): Promise<Exit> {
  if (isAnswered(error) || error instanceof ClosedPipe) return EXIT.ok;
  if (!isRefused(error)) (await createWords(streams, 'normal', 'auto')).error(asPithError(error, 'internal', 'run'));
  return EXIT.error;
}
