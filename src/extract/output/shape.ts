import {
  type Article,
  type ArticleBlock,
  type Encoding,
  type Fields,
  type Kind,
  ROLES,
  type Role,
} from '../../types.ts';
import { VERSION } from '../../version.ts';
import { MODEL_ID } from '../decide/index.ts';
import { measure } from '../words/scan.ts';
import { articleText } from './text.ts';

/** The version of the shape of the JSON output; its JSON Schema is `schema/pith-1.schema.json`. */
const SCHEMA = 'pith/1';
const GENERATOR = { name: 'pith', version: VERSION, model: MODEL_ID } as const;
/** Probabilities and confidences are written with this many decimals. */
const DECIMALS = 4;

/** Roles whose texts are separate fields, kept or not. */
const EXTRAS = ['caption', 'comment', 'author-bio', 'tags'] as const satisfies readonly Role[];

/** An input that could not be read or cleaned. */
export interface Failure {
  /** The input's name, as in messages. */
  readonly name: string;
  /** `null` if it is unknown. */
  readonly kind: Kind | null;
  readonly encoding: Encoding | null;
  /** One word for programs. */
  readonly code: string;
  /** What is wrong, for people. */
  readonly message: string;
  readonly url?: string | null;
  /** The fields of the record that failed; `null` if the input is not a record. */
  readonly fields?: Fields | null;
}

/** The JSON object of an article; with `blocks`, it contains every block of the page. */
export function articleObject(article: Article, withBlocks: boolean): object {
  const { status, source, url, title, byline, siteName, published, modified, language, blocks } = article;
  return {
    schema: SCHEMA,
    status,
    generator: GENERATOR,
    source: source.name,
    kind: source.kind,
    encoding: encodingObject(source.encoding),
    url,
    title,
    byline,
    siteName,
    published,
    modified,
    language,
    text: articleText(article),
    words: article.words,
    confidence: round(article.confidence),
    engine: article.engine,
    extras: Object.fromEntries(EXTRAS.map((role) => [role, textsOf(blocks, role)])),
    trims: article.trims.map(({ text, start, end, reason }) => ({ text, start, end, reason })),
    dropped: countDropped(blocks),
    input: source.fields ?? null,
    error: null,
    ...(withBlocks && { blocks: blocks.map(blockObject) }),
  };
}

/** The JSON object of a failed input: the same fields as an article's, `null` or empty. */
export function errorObject({ name, kind, encoding, code, message, url = null, fields = null }: Failure): object {
  return {
    schema: SCHEMA,
    status: 'error',
    generator: GENERATOR,
    source: name,
    kind,
    encoding: encoding === null ? null : encodingObject(encoding),
    url,
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
    extras: Object.fromEntries(EXTRAS.map((role) => [role, []])),
    trims: [],
    dropped: {},
    input: fields,
    error: { code, message },
  };
}

function encodingObject({ name, from }: Encoding): object {
  return { name, from };
}

function blockObject({ role, keep, text, start, end, p, reason }: ArticleBlock): object {
  return { role, keep, text, start, end, p: round(p), reason };
}

function textsOf(blocks: readonly ArticleBlock[], role: Role): string[] {
  return blocks.filter((block) => block.role === role).map(({ text }) => text);
}

/** Blocks and words that were left out, by role, in the order of the roles. */
function countDropped(blocks: readonly ArticleBlock[]): Record<string, { blocks: number; words: number }> {
  const dropped: Record<string, { blocks: number; words: number }> = {};
  for (const role of ROLES) {
    const texts = blocks.filter((block) => !block.keep && block.role === role).map(({ text }) => text);
    if (texts.length === 0) continue;
    dropped[role] = { blocks: texts.length, words: texts.reduce((sum, text) => sum + measure(text).words, 0) };
  }
  return dropped;
}

function round(number: number): number {
  return Math.round(number * 10 ** DECIMALS) / 10 ** DECIMALS;
}
