/** What a start tag does to the blocks inside it. */
export type TagRole =
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'pre'
  | 'raw'
  | 'caption'
  | 'control'
  | 'table'
  | 'cell'
  | 'card'
  | 'skip'
  | 'none';

/** Open elements that are looked for by name share a slot where HTML treats them alike (h1–h6, td and th). */
export const Slot = {
  p: 0,
  heading: 1,
  li: 2,
  definition: 3,
  ul: 4,
  ol: 5,
  table: 6,
  section: 7,
  row: 8,
  cell: 9,
  caption: 10,
  button: 11,
  form: 12,
  link: 13,
  template: 14,
  noscript: 15,
} as const;
const FIRST_FREE_SLOT = 16;

/** How a tag behaves; the names are those of the HTML standard (§13.2.4.2, §13.2.6.4.7) where it has one. */
export interface Tag {
  readonly name: string;
  readonly slot: number;
  readonly role: TagRole;
  /** Starts and ends a block, and always gets a `PageElement`. */
  readonly block: boolean;
  readonly void: boolean;
  readonly special: boolean;
  readonly formatting: boolean;
  /** Ends the scope in which end tags look for their start tag. */
  readonly barrier: boolean;
  /** No end tag inside it closes anything outside it. */
  readonly floor: boolean;
  readonly closesP: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');

const CLOSES_P = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
const OTHER_BLOCKS = words('caption legend optgroup option tbody td tfoot th thead tr');
const OTHER_SPECIAL = words('applet button marquee noscript object select template textarea');
const VOID = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
const FLOORS = words('noscript script template');
const BARRIERS = words('applet caption marquee object table td th');

const SLOTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    p: Slot.p,
    h1: Slot.heading,
    h2: Slot.heading,
    h3: Slot.heading,
    h4: Slot.heading,
    h5: Slot.heading,
    h6: Slot.heading,
    li: Slot.li,
    dt: Slot.definition,
    dd: Slot.definition,
    ul: Slot.ul,
    ol: Slot.ol,
    table: Slot.table,
    thead: Slot.section,
    tbody: Slot.section,
    tfoot: Slot.section,
    tr: Slot.row,
    td: Slot.cell,
    th: Slot.cell,
    caption: Slot.caption,
    button: Slot.button,
    form: Slot.form,
    a: Slot.link,
    template: Slot.template,
    noscript: Slot.noscript,
  }),
);

/** Fallback content (of `object`, `video` …) is not on the screen, so it is skipped like scripts. */
const ROLES: ReadonlyMap<string, TagRole> = new Map(
  (
    [
      ['heading', 'h1 h2 h3 h4 h5 h6'],
      ['list', 'ul ol dl menu dir'],
      ['item', 'li dt dd'],
      ['quote', 'blockquote'],
      ['pre', 'pre listing'],
      ['raw', 'xmp plaintext'],
      ['caption', 'figcaption caption'],
      ['control', 'button label option optgroup legend select textarea'],
      ['table', 'table'],
      ['cell', 'td th'],
      ['card', 'article section'],
      ['skip', 'audio canvas iframe noembed noframes noscript object script style svg template title video'],
    ] as const
  ).flatMap(([role, names]) => words(names).map((name) => [name, role] as const)),
);

/** Every tag with a behaviour of its own. */
export const TAGS: ReadonlyMap<string, Tag> = makeTags();

/** How many slots `TAGS` takes; unknown tags of a page get the next ones. */
const KNOWN_SLOTS: number = FIRST_FREE_SLOT + TAGS.size;

function makeTags(): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const name of [...CLOSES_P, ...OTHER_BLOCKS, ...OTHER_SPECIAL, ...VOID, ...FORMATTING, ...ROLES.keys()]) {
    if (!tags.has(name)) tags.set(name, makeTag(name, SLOTS.get(name) ?? FIRST_FREE_SLOT + tags.size));
  }
  return tags;
}

function makeTag(name: string, slot: number): Tag {
  const block = CLOSES_P.includes(name) || OTHER_BLOCKS.includes(name);
  return {
    name,
    slot,
    role: ROLES.get(name) ?? 'none',
    block,
    void: VOID.includes(name),
    special: block || OTHER_SPECIAL.includes(name),
    formatting: FORMATTING.includes(name),
    barrier: BARRIERS.includes(name),
    floor: FLOORS.includes(name),
    closesP: CLOSES_P.includes(name),
  };
}

/** The tags of one page: those with a behaviour, and the unknown and foreign names as they come up. */
export class PageTags {
  readonly #plain = new Map<string, Tag>();

  /** The tag of this name if it has come up or has a behaviour. */
  find(name: string): Tag | undefined {
    return TAGS.get(name) ?? this.#plain.get(name);
  }

  /** The tag of this name. */
  get(name: string): Tag {
    return TAGS.get(name) ?? this.foreign(name);
  }

  /** The tag of a name like `svg:path`, which has no behaviour. */
  foreign(name: string): Tag {
    let tag = this.#plain.get(name);
    if (tag === undefined) {
      tag = makePlainTag(name, KNOWN_SLOTS + this.#plain.size);
      this.#plain.set(name, tag);
    }
    return tag;
  }
}

function makePlainTag(name: string, slot: number): Tag {
  return {
    name,
    slot,
    role: 'none',
    block: false,
    void: false,
    special: false,
    formatting: false,
    barrier: false,
    floor: false,
    closesP: false,
  };
}
