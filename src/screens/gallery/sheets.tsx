import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf, tagOf, useLocaleChoice } from '@/i18n';
import { sampleProposals } from '@/i18n/gallery-samples';
import {
  Button,
  Dialog,
  GlideScope,
  Paper,
  Printed,
  QrCode,
  SheetHead,
  SheetTable,
  Stack,
  Table,
  UserText,
} from '@/ui';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';

export function Sheets() {
  const t = useTranslations('showing');
  return (
    <Part id="sheets" title={t('sheets')}>
      <Specimen of="SheetHead SheetTable" wide>
        <div className={styles.sheet}>
          <Sheet />
        </div>
      </Specimen>
      <Specimen of="Table" wide>
        <Table>
          <Rows />
        </Table>
      </Specimen>
      <Specimen of="Printed" row>
        <Printing />
      </Specimen>
      <Specimen of="QrCode">
        <QrCode className={styles.qr} text="https://warsha.example/j/24042024" label={t('qr-of')} />
      </Specimen>
      <Specimen of="Dialog" row>
        <Opening />
      </Specimen>
      <Specimen of="GlideScope">
        <Gliding />
      </Specimen>
    </Part>
  );
}

function Sheet() {
  const t = useTranslations('showing');
  const shared = useTranslations('shared');
  return (
    <>
      <SheetHead>
        <h3>{t('sheets')}</h3>
        <p>{shared('table', { name: '4' })}</p>
      </SheetHead>
      <SheetTable>
        <Rows />
      </SheetTable>
    </>
  );
}

function Rows() {
  const t = useTranslations('showing');
  const locale = useLocaleChoice((choice) => choice.locale);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('column')}</th>
        </tr>
      </thead>
      <tbody>
        {sampleProposals(locale)
          .slice(0, 3)
          .map((text, i) => (
            <tr key={text}>
              <td>
                <bdi>{i + 1}</bdi>
              </td>
              <td>
                <UserText>{text}</UserText>
              </td>
            </tr>
          ))}
      </tbody>
    </>
  );
}

function Printing() {
  const t = useTranslations('showing');
  const locale = useLocaleChoice((choice) => choice.locale);
  const [isPrinting, setPrinting] = useState(false);
  const end = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button icon="print" onClick={() => setPrinting(true)}>
        {t('print')}
      </Button>
      {isPrinting && (
        <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={end}>
          <Sheet />
        </Printed>
      )}
    </>
  );
}

function Opening() {
  const t = useTranslations('showing');
  const shared = useTranslations('shared');
  const [opened, setOpened] = useState<'usual' | 'large' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Button onClick={() => setOpened('usual')}>{t('open-dialog')}</Button>
      <Button onClick={() => setOpened('large')}>{t('open-large-dialog')}</Button>
      {opened && (
        <Dialog
          title={shared('sign-up-limit-title')}
          closeLabel={shared('close')}
          large={opened === 'large'}
          onClose={close}
        >
          <p>{shared('sign-up-limit-text')}</p>
          <Stack row>
            <Button look="primary" onClick={close}>
              {shared('save')}
            </Button>
            <Button onClick={close}>{shared('cancel')}</Button>
          </Stack>
        </Dialog>
      )}
    </>
  );
}

function Gliding() {
  const t = useTranslations('showing');
  const locale = useLocaleChoice((choice) => choice.locale);
  const [isTurned, setTurned] = useState(false);
  const texts = sampleProposals(locale).slice(0, 2);
  const shown = isTurned ? [...texts].reverse() : texts;
  return (
    <>
      <Button icon="move" onClick={() => setTurned(!isTurned)}>
        {t('reorder')}
      </Button>
      <GlideScope className={styles.list}>
        {shown.map((text) => (
          <Paper key={text} hue="moss" data-glide={text}>
            <UserText>{text}</UserText>
          </Paper>
        ))}
      </GlideScope>
    </>
  );
}
