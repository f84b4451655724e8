/** A hostile shape: one kind of page that can be made in any size. */
export interface Shape {
  readonly name: string;
  /** With `auto`, pith detects the kind itself. */
  readonly kind: 'html' | 'text' | 'markdown' | 'auto';
  /** Makes a page of about this many characters. */
  readonly make: (size: number) => string;
  /** Whether `pith explain` is measured, too: for the shapes with the most blocks. */
  readonly explain?: boolean;
}

const WORDS =
  'harbour ferry quay morning captain engine signal lantern village winter council bridge letter window garden river market station teacher island'.split(
    ' ',
  );

/** Prose that every page of a shape also contains, so that it has an article. */
const PROSE = [
  'The ferry left the harbour at nine, and nobody on the quay knew when it would come back, or who was on board.',
  'The captain said on Monday that the engine had been mended twice, but that he did not trust it in such a wind.',
  'In the village they lit the lanterns early, and the council met to decide what was to be done about the bridge.',
];

/** Words that differ with `seed`, separated by spaces. */
export function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * (1 + (seed % 5))) % WORDS.length]).join(' ');
}

/** A sentence of about a dozen words that differs with `seed`. */
export function sentence(seed: number): string {
  return `The ${words(seed, 11)} ${seed}, they said.`;
}

/** First of the common Chinese characters, and how many of them are used. */
const CHINESE = { first: 0x4e00, count: 3000 } as const;

/** A Chinese sentence that differs with `seed`. */
export function chinese(seed: number): string {
  const codes = Array.from({ length: 14 }, (_, i) => CHINESE.first + ((seed * 31 + i * i * 17) % CHINESE.count));
  return `${String.fromCharCode(...codes)}。`;
}

/** Joins pieces, the i-th made by `piece`, up to `size` characters. */
export function fill(size: number, piece: string | ((i: number) => string)): string {
  if (typeof piece === 'string') return piece.repeat(Math.max(1, Math.floor(size / piece.length)));
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const part = piece(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Puts `inner` into as many nested elements as fit into `size` characters. */
export function nest(size: number, { open, close, inner }: { open: string; close: string; inner: string }): string {
  const depth = Math.max(1, Math.floor(size / (open.length + close.length)));
  return open.repeat(depth) + inner + close.repeat(depth);
}

/** An HTML page with an article and then `body`. */
export function page(body: string, head = ''): string {
  const prose = PROSE.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html><head><title>Ferry</title>${head}</head><body><h1>Ferry</h1>\n${prose}\n${body}</body></html>`;
}

/** A text dump with an article and then `body`. */
export function dump(body: string): string {
  return `Ferry\n\n${PROSE.join('\n\n')}\n\n${body}\n`;
}
