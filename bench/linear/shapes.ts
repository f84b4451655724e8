import { HTML_SHAPES } from './html-shapes.ts';
import type { Shape } from './make.ts';
import { TEXT_SHAPES } from './text-shapes.ts';

/** Every hostile shape. */
export const SHAPES: readonly Shape[] = [...HTML_SHAPES, ...TEXT_SHAPES];

/** Throws if no shape has the name. */
export function findShape(name: string): Shape {
  const shape = SHAPES.find((candidate) => candidate.name === name);
  if (shape === undefined) throw new Error(`there is no shape ${name}`);
  return shape;
}
