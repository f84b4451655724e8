import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asPithError } from '../input/errors.ts';

/**
 * A crash of the program cannot damage a renamed file; only a loss of power can. To guard against that, each file would
 * have to be forced to disk, which costs more (13 ms measured) than cleaning a page, and a lost file can be made again.
 */
const NO_FSYNC = false;

/**
 * Writes a file completely or not at all, and makes its directories. A target that is not a regular file, such as
 * `/dev/null` or a named pipe, is written to and never replaced. Throws `write`.
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
