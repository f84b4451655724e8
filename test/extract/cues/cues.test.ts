import { describe, expect, it } from 'vitest';
import { CUE_FAMILIES, type CueFamily, GROUP_OF } from '../../../src/extract/cues/families.ts';
import { hashWritten, writeWord } from '../../../src/extract/cues/hash.ts';
import { findCueHeadings, weighCues } from '../../../src/extract/cues/index.ts';
import { eachNameCue } from '../../../src/extract/cues/name-cues.ts';
import { readCues, weightOf } from '../../../src/extract/cues/table.ts';
import {
  type CueList,
  headingCues,
  listCueWords,
  MOST_CUE_WORDS,
  textCues,
} from '../../../src/extract/cues/text-cues.ts';
import { cuesFor } from '../../../src/extract/cues/weights.ts';
import type { MeasuredPage } from '../../../src/extract/page/measure.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { JOINT } from '../../../src/extract/words/word-ends.ts';
import { storeCues } from '../../../train/store-cues.ts';

const BIAS = { names: 0, text: 0, heading: 0 };

function readHtml(text: string): MeasuredPage {
  return readSource({ name: 'page', kind: 'html', text, url: null, encoding: { name: 'utf-8', from: 'string' } });
}

/** The words of a text that cues are made of. */
function wordsOf(text: string): string[] {
  const { columns } = readHtml(`<p>${text}</p>`);
  if (columns.size === 0) return [];
  const words = new Int32Array(MOST_CUE_WORDS);
  const count = listCueWords(columns, 0, words);
  return Array.from(words.subarray(0, count), (word) => writeWord(columns.text, columns.wordList, word));
}

/** The families of cues, and the words of each. */
function writtenCues(words: readonly string[], { families, from, to }: CueList): [CueFamily, string][] {
  return Array.from(families, (family, cue) => [
    CUE_FAMILIES[family] as CueFamily,
    words.slice(from[cue], to[cue]).join(JOINT),
  ]);
}

function cuesIn(text: string): string[] {
  const words = wordsOf(text);
  return writtenCues(words, textCues(words.length)).map(([family, cue]) => `${family} ${cue}`);
}

describe('the table of cues', () => {
  const cues = Array.from({ length: 500 }, (_, n) => `w${'x'.repeat(n % 7)}${n}z`);
  const table = readCues(
    storeCues({ bias: BIAS, families: { word: [`150 ${cues.join(' ')}`], pair: ['-25 read+more'] } }),
  );

  it('finds every cue of its family, in hundredths', () => {
    for (const cue of cues) expect(weightOf(table, hashWritten('word', cue))).toBeCloseTo(1.5, 6);
    expect(weightOf(table, hashWritten('pair', 'read+more'))).toBeCloseTo(-0.25, 6);
  });

  it('knows those of a full table, and no others', () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'].join(' ');
    const full = readCues(storeCues({ bias: BIAS, families: { word: [`5 ${alphabet}`] } }));
    expect(weightOf(full, hashWritten('word', 'unheard'))).toBe(0);
    expect(weightOf(full, hashWritten('word', 'q'))).toBeCloseTo(0.05, 6);
  });

  it('knows nothing of other words and other families', () => {
    expect(weightOf(table, hashWritten('pair', 'more+read'))).toBe(0);
    expect(weightOf(table, hashWritten('word', 'unheard'))).toBe(0);
    expect(weightOf(table, hashWritten('name', cues[0] as string))).toBe(0);
  });
});

describe('the words of a text', () => {
  it.each([
    ['Read more', ['word read', 'word1 read', 'word more', 'word1 more', 'pair read+more']],
    ['Share', ['word share', 'word1 share', 'first share', 'last share', 'whole share']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(expect.arrayContaining(cues));
  });

  it('are the first and the last thirty of a long one', () => {
    const text = Array.from({ length: 3000 }, (_, n) => `word${n}`).join(' ');
    const words = wordsOf(text);
    expect(words.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, n) => `word${n}`));
    expect(words.at(-1)).toBe('word2999');
    expect(words.length).toBeLessThanOrEqual(60);
  });

  it.each([
    ['three words and two pairs', 3, ['word', 'word1', 'word', 'word1', 'pair', 'word', 'word1', 'pair']],
    ['one', 1, ['word', 'word1']],
    ['none', 0, []],
  ])('of %s hold so many cues', (_, count, words) => {
    const ends = ['first', 'last', 'whole', 'first2', 'last2'].slice(0, count === 0 ? 0 : count === 1 ? 3 : 5);
    expect(Array.from(textCues(count).families, (family) => CUE_FAMILIES[family])).toEqual([...words, ...ends]);
  });

  it('are zeros for numbers, up to four', () => {
    expect(wordsOf('In 2019, 7 of 123456 and 4x4')).toEqual(['in', '0000', '0', 'of', '0000', 'and', '4x4']);
  });

  it('are none of a text without words', () => {
    expect(cuesIn('— … —')).toEqual([]);
  });
});

describe('the cues of a page', () => {
  const page = readHtml(
    '<body class="single"><div class="entry-content post"><div class="post"><h2>About the author</h2><p>Wrote this.</p>' +
      '</div></div><ul id="relatedPosts"><li>One more story</li></ul></body>',
  );

  it('counts a name once, however many elements have it, and none of the body', () => {
    const names = new Set<string>();
    eachNameCue(page.elements, page.blocks[1]?.element ?? -1, (family, word) => names.add(`${family} ${word}`));
    expect([...names].sort()).toEqual(
      [
        'name content',
        'name entry',
        'name entry+content',
        'name post',
        'near post',
        'tag0 p',
        'tag1 div',
        'tag2 div',
      ].sort(),
    );
  });

  const table = cuesFor('html');
  const cues = weighCues(page);
  const rooted = (written: readonly (readonly [CueFamily, string])[]): number =>
    written.reduce((sum, [family, cue]) => sum + weightOf(table, hashWritten(family, cue)), 0) /
    Math.sqrt(Math.max(1, written.length));

  it('is the sum of the weights over the root of their number: names', () => {
    for (const { index, element } of page.blocks) {
      const written = new Map<string, readonly [CueFamily, string]>();
      eachNameCue(page.elements, element, (family, word) => written.set(`${family} ${word}`, [family, word]));
      expect(cues.names[index]).toBeCloseTo(table.bias.names + rooted([...written.values()]), 6);
    }
  });

  it.each([
    ['text', textCues],
    ['heading', headingCues],
  ] as const)('and words: %s', (group, cuesOf) => {
    const headings = findCueHeadings(page.columns);
    for (const { index, text } of page.blocks) {
      const words = wordsOf(group === 'text' ? text : (page.blocks[headings[index] as number]?.text ?? ''));
      const written = writtenCues(words, cuesOf(words.length));
      expect(cues[group][index]).toBeCloseTo(table.bias[group] + rooted(written), 6);
    }
  });

  it('uses the words of a heading for up to thirty blocks after it', () => {
    const items = Array.from({ length: 40 }, (_, n) => `<p>Line ${n}.</p>`).join('');
    const { columns } = readHtml(`<p>Above.</p><h2>Related stories</h2>${items}`);
    const headings = findCueHeadings(columns);
    expect([...headings.slice(0, 3)]).toEqual([-1, -1, 1]);
    expect(headings[31]).toBe(1);
    expect(headings[32]).toBe(-1);
  });
});

describe('a page', () => {
  it.each([
    ['text', 'in a language that the cues never met is foreign', 'Qarşb vylkmoz tredduwak blonifzu hjelkarrow.', true],
    ['text', 'in one that they know is not', 'The ferry had left the harbour before anyone could say why.', false],
    ['html', 'with markup never is', '<p>Qarşb vylkmoz tredduwak blonifzu hjelkarrow.</p>', false],
  ] as const)('of %s %s', (kind, _, text, isForeign) => {
    const page = readSource({ name: 'page', kind, text, url: null, encoding: { name: 'utf-8', from: 'string' } });
    const cues = weighCues(page);
    expect(cues.isForeign).toBe(isForeign);
  });
});

describe('the weights', () => {
  it.each(['html', 'text'] as const)('of %s have cues in every family that they can have', (kind) => {
    const groups = kind === 'html' ? ['names', 'text', 'heading'] : ['text', 'heading'];
    const families = CUE_FAMILIES.filter((family) => groups.includes(GROUP_OF[family]));
    const telling: Readonly<Partial<Record<CueFamily, string>>> = { name: 'comment', word: 'copyright' };
    expect(families.length).toBeGreaterThan(0);
    for (const [family, cue] of Object.entries(telling) as [CueFamily, string][]) {
      if (families.includes(family)) expect(weightOf(cuesFor(kind), hashWritten(family, cue))).toBeLessThan(0);
    }
  });
});
