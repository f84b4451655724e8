import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { cleanAll, type Outcome } from '../../src/batch/clean.ts';
import type { ContainerReader } from '../../src/input/containers/container.ts';
import { PithError } from '../../src/input/errors.ts';
import { sourceFromString } from '../../src/input/source.ts';
import { textPage } from '../cli/pages.ts';
import { createTree } from './tree.ts';

const tree = createTree();
afterAll(() => tree.remove());

/** Two records, of which the first cannot be read, then data that no longer are records. */
const BROKEN: ContainerReader = {
  name: 'jsonl',
  detect: ({ text }) => text.startsWith('records'),
  async *open({ name }) {
    yield { name: `${name}:1`, error: new PithError('unreadable', 'is a bad line; leave it out'), fields: null };
    yield { source: sourceFromString(textPage('Second'), { name: `${name}:2`, fields: { id: 2 } }) };
    throw new PithError('unreadable', 'ends within a record; fetch it again');
  },
};

/** The part of an outcome that is compared: its name, and its error or its status and fields. */
function told(outcome: Outcome): readonly unknown[] {
  if ('error' in outcome) return [outcome.name, outcome.error.message];
  return [outcome.name, outcome.article.status, outcome.article.source.fields];
}

test('every page of every job has its outcome, in order', async () => {
  tree.add({ 'a.txt': textPage('First'), crawl: 'records' });
  const jobs = ['crawl', 'none.txt', 'a.txt', '-'].map((name) => ({
    input: { name, path: name === '-' ? null : tree.at(name), mirror: name },
    target: null,
  }));
  const stdin = () => Readable.from([textPage('Last')]);
  const outcomes: (readonly unknown[])[] = [];
  for await (const outcome of cleanAll(jobs, { stdin, extract: {}, containers: [BROKEN] }))
    outcomes.push(told(outcome));
  expect(outcomes).toEqual([
    ['crawl:1', 'is a bad line; leave it out'],
    ['crawl:2', 'ok', { id: 2 }],
    ['crawl', 'ends within a record; fetch it again'],
    ['none.txt', 'no such file or directory; check the path'],
    ['a.txt', 'ok', null],
    ['-', 'ok', null],
  ]);
});
