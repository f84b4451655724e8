import { findWords, lowerCase } from '../tables/python-text.ts';
import { bag, type Prf, prf, shared } from './f1.ts';

/** The WCXB word F1: precision, recall and F1 of the bags of lower-cased `\w+` tokens. */
export function wordF1(predicted: string, gold: string): Prf {
  const a = findWords(lowerCase(predicted));
  const b = findWords(lowerCase(gold));
  return prf(shared(bag(a), bag(b)), a.length, b.length);
}
