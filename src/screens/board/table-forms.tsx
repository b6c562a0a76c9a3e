import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CommitmentId } from '@/domain/ids';
import { byRank } from '@/domain/rank';
import type { Table } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import { Button, Card, Stack, UserText } from '@/ui';
import { FormOver } from './form-over';
import { WordsLeft } from './words-left';

/** Where no board is shown: the forms of a table's commitments, which plenary may still put into words. */
export function TableForms({ table }: { table: Table }) {
  const t = useTranslations('wording');
  const { workshopId } = useRoom();
  const [form, setForm] = useState<CommitmentId | null>(null);
  const known = useLive('commitments', { workshopId, scope: table.id }).value ?? [];
  const commitments = known.filter(({ state }) => state !== 'set-aside').sort(byRank);
  if (commitments.length === 0) return null;
  return (
    <Card>
      <Stack>
        <h2>{t('forms-here')}</h2>
        {commitments.map(({ id, title }) => (
          <Button key={id} icon="commitment" large wide onClick={() => setForm(id)}>
            <UserText inline>{title}</UserText>
          </Button>
        ))}
      </Stack>
      <WordsLeft />
      {form && <FormOver key={form} id={form} onClose={() => setForm(null)} />}
    </Card>
  );
}
