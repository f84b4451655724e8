/**
 * Writes the trees of a kind and the weights of its cues to be read by people, makes modules of them, and writes the rows
 * that test the trees' evaluation.
 *
 * usage: tsx train/weights.ts html|text|foreign|opinion
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CUE_FAMILIES, type CueFamily, type CueGroup } from '../src/extract/cues/families.ts';
import { CUE_FILES, TREE_FILES, writeModule } from './modules.ts';
import type { WrittenTree, WrittenTrees } from './store-trees.ts';

const OUT = new URL('./out/', import.meta.url);
const PASSES = ['first', 'second'] as const;
/** Digits of a decimal that distinguish all float32 numbers. */
const FLOAT_DIGITS = 9;
const kind = process.argv[2] ?? '';

if (kind === 'opinion') writeOpinion();
else if (kind === 'foreign') writePasses(kind);
else if (kind === 'html' || kind === 'text') {
  writePasses(kind);
  writeCues(kind);
} else throw new Error('usage: tsx train/weights.ts html|text|foreign|opinion');

function writePasses(kind: 'html' | 'text' | 'foreign'): void {
  const passes = PASSES.map((pass) => `"${pass}": ${writeTrees(read(`${kind}.${pass}.model.json`) as WrittenTrees)}`);
  writeFileSync(TREE_FILES[kind].json, `{\n${passes.join(',\n')}\n}\n`);
  writeModule(TREE_FILES[kind]);
  const samples = Object.fromEntries(PASSES.map((pass) => [pass, read(`${kind}.${pass}.sample.json`)]));
  writeFileSync(new URL(`../test/extract/model/sample-${kind}.json`, import.meta.url), `${JSON.stringify(samples)}\n`);
}

/** Writes the trees that choose between two readings of an HTML page. */
function writeOpinion(): void {
  const trees = writeTrees(read('html.opinion.model.json') as WrittenTrees);
  writeFileSync(TREE_FILES.opinion.json, `{\n"first": ${trees}\n}\n`);
  writeModule(TREE_FILES.opinion);
}

/** The result of the regressions: one bias per group, and by family, the weights in hundredths with their cues. */
interface FittedCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  readonly families: Readonly<Partial<Record<CueFamily, readonly (readonly [weight: number, cue: string])[]>>>;
}

function writeCues(kind: 'html' | 'text'): void {
  const { bias, families } = read(`${kind}.cues.model.json`) as FittedCues;
  const known = CUE_FAMILIES.filter((family) => families[family] !== undefined);
  const lines = Object.fromEntries(known.map((family) => [family, linesByWeight(families[family] ?? [])]));
  writeFileSync(CUE_FILES[kind].json, `${JSON.stringify({ bias, families: lines }, null, 1)}\n`);
  writeModule(CUE_FILES[kind]);
}

/** One line per weight, largest first, with its cues in order. */
function linesByWeight(cues: readonly (readonly [number, string])[]): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [weight, cue] of cues) byWeight.set(weight, [...(byWeight.get(weight) ?? []), cue]);
  const weights = [...byWeight.keys()].sort((a, b) => b - a);
  return weights.map((weight) => [weight, ...(byWeight.get(weight) ?? []).sort()].join(' '));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, OUT), 'utf8'));
}

/** Names on one line, then one tree per line. The thresholds of fit.py, like LightGBM's, are not float32 numbers. */
function writeTrees({ features, trees }: WrittenTrees): string {
  const lines = trees.map(([feature, threshold, ...lists]) => {
    const tree: WrittenTree = [feature, threshold.map(writeThreshold), ...lists];
    return JSON.stringify(tree);
  });
  return `{\n"features": ${JSON.stringify(features)},\n"trees": [\n${lines.join(',\n')}\n]}`;
}

/** The shortest decimal that is nearest to the largest float32 up to a number: features are float32. */
function writeThreshold(value: number): number {
  const float = floatUpTo(value);
  const decimals = Array.from({ length: FLOAT_DIGITS }, (_, n) => Number(float.toPrecision(n + 1)));
  return decimals.find((decimal) => Math.fround(decimal) === float) ?? float;
}

/** The largest float32 up to a number. */
function floatUpTo(value: number): number {
  const near = new Float32Array([value]);
  const bits = new Int32Array(near.buffer);
  const [float = 0] = near;
  if (float <= value) return float;
  // Adjacent floats of one sign have adjacent bit patterns; 0 is above the smallest negative float.
  bits[0] = float === 0 ? -0x7fffffff : (bits[0] as number) + (float > 0 ? -1 : 1);
  return near[0] as number;
}
