// One proposal, group or commitment before everybody: its words as large as the screen lets them be, and nobody's name.

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Lit } from '@/domain/attention';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import styles from './spotlit.module.css';
import { useFitText } from './use-fit-text';

export function Spotlit({ lit }: { lit: Lit }) {
  const t = useTranslations('screen');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const frame = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useFitText(frame, words);
  const axis = axisOf(workshop, lit.axisId);
  const table = tableOf(workshop, lit.tableId);
  return (
    <section className={styles.spotlit} data-hue={axis?.hue ?? 'teal'}>
      <h2 className={styles.from}>
        {axis && <bdi>{word(axis.name)}</bdi>}
        {table && <bdi>{shared('table', { name: table.name })}</bdi>}
      </h2>
      <div className={styles.paper}>
        <p className={styles.kind}>
          <span>{t(`lit-${lit.kind}`)}</span>
          {lit.proposals ? <span>{t('proposals', { count: lit.proposals })}</span> : null}
        </p>
        <div ref={frame} className={styles.frame}>
          <p ref={words} className={styles.words} dir="auto">
            {lit.text || t('untitled')}
          </p>
        </div>
      </div>
    </section>
  );
}
