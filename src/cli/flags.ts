import { FORMATS, type Format } from '../extract/output/formats.ts';
import { ENGINES, type Engine, KINDS, LEVELS, type Level, type Role } from '../types.ts';
import { COLOUR_MODES, type ColourMode } from './colour.ts';
import { parseCount, parseDrop, parseKeep, parseList, parsePath, parseShare, parseUrl } from './parse.ts';

/** The values of `--kind`. */
const KIND_CHOICES = ['auto', ...KINDS] as const;
type KindChoice = (typeof KIND_CHOICES)[number];

/** Groups of options in the help, in their order. */
export const GROUPS = ['Output', 'Input', 'What counts as article', 'Running', 'Other'] as const;

/** One option of the command line. */
export interface Flag {
  /** The flags in commander's notation: `-f, --format <name>`. */
  readonly flags: string;
  readonly group: (typeof GROUPS)[number];
  readonly help: string;
  /** `explain` has it too. */
  readonly explain?: true;
  readonly choices?: readonly string[];
  /** The default, which the help shows. */
  readonly fallback?: string;
  /** Parses one value; a repeated option also gets the result of the earlier ones. */
  readonly parse?: (value: string, previous: never) => unknown;
}

/** The values of the options after parsing. */
export interface FlagValues {
  readonly format: Format;
  readonly output?: string;
  readonly blocks?: true;
  readonly kind: KindChoice;
  readonly url?: string;
  readonly encoding?: string;
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly null?: true;
  readonly keep?: readonly Role[];
  readonly drop?: readonly Role[];
  readonly level: Level;
  readonly minWords?: number;
  readonly minConfidence?: number;
  readonly engine: Engine;
  readonly check?: true;
  readonly dryRun?: true;
  readonly failFast?: true;
  readonly verbose?: true;
  readonly quiet?: true;
  readonly color: ColourMode;
}

/** Every option, in the order of the help; the key is the name of its value. */
export const FLAGS = {
  format: {
    flags: '-f, --format <name>',
    group: 'Output',
    help: 'text, json or jsonl; jsonl is one line a page',
    choices: FORMATS,
    fallback: 'text',
  },
  output: {
    flags: '-o, --output <path>',
    group: 'Output',
    help: 'a file, or for many pages a directory that mirrors their tree: a/b.html gives DIR/a/b.txt',
    parse: parsePath,
  },
  blocks: { flags: '--blocks', group: 'Output', help: 'add every block of the page, kept or not, to json and jsonl' },
  kind: {
    flags: '-k, --kind <name>',
    group: 'Input',
    help: 'auto, html, text or markdown; auto looks at the content, not at the name',
    choices: KIND_CHOICES,
    fallback: 'auto',
    explain: true,
  },
  url: {
    flags: '--url <address>',
    group: 'Input',
    help: "the page's address, for a single input",
    parse: parseUrl,
    explain: true,
  },
  encoding: {
    flags: '--encoding <charset>',
    group: 'Input',
    help: 'the charset of a single input; otherwise BOM, UTF-8, the page itself and statistics decide',
    explain: true,
  },
  exclude: {
    flags: '--exclude <glob>',
    group: 'Input',
    help: 'leave out what matches, a name or a path; may be repeated',
    parse: parseList,
  },
  filesFrom: {
    flags: '--files-from <file>',
    group: 'Input',
    help: 'read names of files and directories from a file, one a line; - is standard input',
  },
  null: {
    flags: '-0, --null',
    group: 'Input',
    help: 'names in --files-from end with NUL, as find -print0 writes them',
  },
  keep: {
    flags: '--keep <roles>',
    group: 'What counts as article',
    help: 'keep these roles too, as title,caption; all keeps everything',
    parse: parseKeep,
    explain: true,
  },
  drop: {
    flags: '--drop <roles>',
    group: 'What counts as article',
    help: 'leave these roles out, as code,table; --keep wins',
    parse: parseDrop,
    explain: true,
  },
  level: {
    flags: '--level <name>',
    group: 'What counts as article',
    help: 'strict, normal or loose: strict lets less doubtful text in, loose leaves less of the article out',
    choices: LEVELS,
    fallback: 'normal',
    explain: true,
  },
  minWords: {
    flags: '--min-words <n>',
    group: 'What counts as article',
    help: 'with fewer words, a page has no article',
    parse: parseCount,
    explain: true,
  },
  minConfidence: {
    flags: '--min-confidence <x>',
    group: 'What counts as article',
    help: 'with less confidence (0 to 1), a page has no article',
    parse: parseShare,
    explain: true,
  },
  engine: {
    flags: '--engine <name>',
    group: 'What counts as article',
    help: 'fast; auto: also asks Mozilla Readability about doubtful pages; readability: it chooses the body (HTML only)',
    choices: ENGINES,
    fallback: 'fast',
    explain: true,
  },
  check: {
    flags: '--check',
    group: 'Running',
    help: 'write nothing; list the pages without an article, and exit with 1',
  },
  dryRun: { flags: '--dry-run', group: 'Running', help: 'list what would be read and written, and do neither' },
  failFast: { flags: '--fail-fast', group: 'Running', help: 'stop at the first error' },
  verbose: { flags: '-v, --verbose', group: 'Running', help: 'say a line about every page' },
  quiet: { flags: '-q, --quiet', group: 'Running', help: 'say nothing but errors; no ==> name <== headers' },
  color: {
    flags: '--color <when>',
    group: 'Running',
    help: 'auto, always or never; auto honours NO_COLOR and FORCE_COLOR',
    choices: COLOUR_MODES,
    fallback: 'auto',
    explain: true,
  },
} as const satisfies Record<keyof FlagValues, Flag>;
