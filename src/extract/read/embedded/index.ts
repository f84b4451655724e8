import type { Origin } from '../../../types.ts';
import type { ReadPage } from '../../page/page.ts';
import { findUnseen, type Span, type Unseen } from './find.ts';
import { type JsonTree, scanJson, unescapeJson } from './json-strings.ts';
import { findLinkedStrings } from './linked-strings.ts';
import { readOpenTitle, readWithNoscripts } from './markup.ts';
import { hideNotices } from './notices.ts';
import { isNested, readValue, sumProse, sumWords } from './prose-strings.ts';
import { findStateStrings } from './state-strings.ts';
import { addPassages, type Passage } from './string-blocks.ts';

/**
 * A page that shows fewer words of prose may have its body elsewhere. Of the 4222 pages of the corpora, six in ten of
 * those under 50 words show less than half of their gold body; of those from 50 to 100 words, one in eight.
 */
const WEAK_PROSE = 50;
/**
 * A page that shows fewer words than this, prose or not, is a shell. Lists of links and of products also show little
 * prose, but they are the page, and their state contains texts of the site: the shortest of them in the corpora shows
 * 165 words.
 */
const SPARSE_WORDS = 150;
/** A body found elsewhere needs this many words of prose: less is a notice or a teaser. */
const LEAST_FOUND = 50;
/** It must have this many times the prose that is known so far: less may be a copy of it. */
const SURPLUS = 2;
/** A string of JSON that is shorter (UTF-16 units) contains no body; at most `MOST_NESTED` of them are tried. */
const SHORTEST_NESTED = 400;
const MOST_NESTED = 50;

/**
 * Finds the body of a page that shows none: in its JSON-LD, in a `noscript`, or in the embedded state (hydration data).
 * A page that shows prose is returned as it is, before anything is searched.
 */
export function recoverBody(page: ReadPage): ReadPage {
  if (sumProse(page.blocks) >= WEAK_PROSE) return page;
  const unseen = findUnseen(page.source.text);
  let best = page;
  for (const read of [readTitle, readLinked, readNoscripts, readStates]) {
    const found = read(page, unseen);
    const prose = found === null ? 0 : sumProse(found.blocks);
    if (found !== null && prose >= LEAST_FOUND && prose > SURPLUS * sumProse(best.blocks)) best = found;
  }
  return best === page ? page : hideNotices(best);
}

function readTitle(page: ReadPage, { openTitle }: Unseen): ReadPage | null {
  return openTitle < 0 ? null : readOpenTitle(page, openTitle);
}

function readNoscripts(page: ReadPage, { noscripts }: Unseen): ReadPage | null {
  return noscripts.length === 0 ? null : readWithNoscripts(page, noscripts);
}

function readLinked(page: ReadPage, { linked }: Unseen): ReadPage | null {
  const sparse = isSparse(page);
  const passages = linked.flatMap((span) => {
    const tree = scanJson(page.source.text, span);
    return findLinkedStrings(tree, sparse).map((string) => ({ ...string, value: readValue(tree, string) }));
  });
  return withPassages(page, passages, 'json-ld');
}

/** The script with the most prose is used: the others contain settings and texts of the site. */
function readStates(page: ReadPage, { states }: Unseen): ReadPage | null {
  if (!isSparse(page)) return null;
  let best: readonly Passage[] = [];
  let most = 0;
  for (const span of states) {
    const tree = scanJson(page.source.text, span);
    for (const inner of [{ tree, span: null }, ...nestedTrees(tree)]) {
      const { strings, words } = findStateStrings(inner.tree, page.meta.title);
      if (words <= most) continue;
      most = words;
      best = strings.map(({ from, to, ...string }) => ({
        value: readValue(inner.tree, { from, to, ...string }),
        from: inner.span?.from ?? from,
        to: inner.span?.to ?? to,
      }));
    }
  }
  return withPassages(page, best, 'state');
}

/** JSON inside the strings of a script, as in `JSON.parse("{…}")`, with the extents of those strings. */
function nestedTrees(tree: JsonTree): { readonly tree: JsonTree; readonly span: Span }[] {
  return tree.strings
    .filter((string) => string.to - string.from >= SHORTEST_NESTED && isNested(tree, string))
    .slice(0, MOST_NESTED)
    .map(({ from, to }) => {
      const value = unescapeJson(tree.text.slice(from, to));
      return { tree: scanJson(value, { from: 0, to: value.length }), span: { from, to } };
    });
}

function isSparse(page: ReadPage): boolean {
  return sumWords(page.blocks) < SPARSE_WORDS;
}

function withPassages(page: ReadPage, passages: readonly Passage[], origin: Origin): ReadPage | null {
  return passages.length === 0 ? null : addPassages(page, passages, origin);
}
