import { describe, expect, it } from 'vitest';
import { SIGNAL_BITS, type Signal } from '../../../src/extract/filters/ask/signal-list.ts';
import { findSignals } from '../../../src/extract/filters/ask/signals.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

/** The signals of a text in one block. */
function signalsOf(text: string): Signal[] {
  const { columns } = readSource(sourceFromString(`<p>${text}</p>`, { kind: 'html' }));
  expect(columns.size).toBe(1);
  const [bits = 0] = findSignals(columns);
  return (Object.keys(SIGNAL_BITS) as Signal[]).filter((name) => (bits & SIGNAL_BITS[name]) !== 0);
}

describe('the signals of a block', () => {
  it.each<[string, string, Signal[]]>([
    ['a word of a phrase', 'ALL RIGHTS RESERVED.', ['reserved']],
    ['the longest word of a phrase, whatever is around it', 'A table was reserved for us', ['reserved']],
    ['a stem', 'Zdjęcie z iStockphoto', ['agency']],
    ['a sign', 'Home | Boats', ['bars']],
    ['a sign that is as good as a word', '© Olin', ['copyright']],
    ['a word in which another is', 'They unreserved it', []],
    ['plain prose', 'The boats stayed in the harbour all day', []],
  ])('are told by %s', (_, text, signals) => {
    expect(signalsOf(text)).toEqual(signals);
  });

  it('may all be in a text that is too long for all of its words to be listed', () => {
    expect(signalsOf('The boats stayed in. '.repeat(100))).toEqual(expect.arrayContaining(['reserved', 'cookies']));
  });
});
