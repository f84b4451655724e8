import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindTables } from '../../../src/extract/filters/ask/tables/word-kinds.ts';

test('the file beside the command has the kinds of words that the library makes', () => {
  const file = readFileSync(new URL('../../../dist/cli/kindTables.bin', import.meta.url));
  expect(Buffer.compare(file, kindTables())).toBe(0);
});
