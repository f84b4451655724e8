import { expect, it } from 'vitest';
import { whyOf } from '../../../src/extract/explain/reasons.ts';
import { extract } from '../../../src/extract/pipeline.ts';
import { loadFixtures } from '../../setup/fixtures.ts';

it('every reason in a fixture has an explanation', () => {
  const reasons = new Set(loadFixtures().flatMap(({ source }) => extract(source).blocks.map(({ reason }) => reason)));
  expect(reasons.size).toBeGreaterThan(30);
  expect([...reasons].filter((reason) => whyOf(reason) === null)).toEqual([]);
});
