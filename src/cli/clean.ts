import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { type CleanOptions, cleanAll, type Outcome } from '../batch/clean.ts';
import { type Expansion, expandInputs, STDIN } from '../batch/expand.ts';
import { splitList } from '../batch/list.ts';
import { type Job, planJobs, planOutput, resolveOutput } from '../batch/plan.ts';
import { FILE_EXTENSIONS } from '../extract/output/formats.ts';
import { collect, openBytes } from '../input/bytes.ts';
import { asPithError, PithError } from '../input/errors.ts';
import { createEmit, type Emit } from './emit.ts';
import { EXIT, type Exit, worse } from './exit.ts';
import type { FlagValues } from './flags.ts';
import { COMMANDS, SHORT_USAGE } from './help.ts';
import { type Interrupts, watchInterrupts } from './interrupts.ts';
import { createMessages, type Messages } from './messages.ts';
import { nearest } from './nearest.ts';
import { createReport, exitOf, type Report, shortPath } from './report.ts';
import { checkSingle, checkUsage, extractOptions, readOptions, verbosityOf } from './settings.ts';
import { put, type Streams } from './streams.ts';

/** The main job: inputs in, articles out. Throws `usage` before anything is written, and `ClosedPipe`. */
export async function runClean(args: readonly string[], values: FlagValues, streams: Streams): Promise<Exit> {
  await checkUsage(args, values);
  if (args.length === 0 && values.filesFrom === undefined && streams.stdin.isTTY === true) {
    await put(streams.stderr, SHORT_USAGE);
    return EXIT.error;
  }
  const { jobs, many } = await plan(args, values, streams);
  const messages = await createMessages(streams, verbosityOf(values), values.color);
  if (values.dryRun === true) return showPlan(jobs, streams, messages);
  const emit = values.check === true ? nothing : createEmit(streams, emitOptions(values, many));
  const report = createReport(messages, streams.cwd());
  const interrupts = watchInterrupts(() => messages.note('stopping after this page; press again to stop at once'));
  try {
    const stdin = () => addAbortSignal(interrupts.signal, streams.stdin);
    const options = { ...readOptions(values), stdin, extract: await extractOptions(values) };
    const exit = await runJobs({ jobs, options, emit, report, interrupts, failFast: values.failFast === true });
    if (jobs.length > 1) report.close(jobs);
    return exit;
  } finally {
    interrupts.release();
  }
}

const nothing: Emit = async () => {};

interface Run {
  readonly jobs: readonly Job[];
  readonly options: CleanOptions;
  readonly emit: Emit;
  readonly report: Report;
  readonly interrupts: Interrupts;
  readonly failFast: boolean;
}

async function runJobs({ jobs, options, emit, report, interrupts, failFast }: Run): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  for await (const cleaned of cleanAll(jobs, options)) {
    // The run was still waiting for standard input: there is no page to finish.
    if (interrupts.signal.aborted && 'error' in cleaned) return EXIT.interrupted;
    const outcome = await emitted(cleaned, emit);
    report.add(outcome);
    exit = worse(exit, exitOf(outcome));
    if (interrupts.signal.aborted) return EXIT.interrupted;
    if (failFast && exit === EXIT.error) break;
  }
  return exit;
}

/** A result that cannot be written to its file is that page's failure; on standard output it ends the run. */
async function emitted(outcome: Outcome, emit: Emit): Promise<Outcome> {
  try {
    await emit(outcome);
    return outcome;
  } catch (error) {
    if (outcome.job.target === null || !(error instanceof PithError)) throw error;
    return failedToWrite(outcome, new PithError(error.code, `${outcome.job.target}: ${error.message}`));
  }
}

function failedToWrite(outcome: Outcome, error: PithError): Outcome {
  if ('error' in outcome) return { ...outcome, error };
  const { job, name, article } = outcome;
  return { job, name, error, source: article.source, fields: article.source.fields ?? null };
}

interface Plan {
  readonly jobs: readonly Job[];
  readonly many: boolean;
}

async function plan(args: readonly string[], values: FlagValues, streams: Streams): Promise<Plan> {
  const cwd = streams.cwd();
  const listed = values.filesFrom === undefined ? undefined : await readList(values.filesFrom, values, streams);
  const wanted = args.length === 0 && listed === undefined ? [STDIN] : args;
  const target = values.output === undefined ? undefined : await resolveOutput(values.output, cwd);
  const options = { cwd, exclude: values.exclude ?? [], listed, output: target };
  const expansion = await expandInputs(wanted, options).then(suggestCommand);
  if (expansion.inputs.length === 0) throw new PithError('usage', 'no input is left; check --exclude and --files-from');
  if (expansion.inputs.length > 1) checkSingle(values);
  if (expansion.many && values.output === undefined && values.format === 'json' && values.check !== true) {
    throw new PithError('usage', 'json is for a single page; use -f jsonl, or -o DIR for a file each');
  }
  const output = values.output === undefined ? null : await planOutput(values.output, { cwd, many: expansion.many });
  return { jobs: await planJobs(expansion, output, FILE_EXTENSIONS[values.format]), many: expansion.many };
}

/** `pith explian page.html`: a first word that is not a file may be a mistyped command. */
function suggestCommand(expansion: Expansion): Expansion {
  const [first, ...rest] = expansion.inputs;
  if (first?.error?.code !== 'not-found') return expansion;
  const command = nearest(first.name, COMMANDS);
  if (command === undefined) return expansion;
  const error = new PithError('not-found', `no such file or directory; did you mean 'pith ${command}'?`);
  return { ...expansion, inputs: [{ ...first, error }, ...rest] };
}

async function readList(name: string, values: FlagValues, streams: Streams): Promise<string[]> {
  const separator = values.null === true ? 'nul' : 'line';
  try {
    const bytes =
      name === STDIN ? await collect(await openBytes(streams.stdin)) : await readFile(resolve(streams.cwd(), name));
    return splitList(new TextDecoder().decode(bytes), separator);
  } catch (error) {
    const { code, message } = asPithError(error, 'unreadable', 'read');
    throw new PithError(code, `${name}: ${message}`);
  }
}

function emitOptions({ format, blocks, quiet }: FlagValues, many: boolean): Parameters<typeof createEmit>[1] {
  return { format, blocks: blocks === true, headers: many && format === 'text' && quiet !== true };
}

/** `input → target`, or only the inputs if nothing would be written to files. */
async function showPlan(jobs: readonly Job[], { stdout, cwd }: Streams, messages: Messages): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  for (const { input, target } of jobs) {
    if (input.error !== undefined) {
      messages.error(input.error, input.name);
      exit = EXIT.error;
    } else await put(stdout, target === null ? `${input.name}\n` : `${input.name} → ${shortPath(target, cwd())}\n`);
  }
  return exit;
}
