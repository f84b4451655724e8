import type { NameFamily, Role, Verdict } from '../../types.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { FAMILY_BITS } from './ask/names.ts';
import { SIGNAL_BITS } from './ask/signal-list.ts';
import { bitsOf } from './ask/traits.ts';
import type { Filter, Needs, PhrasePlace, Rule } from './filter.ts';
import { addRule, RulesByBits, RulesByKey, widthFor } from './rule-sets.ts';

/** A rule in the order of voting. */
export interface Row {
  readonly rule: Rule;
  readonly filter: Filter;
  /** Its verdict, and its verdict if it is weakened. */
  readonly verdict: Verdict;
  readonly weakened: Verdict;
}

/** Longer blocks exceed the limit of every rule with one. */
const MOST_WORDS = 255;

/** The rules in the order in which they vote, with an index by their needs, so that few rules are tested on a block. */
export class RuleTable {
  readonly rows: readonly Row[];
  /** The rules to be tested on the last block, as a set of bits. */
  readonly open: Int32Array;
  readonly #needs: readonly Needs[];
  /** By the number of words of a block, the rules that allow it; made for the first such block. */
  readonly #mostWords: Int32Array[] = [];
  readonly #phrases: Readonly<Record<PhrasePlace, RulesByKey<Role>>>;
  readonly #traits: RulesByBits;
  readonly #signals: RulesByBits;
  readonly #near: RulesByBits;
  readonly #around: RulesByBits;

  constructor(filters: readonly Filter[]) {
    this.rows = orderRows(filters);
    const needs = this.rows.map(({ rule }) => rule.needs);
    const width = widthFor(this.rows.length);
    this.open = new Int32Array(width);
    this.#needs = needs;
    const byPhrase = (place: PhrasePlace) =>
      new RulesByKey(this.rows.map(({ rule, filter }) => (rule.needs.phrase === place ? filter.role : undefined)));
    this.#phrases = {
      label: byPhrase('label'),
      line: byPhrase('line'),
      start: byPhrase('start'),
      scope: byPhrase('scope'),
    };
    this.#traits = new RulesByBits(needs.map(({ traits = [] }) => bitsOf(traits)));
    this.#signals = new RulesByBits(needs.map(({ signal }) => (signal === undefined ? 0 : SIGNAL_BITS[signal])));
    this.#near = new RulesByBits(needs.map(({ near = [] }) => familyBits(near)));
    this.#around = new RulesByBits(needs.map(({ around = [] }) => familyBits(around)));
  }

  /** Narrows the rules to those whose needs block i has. */
  narrow(page: FilterPage, i: number): void {
    const { open } = this;
    const words = Math.min(MOST_WORDS, page.columns.words[i] as number);
    this.#mostWords[words] ??= rulesFor(this.#needs, words);
    const fitting = this.#mostWords[words];
    for (let w = 0; w < open.length; w++) open[w] = fitting[w] as number;
    this.#traits.keepAll(open, page.traits[i] as number);
    this.#signals.keepSome(open, page.signals[i] as number);
    this.#near.keepSome(open, page.names.near[i] as number);
    this.#around.keepSome(open, page.names.around[i] as number);
    this.#phrases.label.keep(open, page.labels[i]);
    this.#phrases.line.keep(open, page.lines[i]);
    this.#phrases.start.keep(open, page.starts[i]?.role);
    this.#phrases.scope.keep(open, page.scopes[i]);
  }
}

/** The rules that settle a block come first, then those of each filter, the strong ones before the weak ones. */
function orderRows(filters: readonly Filter[]): Row[] {
  const rowsOf = (filter: Filter, strength: Rule['strength']): Row[] =>
    filter.rules.filter((rule) => rule.strength === strength).map((rule) => toRow(filter, rule));
  return [
    ...filters.flatMap((filter) => rowsOf(filter, 'certain')),
    ...filters.flatMap((filter) => [...rowsOf(filter, 'strong'), ...rowsOf(filter, 'weak')]),
  ];
}

function toRow(filter: Filter, rule: Rule): Row {
  const verdict: Verdict = {
    role: filter.role,
    reason: `${filter.name}/${rule.id}`,
    strength: rule.strength,
    ...(rule.boxed && { boxed: true }),
    ...(rule.doubtfulInCleanText && { doubtful: true }),
  };
  return { rule, filter, verdict, weakened: { ...verdict, strength: 'weak' } };
}

function rulesFor(needs: readonly Needs[], words: number): Int32Array {
  const set = new Int32Array(widthFor(needs.length));
  needs.forEach(({ most = Number.POSITIVE_INFINITY }, rule) => {
    if (words <= most) addRule(set, 0, rule);
  });
  return set;
}

function familyBits(families: readonly NameFamily[]): number {
  return families.reduce((bits, family) => bits | FAMILY_BITS[family], 0);
}
