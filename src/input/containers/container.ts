import type { Container, Fields, Kind, Source } from '../../types.ts';
import type { Bytes } from '../bytes.ts';
import type { PithError } from '../errors.ts';
import type { Head } from '../head.ts';

/** How the pages of an input are to be read. */
export interface PageOptions {
  /** What every page is written in. Default: found by content. */
  readonly kind?: Kind | undefined;
  /** The page's address. Default: unknown. */
  readonly url?: string | undefined;
  /** Any WHATWG charset label. Default: found by content. */
  readonly encoding?: string | undefined;
}

/** An input whose container is known. */
export interface OpenInput {
  /** The name in messages and in the output. */
  readonly name: string;
  readonly bytes: Bytes;
  readonly packing: Head['packing'];
  readonly options: PageOptions;
}

/** One record of an input: its page, or why it gives none, with what is known of it. */
export type Reading = { readonly source: Source } | FailedRecord;

/** A record that cannot be read; the others of its input can. */
interface FailedRecord {
  /** As `Source.name`. */
  readonly name: string;
  readonly error: PithError;
  readonly fields: Fields | null;
}

/** A row of the table of containers. */
export interface ContainerReader {
  readonly name: Container;
  /** Whether an input that begins so is one. */
  detect(head: Head): boolean;
  /** The records in their order, read as they are asked for. Throws a `PithError` for what ends the whole input. */
  open(input: OpenInput): AsyncIterable<Reading>;
}
