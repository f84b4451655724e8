import type { Source } from '../../types.ts';
import type { ReadPage } from '../page/page.ts';
import { recoverBody } from './embedded/index.ts';
import { readHtml } from './html/index.ts';
import { revealBody } from './html/reveal.ts';
import { readText } from './text/index.ts';

/**
 * Reads a source into a page of blocks: markup by `readHtml`, text and markdown by `readText`. If markup shows no body,
 * a hidden one is searched for.
 */
export function readPage(source: Source): ReadPage {
  return source.kind === 'html' ? recoverBody(revealBody(readHtml(source))) : readText(source);
}
