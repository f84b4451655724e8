import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';

/** What a scan asks of a UTF-16 unit, in one number: its lower case, its class, and a bit for each of three questions. */
export const Unit = {
  /** The lower-case unit; a unit whose lower case is longer has its own. */
  lower: 0xffff,
  classShift: 16,
  classMask: 15,
  /** Part of a word that is longer than one unit: of any class of words but CJK. */
  word: 1 << 20,
  digitShift: 21,
  /** The lower case cannot be told without the word around the unit. */
  needsWord: 1 << 22,
} as const;

/** Units are worked out in runs of this many, each when a text first has one of them: nothing is done at the start. */
const RUN_BITS = 8;
const RUN = 1 << RUN_BITS;

/** Capital dotted I, the one unit whose lower case is two; and the capital sigma, whose lower case depends on its place. */
const DOTTED_I = 0x130;
const SIGMA = 0x3a3;

/** The number of every unit, 0 where it has not been worked out: `unitOf` does it. Reading this first is faster. */
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
    (code === SIGMA || code === DOTTED_I ? Unit.needsWord : 0)
  );
}
