import { describe, expect, it } from 'vitest';
import { findTrims, mayHoldTrim } from '../../../src/extract/article/trim.ts';
import { TRIM_RULES } from '../../../src/extract/article/trim-rules.ts';
import { inspect, readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

function trimsOf(text: string): string[] {
  const page = readSource(sourceFromString(`<p>${text}</p>`, { kind: 'html' }));
  const [block] = page.blocks;
  if (block === undefined) throw new Error('no block');
  const trims = findTrims(block);
  // Where there is something to be cut, the quick look ahead must say so.
  if (trims.length > 0) expect(mayHoldTrim(page, 0)).toBe(true);
  return trims.map(({ start, end }) => block.text.slice(start, end).trim());
}

describe('inline trimming', () => {
  it.each(TRIM_RULES)('$id cuts its example and leaves its counter-example', ({ example, cut, counter }) => {
    expect(trimsOf(example)).toEqual([cut]);
    expect(trimsOf(counter)).toEqual([]);
  });

  it.each([
    [
      'German',
      'Die Boote blieben im Hafen. Lesen Sie auch: Neuer Kran für den Hafen',
      'Lesen Sie auch: Neuer Kran für den Hafen',
    ],
    [
      'French',
      'Les bateaux sont restés. Lire aussi : Une nouvelle grue au port',
      'Lire aussi : Une nouvelle grue au port',
    ],
    [
      'Spanish',
      'Los barcos se quedaron. Lea también: Una grúa nueva en el puerto',
      'Lea también: Una grúa nueva en el puerto',
    ],
    [
      'Portuguese',
      'Os barcos ficaram. Leia também: Um novo guindaste no porto',
      'Leia também: Um novo guindaste no porto',
    ],
    ['Italian', 'Le barche restano in porto. Leggi anche: Una nuova gru', 'Leggi anche: Una nuova gru'],
    ['Russian', 'Лодки остались в порту. Читайте также: Новый кран в порту', 'Читайте также: Новый кран в порту'],
    ['Polish', 'Łodzie zostały w porcie. Czytaj też: Nowy dźwig w porcie', 'Czytaj też: Nowy dźwig w porcie'],
    ['Greek', 'Τα πλοία έμειναν. Διαβάστε επίσης: Νέος γερανός στο λιμάνι', 'Διαβάστε επίσης: Νέος γερανός στο λιμάνι'],
    ['Chinese', '船只留在港口。相关阅读：港口迎来新吊车', '相关阅读：港口迎来新吊车'],
    ['Japanese', '船は港にとどまった。関連記事：港に新しいクレーン', '関連記事：港に新しいクレーン'],
  ])('knows related-article labels in %s', (_language, text, cut) => {
    expect(trimsOf(text)).toEqual([cut]);
  });

  it('gives the extent of the cut in the source, and keeps the text around it', () => {
    const sentence = 'The boats stayed in the harbour &amp; nobody went out to sea. ';
    const html = `<p>${sentence.repeat(6)}Related: Harbour To Get New Crane. ${sentence.repeat(2)}</p>`;
    const { article } = inspect(sourceFromString(html, { kind: 'html' }));
    expect(article.trims).toHaveLength(1);
    const [trim] = article.trims;
    expect(html.slice(trim?.start, trim?.end).trim()).toBe('Related: Harbour To Get New Crane.');
    const kept = article.blocks.filter((block) => block.keep);
    expect(kept.map(({ text }) => text).join(' ')).toBe(sentence.replace('&amp;', '&').repeat(8).trim());
    expect(new Set(article.blocks.map(({ group }) => group)).size).toBe(1);
  });

  it.each([
    ['no phrase', 'The boats stayed in. Nobody went out to sea.', false],
    ['a phrase within a sentence', 'The boats, related by name, stayed in.', false],
    ['a phrase behind a quote that closes', 'They said: “The boats stayed in.” (Related: New Crane', true],
    ['a long text, of which not all words are listed', 'The boats stayed in the harbour. '.repeat(60), true],
  ])('is looked for where it may be: %s', (_name, text, expected) => {
    expect(mayHoldTrim(readSource(sourceFromString(`<p>${text}</p>`, { kind: 'html' })), 0)).toBe(expected);
  });
});
