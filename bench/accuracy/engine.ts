import { render } from '../../src/extract/output/index.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { decode } from '../../src/input/decode.ts';
import { sourceFromString } from '../../src/input/source.ts';
import { loadReadability } from '../../src/readability/index.ts';
import type { ExtractOptions, Role } from '../../src/types.ts';
import type { BenchEngine } from './columns.ts';

/** A page as it lies on disk, and the roles to keep besides the body. */
export interface RawPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keep: readonly Role[];
}

/** Loads an engine as a function from a page to exactly the text that `pith FILE` prints of it. */
export async function loadEngine(engine: BenchEngine): Promise<(page: RawPage) => string> {
  const reader: ExtractOptions = engine === 'readability' ? { reader: await loadReadability() } : {};
  return ({ name, bytes, keep }) => {
    const { text, encoding } = decode(bytes);
    return render(extract(sourceFromString(text, { name, encoding }), { ...reader, keep }), 'text');
  };
}
