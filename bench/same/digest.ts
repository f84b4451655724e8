import { createHash } from 'node:crypto';
import type { Article } from '../../src/types.ts';

/** The most characters shown of a value that differs. */
const MAX_SHOWN = 120;

/**
 * The parts of a result that are compared: the whole article and its text, or only the text that `pith FILE` prints.
 */
export const FIELDS = ['all', 'text'] as const;
export type Fields = (typeof FIELDS)[number];

/** The compared part of a build's result on a page; `error` is the error that it threw. */
export type Outcome = Readonly<Record<string, unknown>>;

/**
 * The digest of an outcome: a hash of everything except the probabilities, and the probabilities themselves (every
 * block's `p`, then `confidence`).
 */
export interface Digest {
  readonly hash: string;
  readonly numbers: readonly number[];
}

/** The public functions of a build. */
export interface Api {
  readonly extract: (page: string, options: object) => Article;
  readonly render: (article: Article, format: 'text') => string;
}

/** Runs a build on a page. An error that it throws is an outcome, too. */
export function readOutcome(
  { extract, render }: Api,
  page: { text: string; options: object },
  fields: Fields,
): Outcome {
  try {
    const article = extract(page.text, page.options);
    const text = render(article, 'text');
    if (fields === 'text') return { text };
    const { source: _, ...rest } = article;
    return { ...rest, text };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Hashes an outcome. The order of keys and undefined values make no difference. */
export function digest(outcome: Outcome): Digest {
  const numbers: number[] = [];
  const hash = createHash('sha1')
    .update(JSON.stringify(sortKeys(outcome, numbers)))
    .digest('base64');
  return { hash, numbers };
}

/** Whether two digests are of the same outcome; probabilities may differ by `tolerance`. */
export function isSame(old: Digest, fresh: Digest, tolerance: number): boolean {
  if (old.hash !== fresh.hash || old.numbers.length !== fresh.numbers.length) return false;
  return old.numbers.every((number, i) => isNear(number, fresh.numbers[i]!, tolerance));
}

interface Pair {
  readonly old: unknown;
  readonly fresh: unknown;
  readonly path: string;
  readonly tolerance: number;
}

/** The first `limit` differences between two outcomes, such as `blocks[3].role: "paragraph" → "nav"`. */
export function findDifferences(old: Outcome, fresh: Outcome, options: { tolerance: number; limit: number }): string[] {
  const places: string[] = [];
  for (const place of compare({ old, fresh, path: '', tolerance: options.tolerance })) {
    places.push(place);
    if (places.length >= options.limit) break;
  }
  return places;
}

function* compare({ old, fresh, path, tolerance }: Pair): Generator<string> {
  if (Object.is(old, fresh)) return;
  if (typeof old === 'number' && typeof fresh === 'number' && isProbability(lastKey(path))) {
    if (isNear(old, fresh, tolerance)) return;
  }
  if (!isObject(old) || !isObject(fresh)) {
    yield `${path}: ${show(old)} → ${show(fresh)}`;
    return;
  }
  const prefix = path === '' ? '' : `${path}.`;
  for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    yield* compare({ old: old[key], fresh: fresh[key], path: prefix + key, tolerance });
  }
}

/** A copy with sorted keys in every object, and with the probabilities moved into `numbers`. */
function sortKeys(value: unknown, numbers: number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, numbers));
  if (!isObject(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (typeof item === 'number' && isProbability(key)) numbers.push(item);
    else sorted[key] = sortKeys(item, numbers);
  }
  return sorted;
}

function isProbability(key: string): boolean {
  return key === 'p' || key === 'confidence';
}

function isNear(old: number, fresh: number, tolerance: number): boolean {
  return Object.is(old, fresh) || Math.abs(old - fresh) <= tolerance;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
