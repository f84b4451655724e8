import type { JsonContainer, JsonString, JsonTree } from './json-strings.ts';
import { proseWords, readValue } from './prose-strings.ts';

/** Text under names of other content counts with this part of its words. */
const ASIDE_WEIGHT = 0.2;
/** A record with the page's title and fewer words of prose is a link to the page, its first section, or a note for robots. */
const LEAST_TITLED = 200;
/** Shorter titles (UTF-16 units), like "Home", do not identify a record. */
const SHORTEST_TITLE = 10;

// "relatedPosts", "recommendations", "i18n", "footerText", "cookieBanner"
const ASIDE =
  /related|recommend|trending|popular|latest|sidebar|footer|header|menu|nav|cookie|consent|locale|i18n|intl|translation|messages|policy|terms|settings|config|teaser|author|bio/i;
// "2" of "Paragraph:1_2", "p2", "0"
const FIRST_DIGIT = /[\d:]/;

/** The strings of the state that contain the body, in source order, and their number of words of prose. */
export interface StateStrings {
  readonly strings: readonly JsonString[];
  readonly words: number;
}

/** The chosen members of a container: all of a stem, or a single container. */
interface Choice {
  readonly stem: string;
  readonly words: number;
  /** The only member, which has the page's title; -1 for all of the stem. */
  readonly only: number;
}

/**
 * Finds the body in the state of a framework. A record has the same content in several strings (body, excerpt, notice),
 * so the member with the most prose is chosen; the members of a list are chosen together, and so are members of a
 * record whose names differ only by a number ("Paragraph:0", "Paragraph:1"). A member with the title of the page is
 * chosen alone: the others are other pages. The rule applies from the strings up to the root.
 */
export function findStateStrings(tree: JsonTree, title: string | null): StateStrings {
  const words = tree.strings.map((string) => proseWords(tree, string));
  return select(tree, words, new Chooser(tree, title).choose(words));
}

class Chooser {
  readonly #tree: JsonTree;
  /** Words of prose by stem, for every container that has any. */
  readonly #sums = new Map<number, Map<string, number>>();
  readonly #titled: ReadonlySet<number>;
  /** The member with the page's title that has the most prose. */
  readonly #only = new Map<number, Choice>();

  constructor(tree: JsonTree, title: string | null) {
    this.#tree = tree;
    this.#titled = findTitled(tree, title);
  }

  /** The choice of every container with prose; the choice among the outermost has the key -1. */
  choose(words: readonly number[]): ReadonlyMap<number, Choice> {
    this.#tree.strings.forEach((string, s) => {
      if ((words[s] as number) > 0) this.#add(string, words[s] as number);
    });
    const choices = new Map<number, Choice>();
    // Containers follow the containers around them, so one pass from the end knows all members before their container.
    for (let c = this.#tree.containers.length - 1; c >= -1; c--) {
      const choice = this.#only.get(c) ?? mostOf(this.#sums.get(c));
      if (choice === undefined) continue;
      choices.set(c, choice);
      if (c >= 0) this.#pass(c, choice);
    }
    return choices;
  }

  #add({ parent, key }: JsonContainer, words: number): void {
    const sums = this.#sums.get(parent) ?? new Map<string, number>();
    const stem = stemOf(key);
    sums.set(stem, (sums.get(stem) ?? 0) + words * (ASIDE.test(key) ? ASIDE_WEIGHT : 1));
    this.#sums.set(parent, sums);
  }

  /** Tells the container around `c` what was chosen in it. */
  #pass(c: number, { words, only }: Choice): void {
    const container = this.#tree.containers[c] as JsonContainer;
    this.#add(container, words);
    if (only < 0 && !(this.#titled.has(c) && words >= LEAST_TITLED)) return;
    if (words > (this.#only.get(container.parent)?.words ?? 0)) {
      this.#only.set(container.parent, { stem: stemOf(container.key), words, only: c });
    }
  }
}

function mostOf(sums: ReadonlyMap<string, number> = new Map()): Choice | undefined {
  let most: Choice | undefined;
  for (const [stem, words] of sums) if (words > (most?.words ?? 0)) most = { stem, words, only: -1 };
  return most;
}

/** The containers with a string that is the page's title, or its start before the name of the site. */
function findTitled(tree: JsonTree, title: string | null): ReadonlySet<number> {
  const titled = new Set<number>();
  if (title === null || title.length < SHORTEST_TITLE) return titled;
  for (const string of tree.strings) {
    const length = string.to - string.from;
    if (length < SHORTEST_TITLE || length > 2 * title.length) continue;
    const value = readValue(tree, string).trim();
    if (value.length >= SHORTEST_TITLE && (title.startsWith(value) || value.startsWith(title))) {
      titled.add(string.parent);
    }
  }
  return titled;
}

/** The prose in the chosen containers, with the short strings beside it: headings have the same names as paragraphs. */
function select(
  { containers, strings }: JsonTree,
  words: readonly number[],
  choices: ReadonlyMap<number, Choice>,
): StateStrings {
  const chosen = new Set<number>([-1]);
  containers.forEach(({ parent, key }, c) => {
    const { stem, only } = choices.get(parent) ?? { stem: stemOf(key), only: -1 };
    if (chosen.has(parent) && (only < 0 ? stem === stemOf(key) : only === c)) chosen.add(c);
  });
  const isChosen = ({ parent, key }: JsonString) => {
    const choice = choices.get(parent);
    return chosen.has(parent) && choice !== undefined && choice.only < 0 && choice.stem === stemOf(key);
  };
  const prose = strings.filter((string, s) => (words[s] as number) > 0 && isChosen(string));
  const keys = new Set(prose.map(({ key }) => key));
  const from = prose[0]?.from ?? 0;
  const to = prose.at(-1)?.to ?? 0;
  const isText = (string: JsonString) => string.parent >= 0 && isChosen(string);
  const isBeside = ({ parent, key, ...at }: JsonString) =>
    keys.has(key) && chosen.has(parent) && !choices.has(parent) && at.from >= from && at.to <= to;
  return {
    strings: strings.filter((string, s) =>
      (words[s] as number) > 0 ? isChosen(string) : isText(string) || isBeside(string),
    ),
    words: strings.reduce((sum, string, s) => (isChosen(string) ? sum + (words[s] as number) : sum), 0),
  };
}

/** A name without its number; '' in lists. */
function stemOf(key: string): string {
  const digit = key.search(FIRST_DIGIT);
  return digit < 0 ? key : key.slice(0, digit);
}
