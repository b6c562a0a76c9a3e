import type { Guide } from '../../guide-book';

export default {
  title: 'دليل المعلوميات',
  about:
    'وضع التطبيق على الإنترنت في مشروع Firebase خاص بكم خطوة بخطوة، والعناية به، ثم إزالته. للزميل(ة) في المعلوميات.',
  sections: [
    {
      title: 'مم يتكون التطبيق',
      blocks: [
        {
          text: 'ليس للتطبيق خادم خاص به. هو ملفات تقدمها خدمة Firebase Hosting؛ وتتحدث المتصفحات إلى قاعدة بيانات Firestore؛ ويحصل كل هاتف، دون أن يشعر صاحبه، على حساب مجهول الاسم في Firebase Authentication. وقواعد قاعدة البيانات هي التي تقرر ما يحق لكل شخص.',
        },
        {
          points: [
            'يلزمكم حساب Google، وحاسوب عليه Node.js 20.19 أو 22.12 أو أحدث، وساعة من الوقت. لا حاجة إلى Java.',
            'أسماء الصفحات والأزرار في لوحة Firebase مذكورة بالإنجليزية: تجدونها في الأماكن نفسها باللغات الأخرى.',
          ],
        },
      ],
    },
    {
      title: 'إنشاء المشروع',
      blocks: [
        {
          steps: [
            'افتحوا `console.firebase.google.com` بحساب المؤسسة، وأنشئوا مشروعا. لا حاجة إلى Google Analytics: اتركوه معطلا.',
            'احفظوا معرّف المشروع، مثلا `ouverture-chichaoua`: سيكون العنوان `ouverture-chichaoua.web.app`.',
            'في `Project settings → General → Your apps` أضيفوا تطبيق Web. قيم `firebaseConfig` التي تظهر هي الإعدادات المذكورة أسفله.',
            'افتحوا `Hosting` مرة واحدة، واضغطوا على `Get started`، وتابعوا إلى النهاية.',
            'في `Project settings → Users and permissions` امنحوا زميلا ثانيا أو زميلة ثانية صفة Owner: فقد يغادر أحدكم.',
          ],
        },
      ],
    },
    {
      title: 'قاعدة البيانات ومكان وجودها',
      blocks: [
        {
          steps: [
            'افتحوا `Firestore Database → Create database`. اتركوا اسمها `(default)`.',
            'اختاروا المنطقة: الأقرب إلى المغرب `europe-west9` (باريس) أو `europe-southwest1` (مدريد).',
            'اختاروا production mode: تأتي القواعد مع أول نشر.',
          ],
        },
        {
          note: 'لا يمكن تغيير المنطقة أبدا. ولا توجد منطقة في المغرب: فالحفظ هناك نقل للمعطيات إلى الخارج في مفهوم القانون رقم 09.08. تحدثوا أولا مع المكلف(ة) بحماية المعطيات. ويكتب فريق التنظيم هذا المكان في الإشعار.',
        },
      ],
    },
    {
      title: 'الدخول إلى التطبيق',
      blocks: [
        {
          steps: [
            'افتحوا `Authentication → Get started`. تحت `Sign-in method` شغّلوا `Anonymous`. بهذه الطريقة تلتحق كل الهواتف.',
            'كي يحتفظ فريق التنظيم بورشاته، شغّلوا أيضا `Email/Password`.',
            'وكذلك Google إن شئتم: شغّلوا `Google`؛ وفي Google Cloud، تحت `APIs & Services → Credentials`، أضيفوا إلى عميل الويب الذي أنشأته Firebase عنوان العودة `https://YOUR_ADDRESS/account`؛ ومعرّف هذا العميل هو قيمة `WARSHA_GOOGLE_CLIENT_ID`.',
            'تحت `Authentication → Settings → Authorized domains` يجب أن يوجد عنوانكم. عناوين Firebase موجودة؛ أضيفوا عنوانكم الخاص إن كنتم تستعملونه.',
          ],
        },
        {
          note: 'إذا رُقّي المشروع إلى Identity Platform فاتركوا الحذف التلقائي للحسابات المجهولة معطلا: وإلا ضاعت بعد 30 يوما ورشات من يعمل دون حساب.',
        },
      ],
    },
    {
      title: 'الإعدادات وأول نشر',
      blocks: [
        {
          text: 'في مجلد التطبيق أنشئوا ملفا اسمه `.env` فيه قيم `firebaseConfig`. ليست سرية: يتوصل بها كل متصفح.',
        },
        {
          lines: [
            'WARSHA_FIREBASE_API_KEY=AIza…',
            'WARSHA_FIREBASE_AUTH_DOMAIN=ouverture-chichaoua.firebaseapp.com',
            'WARSHA_FIREBASE_PROJECT_ID=ouverture-chichaoua',
            'WARSHA_FIREBASE_APP_ID=1:123…:web:abc…',
          ],
        },
        { text: 'ثم في نافذة أوامر داخل هذا المجلد:' },
        {
          lines: [
            'npm ci',
            'npm install -g firebase-tools@15',
            'firebase login',
            'npm run deploy -- --dry-run',
            'npm run deploy',
          ],
        },
        {
          text: 'الخيار `--dry-run` يفحص كل شيء ولا يغيّر شيئا: يقول بالكلمات ما ينقص، أو ما سيقوم به. والسطر الأخير يبني التطبيق وينشر الفهارس ثم القواعد ثم الصفحات، بهذا الترتيب؛ وإذا فشلت خطوة توقف كل ما بعدها.',
        },
        {
          text: 'افتحوا العنوان ثم `/preflight`: يجب أن يصبح سطر {{preflight.database}} أخضر. وإذا لم يكن أحد أمام الحاسوب فاكتبوا `npm run deploy -- --yes`، مع مفتاح حساب خدمة (صفة Firebase Admin) في `GOOGLE_APPLICATION_CREDENTIALS`.',
        },
      ],
    },
    {
      title: 'ما يمنحه العرض المجاني',
      blocks: [
        {
          table: {
            head: ['ماذا', 'لكل مشروع في عرض Spark'],
            rows: [
              ['القراءة من قاعدة البيانات', '50.000 في اليوم. ورشة من 100 شخص في 8 طاولات تستهلكها كلها تقريبا.'],
              ['الكتابة', '20.000 في اليوم. الورشة نفسها تستهلك حوالي 4.300.'],
              ['المحفوظ في قاعدة البيانات', '1 جيغابايت. والورشة بضعة ميغابايتات.'],
              ['ملفات التطبيق', '360 ميغابايت في اليوم: حوالي 900 جهاز يفتحه لأول مرة.'],
              ['الأجهزة الجديدة', '100 في الساعة من عنوان إنترنت واحد. والقاعة عنوان واحد.'],
            ],
          },
        },
        {
          text: 'يبدأ اليوم عند منتصف الليل في كاليفورنيا، أي في الثامنة أو التاسعة صباحا في المغرب. وإذا استُنفدت الحصة المجانية فلا قراءة ولا كتابة إلى ذلك الوقت؛ وما يُكتب يبقى على الهواتف. {{costing.title}}: الصفحة `/cost` تحسب ذلك لأي عدد من الأشخاص.',
        },
      ],
    },
    {
      title: 'أكثر من 80 شخصا في قاعة واحدة',
      blocks: [
        {
          steps: [
            'قبل أيام افتحوا `Authentication → Settings → Sign-up quota`.',
            'حددوا حدا ليوم الورشة: عدد الأشخاص المنتظرين ونصفه إضافة، لمن يغيّر هاتفه.',
            'راجعوا `/preflight?people=150` بعددكم.',
          ],
        },
        {
          text: 'لم يكن رفع الحد ممكنا؟ أرسلوا الرابط في اليوم السابق ليلتحق بعضهم من منازلهم؛ وليستعمل آخرون بيانات الهاتف؛ أو لتتقاسم طاولة جهازا واحدا.',
        },
      ],
    },
    {
      title: 'الأداء حسب الاستعمال والميزانية',
      blocks: [
        {
          points: [
            'عرض Blaze يُبقي الحصة المجانية ويحتسب ما زاد عليها: بضعة سنتيمات لورشة من 200 شخص. وتلزمه بطاقة بنكية.',
            'في Google Cloud، تحت `Billing → Budgets & alerts`، أنشئوا ميزانية ببضعة دولارات مع تنبيهات بالبريد الإلكتروني. التنبيه يُخبر ولا يوقف شيئا.',
            'يمكنكم الرجوع إلى عرض Spark بعد الورشة.',
          ],
        },
      ],
    },
    {
      title: 'من يحق له فتح الورشات',
      blocks: [
        {
          text: 'دون لائحة، كل من يعرف العنوان يمكنه فتح ورشة خاصة به. لتحديد من يحق له ذلك، بصفتكم صاحب المشروع وبأداة Google Cloud CLI:',
        },
        {
          lines: [
            'export WARSHA_OWNER_TOKEN=$(gcloud auth print-access-token)',
            'node scripts/access.mjs --project YOUR_PROJECT amina@commune.ma @commune.ma',
            'node scripts/access.mjs --project YOUR_PROJECT',
            'node scripts/access.mjs --project YOUR_PROJECT --anybody',
          ],
        },
        {
          text: 'الأمر الأول ينشئ اللائحة (عناوين، ونطاقات كاملة تبدأ بعلامة @)، والثاني يقول من فيها، والثالث يزيلها. ولا يُعتدّ إلا بعنوان أكّده صاحبه أو صاحبته. أما المشاركة في ورشة فلا تحتاج إلى أي لائحة.',
        },
      ],
    },
    {
      title: 'خدمة App Check',
      blocks: [
        {
          text: 'هي معطلة، ويمكن أن تبقى كذلك: لأنها تحمّل برنامجا من Google على كل هاتف. إذا طلبتها مؤسستكم: أنشئوا مفتاح موقع من reCAPTCHA Enterprise، وسجّلوا به تطبيق الويب تحت `App Check → Apps`، وأضيفوه إلى `.env`، وأعيدوا كتابة سياسة الصفحات قبل النشر.',
        },
        {
          lines: ['WARSHA_APP_CHECK_KEY=6L…', 'npm run hosting -- --app-check', 'npm run deploy'],
        },
        {
          text: 'راقبوها خلال تدريب في القاعة قبل فرضها. والتفاصيل في SECURITY.md. ولتعطيلها من جديد: احذفوا السطر، ثم `npm run hosting`، ثم `npm run deploy`.',
        },
      ],
    },
    {
      title: 'إصدار جديد',
      blocks: [
        {
          steps: [
            'ليس في يوم ورشة. لن يتعطل شيء: الصفحات المفتوحة تبقى كما هي إلى نهاية ورشتها؛ لكن يوما هادئا أفضل.',
            'اجلبوا الإصدار الجديد، ثم `npm ci` و`npm run deploy -- --dry-run`، ثم `npm run deploy`.',
            'من كانت لوحة التيسير مفتوحة لديه يقرأ سطرا واحدا، ويعيد التحميل متى ناسبه ذلك.',
          ],
        },
        {
          text: 'هل هناك خلل؟ `Hosting → Release history → Roll back` يعيد الصفحات السابقة؛ وفي `Firestore Database → Rules` تجدون القواعد السابقة.',
        },
      ],
    },
    {
      title: 'إزالة التطبيق',
      blocks: [
        {
          steps: [
            '**التصدير أولا.** ليُنزَّل {{exporting.everything}} لكل ورشة، وتأكدوا من وجود {{exporting.archive}} فيه: لا شيء غيره يعيد الورشة.',
            'لتُحذف المعطيات الشخصية: {{purging.purge}}، من كل لوحة تيسير.',
            'أزيلوا الصفحات: `firebase hosting:disable --project YOUR_PROJECT`.',
            'احذفوا كل شيء: `Project settings → General → Delete project`. يمكن لشركة Google إرجاعه خلال 30 يوما، ثم يزول نهائيا.',
          ],
        },
      ],
    },
    {
      title: 'ما يظهر وما العمل',
      blocks: [
        {
          table: {
            head: ['ما تقرؤونه', 'ما هو'],
            rows: [
              ['{{shared.settings-title}}', 'بُنيت الصفحات دون ملف `.env`. أعيدوا النشر.'],
              ['{{shared.sign-up-limit-title}}', 'حد الأجهزة الجديدة. انظروا أعلاه: 80 شخصا في قاعة واحدة.'],
              [
                'في `/preflight`: قاعدة البيانات ترفض',
                'قواعدها ليست قواعد هذا التطبيق، أو Anonymous معطل. أعيدوا النشر وراجعوا الدخول.',
              ],
              [
                'في `/preflight`: لا جواب، بينما تفتح مواقع أخرى',
                'شبكة القاعة تحجب `firestore.googleapis.com`. ويلزم أيضا `identitytoolkit.googleapis.com` و`securetoken.googleapis.com`.',
              ],
              ['{{accounts.trouble-switched-off}}', 'طريقة الدخول هذه معطلة في لوحة Firebase.'],
              [
                '`npm run deploy` يقول شيئا آخر',
                'هو يقول ما العمل. رموز الخروج: 0 تم كل شيء، 1 فشلت خطوة، 2 ينقص شيء.',
              ],
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Guide;
