// An attack as data: what the rightful person does, which succeeds, and what differs from it in one thing only, who asks or what
// is asked, and is refused. So no attack fails for another reason than the one it is named after.

import type { Call } from './calls';

export interface Attack {
  /** What the rightful person does. */
  readonly rightful: string;
  readonly as: string;
  readonly does: Call;
  /** Where nothing is there to be found, that is success too. */
  readonly answer?: number;
  /** What stops the attacks below, in the words of the catalogue. */
  readonly stoppedBy: string;
  readonly attacks: Readonly<Record<string, Difference>>;
}

export type Difference = ({ readonly as: string } | { readonly does: Call }) & {
  /** 403 unless said otherwise. */
  readonly answer?: number;
};

/** The sentence that an attack is tested under. */
export const testNameOf = ({ rightful }: Attack, attack: string) => `${attack} (but: ${rightful})`;

export interface Chapter {
  readonly title: string;
  readonly attacks: readonly Attack[];
}
