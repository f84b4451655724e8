import { describe, expect, it } from 'vitest';
import { isCleanText, keepWhole } from '../../../src/extract/decide/clean-text/clean-text.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { ExtractOptions, Kind } from '../../../src/types.ts';

const PROSE = [
  'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets that lay there.',
  'By noon the wind had turned, as it mostly does in spring, and the boats came back one after another.',
  'What they had caught was hardly worth the fuel, but none of the skippers would have said so aloud.',
  'In the evening the lamps were lit along the mole, and the harbour master wrote the day into his book.',
].join('\n\n');

const viewOf = (text: string, kind?: Kind) => {
  const page = readSource(sourceFromString(text, { kind }));
  return createView(page, vote(page));
};

describe('isCleanText', () => {
  it.each([
    ['prose', PROSE],
    ['prose under a title, an author and a date', `A Day at the Sound\n\nBy Ann Roe\n\n2 April 2031\n\n${PROSE}`],
    ['prose under a copyright line', `Copyright (c) 2031 Ann Roe\n\n${PROSE}`],
    ['code', 'const a = 1;\n\nfunction add(b) {\n  return a + b;\n}\n\nexport { add };\n'],
    ['a table', 'name,size,date\nAlder,3,2031\nBirch,,2030\n"Cedar, old",9,2029\nElm,1,2028\n'],
    ['prose in one line', PROSE.replaceAll('\n\n', ' ').repeat(8)],
    ['a mail', `From: Ann <ann@example.org>\nTo: Jo <jo@example.org>\nSubject: Home\n\n${PROSE}\n\nAnn\n`],
  ])('takes %s for clean', (_name, text) => {
    expect(isCleanText(viewOf(text))).toBe(true);
  });

  it.each([
    ['a dump with a menu', `Home\n\nNews\n\nLog in\n\n${PROSE}\n\nShare on Facebook\n\nRead more\n`],
    ['one share line', `${PROSE}\n\nShare this article\n`],
    ['a menu without prose', 'Harbours\n\nBoats\n\nTide tables\n\nCharts\n\nWeather stations\n\nImprint\n'],
    ['a dump in one line', `Home News Sport Log in ${PROSE.replaceAll('\n\n', ' ').repeat(8)} About us Imprint`],
    ['leaked script', `${PROSE}\n\nfunction go(e) { document.write('<p>' + e); }\n`],
    ['a notice', 'You need to enable JavaScript to run this app.'],
    ['nothing', ''],
  ])('does not take %s for clean', (_name, text) => {
    expect(isCleanText(viewOf(text, 'text'))).toBe(false);
  });

  it('never takes HTML for clean', () => {
    expect(isCleanText(viewOf(`<p>${PROSE}</p>`, 'html'))).toBe(false);
  });
});

describe('keepWhole', () => {
  const whole = (text: string, options: ExtractOptions = {}) => {
    const view = viewOf(text, 'markdown');
    const scores = Float64Array.from(view.prose, (words) => Number(words > 0));
    return keepWhole(view, scores, options);
  };
  it('keeps every block as body', () => {
    const { decisions, confidence } = whole(`# A day\n\n${PROSE}`);
    expect(decisions.map(({ role }) => role)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(decisions.every(({ keep }) => keep)).toBe(true);
    expect(confidence).toBe(1);
  });

  it('leaves title and author of a signed article around the body', () => {
    const text = `# A Day at the Sound\n\nBy Ann Roe\n\n${PROSE}`;
    expect(
      whole(text)
        .decisions.map(({ role }) => role)
        .slice(0, 3),
    ).toEqual(['title', 'byline', 'paragraph']);
    expect(whole(text).decisions.map(({ keep }) => keep)).toEqual([false, false, true, true, true, true]);
    expect(whole(text, { keep: ['title'] }).decisions[0]?.keep).toBe(true);
  });

  it('keeps the author of a book that the text mentions', () => {
    const { decisions } = whole(`${PROSE}\n\nBy Ann Roe\n\n${PROSE}`);
    expect(decisions.every(({ keep }) => keep)).toBe(true);
  });

  it('keeps the head of a mail', () => {
    const { decisions } = whole(
      `From: Ann <ann@example.org>\nTo: Jo <jo@example.org>\nSubject: Home\n\n${PROSE}\n\nAnn\n`,
    );
    expect(decisions.every(({ keep }) => keep)).toBe(true);
  });

  it('leaves out roles that are dropped', () => {
    const { decisions } = whole(`# A day\n\n${PROSE}`, { drop: ['heading'] });
    expect(decisions.map(({ keep }) => keep)).toEqual([false, true, true, true, true]);
  });
});
