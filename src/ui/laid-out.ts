import { createElement, Fragment, type ReactNode } from 'react';

/** Parts that are made once and never change places: nothing but its place tells one from another. */
export function laidOut(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
