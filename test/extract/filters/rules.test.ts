import { describe, expect, it } from 'vitest';
import { whyOf } from '../../../src/extract/explain/reasons.ts';
import { createFilterPage } from '../../../src/extract/filters/ask/page.ts';
import type { Filter, Rule } from '../../../src/extract/filters/filter.ts';
import { FILTERS, vote } from '../../../src/extract/filters/index.ts';
import { RuleTable } from '../../../src/extract/filters/rule-table.ts';
import { voteOn } from '../../../src/extract/filters/vote.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import { ROLES } from '../../../src/types.ts';

const read = (text: string) => readSource(sourceFromString(text, { kind: text.startsWith('<') ? 'html' : 'text' }));

/** Texts of the blocks on which a rule speaks. */
function spokenOn(filter: Filter, rule: Rule, text: string): string[] {
  const page = createFilterPage(read(text));
  const verdicts = voteOn(page, new RuleTable([{ ...filter, rules: [rule] }]));
  return page.blocks.filter(({ index }) => verdicts[index] !== undefined).map((block) => block.text);
}

const ROWS = FILTERS.flatMap((filter) =>
  filter.rules.map((rule) => ({ name: `${filter.name}/${rule.id}`, filter, rule })),
);

describe('the table of filters', () => {
  it('has unique names, roles that exist, and rules with unique ids', () => {
    expect(new Set(FILTERS.map(({ name }) => name)).size).toBe(FILTERS.length);
    for (const { role } of FILTERS) expect(ROLES).toContain(role);
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
  });

  it.each(ROWS)('$name votes on its example and not on its counter-example', ({ filter, rule }) => {
    expect(spokenOn(filter, rule, rule.example)).not.toEqual([]);
    expect(spokenOn(filter, rule, rule.counter)).toEqual([]);
  });

  it.each(ROWS)('$name can be explained', ({ name, rule }) => {
    expect(whyOf(name)).toBe(rule.why);
    expect(rule.why).not.toBe('');
  });

  it('has no explanation without a rule', () => {
    expect(whyOf('model/nothing')).toBeNull();
    expect(whyOf('teaser')).toBeNull();
  });
});

describe('verdicts', () => {
  const PROSE =
    'The ferry crossed the sound at dawn with forty people on board, and nobody on the quay looked up from the nets. It was the last crossing.';

  it('are never strong for boilerplate on long prose, whatever box it stands in', () => {
    const page = read(`<p>${PROSE} ${PROSE}</p><footer><p>${PROSE}</p></footer>`);
    expect(vote(page)).toEqual([undefined, { role: 'nav', reason: 'nav/footer', strength: 'weak' }]);
  });

  it('ignore the class of the element with most of the prose', () => {
    const page = read(`<div class="sidebar"><p>${PROSE}</p><h2>Home again</h2></div>`);
    expect(vote(page)).toEqual([undefined, undefined]);
  });

  it('leave plain prose alone', () => {
    expect(vote(read(`<p>${PROSE}</p>`))).toEqual([undefined]);
    expect(vote(read(PROSE))).toEqual([undefined]);
  });

  it('are not given on code and hidden text', () => {
    expect(vote(read('<pre>Advertisement</pre><p hidden>Advertisement</p>'))).toEqual([undefined, undefined]);
  });

  it('do not take a forum’s posts for comments', () => {
    const posts = `<div class="comment"><p>${PROSE}</p></div>`.repeat(4);
    for (const verdict of vote(read(posts))) expect(verdict?.strength).toBe('weak');
  });

  it('distinguish the thread under a long article from a forum', () => {
    const story = `<div><p>${PROSE}</p></div>`.repeat(8);
    const posts = `<div class="comment"><p>${PROSE}</p></div>`.repeat(16);
    expect(vote(read(story + posts)).at(-1)).toMatchObject({ reason: 'comment/name', strength: 'strong' });
    expect(vote(read(`${story}<div class="forum">${posts}</div>`)).at(-1)?.strength).toBe('weak');
  });
});
