import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/extract/lexicon/index.ts';
import { variants } from '../../../src/extract/lexicon/spelling.ts';
import type { Lexicon } from '../../../src/extract/lexicon/types.ts';
import { keyOf } from '../../../src/extract/words/key.ts';
import { inlineRole, labelRole, lineRole, startRole } from '../../../src/extract/words/phrases.ts';
import { ROLES, type Role } from '../../../src/types.ts';

/** The languages whose prose and boilerplate pith knows; it can only recognise the others. */
const RICH = ['de', 'el', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt', 'ru', 'zh'];
const TABLES = ['labels', 'lines', 'starts', 'inline'] as const;
const LISTS = ['bylinePrefixes', 'followCalls', 'months', 'days', 'datePrefixes', 'timeUnits'] as const;

describe('the lexicons', () => {
  it('are one for each language', () => {
    const languages = LEXICONS.map(({ language }) => language);
    expect(new Set(languages).size).toBe(languages.length);
    expect(languages).toEqual(expect.arrayContaining(RICH));
  });

  it('are a file each', () => {
    const files = readdirSync('src/extract/lexicon').filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
    expect(LEXICONS.map(({ language }) => `${language}.ts`).sort()).toEqual(files.sort());
  });

  it.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('%s is clean', (_language, lexicon) => {
    for (const [field, value] of Object.entries(lexicon)) {
      if (!Array.isArray(value)) continue;
      expect(value.length, field).toBeGreaterThan(0);
      expect(value, field).not.toContain('');
      expect(new Set(value).size, `${field} says nothing twice`).toBe(value.length);
    }
    for (const name of TABLES) {
      for (const [role, phrases] of Object.entries(lexicon[name] ?? {})) {
        expect(ROLES).toContain(role);
        const keys = phrases.map(keyOf);
        expect(keys, `${name}.${role}`).not.toContain('');
        expect(new Set(keys).size, `${name}.${role} says nothing twice`).toBe(keys.length);
      }
    }
  });

  it.each(RICH)('%s is filled', (language) => {
    const lexicon = LEXICONS.find((known) => known.language === language) as Lexicon;
    expect(lexicon.stopWords?.length).toBeGreaterThan(40);
    for (const name of TABLES) expect(Object.keys(lexicon[name] ?? {}).length, name).toBeGreaterThan(0);
    for (const list of LISTS) expect(lexicon[list]?.length, list).toBeGreaterThan(0);
  });

  it('have months that look like words among their months', () => {
    for (const { language, months = [], wordlikeMonths = [], monthsBeforeDay = [] } of LEXICONS) {
      expect(months, language).toEqual(expect.arrayContaining([...wordlikeMonths]));
      expect(wordlikeMonths, language).toEqual(expect.arrayContaining([...monthsBeforeDay]));
    }
  });
});

describe('spellings', () => {
  it.each<[string, readonly string[]]>([
    ['tag[s] | label', ['tags', 'tag', 'label']],
    ['visit our/these boats', ['visit our boats', 'visit these boats']],
    [
      'without [the] [prior] leave',
      ['without the prior leave', 'without the leave', 'without prior leave', 'without leave'],
    ],
  ])('“%s” has all its variants', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });
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
