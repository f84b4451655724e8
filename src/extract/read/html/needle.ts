/** Finds the same string repeatedly. All searches together read the source once, even if it is missing. */
export class Needle {
  readonly #source: string;
  readonly #text: string;
  /** For every start from the first of these up to the second, the answer is the second. */
  #searched = 0;
  #found = -1;

  constructor(source: string, text: string) {
    this.#source = source;
    this.#text = text;
  }

  /** The offset of the next occurrence at or after `from`; the length of the source if there is none. */
  next(from: number): number {
    if (from >= this.#searched && from <= this.#found) return this.#found;
    const found = this.#source.indexOf(this.#text, from);
    this.#searched = from;
    this.#found = found < 0 ? this.#source.length : found;
    return this.#found;
  }
}
