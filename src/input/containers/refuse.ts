import { PithError } from '../errors.ts';
import type { ContainerReader, OpenInput } from './container.ts';

/** The name of a container that is recognised but not read, and the advice to the user. */
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
