import { describe, expect, it } from 'vitest';
import { render } from '../src/extract/output/index.ts';
import { extract } from '../src/extract/pipeline.ts';
import { type Article, type ArticleBlock, KINDS, ROLES, type Role } from '../src/types.ts';
import { type ExpectedRole, type Fixture, loadFixtures } from './setup/fixtures.ts';

const FIXTURES = loadFixtures();

/** More known failures than this are no longer exceptions. */
const MAX_KNOWN_FAILURES = 5;
/** Every role is met on at least this many pages. */
const MIN_PAGES_PER_ROLE = 3;
/** Languages that must be there, with the least number of pages. */
const LANGUAGES = { de: 2, fr: 2, es: 2, ru: 2, zh: 2, pt: 1, it: 1, pl: 1, el: 1, ja: 1 } as const;
/** What comes before `--` in a folder's name, besides roles: the stage that the fixture is about. */
const STAGES = ['blocks', 'article', 'output'];
/** The language of a dump is in its folder's name, as in `date--ru-dump`. */
const LANGUAGE_IN_NAME = /--([a-z]{2})-/;

describe('a fixture page', () => {
  const check = (_name: string, fixture: Fixture) => {
    const article = extract(fixture.source, fixture.expected.options);
    expect(outcome(article, fixture)).toEqual(expectation(fixture));
  };
  const rows = (isKnown: boolean) =>
    FIXTURES.filter(({ expected }) => (expected.known !== undefined) === isKnown).map(
      (fixture) => [fixture.name, fixture] as const,
    );
  it.each(rows(false))('%s', check);
  // Known failures, each with its reason in `case.json`: one that begins to come out right must lose its mark.
  it.fails.each(rows(true))('%s does not come out right yet', check);
});

describe('the fixtures as a set', () => {
  it('fail on few pages', () => {
    expect(FIXTURES.filter(({ expected }) => expected.known !== undefined).length).toBeLessThanOrEqual(
      MAX_KNOWN_FAILURES,
    );
  });

  it('are at least forty pages of every kind', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(40);
    for (const kind of KINDS)
      expect(FIXTURES.filter(({ expected }) => expected.kind === kind).length).toBeGreaterThan(2);
  });

  it.each(ROLES)('meet the role %s three times', (role) => {
    const pages = FIXTURES.filter(({ expected }) => expected.roles.some((row) => acceptedRoles(row).includes(role)));
    expect(pages.length).toBeGreaterThanOrEqual(MIN_PAGES_PER_ROLE);
  });

  it.each(Object.entries(LANGUAGES))('hold pages in %s', (language, least) => {
    expect(FIXTURES.filter((fixture) => languageOf(fixture) === language).length).toBeGreaterThanOrEqual(least);
  });

  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s is well-formed', (name, fixture) => {
    const { expected, article } = fixture;
    expect([...ROLES, ...STAGES]).toContain(name.split('--')[0]);
    expect(expected.about).not.toBe('');
    for (const row of expected.roles) for (const role of acceptedRoles(row)) expect(ROLES).toContain(role);
    const hasArticle = expected.status === 'ok' || expected.status === 'low';
    expect(article).toMatch(hasArticle ? /[^\n]\n$/ : /^$/);
  });
});

/** What came of a page, in the shape of `expectation`. */
function outcome(article: Article, { expected }: Fixture): object {
  const { title, byline, published, language } = article;
  return {
    ...pick({ title, byline, published, language }, expected),
    status: article.status,
    roles: expected.roles.map((row) => ({ text: row.text, role: foundRole(article.blocks, row) })),
    trims: article.trims.map(({ text }) => text),
    text: render(article, 'text'),
  };
}

function expectation({ expected, article }: Fixture): object {
  const { title, byline, published, language } = expected;
  return {
    ...pick({ title, byline, published, language }, expected),
    status: expected.status,
    roles: expected.roles.map((row) => ({ text: row.text, role: acceptedRoles(row).join(' or ') })),
    trims: expected.trims,
    text: article,
  };
}

/** The entries of `values` that the case says something about. */
function pick(values: Readonly<Record<string, unknown>>, expected: object): object {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key in expected));
}

/** The role of the block that a row speaks of; a row with several roles reads the same for each of them. */
function foundRole(blocks: readonly ArticleBlock[], row: ExpectedRole): string {
  const role = blocks.find(({ text }) => text.startsWith(row.text))?.role;
  if (role === undefined) return 'no such block';
  return acceptedRoles(row).includes(role) ? acceptedRoles(row).join(' or ') : role;
}

function acceptedRoles({ role }: ExpectedRole): readonly Role[] {
  return typeof role === 'string' ? [role] : role;
}

function languageOf({ name, expected }: Fixture): string | undefined {
  return expected.language ?? LANGUAGE_IN_NAME.exec(name)?.[1];
}
