import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Peer } from '../../bench/peers/peer.ts';
import type { ViewTool } from './tools.ts';

/** Milliseconds that a tool may take for a page. */
const PAGE_LIMIT = 10_000;

/** Bytes of the longest dump. */
const MAX_DUMP = 64 * 1024 * 1024;

/** A proxy that does not exist: a text browser that tries to fetch something gets nothing. */
const NOWHERE = 'http://127.0.0.1:9';

// <base href="https://example.org/">
const BASE = /<base\b[^>]{0,200}\bhref/i;
// <head>, <head profile="…">
const HEAD = /<head\b[^>]{0,500}>/i;

/** A page, decoded. */
export interface ViewPage {
  readonly id: string;
  readonly html: string;
  readonly url: string;
}

/** The output of a tool; `error` says why it is missing. */
export interface Dump {
  readonly text: string;
  readonly error?: string;
}

/** Renders pages, one at a time. Tools with a permanent process are started at their first use. */
export class Renderer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'views-'));
  readonly #peers = new Map<string, Peer>();

  /** The output of a tool for a page. */
  async render(tool: ViewTool, { id, html, url }: ViewPage): Promise<Dump> {
    const path = join(this.#folder, 'page.html');
    writeFileSync(path, withBase(html, url));
    if (tool.mode === 'page') return dumpPage(tool, { path, home: this.#folder });
    const peer = this.#peers.get(tool.name) ?? new Peer(tool, PAGE_LIMIT);
    this.#peers.set(tool.name, peer);
    const { text, error } = await peer.read({ id, path });
    return error === undefined ? { text: text ?? '' } : { text: '', error };
  }

  /** Ends the tools' processes. */
  close(): void {
    for (const peer of this.#peers.values()) peer.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Makes a text browser write full addresses, as if it had fetched the page and not read a file. */
function withBase(html: string, url: string): string {
  if (BASE.test(html)) return html;
  const base = `<base href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  const head = HEAD.exec(html);
  if (head === null) return base + html;
  const behind = head.index + head[0].length;
  return html.slice(0, behind) + base + html.slice(behind);
}

function dumpPage(
  { name, command: [command, ...args] }: ViewTool,
  { path, home }: { path: string; home: string },
): Dump {
  const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8', http_proxy: NOWHERE, https_proxy: NOWHERE };
  const { status, stdout, error } = spawnSync(command, [...args, path], {
    env,
    encoding: 'utf8',
    timeout: PAGE_LIMIT,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_DUMP,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (error !== undefined) return { text: '', error: `${name}: ${error.message}` };
  return status === 0 ? { text: stdout } : { text: '', error: `${name} ended with ${status}` };
}
