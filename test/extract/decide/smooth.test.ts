import { describe, expect, it } from 'vitest';
import type { Settled } from '../../../src/extract/decide/roles.ts';
import { bridge } from '../../../src/extract/decide/smooth.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';

const PROSE = 'The ferry had left the harbour before anyone on the pier could say where the captain was.';

/** The probabilities after bridging, of a page whose blocks have the given ones; `roles` settles some blocks. */
function bridged(
  html: string,
  given: readonly number[],
  roles: Readonly<Record<number, Settled['role']>> = {},
): number[] {
  const encoding = { name: 'utf-8', from: 'string' } as const;
  const page = readSource({ name: 'page', kind: 'html', text: html, url: null, encoding });
  expect(page.blocks).toHaveLength(given.length);
  const view = createView(page, vote(page));
  const settled = given.map((_, i) => (roles[i] === undefined ? undefined : { role: roles[i], reason: 'test' }));
  const candidates = page.blocks.map(({ index, stats }) => ({ p: given[index] as number, words: stats.words }));
  return bridge(view, settled, candidates).map(({ p }) => Number(p.toFixed(3)));
}

describe('bridges', () => {
  const body = `<p>${PROSE}</p>`;

  it('pass over what the page hides', () => {
    const html = `${body}<h2>Tides <a aria-hidden="true">#</a></h2>${body}`;
    expect(bridged(html, [0.9, 0.1, 0, 0.7], { 2: 'other' })).toEqual([0.9, 0.56, 0, 0.7]);
  });

  it('lift a short run between two likely blocks to nearly the less likely one', () => {
    const html = `${body}<h2>Tides</h2><p>Nothing moved on the water that day, they say.</p>${body}`;
    expect(bridged(html, [0.9, 0.1, 0.2, 0.7])).toEqual([0.9, 0.56, 0.56, 0.7]);
  });

  it.each([
    ['links', '<p><a href="/a">Eleven ways to rig a mast that the old captains liked</a></p>'],
    ['long runs', '<p>Nothing moved on the water that day, they say.</p>'.repeat(5)],
    ['what a filter takes for furniture', '<p>Share on Facebook</p>'],
  ])('do not lift %s', (_name, between) => {
    const html = `${body}${between}${body}`;
    const given = [0.9, ...Array.from({ length: html.split('<p>').length - 3 }, () => 0.1), 0.9];
    expect(bridged(html, given)).toEqual(given);
  });

  it('lift a standfirst below the headline, across a byline, but no line that is no prose', () => {
    const top = '<h1>Harbour News From The Pier</h1>';
    const titled = { 0: 'title', 2: 'byline' } as const;
    expect(bridged(`${top}<p>${PROSE}</p><p>By Ann Roe</p>${body}`, [0.5, 0.2, 0.1, 0.9], titled)[1]).toBe(0.72);
    expect(
      bridged(`${top}<p>Text size large small medium</p><p>By Ann Roe</p>${body}`, [0.5, 0.2, 0.1, 0.9], titled)[1],
    ).toBe(0.2);
  });

  it('give the headings of a series their mean, and two of a kind each its own', () => {
    const card = (title: string): string =>
      `<div class="card"><h2>${title}</h2><a href="/book">Book a seat for the whole day on the bus</a></div>`;
    const cards = ['Geese at dawn', 'Bats at dusk', 'Owls at night'].map(card);
    const given = [0.7, 0, 0.2, 0, 0.6, 0];
    expect(bridged(cards.join(''), given)).toEqual([0.5, 0, 0.5, 0, 0.5, 0]);
    expect(bridged(cards.slice(0, 2).join(''), given.slice(0, 4))).toEqual(given.slice(0, 4));
  });

  it('give the headings of one article, and of the furniture behind it, each its own', () => {
    const heading = (title: string): string => `<h2>${title}</h2><p>${PROSE} ${title}.</p>`;
    const page = ['Geese at dawn', 'Bats at dusk', 'Owls at night', 'Our partners'].map(heading).join('');
    expect(bridged(page, [0.9, 1, 0.9, 1, 0.9, 1, 0.1, 0]).at(-2)).toBe(0.1);
  });

  it('give the rows of a table the mean of their words', () => {
    const rows =
      '<table><tr><td>North pier</td><td>12 boats</td></tr><tr><td>South pier</td><td>7 boats</td></tr></table>';
    const [first, second] = bridged(rows, [0.2, 0.6]);
    expect(first).toBe(0.4);
    expect(second).toBe(0.4);
  });
});
