import { describe, expect, it } from 'vitest';
import type { NoteId } from '@/domain/ids';
import { suggestStacks } from '@/domain/likeness';
import { commonplaces, opposites, places, rivals, subjects } from '@/domain/likeness-lexicon';
import { stemOf } from '@/domain/likeness-meanings';
import { NEIGHBOURS, pairsWorthComparing } from '@/domain/likeness-pairs';
import { readingsOf } from '@/domain/likeness-reading';
import { tokensOf } from '@/domain/likeness-tokens';
import { weighing } from '@/domain/likeness-verdict';
import demo from '../../demo/chichaoua-2024-04-24.json' with { type: 'json' };

/** Ids in the order of the texts. */
const idAt = (i: number) => `note-${String(i).padStart(3, '0')}` as NoteId;
const notesOf = (texts: readonly string[]) => texts.map((text, i) => ({ id: idAt(i), text }));
/** [certainty, ...places of its texts], for each suggestion. */
const suggested = (texts: readonly string[]) =>
  suggestStacks(notesOf(texts)).map(({ certainty, noteIds }) => [
    certainty,
    ...noteIds.map((id) => Number(id.slice('note-'.length))),
  ]);
const certaintyOf = (...texts: readonly string[]) => {
  const [first] = suggestStacks(notesOf(texts));
  return first?.noteIds.length === texts.length ? first.certainty : null;
};

describe('the proposals of Chichaoua', () => {
  const texts = demo.proposals.map(({ text }) => text);
  const ofAxis = (id: string) => demo.proposals.flatMap(({ axisId, text }) => (axisId === id ? [text] : []));

  it('all at one table: what people wrote twice is suggested, and nothing else', () => {
    expect(suggested(texts)).toEqual([
      // موعد اونلاين للحالة المدنية, in standard Arabic and in Darija.
      ['alike', 16, 17],
      // The participatory budget, in Arabic twice and in French.
      ['maybe', 0, 1, 2],
      // The council of the young, in both scripts.
      ['maybe', 7, 8],
      // The minutes of the sessions: within 15 days; on the site.
      ['maybe', 33, 34],
      // Who answers requests for information, as a proposal and as a question in Darija.
      ['maybe', 36, 37],
      // The dashboard of the action plan, in both scripts.
      ['maybe', 48, 49],
      // An answer to complaints in 30 days, in both scripts.
      ['maybe', 55, 56],
    ]);
  });

  it('the same axis by axis, where each word is rarer', () => {
    expect(suggested(ofAxis('participation'))).toEqual([
      ['maybe', 0, 1, 2],
      ['maybe', 7, 8],
    ]);
    expect(suggested(ofAxis('digitalisation'))).toEqual([['alike', 0, 1]]);
    expect(suggested(ofAxis('information'))).toEqual([
      ['maybe', 1, 2],
      ['maybe', 4, 5],
    ]);
    expect(suggested(ofAxis('transparency'))).toEqual([
      ['maybe', 0, 1],
      ['maybe', 7, 8],
    ]);
  });

  it.each([
    ['two budgets: participatory, and explained to citizens', 1, 38],
    ['two budgets: participatory, and gender-responsive', 1, 57],
    ['two budgets: explained to citizens, and gender-responsive', 38, 57],
    ['within 15 days and within 30 days, but of different things', 33, 55],
    ['sessions broadcast, and their minutes published', 11, 34],
    ['a hotline against bribery, and an accusation', 59, 62],
    ['a training in petitions, and a platform for them', 5, 13],
    ['subsidies published, and absences published', 35, 63],
    ['a monthly bulletin, and a register published yearly', 42, 44],
    ['meetings in the quarters, and meetings in Amazigh', 4, 12],
  ])('not %s, even alone with each other', (_, a, b) => {
    expect(suggested([texts[a] ?? '', texts[b] ?? ''])).toEqual([]);
  });
});

describe('the same, spelled in another way', () => {
  it.each([
    ['الميزانيّة التشاركيّة', 'ميزانيه تشاركيه'],
    ['نشر محاضر الدورات', 'نـــشر مَحَاضِر الدورات!!'],
    ['إحداث فضاء للأطفال', 'احداث فضاء للاطفال'],
    ['مستشفى القرب بالحي', 'مستشفي القرب في الحي'],
    ['الجواب على الشكايات في ١٥ يوما', 'جواب على الشكايات في 15 يوم'],
    ['هاتف المسؤول عن الشكايات', 'هاتف المسئول عن الشكايات'],
    ['وترجمة القرارات وتوزيعها', 'ترجمة القرارات وتوزيعها'],
    ['إصلاح الگاراج الجماعي', 'اصلاح الكاراج الجماعي'],
    ['كاين بزاف ديال الزبل فالحومة', 'الزبل ف الحومة'],
    ['خاصنا ملعب فالدوار', 'خاص ملعب للدوار'],
    ['Créer un guichet d’accueil', 'creer des guichets d’accueil'],
    ['L’ordre du jour des sessions', 'Les ordres du jour de la session'],
    ['Réunion publique annuelle', 'réunions publiques annuelles'],
    ['10 000 dh pour les clubs', '10.000 DH pour le club'],
    ['Publish the minutes', 'publish minutes!'],
    ['lmizaniya dyal ljama3a', 'mizaniya dial jama3a'],
    ['Budget participatif dans les quartiers et douars', 'Budget particpatif dans les quartiers et douars'],
    ['لقاءات تواصلية مع ساكنة الدواوير', 'لقاءات تواصيلة مع ساكنة الدواوير'],
  ])('%s = %s', (a, b) => {
    expect(certaintyOf(a, b)).toBe('same');
  });

  it('in three ways and more is one suggestion', () => {
    expect(certaintyOf('الشفافية!', 'شفافية', 'الشفافيه', 'شفافيّة')).toBe('same');
  });
});

describe('the same in other words of the same script', () => {
  it.each([
    ['نشر محاضر الدورات على الموقع الإلكتروني', 'محاضر الدورات خاصها تنشر فالموقع'],
    ['لقاءات تواصلية كل ثلاثة أشهر مع السكان', 'لقاءات تواصلية مع الساكنة كل 3 شهور'],
    ['الجواب على الشكايات داخل أجل 15 يوما', 'الرد على شكايات المواطنين في أجل لا يتعدى 15 يوما'],
    ['تطبيق للتبليغ عن أعطاب الإنارة', 'تطبيق ديال التليفون باش نبلغو على الأعطاب ديال الإنارة'],
    ['لوحات إعلانات في الدواوير', 'سبورات الإعلانات فكل دوار'],
    ['Publier les PV des sessions', 'Mise en ligne des procès-verbaux des sessions'],
    ['Répondre aux réclamations sous 15 jours', 'Réponse aux plaintes dans un délai de 15 jours maximum'],
    ['Rendez-vous en ligne pour l’état civil', 'Prendre rendez vous à distance, etat civil'],
    ['wifi gratuit maison des jeunes et bibliotheque', 'Wi-Fi gratuit à la maison des jeunes'],
    ['Carte interactive des projets', 'Une carte en ligne de tous les projets : où, combien, quand'],
  ])('%s ~ %s', (a, b) => {
    expect(certaintyOf(a, b)).toBe('alike');
  });
});

describe('near, but not the same', () => {
  it.each([
    ['negation in French', 'Publier les noms des bénéficiaires', 'Ne pas publier les noms des bénéficiaires'],
    ['no longer', 'Organiser les réunions le matin', 'Ne plus organiser les réunions le matin'],
    ['negation in Arabic', 'نشر لائحة المستفيدين من الدعم', 'عدم نشر لائحة المستفيدين من الدعم'],
    ['negation with لا', 'تقام الدورات في المساء', 'لا تقام الدورات في المساء'],
    ['negation in Darija', 'بغينا السوق وسط المدينة', 'مابغيناش السوق وسط المدينة'],
    ['negation in English', 'Publish the names of members', 'Do not publish the names of members'],
    ['forbidding', 'Camions au centre-ville', 'Interdire les camions au centre-ville'],
    ['against', 'Fermeture du souk le mardi', 'Contre la fermeture du souk le mardi'],
    ['more of it and less', 'Plus de contrôles au marché', 'Moins de contrôles au marché'],
    ['more and less', 'Augmenter le budget de la culture', 'Réduire le budget de la culture'],
    ['more and less in Arabic', 'زيادة ميزانية الثقافة والرياضة', 'تقليص ميزانية الثقافة والرياضة'],
    ['before and after', 'نشر جدول الأعمال قبل الدورة', 'نشر جدول الأعمال بعد الدورة'],
    ['one topic', 'Budget participatif', 'Budget sensible au genre'],
    ['one topic in Arabic', 'ميزانية المواطن', 'الميزانية التشاركية'],
    ['one place', 'نظافة الأحياء', 'إنارة الأحياء'],
    ['one verb', 'Publier les absences des élus', 'Publier le patrimoine de la commune'],
    ['other people', 'Créer un conseil communal des jeunes', 'Créer un conseil communal des femmes'],
    ['other words of one root', 'الجماعة والمجتمع', 'الجمعيات والاجتماع'],
    ['5 days, 48 hours', 'Réponse en 5 jours', 'Réponse en 48 heures'],
    ['another quarter', 'إنارة حي السلام', 'إنارة حي النهضة'],
  ])('%s: nothing', (_, a, b) => {
    expect(suggested([a, b])).toEqual([]);
  });

  it.each([
    ['other days', 'Répondre aux réclamations en 15 jours', 'Répondre aux réclamations en 60 jours'],
    ['other days in Arabic', 'الجواب على الشكايات داخل أجل 15 يوما', 'الجواب على الشكايات داخل أجل ٦٠ يوما'],
    ['another amount', '10000 dh aux associations sportives', '20000 dh aux associations sportives'],
    ['another pace', 'تقرير مالي مفصل سنوي', 'تقرير مالي مفصل شهري'],
    ['another street', 'Réparer les trottoirs de la rue Essalam', 'Réparer les trottoirs de la rue Atlas'],
    ['other people', 'تكوين رقمي مجاني للنساء', 'تكوين رقمي مجاني للشباب'],
    ['half of it', 'محاضر الدورات على الموقع', 'نشر محاضر الدورات في أجل 15 يوما'],
  ])('%s: no more than maybe', (_, a, b) => {
    expect([null, 'maybe']).toContain(certaintyOf(a, b));
  });

  it('what denies nothing is no denial', () => {
    expect(certaintyOf('لا يوجد موقع رسمي للجماعة', 'موقع رسمي للجماعة')).toBe('same');
    expect(certaintyOf('الجواب على العرائض في أجل لا يتجاوز 30 يوما', 'الجواب على العرائض في أجل 30 يوما')).toBe(
      'same',
    );
    expect(certaintyOf('Il n’y a pas de parking au souk', 'Parking au souk')).toBe('same');
  });
});

describe('across the scripts', () => {
  it.each([
    ['الميزانية التشاركية', 'Budget participatif'],
    ['الشفافية', 'Transparence'],
    ['الجواب على الشكايات في أجل 30 يوم', '30 jours max pour répondre aux réclamations !!!'],
    ['نشر الصفقات العمومية', 'Publier les marchés publics'],
    ['تكوين الجمعيات', 'Formation des associations'],
    ['موقع رسمي محين للجماعة', 'Site web officiel de la commune à jour'],
    ['تطبيق رقمي لخدمات الجماعة', 'Une application numérique pour les services de la commune'],
    ['جواب على الشكايات ف 30 يوم', 'khas jawab 3la chikayat f 30 yom'],
    ['الكلاب الضالة في الزنقة', 'kayn bzaf dyal lklab f zn9a'],
    ['الميزانية ديال الجماعة', 'bghina lmizaniya dyal ljama3a'],
  ])('%s ≈ %s, maybe', (a, b) => {
    expect(certaintyOf(a, b)).toBe('maybe');
    expect(certaintyOf(b, a)).toBe('maybe');
  });

  it('never more than maybe, whatever lies on the table', () => {
    const texts = ['Wi-Fi', 'ويفي', 'PDF', 'بي دي اف PDF', 'SMS', 'إسمس', 'Budget 2024', 'ميزانية 2024'];
    const notes = notesOf([...texts, ...demo.proposals.map(({ text }) => text), ...texts.map((text) => `${text} !`)]);
    const arabic = new Map(notes.map(({ id, text }) => [id, /[\u0600-\u06FF]/.test(text)]));
    const sure = suggestStacks(notes).filter(({ certainty }) => certainty !== 'maybe');
    expect(sure.length).toBeGreaterThan(8);
    expect(sure.filter(({ noteIds }) => new Set(noteIds.map((id) => arabic.get(id))).size > 1)).toEqual([]);
  });

  it('not one topic only, not other people, not the contrary', () => {
    expect(suggested(['ميزانية المواطن', 'Budget participatif'])).toEqual([]);
    expect(suggested(['مجلس الشباب', 'Conseil des femmes'])).toEqual([]);
    expect(suggested(['عدم نشر الصفقات العمومية', 'Publier les marchés publics'])).toEqual([]);
  });
});

describe('groups', () => {
  const table = [
    'Budget participatif',
    'نشر محاضر الدورات على الموقع',
    'budget participatif !',
    'الميزانية التشاركية',
    'محاضر الدورات خاصها تنشر فالموقع',
    'Le budget participatif',
    'Rendez-vous en ligne pour l’état civil',
    'موعد عن بعد للحالة المدنية',
    'Terrain de sport',
    'الميزانيه التشاركيه',
  ];

  it('the surest first, then the largest, then by id', () => {
    expect(suggested(table)).toEqual([
      ['same', 0, 2, 5],
      ['same', 3, 9],
      ['alike', 1, 4],
      ['maybe', 6, 7],
    ]);
  });

  it('a stack given as one note is offered what else says the same', () => {
    expect(suggested([table[0] ?? '', table[3] ?? '', table[8] ?? ''])).toEqual([['maybe', 0, 1]]);
  });

  it('are the same in whatever order the notes come', () => {
    const notes = notesOf([...table, ...demo.proposals.map(({ text }) => text)]);
    const expected = suggestStacks(notes);
    let seed = 7;
    for (let round = 0; round < 5; round++) {
      const shuffled = notes
        .map((note) => {
          seed = (seed * 16_807) % 2_147_483_647;
          return { note, seed };
        })
        .sort((a, b) => a.seed - b.seed)
        .map(({ note }) => note);
      expect(suggestStacks(shuffled)).toEqual(expected);
    }
  });

  it('have each note once, and two at least', () => {
    const texts = [...table, ...demo.proposals.map(({ text }) => text)];
    const notes = notesOf([...texts, ...texts.map((text) => `${text} svp`), ...texts.map((text) => text.slice(0, 40))]);
    const groups = suggestStacks([...notes, ...notes.slice(0, 20)]).map(({ noteIds }) => noteIds);
    expect(groups.flat()).toHaveLength(new Set(groups.flat()).size);
    expect(groups.every((ids) => ids.length > 1)).toBe(true);
  });

  it('do not grow from neighbour to neighbour', () => {
    const chain = [
      'wifi gratuit souk',
      'wifi gratuit souk gare lycée',
      'gare lycée musée',
      'gare lycée musée piscine hammam',
    ];
    expect(suggested(chain).every((group) => group.length <= 3)).toBe(true);
  });
});

describe('whatever is written', () => {
  it('nothing to compare is nothing', () => {
    expect(suggestStacks([])).toEqual([]);
    expect(suggested(['Budget participatif'])).toEqual([]);
    expect(suggested(['', ' ', '\n', '👍', '👍', '😀😐🙁', '…', '???', '???', '\u200F', '\u0640\u0640'])).toEqual([]);
  });

  it('never throws', () => {
    const hostile = [
      '__proto__',
      'constructor toString hasOwnProperty',
      '\uD800 half an emoji \uDC00',
      'ا'.repeat(20_000),
      'ab '.repeat(10_000),
      `a${'\u0301'.repeat(5_000)}`,
      '9'.repeat(5_000),
      '1.'.repeat(3_000),
      'ما '.repeat(3_000),
      'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵉ ⵎⴷⴷⵏ',
      'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵉ ⵎⴷⴷⵏ !',
      '中文 提案',
      '=budget',
      '#30',
      '$& $1 \\ (?:',
      '3 7 9 5',
      '٪ ۱۲ ١٢ 12',
    ];
    expect(suggested(hostile)).toEqual([['same', 9, 10]]);
  });

  it('one proposal sent by everybody is one suggestion', () => {
    expect(suggestStacks(notesOf(Array.from({ length: 500 }, () => 'الماء فالدوار')))).toHaveLength(1);
  });
});

describe('what it costs', () => {
  const words =
    'budget commune jeunes session route eau école plainte site conseil femmes sport santé réponse musée'.split(' ');
  const drawn = (of: readonly string[], many: number, seed: number) =>
    Array.from({ length: many }, (_, i) => of[(seed * (i + 3) + i * i * 7 + (seed >> 3)) % of.length]).join(' ');
  const random = Array.from({ length: 500 }, (_, i) => `${drawn(words, 12, i * 31 + 5)} ${i}`);
  const letters = Array.from(
    { length: 500 },
    (_, i) => `aaaa${i.toString(36)} bbbb${(i * 7).toString(36)} ${'c'.repeat(i % 40)}`,
  );
  const alike = Array.from({ length: 500 }, (_, i) => `الميزانية التشاركية ${i}`);

  it.each([
    ['words that everyone uses', random],
    ['letters that everyone uses', letters],
    ['nearly the same', alike],
  ])('a few comparisons for each proposal: %s', (_, texts) => {
    const readings = readingsOf(texts);
    const pairs = pairsWorthComparing(readings, weighing(readings));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(texts.length * NEIGHBOURS);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });

  it('proposals that share nothing are not compared', () => {
    const readings = readingsOf(['Wi-Fi gratuit au souk', 'Terrain de football', 'نظافة الحي']);
    expect(pairsWorthComparing(readings, weighing(readings))).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('gives no word two meanings', () => {
    const lines = [...subjects, ...commonplaces, ...places, ...rivals.flat(), ...opposites.flat()];
    const meanings = new Map<string, Set<string>>();
    for (const line of lines) {
      for (const phrase of line.split(', ')) {
        const stems = tokensOf(phrase).map(stemOf).join(' ');
        meanings.set(stems, (meanings.get(stems) ?? new Set()).add(line));
      }
    }
    expect([...meanings].filter(([, of]) => of.size > 1).map(([stems]) => stems)).toEqual([]);
  });
});
