// A commitment in the fields of the open-government action-plan template, in its order and in its words, so that the plan can
// be handed in as it stands.

import { type PartnerKind, rowsOf } from '@/domain/body';
import { type FormRow, formTable, line, listTable, words } from './blocks';
import { answered, dated, partnersOf, periodOf } from './form-parts';
import { commitmentName, type Form } from './part-axes';

/** In hundredths of the page: the template's questions are long. */
const QUESTIONS = 40;

export const internationalForm: Form = (setting, commitment) => {
  const { say } = setting;
  const { body } = commitment;
  const partners = (kinds: readonly PartnerKind[]) => partnersOf(setting, body, kinds, false);
  const milestones = rowsOf(body.milestones);
  const question = (name: Question, text: string): FormRow => ({
    field: say(`plan-q-${name}`),
    is: answered(setting, text),
  });
  return [
    formTable(
      [
        { field: say('plan-number'), is: words(commitmentName(setting, commitment)) },
        { field: say('plan-brief'), is: answered(setting, firstParagraph(body.solution)) },
        { field: say('plan-lead'), is: answered(setting, body.lead) },
        { section: say('plan-stakeholders') },
        { field: say('plan-government'), is: partners(['communal', 'state']) },
        { field: say('plan-civil-society'), is: partners(['civil-society']) },
        { field: say('plan-others'), is: partners(['private', 'other']) },
        { field: say('plan-period'), is: periodOf(setting, body) },
        { section: say('plan-problem') },
        question('problem', body.problem),
        question('causes', body.causes),
        { section: say('plan-description') },
        question('done', body.statusQuo),
        question('solution', body.solution),
        question('results', body.results),
        { section: say('plan-analysis') },
        question('transparency', body.transparency),
        question('accountability', body.accountability),
        question('participation', body.participation),
      ],
      QUESTIONS,
    ),
    line('strong', say('plan-planning'), { keep: true }),
    milestones.length === 0
      ? line('remark', say('to-complete'))
      : listTable(
          [
            [
              ...[say('plan-milestone'), say('column-output'), say('plan-due')],
              ...[say('plan-row-lead'), say('plan-row-partners')],
            ],
            ...milestones.map(({ output, due, lead, partners: others }, i) => [
              words(say('plan-milestone-nth', { number: String(i + 1) })),
              answered(setting, output),
              dated(setting, due),
              ...[lead, others].map((text) => answered(setting, text)),
            ]),
          ],
          [15, 27, 21, 17, 20],
        ),
  ];
};

type Question =
  | 'problem'
  | 'causes'
  | 'done'
  | 'solution'
  | 'results'
  | 'transparency'
  | 'accountability'
  | 'participation';

/** The template asks for a short description, which no table is asked to write twice. */
function firstParagraph(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
