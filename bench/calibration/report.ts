import { formatRows } from '../accuracy/table.ts';
import type { Bin, Calibration } from './reliability.ts';

/** A group of pages with its calibration. */
export interface CalibratedGroup extends Calibration {
  readonly group: string;
}

const BIN_HEADS = ['confidence', 'pages', 'mean confidence', 'mean F1'];
const GROUP_HEADS = ['set', 'pages', 'confidence', 'F1', 'ECE', 'AUROC', 'false empties', 'empty golds found'];

/** The reliability table, one line per bin. */
export function formatBins(bins: readonly Bin[]): string {
  const rows = bins.map(({ from, to, pages, confidence, f1 }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(pages),
    formatShare(confidence),
    formatShare(f1),
  ]);
  return formatRows([BIN_HEADS, ...rows], 1);
}

/** One line per group of pages. */
export function formatGroups(groups: readonly CalibratedGroup[]): string {
  const rows = groups.map((row) => [
    row.group,
    String(row.pages),
    formatShare(row.confidence),
    formatShare(row.f1),
    formatShare(row.ece),
    formatShare(row.auroc),
    String(row.falseEmpties),
    row.emptyGolds > 0 ? `${row.emptiesFound} of ${row.emptyGolds}` : '',
  ]);
  return formatRows([GROUP_HEADS, ...rows], 1);
}

function formatShare(share: number | null): string {
  return share === null ? '' : share.toFixed(4);
}
