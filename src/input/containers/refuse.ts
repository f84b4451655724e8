import { PithError } from '../errors.ts';
import type { ContainerReader, OpenInput } from './container.ts';

/** How a container that is recognised, but not read, is named to the user, and what to do with it. */
export interface Refusal {
  readonly is: string;
  readonly advice: string;
}

/** The `open` of a container that pith does not read: throws `unsupported`. */
export function refuse({ is, advice }: Refusal): ContainerReader['open'] {
  return ({ packing }: OpenInput) => {
    const what = packing === null ? is : `${is} packed with ${packing}`;
    throw new PithError('unsupported', `is ${what}, which pith does not read yet; ${advice}`);
  };
}
