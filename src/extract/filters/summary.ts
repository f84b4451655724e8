import { isNear } from './ask/where.ts';
import { scopeRule } from './common.ts';
import type { Filter } from './filter.ts';

/** A standfirst or key point has at most this many words. */
const MAX_SUMMARY_WORDS = 80;

/** Standfirsts and key points: body, with a separate role. */
export const SUMMARY: Filter = {
  name: 'summary',
  role: 'summary',
  rules: [
    {
      id: 'key-points',
      strength: 'strong',
      why: 'it is in a box named for key points or the standfirst',
      example: '<ul class="key-points"><li>The ferry stays.</li></ul>',
      counter: '<ul class="points"><li>The ferry stays.</li></ul>',
      needs: { most: MAX_SUMMARY_WORDS, traits: ['key-points'] },
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for the standfirst or the key points',
      example: '<div class="standfirst"><p>The ferry stays.</p></div>',
      counter: '<div class="story"><p>The ferry stays.</p></div>',
      needs: { most: MAX_SUMMARY_WORDS, traits: ['no-heading'], near: ['summary'] },
      test: (block, page) => isNear(page, block, ['summary', 2]),
    },
    scopeRule({
      example: '<div><h4>Key points</h4><ul><li>The ferry stays.</li></ul></div><p>Text.</p>',
      counter: '<div><ul><li>The ferry stays.</li></ul></div>',
      strength: 'weak',
    }),
  ],
};
