import { expect, it } from 'vitest';
import { knownFields } from './zarnic-pages.ts';

it('a language without a lexicon is unknown', () => {
  expect(knownFields()).toEqual([]);
});
