import { expect, it } from 'vitest';
import { BASELINES, runBaseline } from '../../bench/accuracy/baselines.ts';

const LONG = 'The ferry left the harbour at nine with few passengers on board';
const DUMP = ['Home | News', `${LONG}.`, 'It came back late in the evening.', 'He waited.', `${LONG}...`, 'Share'];
const NOTICE = 'We use cookies to make this page better for you.';

it.each([
  ['dump as it is', [0, 1, 2, 3, 4, 5, 6]],
  ['C4 lines', [1, 2]],
  ['lines of 10 words', [1, 4, 6]],
  ['first to last long line', [1, 2, 3, 4, 5, 6]],
])('%s', (name, kept) => {
  const lines = [...DUMP, NOTICE];
  const baseline = BASELINES.find((row) => row.name === name)!;
  expect(runBaseline(baseline, lines.join('\n'))).toBe(kept.map((i) => lines[i]).join('\n'));
});

it('finds nothing between long lines where there is none', () => {
  expect(runBaseline(BASELINES.at(-1)!, 'Home\nNews')).toBe('');
});

it('names every baseline once, with its source', () => {
  expect(new Set(BASELINES.map(({ name }) => name)).size).toBe(BASELINES.length);
  for (const { source } of BASELINES) expect(source).not.toBe('');
});
