import type { ElementColumns } from '../../page/element-columns.ts';

/** Kinds of boxes that rules tell by the `tag.class` of an element a few levels around a block. */
const PATH_KINDS = {
  // "ul.key-points", "div.article__standfirst"
  keyPoints: /\.(?:\S{0,40}[\s._-])?(?:key-?points?|key-?takeaways?|takeaways|standfirst|tl-?dr)\b/i,
  // "section.footnotes", "ol.endnotes", "div.reflist"
  notes: /\.(?:\S{0,40}[\s._-])?(?:foot-?notes?|end-?notes?|reflist|references)\b/i,
  // "div.signature", "div.post-signature"
  signature: /^(?:div|p|span|footer|aside|td)\.(?:\S{0,30}[\s._-])?signature\b/i,
} as const satisfies Record<string, RegExp>;

// What no path without has a kind by: one look at all paths tells that most pages have none.
const ANY = /key-?point|takeaway|standfirst|tl-?dr|note|reflist|references|signature/i;

export type PathKind = keyof typeof PATH_KINDS;

const NAMES = Object.keys(PATH_KINDS) as PathKind[];

/** The bit of each kind. */
export const PATH_KIND_BITS = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Record<PathKind, number>;

/** The kinds of each path of a page, as bits by the paths' numbers; `null` if no path is of any. */
export function findPathKinds({ paths }: ElementColumns): Uint8Array | null {
  if (!ANY.test(paths.join('\n'))) return null;
  return Uint8Array.from(paths, (path) => {
    if (!ANY.test(path)) return 0;
    return NAMES.reduce((bits, name) => (PATH_KINDS[name].test(path) ? bits | PATH_KIND_BITS[name] : bits), 0);
  });
}
