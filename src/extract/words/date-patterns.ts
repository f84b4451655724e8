/** A day in numbers: "2009-12-06", "6.12.09". */
const DAY = String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}`;

// "6:06", "18h30 Uhr", "7 pm"
export const CLOCK = /(?<![\d.,])\d{1,2}(?::\d{2}(?::\d{2})?(?!\d)|[.h]\d{2}\s?(?:[ap]\.?m\b|uhr)|\s?[ap]\.?m\b)/i;
// "2009-12-06", "6.12.09", "2012年": in a stamp, where words may stand glued to it
export const STAMPED_DAY = new RegExp(String.raw`(?<!\d)(?:${DAY})(?!\d)|\d{4}年`);
// "2024-03-18", "18.03.2024", "3/18/24", "2012年01月17日": a line's own date, which stands alone
export const WHOLE_DAY = new RegExp(String.raw`\b(?:${DAY})\b|\d{4}年\d{1,2}月\d{1,2}日`);
// "12:30", "2012", "8.11.2012": any hint of one, as in lines that are no headlines
export const DATE_HINT = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
