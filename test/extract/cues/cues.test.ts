import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/extract/blocks/index.ts';
import { CUE_FAMILIES, type CueFamily, GROUP_OF } from '../../../src/extract/cues/families.ts';
import { findCueHeadings, weighCues } from '../../../src/extract/cues/index.ts';
import { eachNameCue } from '../../../src/extract/cues/name-cues.ts';
import { hashStored, layOutCues, weightOf } from '../../../src/extract/cues/table.ts';
import { eachCueWord, eachTextCue } from '../../../src/extract/cues/text-cues.ts';
import { cuesFor } from '../../../src/extract/cues/weights.ts';
import type { Page } from '../../../src/types.ts';

const BIAS = { names: 0, text: 0, heading: 0 };

function readHtml(text: string): Page {
  return readBlocks({ name: 'page', kind: 'html', text, url: null, encoding: { name: 'utf-8', from: 'string' } });
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachCueWord(text, (lower, start, end) => words.push(lower.slice(start, end)));
  return words;
}

function cuesOf(text: string): string[] {
  const words = wordsOf(text);
  const cues: string[] = [];
  eachTextCue(words.length, (family, from, to) => cues.push(`${family} ${words.slice(from, to).join('+')}`));
  return cues;
}

describe('the table of cues', () => {
  const cues = Array.from({ length: 500 }, (_, n) => `w${'x'.repeat(n % 7)}${n}z`);
  const table = layOutCues({ bias: BIAS, families: { word: [`150 ${cues.join(' ')}`], pair: ['-25 read+more'] } });

  it('finds every cue of its family, in hundredths', () => {
    for (const cue of cues) expect(weightOf(table, hashStored('word', cue))).toBeCloseTo(1.5, 6);
    expect(weightOf(table, hashStored('pair', 'read+more'))).toBeCloseTo(-0.25, 6);
  });

  it('knows nothing of other words and other families', () => {
    expect(weightOf(table, hashStored('pair', 'more+read'))).toBe(0);
    expect(weightOf(table, hashStored('word', 'unheard'))).toBe(0);
    expect(weightOf(table, hashStored('name', cues[0] as string))).toBe(0);
  });

  it('takes numbers of equally many digits for one word', () => {
    expect(hashStored('word', '2019')).toBe(hashStored('word', '1874'));
    expect(hashStored('word', '7')).not.toBe(hashStored('word', '71'));
    expect(hashStored('word', '123456')).toBe(hashStored('word', '0000'));
  });
});

describe('the words of a text', () => {
  it.each([
    ['Read more', ['word read', 'word1 read', 'word more', 'word1 more', 'pair read+more']],
    ['Share', ['word share', 'word1 share', 'first share', 'last share', 'whole share']],
  ])('%s', (text, cues) => {
    expect(cuesOf(text)).toEqual(expect.arrayContaining(cues));
  });

  it('are the first and the last thirty of a long one', () => {
    const text = Array.from({ length: 3000 }, (_, n) => `word${n}`).join(' ');
    const words = wordsOf(text);
    expect(words.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, n) => `word${n}`));
    expect(words.at(-1)).toBe('word2999');
    expect(words.length).toBeLessThanOrEqual(60);
  });

  it('are none of a text without words', () => {
    expect(cuesOf('— … —')).toEqual([]);
  });
});

describe('what the cues of a page say', () => {
  const page = readHtml(
    '<body class="single"><div class="entry-content post"><div class="post"><h2>About the author</h2><p>Wrote this.</p>' +
      '</div></div><ul id="relatedPosts"><li>One more story</li></ul></body>',
  );

  it('counts a name once, however many elements have it, and none of the body', () => {
    const cues = new Set<string>();
    eachNameCue(page.elements, page.blocks[1]?.element ?? -1, (family, word) => cues.add(`${family} ${word}`));
    expect([...cues].sort()).toEqual(
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

  it('is the sum of the weights over the root of their number', () => {
    const table = cuesFor('html');
    const { names } = weighCues(page);
    for (const { index, element } of page.blocks) {
      const cues = new Map<string, number>();
      eachNameCue(page.elements, element, (family, word) =>
        cues.set(`${family} ${word}`, weightOf(table, hashStored(family, word))),
      );
      const sum = [...cues.values()].reduce((total, weight) => total + weight, 0);
      expect(names[index]).toBeCloseTo(table.bias.names + sum / Math.sqrt(cues.size), 6);
    }
  });

  it('takes the words of a heading for what stands below it, up to thirty blocks', () => {
    const items = Array.from({ length: 40 }, (_, n) => `<p>Line ${n}.</p>`).join('');
    const { blocks } = readHtml(`<p>Above.</p><h2>Related stories</h2>${items}`);
    const headings = findCueHeadings(blocks);
    expect([...headings.slice(0, 3)]).toEqual([-1, -1, 1]);
    expect(headings[31]).toBe(1);
    expect(headings[32]).toBe(-1);
  });
});

describe('the weights', () => {
  it.each(['html'] as const)('of %s have cues in every family that they can have', (kind) => {
    const groups = kind === 'html' ? ['names', 'text', 'heading'] : ['text', 'heading'];
    const families = CUE_FAMILIES.filter((family) => groups.includes(GROUP_OF[family]));
    const telling: Readonly<Partial<Record<CueFamily, string>>> = { name: 'comment', word: 'copyright' };
    expect(families.length).toBeGreaterThan(0);
    for (const [family, cue] of Object.entries(telling) as [CueFamily, string][]) {
      if (families.includes(family)) expect(weightOf(cuesFor(kind), hashStored(family, cue))).toBeLessThan(0);
    }
  });
});
