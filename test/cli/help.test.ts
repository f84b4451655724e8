import { afterAll, describe, expect, test } from 'vitest';
import { FLAGS, type Flag, GROUPS } from '../../src/cli/flags.ts';
import { ROLES } from '../../src/types.ts';
import { createTree } from '../batch/tree.ts';
import { call } from './run.ts';

const tree = createTree();
const cwd = tree.root;
afterAll(() => tree.remove());

const rows: readonly (readonly [string, Flag])[] = Object.entries(FLAGS);

/** `-f, --format <name>` → `--format` */
const long = ({ flags }: Flag): string => flags.match(/--[a-z-]+/)?.[0] ?? '';

describe('the table of flags', () => {
  test('names and letters are unique', () => {
    const words = rows.flatMap(([, { flags }]) => flags.match(/(?<![\w-])-{1,2}[a-z0-9-]+/gi) ?? []);
    expect(words.length).toBeGreaterThan(rows.length);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(rows)('%s is called like its option, and has a group and a help', (key, flag) => {
    const camel = long(flag)
      .slice(2)
      .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(camel).toBe(key);
    expect(GROUPS).toContain(flag.group);
    expect(flag.help).toMatch(/^(?!.*\.$)[a-z]\w*/);
  });

  test('choices stand in the help, and the default is one of them', () => {
    for (const [, { help, choices, fallback }] of rows) {
      for (const choice of choices ?? []) expect(help).toContain(choice);
      if (choices !== undefined) expect(choices).toContain(fallback);
    }
  });
});

describe('help', () => {
  test('begins with examples, lists every option and role, and nothing that is not there', async () => {
    const { code, stdout, stderr } = await call(['--help'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Usage:'));
    for (const [, flag] of rows) expect(stdout).toContain(long(flag));
    for (const role of ROLES) expect(stdout).toMatch(new RegExp(`\\b${role}\\b`));
    for (const later of ['--jobs', '--resume', '--stats', '--config', '--field', 'completion', 'fixture']) {
      expect(stdout).not.toContain(later);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('of explain has the options that it takes', async () => {
    const { stdout } = await call(['explain', '--help'], { cwd });
    for (const [, flag] of rows) expect(stdout.includes(`${long(flag)} `)).toBe(flag.explain === true);
  });

  test('--version prints the version of the package', async () => {
    const { stdout } = await call(['--version'], { cwd });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('schema prints the schema', async () => {
    const { code, stdout } = await call(['schema'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });
});
