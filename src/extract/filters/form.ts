import { isNear } from './ask/page.ts';
import { labelRule, lineRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

const MAX_CONTROL_WORDS = 12;

/** Buttons, fields and their labels. */
export const FORM: Filter = {
  name: 'form',
  role: 'form',
  rules: [
    lineRule('form', {
      example: 'Enter your email address',
      counter: 'Enter the room and close the door.',
      strength: 'strong',
    }),
    labelRule('form', { example: 'Send us a message', counter: 'They had sent us a message in a bottle.' }),
    startRule('form', {
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
      test: ({ shape, stats }, page) =>
        shape === 'control' && page.source.kind === 'html' && stats.words <= MAX_CONTROL_WORDS,
    },
    {
      id: 'long-control',
      strength: 'strong',
      why: 'the text of a button, a label or a field',
      example:
        '<form><label>I would like to be told about the tides and the times of the ferry each week</label></form>',
      counter: '<p>I would like to be told about the tides and the times of the ferry each week</p>',
      test: ({ shape }, page) => shape === 'control' && page.source.kind === 'html',
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it stands in a form',
      example: '<form class="search-form"><p>Find a boat</p></form>',
      counter: '<div class="story"><p>Find a boat</p></div>',
      test: (block, page) => block.stats.words <= 30 && isNear(page, block, ['form', 3]),
    },
  ],
};
