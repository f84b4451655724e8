import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractOptions, Kind, Role, Source, Status } from '../../src/types.ts';

/** The folder with one folder per fixture. */
const FIXTURES_DIR = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The page's file name by its kind. */
const PAGE_FILES = { html: 'page.html', text: 'page.txt', markdown: 'page.md' } as const satisfies Record<Kind, string>;

/** The role expected of the first block whose text starts with `text`; any of a list where several are right. */
export interface ExpectedRole {
  readonly text: string;
  readonly role: Role | readonly Role[];
}

/** The content of a `case.json`: what a fixture is about and what is expected besides its text. */
interface FixtureCase {
  /** The real-world shape and the failure that it guards against, in one sentence. */
  readonly about: string;
  readonly kind: Kind;
  readonly options: ExtractOptions;
  /** Not compared where absent, as on pages that have no article. */
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly language?: string;
  readonly status: Exclude<Status, 'error'>;
  readonly roles: readonly ExpectedRole[];
  /** Why the page does not come out as expected yet; the test says so when it does. */
  readonly known?: string;
  /** Texts of all trims, in order. */
  readonly trims: readonly string[];
}

/** A fixture folder, read. */
export interface Fixture {
  readonly name: string;
  /** Absolute path of the page. */
  readonly path: string;
  readonly source: Source;
  readonly expected: FixtureCase;
  /** The expected text output: empty, or with one final newline. */
  readonly article: string;
}

/** Reads every fixture, sorted by name; throws where a folder lacks one of its three files. */
export function loadFixtures(): readonly Fixture[] {
  return readdirSync(FIXTURES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => loadFixture(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function loadFixture(name: string): Fixture {
  const expected = JSON.parse(readPart(name, 'case.json')) as FixtureCase;
  const file = PAGE_FILES[expected.kind];
  return {
    name,
    path: join(FIXTURES_DIR, name, file),
    source: {
      name: `${name}/${file}`,
      kind: expected.kind,
      text: readPart(name, file),
      url: null,
      encoding: { name: 'utf-8', from: 'string' },
    },
    expected,
    article: readPart(name, 'article.txt'),
  };
}

function readPart(name: string, file: string): string {
  const path = join(FIXTURES_DIR, name, file);
  if (!existsSync(path))
    throw new Error(`fixture ${name}: ${file} is missing; a fixture is page, article.txt, case.json`);
  return readFileSync(path, 'utf8');
}
