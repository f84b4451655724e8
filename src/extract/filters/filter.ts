import type { Block, Role, Strength, Verdict } from '../../types.ts';
import type { FilterPage } from './ask/page.ts';

/** One named way in which a kind of furniture shows itself. */
export interface Rule {
  /** Unique in its filter; the verdict's reason is `<filter>/<id>`. */
  readonly id: string;
  readonly strength: Strength;
  /** What a reader of `explain` is told. */
  readonly why: string;
  /** An invented page, HTML or text, on which the rule must speak. */
  readonly example: string;
  /** An invented page on which it must not. */
  readonly counter: string;
  test(block: Block, page: FilterPage): boolean;
}

/** The rules for one role. */
export interface Filter {
  readonly name: string;
  readonly role: Role;
  readonly rules: readonly Rule[];
}

/** A rule's test, and what is said of the blocks that pass it. */
interface Voice {
  readonly test: Rule['test'];
  readonly verdict: Verdict;
}

/** The rules of one strength, in their order. */
export type Voices = readonly Voice[];

/** A filter's rules of one strength. */
export function voicesOf({ name, role, rules }: Filter, strength: Strength): Voices {
  return rules
    .filter((rule) => rule.strength === strength)
    .map(({ id, test }) => ({ test, verdict: { role, reason: `${name}/${id}`, strength } }));
}

/** The verdict of the first rule that speaks of a block. */
export function ask(voices: Voices, block: Block, page: FilterPage): Verdict | undefined {
  for (const { test, verdict } of voices) if (test(block, page)) return verdict;
  return undefined;
}
