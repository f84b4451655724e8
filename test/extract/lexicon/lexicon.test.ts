import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/extract/lexicon/index.ts';
import { keyOf } from '../../../src/extract/words/key.ts';
import { inlineRole, labelRole, lineRole, startRole } from '../../../src/extract/words/phrases.ts';
import { ROLES, type Role } from '../../../src/types.ts';

const LANGUAGES = ['de', 'el', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt', 'ru', 'zh'];
const TABLES = ['labels', 'lines', 'starts', 'inline'] as const;

describe('the lexicons', () => {
  it('are one for each language', () => {
    expect(LEXICONS.map(({ language }) => language).sort()).toEqual(LANGUAGES);
  });

  it.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s is filled and clean',
    (_language, lexicon) => {
      expect(lexicon.stopWords.length).toBeGreaterThan(40);
      for (const name of TABLES) {
        const table = Object.entries(lexicon[name]);
        expect(table.length, name).toBeGreaterThan(0);
        for (const [role, phrases] of table) {
          expect(ROLES).toContain(role);
          const keys = phrases.map(keyOf);
          expect(
            keys.filter((key) => key === ''),
            `${name}.${role}`,
          ).toEqual([]);
          expect(keys.length, `${name}.${role} says nothing twice`).toBe(new Set(keys).size);
        }
      }
      for (const list of ['bylinePrefixes', 'followCalls', 'months', 'days', 'datePrefixes', 'timeUnits'] as const) {
        expect(lexicon[list].length, list).toBeGreaterThan(0);
      }
    },
  );
});

describe('phrases', () => {
  it.each<[string, Role | undefined]>([
    ['Back to homepage', 'nav'],
    ['LEAVE A COMMENT!', 'comment'],
    ['Tweet 12', 'share'],
    ['Реклама', 'ad'],
    ['The boats stayed in', undefined],
  ])('the line “%s” is %s', (line, role) => {
    expect(lineRole(keyOf(line))).toBe(role);
  });

  it('labels may carry a number', () => {
    expect(labelRole(keyOf('Comments (12)'))).toBe('comment');
    expect(labelRole(keyOf('Related Articles'))).toBe('teaser');
  });

  it('starts end at a word, the longest wins, and CJK needs no space', () => {
    expect(startRole(keyOf('Photos by Ann'))).toMatchObject({ role: 'caption', length: 'photos by'.length });
    expect(startRole(keyOf('Photography is dear'))).toBeUndefined();
    expect(inlineRole(keyOf('相关阅读：港口'))?.role).toBe('teaser');
  });
});
