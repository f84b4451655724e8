import type { Block, Role, Verdict } from '../../types.ts';
import { AROUND_ROLES, SHAPES } from '../../types.ts';
import { isLongProse } from '../page/prose.ts';
import type { FilterPage } from './ask/filter-page.ts';
import type { Row, RuleTable } from './rule-table.ts';

const AROUND: ReadonlySet<Role> = new Set(AROUND_ROLES);
const CODE = SHAPES.indexOf('code');

/** The verdict of the surest rule on each block, `undefined` if none votes, as on code and hidden blocks. */
export function voteOn(page: FilterPage, table: RuleTable): (Verdict | undefined)[] {
  const { hidden, shape } = page.columns;
  return page.blocks.map((block, i) => {
    if (hidden[i] === 1 || shape[i] === CODE) return undefined;
    table.narrow(page, i);
    return voteOnBlock(block, page, table);
  });
}

/**
 * A certain rule settles the block. Of each filter, the first strong rule that votes counts, and it wins unless it is
 * weakened: even then it is better evidence than a rule that is weak by itself, because a cut summary is a teaser,
 * whatever its class.
 */
function voteOnBlock(block: Block, page: FilterPage, { rows, open }: RuleTable): Verdict | undefined {
  let weakened: Row | undefined;
  let weak: Row | undefined;
  let heard: Row['filter'] | undefined;
  for (let w = 0; w < open.length; w++) {
    for (let left = open[w] as number; left !== 0; left &= left - 1) {
      const row = rows[32 * w + 31 - Math.clz32(left & -left)] as Row;
      const { strength, test } = row.rule;
      if (strength === 'weak' ? weak !== undefined || weakened !== undefined : row.filter === heard) continue;
      if (test !== undefined && !test(block, page)) continue;
      if (strength === 'weak') weak = row;
      else if (strength === 'certain' || !isWeakened(block, row, page)) return row.verdict;
      else {
        weakened ??= row;
        heard = row.filter;
      }
    }
  }
  return weakened?.weakened ?? weak?.verdict;
}

/**
 * Names and labels are only evidence on long prose: there, a strong vote for boilerplate counts as weak. The same is
 * true of the box under a label in a dump, whose end is not visible; comments continue to the page's end.
 */
function isWeakened(block: Block, { rule, filter: { role } }: Row, page: FilterPage): boolean {
  if (rule.boxed && page.source.kind !== 'html' && role !== 'comment') return true;
  return !AROUND.has(role) && role !== 'legal' && isLongProse(block);
}
