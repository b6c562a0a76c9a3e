// What can be written before the database has arrived: drawn with the first file, above what is still on its way.

import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Code, WorkshopId } from '@/domain/ids';
import { joinedBefore } from '@/features/joining/joined';
import { standingIn } from '@/features/proposing/standing';
import { EarlyDoor } from '@/screens/join/early-door';
import { EarlyPhone } from '@/screens/phone/early-phone';
import { environment } from './environment';

export function Early() {
  const { keeper } = environment();
  const [path] = useLocation();
  const code = /^\/j\/(\d{8})$/.exec(path)?.[1] as Code | undefined;
  const joined = useMemo(() => (code ? joinedBefore(keeper, code) : null), [keeper, code]);
  const id = joined?.workshopId ?? (/^\/w\/([^/]+)$/.exec(path)?.[1] as WorkshopId | undefined);
  // As it was when the page opened: what the room says since is the room's own business.
  const standing = useMemo(() => (id ? standingIn(id) : null), [id]);
  if (id && standing) return <EarlyPhone key={id} id={id} standing={standing} />;
  return code && !joined ? <EarlyDoor key={code} code={code} /> : null;
}
