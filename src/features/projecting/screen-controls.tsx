// What the room screen shows, chosen from the console; nobody touches the screen itself.

import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { freshScreen, MAIN_SCREEN, pictureOf, type Screen, showOnScreen } from '@/domain/screen';
import { axisOf, type Workshop } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Button, Icon, Select, useAppUrl } from '@/ui';
import styles from './projecting.module.css';
import { useShown } from './use-shown';

export function ScreenControls() {
  const t = useTranslations('projecting');
  const { workshop, workshopId, run } = useRoom();
  const url = useAppUrl();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? freshScreen;
  const shown = useShown();
  const show = (fields: Partial<Omit<Screen, 'id'>>) => run('showOnScreen', showOnScreen(MAIN_SCREEN, fields));
  const focus = pictureOf(workshop, screen).focus;
  return (
    <div className={styles.controls}>
      <div className={styles.preview}>
        <Icon name="screen" />
        <p>
          <span className={styles.label}>{t('shows')}</span> <output>{shown}</output>
        </p>
      </div>
      <Select
        label={t('choose')}
        value={focus?.table ? `table:${focus.table.id}` : focus ? `axis:${focus.axis.id}` : 'all'}
        options={useOptions(workshop)}
        onChoose={(value) => show(chosenFrom(workshop, value))}
      />
      <div className={styles.switches}>
        <Button aria-pressed={screen.joinCard} icon="people" onClick={() => show({ joinCard: !screen.joinCard })}>
          {t('join-large')}
        </Button>
        <Button aria-pressed={screen.blank} icon="hide" onClick={() => show({ blank: !screen.blank })}>
          {t('blank')}
        </Button>
      </div>
      <div className={styles.open}>
        <Button icon="screen" onClick={() => openScreen(url(`/w/${workshopId}/screen`))}>
          {t('open')}
        </Button>
        <p className={styles.hint}>{t('open-hint')}</p>
        <Link href={`/w/${workshopId}/prepare`}>{t('other-computer')}</Link>
      </div>
    </div>
  );
}

/**
 * By script and not by a link: only a window that knows its opener is the same person in practice mode. Named, so that a
 * second press finds the window instead of opening another.
 */
function openScreen(address: string): void {
  window.open(address, 'warsha-room-screen', 'popup,width=1280,height=720')?.focus();
}

function useOptions(workshop: Workshop) {
  const t = useTranslations('projecting');
  const shared = useTranslations('shared');
  const word = useWording(workshop.locale);
  return [
    { value: 'all', label: t('all-axes') },
    ...workshop.axes.map((axis) => ({ value: `axis:${axis.id}`, label: t('axis-option', { axis: word(axis.name) }) })),
    ...workshop.tables.map((table) => {
      const axis = word(axisOf(workshop, table.axisId)?.name ?? {});
      return {
        value: `table:${table.id}`,
        label: t('table-option', { table: shared('table', { name: table.name }), axis }),
      };
    }),
  ];
}

/** The large way to join makes room for what is chosen; what is hidden stays hidden until somebody shows it again. */
function chosenFrom({ axes, tables }: Workshop, value: string): Partial<Omit<Screen, 'id'>> {
  const table = tables.find(({ id }) => value === `table:${id}`);
  const axisId = table?.axisId ?? axes.find(({ id }) => value === `axis:${id}`)?.id ?? null;
  return { axisId, tableId: table?.id ?? null, joinCard: false };
}
