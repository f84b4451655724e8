import { TRIM_RULES } from '../article/trim-rules.ts';
import { FILTERS } from '../filters/index.ts';

/** Reasons that no filter gives. */
const OTHER_REASONS: Readonly<Record<string, string>> = {
  'model/body': 'the scorer takes it for article',
  'model/clean': 'the text shows no sign of a page around it and is kept whole',
  'model/other': 'the scorer does not take it for article',
  'model/links': 'not article for the scorer, and mostly links',
  'model/caption': 'not article for the scorer, and the markup calls it a caption',
  'model/control': 'not article for the scorer, and a form control',
  'model/above-title': 'a short line above the headline of a dump, and not likely to be article',
  'model/poster': 'a name over a post: short lines stand over a date like this time after time',
  'model/apart': 'a byline or date, but far from the body',
  'model/hidden': 'the page hides it, and the scorer does not take it for article',
  'title/repeat': 'it says the page’s title once more, in a breadcrumb or below the article',
  'title/headline': 'it says the page’s title, or lies above the body as headlines do',
  'article/duplicate': 'an earlier paragraph has said the same',
  'article/empty': 'the page has no article: there is too little of one',
  'article/blocked': 'the page stands in place of an article: a consent, paywall, captcha or error page',
};

/** The meaning of a reason as text; `null` for a reason that does not exist. */
export function whyOf(reason: string): string | null {
  const [family, id] = reason.split('/');
  if (family === 'inline') return TRIM_RULES.find((rule) => rule.id === id)?.why ?? null;
  const rules = FILTERS.find(({ name }) => name === family)?.rules;
  return rules?.find((rule) => rule.id === id)?.why ?? OTHER_REASONS[reason] ?? null;
}
