import { describe, expect, it } from 'vitest';
import { CONTAINERS, lowestBit, measureTree } from '../../../src/extract/page/tree-measures.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import { NAME_FAMILIES } from '../../../src/types.ts';

const PROSE = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets.';

function measure(body: string) {
  const page = readSource(sourceFromString(`<!doctype html><body>${body}</body>`, { kind: 'html' }));
  return { page, tree: measureTree(page) };
}

describe('the measures of a tree', () => {
  it('have one number for blocks whose element and two ancestors have one path', () => {
    const item = '<li><p>One more</p></li>';
    const { page, tree } = measure(`<ul class="a">${item}${item}</ul><ul class="b">${item}</ul>`);
    const { of, words, blocks } = tree.paths;
    expect(page.size).toBe(3);
    expect(of[0]).toBe(of[1]);
    expect(of[2]).not.toBe(of[0]);
    expect(words[of[0] as number]).toBe(4);
    expect(blocks[of[0] as number]).toBe(2);
    expect(blocks[of[2] as number]).toBe(1);
  });

  it('list containers that hold more and more blocks', () => {
    const { page, tree } = measure(`<div><div><p>${PROSE}</p><p>${PROSE} Again.</p></div><p>Weather</p></div>`);
    const blocksIn = Array.from(tree.containers.subarray(0, CONTAINERS), (e) => page.sums.blocks[e] as number);
    expect(blocksIn.slice(0, 2)).toEqual([2, 3]);
  });

  it.each([
    ['its own', 0, 1],
    ['one level up', 1, 2],
    ['nineteen levels up', 19, 20],
    ['too far up', 20, 0],
  ])('know how near a name is: %s', (_, levels, steps) => {
    const inner = `${'<div>'.repeat(levels)}Well said.${'</div>'.repeat(levels)}`;
    const { page, tree } = measure(`<div class="comment">${inner}</div>`);
    const element = page.columns.element[0] as number;
    const family = NAME_FAMILIES.indexOf('comment');
    expect(tree.names.steps[element * NAME_FAMILIES.length + family]).toBe(steps);
    expect(((tree.names.families[element] as number) >> family) & 1).toBe(Number(steps > 0));
  });

  it.each([
    [0b1, 0],
    [0b110, 1],
    [1 << 24, 24],
    [1 << 31, 31],
  ])('find the lowest bit of %d', (bits, place) => {
    expect(lowestBit(bits)).toBe(place);
  });
});
