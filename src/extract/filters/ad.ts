import { caselessPattern, wholeWord } from '../words/pattern.ts';
import { isNear } from './ask/where.ts';
import { labelRule, lineRule } from './common.ts';
import type { Filter } from './filter.ts';

/** Labels of advertisements, and short texts in boxes with their names. */
const MAX_AD_WORDS = 20;
// "Please visit our sponsors"
const SPONSORS = caselessPattern(() => `^${wholeWord('sponsorCalls')}`);

export const AD: Filter = {
  name: 'ad',
  role: 'ad',
  rules: [
    lineRule({
      example: 'Advertisement',
      counter: 'The advertisement ran for a week.',
      doubtfulInCleanText: true,
    }),
    labelRule({ example: 'Our sponsors', counter: 'Our sponsors were kind to us.' }),
    {
      id: 'sponsors',
      strength: 'certain',
      why: 'a short text that sends readers to those who pay',
      example: 'Visit our sponsors! Quayside Boats, half price',
      counter: 'They asked us to visit our sponsors.',
      needs: { most: MAX_AD_WORDS, signal: 'sponsors' },
      test: ({ text }) => SPONSORS.test(text),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'a short text in a box named for advertising',
      example: '<div class="ad-slot"><p>Boats, half price</p></div>',
      counter: '<div class="uploads"><p>Boats, half price</p></div>',
      needs: { most: MAX_AD_WORDS, near: ['ad'] },
      test: (block, page) => isNear(page, block, ['ad', 3]),
    },
  ],
};
