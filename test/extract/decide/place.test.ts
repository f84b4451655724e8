import { describe, expect, it } from 'vitest';
import { placeCredits } from '../../../src/extract/decide/place.ts';
import type { Settled } from '../../../src/extract/decide/roles.ts';

/**
 * The placed roles of blocks that are written as words: "title byline paragraph …", with the probability after a colon.
 */
function placed(blocks: string): string {
  const parsed = blocks.split(' ').map((block) => block.split(':'));
  const roles = parsed.map(([role]): Settled => ({ role: role as Settled['role'], reason: 'test' }));
  const p = Float64Array.from(parsed, ([, value]) => Number(value ?? 0));
  return placeCredits(roles, p)
    .map(({ role }) => role)
    .join(' ');
}

describe('bylines and dates', () => {
  it.each([
    ['above the body are its own', 'title byline date paragraph', 'title byline date paragraph'],
    ['alone below it, too', 'paragraph paragraph byline', 'paragraph paragraph byline'],
    ['of comments are not', 'byline paragraph byline byline', 'byline paragraph other other'],
    ['within it need a little', 'date:0 paragraph date:0.2 date:0.05 paragraph', 'date paragraph date other paragraph'],
    ['below it more', 'date paragraph date:0.35 date:0.2', 'date paragraph date other'],
    ['far below it are others', 'paragraph other other other byline', 'paragraph other other other other'],
    ['are none without a body', 'title byline', 'title other'],
  ])('%s', (_name, before, after) => {
    expect(placed(before)).toBe(after);
  });

  it('are told apart on a page of any number of them', () => {
    const many = 200_000;
    const roles = Array.from({ length: many }, (): Settled => ({ role: 'byline', reason: 'test' }));
    roles[0] = { role: 'paragraph', reason: 'test' };
    const placed = placeCredits(roles, new Float64Array(many).fill(0.5));
    expect(placed.filter(({ role }) => role === 'byline')).toHaveLength(3);
  });
});
