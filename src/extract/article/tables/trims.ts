import { LEXICONS } from '../../lexicon/index.ts';
import { listWords } from '../../words/scan.ts';

/** Slots for the first words of phrases, a power of 2: most words of a text have a different slot. */
const SLOTS = 1 << 12;

/**
 * 1 in the slots of the words that begin phrases of boilerplate inside paragraphs. The library makes it from the lexicons;
 * beside the command it is a file.
 */
export function trimSlots(): Uint8Array {
  const slots = new Uint8Array(SLOTS);
  for (const phrase of LEXICONS.flatMap(({ inline = {} }) => Object.values(inline).flat())) {
    const { hashes, size } = listWords(phrase);
    if (size > 0) slots[(hashes[0] as number) & (SLOTS - 1)] = 1;
  }
  return slots;
}
