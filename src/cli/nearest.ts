/** The most edits between a typo and the word that was meant; with more, a suggestion would be a guess. */
const MAX_EDITS = 3;

/** The largest share of a word that may be mistyped, so that `x` does not suggest `ad`. */
const MAX_EDIT_SHARE = 0.5;

/** The candidate that `word` is most likely a typo of, or `undefined`. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const limit = Math.min(MAX_EDITS, Math.floor(lower.length * MAX_EDIT_SHARE));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const edits = distance(lower, candidate, least);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein's edit distance; words whose lengths differ by `limit` or more are not compared. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const same = a[i] === b[j] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
