import { parse } from 'parse5';
import { TAGS } from '../../src/extract/read/html/tags.ts';

/** A node of parse5's tree. */
interface Node {
  readonly nodeName: string;
  readonly namespaceURI?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Elements whose text a browser with scripts does not show. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'annotation annotation-xml audio canvas head iframe noembed noframes noscript object script style svg template title ' +
    'video'
  ).split(' '),
);
/** Elements without text that separate words. */
const APART: ReadonlySet<string> = new Set('audio br canvas embed iframe img input object svg video'.split(' '));
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Marks where a link begins or ends: two adjacent links are two words. */
const LINK_EDGE = '\ue000';
const LINKS_APART = /\ue000{2,}/g;

// "color: red; display: none"
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The text that a browser would show of a page, by a parser that follows the standard exactly; blocks and controls are
 * separated.
 */
export function visibleText(html: string): string {
  const parts: string[] = [];
  addText(parse(html) as Node, parts);
  return parts.join('').replace(LINKS_APART, '\n').replaceAll(LINK_EDGE, '');
}

function addText(root: Node, parts: string[]): void {
  // A page may be nested deeper than the call stack.
  const waiting: (Node | string)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text') parts.push(node.value ?? '');
    else {
      const edge = isApart(node) ? '\n' : node.nodeName === 'a' ? LINK_EDGE : '';
      parts.push(edge);
      waiting.push(edge);
      if (isSeen(node)) for (const child of [...(node.childNodes ?? [])].reverse()) waiting.push(child);
    }
  }
}

function isApart({ nodeName, namespaceURI }: Node): boolean {
  const tag = TAGS.get(nodeName);
  return namespaceURI === XHTML && (APART.has(nodeName) || tag?.block === true || tag?.role === 'control');
}

function isSeen({ nodeName, attrs }: Node): boolean {
  const isHidden = attrs?.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && HIDING_STYLE.test(value)),
  );
  return !UNSEEN.has(nodeName) && isHidden !== true;
}
