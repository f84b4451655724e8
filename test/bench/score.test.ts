import { describe, expect, it } from 'vitest';
import type { PageResult } from '../../bench/accuracy/evaluate.ts';
import { mainFigure, tabulate } from '../../bench/accuracy/groups.ts';
import { formatTable, formatWorst } from '../../bench/accuracy/report.ts';
import { scorePage, summarise } from '../../bench/accuracy/score.ts';

const GOLD = 'the ferry left the harbour';

function result(page: { predicted: string; type: string; column?: string; index?: number }): PageResult {
  const { predicted, type, column = 'pith', index = 0 } = page;
  const score = scorePage(predicted, { id: `${type}-${index}`, type, text: GOLD });
  return { set: 'set', column, index, path: `pages/${index}.txt`, score, words: 5, error: null, text: null };
}

describe('scorePage', () => {
  it('leaves out the measures that the gold has nothing for', () => {
    const segments = scorePage(GOLD, { id: '1', with: ['ferry'], without: ['menu'] });
    expect(segments).toMatchObject({ word: null, lcs: null, shingle: null, cjk: null });
    expect(segments.segments).toEqual({ found: 1, missed: 0, leaked: 0, kept: 1 });
    expect(scorePage(GOLD, { id: '2', text: GOLD })).toMatchObject({ word: { f1: 1 }, segments: null, cjk: null });
    expect(scorePage('渡轮离开', { id: '3', text: '渡轮离开' }).cjk).toEqual({ p: 1, r: 1, f1: 1 });
  });
});

describe('summarise', () => {
  it('takes page means, and says null where no page has the measure', () => {
    const pages = [scorePage(GOLD, { id: '1', text: GOLD }), scorePage('', { id: '2', text: GOLD })];
    expect(summarise(pages)).toMatchObject({ pages: 2, word: 0.5, p: 0.5, r: 0.5, lcs: 0.5, seg: null, cjk: null });
    expect(summarise([])).toMatchObject({ pages: 0, word: null, shingle: null });
  });

  it('stands for a set by segments where there is no full text', () => {
    const page = scorePage('ferry', { id: '1', with: ['ferry', 'harbour'] });
    expect(mainFigure(summarise([page]))).toBeCloseTo(2 / 3, 9);
  });
});

describe('tabulate', () => {
  const results = [
    result({ predicted: GOLD, type: 'w3m', index: 0 }),
    result({ predicted: '', type: 'trafilatura', index: 1 }),
    result({ predicted: '', type: 'bs4', index: 2 }),
  ];

  it('keeps the one-line dumps of the text split out of the figure of the set', () => {
    const rows = tabulate(results, 'text', null);
    expect(rows.map(({ group, summary }) => [group, summary.pages, summary.word])).toEqual([
      ['', 2, 0.5],
      ['one-line', 1, 0],
    ]);
  });

  it('counts every page of the HTML split', () => {
    expect(tabulate(results, 'html', null).map(({ summary }) => summary.pages)).toEqual([3]);
  });

  it('adds a line for every dumper', () => {
    const groups = tabulate(results, 'text', 'dumper').map(({ group }) => group);
    expect(groups).toEqual(['', 'one-line', 'bs4', 'trafilatura', 'w3m']);
  });
});

describe('the report', () => {
  const results = [
    result({ predicted: GOLD, type: 'w3m', index: 0 }),
    result({ predicted: '', type: 'bs4', index: 1 }),
    result({ predicted: '', type: 'w3m', index: 0, column: 'other' }),
    result({ predicted: '', type: 'bs4', index: 1, column: 'other' }),
  ];

  it('sets the best figure of a group in bold', () => {
    const lines = formatTable(tabulate(results, 'text', null)).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| set \| pith +\| +2 \| \*\*0\.5000\*\* \|/);
    expect(lines[3]).toMatch(/^\| set \| other +\| +2 \| +0\.0000 \|/);
  });

  it('lists the worst pages first, with their files', () => {
    const worst = formatWorst(results, 1).split('\n\n');
    expect(worst).toHaveLength(2);
    expect(worst[0]).toMatch(/^set · pith\n {2}F1 0\.000 .* bs4 {2}pages\/1\.txt$/);
  });
});
