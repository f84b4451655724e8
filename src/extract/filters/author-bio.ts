import type { Block, PageElement } from '../../types.ts';
import { pattern, wholeWord } from '../words/pattern.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { nearest } from './ask/where.ts';
import { labelRule, scopeRule } from './common.ts';
import type { Filter, Needs } from './filter.ts';

// "Marit Ellwood is a reporter at The Saltmarsh Courier.", "Olin is the author of"
const IS_A = pattern(
  () => String.raw`^(?:[A-ZÀ-Ž][\wÀ-ž.'’\-]{0,20}\s){1,4}${wholeWord('bioVerbs')}[^.]{0,40}${wholeWord('bioNouns')}`,
);
/** Author boxes are short; a portrait of a writer is not one. */
const MAX_BIO_WORDS = 90;
/** A bio has at most this many blocks of long prose. */
const MAX_BIO_PROSE = 1;
/** At least this many adjacent boxes of the same kind are cards. */
const CARDS = 3;
/** A bio without a box follows this share of the page's prose. */
const BIO_POSITION = 0.85;

const NAMED: Needs = { most: MAX_BIO_WORDS, traits: ['no-heading'], near: ['author'] };

/** About the author. */
export const AUTHOR_BIO: Filter = {
  name: 'author-bio',
  role: 'author-bio',
  rules: [
    labelRule({
      example: 'About the author',
      counter: 'It was a book about the author of the law.',
      strength: 'strong',
    }),
    scopeRule({
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day. It rained.</p><div><h4>About the author</h4><p>Marit likes boats.</p></div>',
      counter: '<div><p>Marit likes boats.</p></div>',
    }),
    {
      id: 'is-a',
      strength: 'strong',
      why: 'the last lines say who the author is',
      example:
        'The boats stayed in the harbour that day, and nobody went out to sea, because the wind had turned in the night. The skippers mended nets and drank tea until it was dark.\n\nMarit Ellwood is a reporter at The Saltmarsh Courier.',
      counter:
        'Marit Ellwood is a reporter at The Saltmarsh Courier.\n\nThe boats stayed in the harbour that day, and nobody went out to sea, because the wind had turned in the night. The skippers mended nets and drank tea.',
      needs: { most: MAX_BIO_WORDS, signal: 'author' },
      test: (block, page) => isLast(block, page) && IS_A.test(block.text),
    },
    {
      id: 'signature',
      strength: 'strong',
      why: 'the signature under a post',
      example: '<div class="post-signature"><p>Ride more.</p></div>',
      counter: '<div class="post"><p>Ride more.</p></div>',
      needs: { most: MAX_BIO_WORDS, traits: ['signature'] },
    },
    {
      id: 'last-name',
      strength: 'strong',
      why: 'it is in a box named for the author, behind the body',
      example:
        '<p>The boats stayed in the harbour, and nobody went out to sea that day. It rained.</p><div class="author-bio"><p>Marit likes boats.</p></div>',
      counter:
        '<div class="author-bio"><p>Marit likes boats.</p></div><p>The boats stayed in the harbour, and nobody went out to sea that day. It rained.</p>',
      needs: NAMED,
      test: (block, page) => isLast(block, page) && isNamed(block, page),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for the author',
      example: '<p>The boats stayed in.</p><div class="author-bio"><p>Marit likes boats.</p></div>',
      counter:
        '<div class="story"><p>Marit likes boats.</p></div>' +
        '<ul><li><h3>Nets</h3><div class="author">Marit Ellwood</div></li><li><h3>Tides</h3><div class="author">Olin Prior</div></li><li><h3>Tea</h3><div class="author">Ann Roe</div></li></ul>',
      needs: NAMED,
      test: isNamed,
    },
  ],
};

function isLast({ index }: Block, { proseBefore, blocks }: FilterPage): boolean {
  const total = proseBefore[blocks.length] ?? 0;
  return (
    total > 0 && (proseBefore[index] ?? 0) >= BIO_POSITION * (total - (blocks[index]?.stats.words ?? 0)) && index > 0
  );
}

function isNamed(block: Block, page: FilterPage): boolean {
  const box = nearest(page, block, ['author', 2]);
  return box !== undefined && !isPost(box, page) && !isInCards(box, page);
}

/** Whether a box contains more prose than a bio: some blogs give the box of a post a name of its author. */
function isPost({ index }: PageElement, page: FilterPage): boolean {
  const { proseBlocks, proseWords } = page.boxes();
  return (proseBlocks[index] ?? 0) > MAX_BIO_PROSE || (proseWords[index] ?? 0) > MAX_BIO_WORDS;
}

/** Whether a box is, or is in, one of several boxes without prose: the authors of a list of books. */
function isInCards(box: PageElement, page: FilterPage): boolean {
  const { alike, proseBlocks } = page.boxes();
  const card = page.elements[box.parent];
  return [box, card].some(
    (element) =>
      element !== undefined && element.parent > 0 && alike(element) >= CARDS && proseBlocks[element.parent] === 0,
  );
}
