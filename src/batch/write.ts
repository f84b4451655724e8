import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asPithError } from '../input/errors.ts';

/**
 * A crash of the program cannot tear a renamed file, only a loss of power can. Forcing each file to the disk against
 * that costs more (13 ms measured) than cleaning a page does, and what is lost can be made again.
 */
const NO_FSYNC = false;

/**
 * Writes a file whole or not at all, with the directories above it. What is no regular file, as `/dev/null` or a named
 * pipe, is written to, never replaced. Throws `write`.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const present = await stat(path).catch(() => null);
    if (present !== null && !present.isFile()) return await writeFile(path, text);
    if (present === null) await mkdir(dirname(path), { recursive: true });
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, text, { fsync: NO_FSYNC });
  } catch (error) {
    throw asPithError(error, 'write', 'written');
  }
}
