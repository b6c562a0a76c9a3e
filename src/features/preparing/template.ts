import { agendaTemplate, axesTemplate } from '@/i18n/axes-template';
import { type Layout, withAxis } from './layout';

/** The four priority axes, a table of ten seats for each; with ids of its own every time. */
export function freshLayout(): Layout {
  return axesTemplate.reduce<Layout>(withAxis, { axes: [], tables: [] });
}

export const usualAgenda = agendaTemplate;
