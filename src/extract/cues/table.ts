import { FNV_OFFSET, hashUnit } from '../words/word-ends.ts';
import { CUE_FAMILIES, type CueFamily, type CueGroup } from './families.ts';
import { addWord, JOINT, seedOf } from './hash.ts';

/** Weights of cues by their hashes: open addressing, the weight of a hash beside it. */
export interface CueTable {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** The log-odds of a block without cues, by group. */
  readonly bias: Readonly<Record<CueGroup, number>>;
}

/** Cues as they are stored: by family, lines of a weight in hundredths and the cues that have it. */
export interface StoredCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  readonly families: Readonly<Partial<Record<CueFamily, readonly string[]>>>;
}

const HUNDREDTH = 0.01;
const SPACE = 0x20;
const JOINT_CODE = JOINT.charCodeAt(0);
/**
 * A cue takes two characters at the least, a letter and a space: with a slot for every two the table cannot be full. It
 * takes eight on the mean, so that a quarter of the slots is; counting the cues would be one more scan of all.
 */
const SHORTEST_CUE = 2;

/** Lays stored cues out for looking up. */
export function layOutCues({ bias, families }: StoredCues): CueTable {
  const lists = CUE_FAMILIES.map((family) => families[family] ?? []);
  const length = lists.flat().reduce((sum, line) => sum + line.length, 0);
  const size = 2 ** Math.ceil(Math.log2(length / SHORTEST_CUE + 1));
  const table = { hashes: new Uint32Array(size), weights: new Float32Array(size), bias };
  CUE_FAMILIES.forEach((family, f) => {
    for (const line of lists[f] ?? []) addLine(table, line, seedOf(family));
  });
  return table;
}

/** Adds the cues of a line, hashed as they are read: most of what loading costs is spent here. */
function addLine(table: CueTable, line: string, seed: number): void {
  const first = line.indexOf(' ');
  const weight = Number(line.slice(0, first)) * HUNDREDTH;
  let hash = seed;
  let word = FNV_OFFSET;
  for (let i = first + 1; i <= line.length; i++) {
    const code = i < line.length ? line.charCodeAt(i) : SPACE;
    if (code !== SPACE && code !== JOINT_CODE) {
      word = hashUnit(word, code);
      continue;
    }
    hash = addWord(hash, word);
    word = FNV_OFFSET;
    if (code === JOINT_CODE) continue;
    put(table, hash, weight);
    hash = seed;
  }
}

function put({ hashes, weights }: CueTable, signed: number, weight: number): void {
  const hash = keyOf(signed);
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0) slot = (slot + 1) & mask;
  hashes[slot] = hash;
  weights[slot] = weight;
}

/** A hash as the table has it: unsigned, and never 0, which marks an empty slot. */
function keyOf(hash: number): number {
  return hash >>> 0 || 1;
}

/** The weight of a cue by its hash, 0 for one that is not known. */
export function weightOf({ hashes, weights }: CueTable, signed: number): number {
  const hash = keyOf(signed);
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = hashes[slot] as number;
    if (found === hash) return weights[slot] as number;
    if (found === 0) return 0;
  }
}
