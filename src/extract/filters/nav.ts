import type { Block, NameFamily } from '../../types.ts';
import { isLinked, isLongProse } from '../page/prose.ts';
import { hasName } from '../read/html/names.ts';
import { MONTHS } from '../words/months.ts';
import { anyOf, pattern } from '../words/pattern.ts';
import { hasBars, hasMenuLines, isMenuRun, MENU_WORDS } from './ask/menus.ts';
import { type FilterPage, isNear, isWithin, nearest } from './ask/page.ts';
import { labelRule, lineRule, neighbour, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
// "2012"
const YEAR = /^(?:19|20)\d\d$/;
// "1 2 3 4 Next", "« 1 2 3 »"; not "12,000 litres" and "1 199 000"
const PAGER =
  /^[\s«‹<]{0,4}(?!\d{1,3}(?:\s\d{3})+(?!\s?\d))(?:\d{1,3}(?:[\s|·]{1,3}|,\s{1,2})){2,30}(?:\d{1,3}|…|\.\.\.|»|›|>|[A-Za-zÀ-ž]{3,12})?[\s»›>]{0,4}$/;
// "Page 2 of 9", "4 posts • Page 1 of 1"
const PAGE_OF = pattern(
  'iu',
  () => String.raw`(?:^|\s[•·|]\s)${anyOf('pageWords')}\s\d{1,4}\s${anyOf('pagesOf')}\s\d{1,4}$`,
);
/** Words of slogans: "Tidewatch - The No. 1 Source for Harbour News". */
const SLOGAN = pattern('iu', () => String.raw`\s[\-–—|:]\s.{0,40}${anyOf('slogans')}`);
const MAX_SLOGAN_WORDS = 16;
/** Slogans stand among this many first or last blocks. */
const EDGE = 4;
const MAX_FOOTER_WORDS = 30;
/** "date-header" and "entry-header" are no header of the page. */
const OWN_HEADERS = ['article', 'date', 'byline'] as const satisfies readonly NameFamily[];

/** Menus, breadcrumbs, pagers, site headers and footers. */
export const NAV: Filter = {
  name: 'nav',
  role: 'nav',
  rules: [
    lineRule('nav', { example: 'Back to homepage', counter: 'They went back to the homepage of the town.' }),
    labelRule('nav', {
      example: 'Quick links',
      counter: 'The quick links between towns are gone.',
      strength: 'strong',
    }),
    startRule('nav', {
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
      test: ({ text, stats, shape }) =>
        stats.digits > 0 && stats.words <= 35 && shape !== 'table' && (PAGER.test(text) || PAGE_OF.test(text)),
    },
    {
      id: 'breadcrumb',
      strength: 'certain',
      why: 'short entries with bars or arrows between them, in a navigation element',
      example: '<nav class="breadcrumb"><a href="/">Home</a> / <a href="/b">Boats</a> / Ferry</nav>',
      counter: '<p><a href="/">Home</a> / <a href="/b">Boats</a> / Ferry</p>',
      test: (block, page) => hasBars(block) && isWithin(page, block, 'nav'),
    },
    {
      id: 'bars',
      strength: 'strong',
      why: 'short entries with bars or arrows between them',
      example: 'Home | News | Sport | Weather',
      counter:
        'He said yes | and no | which surprised all of those who had known him for a long time | and more so her.',
      test: hasBars,
    },
    {
      id: 'bracketed',
      strength: 'certain',
      why: 'what a dump writes for buttons, images and its list of links',
      example: '[logo] [          ] [Search]\n\nThe boats stayed in.',
      counter: '[He paused.] Then he went on about the boats.',
      test: ({ shape }, page) => shape === 'control' && page.source.kind !== 'html',
    },
    {
      id: 'archive',
      strength: 'strong',
      why: 'one of a list of months',
      example: '<ul><li><a href="/6">June 2012</a></li><li><a href="/7">July 2012</a></li></ul>',
      counter: '<p>June 2012</p><p>The boats stayed in.</p>',
      test: isArchive,
    },
    {
      id: 'menu-lines',
      strength: 'strong',
      why: 'several lines of one or two linked words',
      example:
        '<div><a href="/">Home</a><br><a href="/n">News</a><br><a href="/w">Walks</a><br><a href="/p">Pubs</a></div>',
      counter: '<p>The boats<br>stayed in<br>the harbour<br>all day</p>',
      test: hasMenuLines,
    },
    {
      id: 'menu-element',
      strength: 'strong',
      why: 'it stands in a navigation element',
      example: '<nav><ul><li><a href="/s">Sport</a></li></ul></nav>',
      counter: '<div><ul><li><a href="/s">Sport</a></li></ul></div>',
      test: (block, page) =>
        isWithin(page, block, 'nav') && !isLongProse(block) && (isLinked(block) || block.stats.words <= MENU_WORDS),
    },
    {
      id: 'slogan',
      strength: 'certain',
      why: "the site's slogan at the page's edge",
      example: 'Tidewatch - The No. 1 Source for Harbour News',
      counter: 'The harbour office is the only source for tides. Nobody else knows.',
      test: ({ index, text, stats }, page) =>
        isEdge(page, index) && stats.words <= MAX_SLOGAN_WORDS && SLOGAN.test(text),
    },
    {
      id: 'site-name',
      strength: 'strong',
      why: "nothing but the site's name",
      example:
        '<head><meta property="og:site_name" content="The Tidewatch"></head><div>The Tidewatch</div><p>Boats stayed in.</p>',
      counter: '<div>The Tidewatch</div>',
      test: ({ index }, page) => page.siteKey !== null && page.keys.key(index) === page.siteKey,
    },
    {
      id: 'footer',
      strength: 'strong',
      why: "a short text in the page's footer",
      example: '<footer><p>Harbour Street 4, Dunmarrow</p></footer>',
      counter: '<div><p>Harbour Street 4, Dunmarrow</p></div>',
      test: (block, page) =>
        block.stats.words <= MAX_FOOTER_WORDS && isWithin(page, block, 'footer') && !isWithin(page, block, 'article'),
    },
    {
      id: 'below-form',
      strength: 'strong',
      why: 'it stands below the form for comments, with which the article has ended',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><h3>Leave a reply</h3>' +
        '<form><p>Name (required)</p><p>E-mail</p></form><p>Harbour Street 4, Dunmarrow</p>',
      counter:
        '<h3>Leave a reply</h3><form><p>Name (required)</p><p>E-mail</p></form>' +
        '<p>The boats stayed in the harbour, and nobody went out to sea that day.</p><p>Harbour Street 4, Dunmarrow</p>',
      test: ({ index }, page) => index > page.commentForm,
    },
    scopeRule('nav', {
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
      test: isMenuRun,
    },
    {
      id: 'sidebar',
      strength: 'weak',
      why: 'it stands beside the body, or in the header',
      example: '<div class="sidebar"><p>Tides and times</p></div><div class="site-header"><p>Since 1911</p></div>',
      counter:
        '<div class="story"><p>Tides and times</p></div><div class="post-header"><h2>The ferry stays</h2></div>' +
        '<div class="date-header">18 March</div><article><header><p>Boats stay, too</p></header></article>',
      test: (block, page) =>
        isWithin(page, block, 'sidebar') || isInPageHeader(block, page) || isNear(page, block, ['pager', 2]),
    },
  ],
};

function isArchive(block: Block, page: FilterPage): boolean {
  return isMonth(block, page) && [-1, 1].some((step) => isMonth(neighbour(page, block, step), page));
}

/** "June 2012", "Juin 2012 (3)". */
function isMonth(block: Block | undefined, page: FilterPage): boolean {
  if (block === undefined || block.stats.words > 3 || block.stats.digits === 0) return false;
  const [month = '', year = ''] = page.keys.words(block.index);
  return MONTH_NAMES.has(month) && YEAR.test(year);
}

/** Whether a block stands in a header that is the page's, not that of an article or a date, nor holds a headline. */
function isInPageHeader(block: Block, page: FilterPage): boolean {
  const header = nearest(page, block, ['header', 2]);
  if (header === undefined || OWN_HEADERS.some((family) => hasName(header.names, family))) return false;
  // Boxes for anything are named "content": only of headings and of the tag it says that the header is the article's.
  return !((block.level > 0 || header.tag === 'header') && isWithin(page, block, 'article'));
}

function isEdge(page: FilterPage, index: number): boolean {
  return index < EDGE || index >= page.blocks.length - EDGE;
}
