/**
 * The formats of `render`, and the extension of the files that are written in each. They are in a separate file, so that
 * the command line can use the names without loading the renderers.
 */
export const FILE_EXTENSIONS = { text: '.txt', json: '.json', jsonl: '.jsonl' } as const;
export type Format = keyof typeof FILE_EXTENSIONS;
export const FORMATS: readonly Format[] = Object.keys(FILE_EXTENSIONS) as Format[];
