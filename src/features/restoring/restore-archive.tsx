// A workshop out of its archive: the file is looked at whole, then a new workshop is made from it, then both are compared.

import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Archive } from '@/domain/archive';
import type { WorkshopId } from '@/domain/ids';
import type { NewCodes } from '@/domain/opening';
import type { Table, Workshop } from '@/domain/workshop';
import { randomText } from '@/lib/random';
import { Card, FileField, Stack, Waiting } from '@/ui';
import { ArchivePreview, type Before } from './archive-preview';
import { takeOver } from './handed-over';
import { type ReadArchive, readArchive } from './read-archive';

interface Props {
  /** This person's, to go on with one that was not finished. */
  readonly workshops: readonly Workshop[];
  readonly drawCodes: (tables: readonly Table[]) => NewCodes;
  /** Starts another workshop from its plan alone. */
  readonly onPlan: (archive: Archive) => void;
}

type State =
  | { readonly at: 'choosing' | 'reading' }
  | { readonly at: 'refused'; readonly found: Extract<ReadArchive, { archive: null }> }
  | { readonly at: 'looking'; readonly archive: Archive; readonly id: WorkshopId; readonly before: Before };

export default function RestoreArchive({ workshops, drawCodes, onPlan }: Props) {
  const t = useTranslations('restoring');
  const [state, setState] = useState<State>({ at: 'choosing' });
  const read = async (file: Blob) => {
    setState({ at: 'reading' });
    const found = await readArchive(file);
    if (!found.archive) return setState({ at: 'refused', found });
    const { archive } = found;
    const made = workshops.filter(({ restored }) => restored?.sha256 === archive.sha256);
    const begun = made.find(({ restored }) => !restored?.whole);
    const before = begun ? 'begun' : made.length > 0 ? 'whole' : 'never';
    setState({ at: 'looking', archive, id: begun?.id ?? (randomText(20) as WorkshopId), before });
  };
  const readHandedOver = useEffectEvent(() => {
    const text = takeOver();
    if (text !== null) read(new Blob([text]));
  });
  useEffect(() => readHandedOver(), []);
  return (
    <Card>
      <Stack>
        <h2>{t('heading')}</h2>
        <p>{t('text')}</p>
        <FileField
          label={t(state.at === 'looking' ? 'other-file' : 'choose-file')}
          accept=".json,application/json"
          onFile={read}
        />
        {state.at === 'reading' && <Waiting>{t('reading')}</Waiting>}
        {state.at === 'refused' && (
          <p role="alert">{t(`file-${state.found.fault}`, { where: state.found.where ?? '' })}</p>
        )}
        {state.at === 'looking' && (
          <ArchivePreview
            key={state.id}
            id={state.id}
            archive={state.archive}
            before={state.before}
            onPlan={() => onPlan(state.archive)}
            drawCodes={() => drawCodes(state.archive.content.workshop.tables)}
          />
        )}
      </Stack>
    </Card>
  );
}
