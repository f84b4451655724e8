import { describe, expect, it } from 'vitest';
import { splitList } from '../../src/batch/list.ts';

describe('lists of names', () => {
  it.each([
    ['lines', 'a.html\r\n\nb c.html\n', 'line', ['a.html', 'b c.html']],
    ['names that end with NUL', 'a.html\0b\nc.html\0', 'nul', ['a.html', 'b\nc.html']],
  ] as const)('of %s', (_name, text, separator, names) => {
    expect(splitList(text, separator)).toEqual(names);
  });

  it('say that -0 is missing', () => {
    expect(() => splitList('a.html\0b.html\0', 'line')).toThrow(/add -0/);
  });
});
