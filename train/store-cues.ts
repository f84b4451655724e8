import { CUE_FAMILIES, type CueFamily, type CueGroup } from '../src/extract/cues/families.ts';
import { hashWritten } from '../src/extract/cues/hash.ts';
import type { StoredCues } from '../src/extract/cues/table.ts';

/** Cues to be read: a bias a group, and by family lines of a weight in hundredths and the cues that have it. */
export interface WrittenCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  readonly families: Readonly<Partial<Record<CueFamily, readonly string[]>>>;
}

const BYTES = 4;

/** Stores cues for loading: their hashes as base64, for hashing a hundred thousand letters takes ten times as long. */
export function storeCues({ bias, families }: WrittenCues): StoredCues {
  const runs: number[] = [];
  const hashes: number[] = [];
  for (const family of CUE_FAMILIES) {
    for (const line of families[family] ?? []) {
      const [weight, ...cues] = line.split(' ');
      runs.push(Number(weight), cues.length);
      for (const cue of cues) hashes.push(hashWritten(family, cue));
    }
  }
  const bytes = new DataView(new ArrayBuffer(hashes.length * BYTES));
  for (const [i, hash] of hashes.entries()) bytes.setUint32(i * BYTES, hash, true);
  return { bias, runs, hashes: Buffer.from(bytes.buffer).toString('base64') };
}
