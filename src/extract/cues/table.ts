import { Sections } from '../util/sections.ts';
import { CUE_GROUPS, type CueGroup } from './families.ts';

/** The first bytes of a file of cues: "pcu1". */
export const CUES_KIND = 0x31756370;

/** Biases are stored as whole multiples of one by this: the decimals of the trainer. */
export const BIASES_IN_ONE = 1e4;

/** Weights are stored in hundredths. */
const HUNDREDTH = 0.01;

/** Weights of cues by their hashes, as they are stored: hashes with the same last bits are adjacent. */
export interface CueTable {
  /** The start of the hashes with each value of the last bits, and the end of all: a power of 2 plus one. */
  readonly starts: Uint16Array;
  readonly hashes: Int32Array;
  /** The weight of each hash: an index into `weights`. */
  readonly weightIndex: Uint8Array;
  readonly weights: Float32Array;
  /** The log-odds of a block without cues, by group. */
  readonly bias: Readonly<Record<CueGroup, number>>;
}

/** Reads a file of cues; train/store-cues.ts writes it, and `weights/*.json` has the same weights for people. */
export function readCues(bytes: Uint8Array): CueTable {
  const file = new Sections(bytes, CUES_KIND);
  const [cues = 0, slots = 0, weights = 0] = file.int32s(3);
  const biases = file.int32s(CUE_GROUPS.length);
  const table = {
    hashes: file.int32s(cues),
    starts: file.uint16s(slots + 1),
    weights: Float32Array.from(file.int16s(weights), (weight) => weight * HUNDREDTH),
    weightIndex: file.bytes(cues),
    bias: Object.fromEntries(CUE_GROUPS.map((group, i) => [group, (biases[i] as number) / BIASES_IN_ONE])),
  };
  file.end();
  return table as CueTable;
}

/** The weight of a cue by its hash, 0 for an unknown cue. */
export function weightOf({ starts, hashes, weightIndex, weights }: CueTable, unsigned: number): number {
  const hash = unsigned | 0;
  const slot = hash & (starts.length - 2);
  const end = starts[slot + 1] as number;
  for (let at = starts[slot] as number; at < end; at++) {
    if (hashes[at] === hash) return weights[weightIndex[at] as number] as number;
  }
  return 0;
}
