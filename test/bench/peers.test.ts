import { afterEach, describe, expect, it } from 'vitest';
import { Peer } from '../../bench/peers/peer.ts';
import { columnOf, pinnedVersion, TOOLS, type Tool } from '../../bench/peers/tools.ts';

/** `1.2.3` and no range. */
const EXACT = /^\d+\.\d+\.\d+$/;

/** A peer that echoes a page's id, and dies on the page `bad`. */
const ECHO = `require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id } = JSON.parse(line);
  if (id === 'bad') process.exit(3);
  console.log(JSON.stringify({ id, text: 'read ' + id }));
});`;

describe('the table of peers', () => {
  it.each(TOOLS)('pins $name to one version', (tool) => {
    expect(pinnedVersion(tool)).toMatch(EXACT);
  });

  it('names every column once', () => {
    expect(new Set(TOOLS.map(columnOf)).size).toBe(TOOLS.length);
  });
});

describe('Peer', () => {
  let peer: Peer | undefined;
  afterEach(() => peer?.close());

  const start = (command: Tool['command']): Peer => {
    peer = new Peer({ ...TOOLS[0]!, name: 'echo', command });
    return peer;
  };

  it('gives a row for every page, and goes on after a crash', async () => {
    const echo = start([process.execPath, '-e', ECHO]);
    expect(await echo.read({ id: '1', path: '' })).toEqual({ id: '1', text: 'read 1' });
    const row = await echo.read({ id: 'bad', path: '' });
    expect(row).toEqual({ id: 'bad', text: '', error: 'echo crashed or took too long' });
    expect(await echo.read({ id: '2', path: '' })).toEqual({ id: '2', text: 'read 2' });
  });

  it('counts a peer that cannot start as failed', async () => {
    const row = await start(['/nowhere/peer']).read({ id: '1', path: '' });
    expect(row.error).toContain('crashed');
  });
});
