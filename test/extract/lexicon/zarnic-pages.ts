import { findByline } from '../../../src/extract/article/byline.ts';
import type { Lexicon } from '../../../src/extract/lexicon/types.ts';
import { Hyphens } from '../../../src/extract/read/text/wrap/hyphens.ts';
import { CLOCK } from '../../../src/extract/words/date-patterns.ts';
import { listWords } from '../../../src/extract/words/scan.ts';
import { splitSentences } from '../../../src/extract/words/sentences.ts';
import { Stamp, stampOf } from '../../../src/extract/words/stamps.ts';
import { inspect } from '../../../src/index.ts';
import type { ArticleBlock } from '../../../src/types.ts';

/** An invented page, or another test, with a different result if the words of a field are known. */
type Probe = readonly [page: string, reason: string] | (() => boolean);

const PROSE =
  'The ferry crossed the sound at dawn with forty people on board, and nobody on the quay looked up from the nets. It was the last crossing of the year.';

const look = (page: string) => inspect(page, { kind: page.startsWith('<') ? 'html' : 'text', engine: 'fast' });
const says = (page: string, reason: string): boolean =>
  look(page).verdicts.some((verdict) => verdict?.reason === reason);
const stamp = (text: string): Stamp => {
  const [block] = look(text).page.blocks;
  return block === undefined ? Stamp.none : stampOf(block, listWords(block.text).hashes);
};
const author = (content: string) => look(`<head><meta name="author" content="${content}"></head>`).page.meta.byline;
const form = (...lines: string[]): string =>
  `<p>${PROSE}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Harbour Street 4</p>`;

/**
 * For each field of a lexicon, something that pith does only if it knows the words of the field. A new field needs a
 * row here.
 */
export const PROBES = {
  stopWords: () => look('Zek kavo lunn tiru.').page.blocks[0]?.stats.stopWords === 4,
  tellingWords: () => look('Brakh thune ovrel ishtar. '.repeat(8)).article.language === 'zz',
  script: () => look('Ѫдома поезд ѫдет. '.repeat(8)).article.language === 'zz',
  tellingLetters: () => look('Ѫдома поезд ѫдет. '.repeat(8)).article.language === 'zz',
  abbreviations: () => splitSentences('They met Zdr. Harbek on the quay.').length === 1,
  conjunctions: () => new Hyphens('harbour- nus quayside').judge('harbour-'.length, 'harbour- '.length) === 'spaced',
  labels: [`<div><h3>Vorrel tamik</h3><p>Boats.</p></div><p>${PROSE}</p>`, 'teaser/label'],
  lines: ['Surre pagin', 'nav/line'],
  starts: ['Pikt: Ann Roe', 'caption/start'],
  inline: () => look(`<p>${PROSE} Videt ankav: Harbour To Get New Crane</p>`).article.trims.length === 1,
  months: ['18 Dravul 2024', 'date/line'],
  wordlikeMonths: () => says('18 Stel 2024', 'date/line') && !says('Stel 44', 'date/line'),
  monthsBeforeDay: ['Stel 3', 'date/line'],
  notAfterMonth: () => says('4 Stel', 'date/line') && !says('4 Stel vun 10', 'date/line'),
  dayToMonth: ['4 lo Stel', 'date/line'],
  days: ['Zonnek ulrek 18 March 2024', 'date/line'],
  datePrefixes: ['Publit vanu 18 March 2024', 'date/line'],
  dateParticles: ['18 March 2024 kla nimu', 'date/line'],
  dateCharacters: ['2009/10/17 鸞鸞鸞鸞鸞鸞鸞', 'date/line'],
  dateUnits: ['2012載1朔17晨', 'date/line'],
  ordinalEndings: ['January 4esk', 'date/line'],
  numberEndings: ['January 2024gl', 'date/line'],
  hourSigns: ['January 17q30', 'date/line'],
  dayHalves: ['January 7zam', 'date/line'],
  hourWords: () => CLOCK.test('14.30 ork'),
  timeUnits: ['3 zorik ago', 'date/line'],
  past: () => stamp('3 zorik pasit') === Stamp.time,
  agoWords: ['3 hours dahn', 'date/line'],
  bylinePrefixes: ['Verfas de Marit Ellwood', 'byline/prefix'],
  datedBy: ['18 March 2024 doru Hector Bramwell', 'byline/dated'],
  metaBy: () => author('Skriv Ann Lee') === 'Ann Lee',
  metaByOrName: () => author('Fanu Ann Lee') === 'Ann Lee',
  onDay: () => findByline([{ role: 'byline', text: 'Ann Lee sul 21 March 2013' } as ArticleBlock]) === 'Ann Lee',
  tagLabels: () => !says('<div class="byline"><p>Boats. Tagoj: Tides</p></div>', 'byline/name'),
  reportEndings: ['記者王小明台北鸞鳳', 'byline/prefix'],
  bioVerbs: [`${PROSE} ${PROSE}\n\nMarit Ellwood zij the editor of the Courier.`, 'author-bio/is-a'],
  bioNouns: [`${PROSE} ${PROSE}\n\nMarit Ellwood is the skrivist of the Courier.`, 'author-bio/is-a'],
  creditWords: ['The quay at dawn. Pikto: Ann Roe', 'caption/credit'],
  creditBy: ['The quay at dawn. Photo doru Ann Roe', 'caption/credit'],
  agencies: ['The quay at dawn (ZNA/Ann Roe)', 'caption/credit'],
  creditEnds: ['The quay at dawn Zarnfoto', 'caption/credit'],
  postWords: () => stamp('Olin skribis') === Stamp.mark,
  saidWords: [`<p>${PROSE}</p><div class="comments"><p>Olin diris:</p></div>`, 'comment/says'],
  zeroWords: ['Nulo comments', 'comment/count'],
  countedComments: ['12 Komentoj', 'comment/count'],
  countedThoughts: ['4 Pensoj on “Going south”', 'comment/count-on'],
  thoughtsOn: ['4 Thoughts pri “Going south”', 'comment/count-on'],
  replyLinks: [`${`${PROSE}\n\n`.repeat(4)}${'Well written.\n\nRespondu tie\n\n'.repeat(4)}`, 'comment/scope'],
  fieldOwners: [form('Viaj name', 'Viaj e-mail', 'Your comment'), 'nav/below-form'],
  fieldNames: [form('Nomojn', 'Posxton', 'Your comment'), 'nav/below-form'],
  commentOwners: [form('Name', 'E-mail', 'Viaj comment'), 'nav/below-form'],
  commentFields: [form('Name', 'E-mail', 'Komenton'), 'nav/below-form'],
  followCalls: ['Sekvu nin on Facebook', 'promo/fan-page'],
  networkStems: ['Follow us in Zarnlibron', 'promo/fan-page'],
  fanPages: ['Follow us: ZB', 'promo/fan-page'],
  onNetwork: ['Follow us je X', 'promo/fan-page'],
  becomeWords: ['Follow us igxu fan', 'promo/fan-page'],
  fanStems: ['Follow us become a zeloto', 'promo/fan-page'],
  shareButtons: ['Zarnlibro Zarnpepo', 'share/networks'],
  shareFillers: ['Facebook plu', 'share/networks'],
  callVerbs: ['Abonu the newsletter of the harbour.', 'promo/call'],
  callNouns: ['Subscribe to the bultenon of the harbour.', 'promo/call'],
  appVerbs: ['Elsxutu our app', 'promo/app'],
  appNouns: ['Get our aplikajxo', 'promo/app'],
  signUpVerbs: ['They said: aligxu today', 'promo/sign-up'],
  signUpGains: ['They said: register, gazeton', 'promo/sign-up'],
  forPrice: ['They said: register por £1', 'promo/sign-up'],
  meterStarts: ['Restas al vi 2 free articles', 'promo/meter'],
  meterNouns: ['You have read two senpagaj artikoloj', 'promo/meter'],
  offers: ['All stories, vian kesteton', 'promo/offer'],
  percentOff: ['All boats 50% malpli', 'promo/offer'],
  sponsorCalls: ['Vizitu niajn subtenantojn! Half price', 'ad/sponsors'],
  cutEnds: ['The Ferry Stays\nThe town voted by a narrow margin to keep its (plu)', 'teaser/cut-summary'],
  copyrightWords: ['Kopirajto 2019', 'legal/copyright'],
  rightsReserved: ['The Courier. Cxiuj rajtoj rezervitaj.', 'legal/reserved'],
  cookieWords: ['We use kuketoj here', 'legal/cookies'],
  cookieConsent: ['Cookies: akceptu them', 'legal/cookies'],
  cookieUses: ['Ni uzas many cookies', 'legal/cookies'],
  reprintNotices: ['This ne rajtas iu ajn kopii', 'legal/reprint'],
  pageWords: ['Pagxo 2 of 9', 'nav/pager'],
  pagesOf: ['Page 2 el 9', 'nav/pager'],
  slogans: ['Tidewatch - La unua fonto', 'nav/slogan'],
  blockedTitles: () => look(`<title>Malpermesita</title><p>${PROSE}</p>`).article.status === 'blocked',
  blockedPhrases: () => look(`<p>Pruvu ke vi estas homo.</p><p>${PROSE}</p>`).article.status === 'blocked',
  scriptDemands: () => {
    const story = JSON.stringify({ '@type': 'Article', articleBody: `${PROSE} ${PROSE} ${PROSE} ${PROSE}` });
    const page = `<p>JavaScript bezonatas tie.</p><script type="application/ld+json">${story}</script>`;
    return look(page).page.blocks.some(({ text, hidden }) => hidden && text.startsWith('JavaScript'));
  },
  quoteWords: ['Vend 41.15', 'ticker/quote-words'],
  quotePairs: ['Malferm 41.20 Ferm 42.30', 'ticker/quote-words'],
  quotePrices: ['Open 41.20 Prezon 12.30', 'ticker/quote-words'],
  stockIndices: ['ZARX 40 611.3', 'ticker/index'],
  indexWords: ['FTSE indekso 611.3', 'ticker/index'],
  counters: ['1,204 rigardoj', 'ticker/counter'],
  counterLabels: ['Mesagxoj: 2,871', 'ticker/counter'],
  visitorCounts: ['Vi estas vizitanto 004,212', 'ticker/counter'],
  matchStates: ['Eastwick 1 - 1 Kesters ZT', 'ticker/score'],
} satisfies Record<Exclude<keyof Lexicon, 'language'>, Probe>;

/** The fields whose words are known, according to the results of their probes. */
export function knownFields(): string[] {
  const holds = (probe: Probe): boolean => (typeof probe === 'function' ? probe() : says(...probe));
  return Object.entries<Probe>(PROBES)
    .filter(([, probe]) => holds(probe))
    .map(([field]) => field);
}
