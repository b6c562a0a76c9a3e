import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isBlank, type Locale, locales } from '@/domain/wording';
import { dayInWords, ownName, today } from '@/i18n';
import { Button, Card, Choice, Stack } from '@/ui';
import { AgendaEditor } from './agenda-editor';
import { AxesEditor } from './axes-editor';
import { baseOf, lineOf, roadmapOf, type TypedLine, type WorkshopDraft } from './draft';
import { Fold } from './fold';
import { KeptField } from './kept-field';
import { numbered, type Step } from './layout';
import { LayoutSummary } from './layout-summary';
import { PartnersEditor } from './partners-editor';
import { faultsOf, isFlawless } from './plan-faults';
import { PlannedTables } from './planned-tables';
import styles from './preparing.module.css';
import { RoadmapEditor } from './roadmap-editor';
import { RulesFields } from './rules-fields';
import { useFaultWords } from './use-fault-words';

interface NewWorkshopFormProps {
  draft: WorkshopDraft;
  reader: Locale;
  onChange: (fields: Partial<WorkshopDraft>) => void;
  onCreate: () => void;
  creating: boolean;
}

/** What must be decided is in sight and nearly all decided; the rest opens on demand. */
export function NewWorkshopForm({ draft, reader, onChange, onCreate, creating }: NewWorkshopFormProps) {
  const t = useTranslations('preparing');
  const words = useFaultWords();
  const [strict, setStrict] = useState(false);
  const home = draft.locale ?? reader;
  const isEmpty = draft.from.as === 'empty';
  const faults = faultsOf(draft);
  const set = (fields: Partial<WorkshopDraft>) => {
    onChange(fields);
    return undefined;
  };
  // Nothing hangs on a table's number yet, so they are counted anew after each step.
  const take = (step: Step) => set({ layout: numbered(step(draft.layout)) });
  const line = (field: TypedLine) => ({
    ...{ eager: true, strict, field, label: t(field), value: lineOf(draft, field, home) },
    save: (text: string) => set({ [field]: text }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setStrict(true);
        if (isFlawless(faults)) onCreate();
      }}
    >
      <Stack>
        <Card>
          <Stack>
            <KeptField {...line('commune')} hint={t('commune-hint')} />
            <KeptField {...line('title')} />
            <KeptField
              eager
              strict={strict}
              type="date"
              field="date"
              label={t('date')}
              hint={<bdi>{dayInWords(draft.date || today(), reader)}</bdi>}
              value={draft.date ?? today()}
              save={(date) => set({ date })}
            />
            <Choice
              label={t('language')}
              value={home}
              options={locales.map((value) => ({ value, label: ownName[value] }))}
              onChoose={(locale) => set({ locale })}
            />
            <p className={styles.hint}>{t('language-hint')}</p>
          </Stack>
        </Card>
        <LayoutSummary layout={draft.layout} home={home} isReady={!isEmpty} />
        <Fold summary={t('more-axes')} open={isEmpty}>
          <AxesEditor
            eager
            open={isEmpty}
            strict={strict}
            layout={draft.layout}
            home={home}
            take={take}
            holdOf={() => (draft.layout.axes.length > 1 ? null : t('held-as-last-axis'))}
            tables={(axis) => <PlannedTables axis={axis} layout={draft.layout} take={take} />}
          />
        </Fold>
        <Fold summary={t('more-agenda')}>
          <Stack>
            <AgendaEditor eager strict={strict} home={home} agenda={draft.agenda} save={(agenda) => set({ agenda })} />
            <RoadmapEditor
              eager
              strict={strict}
              home={home}
              day={draft.date || today()}
              roadmap={roadmapOf(draft, today())}
              save={(roadmap) => set({ roadmap })}
            />
          </Stack>
        </Fold>
        <Fold summary={t('more-programme')} open={!isBlank(baseOf(draft, 'programme'))}>
          <KeptField {...line('programme')} hint={t('programme-hint')} />
        </Fold>
        <Fold summary={t('more-place')}>
          <Stack>
            <KeptField {...line('venue')} />
            <KeptField {...line('notice')} long hint={t('notice-hint')} />
            <PartnersEditor
              eager
              strict={strict}
              home={home}
              partners={draft.partners}
              save={(partners) => set({ partners })}
            />
          </Stack>
        </Fold>
        <Fold summary={t('more-rules')}>
          <RulesFields settings={draft.settings} onChange={(settings) => set({ settings })} />
        </Fold>
        <p role="alert" className={styles.fault}>
          {strict && (words.ofArrangement(faults) ?? (isFlawless(faults) ? null : t('faults-left')))}
        </p>
        <Button type="submit" look="primary" large wide disabled={creating}>
          {t(creating ? 'creating' : 'create')}
        </Button>
      </Stack>
    </form>
  );
}
