import { describe, expect, it } from 'vitest';
import { showAll } from './read-dump.ts';

const TABLE = [
  '┌───────┬───────┐',
  '│ Pier  │ Boats │',
  '├───────┼───────┤',
  '│ North │ 12    │',
  '├───────┼───────┤',
  '│ South │ 7     │',
  '└───────┴───────┘',
];

describe('frames that a text browser drew', () => {
  it('are not part of the text, and their content is read like other text', () => {
    const dump = [
      '┌──────────────────────────────────────────────┐',
      '│                                              │',
      '│ The harbour board met on Monday evening to   │',
      '│ hear what the divers had found below the     │',
      '│ northern mole, and it heard little that it   │',
      '│ liked. Two of the oldest piles have rotted   │',
      '│ through.                                     │',
      '├──────────────────────────────────────────────┤',
      '│ Old lighthouse is for sale                   │',
      '└──────────────────────────────────────────────┘',
    ];
    expect(showAll(dump.join('\n'))).toEqual([
      '¶ paragraph | The harbour board met on Monday evening to hear what the divers had found below the northern mole, ' +
        'and it heard little that it liked. Two of the oldest piles have rotted through.',
      '¶ paragraph | Old lighthouse is for sale',
    ]);
  });

  it('are kept between the cells of a table', () => {
    const shown = showAll(TABLE.join('\n'));
    expect(shown).toEqual(['¶ table | Pier\tBoats', '↵ table | North\t12', '↵ table | South\t7']);
  });

  it('go below a table, too', () => {
    const box = ['┌──────────────┐', '│ Most read    │', '└──────────────┘'];
    expect(showAll([...TABLE, '', ...box].join('\n')).at(-1)).toBe('¶ paragraph | Most read');
  });

  it('are kept in code, and so are trees', () => {
    const box = ['┌──────┐', '│ boat │', '└──────┘'];
    const tree = ['├── boats', '└── ferries'];
    expect(showAll(['```', ...box, ...tree, '```'].join('\n')).join('\n')).toContain('└── ferries');
    expect(showAll([...box, '', 'harbour', ...tree].join('\n')).join('\n')).toContain('├── boats');
  });

  it('are closed: below a corner that somebody typed all signs stay', () => {
    const prose = ['The sign ┌─ opens a box.', '', 'Home │ Ships │ Tides', '', 'and └─ ends one.'];
    expect(showAll(prose.join('\n')).map((line) => line.slice(line.indexOf('|') + 2))).toEqual([
      'The sign ┌─ opens a box.',
      'Home │ Ships │ Tides',
      'and └─ ends one.',
    ]);
  });

  it('are whole: other text keeps its lines', () => {
    const tree = 'harbour\n├── boats\n└── ferries\n\nHome │ Ships │ Tides\n';
    expect(showAll(tree).join('\n')).toContain('├── boats');
    expect(showAll(tree).join('\n')).toContain('Home │ Ships │ Tides');
  });
});
