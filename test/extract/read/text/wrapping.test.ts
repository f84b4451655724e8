import { describe, expect, it } from 'vitest';
import { read } from './read-dump.ts';

const WORDS =
  'the keeper of the lighthouse wrote down every ship that passed and every one that did not and kept the book dry in a ' +
  'tin that his mother had given him when he left home for the islands where it rains on most days of the year';

/** Breaks a text as renderers do: a word that does not fit goes to the next line. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => indent + part).join('\n');
}

function texts(dump: string): string[] {
  return read(dump).blocks.map(({ text }) => text);
}

describe('rejoining hard-wrapped lines', () => {
  it.each([60, 66, 72, 79, 80, 100, 132])('at %i columns', (width) => {
    const paragraphs = [WORDS, `${WORDS} and so on`, `Then ${WORDS}`];
    expect(texts(paragraphs.map((text) => wrap(text, width)).join('\n\n'))).toEqual(paragraphs);
  });

  it.each(['   ', '        '])('indented by "%s"', (indent) => {
    expect(texts(`${wrap(WORDS, 79, indent)}\n\n${wrap(`A ${WORDS}`, 79, indent)}\n`)).toEqual([WORDS, `A ${WORDS}`]);
  });

  it('in lines that a text browser filled up with spaces', () => {
    const dump = [WORDS, `${WORDS} and so on`].map((text) => wrap(text, 78)).join('\n\n');
    const padded = dump
      .split('\n')
      .map((line) => line.padEnd(80))
      .join('\n');
    expect(texts(padded)).toEqual([WORDS, `${WORDS} and so on`]);
  });

  it('beside a text area of twenty empty rows', () => {
    const area = `[Your comment${' '.repeat(58)}]\n${`[${' '.repeat(70)}]\n`.repeat(20)}`;
    expect(texts(`${[WORDS, `A ${WORDS}`].map((text) => wrap(text, 99)).join('\n\n')}\n\n${area}`).slice(0, 2)).toEqual(
      [WORDS, `A ${WORDS}`],
    );
  });

  it('beside addresses that run over the width', () => {
    const address = `[https://a.example/${'long-'.repeat(20)}name.html]`;
    const dump = [wrap(WORDS, 80), address, address, wrap(`Then ${WORDS}`, 80)].join('\n\n');
    expect(texts(dump).filter((text) => !text.includes('a.example'))).toEqual([WORDS, `Then ${WORDS}`]);
  });

  it('above a list of addresses that run over it', () => {
    const list = Array.from({ length: 12 }, (_, i) => `  ${i + 1}. https://a.example/${'long/'.repeat(20)}${i}`).join(
      '\n',
    );
    const dump = `${wrap(WORDS, 72)}\n\n${wrap(`Then ${WORDS}`, 72)}\n\nReferences\n\n${list}\n`;
    expect(texts(dump).slice(0, 3)).toEqual([WORDS, `Then ${WORDS}`, 'References']);
  });

  it('where a link’s address is part of what was wrapped', () => {
    const pages = [1, 2, 3].map((n) => `${WORDS} says the clerk [/council/clerk/${n}.html] who ${WORDS}`);
    const dump = pages.map((text) => wrap(text, 80)).join('\n\n');
    expect(texts(dump)).toEqual(pages.map(() => `${WORDS} says the clerk who ${WORDS}`));
  });

  it('leaves lines that were not wrapped alone', () => {
    const lines = ['A short line', 'Another one, a bit longer', 'Tickets', `Long: ${WORDS}`, 'The last of them'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('keeps a short line that ends a paragraph apart from the next', () => {
    const dump = `${wrap(WORDS, 60)}\nA new line.\n${wrap(`Then ${WORDS}`, 60)}\n\n${wrap(WORDS, 60)}\n`;
    expect(texts(dump)).toEqual([WORDS, 'A new line.', `Then ${WORDS}`, WORDS]);
  });

  it('allows a first line with a larger indent', () => {
    const dump = `    ${wrap(WORDS, 64).replace('\n', '\n')}`;
    expect(texts(`${dump}\n\n${wrap(WORDS, 68)}\n\n${wrap(WORDS, 68)}`).length).toBe(3);
  });

  it('joins hanging lines of items, and starts items anew', () => {
    const dump = `  • ${wrap(WORDS, 70, '    ').trimStart()}\n  • ${wrap(WORDS, 70, '    ').trimStart()}\n`;
    const { blocks } = read(dump);
    expect(blocks.map(({ text, shape }) => [shape, text])).toEqual([
      ['list', WORDS],
      ['list', WORDS],
    ]);
  });

  it('does not take a number at the front of a wrapped line for a marker', () => {
    const text = `${WORDS} and in the whole of the year of our lord 17. was the number of`;
    const dump = [wrap(WORDS, 60), `${'x'.repeat(28)} they counted ships in port:`, 'y'].join('\n\n');
    expect(texts(`${wrap(text, 60)}\n\n${dump}`)[0]).toBe(text);
  });

  it('joins Chinese and Japanese without a space, Korean with one', () => {
    const line = '渡口的木船已经很久没有开过了因为那天晚上的暴风雨把缆绳吹断了所以大家只好';
    expect(texts(`${`${line}\n`.repeat(4)}走过去。\n`)).toEqual([`${line.repeat(4)}走过去。`]);
    const korean = '항구의 나룻배는 그날 밤의 폭풍으로 밧줄이 끊어진 뒤로 오랫동안 다니지';
    const [block] = texts(`${`${korean}\n`.repeat(4)}못했다고 한다.\n`);
    expect(block).toBe(`${`${korean} `.repeat(4)}못했다고 한다.`);
  });

  it('undoes a hyphen only when the page has the whole word elsewhere', () => {
    const filler = wrap(WORDS, 60);
    const broken =
      'it was the morning when the keeper had written of the light-\nhouse that was spoken of by all the sailors who were well-\nknown to all of those who had sailed past it in the dark\n';
    const known = texts(`${filler}\n\n${broken}\n${filler}`)[1];
    expect(known).toContain('the lighthouse that was spoken of by all the sailors who were well-known to');
    expect(read(`${filler}\n\n${broken}\n${filler}`).blocks[1]?.layout.lines).toBeGreaterThan(1);
  });
});
