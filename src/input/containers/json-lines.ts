import type { Head } from '../head.ts';
import type { ContainerReader } from './container.ts';
import { refuse } from './refuse.ts';

/** Lines that are checked. No page is known that begins with this many objects and continues with something else. */
const MAX_LINES = 10;

/** Fields that contain a page or its address. A single line is a record only if it has one of them. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(['html', 'text', 'content', 'raw_content', 'markdown', 'body', 'url']);

/** The name of a field and its colon: `"html": "<!doctype…` */
const FIELD_START = /^\s*"([^"\\]{1,200})"\s*:/;

/** One JSON object per line. */
export const JSON_LINES: ContainerReader = {
  name: 'jsonl',
  detect: isJsonLines,
  open: refuse({
    is: 'JSON Lines (one record a line)',
    advice: "extract the page's HTML or text first",
  }),
};

/**
 * Whether every line is an object. An object over several lines, a single object without a page, and prose that shows
 * objects are not JSON Lines.
 */
function isJsonLines({ text, whole }: Head): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  const lines = text.split('\n', MAX_LINES + 1);
  // The head may end within a line.
  const cut = !whole && lines.length <= MAX_LINES ? lines.pop() : undefined;
  const records = lines.slice(0, MAX_LINES).filter((line) => line.trim() !== '');
  const fields = records.map(fieldsOf);
  if (cut !== undefined && cut.trim() !== '') fields.push(fieldsOfCut(cut));
  if (!fields.every((names) => names !== null && names.length > 0)) return false;
  return fields.length > 1 || fields.flat().some((name) => name !== null && PAGE_FIELDS.has(name));
}

/** The names of the fields of an object; `null` if the line is not an object. */
function fieldsOf(line: string): string[] | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : null;
  } catch {
    return null;
  }
}

/** The field names of a line whose end is cut off: the complete fields, and the one where the line is cut. */
function fieldsOfCut(line: string): string[] | null {
  const last = lastFieldStart(line);
  const before = fieldsOf(`${line.slice(0, last).replace(/,$/, '')}}`);
  const [, name] = FIELD_START.exec(line.slice(last)) ?? [];
  return before === null || name === undefined ? before : [...before, name];
}

/** Where the last field of the outermost object begins: after its brace or the last comma between its fields. */
function lastFieldStart(line: string): number {
  let depth = 0;
  let start = 0;
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i];
    if (char === '"') i = stringEnd(line, i);
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 1 && (char === ',' || start === 0)) start = i + 1;
  }
  return start;
}

/** The index of the quote that ends the string at `start`, or the end of the line if it is cut inside the string. */
function stringEnd(line: string, start: number): number {
  for (let i = start + 1; i < line.length; i += 1) {
    if (line[i] === '\\') i += 1;
    else if (line[i] === '"') return i;
  }
  return line.length;
}
