import { isNear } from './ask/where.ts';
import { labelRule, lineRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

const MAX_CONTROL_WORDS = 12;
/** Longer texts in forms are terms, or the page itself: some sites have a form around the whole page. */
const MAX_FORM_WORDS = 30;

/** Buttons, fields and their labels. */
export const FORM: Filter = {
  name: 'form',
  role: 'form',
  rules: [
    lineRule({
      example: 'Enter your email address',
      counter: 'Enter the room and close the door.',
      strength: 'strong',
      doubtfulInCleanText: true,
    }),
    labelRule({ example: 'Send us a message', counter: 'They had sent us a message in a bottle.' }),
    startRule({
      strength: 'certain',
      example: 'Fields marked with an asterisk are required.',
      counter: 'Fields of rye lay behind the quay.',
    }),
    {
      id: 'control',
      strength: 'certain',
      why: 'a button, a label or a field',
      example: '<form><button>Send it off</button></form>',
      counter: '<p>Send it off</p>',
      needs: { most: MAX_CONTROL_WORDS, traits: ['html', 'control'] },
    },
    {
      id: 'long-control',
      strength: 'strong',
      why: 'the text of a button, a label or a field',
      example:
        '<form><label>I would like to be told about the tides and the times of the ferry each week</label></form>',
      counter: '<p>I would like to be told about the tides and the times of the ferry each week</p>',
      needs: { traits: ['html', 'control'] },
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a form',
      example: '<form class="search-form"><p>Find a boat</p></form>',
      counter: '<div class="story"><p>Find a boat</p></div>',
      needs: { most: MAX_FORM_WORDS, near: ['form'] },
      test: (block, page) => isNear(page, block, ['form', 3]),
    },
  ],
};
