/** The site of a page: pages of one site must not be in two folds. */

/** Hosts that many sites link to; they do not show the site of a page. */
const COMMON_HOSTS = new Set(
  (
    'facebook.com twitter.com x.com google.com youtube.com instagram.com linkedin.com pinterest.com digg.com reddit.com ' +
    'delicious.com del.icio.us stumbleupon.com addthis.com addtoany.com yahoo.com technorati.com apple.com microsoft.com ' +
    'doubleclick.net googlesyndication.com feedburner.com wordpress.org wordpress.com blogger.com blogspot.com disqus.com ' +
    'gravatar.com amazon.com w3.org creativecommons.org tumblr.com vk.com t.co bit.ly myspace.com newsvine.com'
  ).split(' '),
);
/** Second-level domains under which names are registered, as in "co.uk". */
const SECOND_LEVEL = new Set([
  'co',
  'com',
  'net',
  'org',
  'ac',
  'gov',
  'edu',
  'or',
  'ne',
  'go',
  'gob',
  'nhs',
  'blogspot',
]);

// <link rel="canonical" href="https://example.org/a">, <meta property="og:url" content="https://example.org/a">
const CANONICAL = /<(?:link|meta)\b[^>]{0,200}(?:canonical|og:url)[^>]{0,200}?(https?:\/\/[^\s"'<>]{4,200})/i;
// href="https://example.org/b"
const LINK = /href\s*=\s*["']?(https?:\/\/[^\s"'<>/]{4,100})/gi;
// class="story-body"
const CLASS = /class\s*=\s*["']([^"']{1,60})["']/gi;

/** The number of class names in a template's mark. */
const TEMPLATE_CLASSES = 12;

/**
 * The registrable domain of the page's URL, of its canonical address, of most of its links, or the mark of its
 * template.
 */
export function siteOf(html: string, url: string | undefined): string {
  const own = url ?? CANONICAL.exec(html)?.[1];
  const domain = own === undefined ? undefined : domainOf(own);
  return domain ?? dominantHost(html) ?? templateMark(html);
}

/** The registrable domain of a URL, by a short list of public suffixes; undefined if there is none. */
export function domainOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.')) return undefined;
  const labels = host.split('.');
  const length = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-length).join('.');
}

function dominantHost(html: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, url] of html.matchAll(LINK)) {
    const domain = domainOf(url ?? '');
    if (domain !== undefined && !COMMON_HOSTS.has(domain)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1 ? first[0] : undefined;
}

/** Pages of one template share their first class names. */
function templateMark(html: string): string {
  const classes = new Set<string>();
  for (const [, name] of html.matchAll(CLASS)) {
    classes.add((name ?? '').replace(/\d+/g, ''));
    if (classes.size === TEMPLATE_CLASSES) break;
  }
  return `template:${[...classes].sort().join(' ')}`;
}
