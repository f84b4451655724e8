import type { Span } from './find.ts';

/** An object or list of a script; `parent` is -1 for the outermost. `to` is after its last member. */
export interface JsonContainer {
  readonly parent: number;
  /** Its name in its parent; '' in lists. */
  readonly key: string;
}

/** A string of a script: the container it is in, its name there, and its extent between the quotes. */
export interface JsonString extends JsonContainer, Span {}

/** The strings of a script with the containers around them, both in source order. */
export interface JsonTree {
  readonly text: string;
  readonly containers: readonly JsonContainer[];
  readonly strings: readonly JsonString[];
}

/** Data after this many containers or strings of one script is not read. */
const MOST_CONTAINERS = 100_000;
const MOST_STRINGS = 100_000;
/** Longer names are cut. */
const LONGEST_KEY = 60;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACE = 0x20;
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d]);

// a member's name without quotes, as in `{title:"…"}`
const BARE_KEY = /[\w$]{1,60}/y;
// "\u00e9", "\x3c", "\n", "\/"
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

/**
 * Lists the strings of a JSON text. It is not a parser but a scan for brackets, names and strings: it records the place
 * of each string, and continues if the JSON is broken or is a literal in a script (bare names, a call around the data).
 */
export function scanJson(text: string, span: Span): JsonTree {
  const scan = new Scan(text, span);
  scan.run();
  return scan;
}

/** The value of the string between the quotes. */
export function unescapeJson(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (spelling) => {
    if (spelling.length > 2) return String.fromCharCode(Number.parseInt(spelling.slice(2), 16));
    return CONTROLS[spelling.charAt(1)] ?? spelling.charAt(1);
  });
}

class Scan implements JsonTree {
  readonly text: string;
  readonly containers: JsonContainer[] = [];
  readonly strings: JsonString[] = [];
  readonly #to: number;
  #at: number;
  #open = -1;
  #key = '';

  constructor(text: string, { from, to }: Span) {
    this.text = text;
    this.#at = from;
    this.#to = to;
  }

  /** Scans up to the end or to the limits. */
  run(): void {
    while (this.#at < this.#to && this.strings.length < MOST_STRINGS && this.containers.length < MOST_CONTAINERS) {
      const code = this.text.charCodeAt(this.#at);
      if (code === QUOTE) this.#readString();
      else if (OPENERS.has(code)) this.#enter();
      else if (CLOSERS.has(code)) this.#leave();
      else if (code === COMMA) this.#step();
      else this.#readWord();
    }
  }

  #enter(): void {
    this.containers.push({ parent: this.#open, key: this.#key });
    this.#open = this.containers.length - 1;
    this.#step();
  }

  #leave(): void {
    this.#open = this.containers[this.#open]?.parent ?? -1;
    this.#step();
  }

  /** Skips a sign after which a new member begins. */
  #step(): void {
    this.#key = '';
    this.#at++;
  }

  #readString(): void {
    const from = this.#at + 1;
    let to = from;
    for (let code = this.text.charCodeAt(to); to < this.#to && code !== QUOTE; code = this.text.charCodeAt(to)) {
      to += code === BACKSLASH ? 2 : 1;
    }
    this.#at = to + 1;
    if (to >= this.#to) return;
    if (this.#takesColon()) this.#key = this.text.slice(from, Math.min(to, from + LONGEST_KEY));
    else if (to > from) this.strings.push({ parent: this.#open, key: this.#key, from, to });
  }

  #readWord(): void {
    BARE_KEY.lastIndex = this.#at;
    const word = BARE_KEY.exec(this.text)?.[0];
    this.#at += word?.length ?? 1;
    if (word !== undefined && this.#takesColon()) this.#key = word;
  }

  /** Whether a colon comes next; then it is skipped. */
  #takesColon(): boolean {
    let at = this.#at;
    while (at < this.#to && this.text.charCodeAt(at) <= SPACE) at++;
    const colon = at < this.#to && this.text.charCodeAt(at) === COLON;
    this.#at = colon ? at + 1 : at;
    return colon;
  }
}
