import type { MeasuredPage } from '../../page/measure.ts';
import type { Boxes } from './boxes.ts';
import type { Keys } from './keys.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { Scoped } from './scoped.ts';

/** A page as filters see it: with its phrases, the boxes under its labels, the names around its blocks and its words. */
export interface FilterPage extends MeasuredPage, Phrases, Scoped {
  /** The comparison key of each block. */
  readonly keys: Keys;
  /** The comparison key of the site's name; `null` if the page has none. */
  readonly siteKey: string | null;
  /** The names of the elements around each block. */
  readonly names: Names;
  /** The signals that each block may have, as `SIGNAL_BITS`. */
  readonly signals: Int32Array;
  /** The traits of each block, as `TRAIT_BITS`. */
  readonly traits: Int32Array;
  /** The content of the elements, measured at first use. */
  readonly boxes: () => Boxes;
}
