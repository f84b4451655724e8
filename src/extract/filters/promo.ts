import type { Block } from '../../types.ts';
import { isLongProse } from '../page/prose.ts';
import { LETTERS } from '../words/char-ranges.ts';
import { keyOf } from '../words/key.ts';
import { anyOf, caselessPattern, wholeWord, wordsFor } from '../words/pattern.ts';
import { isFollowCall } from '../words/phrases.ts';
import { splitSentences } from '../words/sentences.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { hasSignal, isNear } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

// "Download The Free Tidewatch App Today", "Get our app"
const APP = caselessPattern(() => `^${wholeWord('appVerbs')}[^.!?]{0,60}${wholeWord('appNouns')}[^.!?]{0,30}[.!]?$`);
// "Sign up for our weekly newsletter", "Subscribe to The Courier for £1"
const SIGN_UP = caselessPattern(() => {
  const gain = String.raw`(?:${wholeWord('signUpGains')}|${wholeWord('forPrice')}\s\S{1,4}\d\b)`;
  return `${wholeWord('signUpVerbs')}[^.!?]{0,60}${gain}`;
});
// "You have read two of your three free articles", "Il vous reste 2 articles gratuits"
const METER = caselessPattern(() => `^${wholeWord('meterStarts')}[^.!?]{0,50}${wholeWord('meterNouns')}`);
// "inbox", "free trial", "unlimited access"
const OFFER = caselessPattern(() => String.raw`${wholeWord('offers')}|[${LETTERS}\d]%\s${wholeWord('percentOff')}`);
/** Networks that sites have pages on, as calls to follow them name them, inflected or not; and what they become there. */
const FAN_PAGE = caselessPattern(() => {
  const page = `${anyOf('networkStems')}|${wholeWord('fanPages')}`;
  const becomeFan = String.raw`${wholeWord('becomeWords')}\s(?:[${LETTERS}]{1,12}\s)?${anyOf('fanStems')}`;
  return String.raw`${page}|${wholeWord('onNetwork')}\sx[.!]?$|${becomeFan}`;
});
const CALLS: ReadonlySet<string> = new Set(wordsFor('callVerbs'));
const CALLED_FOR: ReadonlySet<string> = new Set(wordsFor('callNouns'));
/** The verb of a call is within this many characters of a sentence's start ("Please subscribe"). */
const CALL_REACH = 40;
const MAX_CALL_WORDS = 30;
const MAX_APP_WORDS = 14;
const MAX_OFFER_WORDS = 45;
const MAX_FAN_WORDS = 14;
const MAX_METER_WORDS = 30;

/** Apps, newsletters, subscriptions, donations, events, shops. */
export const PROMO: Filter = {
  name: 'promo',
  role: 'promo',
  rules: [
    lineRule({ example: 'Subscribe now', counter: 'You can subscribe now or wait until the summer comes.' }),
    labelRule({
      example: 'Newsletter',
      counter: 'A newsletter was printed in the town until 1961.',
      strength: 'strong',
    }),
    {
      id: 'app',
      strength: 'certain',
      why: 'a line that asks to get an app',
      example: 'Download The Free Tidewatch App Today',
      counter: 'The council wants people to download fewer apps and to use the ones they have.',
      needs: { most: MAX_APP_WORDS, signal: 'app' },
      test: ({ text }) => APP.test(text),
    },
    {
      id: 'call',
      strength: 'certain',
      why: 'a short text that asks to subscribe, join, download or donate',
      example: 'Suscríbete a nuestro boletín y recibe una postal cada mes.',
      counter: 'They wanted to subscribe to the newsletter of the harbour, which had not been printed for years.',
      needs: { most: MAX_CALL_WORDS, signal: 'calledFor' },
      test: isCall,
    },
    {
      id: 'fan-page',
      strength: 'certain',
      why: 'it asks to follow the site on a network',
      example:
        'Become a fan of The Courier\n\nFolge uns auf Facebook!\n\nŚledź nas na Twitterze\n\nПодпишись на нас вконтакте',
      counter:
        'Follow us, he said, and bring a rope.\n\nHe wants you to follow him on Twitter.\n\nFind us a rope, they wrote. It stood on Facebook.\n\n' +
        'Follow our fans to the stadium\n\nFollow me on the x axis',
      needs: { most: MAX_FAN_WORDS, traits: ['no-heading'], signal: 'follow' },
      test: ({ text, stats, index }, page) =>
        stats.sentences <= 1 && isFollowCall(page.keys.key(index)) && FAN_PAGE.test(text),
    },
    {
      id: 'meter',
      strength: 'certain',
      why: 'it counts the articles that a reader has for nothing',
      example: 'You have read two of your three free articles this month.',
      counter: 'You have read the article, and it was free of errors.',
      needs: { most: MAX_METER_WORDS, signal: 'freeArticles' },
      test: ({ text }) => METER.test(text),
    },
    {
      id: 'sign-up',
      strength: 'strong',
      why: 'it asks to sign up or subscribe',
      example: 'Sign up for our weekly newsletter and never miss a tide.',
      counter: 'Forty people wanted to sign up for the choir.',
      needs: { most: MAX_OFFER_WORDS, signal: 'signUp' },
      test: ({ text }) => SIGN_UP.test(text),
    },
    {
      id: 'offer',
      strength: 'weak',
      why: 'it speaks as offers do',
      example: 'All our stories in your inbox, every morning.',
      counter: 'The stories were told every morning.',
      needs: { most: MAX_OFFER_WORDS, signal: 'offer' },
      test: ({ text }) => OFFER.test(text),
    },
    startRule({
      example: 'Get breaking news on your phone',
      counter: 'Get the boats in before the tide turns.',
    }),
    scopeRule({
      example: '<div><h3>Newsletter</h3><p>Tides and times, each Friday</p></div><p>The boats stayed in.</p>',
      counter: '<div><p>Tides and times, each Friday</p></div>',
    }),
    {
      id: 'newsletter-name',
      strength: 'certain',
      why: 'it is in a box named for a newsletter',
      example: '<div class="newsletter-signup"><p>Tides and times, each Friday</p></div>',
      counter: '<div class="story"><p>Tides and times, each Friday</p></div>',
      needs: { most: MAX_OFFER_WORDS, near: ['newsletter'] },
      test: (block, page) => !isLongProse(block) && isNear(page, block, ['newsletter', 3]),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for promotion',
      example: '<div class="promo-box"><p>Tides and times, each Friday</p></div>',
      counter: '<div class="story"><p>Tides and times, each Friday</p></div>',
      needs: { near: ['promo', 'paywall'] },
      test: (block, page) => isNear(page, block, ['promo', 3]) || isNear(page, block, ['paywall', 3]),
    },
  ],
};

/** A call begins a sentence with an imperative ("Subscribe", "Abonnez-vous") and names what it wants ("newsletter"). */
function isCall(block: Block, page: FilterPage): boolean {
  if (!hasSignal(page, block.index, 'call')) return false;
  if (!page.keys.words(block.index).some((word) => CALLED_FOR.has(word))) return false;
  return splitSentences(block.text).some((start) => {
    const words = keyOf(block.text.slice(start, start + CALL_REACH)).split(' ');
    return words.slice(0, 2).some((word) => CALLS.has(word));
  });
}
