// Words that carry a sentence and say nothing of its subject; those that turn it round; numbers in words.

/** Left out of every comparison. */
export const fillers = `
في من على إلى الى عن مع أو أن إن إنّ هو هي هم هذا هذه هذي ذلك تلك الذي التي الذين اللي لي كل جميع بعض أي كما كذلك أيضا ثم
حتى كي لكي لأن لان بين عند عبر حول ضمن خلال لدى لها له لهم به بها فيه فيها منه منها عليه عليها عنها كان كانت يكون تكون سوف
قد لقد إذا لو ما جدا فقط كيف لأجل طرف لفائدة بالنسبة حسب نحو يجب ينبغي لابد يتم تتم تم ضرورة خاصة خصوصا غير سيتم نريد نطلب
نقترح المرجو داخل يوجد توجد يتعدى تتعدى يتجاوز تتجاوز كم متى أين لماذا قرب حدا بجانب جنب نقص خصاص مرة مرات ديال ديالنا
ديالهم ديالو ديالها د ف ب ل و هاد هادي هادشي داك هديك بزاف كاين كاينة كاينين ماكاين كاع گاع باش واش علاش شكون شنو فين منين
وقتاش خاص خاصنا خاصكم خاصهم خاصو خاصها بغينا بغيت بغا بغاو عافاك عافاكم دابا ديما حنا احنا نتوما هوما راه راهم غادي واحد
واحدة شي حيت حيث ولا ولكن تا حتا عندنا عندو عندهم عنا عارف عارفة عارفين نعرف نعرفو يعرفو معروف
le la les un une des du de d l au aux a et ou où en dans par pour sur avec ce cet cette ces se s sa son ses leur leurs mon
ma mes nos notre vos votre qui que qu quoi dont quel quelle quels quelles il elle ils elles on nous vous je y n c j m t est
sont être etre soit sera seront ont avoir faire fait ne plus très tres trop bien aussi ainsi comme si mais donc car afin
lors entre vers chez sous jusqu jusque chaque tout toute tous toutes même meme faut faudrait veut veux voulons voudrait
souhaite demandons svp merci surtout notamment seulement uniquement certains certaines plusieurs près côté manque manquent
dépassant excédant combien quand comment pourquoi doit doivent fois the of to in at by for with and or an is are be been it
its this that these those our we us you your they their them from as i should must need want please all each every very also
will would can f w b o dl li had fl kol mn
`;

/** The same in Darija typed in Latin letters: they tell it from French, too. */
export const darijaFillers = `
dyal dial diyal dyali dyalna dialna dyalhom bzaf bezaf bzzaf kayn kayna kaynin khass khas khassna khasna khassha khaso bach
bash wach wash bghina bghit bgha lli hadchi hadi hada dima fina wla ola 3la 3lach fach kifach chno chnou chkon ila daba ga3
koul koula kola hna 7na rah rahom 3nd 3ndna 3afak ykon ykoun
`;

/** They turn a sentence round: what has one says the contrary of what has none. */
export const denials = `
لا لم لن ليس ليست بدون دون عدم بلا ماشي منع إلغاء توقيف إيقاف حذف رفض
pas jamais aucun aucune sans non ni supprimer suppression interdire interdiction arrêter annuler annulation refuser not no
never without remove ban cancel machi bla walo
`;

/** Denials of more than a word. */
export const longDenials: readonly RegExp[] = [
  /^ (?:(?:je|nous|i|we) )?(?:suis |sommes |am |are )?(?:contre|against|ضد) /,
  / ne? (?:[^ ]+ ){0,2}plus /,
  / (?:don|doesn|didn|won|isn|aren|can) t /,
  / ما ?[^ ]{2,}ش | ma ?[^ ]{2,}[cs]h /,
];

/** They look like a denial and deny nothing: a limit, an addition, or what is missing and therefore wished for. */
export const harmless: readonly RegExp[] = [
  / (?:il )?n y a (?:pas|plus|aucune?|rien) /g,
  / (?:non|pas|not|no) (?:seulement|uniquement|only|que|plus|moins|encore|more|less) /g,
  / (?:n excedant|ne depassant|ne depasse|ne depassent|sans depasser|n excede) (?:pas )?/g,
  / (?:sans|بدون|دون|بلا) (?:faute|exception|delai|retard|attendre|استثناء|تاخير) /g,
  / there (?:is|are) no /g,
  / (?:لا|ما) (?:يتعدي|تتعدي|يتجاوز|تتجاوز|يزيد|تزيد|يقل|تقل|يفوق|تفوق|سيما|زال|زالت|يزال|تزال|بد|يوجد|توجد) /g,
  / (?:و?ليس|و?ليست) فقط /g,
  / (?:ما ?كاين|ما ?عند|م?كاين)[^ ]*(?: حتي| والو)? /g,
  / ma ?(?:kayn|3nd)[^ ]* /g,
];

/** Each line: what its words stand for, a colon, the words, levelled. */
function standingFor(lines: string): ReadonlyMap<string, string> {
  const entries = lines
    .trim()
    .split('\n')
    .map((line) => line.split(':'));
  return new Map(
    entries.flatMap(([to = '', words = '']) =>
      words
        .trim()
        .split(' ')
        .map((word) => [word, to]),
    ),
  );
}

export const spelledNumbers = standingFor(`
2: deux two جوج اثنين اثنان
3: trois three ثلاثه ثلاث تلاته ثلات
4: quatre four اربعه اربع ربعه
5: cinq five خمسه خمس
6: six سته
7: sept seven سبعه سبع
8: huit eight ثمانيه تمنيه
9: neuf nine تسعه
10: dix ten عشره عشر
15: quinze fifteen
20: vingt twenty عشرين
30: trente thirty ثلاثين
2 يوم: يومين
2 اسبوع: اسبوعين
2 شهر: شهرين
2 سنه: سنتين عامين
2 ساعه: ساعتين
`);

/** What is written close behind a number: 30j, 48h, 2ème. Anything else there is Darija in Latin letters (7ay, 3la). */
export const units = standingFor(`
jour: j jr jrs jour jours
day: d days
heure: h hrs heure heures
minute: min mn
semaine: sem semaines
mois: mois
an: an ans
dh: dh dhs
mdh: mdh
km: km
m: m
m2: m2
ha: ha
kg: kg
: e er ere eme nd nde st th x
`);
