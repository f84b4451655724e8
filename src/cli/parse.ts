import { InvalidArgumentError } from 'commander';
import { ROLES, type Role } from '../types.ts';
import { nearest } from './nearest.ts';

/** `12` */
const WHOLE_NUMBER = /^\d{1,9}$/;

/** `0.5`, `1`, `.75` */
const DECIMAL = /^(?:\d{1,3}(?:\.\d{0,9})?|\.\d{1,9})$/;

/** Means every role in `--keep`. */
const ALL = 'all';

/** A whole number, 0 or more. */
export function parseCount(value: string): number {
  if (WHOLE_NUMBER.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number, 0 or more.');
}

/** A number from 0 to 1. */
export function parseShare(value: string): number {
  const number = DECIMAL.test(value) ? Number(value) : Number.NaN;
  if (number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1, as 0.5.');
}

/** An absolute web or file address. */
export function parseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && ['http:', 'https:', 'file:'].includes(url.protocol)) return url.href;
  throw new InvalidArgumentError('Give the whole address, as https://example.com/page.');
}

/** Roles separated by commas, or `all`; repeated options add up. */
export function parseKeep(value: string, previous: readonly Role[] = []): readonly Role[] {
  return value === ALL ? ROLES : [...previous, ...parseRoles(value, [...ROLES, ALL])];
}

/** Roles separated by commas; repeated options add up. */
export function parseDrop(value: string, previous: readonly Role[] = []): readonly Role[] {
  return [...previous, ...parseRoles(value, ROLES)];
}

/** A path; it may not be empty, as from an unset shell variable. */
export function parsePath(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Give a path; this one is empty.');
}

/** Repeated options make a list. */
export function parseList(value: string, previous: readonly string[] = []): readonly string[] {
  if (value === '') throw new InvalidArgumentError('Give a pattern; this one is empty.');
  return [...previous, value];
}

function parseRoles(value: string, candidates: readonly string[]): Role[] {
  const words = value.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => parseRole(word, candidates));
}

function parseRole(word: string, candidates: readonly string[]): Role {
  const role = ROLES.find((known) => known === word);
  if (role !== undefined) return role;
  const meant = nearest(word, candidates);
  const hint = meant === undefined ? `Roles are ${ROLES.join(', ')}.` : `Did you mean '${meant}'?`;
  throw new InvalidArgumentError(`There is no role '${word}'. ${hint}`);
}
