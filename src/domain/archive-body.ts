// The form of a commitment, as an archive holds it.

import * as v from 'valibot';
import { id, instant, rank } from './archive-values';
import { type Body, partnerKinds } from './body';
import type { CommitmentId } from './ids';

const text = v.string();
const row = { rank, dropped: v.boolean() };
const rowsOf = <Row>(schema: v.GenericSchema<unknown, Row>) => v.record(id(), schema);

export const archivedBody: v.GenericSchema<unknown, Body> = v.object({
  id: id<CommitmentId>(),
  ...{ problem: text, causes: text, statusQuo: text, solution: text, results: text },
  ...{ transparency: text, accountability: text, participation: text, publicUse: text },
  ...{ lead: text, start: text, end: text, budget: text, budgetSource: text, communalPlan: text },
  partners: rowsOf(v.object({ ...row, kind: v.picklist(partnerKinds), name: text })),
  indicators: rowsOf(v.object({ ...row, name: text, baseline: text, target: text })),
  wholeSince: v.optional(v.nullable(instant), null),
  milestones: rowsOf(v.object({ ...row, output: text, start: text, due: text, lead: text, partners: text })),
});
