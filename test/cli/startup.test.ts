import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlPage, textPage } from './pages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Tells on standard error which files of the package a run opens. */
const SPY = `
const fs = require('node:fs');
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  const [, inside] = String(path).split(/pith[\\\\/]dist[\\\\/]cli[\\\\/]/);
  if (inside !== undefined) process._rawDebug('opened ' + inside);
  return readFileSync(path, ...rest);
};
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
  writeFileSync(join(folder, 'spy.cjs'), SPY);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], node: readonly string[] = []) {
  const { FORCE_COLOR: _force, ...rest } = process.env;
  const env = { ...rest, XDG_CACHE_HOME: join(folder, 'cache') };
  const bin = join(folder, 'pith/bin/pith.js');
  return spawnSync(process.execPath, [...node, bin, ...args], { cwd: folder, encoding: 'utf8', env });
}

/** The files that a run opens; the one with the command's code has no name of its own. */
function opened(args: readonly string[]): { files: string[]; status: number | null } {
  const { stderr, status } = run(args, ['--require', './spy.cjs']);
  const names = stderr.split('\n').flatMap((line) => line.match(/^opened (.*)$/)?.[1] ?? []);
  return { files: names.map((name) => name.replace(/-[A-Z0-9]{8}\./, '.')).sort(), status };
}

describe('a run opens no more than it needs', () => {
  test('the version: a tiny file', () => {
    expect(opened(['--version'])).toEqual({ files: ['main.cjs'], status: 0 });
    expect(statSync(join(folder, 'pith/dist/cli/main.cjs')).size).toBeLessThan(10_000);
  });

  const CODE = ['command.cjs', 'lexicons.json', 'main.cjs'];

  test.each([
    ['help', ['--help'], ['command.cjs', 'main.cjs']],
    ['a text', ['page.txt'], [...CODE, 'phraseTables.bin', 'signalTables.bin', 'textCues.bin', 'textTrees.bin']],
    [
      'a text in Finnish',
      ['finnish.txt'],
      [...CODE, 'foreignTrees.bin', 'phraseTables.bin', 'signalTables.bin', 'textCues.bin'],
    ],
    [
      'a page',
      ['page.html'],
      [...CODE, 'htmlCues.bin', 'htmlTrees.bin', 'phraseTables.bin', 'signalTables.bin', 'trimSlots.bin'],
    ],
    [
      'an explanation',
      ['explain', 'page.html'],
      [...CODE, 'htmlCues.bin', 'htmlTrees.bin', 'phraseTables.bin', 'signalTables.bin', 'trimSlots.bin'],
    ],
  ] as const)('%s', (_, args, files) => {
    expect(opened(args)).toEqual({ files: [...files].sort(), status: 0 });
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
