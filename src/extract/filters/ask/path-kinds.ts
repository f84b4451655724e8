import type { ElementColumns } from '../../page/element-columns.ts';

/** The kinds of boxes, recognised by the `tag.class` of an element. */
const PATH_KINDS = {
  // "ul.key-points", "div.article__standfirst"
  'key-points': /\.(?:\S{0,40}[\s._-])?(?:key-?points?|key-?takeaways?|takeaways|standfirst|tl-?dr)\b/i,
  // "section.footnotes", "ol.endnotes", "div.reflist"
  notes: /\.(?:\S{0,40}[\s._-])?(?:foot-?notes?|end-?notes?|reflist|references)\b/i,
  // "div.signature", "div.post-signature"
  signature: /^(?:div|p|span|footer|aside|td)\.(?:\S{0,30}[\s._-])?signature\b/i,
} as const satisfies Record<string, RegExp>;

// Every path of a kind contains one of these parts, but so does "div.keynote", which is of no kind. This test alone is
// ten times as fast.
const ANY = /key-?point|takeaway|standfirst|tl-?dr|note|reflist|references|signature/i;

/** The names of the kinds. */
export const PATH_NAMES = Object.keys(PATH_KINDS) as (keyof typeof PATH_KINDS)[];

/**
 * The kinds of each path of a page, by the paths' numbers: bits in the order of `PATH_NAMES`; `null` if no path has a
 * kind.
 */
export function findPathKinds({ paths }: ElementColumns): Uint8Array | null {
  let kinds: Uint8Array | null = null;
  for (let path = 0; path < paths.length; path++) {
    if (!ANY.test(paths[path] as string)) continue;
    kinds ??= new Uint8Array(paths.length);
    kinds[path] = kindsOf(paths[path] as string);
  }
  return kinds;
}

function kindsOf(path: string): number {
  return PATH_NAMES.reduce((bits, name, i) => (PATH_KINDS[name].test(path) ? bits | (1 << i) : bits), 0);
}
