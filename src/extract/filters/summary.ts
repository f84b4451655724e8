import { isNear, isUnder } from './ask/page.ts';
import { scopeRule } from './common.ts';
import type { Filter } from './filter.ts';

// "ul.key-points", "div.article__standfirst"
const KEY_POINTS = /\.(?:\S{0,40}[\s._-])?(?:key-?points?|key-?takeaways?|takeaways|standfirst|tl-?dr)\b/i;
/** A standfirst or key point has at most this many words. */
const MAX_SUMMARY_WORDS = 80;

/** Standfirsts and key points: body, but of a role of their own. */
export const SUMMARY: Filter = {
  name: 'summary',
  role: 'summary',
  rules: [
    {
      id: 'key-points',
      strength: 'strong',
      why: 'it stands in a box named for key points or the standfirst',
      example: '<ul class="key-points"><li>The ferry stays.</li></ul>',
      counter: '<ul class="points"><li>The ferry stays.</li></ul>',
      test: (block, page) => block.stats.words <= MAX_SUMMARY_WORDS && isUnder(page, block, KEY_POINTS),
    },
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
