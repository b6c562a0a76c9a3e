// How a round and its options are called, in the reader's language.

import { useTranslations } from 'use-intl';
import { levels, type Option, type Round } from '@/domain/round';
import { axisOf, tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';

/** Its title; without one, whose round it is. */
export function useRoundName(): (round: Round) => string {
  const t = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  const whose = useRoundWhose();
  return (round) =>
    round.title.trim() || (round.kind === 'agreement' ? reviewing('untitled') : whose(round) || t('plenary'));
}

/** Its table or its axis; '' for the plenary. */
export function useRoundWhose(): (round: Round) => string {
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  return ({ axisId, tables }) => {
    const axis = axisOf(workshop, axisId);
    const [only, ...others] = tables ?? [];
    const table = others.length === 0 && only ? tableOf(workshop, only) : undefined;
    const isWholeAxis = axis && workshop.tables.filter((each) => each.axisId === axis.id).length === tables?.length;
    if (table && !isWholeAxis) return shared('table', { name: table.name });
    return axis ? word(axis.name) : '';
  };
}

/** A level of agreement in words; else the text that was put to the vote. */
export function useOptionText(): (round: Pick<Round, 'kind'>, option: Option) => string {
  const t = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  return ({ kind }, { id, text }) => {
    const level = levels.find((each) => each === id);
    if (kind === 'agreement' && level) return reviewing(`level-${level}`);
    return text.trim() || t('untitled');
  };
}
