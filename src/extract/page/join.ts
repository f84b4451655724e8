import type { Join } from '../../types.ts';

/** Whether a block stands on the line of the one before it. */
export function sharesLine(join: Join | undefined): boolean {
  return join === 'space' || join === 'glue';
}

/** How a block follows the one before it on its line. */
export function joinInLine(isApart: boolean): Join {
  return isApart ? 'space' : 'glue';
}
