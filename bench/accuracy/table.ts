/**
 * Rows as a Markdown table; the first row is the head. The first `texts` columns are aligned left, the numbers after
 * them right.
 */
export function formatRows(rows: readonly (readonly string[])[], texts: number): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i < texts ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < texts ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|');
  const [heads, ...body] = rows;
  return [line(heads!), `|${rule}|`, ...body.map(line)].join('\n');
}
