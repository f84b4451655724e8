import { expect, it, vi } from 'vitest';
import { knownFields, PROBES } from './zarnic-pages.ts';

vi.mock('../../../src/extract/lexicon/index.ts', async (importOriginal) => {
  const { LEXICONS } = await importOriginal<typeof import('../../../src/extract/lexicon/index.ts')>();
  const { ZARNIC } = await import('./zarnic.ts');
  return { LEXICONS: [...LEXICONS, ZARNIC] };
});

it('a new file for a language is enough for every stage', () => {
  expect(knownFields()).toEqual(Object.keys(PROBES));
});
