import { LEXICONS } from '../lexicon/index.ts';
import { anyOf, pattern, WORD_END } from './pattern.ts';

/** A day in numbers: "2009-12-06", "6.12.09". */
const DAY = String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}`;

/** Numbers followed by the characters of dates: "2012年", "2012年1月17日". */
function cjkDate(parts: 1 | 3): string {
  const dates = LEXICONS.flatMap(({ dateUnits }) =>
    dateUnits === undefined
      ? []
      : dateUnits
          .slice(0, parts)
          .map((unit, i) => String.raw`\d{${i === 0 ? '4' : '1,2'}}${unit}`)
          .join(''),
  );
  return [...new Set(dates)].join('|');
}

// "6:06", "18h30 Uhr", "7 pm"
export const CLOCK = pattern(() => {
  const half = String.raw`\s?${anyOf('dayHalves')}${WORD_END}`;
  const minutes = String.raw`(?:\.|${anyOf('hourSigns')})\d{2}(?:${half}|\s?${anyOf('hourWords')})`;
  return String.raw`(?<![\d.,])\d{1,2}(?::\d{2}(?::\d{2})?(?!\d)|${minutes}|${half})`;
}, 'i');
// "2009-12-06", "6.12.09", "2012年": in a stamp, where words may be directly beside it
export const STAMPED_DAY = pattern(() => String.raw`(?<!\d)(?:${DAY})(?!\d)|${cjkDate(1)}`);
// "2024-03-18", "18.03.2024", "3/18/24", "2012年01月17日": the date of a line, with word boundaries around it
export const WHOLE_DAY = pattern(() => String.raw`\b(?:${DAY})\b|${cjkDate(3)}`);
// "12:30", "2012", "8.11.2012": any hint of a date, for lines that are not headlines
export const DATE_HINT = pattern(
  () =>
    String.raw`\b\d{1,2}(?:[:.]|${anyOf('hourSigns')})\d{2}\b|\b(?:19|20)\d{2}\b|\d{1,2}[.\/\-]\d{1,2}[.\/\-]\d{2,4}`,
);
