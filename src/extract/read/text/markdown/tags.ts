/** Tags that markdown dumps of pages leave in the text; other text between angle brackets is plain text. */
const NAMES = new Set(
  (
    'a abbr address article aside audio b big blockquote body br button canvas center cite code dd del details dfn div ' +
    'dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd ' +
    'label li link main map mark meta nav nobr noscript object ol option p param path picture pre q s samp script ' +
    'section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot ' +
    'th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** Tags inside a word or sentence; all others separate the words before and after them. */
const INLINE = new Set(
  'a abbr b big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

const BANG = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
const MAX_NAME = 12;

/** The end of the tag or comment that begins at `at`, or `at` if there is none, and whether it separates words. */
export function tagEnd(text: string, at: number, limit: number): { end: number; breaks: boolean } {
  const none = { end: at, breaks: false };
  if (text.charCodeAt(at + 1) === BANG) return { end: commentEnd(text, at, limit), breaks: false };
  let nameEnd = at + (text.charCodeAt(at + 1) === SLASH ? 2 : 1);
  const nameStart = nameEnd;
  while (nameEnd - nameStart < MAX_NAME && /[a-z0-9]/i.test(text.charAt(nameEnd))) nameEnd++;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (!NAMES.has(name) || !/[\s/>]/.test(text.charAt(nameEnd))) return none;
  for (let i = nameEnd; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) return { end: i + 1, breaks: !INLINE.has(name) };
    if (code === LESS) return none;
  }
  return none;
}

/** The end of the comment at `at`, or `at`. If another comment opens before its end, this one is text. */
function commentEnd(text: string, at: number, limit: number): number {
  if (!text.startsWith('<!--', at)) return at;
  for (let i = at + 4; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER && text.startsWith('--', i - 2)) return i + 1;
    if (code === LESS && text.startsWith('<!--', i)) return at;
  }
  return at;
}
