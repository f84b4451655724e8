import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/extract/article/duplicates.ts';
import { render } from '../../../src/extract/output/index.ts';
import { extract, inspect, readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { Decision, ExtractOptions, Kind } from '../../../src/types.ts';
import { loadFixtures } from '../../setup/fixtures.ts';

const STORY = [
  'The ferry crossed the sound at dawn with forty people on board, and nobody on the quay looked up from the nets.',
  'It was the last crossing of the year, as everybody in the town had known since the council met in October.',
  'The boat will be sold in spring, the harbour office said, unless somebody pays for the plates in her hull.',
];
const html = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const read = (text: string, kind: Kind, options: ExtractOptions = {}) =>
  extract(sourceFromString(text, { kind }), options);

describe('status', () => {
  it.each([
    ['ok', html(paragraphs(STORY)), {}],
    ['empty', html('<nav><a href="/">Home</a><a href="/n">News</a></nav>'), {}],
    ['empty', html(paragraphs(STORY)), { minWords: 500 }],
    ['empty', html(paragraphs(STORY)), { minConfidence: 1 }],
    ['blocked', html('<title>Just a moment...</title><p>Verify you are human by completing the action below.</p>'), {}],
    ['blocked', html('<h1>404</h1><p>The page you are looking for could not be found on this server.</p>'), {}],
  ] as const)('%s', (status, text, options) => {
    const article = read(text, 'html', options);
    expect(article.status).toBe(status);
    expect(render(article, 'text') === '').toBe(status !== 'ok');
    expect(article.words > 0).toBe(status === 'ok');
  });

  it('is not blocked for an article about captchas', () => {
    const about = STORY.map((text) => `${text} The form asked her to verify you are human, which made her laugh.`);
    expect(read(html(paragraphs([...about, ...about.map((text) => `Again: ${text}`)])), 'html').status).toBe('ok');
  });
});

describe('title and byline', () => {
  it('come from the tags of a page', () => {
    const head = '<head><title>Last crossing</title><meta name="author" content="Marit Ellwood"></head>';
    const article = read(`<html>${head}<body><h1>Last crossing</h1>${paragraphs(STORY)}</body></html>`, 'html');
    expect(article).toMatchObject({ title: 'Last crossing', byline: 'Marit Ellwood' });
    expect(article.blocks[0]).toMatchObject({ role: 'title', keep: false });
  });

  it.each([
    ['a bare line', 'Ferry makes its last crossing', 'By Marit Ellwood', 'Marit Ellwood'],
    ['a heading', '# Ferry makes its last crossing', 'By Marit Ellwood, 14 June 2012', 'Marit Ellwood'],
    [
      'a line below a menu',
      'Home\nNews\nSport\nTides\nJobs\n\nFerry makes its last crossing',
      'by Olin Prior on May 2, 2010',
      'Olin Prior',
    ],
  ])('come from the lines of a dump: %s', (_name, headline, line, byline) => {
    const article = read([headline, line, ...STORY].join('\n\n'), headline.startsWith('#') ? 'markdown' : 'text');
    expect(article).toMatchObject({ title: 'Ferry makes its last crossing', byline });
    expect(render(article, 'text')).toBe(`${STORY.join('\n\n')}\n`);
  });

  it('are null if the page does not have them', () => {
    expect(read(STORY.join('\n\n'), 'text')).toMatchObject({ title: null, byline: null, published: null });
  });
});

describe('repetitions', () => {
  it('print no long paragraph twice', () => {
    const article = read(html(paragraphs([...STORY, ...STORY])), 'html');
    expect(render(article, 'text')).toBe(`${STORY.join('\n\n')}\n`);
    expect(article.blocks.filter(({ reason }) => reason === 'article/duplicate')).toHaveLength(STORY.length);
  });

  it('are found in hidden blocks, however short, before or after the visible text', () => {
    const short = 'Closed on Mondays and Fridays.';
    const page = readSource(
      sourceFromString(html(`<p hidden>${short}</p><p>${short}</p><p hidden>${short}</p><p>${short}</p>`), {
        kind: 'html',
      }),
    );
    const decisions = page.blocks.map((): Decision => ({ role: 'paragraph', keep: true, p: 1, reason: 'test' }));
    expect([...findDuplicates(page, decisions)]).toEqual([0, 2]);
  });

  it('leave short ones and code alone', () => {
    const code = `<pre>${STORY.join('\n')}</pre>`;
    const page = readSource(sourceFromString(html(`<p>Yes.</p>${code}<p>Yes.</p>${code}`), { kind: 'html' }));
    const decisions = page.blocks.map((): Decision => ({ role: 'paragraph', keep: true, p: 1, reason: 'test' }));
    expect(page.blocks).toHaveLength(4);
    expect([...findDuplicates(page, decisions)]).toEqual([]);
  });
});

describe('roles asked for', () => {
  const page = html(
    `<h1>Last crossing</h1><div class="byline">By Marit Ellwood</div>${paragraphs(STORY)}<pre>tide = 4</pre>${paragraphs(STORY.map((s) => `${s} Again.`))}`,
  );

  it('change what is printed and nothing else', () => {
    const plain = inspect(sourceFromString(page, { kind: 'html' }));
    const asked = inspect(sourceFromString(page, { kind: 'html' }), { keep: ['title', 'byline'], drop: ['code'] });
    expect(asked.judgement.decisions.map(({ role, p }) => ({ role, p }))).toEqual(
      plain.judgement.decisions.map(({ role, p }) => ({ role, p })),
    );
    expect(render(asked.article, 'text')).toContain('Last crossing\n\nBy Marit Ellwood\n');
    expect(render(asked.article, 'text')).not.toContain('tide = 4');
    expect(render(plain.article, 'text')).not.toContain('Marit');
    expect(render(plain.article, 'text')).toContain('tide = 4');
  });

  it('keep wins over drop', () => {
    expect(render(read(page, 'html', { keep: ['code'], drop: ['code'] }), 'text')).toContain('tide = 4');
  });
});

describe('on every fixture', () => {
  it('the kept text is its source’s characters in order, and offsets are ordered and disjoint', () => {
    for (const { source, name } of loadFixtures()) {
      const { page, article } = inspect(source);
      // Blocks out of one string of a script share its extent.
      const strings = new Map(
        page.blocks.filter(({ marks }) => marks.length === 0).map(({ start, end }) => [start, end]),
      );
      let last = 0;
      for (const { start, end } of article.blocks) {
        if (last === end && strings.get(start) === end) continue;
        expect(start, name).toBeGreaterThanOrEqual(last);
        expect(end, name).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last, name).toBeLessThanOrEqual(source.text.length);
    }
  });

  it('levels keep no less when looser', () => {
    for (const { source, name } of loadFixtures()) {
      const [strict, normal, loose] = (['strict', 'normal', 'loose'] as const).map((level) => {
        const { decisions } = inspect(source, { level }).judgement;
        return decisions.filter(({ keep }) => keep).length;
      }) as [number, number, number];
      expect(strict, name).toBeLessThanOrEqual(normal);
      expect(normal, name).toBeLessThanOrEqual(loose);
    }
  });
});
