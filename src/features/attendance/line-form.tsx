import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { genders, nameFault, ORGANISATION_UNITS, type SignedLine } from '@/domain/attendance';
import { categories } from '@/domain/member';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import { Button, CheckBox, Select, Stack, TextField } from '@/ui';
import styles from './attendance.module.css';

interface LineFormProps {
  before: SignedLine | null;
  forAnother: boolean;
  onSign: (line: SignedLine) => void;
}

const nobody: SignedLine = { name: '', organisation: '', category: null, gender: null };

/** A name is all it takes; nothing is ticked beforehand, consent least of all. */
export function LineForm({ before, forAnother, onSign }: LineFormProps) {
  const t = useTranslations('attendance');
  const sitting = useTranslations('sitting');
  const [line, setLine] = useState(before ?? nobody);
  const [agreed, setAgreed] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const change = (fields: Partial<SignedLine>) => {
    setLine({ ...line, ...fields });
    setFault(null);
  };
  const sign = () => {
    const tidy = { ...line, name: tidied(line.name), organisation: tidied(line.organisation) };
    const wrong = faultOf(tidy, agreed);
    setFault(wrong);
    if (wrong) return;
    onSign(tidy);
    // Whoever writes for others may write several in a row, each with that person's own word.
    setAgreed(false);
    if (!forAnother) return;
    setLine(nobody);
    first.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <Stack>
        <TextField
          ref={first}
          label={t('name')}
          value={line.name}
          autoComplete={forAnother ? 'off' : 'name'}
          onChange={(event) => change({ name: event.target.value })}
          fault={fault?.in === 'name' && t(fault.is === 'empty' ? 'no-name' : fault.is)}
        />
        <TextField
          label={t('organisation')}
          value={line.organisation}
          autoComplete={forAnother ? 'off' : 'organization'}
          onChange={(event) => change({ organisation: event.target.value })}
          fault={fault?.in === 'organisation' && fault.is !== 'empty' && t(fault.is)}
        />
        <Select
          label={t('category')}
          value={line.category ?? 'untold'}
          options={[
            { value: 'untold', label: t('untold') },
            ...categories.map((value) => ({ value, label: sitting(`category-${value}`) })),
          ]}
          onChoose={(value) => change({ category: value === 'untold' ? null : value })}
        />
        <Select
          label={t('gender')}
          value={line.gender ?? 'untold'}
          options={[
            { value: 'untold', label: t('untold') },
            ...genders.map((value) => ({ value, label: t(`gender-${value}`) })),
          ]}
          onChoose={(value) => change({ gender: value === 'untold' ? null : value })}
        />
        <CheckBox
          label={t(forAnother ? 'consent-other' : 'consent')}
          checked={agreed}
          onCheck={(checked) => {
            setAgreed(checked);
            setFault(null);
          }}
        />
        <p role="alert" className={styles.fault}>
          {fault?.in === 'consent' && t('no-consent')}
        </p>
        <Button type="submit" look="primary" large wide icon="check">
          {t(forAnother ? 'sign-other' : before ? 'save' : 'sign')}
        </Button>
      </Stack>
    </form>
  );
}

type Fault = { readonly in: 'name' | 'organisation'; readonly is: TextFault } | { readonly in: 'consent' };

function faultOf({ name, organisation }: SignedLine, agreed: boolean): Fault | null {
  const wrong = nameFault(name);
  if (wrong) return { in: 'name', is: wrong };
  const odd = organisation === '' ? null : textFault(organisation, ORGANISATION_UNITS);
  if (odd) return { in: 'organisation', is: odd };
  return agreed ? null : { in: 'consent' };
}
