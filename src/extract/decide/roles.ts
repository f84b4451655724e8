import { AROUND_ROLES, BODY_ROLES, type ExtractOptions, type Role } from '../../types.ts';
import type { View } from '../features/view.ts';
import { at } from '../page/measure.ts';

const AROUND: ReadonlySet<Role> = new Set(AROUND_ROLES);
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);
/** A rejected block with a larger link density gets the role `nav`. */
const NAV_LINK_DENSITY = 0.5;

/** A role and its reason. */
export interface Settled {
  readonly role: Role;
  readonly reason: string;
}

/** Whether a role is around the body: kept on request, and not counted in the cut. */
export function isAround(role: Role): boolean {
  return AROUND.has(role);
}

/** Whether a role is part of the body. */
export function isBody(role: Role): boolean {
  return BODY.has(role);
}

/** Whether blocks of a role are printed: body roles by default; `keep` wins over `drop`. */
export function isKept(role: Role, { keep, drop }: ExtractOptions): boolean {
  if (keep?.includes(role)) return true;
  return BODY.has(role) && !drop?.includes(role);
}

/** Whether a block is mostly link: an entry of a menu or a box, whatever its probability. */
export function isLink(view: View, i: number): boolean {
  return at(view.linkDensity, i) > NAV_LINK_DENSITY;
}
