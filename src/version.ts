/** The version of pith, as in package.json. A constant: the pure part of pith reads no files. */
export const VERSION = '0.1.0';
