import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { htmlPage, textPage } from './cli/pages.ts';

let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'pith',
  });
  bundle = outputFiles[0]?.text ?? '';
});

/** A realm with what the language itself has: no Buffer, no process, no require, and nothing of a browser's either. */
test.each([
  ['a page', htmlPage('Alpha')],
  ['a dump', textPage('Alpha')],
  [
    'a dump in Finnish',
    'Kaupunginvaltuusto päätti keväällä korvata vanhan moottorin, vaikka kukaan ei maksa. '.repeat(9),
  ],
])('the library runs without Node: %s', (_, page) => {
  const realm = createContext({ page });
  expect(runInContext('typeof Buffer + typeof process + typeof TextDecoder', realm)).toBe('undefined'.repeat(3));
  runInContext(bundle, realm);
  const article = runInContext('JSON.stringify(pith.extract(page))', realm) as string;
  expect(extract(page).words).toBeGreaterThan(50);
  expect(JSON.parse(article)).toEqual(JSON.parse(JSON.stringify(extract(page))));
});
