import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signalTables } from '../../../src/extract/filters/ask/tables/signals.ts';

test('the file beside the command has the signals that the library makes', () => {
  const file = readFileSync(new URL('../../../dist/cli/signalTables.bin', import.meta.url));
  expect(Buffer.compare(file, signalTables())).toBe(0);
});
