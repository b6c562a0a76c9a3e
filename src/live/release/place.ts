// Where somebody is, as far as a new release is concerned: it must not come between a person and a workshop under way.

import type { Role } from '@/worker/release';

/** `/practice/w/…` is a place like `/w/…`. */
const bare = (pathname: string) => pathname.replace(/^\/practice(?=\/|$)/, '').replace(/\/$/, '') || '/';

const phone = /^\/w\/[^/]+$/;

export function roleAt(pathname: string): Role {
  return /^\/(w\/[^/]+\/(?!fates$)|pair$|new$|mine$|account$)/.test(bare(pathname)) ? 'staff' : 'phone';
}

/** Nothing is typed or under way here; `isOver` tells whether the workshop one is in has been closed. */
export function isFree(pathname: string, isOver: boolean): boolean {
  const path = bare(pathname);
  return path === '/' || path === '/mine' || /^\/w\/[^/]+\/fates$/.test(path) || (isOver && phone.test(path));
}

/** The one screen from which a step may be a new beginning: it keeps and sends nothing. */
export const isHome = (pathname: string): boolean => bare(pathname) === '/';
