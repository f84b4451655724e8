import { describe, expect, it } from 'vitest';
import { findMovers } from '../../../src/extract/explain/movers.ts';
import { prepareFeatures } from '../../../src/extract/features/index.ts';
import { createView, type View } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { createPassView } from '../../../src/extract/model/pass-view.ts';
import { scoreBlocks } from '../../../src/extract/model/scorer.ts';
import { fillSurroundings } from '../../../src/extract/model/second-pass.ts';
import { allRows, openColumns, probability, sumTrees } from '../../../src/extract/model/walk.ts';
import { passesFor } from '../../../src/extract/model/weights.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const PROSE = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets.';

function viewOf(kind: 'html' | 'text', count: number): View {
  const blocks = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? `${PROSE} It was day ${i}.` : `Line ${i % 50}`,
  );
  const text = kind === 'html' ? blocks.map((block) => `<p>${block}</p>`).join('') : blocks.join('\n\n');
  const page = readSource(sourceFromString(text, { kind }));
  return createView(page, vote(page));
}

/** Both passes over a page that is described as a whole. */
function scoreWhole(view: View): Float64Array {
  const features = prepareFeatures(view);
  const { first, second, names } = passesFor(view);
  const values = new Float32Array(view.size * names.length);
  const range = { values, from: 0, to: view.size };
  features.fill({ ...range, offset: 0 });
  const p = sumTrees(first, openColumns({ names, values })).map(probability);
  const offset = view.size * features.names.length;
  fillSurroundings(createPassView(view, p), { ...range, offset, rows: allRows(view.size) });
  const both = sumTrees(second, openColumns({ names, values })).map(probability);
  return p.map((value, i) => (value < 0.01 ? value : (both[i] as number)));
}

describe.each(['html', 'text'] as const)('the scorer on %s', (kind) => {
  it.each([0, 1, 40, 4096, 9000])('gives a page of %i blocks, part by part, what it gives the whole', (count) => {
    const view = viewOf(kind, count);
    expect(view.size).toBe(count);
    const p = scoreBlocks(view, prepareFeatures(view));
    expect(p).toEqual(scoreWhole(view));
    if (count > 0) expect(Math.max(p[0] as number, p[3] ?? 0)).toBeGreaterThan(0);
  });

  it('is not confused by another page that is scored meanwhile', () => {
    const [view, other] = [viewOf(kind, 12), viewOf(kind, 70)];
    const alone = [...findMovers(view, prepareFeatures(view))];
    const movers: unknown[] = [];
    for (const found of findMovers(view, prepareFeatures(view))) {
      movers.push(found);
      scoreBlocks(other, prepareFeatures(other));
    }
    expect(movers).toEqual(alone);
  });
});
