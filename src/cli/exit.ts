/** Exit statuses, as in grep; the greater of two is the worse. */
export const EXIT = {
  /** Every input gave an article. */
  ok: 0,
  /** At least one input has no article. */
  noArticle: 1,
  /** Wrong usage, an unreadable input or a failed write. */
  error: 2,
  /** Stopped by SIGINT; every written file is complete. */
  interrupted: 130,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The status of two outcomes together. */
export function worse(a: Exit, b: Exit): Exit {
  return a > b ? a : b;
}
