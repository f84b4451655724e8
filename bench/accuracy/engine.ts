import { render } from '../../src/extract/output/index.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { decode } from '../../src/input/decode.ts';
import { sourceFromString } from '../../src/input/source.ts';
import { loadReadability } from '../../src/readability/index.ts';
import type { Article, Engine, ExtractOptions, Role } from '../../src/types.ts';

/** A page as it is on disk, and the roles to keep besides the body. */
export interface RawPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keep: readonly Role[];
}

/** The result of pith on a page: exactly the text that `pith FILE` prints, and its article. */
export interface Reading {
  readonly text: string;
  readonly article: Article;
}

/** Loads an engine as a function from a page to its reading. */
export async function loadEngine(engine: Engine): Promise<(page: RawPage) => Reading> {
  const reader: ExtractOptions = engine === 'fast' ? {} : { engine, reader: await loadReadability() };
  return ({ name, bytes, keep }) => {
    const { text, encoding } = decode(bytes);
    const article = extract(sourceFromString(text, { name, encoding }), { ...reader, keep });
    return { text: render(article, 'text'), article };
  };
}
