import { scopeRule } from './common.ts';
import type { Filter } from './filter.ts';

// "[3] Quoted in …", "¹ The figures …", "^ Ibid."
const MARK = /^(?:\[\d{1,3}\]|\^|[¹²³⁴⁵⁶⁷⁸⁹†‡])\s?\S/;
const MAX_NOTE_WORDS = 120;

/** Notes and references: body, with a separate role. */
export const FOOTNOTE: Filter = {
  name: 'footnote',
  role: 'footnote',
  rules: [
    {
      id: 'mark',
      strength: 'strong',
      why: 'it begins with the mark of a note',
      example: '[3] Quoted in the harbour book of 1961.',
      counter: '3 of the boats were sold.',
      needs: { most: MAX_NOTE_WORDS, traits: ['sign-first'] },
      test: ({ text }) => MARK.test(text),
    },
    {
      id: 'name',
      strength: 'strong',
      why: 'it is in a box named for notes',
      example: '<section class="footnotes"><ol><li>The harbour book of 1961.</li></ol></section>',
      counter: '<section class="story"><ol><li>The harbour book of 1961.</li></ol></section>',
      needs: { most: MAX_NOTE_WORDS, traits: ['no-heading', 'notes'] },
    },
    scopeRule({
      example: '<div><h3>Notes</h3><ol><li>The harbour book of 1961.</li></ol></div>',
      counter: '<div><ol><li>The harbour book of 1961.</li></ol></div>',
      strength: 'weak',
    }),
  ],
};
