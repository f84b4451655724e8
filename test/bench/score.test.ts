import { describe, expect, it } from 'vitest';
import { mainFigure, tabulate } from '../../bench/accuracy/groups.ts';
import { formatTable } from '../../bench/accuracy/report.ts';
import { scorePage, summarise } from '../../bench/accuracy/score.ts';
import { GOLD, result, type Sketch } from './results.ts';

function dump(type: string, index: number, sketch: Sketch = {}) {
  return result({ predicted: '', type, index, ...sketch });
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
    dump('w3m', 0, { predicted: GOLD, pageType: 'forum' }),
    dump('trafilatura', 1, { pageType: 'forum', lang: 'Greek' }),
    dump('bs4', 2, { lang: 'Greek' }),
  ];

  it('keeps the one-line dumps of the text split out of the figure of the set', () => {
    const rows = tabulate(results, { split: 'text', by: null, interval: false });
    expect(rows.map(({ group, summary }) => [group, summary.pages, summary.word])).toEqual([
      ['', 2, 0.5],
      ['one-line', 1, 0],
    ]);
  });

  it('counts every page of the HTML split', () => {
    expect(tabulate(results, { split: 'html', by: null, interval: false }).map(({ summary }) => summary.pages)).toEqual(
      [3],
    );
  });

  it.each([
    { by: 'dumper', groups: ['bs4 1', 'trafilatura 1', 'w3m 1'] },
    { by: 'type', groups: ['forum 1'] },
    { by: 'lang', groups: ['Greek 1'] },
  ] as const)('adds a line for every $by; one-line dumps count for their dumper alone', ({ by, groups }) => {
    const rows = tabulate(results, { split: 'text', by, interval: false });
    expect(rows.map(({ group, summary }) => `${group} ${summary.pages}`)).toEqual([' 2', 'one-line 1', ...groups]);
  });

  it('gives intervals only where they are asked for', () => {
    const [plain, measured] = [false, true].map((interval) => tabulate(results, { split: 'html', by: null, interval }));
    expect(plain![0]!.intervals).toBeUndefined();
    expect(measured![0]!.intervals).toMatchObject({ word: { low: 0, high: 1 }, seg: null });
  });
});

describe('the report', () => {
  const results = [
    dump('w3m', 0, { predicted: GOLD }),
    dump('bs4', 1),
    dump('w3m', 0, { column: 'other' }),
    dump('bs4', 1, { column: 'other' }),
  ];

  it('sets the best figure of a group in bold', () => {
    const lines = formatTable(tabulate(results, { split: 'text', by: null, interval: false })).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| set \| pith +\| +2 \| \*\*0\.5000\*\* \|/);
    expect(lines[3]).toMatch(/^\| set \| other +\| +2 \| +0\.0000 \|/);
  });

  it('sets the interval beside the figure', () => {
    const lines = formatTable(tabulate(results.slice(0, 2), { split: 'text', by: null, interval: true })).split('\n');
    expect(lines[2]).toMatch(/^\| set \| pith +\| +2 \| 0\.5000 \[0\.000, 1\.000\] \|/);
  });
});
