import { type ByteSource, openBytes } from './bytes.ts';
import type { ContainerReader, OpenInput, PageOptions, Reading } from './containers/container.ts';
import { CONTAINER_READERS, findContainer } from './containers/index.ts';
import { peek } from './head.ts';

/** How to read an input. A given `kind` makes it one page, whatever it looks like. */
export interface ReadOptions extends PageOptions {
  /** Containers that an input may be, tried in this order. Default: all of them. */
  readonly containers?: readonly ContainerReader[] | undefined;
}

/** An input and its name in messages and in the output. */
export interface Place {
  readonly name: string;
  readonly from: ByteSource;
}

/**
 * Reads the pages of an input one by one: a single page, or the pages of a file of records. A record that cannot be
 * read gives an error in its place, and the other records follow. Throws a `PithError` that says what is wrong with the
 * input as a whole.
 */
export async function* readSources(place: Place, options: ReadOptions = {}): AsyncGenerator<Reading> {
  const opened = await openBytes(place.from);
  try {
    yield* await openRecords({ name: place.name, bytes: opened, options }, options);
  } finally {
    await opened.close();
  }
}

type Unknown = Omit<OpenInput, 'packing'>;

/** A separate function, so that the head can be freed while the pages are processed. */
async function openRecords(input: Unknown, { kind, containers }: ReadOptions): Promise<AsyncIterable<Reading>> {
  if (kind !== undefined) return CONTAINER_READERS.page.open({ ...input, packing: null });
  const { head, bytes } = await peek(input.bytes);
  return findContainer(head, containers).open({ ...input, bytes, packing: head.packing });
}
