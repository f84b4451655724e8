import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheCompiledCode } from '../../src/cli/compile-cache.ts';
import { htmlPage, textPage } from './pages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Tells on standard error which files of the command a run opens, and which modules of Node's own it asks for late. */
const SPY = `
import fs from 'node:fs';
import module, { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.bin')) process._rawDebug('opened ' + String(path).split('/').at(-1));
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
module.register('data:text/javascript,' + encodeURIComponent(\`
  export async function load(url, context, next) {
    if (url.startsWith('file:')) process._rawDebug('opened ' + url.split('/').at(-1));
    return next(url, context);
  }\`));
`;

let folder: string;

/** The package as it is installed where the optional packages were left out. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pith-startup-'));
  for (const part of ['bin', 'dist', 'schema', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, 'pith', part), { recursive: true });
  }
  writeFileSync(join(folder, 'page.txt'), textPage('Alpha'));
  writeFileSync(join(folder, 'page.html'), htmlPage('Alpha'));
  writeFileSync(join(folder, 'latin.html'), Buffer.from(htmlPage('Größe'), 'latin1'));
  writeFileSync(
    join(folder, 'finnish.txt'),
    'Kaupunginvaltuusto päätti keväällä korvata vanhan moottorin, vaikka kukaan ei tiennyt maksajaa. '.repeat(9),
  );
  writeFileSync(join(folder, 'spy.mjs'), SPY);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], node: readonly string[] = []) {
  const { FORCE_COLOR: _force, ...env } = process.env;
  const bin = join(folder, 'pith/bin/pith.js');
  return spawnSync(process.execPath, [...node, bin, ...args], { cwd: folder, encoding: 'utf8', env });
}

/** The files that a run opens: chunks by what they were made of, weights by their names. */
function opened(args: readonly string[]): { files: string[]; status: number | null } {
  const { stderr, status } = run(args, ['--import', './spy.mjs']);
  const names = stderr.split('\n').flatMap((line) => line.match(/^opened (.*)$/)?.[1] ?? []);
  return { files: names.map((name) => name.replace(/-[A-Z0-9]{8}\.js$/, '')), status };
}

describe('a run opens no more than it needs', () => {
  const chunks = ['command', 'clean', 'explain', 'decode', 'readability', 'picomatch'] as const;

  test('the version: two tiny files', () => {
    const { files, status } = opened(['--version']);
    expect(status).toBe(0);
    expect(files).toContain('main.js');
    expect(files.filter((name) => (chunks as readonly string[]).includes(name))).toEqual([]);
    const sizes = readdirSync(join(folder, 'pith/dist/cli'))
      .filter((name) => files.includes(name.replace(/-[A-Z0-9]{8}\.js$/, '')) && !name.startsWith('chunk'))
      .map((name) => readFileSync(join(folder, 'pith/dist/cli', name)).length);
    expect(sizes.every((size) => size < 5_000)).toBe(true);
  });

  test.each([
    ['help', ['--help'], ['command'], []],
    ['a text', ['page.txt'], ['command', 'clean'], ['textCues.bin', 'textTrees.bin']],
    ['a text in Finnish', ['finnish.txt'], ['command', 'clean'], ['foreignTrees.bin', 'textCues.bin']],
    ['a page', ['page.html'], ['command', 'clean'], ['htmlCues.bin', 'htmlTrees.bin']],
    ['a page of another charset', ['latin.html'], ['command', 'clean', 'decode'], ['htmlCues.bin', 'htmlTrees.bin']],
    ['a glob', ['page.h*'], ['command', 'clean', 'picomatch'], ['htmlCues.bin', 'htmlTrees.bin']],
    ['an explanation', ['explain', 'page.html'], ['command', 'explain'], ['htmlCues.bin', 'htmlTrees.bin']],
  ] as const)('%s', (_, args, code, weights) => {
    const { files, status } = opened(args);
    expect(status).toBe(0);
    expect(files.filter((name) => (chunks as readonly string[]).includes(name)).sort()).toEqual([...code].sort());
    expect(files.filter((name) => name.endsWith('.bin')).sort()).toEqual([...weights].sort());
  });
});

describe('without the optional packages', () => {
  test.each([['readability'], ['auto']])('the engine %s says what to install', (engine) => {
    const { status, stdout, stderr } = run(['--engine', engine, 'page.html']);
    expect(stderr).toBe(
      'pith: Mozilla Readability needs the optional package jsdom; npm install jsdom @mozilla/readability\n',
    );
    expect([status, stdout]).toEqual([2, '']);
  });

  test('the engine fast works, and no package is needed at all', () => {
    const broken = join(folder, 'pith/node_modules');
    for (const name of ['commander', 'chalk', 'htmlparser2', 'entities', 'chardet']) {
      mkdirSync(join(broken, name), { recursive: true });
      writeFileSync(join(broken, name, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
      writeFileSync(join(broken, name, 'index.js'), 'throw new Error("loaded");');
    }
    for (const args of [['--version'], ['--help'], ['page.html'], ['page.txt'], ['latin.html']]) {
      expect([basename(args[0] ?? ''), run(args).status]).toEqual([args[0], 0]);
    }
  });
});

describe('compiled code', () => {
  test.each([
    ['is kept where Node can', undefined, 1],
    ['is not kept by a run that writes files', 'out', 0],
  ])('%s', (_, output, calls) => {
    let called = 0;
    cacheCompiledCode(output, { enableCompileCache: () => (called += 1) });
    expect(called).toBe(calls);
  });

  test('is not kept where Node cannot', () => {
    expect(() => cacheCompiledCode(undefined, {})).not.toThrow();
  });
});
