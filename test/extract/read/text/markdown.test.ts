import { describe, expect, it } from 'vitest';
import { read, showAll } from './read-dump.ts';

const INLINE: readonly [name: string, markdown: string, text: string, counts?: object][] = [
  ['a link', 'See [the map](https://a.example/m "The map").', 'See the map.', { links: 1, linkChars: 6 }],
  ['brackets inside a link', '[a [b] c](u) d', 'a [b] c d', { links: 1, linkChars: 5 }],
  ['brackets inside an address', '[a](https://a.example/x_(y)) b', 'a b', { links: 1 }],
  ['quotes inside a title', '[a](/u "The "odd" title") b', 'a b', { links: 1 }],
  ['an address with spaces', '[a](https://a.example/b c.html) d', 'a d', { links: 1 }],
  [
    'an address broken over lines',
    'A [link](https://a.example/very-\nlong-path) goes on.',
    'A link goes on.',
    { links: 1 },
  ],
  [
    'a link broken over lines',
    'Words before [a link\nthat goes on](/u) and end.',
    'Words before a link that goes on and end.',
  ],
  ['an image', 'Text ![alt text](/i.png) goes on.', 'Text goes on.', { links: 0 }],
  ['an image whose text is broken over lines', 'Text ![alt\ntext](/i.png) goes on.', 'Text goes on.', { links: 0 }],
  ['an image in a link', '[![alt](/i.png) Words](/u)', 'Words', { links: 1, linkChars: 5 }],
  [
    'a reference link',
    'The [map][1], the [Plan][] and [note].\n\n[1]: https://a.example/\n[plan]: /p\n[note]: </n> "N"',
    'The map, the Plan and note.',
    { links: 3 },
  ],
  ['an autolink', 'At <https://a.example/> now.', 'At https://a.example/ now.', { links: 1 }],
  ['a mere bracket', 'He said [sic] so (twice).', 'He said [sic] so (twice).', { links: 0 }],
  ['emphasis', 'An *old* and _very_ **big** __ship__ ~~sank~~.', 'An old and very big ship sank.', { boldChars: 7 }],
  ['bold with spaces inside', '**Posted by **Ada', 'Posted by Ada', { boldChars: 8 }],
  ['both', '***x*** y', 'x y', { boldChars: 1 }],
  ['signs that mark nothing', '2 * 3 * 4, snake_case_name, *Terms apply', '2 * 3 * 4, snake_case_name, *Terms apply'],
  ['code', 'Call ``a`b`` and `*c*`, not `d', 'Call a`b and *c*, not `d'],
  ['escapes', '1\\. \\*not\\* \\[a\\](b) C:\\dir', '1. *not* [a](b) C:\\dir'],
  ['entities', 'Fish &amp; chips &#8211; 5&nbsp;&euro; &bogus; &', 'Fish & chips – 5 € &bogus; &'],
  ['tags', 'A<br>b <span class="x">c</span> <!-- no -->d 1 < 2 <name>', 'A b c d 1 < 2 <name>'],
  ['a closing backslash', '[**Title**\\\\\nwords](/u)', 'Title'],
];

describe('readText, markdown inside a line', () => {
  it.each(INLINE)('%s', (_name, markdown, text, counts = {}) => {
    expect(read(markdown, 'markdown').blocks[0]).toMatchObject({ text, ...counts });
  });
});

const BLOCKS: readonly [name: string, markdown: string, expected: readonly string[]][] = [
  [
    'headings',
    '# One #\n\nTwo\n===\n\nThree\n---\n\n###### Six\n\n#hashtag\n\n#### [Linked](/u)\n',
    [
      '¶ heading1 | One',
      '¶ heading1 | Two',
      '¶ heading2 | Three',
      '¶ heading6 | Six',
      '¶ paragraph | #hashtag',
      '¶ heading4 | Linked',
    ],
  ],
  [
    'an image that is left open takes no paragraph with it',
    'Before ![broken\n\nA paragraph between.\n\nBehind ](/a) it.\n',
    ['¶ paragraph | Before ![broken', '¶ paragraph | A paragraph between.', '¶ paragraph | Behind ](/a) it.'],
  ],
  [
    'an image that is left open takes no link with it',
    '![broken\n\nThe [map](/m) between.\n\nBehind ](/a.png) it.\n',
    ['¶ paragraph | ![broken', '¶ paragraph | The map between.', '¶ paragraph | Behind ](/a.png) it.'],
  ],
  [
    'a caption of several paragraphs describes an image',
    'Before.\n\n![First.\n\nSecond.](/a.png)\n\nBehind.\n',
    ['¶ paragraph | Before.', '¶ paragraph | Behind.'],
  ],
  [
    'a card is a link around an image that is left open',
    '[\n\n![broken\n\nA paragraph between.\n\n](/a)\n',
    ['¶ paragraph | ![broken', '¶ paragraph | A paragraph between.'],
  ],
  ['an image alone is no block', '![a](/a.png)\n\n[![b](/b.png)](/u)\n\n[](/v)\n\nText.\n', ['¶ paragraph | Text.']],
  [
    'a card in one link',
    '[\n\n### The bridge\n\nIt is closed.\n\n](https://a.example/1)\n',
    ['¶ heading3 | The bridge', '¶ paragraph | It is closed.'],
  ],
  [
    'lists, nested by indentation',
    '  * [Home](/)\n    * [News](/n)\n      1. First\n  * Last\n',
    ['¶ list@1 * | Home', '↵ list@2 * | News', '↵ list@3 1. | First', '↵ list@1 * | Last'],
  ],
  ['two markers on a line', '  *   * [Inner](/i)\n', ['¶ list@1 * | Inner']],
  [
    'quotes',
    '> It is closed.\n>\n> > Why?\n\nNobody knows.\n',
    ['¶ quote@1 | It is closed.', '¶ quote@2 | Why?', '¶ paragraph | Nobody knows.'],
  ],
  [
    'tables',
    '| Ship | [Built](/b) |\n|:--|--:|\n| A\\|B | 1911 |\n| | |\n\nafter\n',
    ['¶ table | Ship\tBuilt', '↵ table | A|B\t1911', '¶ paragraph | after'],
  ],
  [
    'tables without outer pipes',
    'Ship| Built  \n---|---  \nPetrel| 1924  \n',
    ['¶ table | Ship\tBuilt', '↵ table | Petrel\t1924'],
  ],
  [
    'a table that serves as layout',
    `| Menu | ${'The bridge is closed for the whole of the week. '.repeat(4).trim()} |\n|---|---|\n`,
    ['¶ paragraph | Menu', `¶ paragraph | ${'The bridge is closed for the whole of the week. '.repeat(4).trim()}`],
  ],
  [
    'fenced code',
    'Text.\n\n```js\nlet a = "*b*";\n\n  [c](d);\n```\n',
    ['¶ paragraph | Text.', '¶ code | let a = "*b*";\n\n  [c](d);'],
  ],
  [
    'a fence that is never closed is text',
    '```js\nThe rest of *the* page.\n',
    ['¶ paragraph | ```js', '¶ paragraph | The rest of the page.'],
  ],
  ['indented code', 'Text:\n\n    a = f(b);\n    c();\n', ['¶ paragraph | Text:', '¶ code |     a = f(b);\n    c();']],
  [
    'indented prose',
    'Word\n\n    What it means, in short.\n',
    ['¶ paragraph | Word', '¶ paragraph | What it means, in short.'],
  ],
  ['rules', 'a\n\n* * *\n\n---\n\n___\n\nb\n', ['¶ paragraph | a', '¶ paragraph | b']],
  [
    'hard breaks',
    'One  \nTwo\\\nThree\n\nFour\n',
    ['¶ paragraph | One', '↵ paragraph | Two', '↵ paragraph | Three', '¶ paragraph | Four'],
  ],
];

describe('readText, markdown blocks', () => {
  it.each(BLOCKS)('%s', (_name, markdown, expected) => {
    expect(showAll(markdown, 'markdown')).toEqual(expected);
  });

  it('gives rows of a table, items of a list and lines of a quote one group each', () => {
    const { blocks } = read('* a\n* b\n\n> c\n> d\n\n| e |f|\n|---|---|\n| g |h|\n\ni\n', 'markdown');
    const groups = blocks.map(({ group }) => group);
    expect(groups.map((group) => groups.indexOf(group))).toEqual([0, 0, 2, 2, 4, 4, 6]);
  });

  it('keeps no syntax of citations that a crawler lists at the end', () => {
    const dump =
      'The council⟨1⟩ met⟨2⟩.\n\n## References\n\n⟨1⟩ https://a.example/: Council\n⟨2⟩ https://a.example/m: Met\n';
    expect(read(dump, 'markdown').blocks[0]?.text).toBe('The council met.');
  });
});
