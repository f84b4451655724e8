const FIRST_UPPER = 0x80;
const BYTES = 0x100;
/** The characters of windows-1252 from 0x80 on; a space where windows-1252 has no character. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// "é" encoded twice: the first byte of a UTF-8 sequence read as a letter, and the next byte after it
const TELLING = /[\u00c2-\u00f4][^\0-\x7f]/;
const RUN = /[^\0-\x7f]+/g;
// No page contains these, so they show a wrong guess.
const C1 = /[\x80-\x9f]/;

/** Fewer runs are an example of the mistake on a page about it. */
const FEWEST_RUNS = 10;
/** At least this share of a page's runs beyond ASCII must be UTF-8 again; otherwise the letters are correct. */
const SHARE = 0.95;
/**
 * A single repeated run may be a name ("CAFÉ®"), so there must be this many different runs, or one that is a character
 * of three bytes.
 */
const FEWEST_READINGS = 4;
const THREE_BYTES = /[\u0800-\uffff]/;

/** The bytes of the characters of windows-1252 beyond ASCII, and of ISO-8859-1, which has controls where windows-1252 has signs. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: BYTES - FIRST_UPPER }, (_, i): [string, number] => [
    String.fromCharCode(i + FIRST_UPPER),
    i + FIRST_UPPER,
  ]).concat([...SIGNS].map((sign, i): [string, number] => [sign, i + FIRST_UPPER]).filter(([sign]) => sign !== ' ')),
);

/**
 * Repairs UTF-8 that was decoded as windows-1252 and encoded as UTF-8 again ("Ã©" for "é"), if the whole page shows
 * this. Runs that are not UTF-8 do not change.
 */
export function undouble(text: string): string {
  if (!TELLING.test(text)) return text;
  const readings = new Map<string, string | null>();
  let runs = 0;
  let read = 0;
  for (const [run] of text.matchAll(RUN)) {
    if (!readings.has(run)) readings.set(run, readOnceMore(run));
    runs++;
    if (readings.get(run) !== null) read++;
  }
  if (read < FEWEST_RUNS || read < SHARE * runs || !areTelling([...readings.values()])) return text;
  return text.replace(RUN, (run) => readings.get(run) ?? run);
}

/** Whether the readings are too many or too unusual to be a coincidence. */
function areTelling(readings: readonly (string | null)[]): boolean {
  const found = readings.filter((reading) => reading !== null);
  return found.length >= FEWEST_READINGS || found.some((reading) => THREE_BYTES.test(reading));
}

/** The UTF-8 reading of a run's bytes in windows-1252; `null` if they are not UTF-8. */
function readOnceMore(run: string): string | null {
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const byte = BYTE_OF.get(run.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return C1.test(text) ? null : text;
  } catch {
    return null;
  }
}
