import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { westernDigits } from '@/lib/text';
import { TextField } from '@/ui';

/** Digits in any script; what is no number leaves the last one standing. */
export function PeopleField({ people, onPeople }: { people: number; onPeople: (people: number) => void }) {
  const t = useTranslations('preflight');
  const [text, setText] = useState(String(people));
  return (
    <TextField
      label={t('people')}
      hint={t('people-hint')}
      inputMode="numeric"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const typed = Number.parseInt(westernDigits(event.target.value), 10);
        if (Number.isInteger(typed) && typed >= 0) onPeople(typed);
      }}
    />
  );
}
