import { scopeRule } from './common.ts';
import { isNear } from './context.ts';
import type { Filter } from './filter.ts';

/** A standfirst or key point has at most this many words. */
const MAX_SUMMARY_WORDS = 80;

/** Standfirsts and key points: body, but of a role of their own. */
export const SUMMARY: Filter = {
  name: 'summary',
  role: 'summary',
  rules: [
    {
      id: 'name',
      strength: 'weak',
      why: 'it stands in a box named for the standfirst or the key points',
      example: '<div class="standfirst"><p>The ferry stays.</p></div>',
      counter: '<div class="story"><p>The ferry stays.</p></div>',
      test: (block, page) =>
        block.stats.words <= MAX_SUMMARY_WORDS && block.shape !== 'heading' && isNear(page, block, ['summary', 2]),
    },
    scopeRule('summary', {
      example: '<div><h4>Key points</h4><ul><li>The ferry stays.</li></ul></div><p>Text.</p>',
      counter: '<div><ul><li>The ferry stays.</li></ul></div>',
      strength: 'weak',
    }),
  ],
};
