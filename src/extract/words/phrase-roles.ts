import { ROLES, type Role } from '../../types.ts';
import { sortBySlot } from '../util/hash-slots.ts';
import type { Sections } from '../util/sections.ts';
import type { Section } from '../util/store-sections.ts';
import { endsWord } from './key.ts';
import { FNV_OFFSET, FNV_PRIME } from './word-ends.ts';

/** The role of a phrase that a key begins with, and the phrase's length. */
export interface PhraseStart {
  readonly role: Role;
  readonly length: number;
}

/** What phrases are looked up for, each with its place among the roles of a key. */
const PLACES = { label: 0, line: 1, start: 2, inline: 3, followCall: 4, reply: 5 } as const;
export type PhraseList = keyof typeof PLACES;

/** A role takes so many bits: its index in `ROLES` and 1; 0 for none. */
const ROLE_BITS = 5;
const ROLE_MASK = (1 << ROLE_BITS) - 1;

/** Keys are told apart by two hashes: any other key has both of a phrase's once in 10 to the 15. */
const CHECK_PRIME = 0x5bd1e995;

/** The roles that phrases have in some lists, by their keys. */
export class PhraseRoles {
  readonly #mask: number;
  /** Where the hashes with each last bits begin, and where those of the last end. */
  readonly #starts: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #checks: Int32Array;
  readonly #roles: Int32Array;

  /** Reads what `storeRoles` gave. */
  constructor(file: Sections) {
    const [slots = 0, size = 0] = file.int32s(2);
    this.#mask = slots - 1;
    this.#starts = file.uint16s(slots + 1);
    this.#hashes = file.int32s(size);
    this.#checks = file.int32s(size);
    this.#roles = file.int32s(size);
  }

  /** The role of a key that is a phrase of a list as a whole. */
  whole(list: PhraseList, key: string): Role | undefined {
    const { hash, check } = hashKey(key);
    return roleIn(this.#find(hash, check), list);
  }

  /** The longest phrase of a list that a key begins with, at the end of a word. */
  start(list: PhraseList, key: string): PhraseStart | undefined {
    let found: PhraseStart | undefined;
    let hash = FNV_OFFSET;
    let check = 0;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      check = Math.imul(check ^ code, CHECK_PRIME) + 1;
      if (!endsWord(key, i + 1)) continue;
      const role = roleIn(this.#find(hash, check), list);
      if (role !== undefined) found = { role, length: i + 1 };
    }
    return found;
  }

  #find(hash: number, check: number): number {
    const slot = hash & this.#mask;
    const end = this.#starts[slot + 1] as number;
    for (let at = this.#starts[slot] as number; at < end; at++) {
      if (this.#hashes[at] === hash && this.#checks[at] === (check | 0)) return this.#roles[at] as number;
    }
    return 0;
  }
}

function roleIn(roles: number, list: PhraseList): Role | undefined {
  return ROLES[((roles >>> (PLACES[list] * ROLE_BITS)) & ROLE_MASK) - 1];
}

function hashKey(key: string): { hash: number; check: number } {
  let hash = FNV_OFFSET;
  let check = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    hash = Math.imul(hash ^ code, FNV_PRIME);
    check = Math.imul(check ^ code, CHECK_PRIME) + 1;
  }
  return { hash, check };
}

/** What is stored of phrases by their keys. A phrase that two roles claim in a list belongs to the one named first. */
export function storeRoles(phrases: Iterable<readonly [list: PhraseList, role: Role, key: string]>): Section[] {
  const rolesOf = new Map<string, number>();
  for (const [list, role, key] of phrases) {
    const roles = rolesOf.get(key) ?? 0;
    const isFree = roleIn(roles, list) === undefined;
    if (key !== '' && isFree) rolesOf.set(key, roles | ((ROLES.indexOf(role) + 1) << (PLACES[list] * ROLE_BITS)));
  }
  const { rows, starts } = sortBySlot(
    Array.from(rolesOf, ([key, roles]) => ({ ...hashKey(key), roles })),
    1,
  );
  return [
    Int32Array.of(starts.length - 1, rows.length),
    starts,
    Int32Array.from(rows, ({ hash }) => hash),
    Int32Array.from(rows, ({ check }) => check),
    Int32Array.from(rows, ({ roles }) => roles),
  ];
}
