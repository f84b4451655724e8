import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Entities } from '../../../../src/extract/read/html/entities.ts';
import { attributesAt } from '../../../../src/extract/read/html/start-tag.ts';
import { scanTags } from '../../../../src/extract/read/html/tag-scanner.ts';

/** A token as html5lib's tests write it; those with other first items are not reported. */
type Token =
  | readonly ['StartTag', string, Readonly<Record<string, string>>, boolean?]
  | readonly ['EndTag', string]
  | readonly ['Character', string];
type Written = Token | 'ParseError' | readonly ['Comment' | 'DOCTYPE', ...unknown[]];

interface Case {
  readonly description: string;
  readonly input: string;
  readonly output: readonly Written[];
  readonly initialStates?: readonly string[];
  readonly lastStartTag?: string;
  readonly doubleEscaped?: boolean;
}

/** The tests of html5lib, which the package `html5` carries. */
const FOLDER = join(dirname(fileURLToPath(import.meta.resolve('html5/package.json'))), 'test/data/tokenizer');
/** One of them is for parsers that write XML. */
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.test') && name !== 'xmlViolation.test');

/** There are 6,654. */
const LEAST_CASES = 6600;

/** Elements whose text is read in a state. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'PLAINTEXT state': 'plaintext',
  'RCDATA state': 'title',
  'RAWTEXT state': 'style',
};

function casesOf(file: string): Case[] {
  const { tests } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { tests: Case[] };
  return tests.map((test) => (test.doubleEscaped ? readEscaped(test) : test));
}

function readEscaped(test: Case): Case {
  const escaped = JSON.stringify(test).replaceAll(/\\\\u([0-9a-f]{4})/gi, '\\u$1');
  return JSON.parse(escaped) as Case;
}

/** What the scanner reports, in html5lib's words. */
function tokensOf(source: string, isDecoded: boolean): Token[] {
  const tokens: Token[] = [];
  scanTags(source, {
    isForeign: () => false,
    startTag: ({ name }, { start }, selfClosing) => {
      const attributes = Object.fromEntries(attributesAt(source, start));
      tokens.push(selfClosing ? ['StartTag', name, attributes, true] : ['StartTag', name, attributes]);
    },
    endTag: ({ name }) => tokens.push(['EndTag', name]),
    text: (from, to) => tokens.push(['Character', isDecoded ? decode(source.slice(from, to)) : source.slice(from, to)]),
  });
  return tokens;
}

/** Decodes a text as the reader does. */
function decode(text: string): string {
  const entities = new Entities();
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const entity = text.charAt(at) === '&' ? entities.decode(text, at) : null;
    decoded += entity === null ? text.charAt(at) : entity.text;
    at += entity === null ? 0 : entity.length - 1;
  }
  return decoded;
}

/**
 * The tokens that are reported, with adjacent texts joined. Replacements for NUL and half characters are made by the
 * decoder.
 */
function normalize(tokens: readonly Written[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token === 'ParseError' || token[0] === 'Comment' || token[0] === 'DOCTYPE') continue;
    if (token[0] === 'Character' && last?.[0] === 'Character') {
      joined[joined.length - 1] = ['Character', last[1] + token[1]];
    } else joined.push(token as Token);
  }
  return JSON.parse(JSON.stringify(joined).replaceAll(/\\u0000|\\ud[89a-f][0-9a-f]{2}/gi, '\ufffd')) as Token[];
}

/** Each state of each test, and what the scanner makes of it. */
function runsOf(file: string): { name: string; expected: Token[]; found: Token[] }[] {
  return casesOf(file).flatMap(({ description, input, output, initialStates, lastStartTag }) =>
    (initialStates ?? ['Data state']).map((state) => {
      const element = state === 'Data state' ? undefined : (lastStartTag ?? ELEMENTS[state]);
      const source = (element === undefined ? '' : `<${element}>`) + input.replaceAll(/\r\n?/g, '\n');
      const tokens = tokensOf(source, state === 'Data state' || state === 'RCDATA state');
      return {
        name: `${state}: ${description}`,
        expected: normalize(output),
        found: normalize(element === undefined ? tokens : tokens.slice(1)),
      };
    }),
  );
}

it.each(FILES)('the tokens of html5lib: %s', (file) => {
  const runs = runsOf(file);
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.map(({ name, found }) => [name, found])).toEqual(runs.map(({ name, expected }) => [name, expected]));
});

it('html5lib has as many tests as it had', () => {
  expect(FILES.flatMap(casesOf).length).toBeGreaterThan(LEAST_CASES);
});
