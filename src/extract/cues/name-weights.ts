import type { ElementColumns } from '../page/element-columns.ts';
import type { MeasuredPage } from '../page/measure.ts';
import type { CueFamily } from './families.ts';
import { addWord, hashWords, hashWritten, seedOf } from './hash.ts';
import { NEAR_LEVELS, PLAIN_TAGS, TAG_LEVELS } from './name-cues.ts';
import { type CueTable, weightOf } from './table.ts';

const NO_WORDS: readonly number[] = [];
const FAR_SEED = seedOf('name');
const NEAR_SEED = seedOf('near');

/**
 * The log-odds by the names around each block: the sum of the weights of the different cues of `eachNameCue`, divided
 * by the square root of their number.
 */
export function weighNames(table: CueTable, page: MeasuredPage): Float64Array {
  const { columns, size } = page;
  const weights = new Float64Array(size).fill(table.bias.names);
  if (page.tree.size === 0) return weights;
  const names = new NameWeights(table, page);
  for (let i = 0; i < size; i++) {
    const element = columns.element[i] as number;
    const isSame = i > 0 && columns.element[i - 1] === element;
    weights[i] = isSame ? (weights[i - 1] as number) : table.bias.names + names.weigh(element);
  }
  return weights;
}

/**
 * Weighs the names around the elements of one page. Elements are in document order, so the ancestors of an element are
 * those that are open when it begins; walking up from every element would take quadratic time on pages with thousands
 * of nested elements. Words and tags are numbered when they first appear, so that each is hashed and looked up once per
 * page.
 */
class NameWeights {
  readonly #table: CueTable;
  readonly #tree: ElementColumns;
  readonly #numbers = new Map<string, number>();
  /** The word numbers of each list, and the list number of each element; elements with the same names share a list. */
  readonly #lists: (readonly number[])[] = [NO_WORDS];
  readonly #listNumbers = new Map<readonly string[], number>();
  readonly #listOf: Int32Array;
  /** By word number: its weights, the number of open elements with it, and the last weighing that counted it. */
  readonly #far: number[] = [];
  readonly #near: number[] = [];
  readonly #open: number[] = [];
  readonly #countedIn: number[] = [];
  readonly #tagNumbers = new Map<string, number>();
  /**
   * By tag number: whether it is plain, its weights for any ancestor and by level, and the number of open elements with
   * it.
   */
  readonly #isPlain: boolean[] = [];
  readonly #tagFar: number[] = [];
  readonly #tagAt: number[][] = TAG_LEVELS.map(() => []);
  readonly #tagOpen: number[] = [];
  /** By element: its tag number, the sum of weights of the names and tags of it and its ancestors, and their number. */
  readonly #tagOf: Int32Array;
  readonly #sums: Float64Array;
  readonly #counts: Int32Array;
  #weighings = 0;

  constructor(table: CueTable, { tree, sums: { blocks } }: MeasuredPage) {
    this.#table = table;
    this.#tree = tree;
    this.#listOf = new Int32Array(tree.size);
    this.#tagOf = new Int32Array(tree.size);
    this.#sums = new Float64Array(tree.size);
    this.#counts = new Int32Array(tree.size);
    const path: number[] = [];
    for (let e = 0; e < tree.size; e++) {
      if (blocks[e] === 0) continue;
      while (path.length > (tree.depth[e] as number)) this.#close(path.pop() as number);
      this.#begin(e);
      path.push(e);
    }
  }

  /**
   * The sum of the weights of the different cues around an element, divided by the square root of their number; 0 for
   * none.
   */
  weigh(element: number): number {
    if (element <= 0) return 0;
    const weighing = ++this.#weighings;
    let sum = this.#sums[element] as number;
    let count = this.#counts[element] as number;
    for (let level = 0, e = element; level < TAG_LEVELS.length && e > 0; level++) {
      sum += this.#tagAt[level]?.[this.#tagOf[e] as number] as number;
      count++;
      const words = level < NEAR_LEVELS ? (this.#lists[this.#listOf[e] as number] as readonly number[]) : NO_WORDS;
      for (let w = 0; w < words.length; w++) {
        const word = words[w] as number;
        if (this.#countedIn[word] === weighing) continue;
        this.#countedIn[word] = weighing;
        sum += this.#near[word] as number;
        count++;
      }
      e = this.#tree.parent[e] as number;
    }
    return sum / Math.sqrt(count);
  }

  #begin(e: number): void {
    const parent = this.#tree.parent[e] as number;
    let sum = parent < 0 ? 0 : (this.#sums[parent] as number);
    let count = parent < 0 ? 0 : (this.#counts[parent] as number);
    const list = this.#numberOfList(this.#tree.words[e] as readonly string[]);
    this.#listOf[e] = list;
    const words = this.#lists[list] as readonly number[];
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as number;
      if (this.#open[word]!++ > 0) continue;
      sum += this.#far[word] as number;
      count++;
    }
    const name = this.#tree.tag[e] as string;
    const tag = this.#tagNumbers.get(name) ?? this.#addTag(name);
    this.#tagOf[e] = tag;
    if (this.#tagOpen[tag]!++ === 0 && this.#isPlain[tag] === false) {
      sum += this.#tagFar[tag] as number;
      count++;
    }
    this.#sums[e] = sum;
    this.#counts[e] = count;
  }

  #close(e: number): void {
    const words = this.#lists[this.#listOf[e] as number] as readonly number[];
    for (let w = 0; w < words.length; w++) this.#open[words[w] as number]!--;
    this.#tagOpen[this.#tagOf[e] as number]!--;
  }

  #numberOfList(words: readonly string[]): number {
    if (words.length === 0) return 0;
    const known = this.#listNumbers.get(words);
    if (known !== undefined) return known;
    const number = this.#lists.push(words.map((word) => this.#numbers.get(word) ?? this.#addWord(word))) - 1;
    this.#listNumbers.set(words, number);
    return number;
  }

  #addWord(word: string): number {
    let far = FAR_SEED;
    let near = NEAR_SEED;
    for (const hash of hashWords(word)) {
      far = addWord(far, hash);
      near = addWord(near, hash);
    }
    const number = this.#far.push(weightOf(this.#table, far)) - 1;
    this.#near.push(weightOf(this.#table, near));
    this.#open.push(0);
    this.#countedIn.push(0);
    this.#numbers.set(word, number);
    return number;
  }

  #addTag(tag: string): number {
    const number = this.#tagFar.push(this.#look('tag', tag)) - 1;
    for (const [level, family] of TAG_LEVELS.entries()) this.#tagAt[level]?.push(this.#look(family, tag));
    this.#isPlain.push(PLAIN_TAGS.has(tag));
    this.#tagOpen.push(0);
    this.#tagNumbers.set(tag, number);
    return number;
  }

  #look(family: CueFamily, word: string): number {
    return weightOf(this.#table, hashWritten(family, word));
  }
}
