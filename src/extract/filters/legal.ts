import { caselessPattern, wholeWord } from '../words/pattern.ts';
import { isNear, isWithin } from './ask/where.ts';
import { lineRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

// "© 2024 The Saltmarsh Courier", "Copyright 2019"
const COPYRIGHT = caselessPattern(() => String.raw`^(?:©|\(c\)\s|${wholeWord('copyrightWords')})`);
// "All rights reserved."
const RESERVED = caselessPattern(() => wholeWord('rightsReserved'));
// "We use cookies to …"
const COOKIES = caselessPattern(() => {
  const cookie = wholeWord('cookieWords');
  return `${cookie}.{0,120}${wholeWord('cookieConsent')}|${wholeWord('cookieUses')}.{0,80}${cookie}`;
});
// "may not be republished", "without permission"
const REPRINT = caselessPattern(() => wholeWord('reprintNotices'));
// "… without permission. © Dale Pictorial 2016"
const SIGNED = /©\s?\D{0,40}\d{4}\D{0,20}$|©\s?\d{4}/;
const MAX_SIGNED_WORDS = 30;
const MAX_COPYRIGHT_WORDS = 60;
const MAX_NOTICE_WORDS = 90;

/** Copyright, cookies, terms. */
export const LEGAL: Filter = {
  name: 'legal',
  role: 'legal',
  rules: [
    lineRule({
      example: 'Privacy Policy',
      counter: 'The privacy policy of the town was read out.',
      doubtfulInCleanText: true,
    }),
    startRule({
      example: 'This site uses cookies: more here',
      counter: 'This site was a shipyard until the war.',
    }),
    {
      id: 'copyright',
      strength: 'certain',
      why: 'it begins with a copyright sign, or ends in one with its year',
      example: '© 2024 The Saltmarsh Courier',
      counter: 'The copyright of the song ran out in 1999.',
      needs: { most: MAX_COPYRIGHT_WORDS, signal: 'copyright' },
      doubtfulInCleanText: true,
      test: ({ text, stats }) =>
        COPYRIGHT.test(text) || (stats.words <= MAX_SIGNED_WORDS && text.includes('©') && SIGNED.test(text)),
    },
    {
      id: 'reserved',
      strength: 'certain',
      why: 'it reserves all rights',
      example: 'The Saltmarsh Courier. All rights reserved.',
      counter: 'All rights were reserved for the men of the town.',
      needs: { most: MAX_COPYRIGHT_WORDS, signal: 'reserved' },
      doubtfulInCleanText: true,
      test: ({ text }) => RESERVED.test(text),
    },
    {
      id: 'cookies',
      strength: 'certain',
      why: 'it asks for consent to cookies',
      example: 'We use cookies to make the site better. Accept or change your settings.',
      counter: 'We bake cookies on Sundays.',
      needs: { most: MAX_NOTICE_WORDS, signal: 'cookies' },
      test: ({ text }) => COOKIES.test(text),
    },
    {
      id: 'reprint',
      strength: 'strong',
      why: 'it forbids to reprint',
      example: 'This material may not be published, broadcast or rewritten.',
      counter: 'The report was not published.',
      needs: { most: MAX_NOTICE_WORDS, signal: 'reprint' },
      doubtfulInCleanText: true,
      test: ({ text }) => REPRINT.test(text),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for legal matters',
      example: '<div class="cookie-banner"><p>Nothing to see here.</p></div>',
      counter:
        '<div class="story"><p>Nothing to see here.</p></div><div class="item__copy"><p>Nothing to see here.</p></div>',
      needs: { around: ['legal'] },
      test: (block, page) =>
        isNear(page, block, ['legal', 4]) || (isWithin(page, block, 'legal') && isWithin(page, block, 'footer')),
    },
  ],
};
