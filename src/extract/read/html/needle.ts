/** Finds the same string again and again. All searches together read the source once, even where it is missing. */
export class Needle {
  readonly #source: string;
  readonly #text: string;
  /** Between these two the answer is the second. */
  #searched = 0;
  #found = -1;

  constructor(source: string, text: string) {
    this.#source = source;
    this.#text = text;
  }

  /** Where the string next begins, at `from` or behind it; the length of the source if it does not. */
  next(from: number): number {
    if (from >= this.#searched && from <= this.#found) return this.#found;
    const found = this.#source.indexOf(this.#text, from);
    this.#searched = from;
    this.#found = found < 0 ? this.#source.length : found;
    return this.#found;
  }
}
