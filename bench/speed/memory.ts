import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill, page, sentence, words } from '../linear/make.ts';
import { runNode } from './spawn.ts';

const WORKER = fileURLToPath(new URL('./memory-worker.mjs', import.meta.url));

/** Blocks of the pages of one-letter lines. */
const BLOCKS = 100_000;
/** Characters of the large page. */
const LARGE = 20_000_000;

/** The memory of a build. */
export interface Memory {
  /** Bytes per block, without its text, of all results of the stages (`inspect`), by kind of page. */
  readonly block: Readonly<Record<string, number>>;
  /** Peak megabytes of the process that reads one HTML page of 20 MB. */
  readonly peak: number;
}

/** Measures a built checkout in separate processes. */
export function measureMemory(dir: string): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'pith-speed-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page(fill(LARGE, largePart)));
    const { peak } = runNode([join(dir, 'bin/pith.js'), file]);
    return {
      block: { HTML: blockBytes(dir, '<p>a</p>'), text: blockBytes(dir, 'a\n\n') },
      peak: peak / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function blockBytes(dir: string, line: string): number {
  const args = ['--expose-gc', WORKER, dir, line, String(BLOCKS)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** A part of a page as on news sites: a paragraph, and a card with a link. */
function largePart(i: number): string {
  const prose = [i, i + 1, i + 2].map(sentence).join(' ');
  return `<div class="c${i % 50}"><p>${prose}</p></div><div class="card"><h3><a href="/${i}">${words(i, 6)}</a></h3></div>\n`;
}
