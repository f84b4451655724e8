import type { Block, Role, Strength, Verdict } from '../../types.ts';
import type { FilterPage } from './context.ts';

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

/** What a filter says of a block: the verdict of the strongest of its rules that speaks. */
export function testFilter(filter: Filter, block: Block, page: FilterPage): Verdict | undefined {
  let found: Verdict | undefined;
  for (const { id, strength, test } of filter.rules) {
    if (found !== undefined && rank(found.strength) >= rank(strength)) continue;
    if (test(block, page)) found = { role: filter.role, reason: `${filter.name}/${id}`, strength };
  }
  return found;
}

/** Strengths in order: 1 weak, 2 strong, 3 certain. */
export function rank(strength: Strength): number {
  return strength === 'certain' ? 3 : strength === 'strong' ? 2 : 1;
}
