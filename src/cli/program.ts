import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.ts';
import { FLAGS, type Flag, type FlagValues } from './flags.ts';
import { EXAMPLES, EXPLAIN_EXAMPLES, NOTES } from './help.ts';
import type { Streams } from './streams.ts';

/** Help lines are no longer than this, however wide the terminal. */
const MAX_HELP_WIDTH = 100;

/** The functions that run the commands; each gets parsed options. */
export interface Actions {
  clean(inputs: readonly string[], values: FlagValues): Promise<void>;
  explain(input: string, values: FlagValues): Promise<void>;
  schema(): Promise<void>;
}

/**
 * Builds the command line from the table of flags. Its `parseAsync` throws `CommanderError` if it cannot parse the
 * arguments.
 */
export function createProgram(actions: Actions, streams: Streams): Command {
  const program = new Command('pith');
  prepare(program, streams);
  program
    .usage('[options] [input ...]')
    .argument('[input...]', 'files, directories, globs, or - for standard input')
    .optionsGroup('Other:')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .enablePositionalOptions()
    .action((inputs: string[], values: FlagValues) => actions.clean(inputs, values));
  addFlags(program, Object.values(FLAGS));

  const explain = program.command('explain').summary('show every block with its role, probability and reason');
  explain
    .usage('[options] <input>')
    .argument('<input>', 'a file, or - for standard input')
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .action((input: string, values: FlagValues) => actions.explain(input, values));
  addFlags(
    explain,
    Object.values(FLAGS).filter((flag: Flag) => flag.explain === true),
  );

  program
    .command('schema')
    .description('print the JSON Schema of the json output')
    .action(() => actions.schema());
  return program;
}

/** Subcommands made afterwards inherit these settings. */
function prepare(program: Command, { stdout, stderr }: Streams): void {
  const width = (columns: number | undefined): number => Math.min(columns ?? MAX_HELP_WIDTH, MAX_HELP_WIDTH);
  program
    .exitOverride()
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureHelp({ optionDescription: describe })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => width(stdout.columns),
      getErrHelpWidth: () => width(stderr.columns),
      outputError: (text, write) => write(asUsageError(text)),
    });
}

/** The table's help explains the choices where necessary; only the default is added. */
function describe({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (default: ${defaultValue})` : description;
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` → one line in our own form. */
function asUsageError(text: string): string {
  const line = text.trim().replace('error: ', '').replaceAll('\n', ' ');
  return `pith: ${line.endsWith('.') ? line.slice(0, -1) : line}; see 'pith --help'\n`;
}

function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const flag of flags) {
    const option = new Option(flag.flags, flag.help).helpGroup(`${flag.group}:`);
    if (flag.choices !== undefined) option.choices(flag.choices);
    if (flag.fallback !== undefined) option.default(flag.fallback);
    if (flag.parse !== undefined) option.argParser(flag.parse as (value: string, previous: unknown) => unknown);
    command.addOption(option);
  }
}

/** Whether commander stopped because it printed the help or the version. */
export function isHelpOrVersion(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/** Whether commander stopped at a usage error, which it has already printed. */
export function isUsageError(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode !== 0;
}
