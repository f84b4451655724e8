import { describe, expect, it } from 'vitest';
import { isCode, isRecords } from '../../../src/extract/decide/clean-text/genre.ts';

const repeat = (line: (i: number) => string) => Array.from({ length: 8 }, (_, i) => line(i)).join('\n');

describe('isRecords', () => {
  it.each([
    ['a log', repeat((i) => `2031-04-02T06:1${i}:00Z INFO [http] Listening on port 80${i}`)],
    ['a system log', repeat((i) => `Apr  2 04:00:0${i} harbour kernel: usb 1-${i}: device found`)],
    ['an access log', repeat((i) => `10.0.4.${i} - - [02/Apr/2031:06:00:00 +0000] "GET / HTTP/1.1" 200 ${i}`)],
    ['comma-separated values', repeat((i) => `Dover,${i},"calm, then rough",5.2`)],
    ['tab-separated values', repeat((i) => `${i}\tAlder\t\t17`)],
    ['a manual page', `DU(1)      User Commands      DU(1)\n\nNAME\n${repeat((i) => `       line ${i}`)}`],
    ['a mail', `From: a@example.org\nDate: today\nSubject: b\n\n${repeat((i) => `Line ${i}`)}`],
    ['a memo', `Network Working Group\nRequest for Comments: 9999\n\n${repeat((i) => `   Line ${i}`)}`],
    ['subtitles', repeat((i) => `${i}\n00:00:0${i},000 --> 00:00:0${i},900\nThe boats stayed in.\n`)],
    ['web subtitles', `WEBVTT\n\n${repeat((i) => `00:0${i}.000 --> 00:0${i}.900\nThe boats\nstayed in.\n`)}`],
  ])('knows %s', (_name, text) => {
    expect(isRecords(text)).toBe(true);
  });

  it.each([
    ['a live ticker', repeat((i) => `12:0${i} The minister has left the building, a spokesman said.`)],
    ['prose with commas', 'One, two.\nThree, four, five, six.\nSeven.\nEight, nine, ten.\nEleven, twelve.\n'],
    ['too few lines', 'a,b,c\n1,2,3\n'],
  ])('does not take %s for records', (_name, text) => {
    expect(isRecords(text)).toBe(false);
  });
});

describe('isCode', () => {
  it('knows Python, C and a manual’s source', () => {
    expect(isCode('import csv\n\n\ndef read(path):\n    rows = []\n    for row in path:\n        use(row)\n')).toBe(
      true,
    );
    expect(isCode('#include "a.h"\nint f(int a)\n{\n    a = 2;\n    return a;\n}\n')).toBe(true);
    expect(isCode('.TH DU 1\n.SH NAME\ndu \\- sizes\n.SH BUGS\n.PP\nNone.\n')).toBe(true);
  });

  it('does not take prose or a menu for code', () => {
    expect(isCode('The boats\nwent out (as ever)\nat dawn;\nnobody\nlooked up.\nThat was all.\n')).toBe(false);
    expect(isCode('Home\nNews\nSport\nImport and export\nClass of 2031\nLog in\n')).toBe(false);
  });
});

describe('lines of any length', () => {
  it.each([')', ']', '}', '(', '{', ',', ';', '"', ' ', 'a('])('of %j alone are told by one look at each', (sign) => {
    const text = `${sign.repeat(200_000)}x\n`.repeat(8);
    expect(typeof isCode(text)).toBe('boolean');
    expect(typeof isRecords(text)).toBe('boolean');
  });
});
