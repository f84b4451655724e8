import { SPAN_KINDS } from '../../page/span-columns.ts';
import { bitOf } from './names.ts';
import type { RawText } from './raw-text.ts';
import { equalsName, hashName } from './source-names.ts';
import { Slot, TAG_ROWS, type TagRole, type TagRow, type TagTrait } from './tag-table.ts';

/** The first slot for tags that do not share theirs. */
const FIRST_FREE_SLOT = Object.keys(Slot).length;

/** The number of slots for the tags of the table by the hash of their name, a power of 2: no two have the same. */
const SLOTS = 1024;
/** The number of other tags of a page that are remembered, a power of 2. */
const FOUND_FAST = 64;

/** The behaviour of a tag: its row of the table with every field. */
export interface Tag extends Readonly<Record<TagTrait, boolean>> {
  readonly name: string;
  /** Unique among the tags of a page; the tags of the table come first. */
  readonly index: number;
  readonly slot: number;
  readonly role: TagRole;
  /** How its raw text ends; `null` if it may contain tags. */
  readonly text: RawText | null;
  /** Bit set of name families according to the tag alone. */
  readonly names: number;
  /** The kind of its span, an index into `SPAN_KINDS`; -1 for none. */
  readonly span: number;
}

/** Every tag with its own behaviour. */
export const TAGS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(TAG_ROWS).map(([name, row], index) => [name, makeTag(name, index, row)]),
);

const BY_HASH: readonly (Tag | undefined)[] = listByHash();

/** The slots of these tags are less than this number; unknown tags of a page get the next ones. */
export const MOST_KNOWN_SLOTS: number = FIRST_FREE_SLOT + TAGS.size;

function makeTag(name: string, index: number, row: TagRow): Tag {
  const traits = new Set(row.is?.split(' '));
  if (traits.has('closesP')) traits.add('block');
  if (traits.has('block')) traits.add('special');
  // Written out, because V8 keeps fields that are not known here outside the object.
  return {
    name,
    index,
    slot: row.slot ?? FIRST_FREE_SLOT + index,
    role: row.role ?? 'none',
    text: row.text ?? null,
    names: row.names === undefined ? 0 : bitOf(row.names),
    span: row.span === undefined ? -1 : SPAN_KINDS.indexOf(row.span),
    block: traits.has('block'),
    closesP: traits.has('closesP'),
    special: traits.has('special'),
    weak: traits.has('weak'),
    void: traits.has('void'),
    formatting: traits.has('formatting'),
    bold: traits.has('bold'),
    barrier: traits.has('barrier'),
    floor: traits.has('floor'),
    breakout: traits.has('breakout'),
    foreign: traits.has('foreign'),
    replaced: traits.has('replaced'),
    root: traits.has('root'),
  };
}

function listByHash(): (Tag | undefined)[] {
  const tags: (Tag | undefined)[] = new Array(SLOTS).fill(undefined);
  for (const tag of TAGS.values()) tags[hashName(tag.name, 0, tag.name.length) % SLOTS] = tag;
  return tags;
}

/** The tags of one page: those of the table, and unknown and foreign tags when they first appear. */
export class PageTags {
  readonly #unknown = new Map<string, Tag>();
  readonly #foreign = { svg: new Map<Tag, Tag>(), math: new Map<Tag, Tag>() };
  readonly #found: (Tag | undefined)[] = new Array(FOUND_FAST).fill(undefined);
  #size = TAGS.size;

  /** The tag whose name is from `from` up to `to` of a source, which must not be equal. */
  read(source: string, from: number, to: number): Tag {
    const hash = hashName(source, from, to);
    const known = BY_HASH[hash % SLOTS];
    if (known !== undefined && known.name.length === to - from && equalsName(source, from, known.name)) return known;
    const slot = hash % FOUND_FAST;
    const found = this.#found[slot];
    if (found !== undefined && found.name.length === to - from && equalsName(source, from, found.name)) return found;
    const tag = this.#get(source.slice(from, to).toLowerCase());
    this.#found[slot] = tag;
    return tag;
  }

  /** The tag of the same name in `svg` or `math`, which has no behaviour. */
  foreign(tag: Tag, namespace: Namespace): Tag {
    let foreign = this.#foreign[namespace].get(tag);
    if (foreign === undefined) {
      foreign = makeTag(`${namespace}:${tag.name}`, this.#size++, {});
      this.#foreign[namespace].set(tag, foreign);
    }
    return foreign;
  }

  /** That tag if it has appeared before. */
  findForeign(tag: Tag, namespace: Namespace): Tag | undefined {
    return this.#foreign[namespace].get(tag);
  }

  #get(name: string): Tag {
    let tag = TAGS.get(name) ?? this.#unknown.get(name);
    if (tag === undefined) {
      tag = makeTag(name, this.#size++, {});
      this.#unknown.set(name, tag);
    }
    return tag;
  }
}

/** A namespace other than HTML. */
export type Namespace = 'svg' | 'math';
