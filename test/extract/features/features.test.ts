import { describe, expect, it } from 'vitest';
import { HTML_FEATURES, measureFeatures, prepareFeatures, TEXT_FEATURES } from '../../../src/extract/features/index.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { inspect } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import { loadFixtures } from '../../setup/fixtures.ts';

const PROSE = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets.';
const html = (body: string) => inspect(sourceFromString(`<!doctype html><body>${body}</body>`, { kind: 'html' }));

/** The value of a feature for the block whose text begins with `start`. */
function feature(inspection: ReturnType<typeof inspect>, name: string, start: string): number {
  const { page, view } = inspection;
  const matrix = measureFeatures(view);
  const block = page.blocks.find(({ text }) => text.startsWith(start));
  const column = matrix.names.indexOf(name);
  expect(block, `a block that begins with ${start}`).toBeDefined();
  expect(column, `a feature ${name}`).toBeGreaterThanOrEqual(0);
  return matrix.values[column * page.blocks.length + (block?.index ?? 0)] as number;
}

describe('features', () => {
  it.each([
    ['html', HTML_FEATURES],
    ['text', TEXT_FEATURES],
  ])('of %s have names of their own', (_kind, names) => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('are finite on every fixture, and the same when measured again', () => {
    for (const { source } of loadFixtures()) {
      const { page, verdicts, view } = inspect(source);
      const matrix = measureFeatures(view);
      expect(matrix.values.every(Number.isFinite), source.name).toBe(true);
      expect(measureFeatures(createView(page, verdicts)).values).toEqual(matrix.values);
    }
  });

  it('of some blocks are equal to those of the whole page', () => {
    let parts = 0;
    for (const { source } of loadFixtures()) {
      const { view } = inspect(source);
      const matrix = measureFeatures(view);
      const { names, size, fill } = prepareFeatures(view);
      const width = Math.max(1, Math.ceil(size / 3));
      for (let from = 0; from < size; from += width, parts++) {
        const to = Math.min(size, from + width);
        const values = new Float32Array((to - from) * names.length);
        fill({ values, offset: 0, from, to });
        const whole = names.flatMap((_, n) => [...matrix.values.subarray(n * size + from, n * size + to)]);
        expect([...values], source.name).toEqual(whole);
      }
    }
    expect(parts).toBeGreaterThan(100);
  });

  it('recognise readers’ posts in a dump by the lines above them', () => {
    const post = (name: string) => `${name} on 3 August 2011 at 10:22 am\n\n${PROSE} That is what ${name} saw.`;
    const page = inspect(
      sourceFromString(`Ferry stays\n\n${PROSE}\n\n${['Olin', 'Marit', 'Hector'].map(post).join('\n\n')}`, {
        kind: 'text',
      }),
    );
    expect(feature(page, 'timesBefore', 'The ferry')).toBe(0);
    expect(feature(page, 'timesAfter', 'The ferry')).toBeCloseTo(Math.log1p(3));
    expect(feature(page, 'toStamp', 'The ferry')).toBe(1);
    expect(feature(page, 'sinceStamp', 'Marit')).toBe(0);
    expect(feature(page, 'timesBefore', 'Marit')).toBeCloseTo(Math.log1p(2));
    expect(feature(page, 'stampsSmall', 'Marit')).toBe(3);
  });

  it.each([
    ['endsInEllipsis', 'Read on …', 1],
    ['endsInEllipsis', 'Read on [...]', 1],
    ['endsInEllipsis', '..', 0],
    ['endsInColon', 'Share this:', 1],
    ['endsInColon', 'Share: this', 0],
    ['startsLower', 'and so on', 1],
    ['startsLower', 'And so on', 0],
    ['bars', 'Home | News › Sport / Tennis', 3],
    ['bars', `Home ${'| '.repeat(40)}end`, 10],
    ['bars', 'Home and News', 0],
    ['copies', 'Same words', 2],
    ['copies', 'Home News now', 1],
  ])('see of a text: %s of "%s"', (name, text, value) => {
    // Texts of the same length with the same ends are compared, and are not all copies.
    const page = html(`<p>${text}</p><p>Same words</p><p>Home Tale now</p>`);
    expect(feature(page, name, text)).toBe(value);
  });

  it('measure link density', () => {
    const page = html(`<p>${PROSE}</p><ul><li><a href="/a">Sport today</a></li></ul>`);
    expect(feature(page, 'linkDensity', 'The ferry')).toBe(0);
    expect(feature(page, 'linkDensity', 'Sport')).toBe(1);
  });

  it('find the main container and the distance to it', () => {
    const page = html(
      `<div><div class="story"><p>${PROSE}</p><p>${PROSE} Again.</p></div><div><ul><li>Weather</li></ul></div></div>`,
    );
    expect(feature(page, 'inMain', 'The ferry')).toBe(1);
    expect(feature(page, 'inMain', 'Weather')).toBe(0);
    expect(feature(page, 'toMain', 'Weather')).toBeGreaterThan(0);
    expect(feature(page, 'inCandidate', 'The ferry')).toBe(1);
  });

  it('recognise repeated siblings', () => {
    const card = (name: string) => `<div class="card"><h3>${name} tour</h3><p>Starts at noon on the quay.</p></div>`;
    const page = html(`<div>${['Seal', 'Goose', 'Bat'].map(card).join('')}</div><div><p>${PROSE}</p></div>`);
    expect(feature(page, 'cardItems', 'Seal')).toBeCloseTo(Math.log1p(3));
    expect(feature(page, 'cardLevels', 'Seal')).toBeGreaterThan(0);
    expect(feature(page, 'cardItems', 'The ferry')).toBe(0);
  });

  it('count the words that a block shares with the prose of the page', () => {
    const page = html(
      `<p>${PROSE}</p><p>The ferry was late at the quay, so the nets stayed empty.</p><p>Zebras graze.</p>`,
    );
    expect(feature(page, 'topicShared', 'The ferry was')).toBeGreaterThan(0);
    expect(feature(page, 'topicShared', 'Zebras')).toBe(0);
  });

  it('cut a page into stretches of prose', () => {
    const menu = Array.from({ length: 6 }, (_, n) => `<p>Item ${n}</p>`).join('');
    const page = html(`<p>${PROSE}</p><p>Well</p><p>${PROSE} Again.</p>${menu}<p>Later, ${PROSE}</p>`);
    expect(feature(page, 'stretchBlocks', 'Well')).toBeCloseTo(Math.log1p(2));
    expect(feature(page, 'stretchBlocks', 'Later')).toBeCloseTo(Math.log1p(1));
    expect(feature(page, 'stretchBefore', 'Later')).toBeGreaterThan(0.5);
    expect(feature(page, 'stretchShare', 'Item 3')).toBe(0);
  });

  it('know on which side of the headline a block is', () => {
    const page = html(`<p>Home</p><h1>The last ferry</h1><p>${PROSE}</p>`);
    expect(feature(page, 'headlineSide', 'Home')).toBe(-1);
    expect(feature(page, 'headlineSide', 'The ferry')).toBe(1);
    expect(feature(page, 'headlineLevels', 'The ferry')).toBe(0);
  });

  it('find names of ancestors, nearer ones stronger', () => {
    const page = html(`<div class="comments"><div><p>${PROSE}</p></div><p class="comment">Well said.</p></div>`);
    expect(feature(page, 'name-comment', 'Well')).toBe(1);
    expect(feature(page, 'name-comment', 'The ferry')).toBeGreaterThan(0);
    expect(feature(page, 'name-comment', 'The ferry')).toBeLessThan(1);
    expect(feature(page, 'name-share', 'The ferry')).toBe(0);
  });

  it('find the densest run of prose', () => {
    const menu = '<li>Home</li><li>News</li><li>Sport</li><li>Contact</li>';
    const page = html(`<ul>${menu}</ul><p>${PROSE}</p><p>${PROSE} Twice.</p><ul>${menu}</ul>`);
    expect(feature(page, 'inBodyRun', 'The ferry')).toBe(1);
    expect(feature(page, 'inBodyRun', 'Home')).toBe(0);
  });
});
