/**
 * The formats of `render`. They are in a separate file, so that the command line can use the names without loading the
 * renderers.
 */
export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
