import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTree } from '../batch/tree.ts';
import { articleText, htmlPage } from './pages.ts';
import { call } from './run.ts';

const tree = createTree();
beforeAll(() => tree.add({ 'a.html': htmlPage('Alpha') }));
afterAll(() => tree.remove());

const run = (args: readonly string[], ...terminals: ('stdin' | 'stdout')[]) =>
  call(args, { cwd: tree.root, terminals });

describe('main', () => {
  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await run(['a.html', 'none.html']);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  test('with nothing to read on a terminal, usage is printed and the exit status is 2', async () => {
    const { code, stdout, stderr } = await run([], 'stdin');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: pith \[options\] \[input \.\.\.\]\n/);
    expect(stderr).toContain('All options: pith --help');
  });

  test('a terminal as standard input does not matter when a file is named', async () => {
    expect(await run(['a.html'], 'stdin')).toEqual({
      code: 0,
      stdout: articleText('Alpha'),
      stderr: '',
    });
  });

  test('json is pretty on a terminal, compact elsewhere', async () => {
    const pretty = await run(['-f', 'json', 'a.html'], 'stdout');
    const compact = await run(['-f', 'json', 'a.html']);
    expect(pretty.stdout.split('\n').length).toBeGreaterThan(10);
    expect(compact.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(compact.stdout));
  });

  test('explain fits the terminal', async () => {
    const { stdout } = await run(['explain', '--color', 'never', 'a.html'], 'stdout');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).toContain('…');
  });

  test('help fits the terminal', async () => {
    const { stdout } = await run(['--help'], 'stdout');
    const options = stdout.slice(stdout.indexOf('Output:'), stdout.indexOf('Commands:'));
    for (const line of options.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('an output with a slash at its end is a new directory', async () => {
    expect(await run(['-o', tree.at('out/'), 'a.html'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(tree.at('out/a.txt'), 'utf8')).toBe(articleText('Alpha'));
  });
});
