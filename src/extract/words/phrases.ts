import type { Role } from '../../types.ts';
import { HashBits } from '../util/hash-bits.ts';
import { once } from '../util/once.ts';
import { Sections } from '../util/sections.ts';
import { withoutNumbers } from './key.ts';
import { type PhraseList, PhraseRoles, type PhraseStart } from './phrase-roles.ts';
import { PHRASES_KIND, PhraseSteps } from './phrase-steps.ts';
import { phraseTables } from './tables/phrases.ts';

const TABLES = once(() => {
  const file = new Sections(phraseTables(), PHRASES_KIND);
  const tables = { steps: new PhraseSteps(HashBits.read(file)), roles: new PhraseRoles(file) };
  file.end();
  return tables;
});

/** The phrases that are looked for in every block. */
export function phraseSteps(): PhraseSteps {
  return TABLES().steps;
}

/** Whether a key is the link under a comment of a thread, numbers aside. */
export function isReplyLink(key: string): boolean {
  return TABLES().roles.whole('reply', withoutNumbers(key)) !== undefined;
}

/** The role of what follows a line, if the line is a label ("Related stories", "12 Comments"). */
export function labelRole(key: string): Role | undefined {
  return wholeRole('label', key);
}

/** The role of a line that is furniture as a whole ("Back to homepage", "Tweet 12"). */
export function lineRole(key: string): Role | undefined {
  return wholeRole('line', key);
}

/** The role of a key that is a phrase, numbers aside. */
function wholeRole(list: PhraseList, key: string): Role | undefined {
  const { roles } = TABLES();
  const role = roles.whole(list, key);
  if (role !== undefined) return role;
  const words = withoutNumbers(key);
  return words === key ? undefined : roles.whole(list, words);
}

/** The role of a line that begins as furniture does ("Photo: …"), and the length of the phrase in the key. */
export function startRole(key: string): PhraseStart | undefined {
  return TABLES().roles.start('start', key);
}

/** The role of a sentence that begins as furniture inside paragraphs does ("Related: …"). */
export function inlineRole(key: string): PhraseStart | undefined {
  return TABLES().roles.start('inline', key);
}

/** Whether a key begins as calls to follow a site do ("Follow us on …"). */
export function isFollowCall(key: string): boolean {
  return TABLES().roles.start('followCall', key) !== undefined;
}
