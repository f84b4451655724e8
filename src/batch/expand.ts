import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { asPithError, PithError } from '../input/errors.ts';
import { type Exclude, excluder } from './exclude.ts';
import { isPageName, PAGE_EXTENSIONS } from './extensions.ts';
import { type Found, walk } from './walk.ts';

/** Globs that may match at any depth: `**`, and braces or groups, which may contain slashes. */
const ANY_DEPTH = /\*\*|[{(]/;

/** The argument that means standard input. */
export const STDIN = '-';

/** One page to be read, or an argument without one. */
export interface Input {
  /** The path as the user would write it, for messages and the output. */
  readonly name: string;
  /** Absolute; `null` for standard input. */
  readonly path: string | null;
  /** The path under an output directory, with forward slashes and the page's own extension. */
  readonly mirror: string;
  /** Why there is nothing to read. */
  readonly error?: PithError;
}

/** What the arguments mean. */
export interface Expansion {
  readonly inputs: readonly Input[];
  /** Several arguments, a directory, a glob or a list: the user means many pages, even if only one is found. */
  readonly many: boolean;
}

export interface ExpandOptions {
  readonly cwd: string;
  /** Globs of files and directories to leave out. */
  readonly exclude: readonly string[];
  /** Names from a list: taken literally, and mirrored with their folders. Default: none. */
  readonly listed?: readonly string[] | undefined;
  /** Absolute path of an output directory, which is never read. */
  readonly output?: string | undefined;
}

interface Context {
  readonly cwd: string;
  readonly exclude: Exclude;
  readonly output: string | undefined;
}

/** Turns arguments (files, directories, globs, `-`) into inputs, in argument order, each page once. */
export async function expandInputs(args: readonly string[], options: ExpandOptions): Promise<Expansion> {
  const context: Context = { cwd: options.cwd, exclude: await excluder(options.exclude), output: options.output };
  const groups: Input[][] = [];
  let many = args.length > 1 || options.listed !== undefined;
  for (const arg of args) {
    const kind = await kindOf(arg, context.cwd);
    if (kind === 'tree' || kind === 'glob') many = true;
    groups.push(await EXPANDERS[kind](arg, context));
  }
  for (const name of options.listed ?? []) groups.push(await expandListed(name, context));
  return { inputs: unique(groups.flat()), many };
}

type ArgKind = 'stdin' | 'file' | 'missing' | 'tree' | 'glob';

const EXPANDERS = {
  stdin: async (arg: string) => [{ name: arg, path: null, mirror: 'stdin' }],
  file: async (arg, context) => single(arg, context, basename(arg)),
  missing: async (arg, { cwd }) => [await missing(arg, cwd)],
  tree: expandTree,
  glob: expandGlob,
} satisfies Record<ArgKind, (arg: string, context: Context) => Promise<Input[]>>;

/** A name that exists is not treated as a glob. */
async function kindOf(arg: string, cwd: string): Promise<ArgKind> {
  if (arg === STDIN) return 'stdin';
  const found = await stat(resolve(cwd, arg)).catch(() => null);
  if (found !== null) return found.isDirectory() ? 'tree' : 'file';
  const { default: picomatch } = await import('picomatch');
  return picomatch.scan(arg).isGlob ? 'glob' : 'missing';
}

/** The error that the system gives: the file does not exist, or its directory may not be read. */
async function missing(name: string, cwd: string): Promise<Input> {
  const error = await stat(resolve(cwd, name)).catch((reason: unknown) => asPithError(reason, 'unreadable', 'read'));
  const input = { name, path: null, mirror: basename(name) };
  return error instanceof PithError ? { ...input, error } : { ...input, path: resolve(cwd, name) };
}

function single(name: string, { cwd, exclude }: Context, mirror: string): Input[] {
  return exclude(name) ? [] : [{ name, path: resolve(cwd, name), mirror }];
}

async function expandListed(name: string, context: Context): Promise<Input[]> {
  const kind = await kindOf(name, context.cwd);
  if (kind === 'stdin') return EXPANDERS.stdin(name);
  if (kind === 'missing' || kind === 'glob') return EXPANDERS.missing(name, context);
  const mirror = listedMirror(name);
  if (kind === 'file') return single(name, context, mirror);
  const inputs = await expandTree(name, context);
  return inputs.map((input) => ({ ...input, mirror: mirror === '' ? input.mirror : `${mirror}/${input.mirror}` }));
}

/**
 * `a/b.html` keeps its folder; `/a/b.html` and `../a/b.html` lose the part that would lead out of the output directory,
 * as in tar.
 */
function listedMirror(name: string): string {
  const parts = name.split(sep).filter((part) => part !== '' && part !== '.');
  return parts.slice(parts.lastIndexOf('..') + 1).join('/');
}

async function expandTree(arg: string, context: Context): Promise<Input[]> {
  const root = await realpath(resolve(context.cwd, arg));
  if (root === context.output) {
    throw new PithError('usage', `${arg} is both input and output; name another directory with --output`);
  }
  const found = await walk(root, { skip: skipper(arg, root, context) });
  const read = found.filter(({ path, error }) => error !== undefined || isPageName(path));
  if (read.length > 0) return pages(arg, context, read);
  const names = `${PAGE_EXTENSIONS.join(' ')} or no extension`;
  return [nothing(arg, `no page in this directory (${names}); name files or a glob`)];
}

/** `a/b/*.html` is searched under `a/b`, one level deep. */
async function expandGlob(arg: string, context: Context): Promise<Input[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob, negated } = picomatch.scan(arg);
  if (negated) return [nothing(arg, 'a glob may not begin with "!"; leave files out with --exclude')];
  const prefix = base === '' ? '.' : base;
  const root = await realpath(resolve(context.cwd, prefix)).catch(() => null);
  if (root === null) return [nothing(arg, 'no file matches; check the pattern')];
  const isMatch = picomatch(glob);
  const depth = ANY_DEPTH.test(glob) ? Infinity : glob.split('/').length;
  const found = await walk(root, { skip: skipper(prefix, root, context), depth });
  const matched = found.filter(({ path, error }) => error !== undefined || isMatch(path));
  return matched.length > 0 ? pages(prefix, context, matched) : [nothing(arg, 'no file matches; check the pattern')];
}

/**
 * Leaves out the output itself and what `--exclude` matches, in the path as the user writes it or in the part after the
 * argument.
 */
function skipper(prefix: string, root: string, { exclude, output }: Context): (path: string) => boolean {
  return (path) => exclude(path) || exclude(named(prefix, path)) || join(root, path) === output;
}

function pages(root: string, { cwd }: Context, found: readonly Found[]): Input[] {
  return found.map(({ path, error }) => {
    const input = { name: named(root, path), path: resolve(cwd, root, path), mirror: path };
    return error === undefined ? input : { ...input, error };
  });
}

/** The path as the user would write it, without the `./` of a walk's root. */
function named(root: string, path: string): string {
  return path === '' ? root : join(root, path);
}

function nothing(name: string, message: string): Input {
  return { name, path: null, mirror: '', error: new PithError('not-found', message) };
}

/** A page that is named twice with the same target, as in `pith -o out pages pages/a.html`, is read once. */
function unique(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>();
  return inputs.filter(({ path, mirror, name }) => {
    const key = `${path ?? name}\0${mirror}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
