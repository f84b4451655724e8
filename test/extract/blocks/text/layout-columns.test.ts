import { describe, expect, it } from 'vitest';
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

describe('pages that a text browser laid out in columns', () => {
  it('parts the prose from the menu and the margin beside it', () => {
    const texts = read(layOut(ROWS)).blocks.map(({ text }) => text);
    expect(texts).toEqual(ROWS.flat());
  });

  it('parts columns that touch', () => {
    const full = ROWS.map(([menu, prose, margin], i): readonly [string, string, string] =>
      i === 3 ? ['Tides, currents, moon', prose, margin] : [menu, prose, margin],
    );
    expect(read(layOut(full)).blocks.map(({ text }) => text)).toEqual(full.flat());
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
