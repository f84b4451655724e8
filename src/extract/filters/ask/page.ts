import type { MeasuredPage } from '../../page/measure.ts';
import { once } from '../../util/once.ts';
import { keyOf } from '../../words/key.ts';
import { measureBoxes } from './boxes.ts';
import type { FilterPage } from './filter-page.ts';
import { Keys } from './keys.ts';
import { gatherNames } from './names.ts';
import { findPhrases } from './phrases.ts';
import { scopeDump, scopeHtml } from './scoped.ts';
import { findSignals } from './signals.ts';
import { findTraits } from './traits.ts';

/** Prepares the data that the rules read of a page. */
export function createFilterPage(page: MeasuredPage): FilterPage {
  const keys = new Keys(page.columns);
  const phrases = findPhrases(page, keys);
  const signals = findSignals(page.columns);
  const known = { ...phrases, keys, signals, names: gatherNames(page) };
  const scoped = page.source.kind === 'html' ? scopeHtml(page, known) : scopeDump(page, known);
  return {
    ...page,
    ...known,
    ...scoped,
    siteKey: page.meta.siteName === null ? null : keyOf(page.meta.siteName),
    traits: findTraits(page, scoped, known.names),
    boxes: once(() => measureBoxes(page)),
  };
}
