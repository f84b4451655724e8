import type { Role } from '../../../types.ts';
import { LEXICONS } from '../../lexicon/index.ts';
import type { PhraseTable } from '../../lexicon/types.ts';
import { storeSections } from '../../util/store-sections.ts';
import { keyOf } from '../key.ts';
import { type PhraseList, storeRoles } from '../phrase-roles.ts';
import { hashSteps, PHRASES_KIND, PhraseUse, type UsedPhrase } from '../phrase-steps.ts';

/** A phrase in one of its lists. */
type Listed = readonly [list: PhraseList, role: Role, phrase: string];

/**
 * The phrases of all languages, ready to be looked up: made from the lexicons in the library, and a file beside the
 * command, as making them takes longer than a small page does.
 */
export function phraseTables(): Uint8Array {
  const phrases = listPhrases();
  const used = phrases.flatMap(([list, , phrase]): UsedPhrase[] =>
    list in PhraseUse ? [[phrase, PhraseUse[list as keyof typeof PhraseUse]]] : [],
  );
  return storeSections([
    Int32Array.of(PHRASES_KIND),
    ...hashSteps(used).sections(),
    ...storeRoles(phrases.map(([list, role, phrase]) => [list, role, keyOf(phrase)] as const)),
  ]);
}

function listPhrases(): Listed[] {
  const of = (list: PhraseList, table: PhraseTable = {}): Listed[] =>
    (Object.entries(table) as [Role, readonly string[]][]).flatMap(([role, phrases]) =>
      phrases.map((phrase) => [list, role, phrase] as const),
    );
  return LEXICONS.flatMap(({ labels, lines, starts, inline, followCalls = [], replyLinks = [] }) => [
    ...of('label', labels),
    ...of('line', lines),
    ...of('start', starts),
    ...of('inline', inline),
    ...of('followCall', { promo: followCalls }),
    ...of('reply', { comment: replyLinks }),
  ]);
}
