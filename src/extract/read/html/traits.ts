import { Attribute, type Attributes } from './attributes.ts';
import type { Traits } from './context.ts';

const DEFAULT_HEADING_LEVEL = 2;
const DEEPEST_HEADING_LEVEL = 6;

// "color: red; display: none", "VISIBILITY:hidden"
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// "font-weight: bold", "font-weight:700"
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

const NO_TRAITS: Traits = { hidden: false, level: 0 };

/** Whether an element is hidden, or a heading by its role. */
export function readTraits(attributes: Attributes): Traits {
  if (!attributes.any) return NO_TRAITS;
  const hidden = isHidden(attributes);
  const level = attributes.get(Attribute.role) === 'heading' ? headingLevel(attributes.get(Attribute.ariaLevel)) : 0;
  return hidden || level > 0 ? { hidden, level } : NO_TRAITS;
}

/** Whether an inline style sets the element's text in bold. */
export function isBold(attributes: Attributes): boolean {
  const style = attributes.get(Attribute.style);
  return style !== undefined && BOLD_STYLE.test(style);
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has(Attribute.hidden) || attributes.get(Attribute.ariaHidden) === 'true') return true;
  const style = attributes.get(Attribute.style);
  return style !== undefined && HIDING_STYLE.test(style);
}

function headingLevel(value: string | undefined): number {
  const level = Number.parseInt(value ?? '', 10);
  return level >= 1 ? Math.min(level, DEEPEST_HEADING_LEVEL) : DEFAULT_HEADING_LEVEL;
}
