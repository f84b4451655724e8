/** Sentences of an invented article; every page of the tests is made of some. */
const SENTENCES = [
  'The ferry between the two quays has sailed every noon for sixty years, and most people in the town have taken it.',
  'In spring the council decided that the old engine should be replaced, although nobody could say who would pay for it.',
  'A mechanic who has looked after the boat since she was a girl told the meeting that it would run for another decade.',
  'The harbour master disagreed, because the winter storms had loosened two of the plates below the waterline.',
  'By the end of the evening they had collected enough money for the plates, and the engine was to stay as it was.',
  'On the next morning the ferry left a few minutes late, with more passengers on board than on any day before.',
];

/** Paragraphs of prose that no extractor can mistake; the first begins with the page's name. */
export function prose(name: string): string[] {
  return [0, 2, 4].map((i) => `${i === 0 ? `${name}. ` : ''}${SENTENCES[i]} ${SENTENCES[i + 1]}`);
}

/** An HTML page that is nothing but `prose(name)`: these tests are about files and streams, not about pages. */
export function htmlPage(name: string): string {
  const body = prose(name).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>${name}</title></head><body><main><article>${body.join('\n')}</article></main></body></html>\n`;
}

/** A text dump whose article is `prose(name)`. */
export function textPage(name: string): string {
  return `${prose(name).join('\n\n')}\n`;
}

/** The article as the format `text` prints it. */
export function articleText(name: string): string {
  return textPage(name);
}
