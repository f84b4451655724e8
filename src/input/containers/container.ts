import type { Container, Fields, Kind, Source } from '../../types.ts';
import type { Bytes } from '../bytes.ts';
import type { PithError } from '../errors.ts';
import type { Head } from '../head.ts';

/** How to read the pages of an input. */
export interface PageOptions {
  /** The markup language of every page. Default: detected. */
  readonly kind?: Kind | undefined;
  /** The page's address. Default: unknown. */
  readonly url?: string | undefined;
  /** Any WHATWG charset label. Default: detected. */
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

/** One record of an input: its page, or why it has none, with what is known about it. */
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
  /** Whether an input that begins with this head is one. */
  detect(head: Head): boolean;
  /**
   * The records in order, each read when it is requested. Throws a `PithError` for an error in the input as a whole.
   */
  open(input: OpenInput): AsyncIterable<Reading>;
}
