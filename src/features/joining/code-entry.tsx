import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Code } from '@/domain/ids';
import { codeIn } from '@/domain/invitation';
import { Button, Stack, TextField } from '@/ui';

/** The code typed or pasted in any spelling; a wrong shape is said at once and costs no attempt. */
export function CodeEntry({ onCode }: { onCode: (code: Code) => void }) {
  const t = useTranslations('joining');
  const [typed, setTyped] = useState('');
  const [faulty, setFaulty] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = codeIn(typed);
        setFaulty(code === null);
        if (code) onCode(code);
      }}
    >
      <Stack tight>
        <TextField
          label={t('code-label')}
          hint={t('code-hint')}
          fault={faulty && t('code-fault')}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          enterKeyHint="go"
          onChange={(event) => {
            setTyped(event.target.value);
            setFaulty(false);
          }}
        />
        <Button type="submit" look="primary" large wide>
          {t('enter')}
        </Button>
      </Stack>
    </form>
  );
}
