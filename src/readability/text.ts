/** Elements that are part of a line of text; all others begin a line of their own. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
// "two   words\n on one line" → "two words on one line"
const WHITE = /\s+/g;

/** The text under a DOM node: a line for each block-level element, so that the words of two blocks never touch. */
export function textOf(root: Node): string {
  const lines: string[] = [];
  let line: string[] = [];
  const endLine = (): void => {
    const text = line.join('').replace(WHITE, ' ').trim();
    if (text !== '') lines.push(text);
    line = [];
  };
  // A walk without recursion: pages nest elements deeper than the stack allows.
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === 3) line.push(node.nodeValue ?? '');
    else if (isBlock(node)) endLine();
    let next: Node | null = node.firstChild;
    while (next === null && node !== null && node !== root) {
      if (isBlock(node)) endLine();
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  endLine();
  return lines.join('\n');
}

function isBlock({ nodeType, nodeName }: Node): boolean {
  return nodeType === 1 && !INLINE.has(nodeName.toLowerCase());
}
