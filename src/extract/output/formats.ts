/** What `render` writes. In a file of its own: the command line knows the names before it loads what writes them. */
export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
