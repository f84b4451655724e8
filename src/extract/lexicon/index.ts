import { AR } from './ar.ts';
import { BG } from './bg.ts';
import { CA } from './ca.ts';
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { DE } from './de.ts';
import { EL } from './el.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FA } from './fa.ts';
import { FI } from './fi.ts';
import { FR } from './fr.ts';
import { HE } from './he.ts';
import { HI } from './hi.ts';
import { HR } from './hr.ts';
import { HU } from './hu.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import { MUL } from './mul.ts';
import { NL } from './nl.ts';
import { NO } from './no.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RO } from './ro.ts';
import { RU } from './ru.ts';
import { SK } from './sk.ts';
import { SR } from './sr.ts';
import { SV } from './sv.ts';
import { TH } from './th.ts';
import { TR } from './tr.ts';
import type { Lexicon } from './types.ts';
import { UK } from './uk.ts';
import { VI } from './vi.ts';
import { ZH } from './zh.ts';

/** The known languages, the richest first: if two lists contain the same phrase, the first language wins. */
export const LEXICONS: readonly Lexicon[] = [
  EN,
  DE,
  FR,
  ES,
  PT,
  IT,
  RU,
  PL,
  EL,
  ZH,
  JA,
  MUL,
  NL,
  SV,
  DA,
  NO,
  FI,
  CS,
  SK,
  RO,
  HU,
  TR,
  CA,
  HR,
  ID,
  VI,
  KO,
  HE,
  AR,
  FA,
  HI,
  TH,
  UK,
  SR,
  BG,
];
