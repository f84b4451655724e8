import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/accuracy/bootstrap.ts';
import { formatReport, oldOf, paceOf, stagesOf } from '../../bench/speed/report.ts';
import { type Contender, type Round, ratioOf, runRounds, shuffle, type Times } from '../../bench/speed/rounds.ts';
import { runNode } from '../../bench/speed/spawn.ts';
import { runStages, STAGES } from '../../bench/speed/stages.ts';
import { render } from '../../src/extract/output/index.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { sourceFromString } from '../../src/input/source.ts';

const BODY = 'The ferry left the harbour at nine, and nobody who stood on the quay knew when it would come back. ';
const PAGES = [
  `<title>Ferry</title><nav><a href="/">Home</a></nav><article><h1>Ferry</h1><p>${BODY.repeat(3)}</p></article>`,
  '<p>Nothing.</p>',
].map((text) => sourceFromString(text, { kind: 'html' }));

const UNIT = 'htmlparser2';

function round(totals: Readonly<Record<string, number>>): Round {
  return new Map(Object.entries(totals).map(([name, total]): [string, Times] => [name, { total }]));
}

/** Contenders that take these times, and a log of who ran. */
function contenders(totals: Readonly<Record<string, number>>): { all: Contender[]; log: string[] } {
  const log: string[] = [];
  const all = Object.entries(totals).map(([name, total]) => ({
    name,
    run: async () => {
      log.push(name);
      return { total };
    },
  }));
  return { all, log };
}

describe('rounds', () => {
  it('run every contender once in another order, and the slow ones in every fourth', async () => {
    const { all, log } = contenders({ a: 1, b: 2, c: 3, slow: 9_000_000 });
    const rounds = await runRounds(all, { warmup: 2, rounds: 8, random: createRandom(1) });
    expect(rounds.map((names) => names.size)).toEqual([4, 3, 3, 3, 4, 3, 3, 3]);
    expect(log.filter((name) => name === 'a')).toHaveLength(10);
    expect(log.filter((name) => name === 'slow')).toHaveLength(3);
    const orders = new Set(rounds.map((names) => [...names.keys()].join()));
    expect(orders.size).toBeGreaterThan(2);
  });

  it('shuffle loses nothing', () => {
    expect(shuffle([1, 2, 3, 4, 5], createRandom(2)).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    { name: 'one round', rounds: [round({ a: 3, u: 2 })], ratio: { median: 1.5, low: 1.5, high: 1.5 } },
    {
      name: 'each round against its own unit',
      rounds: [round({ a: 1, u: 1 }), round({ a: 6, u: 2 }), round({ a: 400, u: 4 })],
      ratio: { median: 3, low: 2, high: 51.5 },
    },
    {
      name: 'the rounds that both ran in',
      rounds: [round({ a: 4, u: 2 }), round({ u: 5 })],
      ratio: { median: 2, low: 2, high: 2 },
    },
    { name: 'no round', rounds: [round({ u: 5 })], ratio: null },
  ])('ratioOf takes $name', ({ rounds, ratio }) => {
    expect(ratioOf(rounds, ['a', 'u'])).toEqual(ratio);
  });
});

describe('report', () => {
  const rounds = [round({ [UNIT]: 2, 'pith HTML': 4, 'old pith HTML': 12, slow: 60 })];
  rounds[0] = new Map([...rounds[0]!, ['stages HTML', { total: 8, [STAGES[0]]: 6, [STAGES[1]]: 2 }]]);

  it('sorts contenders by pace, the missing last', () => {
    const pace = paceOf(rounds, ['slow', 'pith HTML', UNIT], ['absent']);
    expect(pace.map(({ name, parses }) => [name, parses?.median])).toEqual([
      [UNIT, 1],
      ['pith HTML', 2],
      ['slow', 30],
      ['absent', undefined],
    ]);
  });

  it('says how much longer the old build takes, and what each stage does', () => {
    expect(oldOf(rounds)).toEqual([{ name: 'pith HTML', ratio: { median: 3, low: 3, high: 3 } }]);
    expect(stagesOf(rounds, 'HTML').map(({ parses, share }) => [parses.median, share])).toEqual([
      [3, 0.75],
      [1, 0.25],
    ]);
  });

  it('prints only the parts that were measured', () => {
    const report = {
      machine: '',
      node: '',
      date: '',
      pages: 1,
      rounds: 1,
      old: [],
      stages: [],
      starts: [],
      memory: {},
    };
    const text = formatReport({ ...report, pace: paceOf(rounds, [UNIT], ['absent']) });
    expect(text).toMatch(/htmlparser2 +\| +1\.00 \| 1\.00–1\.00 \|/);
    expect(text).toMatch(/absent +\| not installed/);
    expect(text).not.toContain('stage');
  });
});

it('times every stage once, in order, and comes out where the pipeline does', () => {
  const timed: string[] = [];
  const texts = runStages(PAGES, (stage, run) => {
    timed.push(stage);
    return run();
  });
  expect(timed).toEqual(STAGES);
  expect(texts).toEqual(PAGES.map((page) => render(extract(page), 'text')));
});

describe('runNode', () => {
  it('says what a process used', () => {
    const { cpu, wall, peak } = runNode(['-e', '0']);
    expect(Math.min(cpu, wall, peak)).toBeGreaterThan(0);
  });

  it('throws where the process fails', () => {
    expect(() => runNode(['-e', 'process.exit(3)'])).toThrow('exit status 3');
  });
});
