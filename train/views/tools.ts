import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source of a tool: Debian's packages, PyPI or the npm registry. */
type Ecosystem = 'debian' | 'pypi' | 'npm';

/** A package and its version for the views. */
export interface Pin {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
}

/** A tool that renders a page as text. */
export interface ViewTool {
  /** The name in the dumps' file names, `ID.NAME.txt`; it has no dots. */
  readonly name: string;
  readonly pins: readonly Pin[];
  readonly command: readonly [string, ...string[]];
  /**
   * `page`: one process per page, with the file as its last argument; `rows`: one process for all pages, one line per
   * page.
   */
  readonly mode: 'page' | 'rows';
}

const W3M: Pin = { ecosystem: 'debian', name: 'w3m', version: '0.5.3+git20230121-2' };
const ELINKS: Pin = { ecosystem: 'debian', name: 'elinks', version: '0.13.2-1+b4' };
const LINKS: Pin = { ecosystem: 'debian', name: 'links2', version: '2.28-1+b2' };
const CHROMIUM: Pin = { ecosystem: 'debian', name: 'chromium', version: '156.0.8078.108-1~deb12u1' };
const PLAYWRIGHT: Pin = { ecosystem: 'npm', name: 'playwright-core', version: '1.65.1' };
const TURNDOWN: Pin = { ecosystem: 'npm', name: 'turndown', version: '7.2.5' };
const HTML_TO_TEXT: Pin = { ecosystem: 'npm', name: 'html-to-text', version: '10.0.1' };
const MARKDOWNIFY: Pin = { ecosystem: 'pypi', name: 'markdownify', version: '1.2.3' };

/** The Python interpreter of the training environment. */
export const PYTHON: string = fileURLToPath(new URL('../.venv/bin/python', import.meta.url));
const PYTHON_WORKER = fileURLToPath(new URL('./workers/markdownify_rows.py', import.meta.url));
// Not by `new URL`, because the project's checks would then search for the worker's packages, which are installed
// beside it.
const JS_WORKER = join(fileURLToPath(new URL('.', import.meta.url)), 'workers', 'rows.mjs');

function w3m(columns: number): ViewTool {
  const args = ['-dump', '-cols', String(columns), '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'];
  return { name: `w3m-${columns}`, pins: [W3M], command: ['w3m', ...args], mode: 'page' };
}

function js(name: string, pins: readonly Pin[]): ViewTool {
  return { name, pins, command: [process.execPath, JS_WORKER, name], mode: 'rows' };
}

const ELINKS_ARGS = ['-dump', '-dump-charset', 'utf-8', '-force-html', '-no-home', '1'];
const ELINKS_CHARSET = ['document.codepage.assume = "utf-8"', 'document.codepage.force_assumed = 1'];
const LINKS_OFFLINE = ['-http-proxy', '127.0.0.1:9', '-https-proxy', '127.0.0.1:9'];
const LINKS_CHARSET = ['-codepage', 'utf-8', '-html-assume-codepage', 'utf-8', '-html-hard-assume', '1'];

/**
 * The tools, their settings and their versions, all in this one place; package.json and requirements.txt install the
 * same versions. lynx is left out on purpose: it measures how well the scorer works on dumps of an unknown tool. The
 * order matters: each page's tool is found by its index in this list.
 */
export const TOOLS: readonly ViewTool[] = [
  w3m(60),
  w3m(80),
  w3m(120),
  {
    name: 'elinks',
    pins: [ELINKS],
    command: ['elinks', ...ELINKS_ARGS, ...ELINKS_CHARSET.flatMap((line) => ['-eval', `set ${line}`])],
    mode: 'page',
  },
  { name: 'links2', pins: [LINKS], command: ['links2', '-dump', ...LINKS_CHARSET, ...LINKS_OFFLINE], mode: 'page' },
  { name: 'markdownify', pins: [MARKDOWNIFY], command: [PYTHON, PYTHON_WORKER], mode: 'rows' },
  js('turndown', [TURNDOWN]),
  js('html-to-text', [HTML_TO_TEXT]),
  js('innertext', [CHROMIUM, PLAYWRIGHT]),
];
