import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { isSimulated } from '@/domain/simulated';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Badge, Button, Icon, Select, Stack } from '@/ui';
import styles from './attending.module.css';
import { useArranging } from './use-arranging';

interface PersonProps {
  member: Member;
  /** Where they sit is not said by what stands around. */
  withTable?: boolean;
  /** They are no longer in this list: the focus needs another place. */
  onGone: () => void;
}

/** Somebody in the hall, known by the number on their phone and by nothing else; what can be done for them folds out. */
export function Person({ member, withTable = false, onGone }: PersonProps) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { numberOf } = useArranging();
  const [open, setOpen] = useState(false);
  const id = useId();
  const table = tableOf(workshop, member.tableId);
  return (
    <li className={styles.person}>
      <button
        type="button"
        className={styles.number}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <bdi>{t('person', { number: numberOf(member) })}</bdi>
        {withTable && <span>{table ? shared('table', { name: table.name }) : t('without-table')}</span>}
        {member.role === 'rapporteur' && <Badge>{t('rapporteur')}</Badge>}
        {isSimulated(member.id) && <Badge>{t('simulated')}</Badge>}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <div id={id}>
          <Actions member={member} onGone={onGone} />
        </div>
      )}
    </li>
  );
}

function Actions({ member, onGone }: { member: Member; onGone: () => void }) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { numberOf, move, makeRapporteur, remove } = useArranging();
  const word = useWording(workshop.locale);
  const [chosen, setChosen] = useState<TableId | ''>('');
  const [removing, setRemoving] = useState(false);
  const number = numberOf(member);
  const others = workshop.tables.filter(({ id }) => id !== member.tableId);
  const target = tableOf(workshop, chosen || null);
  const isRapporteur = member.role === 'rapporteur';
  if (removing) {
    return (
      <Stack tight>
        <p>{t('remove-sure', { number })}</p>
        <Stack row tight>
          <Button
            look="danger"
            onClick={() => {
              remove(member, true);
              onGone();
            }}
          >
            {t('remove-yes')}
          </Button>
          <Button onClick={() => setRemoving(false)}>{shared('cancel')}</Button>
        </Stack>
      </Stack>
    );
  }
  return (
    <Stack tight>
      <div className={styles.moving}>
        <Select
          label={t('move-to')}
          value={chosen}
          options={[
            { value: '' as const, label: t('move-choose') },
            ...others.map(({ id, name, axisId }) => {
              const axis = word(axisOf(workshop, axisId)?.name ?? {});
              return { value: id, label: t('table-option', { table: shared('table', { name }), axis }) };
            }),
          ]}
          onChoose={setChosen}
        />
        <Button
          icon="move"
          disabled={!target}
          onClick={() => {
            if (!target) return;
            move(member, target);
            onGone();
          }}
        >
          {t('move')}
        </Button>
      </div>
      <Stack row tight>
        <Button onClick={() => makeRapporteur(member, !isRapporteur)}>
          {t(isRapporteur ? 'make-participant' : 'make-rapporteur')}
        </Button>
        <Button look="plain" onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </Stack>
    </Stack>
  );
}
