import type { Page } from '../../../types.ts';
import { createBlock } from '../../page/block.ts';
import { readHtml } from '../html/index.ts';
import { revealBody } from '../html/reveal.ts';
import type { Span } from './find.ts';

// "<noscript", "</noscript"
const NOSCRIPT = /(<\/?)n(?=oscript[\s/>])/gi;
const TITLE = 'title';

/** The page as a browser without scripts shows it. Tags are renamed, not removed: every offset stays. */
export function readWithNoscripts(page: Page, noscripts: readonly Span[]): Page {
  const { blocks, ...rest } = reread(page, page.source.text.replace(NOSCRIPT, '$1x'));
  let n = 0;
  return {
    ...rest,
    blocks: blocks.map((block) => {
      while (n < noscripts.length && (noscripts[n] as Span).to <= block.start) n++;
      const within = (noscripts[n]?.from ?? Number.POSITIVE_INFINITY) <= block.start;
      return within ? createBlock({ ...block, origin: 'noscript' }) : block;
    }),
  };
}

/** The page as if its `title`, which has no end and so takes up all the rest, were no title. */
export function readOpenTitle(page: Page, openTitle: number): Page {
  const { text } = page.source;
  let at = text.lastIndexOf('<', openTitle - 1);
  while (at > 0 && text.slice(at + 1, at + 1 + TITLE.length).toLowerCase() !== TITLE)
    at = text.lastIndexOf('<', at - 1);
  return at < 0 ? page : reread(page, `${text.slice(0, at + 1)}x${text.slice(at + 2)}`);
}

function reread({ source }: Page, text: string): Page {
  return { ...revealBody(readHtml({ ...source, text })), source };
}
