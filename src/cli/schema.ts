import { readFileSync } from 'node:fs';

/** The schema is shipped beside the build; it is two levels above this module, both in the sources and in the build. */
const SCHEMA = new URL('../../schema/pith-1.schema.json', import.meta.url);

/** The JSON Schema of the json output. */
export function readSchema(): string {
  return readFileSync(SCHEMA, 'utf8');
}
