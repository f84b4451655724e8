import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { parseCount, parseNames } from '../accuracy/options.ts';
import { formatRows } from '../accuracy/table.ts';
import { exponentOf, type Point } from './exponent.ts';
import { measureSizes } from './measure.ts';
import { SHAPES } from './shapes.ts';
import type { Way } from './worker.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Kilobytes of the sizes: each is four times the one before. */
const SIZES = [64, 256, 1024, 4096] as const;
/** Seconds that one size may take, including the runs that warm up the compiler. */
const LIMIT = 60;

interface Options {
  readonly new: string;
  readonly shapes: readonly string[];
  readonly largest: number;
  readonly limit: number;
  readonly maxExponent?: number;
  readonly json: boolean;
}

/** One row of the table. */
interface Row {
  readonly name: string;
  readonly exponent: number;
  readonly points: readonly Point[];
}

process.exitCode = await main(parseOptions(process.argv.slice(2)));

function parseOptions(argv: readonly string[]): Options {
  return new Command('bench/linear/run.ts')
    .description('How the CPU time of hostile pages grows with their size: exponents, 1 where it is linear.')
    .option('--new <dir>', 'the built checkout to measure', ROOT)
    .option('--shapes <names>', 'only shapes whose name holds one of these, separated by commas', parseNames, [])
    .option('--largest <kb>', 'no page larger than this', parseCount, SIZES.at(-1))
    .option('--limit <seconds>', 'time for one size', parseCount, LIMIT)
    .option('--max-exponent <x>', 'exit 1 when a shape is over this, or fails', parseExponent)
    .option('--json', 'figures as JSON', false)
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

async function main({ new: dir, shapes, largest, limit, maxExponent, json }: Options): Promise<number> {
  if (!existsSync(join(dir, 'dist/index.js'))) {
    console.error(`linear: ${dir} is not built`);
    return 2;
  }
  const sizes = SIZES.filter((size) => size <= largest);
  const rows: Row[] = [];
  for (const { shape, way } of listTasks(shapes)) {
    const task = { dir: resolve(dir), shape, way };
    const points = await measureSizes(task, { sizes: sizes.map((size) => size * 1024), limit });
    const row = { name: way === 'extract' ? shape : `explain, ${shape}`, exponent: exponentOf(points), points };
    rows.push(row);
    if (!json) console.error(describe(row));
  }
  rows.sort((a, b) => (a.exponent === b.exponent ? 0 : b.exponent - a.exponent));
  console.log(json ? JSON.stringify(rows, null, 1) : formatTable(rows, sizes));
  const over = rows.filter(({ exponent }) => maxExponent !== undefined && !(exponent <= maxExponent));
  if (over.length > 0) console.error(`linear: over ${maxExponent}: ${over.map(({ name }) => name).join('; ')}`);
  return over.length > 0 || rows.length === 0 ? 1 : 0;
}

function listTasks(names: readonly string[]): { shape: string; way: Way }[] {
  const chosen = SHAPES.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  return chosen.flatMap(({ name, explain }) => {
    const ways: Way[] = explain === true ? ['extract', 'explain'] : ['extract'];
    return ways.map((way) => ({ shape: name, way }));
  });
}

function describe({ name, exponent, points }: Row): string {
  const failure = points.find((point) => point.failure !== null);
  return `${name}: ${failure === undefined ? exponent.toFixed(2) : `${failure.size / 1024} KB: ${failure.failure}`}`;
}

/** Times per character as multiples of the smallest page's: 1.0 if the time grows like the size. */
function formatTable(rows: readonly Row[], sizes: readonly number[]): string {
  const heads = ['shape', `${sizes[0]} KB, ms`, ...sizes.slice(1).map((size) => `${size} KB`), 'exponent'];
  const cells = rows.map(({ name, exponent, points }) => [
    name,
    ...sizes.map((_, i) => formatPoint(points, i)),
    show(exponent),
  ]);
  return formatRows([heads, ...cells], 1);
}

function formatPoint(points: readonly Point[], i: number): string {
  const [first] = points;
  const point = points[i];
  if (point === undefined) return '';
  if (point.time === null) return point.failure!.slice(0, 40);
  if (i === 0) return (point.time / 1000).toFixed(1);
  return (point.time / first!.time! / (point.size / first!.size)).toFixed(2);
}

function show(exponent: number): string {
  return Number.isFinite(exponent) ? exponent.toFixed(2) : '∞';
}

function parseExponent(text: string): number {
  const exponent = Number(text);
  if (!(exponent > 0)) throw new InvalidArgumentError('must be a number over 0.');
  return exponent;
}
