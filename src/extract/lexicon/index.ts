import { DE } from './de.ts';
import { EL } from './el.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import type { Lexicon } from './types.ts';
import { ZH } from './zh.ts';

/** The known languages, the richest first. */
export const LEXICONS: readonly Lexicon[] = [EN, DE, FR, ES, PT, IT, RU, PL, EL, ZH, JA];
