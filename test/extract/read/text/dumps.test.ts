import { describe, expect, it } from 'vitest';
import { read, showAll } from './read-dump.ts';

const WRAPPED = `The ferry that used to link the two halves of the town has not
sailed since the storm broke its moorings in the night, and nobody
at the harbour office could say when the repairs would be finished.

A second paragraph follows here, long enough to be wrapped at that
same column as the first one.
`;

const CASES: readonly [name: string, dump: string, expected: readonly string[]][] = [
  ['nothing at all', '', []],
  ['only white space', ' \n\t\n\u00a0\r\n', []],
  [
    'hard-wrapped paragraphs are joined again',
    WRAPPED,
    [
      '¶ paragraph | The ferry that used to link the two halves of the town has not sailed since the storm broke its ' +
        'moorings in the night, and nobody at the harbour office could say when the repairs would be finished.',
      '¶ paragraph | A second paragraph follows here, long enough to be wrapped at that same column as the first one.',
    ],
  ],
  [
    'a text browser with square bullets, nested lists and form fields',
    'Harbour News\nSearch this site [              ] [Go]\n\n  • Home\n  • Sections\n      □ Ships\n      □ Weather\n  • [logo_small]\n',
    [
      '¶ paragraph | Harbour News',
      '¶ control | Search this site [ ] [Go]',
      '¶ list@1 • | Home',
      '↵ list@1 • | Sections',
      '↵ list@2 □ | Ships',
      '↵ list@2 □ | Weather',
      '↵ control@1 • | [logo_small]',
    ],
  ],
  [
    'a bare bullet takes the line below for its text, unless that is an item',
    '  •\n    The tide table\n  •\n      □ Spring tides\n',
    ['¶ list@1 • | The tide table', '↵ list@2 □ | Spring tides'],
  ],
  [
    'numbered links of a text browser go with their list',
    '   [1]Home [2]News\n\n   The [3]council met twice.\n\nReferences\n\n   Visible links\n   1. https://a.example/\n   2. https://a.example/news\n   3. https://a.example/council\n',
    [
      '¶ paragraph | Home News',
      '¶ paragraph | The council met twice.',
      '¶ control | References',
      '¶ control | Visible links',
      '↵ control | 1. https://a.example/',
      '↵ control | 2. https://a.example/news',
      '↵ control | 3. https://a.example/council',
    ],
  ],
  [
    'addresses of links that have a title: ELinks puts them on a line of their own',
    '   [1]Home [2][IMG] [3]News\n\n   The council met twice.[3]\n\nReferences\n\n   Visible links\n   1. Back to the front page\n\thttps://a.example/\n   2. https://a.example/a.png\n   3. All the news\n\thttps://a.example/news\n',
    [
      '¶ paragraph | Home [IMG] News',
      '¶ paragraph | The council met twice.[3]',
      '¶ control | References',
      '¶ control | Visible links',
      '↵ control | 1. Back to the front page',
      '↵ control | https://a.example/',
      '↵ control | 2. https://a.example/a.png',
      '↵ control | 3. All the news',
      '↵ control | https://a.example/news',
    ],
  ],
  [
    'a word above the list of addresses is text',
    '[1]Home\n\nRegards,\n\nAda\n\nReferences\n\n   1. https://a.example/\n   2. https://a.example/b\n',
    [
      '¶ paragraph | Home',
      '¶ paragraph | Regards,',
      '¶ paragraph | Ada',
      '¶ control | References',
      '¶ control | 1. https://a.example/',
      '↵ control | 2. https://a.example/b',
    ],
  ],
  [
    'addresses in brackets behind links and in the place of pictures',
    ' * Home [https://a.example/]\n * News [/news/index.html]\n\n[/logo.png]https://a.example/\n\nThe council [/council/]\nmet twice, says the clerk\n[https://a.example/news/the-clerk-of-the-council].\n',
    ['¶ list@1 * | Home', '↵ list@1 * | News', '¶ paragraph | The council', '¶ paragraph | met twice, says the clerk.'],
  ],
  [
    'few addresses in brackets are the author’s own',
    'See the report [https://a.example/report] and the map.',
    ['¶ paragraph | See the report [https://a.example/report] and the map.'],
  ],
  ['without such a list they are citations', 'The council met twice.[3]', ['¶ paragraph | The council met twice.[3]']],
  [
    'a dump that prints every piece of text on a line: cut sentences are mended',
    'Home\nSport\nThe bridge was closed on Monday, a day after the\nHarbour Board\nhad met, because of a crack that (see the\nreport\n) nobody had seen.\nRead more\n',
    [
      '¶ paragraph | Home',
      '¶ paragraph | Sport',
      '¶ paragraph | The bridge was closed on Monday, a day after the Harbour Board had met, because of a crack that (see the report) nobody had seen.',
      '¶ paragraph | Read more',
    ],
  ],
  [
    'lines without blank lines between them share a group only where paragraphs have blank lines',
    'First line of the address\nSecond line of it\n\nA paragraph on its own.\n\nAnother.\n',
    [
      '¶ paragraph | First line of the address',
      '↵ paragraph | Second line of it',
      '¶ paragraph | A paragraph on its own.',
      '¶ paragraph | Another.',
    ],
  ],
  [
    'a table drawn with white space',
    'Ship       Length   Built\nAlbatross    12.5    1911\nPetrel        8.0    1924\n\nThe end of the table.\n',
    [
      '¶ table | Ship\tLength\tBuilt',
      '↵ table | Albatross\t12.5\t1911',
      '↵ table | Petrel\t8.0\t1924',
      '¶ paragraph | The end of the table.',
    ],
  ],
  [
    'a title that ends in the name of a site, above a menu',
    'The old bridge is closed until the autumn - ferries.com\nHome\nShips\nTides\n',
    [
      '¶ paragraph | The old bridge is closed until the autumn - ferries.com',
      '¶ paragraph | Home',
      '¶ paragraph | Ships',
      '¶ paragraph | Tides',
    ],
  ],
  ['a pasted table with tabs', 'Ship\tLength\nPetrel\t8 m\n', ['¶ table | Ship\tLength', '↵ table | Petrel\t8 m']],
  [
    'two columns parted by a wide gutter',
    'Fishing             The bridge is open again.\nForum               It was closed for a week.\n                    Nobody knows why it was.\n',
    [
      '¶ paragraph | Fishing',
      '¶ paragraph | The bridge is open again.',
      '¶ paragraph | Forum',
      '¶ paragraph | It was closed for a week.',
      '¶ paragraph | Nobody knows why it was.',
    ],
  ],
  [
    'two spaces behind a full stop are no column',
    'It rained.  It rained again.  Nobody minded.\nIt stopped.  It began.  Nobody cared.\n',
    ['¶ paragraph | It rained. It rained again. Nobody minded.', '¶ paragraph | It stopped. It began. Nobody cared.'],
  ],
  [
    'headings that are underlined, and rules',
    'The Bridge\n==========\nIt is closed.\n\nWhy\n---\nNobody knows.\n\n* * *\n\nAfter the rule.\n',
    [
      '¶ heading1 | The Bridge',
      '¶ paragraph | It is closed.',
      '¶ heading2 | Why',
      '¶ paragraph | Nobody knows.',
      '¶ paragraph | After the rule.',
    ],
  ],
  [
    'a dash before a short line is a bullet, before a whole sentence it is speech; an em dash always is',
    '- Tickets\n- Times\n\n– Nie wiem, kiedy prom wróci na wodę – powiedział dyrektor.\n\n— Не знаю.\n',
    [
      '¶ list@1 - | Tickets',
      '↵ list@1 - | Times',
      '¶ paragraph | – Nie wiem, kiedy prom wróci na wodę – powiedział dyrektor.',
      '¶ paragraph | — Не знаю.',
    ],
  ],
  [
    'numbers are markers in a row only; a date is not',
    '1. Open the box\n2. Close it\n\n12. Mai, ein Dienstag\n',
    ['¶ list@1 1. | Open the box', '↵ list@1 2. | Close it', '¶ paragraph | 12. Mai, ein Dienstag'],
  ],
  [
    'a > before an entry of a menu is a bullet',
    '> Next page\n\nText.\n',
    ['¶ list@1 > | Next page', '¶ paragraph | Text.'],
  ],
  [
    'quoted mail',
    '> Is the bridge over the river open again?\n> I asked twice.\n\nNo.\n',
    ['¶ quote@1 | Is the bridge over the river open again?', '↵ quote@1 | I asked twice.', '¶ paragraph | No.'],
  ],
  [
    'unmistakable links are read in plain text, brackets are not',
    'See [the map](https://a.example/map) and the note [sic](or so it seemed).\n',
    ['¶ paragraph | See the map and the note [sic](or so it seemed).'],
  ],
  [
    'line ends of all systems, invisible characters and odd spaces',
    'One\u00a0two\r\nthr\u00adee\u200b four\rfi\u0000ve\f\ufeffsix\u3000seven\n',
    ['¶ paragraph | One two', '¶ paragraph | three four', '¶ paragraph | five', '¶ paragraph | six seven'],
  ],
  ['Hebrew lines stay lines', 'שלום לכולם.\n\nהגשר סגור.\n', ['¶ paragraph | שלום לכולם.', '¶ paragraph | הגשר סגור.']],
];

describe('readText, plain dumps', () => {
  it.each(CASES)('%s', (_name, dump, expected) => {
    expect(showAll(dump)).toEqual(expected);
  });

  it('tells the layout of a block', () => {
    const [first, second] = read('  • Home\n\n\n    Wide\n').blocks;
    expect(first?.layout).toEqual({ indent: 2, blankBefore: 0, blankAfter: 2, lines: 1, marker: '•' });
    expect(second?.layout).toEqual({ indent: 4, blankBefore: 2, blankAfter: 0, lines: 1, marker: '' });
    expect(read(WRAPPED).blocks.map(({ layout }) => layout.lines)).toEqual([3, 2]);
  });

  it('counts tabs to the next multiple of eight', () => {
    expect(read('ab\n  \tc\n').blocks.map(({ layout }) => layout.indent)).toEqual([0, 8]);
  });

  it('estimates the links of a text browser', () => {
    const menu =
      '   [1]Home\n\n   The [2]council met.\n\nReferences\n\n   1. https://a.example/\n   2. https://a.example/b\n';
    expect(
      read(menu)
        .blocks.slice(0, 2)
        .map(({ links, linkChars }) => [links, linkChars]),
    ).toEqual([
      [1, 4],
      [1, 7],
    ]);
  });
});
