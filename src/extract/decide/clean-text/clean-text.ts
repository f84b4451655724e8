import {
  type Block,
  BOILERPLATE_ROLES,
  type ExtractOptions,
  type Judgement,
  type Role,
  type Verdict,
} from '../../../types.ts';
import type { View } from '../../features/view.ts';
import { at } from '../../page/measure.ts';
import { PROSE_LINK_DENSITY } from '../../page/prose.ts';
import { findHeadlines, isOneLine } from '../headline.ts';
import { openRole } from '../place.ts';
import { isKept } from '../roles.ts';
import { isCode, isRecords } from './genre.ts';

/** The reason of all blocks of a clean text. */
const KEPT_WHOLE = 'model/clean';

/** Roles that a clean text does not have. Comments are a role around the body, but no book has them. */
const FURNITURE: ReadonlySet<Role> = new Set<Role>([...BOILERPLATE_ROLES, 'comment']);

/** Roles above the text of a news page. */
const DATED: ReadonlySet<Role> = new Set<Role>(['byline', 'date']);

/**
 * Points for a kind of boilerplate, and for a role with votes of doubtful rules only. The latter count once per role,
 * however often they vote: a rule that is wrong is wrong again in the same way.
 */
const PLAIN_POINTS = 2;
const DOUBTFUL_POINTS = 1;

/** The most points of clean code: rules for lines of prose are most often wrong on code. */
const MAX_CODE_POINTS = 3;
/** A text with much code and at least this share of prose is a text about code. */
const MAX_CODE_PROSE = 0.5;

/** Prose of fewer words than this could be the notice of a page that did not load. */
const MIN_WORDS = 60;
/** If at least this share of blocks is mostly link, a text is a list of links; a README may link every second line. */
const MAX_LINKED_SHARE = 0.5;
/** Words of prose, as a share of the page's, below which a text needs another sign that it was written. */
const MIN_PROSE_SHARE = 0.3;
/** Verse is not prose, but has function words; menus have almost none. Share of words. */
const MIN_STOP_SHARE = 0.2;

/** Signs of a page that prose may show: a point, or a date or author. */
const MAX_SIGNS = 1;
/** A text of this many words may show one more: a licence gives its version's date and a copyright. */
const LONG_WORDS = 500;
/** Where there is such a sign, the text must not look like a page otherwise, either. */
const DOUBTFUL_LINKED_SHARE = 0.15;
/** Blocks around the prose without a function word; the menus of scraped pages have 20 and more. */
const DOUBTFUL_EDGE_BLOCKS = 5;

/**
 * The least shares in a clean text of one line: words of prose, and sentences that end with a full stop. Of 1384
 * one-line dumps of pages, none reaches both without a sign of boilerplate; most texts cleaned from them do.
 */
const MIN_LINE_PROSE = 0.8;
const MIN_ENDED = 0.99;
/** Longer "sentences" contain a menu. */
const MAX_SENTENCE_WORDS = 100;

/** Scripts and styles that a dumper left between the lines: `function go(e) {`, `document.write(`, `.menu { color: red;` */
const LEAK =
  /\bdocument\.write\b|\bfunction\s?\w{0,40}\([^()]{0,80}\)\s?\{|\bvar \w{1,40} ?=|[\w-]{1,40} ?\{ ?[\w-]{1,40} ?: ?[^{};]{1,80};/;
/** Every leak has one of them. */
const LEAK_SIGNS = ['{', 'var ', 'document.write'] as const;

/**
 * Whether a text is not a scraped page, or a page that has already been cleaned: it has no boilerplate, or almost none.
 * Dumps of pages have dozens of such lines; one in two hundred has none, and is nearly all article.
 */
export function isCleanText(view: View): boolean {
  const { source } = view.page;
  if (source.kind === 'html' || view.size === 0) return false;
  if (isOneLine(view.page)) return isCleanLine(view);
  if (isRecords(source.text)) return true;
  const words = Math.max(1, at(view.wordsBefore, view.size));
  const proseShare = at(view.proseBefore, view.size) / words;
  const points = countPoints(view.verdicts);
  if (source.kind === 'text' && proseShare < MAX_CODE_PROSE && isCode(source.text)) return points <= MAX_CODE_POINTS;
  if (words < MIN_WORDS || (proseShare < MIN_PROSE_SHARE && countStopWords(view) / words < MIN_STOP_SHARE))
    return false;
  return !looksScraped(view, points + Number(isDated(view))) && !holdsLeak(view);
}

/**
 * Whether a text in one line is only prose. The menus of a one-line dump are directly before or after its sentences,
 * where filters for lines do not find them; but a menu does not end with a full stop and has almost no function words.
 */
function isCleanLine(view: View): boolean {
  const { blocks } = view.page;
  const words = Math.max(1, at(view.wordsBefore, view.size));
  if (words < MIN_WORDS || at(view.proseBefore, view.size) / words < MIN_LINE_PROSE) return false;
  const ended = blocks.filter(({ stats }) => stats.ended).length / blocks.length;
  const holdsMenu = blocks.some(({ stats }) => stats.words > MAX_SENTENCE_WORDS);
  return ended >= MIN_ENDED && !holdsMenu && countPoints(view.verdicts) === 0 && !holdsLeak(view);
}

/** Whether prose with this many signs of a page is a scraped page. */
function looksScraped(view: View, signs: number): boolean {
  const isLong = at(view.wordsBefore, view.size) >= LONG_WORDS;
  if (signs > MAX_SIGNS + Number(isLong)) return true;
  if (signs === 0) return linkedShare(view) > MAX_LINKED_SHARE;
  return linkedShare(view) > DOUBTFUL_LINKED_SHARE || countBareEdges(view) > DOUBTFUL_EDGE_BLOCKS;
}

function holdsLeak({ page }: View): boolean {
  // The search for signs that every leak has is fast.
  if (!LEAK_SIGNS.some((sign) => page.columns.text.includes(sign))) return false;
  return page.blocks.some(({ shape, text }) => shape !== 'code' && LEAK.test(text));
}

/**
 * The judgement for a clean text: all of it is body, with roles by the shapes of its blocks. A signed article has its
 * title, author and date around the body, as on a page; `scores` show where the body begins, and so which line is the
 * title.
 */
export function keepWhole(view: View, scores: Float64Array, options: ExtractOptions): Judgement {
  const heads = view.verdicts.slice(0, headEnd(view));
  const isSigned = heads.some((verdict) => isNamed(verdict) && verdict.role === 'byline');
  const headline = isSigned ? findHeadlines(view, scores).headline : -1;
  const decisions = view.page.blocks.map(({ index }) => {
    const verdict = heads[index];
    const around = index === headline ? 'title' : isSigned && isNamed(verdict) ? verdict.role : null;
    const role = around ?? openRole(view, index, true).role;
    return { role, keep: isKept(role, options), p: 1, reason: KEPT_WHOLE };
  });
  return { decisions, confidence: 1, bodyWords: at(view.wordsBefore, view.size), engine: 'fast', whole: true };
}

/**
 * The number of blocks above the first prose, where title, author and date of an article are. Later ones belong to the
 * content: books in a list, the picture of an agency. The head of a mail is part of the text.
 */
function headEnd({ page, prose }: View): number {
  return isRecords(page.source.text)
    ? 0
    : Math.max(
        0,
        prose.findIndex((words) => words > 0),
      );
}

/** Points for blocks that the filters are sure about: the kinds of boilerplate, and the roles of doubtful rules. */
function countPoints(verdicts: readonly (Verdict | undefined)[]): number {
  const plain = new Set<string>();
  const doubtful = new Set<Role>();
  for (const verdict of verdicts) {
    if (verdict === undefined || verdict.strength === 'weak' || !FURNITURE.has(verdict.role)) continue;
    if (verdict.doubtful) doubtful.add(verdict.role);
    else plain.add(verdict.reason);
  }
  return plain.size * PLAIN_POINTS + doubtful.size * DOUBTFUL_POINTS;
}

/** The share of blocks that are mostly link. */
function linkedShare({ size, linkDensity }: View): number {
  return linkDensity.filter((density) => density > PROSE_LINK_DENSITY).length / size;
}

function countStopWords({ page }: View): number {
  return page.blocks.reduce((sum, { stats }) => sum + stats.stopWords, 0);
}

/** Whether a line has a date or an author, as on news pages; letters and papers have them, too. */
function isDated({ verdicts }: View): boolean {
  return verdicts.some(isNamed);
}

function isNamed(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined && verdict.strength !== 'weak' && DATED.has(verdict.role);
}

/** The number of blocks before the first and after the last prose that are not headings and have no function word. */
function countBareEdges({ page, prose }: View): number {
  const first = prose.findIndex((words) => words > 0);
  const last = prose.findLastIndex((words) => words > 0);
  const isBare = ({ level, stats }: Block): boolean => level === 0 && stats.stopWords === 0;
  return page.blocks.filter((block) => (block.index < first || block.index > last) && isBare(block)).length;
}
