// What the law wants people to be told before they join is told, in each language, whatever organisers have filled in.
import { describe, expect, it } from 'vitest';
import { locales } from '@/domain/wording';
import { freshDraft } from '@/features/preparing/beginnings';
import { planOf } from '@/features/preparing/draft';
import { missingIn, withNotice } from '@/features/preparing/particulars';
import { noticeOf } from '@/i18n/notice-template';
import { sampleWorkshop } from '../support/report-sample';

const commune = { ar: 'جماعة شيشاوة', fr: 'Commune de Chichaoua' };
const told = {
  controller: { fr: 'Présidence du conseil.' },
  recipients: { fr: 'Réseau marocain' },
  contact: { fr: 'Bureau d’ordre, 0524 00 00 00' },
  place: { fr: 'Paris (Firestore)' },
  declaration: 'D-12/2024',
};
/** A word for each thing of the law, in the order of the languages. */
const must = {
  responsible: ['المسؤول عن المعالجة', 'Responsable du traitement', 'Controller'],
  purpose: ['الغاية', 'Pourquoi', 'Why'],
  receives: ['المرسَل إليهم', 'Destinataires', 'Who receives'],
  optional: ['اختياري', 'Facultatif', 'Optional'],
  stored: ['مكان الحفظ', 'Hébergement', 'Where they are stored'],
  kept: ['مدة الحفظ', 'Conservation', 'How long'],
  rights: ['القانون رقم 09.08', 'loi 09-08', 'law 09-08'],
  how: ['معطياتي', 'Mes données', 'My data'],
  commission: ['اللجنة الوطنية', 'CNDP', 'CNDP'],
  honest: ['يدير قاعدة البيانات', 'administre la base de données', 'administers the database'],
};

describe('the notice', () => {
  const full = noticeOf({ commune, locale: 'fr', deleteAfter: new Date(2025, 3, 24).getTime(), particulars: told });
  const bare = noticeOf({ commune, locale: 'fr', deleteAfter: null });

  it.each(Object.entries(must))('says in each language: %s', (_, words) => {
    for (const [i, locale] of locales.entries()) {
      expect(full[locale]).toContain(words[i]);
      expect(bare[locale]).toContain(words[i]);
    }
  });

  it('gives the particulars, and where there are none says whom to ask', () => {
    for (const locale of locales) {
      for (const text of [
        'Présidence du conseil',
        'Réseau marocain',
        'Bureau d’ordre',
        'Paris (Firestore)',
        'D-12/2024',
      ])
        expect(full[locale]).toContain(text);
      expect(full[locale]).not.toMatch(
        /équipe d’animation\.|ask the facilitators|يُسأل فريق التيسير|يُطلب من فريق التيسير|\.\./,
      );
    }
    expect(full.fr).toContain('24 avril 2025');
    expect(full.ar).toContain('24 أبريل 2025');
    expect(bare.fr).toContain('Commune de Chichaoua');
    expect(bare.fr).toContain('à demander à l’équipe d’animation');
  });

  it('fits what an invitation may show, even with the longest particulars', () => {
    const long = { ar: 'ا'.repeat(300), fr: 'é'.repeat(300), en: 'e'.repeat(300) };
    const particulars = { controller: long, recipients: long, contact: long, place: long, declaration: 'x'.repeat(80) };
    for (const text of Object.values(noticeOf({ commune, locale: 'ar', deleteAfter: 1, particulars })))
      expect(text.length).toBeLessThan(4000);
    const own = { ar: 'ا'.repeat(5000) };
    for (const text of Object.values(noticeOf({ commune, locale: 'ar', deleteAfter: 1, particulars: { own } })))
      expect(text.length).toBeLessThan(10_000);
  });

  it('of a new workshop is made of what is known, with a year to keep; one’s own words stand in its place', () => {
    const plan = planOf({ ...freshDraft(), commune: 'Commune', locale: 'fr' }, '2030-01-31', 'fr');
    expect(plan.notice.fr).toContain('Responsable du traitement : Commune.');
    expect(plan.notice.ar).toContain('31 يناير 2031');
    const own = planOf({ ...freshDraft(), commune: 'Commune', locale: 'fr', notice: 'Nos mots.' }, '2030-01-31', 'fr');
    expect(own.notice.fr).toMatch(/^Nos mots\.\n\nConservation : .*31 janvier 2031/);
  });
});

describe('what is missing', () => {
  it('is what only organisers know, and of their own text they alone know it', () => {
    const workshop = { notice: {}, deleteAfter: null };
    expect(missingIn(workshop)).toEqual(['contact', 'declaration', 'place', 'delete-after']);
    expect(missingIn({ ...workshop, deleteAfter: 1, particulars: told })).toEqual([]);
    expect(missingIn({ notice: { fr: 'Nos mots' }, deleteAfter: 1 })).toEqual([]);
  });

  it('the notice follows what it is made of, and a text from before there were particulars is left alone', () => {
    const workshop = { ...sampleWorkshop, particulars: told };
    expect(withNotice(workshop, { commune: { fr: 'Autre' } }).notice?.fr).toContain('Présidence du conseil');
    expect(withNotice(workshop, { venue: {} })).toEqual({ venue: {} });
    expect(withNotice(sampleWorkshop, { commune: { fr: 'Autre' } })).toEqual({ commune: { fr: 'Autre' } });
  });
});
