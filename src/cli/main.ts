import { VERSION } from '../version.ts';
import { EXIT, type Exit } from './exit.ts';
import { loadCommand } from './load-command.ts';
import { guard, put, type Streams } from './streams.ts';

/** Arguments that print the version if nothing else is on the command line. */
const VERSION_FLAGS: readonly (string | undefined)[] = ['--version', '-V'];
// "-o", "-qo", "--output=out"
const OUTPUT = /^-(?:[a-zA-Z]*o|-output)/;

/**
 * Runs the command line on these streams and returns the exit status; the process itself is not ended. The version is
 * printed before anything else is loaded, because programs ask for it to see whether pith is installed.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<Exit> {
  if (argv.length === 1 && VERSION_FLAGS.includes(argv[0])) return tellVersion(streams);
  const { module, keep } = await loadCommand();
  const exit = await module.runCommand(argv, streams);
  // A run that writes files does not write the cache: only articles may appear under its output directory.
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
    return module.reportError(error, streams);
  } finally {
    release();
  }
}
