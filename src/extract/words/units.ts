import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';

/** The properties of a UTF-16 unit that a scan needs, in one number: its lower case, its class, and four bits. */
export const Unit = {
  /** The lower-case unit, or the unit itself if its lower case is longer than one unit. */
  lower: 0xffff,
  classShift: 16,
  classMask: 15,
  /** May be part of a word that is longer than one unit: any word class except CJK. */
  word: 1 << 20,
  digitShift: 21,
  /** The lower case depends on the word around the unit. */
  needsWord: 1 << 22,
  /** A separator of menus, breadcrumbs and share bars. */
  barShift: 23,
} as const;

/**
 * Units are computed in runs of 2 to the power of this, each when a text first contains one of them: nothing is done at
 * start-up.
 */
const RUN_BITS = 8;
const RUN = 1 << RUN_BITS;

/**
 * Capital dotted I, the only unit whose lower case is two units; and the capital sigma, whose lower case depends on its
 * position.
 */
const DOTTED_I = 0x130;
const SIGMA = 0x3a3;

const BARS = '|»›>·•/→';

/**
 * The number of every unit, 0 if it has not been computed yet: `unitOf` does it. To read this table first is faster.
 */
export const UNITS: Int32Array = new Int32Array(0x10000);

/** The number of a unit. */
export function unitOf(code: number): number {
  if (UNITS[code] === 0) addRun(code >> RUN_BITS);
  return UNITS[code] as number;
}

function addRun(run: number): void {
  for (let code = run * RUN; code < (run + 1) * RUN; code++) UNITS[code] = makeUnit(code);
}

function makeUnit(code: number): number {
  const charClass = CHAR_CLASS[code] as number;
  const isLong = isWordClass(charClass) && charClass !== CharClass.cjk;
  return (
    (code === DOTTED_I ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)) |
    (charClass << Unit.classShift) |
    (isLong ? Unit.word : 0) |
    (charClass === CharClass.digit ? 1 << Unit.digitShift : 0) |
    (code === SIGMA || code === DOTTED_I ? Unit.needsWord : 0) |
    (BARS.includes(String.fromCharCode(code)) ? 1 << Unit.barShift : 0)
  );
}
