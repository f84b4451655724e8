import { blockAt, type View } from '../features/view.ts';
import { hashesOf } from '../features/words.ts';
import { at, share } from '../page/measure.ts';
import { countMarked, countTopic, topicOf } from '../page/topics.ts';
import { DATE_HINT } from '../words/date-patterns.ts';

/** The start of the body, in blocks of prose; a longer part would share words with every line. */
const BEGINNING = 12;
/** A headline must have more points than this: the points that the fit gives to a page without a headline. */
export const MIN_POINTS = 1.8;

/** The texts to compare a line with: the body after it and the dump's first line. */
export interface Surroundings {
  /** The first block of the body. */
  readonly first: number;
  /** 1 for the content words of the body's beginning. */
  readonly inBody: Uint8Array;
  /** The words of the dump's first line: many dumpers write the page's title there. */
  readonly opening: ReadonlySet<number>;
}

/** A sign that a line is, or is not, the headline of the body after it. */
interface Sign {
  readonly name: string;
  /** Points for a measure of 1. */
  readonly points: number;
  measure(view: View, i: number, around: Surroundings): number;
}

// "Sports | Football", "Home › News"
const BARS = /[|│»›>«]/;
const QUESTION = /[?!？！]["”»']?$/;
const COLON = /[:：]$/;
/** More shared words do not count. */
const MOST_SHARED = 6;

/**
 * The signs of headlines in dumps. The points are a conditional logit (McFadden 1974): of the lines above the body, the
 * one with the most points is the headline. `train/headlines.py` fits it to the titles that golds of wcxb and l3s-gn1
 * name and those of daniel and dragnet begin with. Out of fold it finds 80 to 89 % of them; points that were set by
 * hand found 69 to 72 %.
 */
export const HEADLINE_SIGNS: readonly Sign[] = [
  sign('distance', -0.5, (_, i, { first }) => Math.log1p(first - i)),
  sign('level1', 2.3, (view, i) => Number(blockAt(view, i).level === 1)),
  sign('level2', 0.7, (view, i) => Number(blockAt(view, i).level === 2)),
  sign('level3', 1.2, (view, i) => Number(blockAt(view, i).level > 2)),
  sign('inOpening', 3, isInOpening),
  sign('opening', 0.8, (_, i) => Number(i === 0)),
  sign('two', -3.8, (view, i) => Number(blockAt(view, i).stats.words < 3)),
  sign('four', -0.7, (view, i) => Number(blockAt(view, i).stats.words === 3 || blockAt(view, i).stats.words === 4)),
  sign('long', -1.3, (view, i) => Number(blockAt(view, i).stats.words > 15)),
  sign('longer', -0.7, (view, i) => Number(blockAt(view, i).stats.words > 22)),
  sign('ended', -1.7, isStatement),
  sign('marked', -2.1, (view, i) => Number(blockAt(view, i).layout.marker !== '')),
  sign('linked', -1.1, (view, i) => Number(at(view.linkDensity, i) > 0.5)),
  sign('judged', -1.3, (view, i) => Number((view.verdicts[i]?.strength ?? 'weak') !== 'weak')),
  sign('bylineBelow', 1.8, hasBylineBelow),
  sign('date', -0.3, (view, i) => Number(DATE_HINT.test(blockAt(view, i).text))),
  sign('bars', -0.9, (view, i) => Number(BARS.test(blockAt(view, i).text))),
  sign('colon', -1, (view, i) => Number(COLON.test(blockAt(view, i).text))),
  sign('shared', 2.2, (view, i, { inBody }) =>
    share(countMarked(view.topics, i, [inBody, 0]), countTopic(view.topics, i)),
  ),
  sign('sharedWords', 0.4, (view, i, { inBody }) => Math.min(MOST_SHARED, countMarked(view.topics, i, [inBody, 0]))),
  sign('blankBefore', 1.1, (view, i) => Number(blockAt(view, i).layout.blankBefore > 0)),
  sign('blankAfter', 0.7, (view, i) => Number(blockAt(view, i).layout.blankAfter > 0)),
];

function sign(name: string, points: number, measure: Sign['measure']): Sign {
  return { name, points, measure };
}

/** All points of a line. */
export function headlinePoints(view: View, i: number, around: Surroundings): number {
  return HEADLINE_SIGNS.reduce((sum, { points, measure }) => sum + points * measure(view, i, around), 0);
}

/**
 * The texts to compare the lines above the body with, which begins at `first`; `isBody` says which other blocks are
 * body.
 */
export function surroundingsOf(view: View, first: number, isBody: (i: number) => boolean): Surroundings {
  const inBody = new Uint8Array(view.topics.count);
  for (let i = first, found = 0; i < view.size && found < BEGINNING; i++) {
    if (view.prose[i] === 0 || !isBody(i)) continue;
    found++;
    for (const word of topicOf(view.topics, i)) inBody[word] = 1;
  }
  return { first, inBody, opening: new Set(view.size > 0 ? hashesOf(view, 0) : []) };
}

/** Many dumpers write the page's title first; the headline is a part of it. */
function isInOpening(view: View, i: number, { opening }: Surroundings): number {
  const words = hashesOf(view, i);
  return Number(i > 0 && words.length >= 3 && words.every((word) => opening.has(word)));
}

/** Whether a line is a whole sentence, and not a question. */
function isStatement(view: View, i: number): number {
  const { stats, text } = blockAt(view, i);
  return Number(stats.ended && stats.sentences > 0 && !QUESTION.test(text));
}

/** A byline or date within two blocks below. */
function hasBylineBelow(view: View, i: number): number {
  const isByline = (step: number): boolean => {
    const role = view.verdicts[i + step]?.role;
    return role === 'byline' || role === 'date';
  };
  return Number(isByline(1) || isByline(2));
}
