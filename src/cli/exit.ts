/** Exit statuses, as grep's; the greater of two is the worse. */
export const EXIT = {
  /** Every input gave an article. */
  ok: 0,
  /** At least one input has no article. */
  noArticle: 1,
  /** Usage, unreadable input, failed write. */
  error: 2,
  /** Stopped by SIGINT after whole files. */
  interrupted: 130,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The status of two outcomes together. */
export function worse(a: Exit, b: Exit): Exit {
  return a > b ? a : b;
}
