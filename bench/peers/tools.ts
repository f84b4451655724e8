import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder for installed peers and their rows; git ignores it. */
export const CACHE: string = fileURLToPath(new URL('./.cache', import.meta.url));

/** The file that pins a tool, and a pattern whose first group is the version. */
interface Pin {
  readonly file: string;
  readonly version: RegExp;
}

/** A peer: how to install it, how to start its process, and the input of that process. */
export interface Tool {
  readonly name: string;
  readonly ecosystem: 'python' | 'js' | 'rust';
  readonly pin: Pin;
  readonly command: readonly [string, ...string[]];
  /** `path`: the tool decodes the file itself; `html`: it takes text, decoded for it. */
  readonly input: 'path' | 'html';
}

const PYTHON = `${CACHE}/venv/bin/python`;
const PYTHON_RUN = fileURLToPath(new URL('./python/run.py', import.meta.url));
const JS_RUN = `${CACHE}/js/run.mjs`;
const RUST_RUN = `${CACHE}/dom_smoothie/release/pith-bench-dom-smoothie`;

function python(name: string, module: string): Tool {
  // trafilatura==2.3.1
  const pin = { file: 'python/requirements.txt', version: new RegExp(`^${name}==(\\S+)$`, 'm') };
  return { name: module, ecosystem: 'python', pin, command: [PYTHON, PYTHON_RUN, module], input: 'path' };
}

function js(dependency: string, name: string): Tool {
  // "defuddle": "0.19.4"
  const pin = { file: 'js/package.json', version: new RegExp(`"${dependency}": "(\\S+)"`) };
  return { name, ecosystem: 'js', pin, command: [process.execPath, JS_RUN, name], input: 'html' };
}

/** `dom_smoothie = "=0.19.0"` */
const CARGO_PIN = /^dom_smoothie = "=(\S+)"$/m;

/**
 * The peers, each at its defaults. `-body` is the same tool without comments (and, in Resiliparse, without alternative
 * texts of images), which most golds leave out.
 */
export const TOOLS: readonly Tool[] = [
  python('Resiliparse', 'resiliparse'),
  python('Resiliparse', 'resiliparse-body'),
  {
    name: 'dom_smoothie',
    ecosystem: 'rust',
    pin: { file: 'dom_smoothie/Cargo.toml', version: CARGO_PIN },
    command: [RUST_RUN],
    input: 'html',
  },
  python('trafilatura', 'trafilatura'),
  python('trafilatura', 'trafilatura-body'),
  python('jusText', 'justext'),
  js('@mozilla/readability', 'readability'),
  js('defuddle', 'defuddle'),
];

/** The peers that are timed. Readability is timed on both documents, and rs-trafilatura is not scored. */
export const SPEED_TOOLS: readonly Tool[] = [
  python('Resiliparse', 'resiliparse'),
  ...TOOLS.filter(({ ecosystem }) => ecosystem === 'rust'),
  python('rs-trafilatura', 'rs-trafilatura'),
  python('trafilatura', 'trafilatura'),
  js('@mozilla/readability', 'readability-linkedom'),
  js('defuddle', 'defuddle'),
  js('@mozilla/readability', 'readability'),
];

/** The version that a tool is pinned to. Throws if its file does not name one. */
export function pinnedVersion({ name, pin }: Tool): string {
  const version = pin.version.exec(readFileSync(new URL(pin.file, import.meta.url), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pin.file} pins no version of ${name}`);
  return version;
}

/** The tool's column in the tables, with its version, for example `trafilatura-2.3.1`. */
export function columnOf(tool: Tool): string {
  return `${tool.name}-${pinnedVersion(tool)}`;
}
