import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { MODEL_ID } from '../../../src/extract/decide/index.ts';
import { FORMATS, render, renderError } from '../../../src/extract/output/index.ts';
import { type Article, ENCODING_GROUNDS, ENGINES, KINDS, ROLES, STATUSES } from '../../../src/types.ts';
import { VERSION } from '../../../src/version.ts';
import { article, block } from './literals.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schema/pith-1.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, allowUnionTypes: true }).compile(
  schema,
);

const FULL = article(
  [
    block({
      text: 'Boats',
      role: 'title',
      keep: false,
      shape: 'heading',
      level: 1,
      p: 0.123456,
      reason: 'title/headline',
    }),
    block({ text: 'The boat came in.', start: 10, end: 27 }),
    block({ text: 'Tern in port', role: 'caption', keep: false, shape: 'caption' }),
    block({ text: 'Harbour', role: 'tags', keep: true }),
    block({ text: 'Sail', role: 'tags', keep: false }),
    block({ text: 'More boats here', role: 'teaser', keep: false }),
    block({ text: 'Even more boats', role: 'teaser', keep: false }),
    block({ text: 'Nice boat!', role: 'comment', keep: false }),
    block({ text: 'Ann sails.', role: 'author-bio', keep: false }),
  ],
  {
    url: 'https://harbour.example/boats',
    title: 'Boats',
    byline: 'Ann Tern',
    siteName: 'Harbour News',
    published: '2024-05-01',
    modified: '2024-05-02T10:00:00Z',
    language: 'en',
    trims: [{ text: 'Related: sails', start: 28, end: 42, reason: 'trim/related' }],
    words: 5,
    confidence: 0.876543,
  },
);

const EMPTY_EXTRAS = { caption: [], comment: [], 'author-bio': [], tags: [] };

test('an article has all fields of the shape, in its order', () => {
  const json = JSON.parse(render(FULL, 'json'));
  expect(json).toEqual({
    schema: 'pith/1',
    status: 'ok',
    generator: { name: 'pith', version: VERSION, model: MODEL_ID },
    source: 'page.html',
    kind: 'html',
    encoding: { name: 'utf-8', from: 'bom' },
    url: 'https://harbour.example/boats',
    title: 'Boats',
    byline: 'Ann Tern',
    siteName: 'Harbour News',
    published: '2024-05-01',
    modified: '2024-05-02T10:00:00Z',
    language: 'en',
    text: 'The boat came in.\n\nHarbour',
    words: 5,
    confidence: 0.8765,
    engine: 'fast',
    extras: {
      caption: ['Tern in port'],
      comment: ['Nice boat!'],
      'author-bio': ['Ann sails.'],
      tags: ['Harbour', 'Sail'],
    },
    trims: [{ text: 'Related: sails', start: 28, end: 42, reason: 'trim/related' }],
    dropped: {
      title: { blocks: 1, words: 1 },
      caption: { blocks: 1, words: 3 },
      comment: { blocks: 1, words: 2 },
      'author-bio': { blocks: 1, words: 2 },
      tags: { blocks: 1, words: 1 },
      teaser: { blocks: 2, words: 6 },
    },
    input: null,
    error: null,
  });
  expect(Object.keys(json)).toEqual(schema.required);
});

test('blocks are added on request, with their rounded probability', () => {
  const { blocks, ...rest } = JSON.parse(render(FULL, 'json', { blocks: true }));
  expect(rest).toEqual(JSON.parse(render(FULL, 'json')));
  expect(blocks).toHaveLength(9);
  expect(blocks.slice(0, 2)).toEqual([
    { role: 'title', keep: false, text: 'Boats', start: 0, end: 5, p: 0.1235, reason: 'title/headline' },
    { role: 'paragraph', keep: true, text: 'The boat came in.', start: 10, end: 27, p: 0.9, reason: 'model/body' },
  ]);
});

test('an error has the same fields, empty', () => {
  const failure = { name: 'a.html', kind: null, encoding: null, code: 'not-found', message: 'no such file; check it' };
  const json = JSON.parse(renderError(failure));
  expect(json).toEqual({
    schema: 'pith/1',
    status: 'error',
    generator: { name: 'pith', version: VERSION, model: MODEL_ID },
    source: 'a.html',
    kind: null,
    encoding: null,
    url: null,
    title: null,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language: null,
    text: '',
    words: 0,
    confidence: 0,
    engine: null,
    extras: EMPTY_EXTRAS,
    trims: [],
    dropped: {},
    input: null,
    error: { code: 'not-found', message: 'no such file; check it' },
  });
  expect(Object.keys(json)).toEqual(schema.required);
});

describe('lines', () => {
  const failure = { name: 'a', kind: 'text', encoding: null, code: 'x', message: 'y\nz', url: null } as const;
  test.each([
    ['json is one line', () => render(FULL, 'json', { blocks: true }), 1],
    ['jsonl is one line, pretty or not', () => render(FULL, 'jsonl', { blocks: true, pretty: true }), 1],
    ['an error is one line', () => renderError(failure), 1],
    ['pretty json has a line for every value', () => render(article([]), 'json', { pretty: true }), 36],
    ['a pretty error has a line for every value', () => renderError(failure, { pretty: true }), 36],
  ])('%s', (_, write, lines) => {
    const text = write();
    expect(text.match(/\n/g)).toHaveLength(lines);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('jsonl and json say the same', () => {
    expect(JSON.parse(render(FULL, 'jsonl'))).toEqual(JSON.parse(render(FULL, 'json', { pretty: true })));
  });
});

test('the fields of a record are its input, also where it failed', () => {
  const fields = { id: 7, at: { day: '2024-05-01' }, tags: [] };
  const page = article([], { source: { ...FULL.source, fields } });
  expect(JSON.parse(render(page, 'json')).input).toEqual(fields);
  expect(JSON.parse(render(page, 'jsonl')).input).toEqual(fields);
  const failure = { name: '-', kind: null, encoding: null, code: 'x', message: 'y', fields };
  expect(JSON.parse(renderError(failure)).input).toEqual(fields);
});

describe('the schema', () => {
  const ARTICLES: readonly (readonly [string, Article])[] = [
    ['a full article', FULL],
    ['an empty one', article([], { status: 'empty' })],
    ['one of a record', article([], { source: { ...FULL.source, fields: { id: 7, tags: ['a'] } } })],
    ...STATUSES.filter((status) => status !== 'error').map(
      (status) => [`status ${status}`, article([], { status })] as const,
    ),
    ...ENGINES.map((engine) => [`engine ${engine}`, article([], { engine })] as const),
    ...ROLES.map((role) => [`role ${role}`, article([block({ text: 'x', role, keep: false })])] as const),
    ...KINDS.map((kind) => [`kind ${kind}`, article([], { source: { ...FULL.source, kind } })] as const),
    ...ENCODING_GROUNDS.map(
      (from) =>
        [`encoding ${from}`, article([], { source: { ...FULL.source, encoding: { name: 'koi8-r', from } } })] as const,
    ),
  ];

  test.each(ARTICLES)('accepts %s', (_, page) => {
    for (const format of FORMATS) {
      if (format === 'text') continue;
      for (const blocks of [true, false]) expectValid(JSON.parse(render(page, format, { blocks })));
    }
  });

  test.each([
    ['nothing known', { kind: null, encoding: null }],
    ['all known', { kind: 'html', encoding: { name: 'utf-8', from: 'meta' }, url: 'https://a.example/' }],
    ['the fields of a record', { kind: null, encoding: null, fields: { id: 7 } }],
  ] as const)('accepts an error with %s', (_, known) => {
    expectValid(JSON.parse(renderError({ name: '-', code: 'binary', message: 'is binary', ...known })));
  });

  test.each([
    ['a field that is missing', { title: undefined }],
    ['a field that is not known', { colour: 'red' }],
    ['another version', { schema: 'pith/2' }],
    ['an article with an error', { error: { code: 'x', message: 'y' } }],
    ['an article without a kind', { kind: null }],
    ['an article without an encoding', { encoding: null }],
    ['an article without an engine', { engine: null }],
    ['an error without an error', { status: 'error', text: '' }],
    ['a confidence above 1', { confidence: 1.1 }],
    ['a negative count', { words: -1 }],
    ['a dropped role that is none', { dropped: { sidebar: { blocks: 1, words: 1 } } }],
    ['extras of another role', { extras: { ...EMPTY_EXTRAS, byline: [] } }],
    ['a trim without offsets', { trims: [{ text: 'x', reason: 'y' }] }],
    ['a block with more than its fields', { blocks: [{ ...FULL.blocks[0] }] }],
  ])('refuses %s', (_, change) => {
    const json = JSON.parse(JSON.stringify({ ...JSON.parse(render(FULL, 'json')), ...change }));
    expect(validate(json)).toBe(false);
  });

  test('names the roles, statuses and kinds of the types', () => {
    expect(schema.$defs.role.enum).toEqual([...ROLES]);
    expect(schema.properties.status.enum).toEqual([...STATUSES]);
    expect(schema.properties.kind.enum).toEqual([...KINDS, null]);
    expect(schema.properties.engine.enum).toEqual([...ENGINES, null]);
    expect(schema.$defs.encoding.properties.from.enum).toEqual([...ENCODING_GROUNDS]);
  });

  test('describes every field', () => {
    const { properties } = schema;
    for (const field of Object.values<{ description?: string }>(properties)) expect(field.description).toMatch(/\S\.$/);
    expect(Object.keys(properties)).toEqual([...schema.required, 'blocks']);
  });
});

function expectValid(json: unknown): void {
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
}
