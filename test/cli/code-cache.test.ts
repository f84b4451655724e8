import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textPage } from './pages.ts';

const BIN = join(import.meta.dirname, '../../bin/pith.js');

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pith-code-'));
  cache = join(folder, 'pith');
  writeFileSync(join(folder, 'page.txt'), textPage('Alpha'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Cleans the page and returns the article. */
function run(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}, node: readonly string[] = []): string {
  const { NODE_DISABLE_COMPILE_CACHE: _disable, ...rest } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env: { ...rest, XDG_CACHE_HOME: folder, ...env } } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [...node, BIN, ...args, 'page.txt'], options);
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

const kept = (): string[] => (existsSync(cache) ? readdirSync(cache).sort() : []);

describe('compiled code', () => {
  test('is kept by the first run, for its owner only, and used by the second', () => {
    const first = run();
    expect(first).toContain('Alpha');
    expect(kept()).toHaveLength(1);
    const file = join(cache, kept()[0]!);
    expect([statSync(cache).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    const { mtimeMs, ino } = statSync(file);
    expect(run()).toBe(first);
    expect(kept()).toHaveLength(1);
    expect([statSync(file).mtimeMs, statSync(file).ino]).toEqual([mtimeMs, ino]);
  });

  test('is another for other flags of Node', () => {
    run();
    run([], {}, ['--no-opt']);
    run([], { NODE_OPTIONS: '--max-old-space-size=900' });
    expect(kept()).toHaveLength(3);
  });

  test.each([
    ['PITH_CACHE', '0'],
    ['NODE_DISABLE_COMPILE_CACHE', '1'],
  ])('is not kept where %s=%s', (name, value) => {
    expect(run([], { [name]: value })).toContain('Alpha');
    expect(kept()).toEqual([]);
  });

  test.each([[['-o', 'out/']], [['--output=out/']], [['-qo', 'out/']]])(
    'is not kept by a run that writes files: %s',
    (args) => {
      run(args);
      expect(kept()).toEqual([]);
    },
  );

  test('is kept in the folder for temporary files where no other is named', () => {
    run([], { XDG_CACHE_HOME: 'relative', TMPDIR: folder });
    expect(readdirSync(folder).filter((name) => name.startsWith('pith-'))).toHaveLength(1);
    expect(existsSync(join(folder, 'relative'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that is not the user’s own alone is not used', () => {
  test.each([
    ['others may write', 0o777],
    ['others may read', 0o755],
  ])('%s', (_, mode) => {
    mkdirSync(cache);
    chmodSync(cache, mode);
    expect(run()).toContain('Alpha');
    expect(kept()).toEqual([]);
  });

  test.each([
    ['a link', () => symlinkSync(mkdtempSync(join(folder, 'real-')), cache)],
    ['a file', () => writeFileSync(cache, '', { mode: 0o700 })],
  ])('%s', (_, make) => {
    make();
    expect(run()).toContain('Alpha');
    expect(statSync(cache).isDirectory() ? kept() : []).toEqual([]);
  });
});

/** What pith writes before the code of V8. */
const HEAD_BYTES = 8;

function flip(bytes: Buffer, at: number): Buffer {
  bytes.writeInt32LE(bytes.readInt32LE(at) ^ 1, at);
  return bytes;
}

describe('a broken file is not used, and mended', () => {
  test.each([
    ['empty', (file: string) => truncateSync(file, 0)],
    ['cut', (file: string) => truncateSync(file, 50_000)],
    ['words', (file: string) => writeFileSync(file, 'This is no compiled code at all.')],
    ['zeros', (file: string) => writeFileSync(file, Buffer.alloc(100_000))],
    // V8's own version is the second number of its code.
    ['of another V8', (file: string) => writeFileSync(file, flip(readFileSync(file), HEAD_BYTES + 4))],
    ['a lost page', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 40_960, 45_056))],
  ])('%s', (_, harm) => {
    const first = run();
    const file = join(cache, kept()[0]!);
    const whole = statSync(file).size;
    harm(file);
    const harmed = readFileSync(file);
    expect(run()).toBe(first);
    expect(readFileSync(file).equals(harmed)).toBe(false);
    expect(statSync(file).size).toBeGreaterThan(whole / 2);
  });
});
