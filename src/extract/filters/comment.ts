import { anyOf, caselessPattern, wholeWord } from '../words/pattern.ts';
import { isWithin } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

// "12 Comments", "No comments yet", "| 13 Comment(s)", "1 reply"
const COUNT = caselessPattern(() => {
  const number = String.raw`(?:[|{•·»]?\s?\(?\d{1,5}\)?|${anyOf('zeroWords')})`;
  return String.raw`^${number}\s${wholeWord('countedComments')}.{0,20}$`;
});
// "4 responses to “Going south”", "3 thoughts on “Going south”", "12 Kommentare zu „Nach Süden“"
const COUNT_ON = caselessPattern(
  () => String.raw`^\(?\d{1,5}\)?\s${anyOf('countedThoughts')}\s${anyOf('thoughtsOn')}\s["“”„«'‘]`,
);
// "Olin Prior says:", "Ann wrote 3 hours ago:"
const SAYS = caselessPattern(() => String.raw`^[^.!?:]{2,40}\s${wholeWord('saidWords')}[^.!?:]{0,40}:$`);
/** "12 Comments so far" … */
const MAX_COUNT_WORDS = 5;
/**
 * … or, if the count is followed by a headline, this many; the longest gold titles of the dev sets have about 30 words.
 */
const MAX_COUNT_ON_WORDS = 36;

/** Readers' comments under the article. */
export const COMMENT: Filter = {
  name: 'comment',
  role: 'comment',
  rules: [
    lineRule({ example: 'Leave a comment', counter: 'They left a comment on the door.' }),
    labelRule({
      example: 'Join the discussion',
      counter: 'The discussion had begun at noon.',
      strength: 'strong',
    }),
    startRule({
      example: 'You must be logged in to post a comment.',
      counter: 'You must be quick when the tide turns.',
    }),
    {
      id: 'count',
      strength: 'certain',
      why: 'a number of comments',
      example: '12 Comments\n\n| 13 Comment(s)\n\n{ 3 comments }',
      counter: '12 comments were read out in the hall.',
      needs: { most: MAX_COUNT_WORDS, signal: 'comments' },
      test: ({ text }) => COUNT.test(text),
    },
    {
      id: 'count-on',
      strength: 'certain',
      why: 'a number of comments on the headline',
      example: '4 responses to “Going south for the winter, and back again”',
      counter: '4 responses to the survey came from “Going south”',
      needs: { most: MAX_COUNT_ON_WORDS, traits: ['digits', 'sign-first'], signal: 'thoughts' },
      test: ({ text }) => COUNT_ON.test(text),
    },
    {
      id: 'says',
      strength: 'strong',
      why: 'the head of a reader’s post',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><div class="comments"><p>Olin says:</p></div>',
      counter: 'The skipper says:',
      needs: { traits: ['colon-last'] },
      test: (block, page) =>
        (isWithin(page, block, 'comment') ||
          page.scopes[block.index] === 'comment' ||
          page.anchored[block.index] === 1) &&
        SAYS.test(block.text),
    },
    scopeRule({
      example: 'The boats stayed in the harbour today, all of them.\n\nComments (2)\n\nWell written.',
      counter: 'The boats stayed in the harbour today, all of them.\n\nWell written.',
    }),
    {
      id: 'anchor',
      strength: 'strong',
      why: 'it follows the place that links to the comments go to',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><a name="comments"></a><p>Well written.</p>',
      counter:
        '<a name="comments"></a><p>The boats stayed in the harbour, and nobody went out to sea that day.</p><a name="comment-3"></a><p>Well written.</p>',
      needs: { traits: ['anchored'] },
    },
    {
      id: 'name',
      strength: 'strong',
      why: 'it is in a box named for comments',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><div class="comment"><p>Well written.</p></div>',
      counter: '<div class="story"><p>Well written.</p></div>',
      needs: { around: ['comment'] },
      test: (block, page) => isWithin(page, block, 'comment') && page.isUnderArticle,
    },
    {
      id: 'forum-name',
      strength: 'weak',
      why: 'it is in a comment box of a page that is mostly comments',
      example: '<div class="comment"><p>The boats stayed in the harbour, and nobody went out.</p></div>',
      counter: '<div class="story"><p>The boats stayed in the harbour, and nobody went out.</p></div>',
      needs: { near: ['comment'] },
    },
  ],
};
