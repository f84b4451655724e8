import type { Encoding, Kind, Source } from '../types.ts';
import { detectKind } from './kind.ts';

export interface SourceOptions {
  /** Stands in messages and in the output. Default `string`. */
  readonly name?: string | undefined;
  /** Default: found by content. */
  readonly kind?: Kind | undefined;
  /** The page's address, for its links and site. Default: unknown. */
  readonly url?: string | null | undefined;
  /** How the text was decoded. Default: it was a string. */
  readonly encoding?: Encoding | undefined;
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
  };
}
