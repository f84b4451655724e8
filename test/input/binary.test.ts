import { expect, test } from 'vitest';
import { BINARY_FORMATS } from '../../src/input/binary.ts';
import { decode } from '../../src/input/decode.ts';
import { PithError } from '../../src/input/errors.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function refusal(bytes: Uint8Array): PithError | null {
  try {
    decode(bytes);
    return null;
  } catch (error) {
    return error instanceof PithError ? error : null;
  }
}

test.each(BINARY_FORMATS.map((format) => [format.name, format] as const))(
  '%s is refused by its signature',
  (_, format) => {
    const file = `${'x'.repeat(format.at ?? 0)}${format.magic}${'more of it '.repeat(50)}`;
    const error = refusal(latin1(file));
    expect(error?.code).toBe('binary');
    expect(error?.message).toContain(`is ${format.name}, not a page; `);
  },
);

test('a forced charset does not make a PDF a page', () => {
  expect(() => decode(latin1('%PDF-1.7 and so on'), { encoding: 'latin1' })).toThrow('is a PDF document');
});

test('random bytes are binary, in any length and alignment', () => {
  let state = 7;
  const random = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  };
  for (const length of [200, 4_001, 70_000]) {
    const error = refusal(Uint8Array.from({ length }, () => random() & 0xff));
    expect(error?.message).toContain('is binary data, not a page; leave it out');
  }
});

test.each([
  ['a few control characters', `A line with \x01 and \x02.\n${'And a plain one.\n'.repeat(20)}`],
  ['form feeds and escapes', '\x0cPage one\n\x1b[1mbold\x1b[0m\n\x0cPage two\n'],
  ['text that begins with the name of a format', 'PNG and GIF are formats of images. BZh is none.\n'],
  ['NULs at the end', `A short dump.\n${'\0'.repeat(500)}`],
])('%s are text', (_, text) => {
  expect(refusal(latin1(text))).toBeNull();
});
