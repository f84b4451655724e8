import { chinese, dump, fill, type Shape, sentence, words } from './make.ts';

/** A shape of text dumps: `body` follows an article. */
function text(name: string, body: (size: number) => string, more: Partial<Shape> = {}): Shape {
  return { name: `text: ${name}`, kind: 'text', make: (size) => dump(body(size)), ...more };
}

/** A shape of markdown. */
function markdown(name: string, body: (size: number) => string): Shape {
  return { name: `markdown: ${name}`, kind: 'markdown', make: (size) => `# ${dump(body(size))}` };
}

/** A shape whose kind pith detects; nothing precedes it. */
function unknown(name: string, make: (size: number) => string): Shape {
  return { name: `unknown: ${name}`, kind: 'auto', make };
}

const LINES: readonly Shape[] = [
  text('lines of one letter', (size) => fill(size, 'a\n'), { explain: true }),
  text('lines of words', (size) => fill(size, (i) => `${words(i, 3)}\n`), { explain: true }),
  text('paragraphs', (size) => fill(size, (i) => `${sentence(i)}\n\n`), { explain: true }),
  text('hard-wrapped paragraph', (size) => fill(size, (i) => `${sentence(i)}\n`)),
  text('one paragraph again and again', (size) => fill(size, `${sentence(1)}\n\n`), { explain: true }),
  text('one line of words', (size) => fill(size, (i) => `${words(i, 8)} `), { explain: true }),
  text('one line of sentences', (size) => fill(size, (i) => `${sentence(i)} `)),
  text('one line of Chinese', (size) => fill(size, chinese), { explain: true }),
  text('one line of Chinese without stops', (size) => fill(size, '渡轮九点离开港口')),
  text('one line of Korean', (size) => fill(size, '여객선이 항구를 떠났다. ')),
  text('lines of Chinese', (size) => fill(size, (i) => `${chinese(i)}\n`)),
  text('one word', (size) => fill(size, 'abcdefgh')),
  text('long lines without spaces', (size) => fill(size, `${'x'.repeat(1000)}\n`)),
  text('blank lines', (size) => fill(size, '\n')),
  text('lines of spaces', (size) => fill(size, `${' '.repeat(40)}\n`)),
  text('tabs only', (size) => fill(size, '\t')),
  text('carriage returns', (size) => fill(size, 'a\r')),
  text('NULs', (size) => fill(size, 'a\0')),
  text('lone surrogates', (size) => fill(size, '\ud800a\udc00 ')),
  text('soft hyphens', (size) => fill(size, 'fer\u00adry\u200b ')),
  text('indents that deepen', (size) => fill(size, (i) => `${' '.repeat(i % 300)}a\n`)),
  text('hyphens at line ends', (size) => fill(size, 'harbour fer-\n')),
];

const SIGNS: readonly Shape[] = [
  text('brackets', (size) => fill(size, '[[((')),
  text('closing brackets', (size) => `${fill(size, ')')}a`),
  text('closing brackets and signs', (size) => `${fill(size, ')]};,')}a`),
  text('closing brackets by line', (size) => fill(size, `${')'.repeat(8192)} a\n`)),
  text('braces and angles', (size) => fill(size, '{<(')),
  text('brackets by line', (size) => fill(size, '[a](b\n')),
  text('quotes', (size) => fill(size, '"“\'')),
  text('full stops', (size) => fill(size, '. ')),
  text('bars in one line', (size) => fill(size, (i) => `${words(i, 2)} | `)),
  text('bars by line', (size) => fill(size, (i) => `${words(i, 1)} | ${words(i, 2)} | ${i}\n`)),
  text('bars only', (size) => fill(size, '| ')),
  text('box drawing', (size) => fill(size, (i) => `│ ${words(i, 2)} │ ${i} │\n├──────┼─────┤\n`)),
  text('rules', (size) => fill(size, '----------\n')),
  text('digits', (size) => fill(size, '12.03.2024 10:15 ')),
  text('URLs', (size) => fill(size, (i) => `https://example.org/${i}/a-b-c `)),
  text('code lines', (size) => fill(size, (i) => `if (a${i}) { b(); }\n`)),
];

const COLUMNS: readonly Shape[] = [
  text('two columns', (size) => fill(size, (i) => `${words(i, 4).padEnd(48)}${words(i + 1, 4)}\n`), { explain: true }),
  text('two columns with gaps', (size) =>
    fill(size, (i) => `${(i % 9 === 0 ? '' : words(i, 4)).padEnd(48)}${words(i + 1, 4)}\n`),
  ),
  text('wide gaps in one line', (size) => fill(size, (i) => `${words(i, 1)}        `)),
  text('narrow columns', (size) => fill(size, 'ab        cd\n')),
  text('ragged gaps', (size) => fill(size, (i) => `${words(i, 2)}${' '.repeat(3 + (i % 40))}${words(i + 1, 2)}\n`)),
  text('cells of one row by tabs', (size) => fill(size, 'a\t')),
  text('rows of tabs', (size) => fill(size, (i) => `${words(i, 1)}\t${i}\t${words(i, 2)}\n`)),
];

const MEANING: readonly Shape[] = [
  text('labels', (size) => fill(size, (i) => `Related articles\n\n${words(i, 5)}\n\n`), { explain: true }),
  text('labels of comments', (size) => fill(size, (i) => `Comments\n\n${sentence(i)}\n\n`)),
  text('bylines and dates', (size) => fill(size, 'By Jane Miller\n\n12 March 2024, 10:15\n\n')),
  text('posts', (size) => fill(size, (i) => `Posted by ferry${i} on 12 March 2024\n\n${sentence(i)}\n\n`)),
  text('the title', (size) => fill(size, 'Ferry\n\n')),
  text('share lines', (size) => fill(size, 'Share on Facebook\n')),
  text('footnotes', (size) => fill(size, (i) => `${words(i, 5)} [^${i}]\n\n[^${i}]: ${words(i, 4)}\n\n`)),
  text('w3m links', (size) => fill(size, (i) => `[${i}]${words(i, 2)} `)),
  text('lynx references', (size) => fill(size, (i) => `  ${i}. https://example.org/${i}\n`)),
  text('lists', (size) => fill(size, (i) => `  * ${words(i, 4)}\n`)),
];

const MARKDOWN: readonly Shape[] = [
  markdown('hash lines', (size) => fill(size, (i) => `## ${words(i, 3)}\n`)),
  markdown('hashes in one line', (size) => fill(size, '#')),
  markdown('setext headings', (size) => fill(size, (i) => `${words(i, 3)}\n=====\n`)),
  markdown('links', (size) => fill(size, (i) => `[${words(i, 2)}](/${i}) `)),
  markdown('links never closed', (size) => fill(size, '[a](b ')),
  markdown('nested links', (size) => fill(size, '[')),
  markdown('nested links with ends', (size) => `${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`),
  markdown('images never closed', (size) => fill(size, '![')),
  markdown('images', (size) => fill(size, (i) => `![${words(i, 2)}](/${i}.png)\n`)),
  markdown('stars', (size) => fill(size, '*a _b ')),
  markdown('stars only', (size) => fill(size, '*')),
  markdown('backticks', (size) => fill(size, '`a ``b ')),
  markdown('backslashes', (size) => fill(size, '\\*')),
  markdown('lists that deepen', (size) => fill(size, (i) => `${'  '.repeat(i % 200)}- ${words(i, 2)}\n`)),
  markdown('list markers in one line', (size) => fill(size, '- ')),
  markdown('quotes in one line', (size) => `${fill(size, '> ')}a`),
  markdown('quotes that deepen', (size) => fill(size, (i) => `${'> '.repeat(i % 100)}${words(i, 2)}\n`)),
  markdown('fence never closed', (size) => `\`\`\`\n${fill(size, (i) => `${words(i, 3)}\n`)}`),
  markdown('fences', (size) => fill(size, '```\na\n')),
  markdown('table of columns', (size) => `|${fill(size / 2, ' a |')}\n|${fill(size / 2, '---|')}`),
  markdown('table of rows', (size) => `| a | b |\n|---|---|\n${fill(size, (i) => `| ${i} | ${words(i, 2)} |\n`)}`),
  markdown('tables', (size) => fill(size, '| a | b |\n|---|---|\n| 1 | 2 |\n\n')),
  markdown('reference links', (size) => fill(size, (i) => `[${words(i, 2)}][${i}]\n\n[${i}]: /${i}\n\n`)),
  markdown('footnotes', (size) => fill(size, (i) => `${words(i, 5)}[^${i}]\n\n[^${i}]: ${words(i, 4)}\n\n`)),
  markdown('front matter', (size) => `${fill(size, (i) => `key${i}: ${words(i, 3)}\n`)}---\n`),
  markdown('HTML tags', (size) => fill(size, (i) => `<b>${words(i, 2)}</b> `)),
  markdown('autolinks never closed', (size) => fill(size, '<http://a')),
];

const UNKNOWN: readonly Shape[] = [
  unknown('brackets', (size) => fill(size, '[[((')),
  unknown('closing brackets', (size) => `${fill(size, ')')}a`),
  unknown('code and closing brackets', (size) => `${'import a from "b";\n'.repeat(40)}${fill(size, ')')}a`),
  unknown('<', (size) => fill(size, '<')),
  unknown('words', (size) => fill(size, (i) => `${words(i, 8)} `)),
  unknown('hash lines', (size) => fill(size, (i) => `# ${words(i, 3)}\n`)),
  unknown('tags late', (size) => `${fill(size, (i) => `${words(i, 8)} `)}<p>a</p>`),
  unknown('front matter never closed', (size) => `---\n${fill(size, (i) => `a${i}: b\n`)}`),
  unknown('one letter', (size) => fill(size, 'a')),
  unknown('JSON lines', (size) => fill(size, (i) => `{"id":${i},"text":"${words(i, 5)}"}\n`)),
];

/** Shapes of text dumps, of markdown, and of pages whose kind must be detected. */
export const TEXT_SHAPES: readonly Shape[] = [...LINES, ...SIGNS, ...COLUMNS, ...MEANING, ...MARKDOWN, ...UNKNOWN];
