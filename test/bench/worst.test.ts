import { describe, expect, it } from 'vitest';
import { findBlame, largest } from '../../bench/accuracy/blame.ts';
import type { Gold } from '../../bench/accuracy/corpus.ts';
import { findWorst, formatWorst } from '../../bench/accuracy/worst.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { sourceFromString } from '../../src/input/source.ts';
import type { Article, ArticleBlock, Role } from '../../src/types.ts';
import { GOLD, result } from './results.ts';

type Row = readonly [keep: boolean, role: Role, reason: string, text: string];

const PAGE = extract(sourceFromString('<p>Ferry</p>'));

function article(rows: readonly Row[]): Article {
  const [template] = PAGE.blocks as [ArticleBlock];
  return { ...PAGE, blocks: rows.map(([keep, role, reason, text]) => ({ ...template, keep, role, reason, text })) };
}

function blame(rows: readonly Row[], gold: Omit<Gold, 'id'>) {
  const kept = rows.filter(([keep]) => keep).map(([, , , text]) => text);
  return findBlame({ text: kept.join('\n\n'), article: article(rows) }, { id: '1', ...gold });
}

describe('largest', () => {
  it.each([
    { costs: [], top: null },
    { costs: [{ reason: 'a', words: 0 }], top: null },
    {
      costs: [
        { reason: 'a', words: 3 },
        { reason: 'b', words: 2 },
        { reason: 'b', words: 2 },
      ],
      top: { reason: 'b', words: 4 },
    },
    {
      costs: [
        { reason: 'a', words: 3 },
        { reason: 'b', words: 3 },
      ],
      top: { reason: 'a', words: 3 },
    },
  ])('$top of $costs', ({ costs, top }) => {
    expect(largest(costs)).toEqual(top);
  });
});

describe('findBlame', () => {
  const body: Row = [true, 'paragraph', 'model/body', 'The ferry left the harbour at nine.'];
  const gold = { text: 'The ferry left the harbour at nine.\n\nNobody was on board of the ferry.' };
  const cases: { name: string; rows: Row[]; lost: [string, number] | null; wrong: [string, number] | null }[] = [
    {
      name: 'names the reason that dropped a part of the gold',
      rows: [body, [false, 'teaser', 'teaser/label', 'Nobody was on board of the ferry.']],
      lost: ['teaser teaser/label', 7],
      wrong: null,
    },
    {
      name: 'takes dropped furniture for no loss though single words stand in the gold',
      rows: [body, [false, 'nav', 'nav/scope', 'All about the ferry and who was on the news']],
      lost: null,
      wrong: null,
    },
    {
      name: 'counts nothing as lost that is kept elsewhere',
      rows: [body, [false, 'other', 'article/duplicate', 'The ferry left the harbour at nine.']],
      lost: null,
      wrong: null,
    },
    {
      name: 'names the reason that kept what is not of the gold, whatever stands first',
      rows: [[true, 'list', 'model/body', 'The ferry and the harbour shop'], body],
      lost: null,
      wrong: ['list model/body', 4],
    },
    {
      name: 'finds short blocks and blocks that the gold edited a little',
      rows: [
        [false, 'heading', 'model/other', 'Nobody was'],
        [false, 'caption', 'caption/name', 'Ferry left the harbour at ten.'],
      ],
      lost: ['caption caption/name', 5],
      wrong: null,
    },
  ];

  it.each(cases)('$name', ({ rows, lost, wrong }) => {
    const { lost: foundLost, wrong: foundWrong } = blame(rows, gold);
    expect(foundLost && [foundLost.reason, foundLost.words]).toEqual(lost);
    expect(foundWrong && [foundWrong.reason, foundWrong.words]).toEqual(wrong);
  });

  it('blames the blocks that hold missed and leaked segments where the gold has no text', () => {
    const rows: Row[] = [
      body,
      [false, 'nav', 'nav/scope', 'Nobody was on board.'],
      [true, 'list', 'model/body', 'More news'],
    ];
    const segments = { with: ['left the harbour', 'Nobody was', 'not there'], without: ['More  news', 'Menu'] };
    expect(blame(rows, segments)).toEqual({
      lost: { reason: 'nav nav/scope', words: 2 },
      wrong: { reason: 'list model/body', words: 2 },
    });
  });
});

describe('the worst pages', () => {
  const results = [
    result({ index: 0, predicted: GOLD }),
    result({ index: 1 }),
    result({ index: 2, gold: `${GOLD} at nine` }),
    result({ index: 3, set: 'other', predicted: 'the ferry' }),
    result({ index: 1, column: 'tool', predicted: 'ferry' }),
  ];

  it.each([
    { count: 1, ids: ['set page-2', 'other page-3', 'set page-1'] },
    { count: 2, ids: ['set page-2', 'set page-1', 'other page-3', 'set page-1'] },
  ])('are the $count lowest of every set and column, of equals the longer', ({ count, ids }) => {
    expect(findWorst(results, count).map(({ set, score }) => `${set} ${score.id}`)).toEqual(ids);
  });

  it('are listed with what cost them most words', () => {
    const page = result({
      index: 7,
      pageType: 'forum',
      predicted: 'the ferry left',
      outcome: { status: 'low', confidence: 0.42 },
      blame: { lost: { reason: 'nav nav/scope', words: 2 }, wrong: null },
    });
    const [, , , , line] = formatWorst([page], 1).split('\n');
    const cells = line!.split('|').map((cell) => cell.trim());
    const figures = ['0.750', '1.000', '0.600', '0.42', '3', '5'];
    expect(cells.slice(1, -1)).toEqual(['set', 'page-7', 'forum', 'low', 'nav nav/scope 2', '', ...figures]);
  });

  it('are a table a column', () => {
    const tables = formatWorst(results, 1).match(/^\w+$/gm);
    expect(tables).toEqual(['pith', 'tool']);
  });
});
