import type { Join } from '../../types.ts';

/** Whether a block is on the same line as the block before it. */
export function sharesLine(join: Join | undefined): boolean {
  return join === 'space' || join === 'glue';
}

/** The join of a block with the block before it on the same line. */
export function joinOnLine(isApart: boolean): Join {
  return isApart ? 'space' : 'glue';
}
