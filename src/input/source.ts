import type { Container, Encoding, Fields, Kind, Source } from '../types.ts';
import { detectKind } from './kind.ts';

export interface SourceOptions {
  /** The name in messages and in the output. Default `string`. */
  readonly name?: string | undefined;
  /** Default: detected. */
  readonly kind?: Kind | undefined;
  /** The page's address, for its links and site. Default: unknown. */
  readonly url?: string | null | undefined;
  /** How the text was decoded. Default: it was a string. */
  readonly encoding?: Encoding | undefined;
  /** The format of the page's file. Default: the page itself. */
  readonly container?: Container | undefined;
  /** The other fields of the page's record, which are `input` in the JSON output. Default: the page is not a record. */
  readonly fields?: Fields | null | undefined;
}

const STRING: Encoding = { name: 'utf-16', from: 'string' };

const BOM = '\ufeff';

/** Makes a source of a decoded page; a leading byte order mark is dropped. */
export function sourceFromString(page: string, options: SourceOptions = {}): Source {
  const text = page.startsWith(BOM) ? page.slice(1) : page;
  return {
    name: options.name ?? 'string',
    kind: options.kind ?? detectKind(text),
    text,
    url: options.url ?? null,
    encoding: options.encoding ?? STRING,
    container: options.container ?? 'page',
    fields: options.fields ?? null,
  };
}
