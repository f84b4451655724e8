import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../../../src/extract/page/block.ts';
import { read, showAll } from './read-dump.ts';

/** Lays rows out as a text browser does: the menu, the prose from column 22 on, a margin from column 68 on. */
function layOut(rows: readonly (readonly [string, string, string])[]): string {
  return rows.map(([menu, prose, margin]) => (menu.padEnd(22) + prose.padEnd(46) + margin).trimEnd()).join('\n');
}

const ROWS: readonly (readonly [string, string, string])[] = [
  ['Home', 'The harbour board met on Monday evening to', 'Most read'],
  ['Ships', 'hear what the divers had found below the', 'Old lighthouse'],
  ['Weather', 'northern mole, and it heard little that it', 'is for sale'],
  ['Tides and currents', 'liked. Two of the oldest piles have rotted', 'A ferry for'],
  ['Letters', 'through and a third one leans by as much as', 'three islands'],
  ['Crew lists', 'a foot, said the man who led the dive. The', 'Whales seen'],
  ['Archive of the year', 'repair will take until autumn and will cost', 'in the sound'],
  ['Harbour maps', 'more than the board has put aside for it,', 'Subscribe'],
  ['Who we are', 'which is why the chairman would rather wait', 'Write to us'],
  ['Pilots wanted', 'for the spring tides. Nobody else in the', 'Your photos'],
  ['Old charts', 'room would, and so the divers go down again', 'Recipes'],
  ['Our shop', 'next week to see how long the mole can last.', 'Quiz'],
];

const MENU = ROWS.map(([menu]) => menu);
const PROSE = ROWS.map(([, prose]) => prose).join(' ');
const MARGIN = ROWS.map(([, , margin]) => margin);

function texts(dump: string): string[] {
  return read(dump).blocks.map(({ text }) => text);
}

describe('pages that a text browser laid out in columns', () => {
  it('reads the menu, then the prose, then the margin', () => {
    expect(texts(layOut(ROWS))).toEqual([...MENU, PROSE, ...MARGIN]);
  });

  it('gives every character its place in the source', () => {
    const page = read(layOut(ROWS));
    for (const block of page.blocks) {
      for (let i = 0; i < block.text.length; i++) {
        if (block.text[i] !== ' ') expect(page.source.text[sourceOffset(block, i)]).toBe(block.text[i]);
      }
    }
  });

  it('ends a paragraph where a column has an empty line', () => {
    const gap = ROWS.map((row, i): readonly [string, string, string] =>
      i === 5 ? ['Crew lists', '', 'Whales seen'] : row,
    );
    const prose = (rows: typeof ROWS) => rows.map(([, text]) => text).join(' ');
    expect(texts(layOut(gap))).toEqual([...MENU, prose(ROWS.slice(0, 5)), prose(ROWS.slice(6)), ...MARGIN]);
  });

  it('reads lines directly under the columns after them', () => {
    const below = ['Comments', 'Olin was there on the evening.'];
    expect(texts([layOut(ROWS), ...below].join('\n')).slice(-2)).toEqual(below);
  });

  it('reads a headline over the prose with the prose', () => {
    const [first, ...rest] = ROWS;
    const headed = [...(first === undefined ? [] : [first]), ['Fog signals', '', ''] as const, ...rest];
    const over = ['', '           THE MOLE', ''] as const;
    const shown = texts(layOut([over, ['News', '', ''], ...headed]));
    expect(shown.indexOf('THE MOLE')).toBeGreaterThan(shown.indexOf('Our shop'));
  });

  it('reads what is above a line that crosses the columns before what is below it', () => {
    const crossing = 'All times are those of the harbour and are given without any warranty at all';
    const half = ROWS.length / 2;
    const shown = texts([layOut(ROWS.slice(0, half)), crossing, layOut(ROWS.slice(half))].join('\n'));
    const at = shown.indexOf(crossing);
    expect(shown.slice(0, at)).toContain('Whales seen');
    expect(shown.slice(0, at)).not.toContain('Subscribe');
    expect(shown.slice(at)).toContain('Subscribe');
  });

  it('separates columns without a gap', () => {
    const full = ROWS.map(([menu, prose, margin], i): readonly [string, string, string] =>
      i === 3 ? ['Tides, currents, moon', prose, margin] : [menu, prose, margin],
    );
    expect(texts(layOut(full))).toEqual([...full.map(([menu]) => menu), PROSE, ...MARGIN]);
  });

  it('joins the lines of the prose below the end of the menu', () => {
    const below = ROWS.map(([, prose]): readonly [string, string, string] => ['', prose, '']);
    const shown = showAll(layOut([...ROWS, ['', '', ''], ...below]));
    expect(shown.at(-1)).toBe(`¶ paragraph | ${ROWS.map(([, prose]) => prose).join(' ')}`);
  });

  it('leaves a table of short cells whole', () => {
    const table = ['Pier', 'North', 'South', 'West', 'East', 'Inner', 'Outer', 'Old'].map(
      (name, i) => `${name.padEnd(22)}${`${i + 3} boats and ${i} ferries`.padEnd(30)}${i * 4} m`,
    );
    expect(read(table.join('\n')).blocks.every(({ shape }) => shape === 'table')).toBe(true);
  });
});
