/** Splits a list of words at white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Splits a list of phrases at `|`. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}

/**
 * Splits a list of phrases at `|` and writes out their variants: `our/these` means one of the two words, and text in
 * brackets is optional. "visit our/these sponsor[s]" is four phrases.
 */
export function variants(text: string): readonly string[] {
  return phrases(text).flatMap(withoutBrackets).flatMap(withoutSlashes);
}

function withoutBrackets(phrase: string): readonly string[] {
  const [, before = '', optional = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(phrase) ?? [];
  if (optional === '') return [phrase.replace(/ {2,}/g, ' ').trim()];
  return [`${before}${optional}${after}`, `${before}${after}`].flatMap(withoutBrackets);
}

function withoutSlashes(phrase: string): readonly string[] {
  const choices = phrase.split(' ').map((word) => word.split('/'));
  const start: readonly string[] = [''];
  return choices
    .reduce((all, choice) => all.flatMap((left) => choice.map((word) => `${left} ${word}`)), start)
    .map((variant) => variant.trim());
}
