import type { Engine, Role } from '../../src/types.ts';
import { BASELINES } from './baselines.ts';
import type { Split } from './corpus.ts';

/** Which roles a run keeps: pith's default, or the choice that fits the set's gold. */
export const ROLE_CHOICES = ['default', 'set'] as const;
export type RoleChoice = (typeof ROLE_CHOICES)[number];

/** Golds differ on the text around a body; the golds of all other sets contain only the body. */
const SET_ROLES: Readonly<Record<string, readonly Role[]>> = {
  dragnet: ['title', 'byline', 'date'],
  daniel: ['title'],
  'l3s-gn1': ['title'],
  cleaneval: ['title'],
};

/** The source of predictions for one line of figures per set. Plain data, so that it can be sent to workers. */
export type Column =
  | { readonly kind: 'pith'; readonly name: string; readonly engine: Engine; readonly roles: RoleChoice }
  | { readonly kind: 'baseline'; readonly name: string }
  | { readonly kind: 'rows'; readonly name: string; readonly dir: string };

/** The options that choose the columns. */
export interface ColumnChoice {
  readonly split: Split;
  readonly engine: Engine;
  readonly roles: RoleChoice | 'both';
  readonly baselines: boolean;
}

/** pith's columns, one per choice of roles, and the line filters if requested. */
export function pithColumns({ split, engine, roles, baselines }: ColumnChoice): Column[] {
  const choices = ROLE_CHOICES.filter((choice) => roles === 'both' || roles === choice);
  const pith = choices.map(
    (choice): Column => ({ kind: 'pith', name: pithName(engine, choice), engine, roles: choice }),
  );
  const filters = baselines && split === 'text' ? BASELINES : [];
  return [...pith, ...filters.map(({ name }): Column => ({ kind: 'baseline', name }))];
}

function pithName(engine: Engine, roles: RoleChoice): string {
  return `pith${engine === 'fast' ? '' : `-${engine}`}${roles === 'default' ? '' : '-set-roles'}`;
}

/** The roles to keep besides the body in a set. */
export function keptRoles(set: string, choice: RoleChoice): readonly Role[] {
  return choice === 'set' ? (SET_ROLES[set] ?? []) : [];
}
