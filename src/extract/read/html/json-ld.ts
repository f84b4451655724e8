import { decodeHTML } from 'entities/decode';

/** Longer scripts (UTF-16 units) are shop or site data, not about an article, and would cost time. */
const LONGEST_SCRIPT = 1_000_000;
/** The most objects that are read. */
const MOST_NODES = 2000;

// "<!--", "//<![CDATA[", "/*]]>*/" around a script's content
const WRAPPINGS = /<!--|-->|<!\[CDATA\[|\]\]>/g;
// the first bracket of `{"@type": …}`
const OPENING = /[[{]/;
// a line break or tab inside a string
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what makes JSON.parse fail
const CONTROLS = /[\u0000-\u001f]+/g;
// the comma of `"a", }`
const LAST_COMMAS = /,(?=\s*[}\]])/g;
// "NewsArticle", "BlogPosting"
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
// "WebPage", "ItemPage"
const PAGE_TYPE = /Page$/;

type Node = Readonly<Record<string, unknown>>;

/** The data in the JSON-LD of a page; lists are empty if it has none. */
export interface LinkedData {
  readonly headline: readonly string[];
  readonly authors: readonly string[];
  readonly site: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly description: readonly string[];
  readonly language: readonly string[];
  readonly url: readonly string[];
  readonly type: readonly string[];
  readonly keywords: readonly string[];
}

/** Reads the JSON-LD scripts of a page; scripts that are not JSON are skipped. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = collectNodes(scripts.map(parse));
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const article = nodes.find((node) => hasType(node, ARTICLE_TYPE));
  const page = nodes.find((node) => hasType(node, PAGE_TYPE));
  const main = article ?? page;
  const all = (key: string) => texts(main?.[key]);
  const publisher = names(article?.publisher, byId);
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  return {
    headline: [...all('headline'), ...(article ? all('name') : [])],
    authors: names(main?.author ?? main?.creator, byId),
    site: publisher.length > 0 ? publisher : texts(site?.name),
    published: all('datePublished'),
    modified: all('dateModified'),
    description: all('description'),
    language: all('inLanguage'),
    url: all('url'),
    type: main === undefined ? [] : typesOf(main).slice(0, 1),
    keywords: all('keywords').flatMap((text) => text.split(',')),
  };
}

function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const bare = script.replace(WRAPPINGS, '');
  const start = bare.search(OPENING);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  if (start < 0) return null;
  const json = bare.slice(start, end + 1);
  return tryParse(json) ?? tryParse(json.replace(CONTROLS, ' ').replace(LAST_COMMAS, ''));
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects of the scripts in document order, with those of `@graph` and the main entity. */
function collectNodes(roots: readonly unknown[]): Node[] {
  const nodes: Node[] = [];
  const waiting = [...roots].reverse();
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_NODES).reverse()) waiting.push(item);
    } else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value.mainEntityOfPage, value.mainEntity, value['@graph']);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function typesOf(node: Node): string[] {
  return texts(node['@type']);
}

function hasType(node: Node, pattern: RegExp): boolean {
  return typesOf(node).some((type) => pattern.test(type));
}

/** The strings of a value that is a string or a list of strings. */
function texts(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((item) => typeof item === 'string')
    .map((text) => (text.includes('&') ? decodeHTML(text) : text));
}

/** The names of people or organisations: strings, objects with a name, or references to such objects. */
function names(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];
  return values.flatMap((item) => {
    if (!isNode(item)) return texts(item);
    return texts(item.name ?? byId.get(item['@id'])?.name);
  });
}
