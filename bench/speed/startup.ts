import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, shuffle, spreadOf } from './rounds.ts';
import { runNode, type Usage } from './spawn.ts';

const TEXT = 'Ferry\n\nThe ferry left the harbour at nine, and nobody knew when it would come back.\n';
const HTML = '<!doctype html><title>Ferry</title><p>The ferry left the harbour at nine, and nobody knew why.</p>';

/** The time of a process as a multiple of `node -e 0` in the same round. */
export interface Start {
  readonly name: string;
  readonly cpu: Spread;
  readonly wall: Spread;
}

interface Command {
  readonly name: string;
  readonly args: readonly string[];
  /** Returns the folder for caches. */
  readonly caches: () => string;
}

/**
 * Starts every command once per round in random order. A command runs with empty caches (cold) and with those of its
 * last run (warm): the folders for temporary and cached files are set to one of our own.
 */
export function measureStarts(
  dirs: Readonly<Record<string, string>>,
  { rounds, random }: { rounds: number; random: () => number },
): Start[] {
  const folder = mkdtempSync(join(tmpdir(), 'pith-speed-'));
  try {
    const commands = Object.entries(dirs).flatMap(([age, dir]) => listCommands(folder, { age, dir }));
    const found: Map<string, Usage>[] = [];
    // The first round fills the warm caches and is not counted.
    for (let i = 0; i <= rounds; i++) {
      const round = new Map<string, Usage>();
      for (const { name, args, caches } of shuffle([idle(folder), ...commands], random)) {
        const cache = caches();
        round.set(name, runNode(args, { HOME: cache, XDG_CACHE_HOME: cache, TMPDIR: cache }));
      }
      if (i > 0) found.push(round);
    }
    return commands.map(({ name }) => ({ name, cpu: compare(found, name, 'cpu'), wall: compare(found, name, 'wall') }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const IDLE = 'node -e 0';

function idle(folder: string): Command {
  return { name: IDLE, args: ['-e', '0'], caches: () => folder };
}

function listCommands(folder: string, { age, dir }: { age: string; dir: string }): Command[] {
  const text = join(folder, 'page.txt');
  const html = join(folder, 'page.html');
  writeFileSync(text, TEXT);
  writeFileSync(html, HTML);
  const commands = { '--version': '--version', 'a small text file': text, 'an HTML page': html };
  const warm = join(folder, `warm ${age}`);
  mkdirSync(warm);
  return Object.entries(commands).flatMap(([name, arg]): Command[] => {
    const args = [join(dir, 'bin/pith.js'), arg];
    return [
      { name: `${age}pith, ${name}, cold`, args, caches: () => mkdtempSync(join(folder, 'cold-')) },
      { name: `${age}pith, ${name}, warm`, args, caches: () => warm },
    ];
  });
}

function compare(rounds: readonly Map<string, Usage>[], name: string, figure: 'cpu' | 'wall'): Spread {
  return spreadOf(rounds.map((round) => round.get(name)![figure] / round.get(IDLE)![figure]));
}
