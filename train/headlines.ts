/**
 * Writes what `train/headlines.py` fits the points of headlines to: for about one dump of every page whose title is known
 * the lines above its body, with the measures of their signs, and which of them is the title.
 *
 * usage: tsx train/headlines.ts    (after train/views/run, though views are passed over)
 */
import { writeFileSync } from 'node:fs';
import { ONE_LINE_DUMPER } from '../bench/accuracy/corpus.ts';
import { firstBody, headlineCandidates } from '../src/extract/decide/headline.ts';
import { HEADLINE_SIGNS, MIN_POINTS, surroundingsOf } from '../src/extract/decide/headline-points.ts';
import { createView } from '../src/extract/features/view.ts';
import { vote } from '../src/extract/filters/index.ts';
import { readSource } from '../src/extract/pipeline.ts';
import { NO_CUES } from './cues.ts';
import { labelBlocks, tokens } from './labels.ts';
import { readPages, type TrainingPage } from './pages.ts';

const SAMPLE = 2;
/** A line is the title if its words and the gold title's overlap at least this much (F1). */
const SAME = 0.75;
/** Titles of fewer or more words are dates, sections or whole paragraphs. */
const WORDS = { least: 3, most: 30 } as const;
/** "12:30", "2012": golds of dragnet begin with dates. */
const DATE = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;

/** The baseline that a headline's points must exceed. */
const NONE = { name: 'none', points: MIN_POINTS };

const pages: object[] = [];
let count = 0;
for (const page of readPages('text')) {
  if (page.isView || page.gold.type === ONE_LINE_DUMPER || count++ % SAMPLE !== 0) continue;
  const lines = readLines(page);
  if (lines !== null) pages.push(lines);
}
writeFileSync(
  new URL('./out/headlines.json', import.meta.url),
  JSON.stringify({ signs: [...HEADLINE_SIGNS.map(({ name, points }) => ({ name, points })), NONE], pages }),
);
console.log(`${pages.length} dumps with a title`);

/** The lines above a dump's body: measures and whether each is the title; `null` for a dump without a known title. */
function readLines({ set, site, gold, source }: TrainingPage): object | null {
  const title = tokens(goldTitle(set, gold) ?? '');
  if (title.length < WORDS.least || title.length > WORDS.most) return null;
  const page = readSource(source);
  const { body, usable } = labelBlocks(page.blocks, gold.text ?? '');
  if (!usable) return null;
  const view = createView(page, vote(page), NO_CUES);
  const p = Float64Array.from(body);
  const first = firstBody(view, p);
  if (first === view.size) return null;
  const around = surroundingsOf(view, first, (i) => body[i] === 1);
  const lines = headlineCandidates(view, first).map((i) => ({
    isTitle: isSame(tokens(page.blocks[i]?.text ?? ''), title),
    measures: HEADLINE_SIGNS.map(({ measure }) => measure(view, i, around)),
  }));
  return { set, site, lines };
}

/** The title that a gold names; golds of daniel begin with it, those of dragnet with it or a date. */
function goldTitle(set: string, { title, text }: TrainingPage['gold']): string | undefined {
  if (set === 'wcxb' || set === 'l3s-gn1') return title ?? undefined;
  const lines = (text ?? '').split('\n').map((line) => line.trim());
  if (set === 'daniel') return lines.find((line) => line !== '');
  return set === 'dragnet' ? lines.find((line) => line !== '' && !DATE.test(line)) : undefined;
}

function isSame(line: readonly string[], title: readonly string[]): boolean {
  const words = new Set(title);
  return (2 * line.filter((word) => words.has(word)).length) / (line.length + title.length) > SAME;
}
