import { readFileSync } from 'node:fs';
import { isCleanText } from '../../src/extract/decide/clean-text/clean-text.ts';
import { createView } from '../../src/extract/features/view.ts';
import { vote } from '../../src/extract/filters/index.ts';
import { render } from '../../src/extract/output/index.ts';
import { inspect, readSource } from '../../src/extract/pipeline.ts';
import { decode } from '../../src/input/decode.ts';
import { sourceFromString } from '../../src/input/source.ts';
import type { Kind } from '../../src/types.ts';
import { bag, shared } from '../accuracy/measures/f1.ts';
import { findWords, lowerCase } from '../accuracy/tables/python-text.ts';

/** The result of pith on a text. */
export interface Reading {
  /** The output of `pith FILE`. */
  readonly output: string;
  /** Whether the guard decides that the text is not a scraped page, or already clean. */
  readonly clean: boolean;
}

/** Runs pith on a text; its kind is detected unless it is given. */
export function readText(text: string, kind?: Kind): Reading {
  const { page, verdicts, article } = inspect(sourceFromString(text, { kind }));
  return { output: render(article, 'text'), clean: isCleanText(createView(page, verdicts)) };
}

/** The decision of the guard alone, without the model. */
export function isDeclaredClean(text: string): boolean {
  const page = readSource(sourceFromString(text));
  return isCleanText(createView(page, vote(page)));
}

/** The decoded text of a file. */
export function decodeFile(path: string): string {
  return decode(readFileSync(path)).text;
}

/** The words of `before` that `after` has not, as a share of all; a repeated word counts each time. */
export function lostShare(before: string, after: string): number {
  const words = findWords(lowerCase(before));
  return words.length === 0 ? 0 : 1 - shared(bag(words), bag(findWords(lowerCase(after)))) / words.length;
}
