import type { Source } from '../../types.ts';
import { collect } from '../bytes.ts';
import { decodeAny } from '../decode-any.ts';
import { sourceFromString } from '../source.ts';
import type { ContainerReader, OpenInput, Reading } from './container.ts';

/** A file that is one page. */
export const PAGE: ContainerReader = { name: 'page', detect: () => true, open: readPage };

async function* readPage(input: OpenInput): AsyncGenerator<Reading> {
  yield { source: await toSource(input) };
}

async function toSource({ name, bytes, options }: OpenInput): Promise<Source> {
  const { text, encoding } = await decodeAny(await collect(bytes), options);
  return sourceFromString(text, { name, kind: options.kind, url: options.url, encoding });
}
