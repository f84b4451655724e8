import type { Layout } from '../../types.ts';

/** The layout of a block that comes from markup. */
export const NO_LAYOUT: Layout = { indent: 0, blankBefore: 0, blankAfter: 0, lines: 1, marker: '' };
