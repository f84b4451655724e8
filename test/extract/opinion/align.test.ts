import { expect, test } from 'vitest';
import { coveredBy } from '../../../src/extract/opinion/align.ts';
import { NO_LAYOUT } from '../../../src/extract/page/layout.ts';
import type { Block, Page } from '../../../src/types.ts';

const HEAD = 'Harbour board votes to keep the old ferry line';
const FIRST = 'The board of the harbour voted on Tuesday to keep the old ferry line running for another ten years.';
const SECOND = 'Passengers had collected nine thousand signatures, and two of the five members changed their minds.';
const THIRD = 'A new boat, built in a yard up the coast, will take over the morning crossings next spring.';
const OTHER = 'Bakers warn that flour prices may double before the winter is over, a survey of mills shows.';

interface Case {
  readonly name: string;
  /** The page's blocks: those that begin with `+` are covered, with `#` hidden. */
  readonly blocks: readonly string[];
  readonly text: string;
}

const CASES: readonly Case[] = [
  {
    name: 'the body is covered, the furniture around it is not',
    blocks: ['Home', 'Ferry tickets', `+${FIRST}`, 'Share', `+${SECOND}`, OTHER, `+${THIRD}`, 'Contact us by post'],
    text: [FIRST, SECOND, THIRD].join('\n'),
  },
  {
    name: 'a teaser that repeats the headline far above does not count',
    blocks: [HEAD, 'Sports', OTHER, 'Weather', `+${HEAD}`, `+${FIRST}`, `+${SECOND}`],
    text: [HEAD, FIRST, SECOND].join('\n'),
  },
  {
    name: 'a teaser that repeats the headline far below does not count',
    blocks: [`+${HEAD}`, `+${FIRST}`, `+${SECOND}`, OTHER, 'Most read', HEAD],
    text: [HEAD, FIRST, SECOND].join('\n'),
  },
  {
    name: 'a repetition at the end counts where it is nearest to the body',
    blocks: [`+${FIRST}`, `+${SECOND}`, `+${HEAD}`, OTHER, HEAD],
    text: [FIRST, SECOND, HEAD].join('\n'),
  },
  {
    name: 'a summary that quotes a sentence of the body is no second copy of it',
    blocks: [SECOND, `+${FIRST} ${SECOND}`, `+${THIRD}`],
    text: [`${FIRST} ${SECOND}`, THIRD].join('\n'),
  },
  {
    name: 'text that the reader repeats covers both blocks',
    blocks: [`+${FIRST}`, `+${SECOND}`, `+${FIRST}`],
    text: [FIRST, SECOND, FIRST].join('\n'),
  },
  {
    name: 'a block is covered when at least half of it is there',
    blocks: [`+${FIRST} Related: ${HEAD}`, `+${SECOND}`],
    text: [FIRST, SECOND].join('\n'),
  },
  {
    name: 'a block is not covered when less than half of it is there',
    blocks: [`${HEAD}. ${OTHER} ${THIRD}`, `+${SECOND}`],
    text: [HEAD, SECOND].join('\n'),
  },
  {
    name: 'short blocks count between their neighbours only',
    blocks: ['The vote', `+${FIRST}`, '+The vote', `+${SECOND}`, 'The vote'],
    text: [FIRST, 'The vote', SECOND].join('\n'),
  },
  {
    name: 'short blocks count one for one',
    blocks: [`+${FIRST}`, '+Yes.', '+No.', '+Yes.', 'Yes.', `+${SECOND}`],
    text: [FIRST, 'Yes.', 'No.', 'Yes.', SECOND].join('\n'),
  },
  {
    name: 'a short block at either end of the text counts',
    blocks: ['+Opening words', `+${FIRST}`, '+The end'],
    text: ['Opening words', FIRST, 'The end'].join('\n'),
  },
  {
    name: 'a text of short blocks alone is found',
    blocks: ['Menu', '+Rain', '+then sun'],
    text: 'Rain\nthen sun',
  },
  {
    name: 'case, punctuation and glued lines make no difference',
    blocks: [`+${FIRST.toUpperCase()}`, `+${SECOND.replaceAll(',', '')}`],
    text: `${FIRST} ${SECOND}`,
  },
  {
    name: 'Chinese is compared by characters',
    blocks: ['首页', '+港务局周二投票决定保留旧渡轮航线。', '+新船明年春天投入使用。', '面粉价格可能翻倍。'],
    text: '港务局周二投票决定保留旧渡轮航线。\n新船明年春天投入使用。',
  },
  {
    name: 'hidden copies are not covered',
    blocks: [`#${FIRST}`, `+${FIRST}`, `+${SECOND}`],
    text: `${FIRST} ${SECOND}`,
  },
  { name: 'blocks without words are not covered', blocks: ['* * *', `+${FIRST}`, '—'], text: `* * *\n${FIRST}\n—` },
  { name: 'an empty text covers nothing', blocks: [FIRST, 'Short'], text: '' },
  { name: 'a page without blocks has no entries', blocks: [], text: FIRST },
];

test.each(CASES)('$name', ({ blocks, text }) => {
  expect(coveredBy(pageOf(blocks), text)).toEqual(blocks.map((block) => block.startsWith('+')));
});

test('a page that repeats one line very often is read in order', () => {
  const blocks = Array.from({ length: 4000 }, () => FIRST);
  const covered = coveredBy(pageOf(blocks), [FIRST, FIRST, FIRST].join('\n'));
  expect(covered.filter(Boolean)).toHaveLength(3);
});

/** The alignment reads texts, never their counts. */
const NO_STATS = {
  words: 0,
  chars: 0,
  sentences: 0,
  ended: false,
  digits: 0,
  commas: 0,
  capitalised: 0,
  stopWords: 0,
  cjk: 0,
};

function pageOf(lines: readonly string[]): Page {
  const source = {
    name: 'page',
    kind: 'html',
    text: '',
    url: null,
    encoding: { name: 'utf-8', from: 'string' },
  } as const;
  const meta = {
    title: null,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language: null,
    description: null,
    url: null,
    type: null,
    tags: [],
  };
  const blocks = lines.map(
    (line, index): Block => ({
      index,
      text: line.replace(/^[+#]/, ''),
      start: index,
      end: index + 1,
      origin: 'markup',
      shape: 'paragraph',
      level: 0,
      depth: 0,
      group: index,
      join: 'paragraph',
      links: 0,
      linkChars: 0,
      boldChars: 0,
      hidden: line.startsWith('#'),
      element: 0,
      layout: NO_LAYOUT,
      stats: NO_STATS,
      marks: [0, index],
    }),
  );
  return { source, blocks, elements: [], commentAnchors: [], meta };
}
