import { describe, expect, it, vi } from 'vitest';
import { createFilterPage } from '../../../src/extract/filters/ask/page.ts';
import type { Rule } from '../../../src/extract/filters/filter.ts';
import { FILTERS, vote } from '../../../src/extract/filters/index.ts';
import { RuleTable } from '../../../src/extract/filters/rule-table.ts';
import { voteOn } from '../../../src/extract/filters/vote.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { PhraseSteps } from '../../../src/extract/words/phrase-steps.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const SENTENCE = 'The ferry crossed the sound at dawn with forty people on board, and nobody looked up from the nets.';
const ENTRIES = ['Harbour to get a new crane', 'Tides', 'Share on Facebook', '12 Comments', 'By Marit Ellwood', 'Home'];
const PROSE = Array.from({ length: 60 }, (_, i) => `${SENTENCE} It was crossing ${i}.`);

const PAGES = {
  html:
    `<nav><ul>${ENTRIES.map((entry) => `<li><a href="/x">${entry}</a></li>`).join('')}</ul></nav>` +
    `<article><h1>The ferry stays</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article>` +
    `<div class="related">${ENTRIES.map((entry) => `<p>${entry}</p>`).join('')}</div>`,
  text: [...ENTRIES, ...PROSE, ...ENTRIES].join('\n\n'),
} as const;

const KINDS = ['html', 'text'] as const;

/** Most tests of rules that a block of these pages is put to, on average; there are more than a hundred rules. */
const MOST_TESTS = 1.5;

function read(kind: (typeof KINDS)[number]) {
  return readSource(sourceFromString(PAGES[kind], { kind }));
}

/** The table of filters, and a count of the tests that it calls. */
function countingTable(): { table: RuleTable; calls: () => number } {
  let calls = 0;
  const counted = (rule: Rule): Rule => {
    const { test } = rule;
    if (test === undefined) return rule;
    return {
      ...rule,
      test: (block, page) => {
        calls++;
        return test(block, page);
      },
    };
  };
  const filters = FILTERS.map((filter) => ({ ...filter, rules: filter.rules.map(counted) }));
  return { table: new RuleTable(filters), calls: () => calls };
}

describe('the work of voting', () => {
  it.each(KINDS)('is few tests a block, with the same verdicts: %s', (kind) => {
    const page = read(kind);
    const { table, calls } = countingTable();
    const verdicts = voteOn(createFilterPage(page), table);
    expect(verdicts).toEqual(vote(page));
    expect(verdicts.filter((verdict) => verdict !== undefined).length).toBeGreaterThan(ENTRIES.length);
    expect(calls()).toBeGreaterThan(0);
    expect(calls() / page.size).toBeLessThan(MOST_TESTS);
  });

  it.each(KINDS)('is one look-up of phrases a block, and no key of prose: %s', (kind) => {
    const page = read(kind);
    const find = vi.spyOn(PhraseSteps.prototype, 'find');
    const textOf = vi.spyOn(page.columns, 'textOf');
    createFilterPage(page);
    expect(find).toHaveBeenCalledTimes(page.size);
    const lengths = new Set(textOf.mock.calls.map(([index]) => page.columns.words[index] as number));
    expect(lengths.size).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(10);
    vi.restoreAllMocks();
  });
});
