import { describe, expect, it } from 'vitest';
import type { Settled } from '../../../src/extract/decide/roles.ts';
import { smooth } from '../../../src/extract/decide/smooth.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';

const PROSE = 'The ferry had left the harbour before anyone on the pier could say where the captain was.';

/** The probabilities after smoothing, of a page whose blocks have the given ones; `roles` settles some blocks. */
function smoothed(
  html: string,
  given: readonly number[],
  roles: Readonly<Record<number, Settled['role']>> = {},
): number[] {
  const encoding = { name: 'utf-8', from: 'string' } as const;
  const page = readSource({ name: 'page', kind: 'html', text: html, url: null, encoding });
  expect(page.blocks).toHaveLength(given.length);
  const view = createView(page, vote(page));
  const settled = given.map((_, i) => (roles[i] === undefined ? undefined : { role: roles[i], reason: 'test' }));
  const candidates = { p: Float64Array.from(given), words: Float64Array.from(page.blocks, ({ stats }) => stats.words) };
  return Array.from(smooth(view, settled, candidates).p, (p) => Number(p.toFixed(3)));
}

describe('smoothing', () => {
  const body = `<p>${PROSE}</p>`;

  it('skips hidden blocks', () => {
    const html = `${body}<h2>Tides <a aria-hidden="true">#</a></h2>${body}`;
    expect(smoothed(html, [0.9, 0.1, 0, 0.7], { 2: 'other' })).toEqual([0.9, 0.56, 0, 0.7]);
  });

  it('lifts a short run between two likely blocks to nearly the less likely one', () => {
    const html = `${body}<h2>Tides</h2><p>Nothing moved on the water that day, they say.</p>${body}`;
    expect(smoothed(html, [0.9, 0.1, 0.2, 0.7])).toEqual([0.9, 0.56, 0.56, 0.7]);
  });

  it.each([
    ['links', '<p><a href="/a">Eleven ways to rig a mast that the old captains liked</a></p>'],
    ['long runs', '<p>Nothing moved on the water that day, they say.</p>'.repeat(5)],
    ['what a filter takes for furniture', '<p>Share on Facebook</p>'],
  ])('does not lift %s', (_name, between) => {
    const html = `${body}${between}${body}`;
    const given = [0.9, ...Array.from({ length: html.split('<p>').length - 3 }, () => 0.1), 0.9];
    expect(smoothed(html, given)).toEqual(given);
  });

  it('raises a standfirst after the headline, across a byline, but not a line that is not prose', () => {
    const top = '<h1>Harbour News From The Pier</h1>';
    const titled = { 0: 'title', 2: 'byline' } as const;
    expect(smoothed(`${top}<p>${PROSE}</p><p>By Ann Roe</p>${body}`, [0.5, 0.2, 0.1, 0.9], titled)[1]).toBe(0.72);
    expect(
      smoothed(`${top}<p>Text size large small medium</p><p>By Ann Roe</p>${body}`, [0.5, 0.2, 0.1, 0.9], titled)[1],
    ).toBe(0.2);
  });

  it('gives the headings of a series their mean, and two of a kind each its own', () => {
    const card = (title: string): string =>
      `<div class="card"><h2>${title}</h2><a href="/book">Book a seat for the whole day on the bus</a></div>`;
    const cards = ['Geese at dawn', 'Bats at dusk', 'Owls at night'].map(card);
    const given = [0.7, 0, 0.2, 0, 0.6, 0];
    expect(smoothed(cards.join(''), given)).toEqual([0.5, 0, 0.5, 0, 0.5, 0]);
    expect(smoothed(cards.slice(0, 2).join(''), given.slice(0, 4))).toEqual(given.slice(0, 4));
  });

  it('does not average the headings of one article and of the boilerplate after it', () => {
    const heading = (title: string): string => `<h2>${title}</h2><p>${PROSE} ${title}.</p>`;
    const page = ['Geese at dawn', 'Bats at dusk', 'Owls at night', 'Our partners'].map(heading).join('');
    expect(smoothed(page, [0.9, 1, 0.9, 1, 0.9, 1, 0.1, 0]).at(-2)).toBe(0.1);
  });

  it('gives the rows of a table the mean of their words', () => {
    const rows =
      '<table><tr><td>North pier</td><td>12 boats</td></tr><tr><td>South pier</td><td>7 boats</td></tr></table>';
    const [first, second] = smoothed(rows, [0.2, 0.6]);
    expect(first).toBe(0.4);
    expect(second).toBe(0.4);
  });
});
