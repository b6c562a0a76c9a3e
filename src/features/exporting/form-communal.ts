// A commitment's sheet as communes use it: who, why, what, how open, with what means; then milestones and indicators.

import { type LongText, partnerKinds, rowsOf, type ShortField } from '@/domain/body';
import { type FormRow, formTable, line, listTable, typed } from './blocks';
import { answered, dated, partnersOf, periodOf } from './form-parts';
import type { Form } from './part-axes';
import { axisName, type Setting } from './setting';

type Field = LongText | Exclude<ShortField, 'start' | 'end'>;

export const communalForm: Form = (setting, { title, table, body }, axis) => {
  const { say } = setting;
  const field = (name: Field): FormRow => ({ field: say(`field-${name}`), is: answered(setting, body[name]) });
  const milestones = rowsOf(body.milestones);
  const indicators = rowsOf(body.indicators);
  return [
    formTable([
      { section: say('section-identity') },
      { field: say('field-title'), is: answered(setting, title) },
      { field: say('field-axis'), is: answered(setting, axisName(setting, axis)) },
      ...(table ? [{ field: say('field-table'), is: typed(table) }] : []),
      field('lead'),
      { field: say('field-partners'), is: partnersOf(setting, body, partnerKinds, true) },
      { field: say('field-period'), is: periodOf(setting, body) },
      { section: say('section-problem') },
      ...(['problem', 'causes', 'statusQuo'] as const).map(field),
      { section: say('section-content') },
      ...(['solution', 'results'] as const).map(field),
      { section: say('section-openness') },
      ...(['transparency', 'accountability', 'participation', 'publicUse'] as const).map(field),
      { section: say('section-means') },
      ...(['budget', 'budgetSource', 'communalPlan'] as const).map(field),
    ]),
    line('strong', say('milestones'), { keep: true }),
    milestones.length === 0
      ? line('remark', say('to-complete'))
      : listTable(
          [
            (['output', 'start', 'due', 'lead', 'partners'] as const).map((column) => say(`column-${column}`)),
            ...milestones.map(({ output, start, due, lead, partners }) => [
              answered(setting, output),
              ...[start, due].map((day) => dated(setting, day)),
              ...[lead, partners].map((text) => answered(setting, text)),
            ]),
          ],
          [34, 15, 15, 18, 18],
        ),
    line('strong', say('indicators'), { keep: true }),
    indicatorsTable(setting, indicators),
  ];
};

function indicatorsTable(
  setting: Setting,
  indicators: readonly { readonly name: string; readonly baseline: string; readonly target: string }[],
) {
  const { say } = setting;
  if (indicators.length === 0) return line('remark', say('to-complete'));
  return listTable(
    [
      (['indicator', 'baseline', 'target'] as const).map((column) => say(`column-${column}`)),
      ...indicators.map(({ name, baseline, target }) =>
        [name, baseline, target].map((text) => answered(setting, text)),
      ),
    ],
    [50, 25, 25],
  );
}
