import { createRequire } from 'node:module';
import type { JSDOM } from 'jsdom';
import { PithError } from '../input/errors.ts';
import type { Reader } from '../types.ts';
import { costOf } from './cost.ts';
import { type Stripped, strip } from './strip.ts';
import { textOf } from './text.ts';

const packages = createRequire(import.meta.url);

/** The optional packages of pith: `npm install --omit=optional` leaves them out. */
const PACKAGES = ['jsdom', '@mozilla/readability'] as const;

/** The limits of a page for Readability; beyond them, the page has no article. Of 1,883 pages of six public sets */
const LIMITS = {
  /** none has more than 10,500 start tags, or 8,000 formatting elements to open again; */
  elements: 30_000,
  /** none nests deeper than 181 (jsdom's time grows with the square of the depth); */
  depth: 500,
  /** none has a tag with more than 102 (parse5 compares each with all before it). */
  attributes: 1_000,
} as const;
/**
 * The most steps that a page may cost, about 5 s: Readability's time grows with the square of depth and of siblings.
 * Among 153 pages of the same sets, the largest ones included, none costs more than 400,000.
 */
const MAX_STEPS = 1_000_000;

/** The parts of a reader. */
type Parts = Pick<typeof import('jsdom'), 'JSDOM' | 'VirtualConsole'> &
  Pick<typeof import('@mozilla/readability'), 'Readability'>;

/**
 * Loads Readability and the DOM it needs (half a second, once) as a second reader for `extract`. Throws `engine` where
 * they are not installed.
 */
export async function loadReadability(): Promise<Reader> {
  checkInstalled();
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  return createReader({ JSDOM, VirtualConsole, Readability });
}

/**
 * The same reader, loaded at its first use: for the engine `auto`, which may never use it. Throws `engine` at once if
 * the packages are not installed, and not only at the first doubtful page.
 */
export function lazyReadability(): Reader {
  checkInstalled();
  let reader: Reader | undefined;
  return {
    name: 'readability',
    read(html, url) {
      reader ??= createReader({ ...packages('jsdom'), ...packages('@mozilla/readability') } as Parts);
      return reader.read(html, url);
    },
  };
}

function checkInstalled(): void {
  for (const name of PACKAGES) {
    try {
      packages.resolve(name);
    } catch {
      const advice = `npm install ${PACKAGES.join(' ')}`;
      throw new PithError('engine', `Mozilla Readability needs the optional package ${name}; ${advice}`);
    }
  }
}

function createReader({ JSDOM, VirtualConsole, Readability }: Parts): Reader {
  /** Scripts never run and nothing is fetched: both are off in jsdom unless asked for. */
  function parse(html: string, url: string | null): JSDOM {
    const base = url !== null && URL.canParse(url) ? { url } : {};
    // A console without listeners: jsdom's warnings about a page do not help our user.
    return new JSDOM(html, { ...base, virtualConsole: new VirtualConsole() });
  }

  function read(html: string, url: string | null): string | null {
    const page = strip(html);
    if (isTooCostly(page)) return null;
    let dom: JSDOM | undefined;
    try {
      dom = parse(page.html, url);
      const { document } = dom.window;
      if (costOf(document) > MAX_STEPS) return null;
      const options = { maxElemsToParse: LIMITS.elements, serializer: (node: Node) => node };
      const content = new Readability(document, options).parse()?.content;
      const text = content ? textOf(content) : '';
      return text === '' ? null : text;
    } catch {
      // Readability throws on some pages; for us they have no article.
      return null;
    } finally {
      if (dom !== undefined) close(dom);
    }
  }

  return { name: 'readability', read };
}

/** Frees the page's memory. */
function close(dom: JSDOM): void {
  try {
    dom.window.close();
  } catch {
    // jsdom closes a document by recursion, and very deep documents overflow the stack; their memory is freed anyway.
  }
}

function isTooCostly({ tags, reopened, depth, attributes }: Stripped): boolean {
  return tags + reopened > LIMITS.elements || depth > LIMITS.depth || attributes > LIMITS.attributes;
}
