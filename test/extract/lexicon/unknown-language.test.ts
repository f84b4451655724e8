import { expect, it } from 'vitest';
import { knownFields } from './zarnic-pages.ts';

it('of a language without a lexicon nothing is known', () => {
  expect(knownFields()).toEqual([]);
});
