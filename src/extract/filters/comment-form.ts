import type { Block, Role } from '../../types.ts';

// "Name (required)", "Your e-mail *", "Mail (will not be published)", "Webseite"
const FIELD =
  /^(?:your |ihre?e? |votre |tu |il tuo |twój |ваше? )?(?:(?:full )?name|nom|nombre|nome|imię|имя|όνομα|e-?mail|mail|correo|adres e-mail|адрес email|web ?site|webseite|url|homepage|site web|sitio web|sito web|сайт)(?![\p{L}\d])/iu;
const MAX_FIELD_WORDS = 6;
/** The fields stand within so many blocks of the form's label, and there are at least so many. */
const REACH = 5;
const FEWEST = 2;
/** The article and its comments stand above the form: at least this share of the page's prose. */
const PROSE_ABOVE = 0.5;

/** What is known of a page before its form is. */
interface Measured {
  readonly labels: readonly (Role | undefined)[];
  readonly lines: readonly (Role | undefined)[];
  readonly proseBefore: Float64Array;
}

/** The last field of the first form for comments that stands below an article; the number of blocks if there is none. */
export function findCommentForm(blocks: readonly Block[], { labels, lines, proseBefore }: Measured): number {
  for (const { index, hidden } of blocks) {
    if (hidden || (labels[index] !== 'comment' && lines[index] !== 'comment')) continue;
    if ((proseBefore[index] ?? 0) < PROSE_ABOVE * (proseBefore[blocks.length] ?? 0)) continue;
    const fields = blocks.slice(index + 1, index + 1 + REACH).filter(isField);
    if (fields.length >= FEWEST) return fields[fields.length - 1]?.index ?? blocks.length;
  }
  return blocks.length;
}

function isField({ text, stats, hidden }: Block): boolean {
  return !hidden && stats.words <= MAX_FIELD_WORDS && FIELD.test(text);
}
