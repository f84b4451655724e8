import { describe, expect, it } from 'vitest';
import { read, show } from './read-dump.ts';

const PROSE = 'The bridge was closed on Monday. Nobody knows why it was. “It will open soon,” said Dr. Moor. ';

describe('dumps that lost their line ends', () => {
  it('makes each sentence a block', () => {
    const { blocks } = read(PROSE.repeat(8).trim());
    expect(blocks.slice(0, 3).map(show)).toEqual([
      '¶ paragraph | The bridge was closed on Monday.',
      '␣ paragraph | Nobody knows why it was.',
      '␣ paragraph | “It will open soon,” said Dr. Moor.',
    ]);
    expect(blocks.length).toBe(24);
    expect(new Set(blocks.map(({ group }) => group)).size).toBe(1);
  });

  it.each([
    ['a function word behind a menu', 'Home News Sport The bridge was closed. ', 'The bridge was closed.'],
    [
      'a name behind a title',
      'A Guide To Old Iron Bridges Bridges have been built here. ',
      'Bridges have been built here.',
    ],
    ['a gap', 'Home News   bridges and ferries here. ', 'bridges and ferries here.'],
    ['a separator', 'Home | bridges and ferries here. ', '| bridges and ferries here.'],
    ['a date', 'Monday, 4 May 2020 The Harbour Board met. ', 'The Harbour Board met.'],
  ])('parts %s from the sentence that sticks to it', (_name, start, expected) => {
    expect(read(start + PROSE.repeat(8)).blocks[1]?.text).toBe(expected);
  });

  it('separates a long menu from the sentence after it, and the next menu from that', () => {
    const menu = 'Home Ships Ferries Tides Charts Weather Crew Lists Harbour Maps Pilots Wanted Old Charts Our Shop';
    const prose = 'Divers who went down to the piles of the mole have seen that two of them are rotten';
    const texts = read(`${menu} ${prose} ${menu} ${PROSE.repeat(8)}`).blocks.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([menu, prose, menu]);
  });

  it('leaves a long sentence with names in it whole', () => {
    const sentence =
      'The board asked Anna Moor, Peter Holm, Jan Kranz and Maria Lund to look at the piles of the mole before the ' +
      'winter and to tell the members what they would do about them if the money for it could be found.';
    expect(read(`${sentence} ${PROSE.repeat(8)}`).blocks[0]?.text).toBe(sentence);
  });

  it('leaves a sentence with a long list of names in it whole', () => {
    const sentence =
      'Those who came to the funeral were Anna Maria Roe, Peter Paul Stone, John Henry Field, Mary Jane Holm, Carl Otto ' +
      'Lund, Ida Berg, Nils Dahl and the old harbour master, who had known all of them since they were at school.';
    expect(read(`${sentence} ${PROSE.repeat(8)}`).blocks[0]?.text).toBe(sentence);
  });

  it('keeps Chinese with a space after every sign', () => {
    const prose = [...'渡口今天早上关闭因为大风。没有人知道什么时候开放。'].join(' ');
    const texts = read(Array(12).fill(prose).join(' ')).blocks.map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual([
      '渡 口 今 天 早 上 关 闭 因 为 大 风 。',
      '没 有 人 知 道 什 么 时 候 开 放 。',
    ]);
  });

  it('takes a space between Chinese signs for a lost line end', () => {
    const prose = '渡口今天早上关闭，因为大风。 没有人知道什么时候开放。 船员们在港口等待消息。';
    const { blocks } = read(`首页 新闻 天气预报 北岸渡口关闭 ${prose.repeat(12)}`);
    expect(blocks.slice(0, 6).map(show)).toEqual([
      '¶ paragraph | 首页',
      '␣ paragraph | 新闻',
      '␣ paragraph | 天气预报',
      '␣ paragraph | 北岸渡口关闭',
      '␣ paragraph | 渡口今天早上关闭，因为大风。',
      '␣ paragraph | 没有人知道什么时候开放。',
    ]);
  });

  it('says whether there is white space between two sentences', () => {
    const { blocks } = read(`北岸渡口关闭 ${'渡口今天早上关闭，因为大风。船员们在港口等待消息。'.repeat(30)}`);
    expect(blocks.slice(0, 3).map(show)).toEqual([
      '¶ paragraph | 北岸渡口关闭',
      '␣ paragraph | 渡口今天早上关闭，因为大风。',
      '· paragraph | 船员们在港口等待消息。',
    ]);
  });

  it('separates tags that appear as text from the words beside them', () => {
    const { blocks } = read(`Ships of the week <a href="/ships" class="x">All</a> bridges we like. ${PROSE.repeat(8)}`);
    expect(blocks.slice(0, 3).map(({ text }) => text)).toEqual([
      'Ships of the week',
      '<a href="/ships" class="x">All</a>',
      'bridges we like.',
    ]);
  });

  it.each([
    'For all values where x > 5 and y < 3 the result holds.',
    'To keep a copy of the chart choose File > Save as > Text and wait.',
    'If a <b and c> d the tide is too low, so stay at home.',
  ])('leaves a sentence with signs that end no tag whole: %s', (sentence) => {
    expect(read(`${sentence} ${PROSE.repeat(8)}`).blocks[0]?.text).toBe(sentence);
  });

  it.each(['<br>', '<br />', '</script>', '<option selected>', '<img src="/ship.png" alt="Ships" />'])(
    'parts the words behind the tag %s',
    (tag) => {
      expect(read(`${tag} bridges we like. ${PROSE.repeat(8)}`).blocks[1]?.text).toBe('bridges we like.');
    },
  );

  it('reads bullets inside the line', () => {
    const { blocks } = read(`Sections • Ships • Weather ${PROSE.repeat(8)}`);
    expect(blocks.slice(0, 2).map(show)).toEqual(['¶ paragraph | Sections', '␣ list@1 • | Ships']);
  });

  it('leaves French quotes whole', () => {
    const text = `Le maire a dit « non » hier soir. ${'Le pont est fermé depuis lundi. '.repeat(12)}`;
    expect(read(text).blocks[0]?.text).toBe('Le maire a dit « non » hier soir.');
  });

  it('leaves a long paragraph among others whole', () => {
    const lines = [PROSE.repeat(30).trim(), ...Array.from({ length: 60 }, (_, i) => `${PROSE}${i}`)];
    expect(read(lines.join('\n\n')).blocks[0]?.text).toBe(lines[0]);
  });
});
