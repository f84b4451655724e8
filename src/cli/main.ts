import { VERSION } from '../version.ts';
import { EXIT, type Exit } from './exit.ts';
import { loadCommand } from './load-command.ts';
import { guard, put, type Streams } from './streams.ts';

/** What alone on the command line asks for the version. */
const VERSION_FLAGS: readonly (string | undefined)[] = ['--version', '-V'];
// "-o", "-qo", "--output=out"
const OUTPUT = /^-(?:[a-zA-Z]*o|-output)/;

/**
 * Runs the command line on these streams and returns the exit status; the process itself is left running. The version is
 * told before anything else is loaded: programs ask for it to see whether pith is there.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<Exit> {
  if (argv.length === 1 && VERSION_FLAGS.includes(argv[0])) return tellVersion(streams);
  const { module, keep } = await loadCommand();
  const exit = await module.runCommand(argv, streams);
  // A run that writes files keeps no code: nothing but articles may ever turn up in the directory that it was given.
  if (!argv.some((argument) => OUTPUT.test(argument))) keep();
  return exit;
}

async function tellVersion(streams: Streams): Promise<Exit> {
  const release = guard(streams.stdout);
  try {
    await put(streams.stdout, `${VERSION}\n`);
    return EXIT.ok;
  } catch (error) {
    const { module } = await loadCommand();
    return module.tellError(error, streams);
  } finally {
    release();
  }
}
