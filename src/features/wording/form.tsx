import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type Body, emptyBody } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import { axisOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Badge, Icon, UserText, Waiting } from '@/ui';
import { CompletenessView } from './completeness-view';
import { Essentials } from './essentials';
import { type Filling, FillingProvider } from './filling';
import { Reshaping } from './reshaping';
import { RestOfForm } from './rest-of-form';
import { SavingState } from './saving-state';
import { useFilledIn, useGatherer } from './use-gatherer';
import { useScribe } from './use-scribe';
import { useWordingLeave } from './use-wording-leave';
import styles from './wording.module.css';

/** Fills in a commitment's form; who may not, reads it. */
export function Form({ commitment }: { commitment: Commitment }) {
  const t = useTranslations('wording');
  const { workshopId } = useRoom();
  const reason = useWordingLeave(commitment.tableId);
  const scribe = useScribe(commitment, reason === null);
  const gatherer = useGatherer(commitment, reason === null, scribe);
  const { value, failed, fromServer } = useLive('body', { workshopId, commitmentId: commitment.id });
  const isKnown = value !== undefined && (value !== null || fromServer);
  // Without a network and with nothing kept, an empty form can be begun all the same.
  const body = useMemo(() => value ?? emptyBody(commitment.id), [value, commitment.id]);
  if (!scribe || !gatherer || (!isKnown && value === undefined && !failed)) return <Waiting>{t('loading')}</Waiting>;
  return <Filled body={body} of={{ commitment, scribe, gatherer, mayWrite: reason === null, reason }} />;
}

function Filled({ body: stands, of }: { body: Body; of: Omit<Filling, 'body'> }) {
  const t = useTranslations('wording');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const { commitment, reason, gatherer } = of;
  const body = useFilledIn(gatherer, stands);
  const axis = axisOf(workshop, commitment.axisId);
  return (
    <FillingProvider filling={{ ...of, body }}>
      <div className={styles.top} data-hue={axis?.hue}>
        <UserText className={styles.title}>{commitment.title}</UserText>
        {axis && (
          <Badge hue={axis.hue}>
            <bdi>{word(axis.name)}</bdi>
          </Badge>
        )}
      </div>
      {reason && (
        <p className={styles.reason} role="status">
          <Icon name="eye" />
          {t(`reason-${reason}`)}
        </p>
      )}
      <CompletenessView />
      <Essentials />
      <RestOfForm />
      <Reshaping />
      <SavingState />
    </FillingProvider>
  );
}
