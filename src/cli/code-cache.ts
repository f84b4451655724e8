import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** A module of the command, and what keeps its compiled code for later runs. */
export interface Cached<Module> {
  readonly module: Module;
  /** Keeps the code of all functions that have run; does nothing where it was kept before, or cannot be. Never throws. */
  keep(): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What only the owner of a folder may do with it; others may do nothing. */
const OWNERS_ONLY = 0o700;
const OTHERS = 0o077;

/** Bytes before the code: their sum and their number. */
const HEAD_BYTES = 8;
/** One number in 512 is summed up: a lost page of a disk, 4096 bytes, is noticed, and nothing is slowed down. */
const SUM_STEP = 512;
/** The factor of the sum. */
const FACTOR = 31;

/**
 * Runs a CommonJS module of ASCII characters and without `import()` from its compiled code, where an earlier run has kept that. V8 refuses code
 * of another version of its own, or of other flags; the file's name must change with what is in it.
 */
export function runCached<Module>(file: URL, environment: Environment = process.env): Cached<Module> {
  const path = fileURLToPath(file);
  const folder = cacheFolder(environment);
  const kept = folder && join(folder, [basename(path), process.version, process.arch, flagsOf(environment)].join('-'));
  const cachedData = kept === undefined ? undefined : readKept(kept);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${readFileSync(path, 'latin1')}\n})`,
    {
      filename: path,
      cachedData,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    module: module.exports as Module,
    keep: () => {
      if (kept !== undefined && !isKept) write(kept, script.createCachedData());
    },
  };
}

/** What tells apart the flags that Node was given: code compiled with others is refused. */
function flagsOf({ NODE_OPTIONS = '' }: Environment): string {
  let sum = 0;
  for (const sign of `${process.execArgv.join(' ')} ${NODE_OPTIONS}`) sum = addTo(sum, sign.charCodeAt(0));
  return (sum >>> 0).toString(16);
}

/** The folder of compiled code, which nobody else can write to; made if need be. `undefined` where there is none, or none is wanted. */
function cacheFolder(environment: Environment): string | undefined {
  const { PITH_CACHE, NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME = '' } = environment;
  if (PITH_CACHE === '0' || NODE_DISABLE_COMPILE_CACHE === '1') return undefined;
  const user = process.getuid?.();
  const folder = isAbsolute(XDG_CACHE_HOME) ? join(XDG_CACHE_HOME, 'pith') : join(tmpdir(), `pith-${user ?? 'cache'}`);
  try {
    mkdirSync(folder, { mode: OWNERS_ONLY, recursive: true });
    // A link would be no folder.
    const found = lstatSync(folder);
    const isOwn = user === undefined || (found.uid === user && (found.mode & OTHERS) === 0);
    return found.isDirectory() && isOwn ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** The code of a file; `undefined` if there is none, or not all of it. */
function readKept(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(HEAD_BYTES);
    const isWhole = bytes.readInt32LE(0) === sumOf(code) && bytes.readInt32LE(4) === code.length;
    return isWhole ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Other runs see the whole file or none. */
function write(path: string, code: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeInt32LE(sumOf(code), 0);
    head.writeInt32LE(code.length, 4);
    writeFileSync(unfinished, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function sumOf(bytes: Buffer): number {
  let sum = bytes.length;
  for (let at = 0; at + 4 <= bytes.length; at += 4 * SUM_STEP) sum = addTo(sum, bytes.readInt32LE(at));
  return sum;
}

function addTo(sum: number, number: number): number {
  return (Math.imul(sum, FACTOR) + number) | 0;
}
