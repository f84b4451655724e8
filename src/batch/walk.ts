import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asPithError, type PithError } from '../input/errors.ts';

/** Directories of version control that are not hidden; the others (.git, .hg, .svn) begin with a dot. */
const VCS_FOLDERS: ReadonlySet<string> = new Set(['CVS', '_darcs']);

/** An entry that a walk found: a file, or a directory that could not be read. */
export interface Found {
  /** Relative to the walk's root, with forward slashes. */
  readonly path: string;
  readonly error?: PithError;
}

export interface WalkOptions {
  /** Whether a file or directory, by its path relative to the root, is left out. */
  readonly skip: (path: string) => boolean;
  /** Levels below the root that are read. Default: all. */
  readonly depth?: number;
}

/** Walks a directory in the order of code units; hidden entries, VCS folders and symbolic links are skipped. */
export async function walk(root: string, options: WalkOptions): Promise<Found[]> {
  const found: Found[] = [];
  await descend({ root, options, found }, '', 1);
  return found;
}

interface Walk {
  readonly root: string;
  readonly options: WalkOptions;
  readonly found: Found[];
}

async function descend(state: Walk, path: string, level: number): Promise<void> {
  const { root, options, found } = state;
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    found.push({ path, error: asPithError(error, 'unreadable', 'read') });
    return;
  }
  for (const entry of entries.sort(byName)) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.name.startsWith('.') || options.skip(below)) continue;
    if (entry.isFile()) found.push({ path: below });
    else if (entry.isDirectory() && !VCS_FOLDERS.has(entry.name) && level < (options.depth ?? Infinity)) {
      await descend(state, below, level + 1);
    }
  }
}

/** By code units: the same order in every locale. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
