import { PithError } from '../input/errors.ts';
import type { ReadOptions } from '../input/read.ts';
import type { Engine, ExtractOptions, Reader } from '../types.ts';
import type { FlagValues } from './flags.ts';
import type { Verbosity } from './messages.ts';

/** `https://example.com/page` where a file was expected. */
const WEB_ADDRESS = /^https?:\/\//i;

/** Characters that have a meaning in a shell. */
const SHELL_CHARS = /[^\w@%+=:,./-]/;

/** Throws `usage` if options contradict each other or the inputs, and for a charset that browsers do not know. */
export async function checkUsage(inputs: readonly string[], values: FlagValues): Promise<void> {
  const address = inputs.find((input) => WEB_ADDRESS.test(input));
  if (address !== undefined) throw fetchAdvice(address);
  const complaint = COMPLAINTS.find(([applies]) => applies(values, inputs))?.[1];
  if (complaint !== undefined) throw new PithError('usage', complaint);
  if (values.encoding !== undefined) (await import('../input/decode.ts')).resolveEncoding(values.encoding);
}

type Applies = (values: FlagValues, inputs: readonly string[]) => boolean;

/** Options that do not go together, and what to do instead. */
const COMPLAINTS: readonly (readonly [Applies, string])[] = [
  [(_values, inputs) => inputs.includes(''), 'an input is an empty name; check the variable it came from'],
  [
    ({ blocks, format }) => blocks === true && format === 'text',
    '--blocks adds to json and jsonl; use it with -f json or -f jsonl',
  ],
  [({ check, output }) => check === true && output !== undefined, '--check writes nothing; leave out --output'],
  [({ verbose, quiet }) => verbose === true && quiet === true, '--verbose and --quiet exclude each other; choose one'],
  [
    (values) => values.null === true && values.filesFrom === undefined,
    '-0 says how names in --files-from end; use it with --files-from',
  ],
  [
    ({ filesFrom }, inputs) => filesFrom === '-' && inputs.includes('-'),
    'standard input cannot be a page and the list of --files-from; leave one out',
  ],
  [
    ({ engine, kind }) => engine === 'readability' && (kind === 'text' || kind === 'markdown'),
    'the engine readability reads HTML only; use --engine fast for text and markdown',
  ],
];

/** Throws `usage` if an option is for one page and there are many. */
export function checkSingle({ url, encoding }: FlagValues): void {
  const name = url !== undefined ? '--url' : encoding !== undefined ? '--encoding' : null;
  if (name !== null) throw new PithError('usage', `${name} is for a single input; clean the pages one by one`);
}

/** Options for reading pages. */
export function readOptions({ kind, url, encoding }: FlagValues): ReadOptions {
  return { kind: kind === 'auto' ? undefined : kind, url, encoding };
}

/** Options for `extract`; loads the engine. */
export async function extractOptions(values: FlagValues): Promise<ExtractOptions> {
  const { level, keep, drop, minWords, minConfidence, engine } = values;
  return {
    level,
    ...(keep !== undefined && { keep }),
    ...(drop !== undefined && { drop }),
    ...(minWords !== undefined && { minWords }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(engine !== 'fast' && { engine, reader: await loadReader(engine) }),
  };
}

/**
 * Costs half a second and 130 MB, so it is loaded only when needed; with the engine `auto`, at the first doubtful page.
 */
async function loadReader(engine: Engine): Promise<Reader> {
  const { lazyReadability, loadReadability } = await import('../readability/index.ts');
  return engine === 'auto' ? lazyReadability() : loadReadability();
}

/** How much the program prints on standard error. */
export function verbosityOf({ verbose, quiet }: FlagValues): Verbosity {
  if (quiet === true) return 'quiet';
  return verbose === true ? 'verbose' : 'normal';
}

function fetchAdvice(address: string): PithError {
  const word = SHELL_CHARS.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : address;
  return new PithError('usage', `pith does not fetch pages; run: curl -sL ${word} | pith --url ${word}`);
}
