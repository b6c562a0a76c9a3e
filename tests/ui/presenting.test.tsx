// What phones show while the programme is presented.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/domain/opening';
import type { Phase } from '@/domain/phase';
import { enterPhase, openingStage } from '@/domain/stage';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const programme: Partial<Plan> = {
  agenda: [
    { phase: 'welcome', title: { fr: 'Ouverture', ar: 'الافتتاح الرسمي' }, minutes: 10 },
    { phase: 'presentation', title: { fr: 'Exposé', ar: 'عرض البرنامج' }, minutes: 15 },
    { phase: 'presentation', title: { fr: 'Questions' }, minutes: 5 },
    { phase: 'propose', title: { fr: 'Ateliers' }, minutes: 45 },
  ],
  roadmap: [
    { id: 'draft', title: { fr: 'Projet', ar: 'المسودة' }, date: '2024-06-15' },
    { id: 'adoption', title: { fr: 'Adoption', ar: 'المصادقة' }, date: '2024-10' },
  ],
  partners: [{ fr: 'Réseau marocain', ar: 'الشبكة المغربية' }],
};

async function phoneIn(phase: Phase, role: 'participant' | 'observer' = 'participant', locale: 'fr' | 'ar' = 'fr') {
  const founder = await openTestWorkshop(phase, programme);
  await renderRoom(await deviceOf(founder, 'amina', role, role === 'observer' ? null : t1), <Phone />, { locale });
  return founder;
}
const section = async (heading: string) => {
  const found = (await screen.findByRole('heading', { name: heading })).parentElement;
  if (!found) throw new Error(`nothing around ${heading}`);
  return within(found);
};

describe('the presentation on phones', () => {
  it('shows the agenda with what is on now, the axes with their questions, the timetable in words, the partners', async () => {
    await phoneIn('presentation');
    const agenda = await section('Ordre du jour');
    expect(agenda.getAllByRole('listitem').map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      'step',
      null,
    ]);
    expect(agenda.getAllByText('En cours')).toHaveLength(2);
    const axes = await section('Les axes du jour');
    expect(axes.getByText('Question sur Participation ?')).toBeTruthy();
    expect(axes.getByText('Votre table').closest('li')?.textContent).toContain('Participation');
    expect(axes.getAllByText('Votre table')).toHaveLength(1);
    const roadmap = await section('Calendrier jusqu’à l’adoption');
    expect(roadmap.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '15 juin 2024Projet',
      'octobre 2024Adoption',
    ]);
    expect((await section('Partenaires')).getByText('Réseau marocain')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('speaks the reader’s language, months included', async () => {
    await phoneIn('presentation', 'participant', 'ar');
    const roadmap = await section('الجدولة الزمنية إلى المصادقة');
    expect(roadmap.getByText('15 يونيو 2024')).toBeTruthy();
    expect(roadmap.getByText('المسودة')).toBeTruthy();
    expect((await section('الشركاء')).getByText('الشبكة المغربية')).toBeTruthy();
    // Written in French only.
    expect((await section('جدول الأعمال')).getByText('Questions')).toBeTruthy();
  });

  it('observers read it too; when work begins they see the commitments again', async () => {
    const founder = await phoneIn('presentation', 'observer');
    await section('Calendrier jusqu’à l’adoption');
    expect(screen.queryByText('Votre table')).toBeNull();
    await founder.commit(W, enterPhase(W, { ...openingStage, phase: 'presentation', changedAt: 0 }, 'propose'));
    await screen.findByRole('heading', { name: 'Vous suivez l’atelier' });
    expect(screen.queryByText('Calendrier jusqu’à l’adoption')).toBeNull();
  });

  it('the welcome marks its own item, and has its own words', async () => {
    const founder = await phoneIn('welcome');
    const agenda = await section('Ordre du jour');
    expect(agenda.getByText('En cours').closest('li')?.textContent).toContain('Ouverture');
    expect(screen.queryByText('Calendrier jusqu’à l’adoption')).toBeNull();
    await founder.commit(W, enterPhase(W, { ...openingStage, changedAt: 0 }, 'presentation'));
    await waitFor(() => expect(screen.queryByText('Calendrier jusqu’à l’adoption')).toBeTruthy());
  });
});
