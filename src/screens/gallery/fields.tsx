import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TITLE_UNITS } from '@/domain/commitment';
import { type Hue, hues } from '@/domain/workshop';
import { useLocaleChoice } from '@/i18n';
import { mixedTexts, sampleProposals, sampleTitles } from '@/i18n/gallery-samples';
import { CheckBox, Choice, CopyField, Counter, FileField, Select, TextArea, TextField } from '@/ui';
import { Part, Specimen } from './specimen';

export function Fields() {
  const t = useTranslations('showing');
  const drafting = useTranslations('drafting');
  const shared = useTranslations('shared');
  const locale = useLocaleChoice((choice) => choice.locale);
  const [title = ''] = sampleTitles(locale);
  return (
    <Part id="fields" title={t('fields')}>
      <Specimen of="TextField" title={t('rest')}>
        <TextField label={drafting('title')} defaultValue={title} />
      </Specimen>
      <Specimen of="TextField" title={t('with-hint')}>
        <TextField label={drafting('title')} hint={drafting('title-hint')} />
      </Specimen>
      <Specimen of="TextField" title={t('with-fault')}>
        <TextField label={drafting('title')} hint={drafting('title-hint')} fault={drafting('title-empty')} />
      </Specimen>
      <Specimen of="TextField" title={t('off')}>
        <TextField label={drafting('title')} defaultValue={mixedTexts[0]} disabled />
      </Specimen>
      <Specimen of="TextArea Counter" title={t('near-limit')}>
        <Area used={TITLE_UNITS - 12} />
      </Specimen>
      <Specimen of="TextArea Counter" title={t('over-limit')}>
        <Area used={TITLE_UNITS + 3} fault={drafting('title-too-long')} />
      </Specimen>
      <Chosen />
      <Specimen of="CopyField">
        <CopyField
          label={t('address')}
          text="https://warsha.example/j/24042024?lang=ar"
          words={{
            copy: shared('copy'),
            name: t('copy-address'),
            copied: shared('copied'),
            byHand: shared('copy-by-hand'),
          }}
        />
      </Specimen>
      <Specimen of="FileField">
        <FileField label={t('choose-file')} accept=".csv" onFile={() => {}} />
      </Specimen>
    </Part>
  );
}

function Area({ used, fault }: { used: number; fault?: string }) {
  const drafting = useTranslations('drafting');
  const locale = useLocaleChoice((choice) => choice.locale);
  return (
    <TextArea
      label={drafting('title')}
      hint={drafting('title-hint')}
      defaultValue={sampleProposals(locale).slice(0, 3).join(' ')}
      counter={
        <Counter
          used={used}
          limit={TITLE_UNITS}
          words={(left) => (left < 0 ? drafting('units-over', { over: -left }) : drafting('units-left', { left }))}
        />
      }
      fault={fault}
    />
  );
}

function Chosen() {
  const t = useTranslations('preparing');
  const [hue, setHue] = useState<Hue>('teal');
  const [isPrivate, setPrivate] = useState(true);
  const options = hues.map((value) => ({ value, label: t(`hue-${value}`) }));
  return (
    <>
      <Specimen of="Choice">
        <Choice label={t('colour')} value={hue} options={options.slice(0, 4)} onChoose={setHue} />
      </Specimen>
      <Specimen of="Select">
        <Select label={t('colour')} value={hue} options={options} onChoose={setHue} />
        <Select
          label={t('colour')}
          hint={t('question-hint')}
          fault={t('faults-left')}
          value={hue}
          options={options}
          onChoose={setHue}
        />
      </Specimen>
      <Specimen of="CheckBox">
        <CheckBox label={t('private-writing')} checked={isPrivate} onCheck={setPrivate} />
        <CheckBox label={t('private-writing-hint')} checked={!isPrivate} onCheck={(on) => setPrivate(!on)} />
      </Specimen>
    </>
  );
}
