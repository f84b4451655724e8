import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptRoles, pithColumns } from '../../bench/accuracy/columns.ts';
import { NO_CORPUS, readCorpus } from '../../bench/accuracy/corpus.ts';
import type { Figures } from '../../bench/accuracy/groups.ts';

const RUN = fileURLToPath(new URL('../../bench/accuracy/run.ts', import.meta.url));

const GOLDS = [
  { id: 'a.b_1', type: 'article', text: 'the ferry left' },
  { id: '2', type: 'forum', text: 'nobody was on board' },
  { id: '3', type: 'article', text: 'it came back' },
];

let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pith-bench-'));
  const set = join(dir, 'corpus', 'html', 'invented');
  mkdirSync(join(set, 'pages'), { recursive: true });
  writeLines(join(set, 'gold.jsonl'), GOLDS);
  const dumps = join(dir, 'corpus', 'text', 'invented');
  mkdirSync(dumps, { recursive: true });
  writeLines(join(dumps, 'gold.jsonl'), [{ id: 'a.b_1.w3m', type: 'w3m', text: 'the ferry left' }]);
  mkdirSync(join(dir, 'rows', 'tool'), { recursive: true });
  writeLines(join(dir, 'rows', 'tool', 'invented.jsonl'), [
    { id: 'a.b_1', text: 'the ferry left' },
    { id: '2', text: '', error: 'crashed' },
  ]);
});

afterAll(() => rmSync(dir, { recursive: true }));

function writeLines(path: string, rows: readonly object[]): void {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function bench(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', RUN, ...args], { encoding: 'utf8' });
}

describe('readCorpus', () => {
  const select = (sets: readonly string[], sample: number) =>
    readCorpus({ dir: join(dir, 'corpus'), split: 'html', sets, sample });

  it('names the page of a gold by its id', () => {
    const [set] = select([], 1)!;
    expect(set!.pathOf(set!.golds[0]!)).toBe(join(dir, 'corpus/html/invented/pages/a.b_1.html'));
  });

  it('samples every k-th page from the first', () => {
    expect(select(['invented'], 2)![0]!.golds.map(({ id }) => id)).toEqual(['a.b_1', '3']);
  });

  it.each([
    ['html', ['article', 'forum', 'article']],
    ['text', ['article']],
  ] as const)('knows the page types of the %s split by the HTML golds', (split, types) => {
    const [set] = readCorpus({ dir: join(dir, 'corpus'), split, sets: [], sample: 1 })!;
    expect(set!.golds.map(({ pageType }) => pageType)).toEqual(types);
  });

  it('refuses a set that is not there, and says which are', () => {
    expect(() => select(['other'], 1)).toThrow(/no set other .* there are invented/);
  });

  it('is null where the corpora are not unpacked', () => {
    expect(readCorpus({ dir: join(dir, 'none'), split: 'html', sets: [], sample: 1 })).toBeNull();
  });
});

describe('columns', () => {
  it('puts both choices of roles side by side, and line filters only beside dumps', () => {
    const choice = { engine: 'fast', roles: 'both', baselines: true } as const;
    expect(pithColumns({ ...choice, split: 'html' }).map(({ name }) => name)).toEqual(['pith', 'pith-set-roles']);
    expect(pithColumns({ ...choice, split: 'text' })).toHaveLength(6);
    const readability = pithColumns({ ...choice, split: 'html', engine: 'readability', roles: 'set' });
    expect(readability.map(({ name }) => name)).toEqual(['pith-readability-set-roles']);
  });

  it('keeps the roles of a set’s gold only if the choice is by set', () => {
    expect(keptRoles('dragnet', 'set')).toEqual(['title', 'byline', 'date']);
    expect(keptRoles('dragnet', 'default')).toEqual([]);
    expect(keptRoles('wcxb', 'set')).toEqual([]);
  });
});

describe('bench/accuracy/run.ts', () => {
  it('says that the corpora are not there, and succeeds', () => {
    expect(bench('--corpus', join(dir, 'none')).trim()).toBe(NO_CORPUS);
  });

  it.each(['1', '2'])('scores the rows of a tool on %s processes: no row is empty, a failed one is counted', (jobs) => {
    const args = ['--corpus', join(dir, 'corpus'), '--from', join(dir, 'rows'), '--by', 'type', '--jobs', jobs];
    const figures = JSON.parse(bench(...args, '--json')) as Figures[];
    expect(figures.map(({ group, failed, summary }) => [group, failed, summary.pages, summary.word])).toEqual([
      ['', 1, 3, 1 / 3],
      ['article', 0, 2, 1 / 2],
      ['forum', 1, 1, 0],
    ]);
  });
});
