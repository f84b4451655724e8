import { readControl } from './browser/controls.ts';
import { readReferences } from './browser/footnotes.ts';
import { type Line, Role } from './lines/line.ts';
import { Sign, signBits } from './lines/signs.ts';
import { readFenced, readIndentedCode } from './markdown/code.ts';
import { readLongLine } from './one-line/long-line.ts';
import { isVisible, type PreparedPage, type Reader, type Reading } from './reading.ts';
import { readFrontLines } from './shapes/front-matter.ts';
import { readHeading, readRule, readUnderlined } from './shapes/headings.ts';
import { closeList, readItem } from './shapes/lists.ts';
import { readParagraph } from './shapes/paragraphs.ts';
import { readColumns, readPipes } from './shapes/tables.ts';

/**
 * A reader and the lines that it may try. Bits that were found while lines were split exclude most readers for most
 * lines.
 */
interface Claim {
  readonly read: Reader;
  /** `Role` bits of which the line has one. */
  readonly role: number;
  /** `Sign` bits of which one of its characters has one. */
  readonly holds: number;
  /** `Sign` bits of which its first visible character has one. */
  readonly begins: number;
}

/** A bit that every line has. */
const ANY: number = 1 << 30;

const ANY_LINE = { role: ANY, holds: ANY, begins: ANY } as const;

/** Readers in the order in which they are tried; a paragraph takes every line that no other reader takes. */
const CLAIMS: readonly Claim[] = [
  { read: readFrontLines, ...ANY_LINE, role: Role.front },
  { read: readFenced, ...ANY_LINE, role: Role.fence },
  { read: readReferences, ...ANY_LINE, role: Role.reference },
  { read: readHeading, ...ANY_LINE, begins: Sign.hash },
  { read: readUnderlined, ...ANY_LINE },
  { read: readPipes, ...ANY_LINE, holds: Sign.pipe },
  { read: readRule, ...ANY_LINE, begins: Sign.rule },
  { read: readColumns, ...ANY_LINE, role: Role.row },
  { read: readControl, ...ANY_LINE, holds: Sign.field },
  { read: readLongLine, ...ANY_LINE, role: Role.long },
  { read: readItem, ...ANY_LINE, begins: Sign.marker },
  { read: readIndentedCode, ...ANY_LINE },
  { read: readParagraph, ...ANY_LINE },
];

/** Reads the lines of a page into drafts of blocks and passes them to `writer` one by one. */
export function readBlocks(page: PreparedPage, writer: Reading['writer']): void {
  const { text, markdown, lines, markup, hyphens, wrap, dense, fences, rows } = page;
  const open = { writer, last: null, groups: 0, list: null, indented: null };
  const reading: Reading = { text, markdown, lines, markup, hyphens, wrap, dense, fences, rows, ...open };
  for (let at = 0; at < lines.length; ) {
    at += isVisible(reading, at) || isFence(lines[at] as Line) ? readBlock(reading, at) : 1;
  }
}

function isFence({ roles }: Line): boolean {
  return (roles & Role.fence) !== 0;
}

function readBlock(reading: Reading, at: number): number {
  closeList(reading, at);
  const line = reading.lines[at] as Line;
  const roles = line.roles | ANY;
  const holds = line.holds | ANY;
  const first = signBits(reading.text.charCodeAt(line.start)) | ANY;
  for (let i = 0; i < CLAIMS.length; i++) {
    const claim = CLAIMS[i] as Claim;
    if ((roles & claim.role) === 0 || (holds & claim.holds) === 0 || (first & claim.begins) === 0) continue;
    const taken = claim.read(reading, at);
    if (taken > 0) return taken;
  }
  return 1;
}
