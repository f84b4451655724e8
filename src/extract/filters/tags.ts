import { isNear } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

/** Lists of tags are short. */
const MAX_TAG_WORDS = 40;

/** Topics and keywords of the article. */
export const TAGS: Filter = {
  name: 'tags',
  role: 'tags',
  rules: [
    lineRule({ example: 'No tags', counter: 'No tags were found on the sheep.' }),
    startRule({
      example: 'Tags: ferry, harbour',
      counter: 'Tags on the sheep: they were red, and nobody knew whose they were any more, it seems.',
    }),
    labelRule({ example: 'Filed under', counter: 'It was filed under that name.', strength: 'strong' }),
    scopeRule({
      example: '<div><h4>Filed under</h4><a href="/f">Ferry</a></div>',
      counter: '<div><a href="/f">Ferry</a></div>',
      strength: 'weak',
    }),
    {
      id: 'name',
      strength: 'strong',
      why: 'links in a box named for tags',
      example: '<div class="post-tags"><a href="/f">ferry</a></div>',
      counter: '<div id="tags"><p>The boats stayed in the harbour, and nobody went out to sea.</p></div>',
      needs: { most: MAX_TAG_WORDS, traits: ['linked'], near: ['tags'] },
      test: (block, page) => isNear(page, block, ['tags', 3]),
    },
  ],
};
