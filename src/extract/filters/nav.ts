import type { Block, NameFamily } from '../../types.ts';
import { isLinked, isLongProse } from '../page/prose.ts';
import { hasName } from '../read/html/names.ts';
import { anyOf, caselessPattern } from '../words/pattern.ts';
import { isArchive, MAX_MONTH_WORDS } from './ask/archives.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { hasBars, hasMenuLines, isMenuRun, MENU_WORDS } from './ask/menus.ts';
import { hasSignal, isNear, isWithin, nearest } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

// "1 2 3 4 Next", "« 1 2 3 »"; not "12,000 litres" and "1 199 000"
const PAGER =
  /^[\s«‹<]{0,4}(?!\d{1,3}(?:\s\d{3})+(?!\s?\d))(?:\d{1,3}(?:[\s|·]{1,3}|,\s{1,2})){2,30}(?:\d{1,3}|…|\.\.\.|»|›|>|[A-Za-zÀ-ž]{3,12})?[\s»›>]{0,4}$/;
// "Page 2 of 9", "4 posts • Page 1 of 1"
const PAGE_OF = caselessPattern(
  () => String.raw`(?:^|\s[•·|]\s)${anyOf('pageWords')}\s\d{1,4}\s${anyOf('pagesOf')}\s\d{1,4}$`,
);
/** Words of slogans: "Tidewatch - The No. 1 Source for Harbour News". */
const SLOGAN = caselessPattern(() => String.raw`\s[\-–—|:]\s.{0,40}${anyOf('slogans')}`);
const MAX_SLOGAN_WORDS = 16;
const MAX_FOOTER_WORDS = 30;
/** "1 2 3 …" up to about thirty, with words around. */
const MAX_PAGER_WORDS = 35;
/** "date-header" and "entry-header" are no header of the page. */
const OWN_HEADERS = ['article', 'date', 'byline'] as const satisfies readonly NameFamily[];

/** Menus, breadcrumbs, pagers, site headers and footers. */
export const NAV: Filter = {
  name: 'nav',
  role: 'nav',
  rules: [
    lineRule({ example: 'Back to homepage', counter: 'They went back to the homepage of the town.' }),
    labelRule({
      example: 'Quick links',
      counter: 'The quick links between towns are gone.',
      strength: 'strong',
    }),
    startRule({
      example: 'You are here: Home',
      counter: 'Back to the boats they went.',
      strength: 'strong',
    }),
    {
      id: 'pager',
      strength: 'certain',
      why: 'page numbers',
      example: '1 2 3 4 Next',
      counter: '12,000 BTU\n\n1,199,000\n\n12 000 BTU\n\nOn days 1, 2 and 3 the boats stayed in.',
      needs: { most: MAX_PAGER_WORDS, traits: ['digits', 'no-table'] },
      test: ({ text, index }, page) => PAGER.test(text) || (hasSignal(page, index, 'page') && PAGE_OF.test(text)),
    },
    {
      id: 'breadcrumb',
      strength: 'certain',
      why: 'short entries with bars or arrows between them, in a navigation element',
      example: '<nav class="breadcrumb"><a href="/">Home</a> / <a href="/b">Boats</a> / Ferry</nav>',
      counter: '<p><a href="/">Home</a> / <a href="/b">Boats</a> / Ferry</p>',
      needs: { traits: ['unended', 'no-table'], signal: 'bars', around: ['nav'] },
      test: (block, page) => isWithin(page, block, 'nav') && hasBars(block),
    },
    {
      id: 'bars',
      strength: 'strong',
      why: 'short entries with bars or arrows between them',
      example: 'Home | News | Sport | Weather',
      counter:
        'He said yes | and no | which surprised all of those who had known him for a long time | and more so her.',
      needs: { traits: ['unended', 'no-table'], signal: 'bars' },
      doubtfulInCleanText: true,
      test: hasBars,
    },
    {
      id: 'bracketed',
      strength: 'certain',
      why: 'what a dump writes for buttons, images and its list of links',
      example: '[logo] [          ] [Search]\n\nThe boats stayed in.',
      counter: '[He paused.] Then he went on about the boats.',
      needs: { traits: ['control', 'dump'] },
      doubtfulInCleanText: true,
    },
    {
      id: 'archive',
      strength: 'strong',
      why: 'one of a list of months',
      example: '<ul><li><a href="/6">June 2012</a></li><li><a href="/7">July 2012</a></li></ul>',
      counter: '<p>June 2012</p><p>The boats stayed in.</p>',
      needs: { most: MAX_MONTH_WORDS, traits: ['digits'], signal: 'month' },
      test: isArchive,
    },
    {
      id: 'menu-lines',
      strength: 'strong',
      why: 'several lines of one or two linked words',
      example:
        '<div><a href="/">Home</a><br><a href="/n">News</a><br><a href="/w">Walks</a><br><a href="/p">Pubs</a></div>',
      counter: '<p>The boats<br>stayed in<br>the harbour<br>all day</p>',
      needs: { traits: ['linked'], signal: 'lines' },
      test: hasMenuLines,
    },
    {
      id: 'menu-element',
      strength: 'strong',
      why: 'it is in a navigation element',
      example: '<nav><ul><li><a href="/s">Sport</a></li></ul></nav>',
      counter: '<div><ul><li><a href="/s">Sport</a></li></ul></div>',
      needs: { around: ['nav'] },
      test: (block, page) =>
        isWithin(page, block, 'nav') && !isLongProse(block) && (isLinked(block) || block.stats.words <= MENU_WORDS),
    },
    {
      id: 'slogan',
      strength: 'certain',
      why: "the site's slogan at the page's edge",
      example: 'Tidewatch - The No. 1 Source for Harbour News',
      counter: 'The harbour office is the only source for tides. Nobody else knows.',
      needs: { most: MAX_SLOGAN_WORDS, traits: ['edge'] },
      test: ({ text }) => SLOGAN.test(text),
    },
    {
      id: 'site-name',
      strength: 'strong',
      why: "nothing but the site's name",
      example:
        '<head><meta property="og:site_name" content="The Tidewatch"></head><div>The Tidewatch</div><p>Boats stayed in.</p>',
      counter: '<div>The Tidewatch</div>',
      needs: { traits: ['site-name'] },
      test: ({ index }, page) => page.keys.key(index) === page.siteKey,
    },
    {
      id: 'footer',
      strength: 'strong',
      why: "a short text in the page's footer",
      example: '<footer><p>Harbour Street 4, Dunmarrow</p></footer>',
      counter: '<div><p>Harbour Street 4, Dunmarrow</p></div>',
      needs: { most: MAX_FOOTER_WORDS, around: ['footer'] },
      test: (block, page) => isWithin(page, block, 'footer') && !isWithin(page, block, 'article'),
    },
    {
      id: 'below-form',
      strength: 'strong',
      why: 'it is below the form for comments, with which the article has ended',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><h3>Leave a reply</h3>' +
        '<form><p>Name (required)</p><p>E-mail</p></form><p>Harbour Street 4, Dunmarrow</p>',
      counter:
        '<h3>Leave a reply</h3><form><p>Name (required)</p><p>E-mail</p></form>' +
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><p>Harbour Street 4, Dunmarrow</p>',
      needs: { traits: ['below-form'] },
    },
    scopeRule({
      example: 'Quick links\nTides of today\nHarbour\n\nThe boats stayed in.',
      counter: 'Tides\nHarbour',
      strength: 'weak',
    }),
    {
      id: 'menu-run',
      strength: 'weak',
      why: 'one of a run of very short lines',
      example: 'News\nSport\nWeather\nTides\nJobs\nLetters',
      counter: 'News\n\nThe boats stayed in the harbour today.',
      needs: { most: MENU_WORDS, traits: ['dump', 'unended', 'no-table'] },
      test: isMenuRun,
    },
    {
      id: 'sidebar',
      strength: 'weak',
      why: 'it is beside the body, or in the header',
      example: '<div class="sidebar"><p>Tides and times</p></div><div class="site-header"><p>Since 1911</p></div>',
      counter:
        '<div class="story"><p>Tides and times</p></div><div class="post-header"><h2>The ferry stays</h2></div>' +
        '<div class="date-header">18 March</div><article><header><p>Boats stay, too</p></header></article>',
      needs: { around: ['sidebar', 'header', 'pager'] },
      test: (block, page) =>
        isWithin(page, block, 'sidebar') || isInPageHeader(block, page) || isNear(page, block, ['pager', 2]),
    },
  ],
};

/** Whether a block is in a header that is the page's, not that of an article or a date, nor holds a headline. */
function isInPageHeader(block: Block, page: FilterPage): boolean {
  const header = nearest(page, block, ['header', 2]);
  if (header === undefined || OWN_HEADERS.some((family) => hasName(header.names, family))) return false;
  // Boxes for anything are named "content": only of headings and of the tag it says that the header is the article's.
  return !((block.level > 0 || header.tag === 'header') && isWithin(page, block, 'article'));
}
