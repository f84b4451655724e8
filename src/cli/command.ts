import { asPithError } from '../input/errors.ts';
import { EXIT, type Exit } from './exit.ts';
import { createMessages } from './messages.ts';
import { createProgram, isHelpOrVersion, isUsageError } from './program.ts';
import { readSchema } from './schema.ts';
import { ClosedPipe, guard, put, type Streams } from './streams.ts';

/** Parses the command line and runs the command, and loads only the modules that the command needs. */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const actions = {
    clean: async (inputs, values) => {
      const { runClean } = await import('./clean.ts');
      exit = await runClean(inputs, values, streams);
    },
    explain: async (input, values) => {
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
    return await reportError(error, streams);
  } finally {
    release();
  }
}

/** Tells the user what went wrong, unless that was done already, and returns the exit status. */
export async function reportError(error: unknown, streams: Streams): Promise<Exit> {
  if (isHelpOrVersion(error) || error instanceof ClosedPipe) return EXIT.ok;
  if (!isUsageError(error))
    (await createMessages(streams, 'normal', 'auto')).error(asPithError(error, 'internal', 'run'));
  return EXIT.error;
}
