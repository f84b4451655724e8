import { expect, it } from 'vitest';
import { type Round, sumUpRounds } from '../../bench/cost/measure.ts';
import { runStages, STAGES, type Stage } from '../../bench/cost/stages.ts';
import { render } from '../../src/extract/output/index.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { sourceFromString } from '../../src/input/source.ts';

const BODY = 'The ferry left the harbour at nine, and nobody who stood on the quay knew when it would come back. ';
const PAGES = [
  `<title>Ferry</title><nav><a href="/">Home</a></nav><article><h1>Ferry</h1><p>${BODY.repeat(3)}</p></article>`,
  '<p>Nothing.</p>',
].map((text) => sourceFromString(text, { kind: 'html' }));

function round(parse: number, read: number, vote: number): Round {
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  return { parse, stages: { ...stages, read, vote } };
}

it('times every stage once, in order, and comes out where the pipeline does', () => {
  const timed: Stage[] = [];
  const texts = runStages(PAGES, (stage, run) => {
    timed.push(stage);
    return run();
  });
  expect(timed).toEqual(STAGES);
  expect(texts).toEqual(PAGES.map((page) => render(extract(page), 'text')));
});

it.each([
  { name: 'one round', rounds: [round(2, 3, 1)], ratios: [1.5, 0.5], shares: [0.75, 0.25], total: 2 },
  {
    name: 'the median of rounds, each against its own parse',
    rounds: [round(1, 1, 1), round(2, 6, 2), round(4, 400, 4)],
    ratios: [3, 1],
    shares: [0.75, 0.25],
    total: 4,
  },
])('sums up $name', ({ rounds, ratios, shares, total }) => {
  const summed = sumUpRounds(rounds);
  const [first, second] = summed.stages;
  expect([first!.ratio, second!.ratio]).toEqual(ratios);
  expect([first!.share, second!.share]).toEqual(shares);
  expect(summed.total.ratio).toBe(total);
});
