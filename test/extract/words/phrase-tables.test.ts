import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Sections } from '../../../src/extract/util/sections.ts';
import { storeSections } from '../../../src/extract/util/store-sections.ts';
import { keyOf } from '../../../src/extract/words/key.ts';
import { PhraseRoles, storeRoles } from '../../../src/extract/words/phrase-roles.ts';
import { phraseTables } from '../../../src/extract/words/tables/phrases.ts';
import { ROLES } from '../../../src/types.ts';

test('the file beside the command has the phrases that the library makes', () => {
  const file = readFileSync(new URL('../../../dist/cli/phraseTables.bin', import.meta.url));
  expect(Buffer.compare(file, phraseTables())).toBe(0);
});

const KIND = 1;
const ROLES_OF_ALL = ROLES.map((role) => ['line', role, keyOf(`a line of ${role}`)] as const);
const roles = new PhraseRoles(
  new Sections(
    storeSections([
      Int32Array.of(KIND),
      ...storeRoles([
        ['line', 'share', keyOf('Tweet')],
        ['line', 'promo', keyOf('Tweet')],
        ['reply', 'other', keyOf('Tweet')],
        ['start', 'caption', keyOf('Photo')],
        ['start', 'byline', keyOf('Photo by')],
        ['inline', 'teaser', keyOf('相关阅读')],
        ['line', 'legal', ''],
        ...ROLES_OF_ALL,
      ]),
    ]),
    KIND,
  ),
);

test.each([
  ['line', 'Tweet', 'share'],
  ['reply', 'Tweet', 'other'],
  ['label', 'Tweet', undefined],
  ['line', 'Tweets', undefined],
  ['line', '', undefined],
  ...ROLES_OF_ALL.map(([list, role, phrase]) => [list, phrase, role] as const),
] as const)('%s: "%s" as a whole is %s', (list, text, role) => {
  expect(roles.whole(list, keyOf(text))).toBe(role);
});

test.each([
  ['start', 'Photo: Ann', { role: 'caption', length: 5 }],
  ['start', 'Photo by Ann', { role: 'byline', length: 8 }],
  ['start', 'Photography by Ann', undefined],
  ['inline', '相关阅读：港口', { role: 'teaser', length: 4 }],
  ['inline', '相关', undefined],
] as const)('%s: "%s" begins with %o', (list, text, start) => {
  expect(roles.start(list, keyOf(text))).toEqual(start);
});
