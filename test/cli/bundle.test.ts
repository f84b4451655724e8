import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, pith } from './run.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The pages of all fixtures. */
const PAGES = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name)).flatMap((file) => (file.startsWith('page.') ? [join(name, file)] : [])),
);

test('the bundle, with its tables and its cached code, says of all fixtures what the sources say', async () => {
  const args = ['-f', 'jsonl', '--blocks', ...PAGES];
  const { stdout } = await call(args, { cwd: FIXTURES });
  const lines = stdout.split('\n');
  expect(lines).toHaveLength(PAGES.length + 1);
  for (const run of ['first', 'second'])
    expect((await pith(args, { cwd: FIXTURES })).stdout.split('\n'), run).toEqual(lines);
}, 60_000);
