import type { Block } from '../../types.ts';
import { wordsFor } from '../words/pattern.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { isNear } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

/** Networks and the texts of their buttons. */
const NETWORKS: ReadonlySet<string> = new Set(wordsFor('shareButtons'));
/** Other words in share bars. */
const FILLERS: ReadonlySet<string> = new Set(wordsFor('shareFillers'));
// "12", "3k"
const NUMBER = /^\d/;
const MAX_BAR_WORDS = 25;
const MAX_NAMED_WORDS = 15;

/** Share bars and "follow us". */
export const SHARE: Filter = {
  name: 'share',
  role: 'share',
  rules: [
    lineRule({ example: 'Share on Facebook', counter: 'They share on Fridays what they have.' }),
    labelRule({ example: 'Share this article', counter: 'They share this article of faith.' }),
    startRule({ example: 'Follow us on Plover', counter: 'Follow us, he said, and bring a rope.' }),
    {
      id: 'networks',
      strength: 'certain',
      why: 'names of networks and nothing else',
      example: 'Facebook Twitter WhatsApp 12 Email',
      counter: 'Facebook bought WhatsApp in 2014.',
      needs: { most: MAX_BAR_WORDS, signal: 'network' },
      test: isBar,
    },
    {
      id: 'name',
      strength: 'strong',
      why: 'a short text in a box named for sharing',
      example: '<div class="share-buttons"><a href="/t">Tell the harbour</a></div>',
      counter: '<div class="story"><a href="/t">Tell the harbour</a></div>',
      needs: { most: MAX_NAMED_WORDS, traits: ['linked'], near: ['share'] },
      test: (block, page) => isNear(page, block, ['share', 3]),
    },
    scopeRule({
      example: 'Share this\nTell the others\n\nThe boats stayed in.',
      counter: 'Tell them',
      strength: 'weak',
    }),
  ],
};

function isBar(block: Block, page: FilterPage): boolean {
  let networks = 0;
  let fillers = 0;
  for (const word of page.keys.words(block.index)) {
    if (NETWORKS.has(word)) networks++;
    else if (FILLERS.has(word)) fillers++;
    else if (!NUMBER.test(word)) return false;
  }
  return networks > 0 && networks + fillers >= 2;
}
