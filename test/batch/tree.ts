import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of files for one test. */
export interface Tree {
  readonly root: string;
  /** Writes files by their path below the root. */
  add(files: Readonly<Record<string, string | Uint8Array>>): void;
  link(target: string, path: string): void;
  at(path: string): string;
  remove(): void;
}

/** Makes an empty temporary folder. */
export function createTree(): Tree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pith-test-')));
  const at = (path: string): string => join(root, path);
  return {
    root,
    at,
    add: (files) => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(at(path)), { recursive: true });
        writeFileSync(at(path), content);
      }
    },
    link: (target, path) => symlinkSync(at(target), at(path)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
