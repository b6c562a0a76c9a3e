import { useEffect, useRef } from 'react';
import type { Change } from '@/domain/change';
import type { Key } from '@/domain/invitation';
import { type Plan, rework, setInvitationOpen } from '@/domain/opening';
import { particularsOf } from '@/domain/particulars';
import type { Particulars, Workshop } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import { drawTableCodes } from './codes';
import type { Step } from './layout';
import { withNotice } from './particulars';
import { useUnderWay } from './use-under-way';

/** Saves corrections of the workshop, each on what stands at that moment; what comes back settles with the answer. */
export function useRework() {
  const { workshop, workshopId, run } = useRoom();
  const { value: keys = [] } = useLive('keys', { workshopId });
  // An undo is pressed long after the render that offered it.
  const latest = useRef({ workshop, keys });
  useEffect(() => {
    latest.current = { workshop, keys };
  });
  const underWay = useUnderWay<Partial<Plan>>();
  const standing = (): Workshop => Object.assign({}, latest.current.workshop, ...underWay.steps());
  function change(step: (standing: Workshop) => Partial<Plan>): Promise<void> {
    const before = standing();
    const plan = withNotice(before, step(before));
    const { done } = run('reworkWorkshop', reworked(before, latest.current.keys, plan));
    underWay.begin(plan, done);
    return done;
  }
  const save = (plan: Partial<Plan>) => change(() => plan);
  function take(step: Step): Promise<void> | undefined {
    const { axes, tables } = standing();
    const next = step({ axes, tables });
    const plan = {
      ...(next.axes === axes ? {} : { axes: next.axes }),
      ...(next.tables === tables ? {} : { tables: next.tables }),
    };
    return Object.keys(plan).length > 0 ? save(plan) : undefined;
  }
  /** For the notice before joining. */
  function tell(step: (told: Particulars) => Particulars, plan: Partial<Plan> = {}): Promise<void> {
    return change((now) => {
      const told = particularsOf(now);
      return { ...plan, particulars: { ...told, ...step(told) } };
    });
  }
  return { save, change, take, tell };
}

/** With the codes: a new table draws one, the code of a table taken away closes, and opens again if the table comes back. */
export function reworked(workshop: Workshop, keys: readonly Key[], plan: Partial<Plan>): Change[] {
  const now = new Set(workshop.tables.map(({ id }) => id));
  const next = new Set((plan.tables ?? workshop.tables).map(({ id }) => id));
  const known = new Set(keys.map(({ tableId }) => tableId));
  const added = (plan.tables ?? []).filter(({ id }) => !now.has(id) && !known.has(id));
  const turned = keys.flatMap(({ code, tableId }) =>
    tableId && now.has(tableId) !== next.has(tableId) ? setInvitationOpen(code, next.has(tableId)) : [],
  );
  const codes = keys.map(({ code }) => code);
  return [...rework(workshop, plan, drawTableCodes(added, new Set(codes)), codes), ...turned];
}
