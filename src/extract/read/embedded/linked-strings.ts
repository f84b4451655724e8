import type { JsonString, JsonTree } from './json-strings.ts';
import { proseWords } from './prose-strings.ts';

/** A description of fewer words is a teaser. */
const LONG_DESCRIPTION = 60;

// "NewsArticle", "DiscussionForumPosting", "Review", "HowToStep": nodes that are texts, or have long descriptions
const TEXT_TYPE =
  /(?:Article|Posting|Report|Review|Question|Answer|Comment|Recipe|HowTo|HowToStep|Product|Event|Course)$/;
const ARTICLE_BODY = 'articleBody';
const BODY_KEYS: ReadonlySet<string> = new Set([ARTICLE_BODY, 'reviewBody', 'text']);

/**
 * The bodies of articles, posts and reviews in JSON-LD: one string per node, or long descriptions if no node has a
 * body. On a page that is not `sparse`, because it shows lists or products, only the body of an article counts.
 */
export function findLinkedStrings(tree: JsonTree, sparse: boolean): JsonString[] {
  const typed = findTyped(tree);
  const best = new Map<number, { readonly string: JsonString; readonly words: number; readonly body: boolean }>();
  for (const string of tree.strings) {
    const body = BODY_KEYS.has(string.key);
    if (!typed.has(string.parent) || !(sparse ? body || string.key === 'description' : string.key === ARTICLE_BODY)) {
      continue;
    }
    const words = proseWords(tree, string);
    if (words < (body ? 1 : LONG_DESCRIPTION)) continue;
    const known = best.get(string.parent);
    if (known === undefined || (body && !known.body) || (body === known.body && words > known.words)) {
      best.set(string.parent, { string, words, body });
    }
  }
  const found = [...best.values()];
  const hasBody = found.some(({ body }) => body);
  return found
    .filter(({ body }) => body || !hasBody)
    .map(({ string }) => string)
    .sort((a, b) => a.from - b.from);
}

/** The containers with the type of a text. */
function findTyped({ text, containers, strings }: JsonTree): ReadonlySet<number> {
  const typed = new Set<number>();
  for (const { key, parent, from, to } of strings) {
    const owner = key === '@type' ? parent : containers[parent]?.key === '@type' ? containers[parent].parent : -1;
    if (owner >= 0 && TEXT_TYPE.test(text.slice(from, to))) typed.add(owner);
  }
  return typed;
}
