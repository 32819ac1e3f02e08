### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = لم يتمكن Mailkey من قراءة الموضع الذي توقفت عنده، لذلك يبدأ من جديد. الملف القديم محفوظ باسم { $file }.
notice-ledger_set_aside = لم يتمكن Mailkey من قراءة قائمة الرموز. الملف القديم محفوظ باسم { $file }. رموزك ما زالت في الخزنة.
notice-progress_not_saved = لا يمكن لـ Mailkey حفظ موضعك ({ $reason }). يمكنك المتابعة، لكنه سيبدأ من جديد في المرة القادمة.
notice-ledger_not_saved = الرمز محفوظ، لكن Mailkey لم يتمكن من كتابته في قائمته ({ $reason }).
notice-keyring_trouble = لا يوجد على هذا الحاسوب مكان آمن لرمزك بعد.
notice-keyring_will_ask = خزنة هذا الحاسوب مقفلة. عند حفظ الرمز ستسألك نافذة من حاسوبك عن كلمة مرور الخزنة. هذه ليست كلمة مرور Google.
keyring-unlock = افتح القفل الآن
keyring-waits = ينتظر Mailkey خزنة هذا الحاسوب. ربما توجد نافذة مفتوحة تسأل عن كلمة مرورها. انظر خلف النوافذ الأخرى أيضًا.
notice-code_not_here = أُغلق Mailkey قبل حفظ الرمز، لذلك لم يعد موجودًا هنا. إذا كانت نافذة Google لا تزال تعرضه، فالصقه مرة أخرى. وإلا فأنشئ رمزًا جديدًا.
notice-code_on_clipboard = الرمز لدى Mailkey، لكنه لم يتمكن من إزالته من الحافظة. نسخ أي شيء آخر يمحوه منها.
notice-code_put_back = أعاد برنامج يحتفظ بما يُنسخ الرمز إلى الحافظة. أزاله Mailkey مرة أخرى، لكن قد يكون الرمز لا يزال في قائمة ذلك البرنامج. يمكن حذفه من هناك.
notice-file_newer = كتب إصدار أحدث من Mailkey الملف { $file }. هذا الإصدار يتركه كما هو ولا يحفظ فيه شيئًا. يُرجى فتح الإصدار الأحدث من Mailkey.
notice-preferences_set_aside = لم يتمكن Mailkey من قراءة إعدادات المظهر. الملف القديم محفوظ باسم { $file }.
notice-preferences_not_saved = لا يمكن لـ Mailkey حفظ إعدادات المظهر ({ $reason }).
notice-pause = طلبت Google الانتظار قليلًا. يُرجى الانتظار { $time } قبل المحاولة التالية.
notice-no_code_needed = { $app }: يكفي «تسجيل الدخول باستخدام Google»، ولا حاجة إلى رمز.

## Failures

failure-busy = هناك شيء آخر يعمل الآن. يُرجى الانتظار لحظة.
failure-not_yet = أولًا هناك شيء مطلوب عند «{ $step }».
failure-unknown_app = لا يعرف Mailkey هذا التطبيق.
failure-device_name_too_long = هذا الاسم طويل جدًا. يُرجى اختيار اسم أقصر.
failure-device_name_is_code = هذا رمز. يُكتب هنا اسم الجهاز، ويُلصق الرمز حيث يُطلب.
failure-not_named = على هذا الكمبيوتر رمز واحد لهذا التطبيق، لذلك لا حاجة إلى اسم.
failure-clipboard = تعذّر الوصول إلى الحافظة. يمكنك كتابة الرمز بدلًا من ذلك.
failure-not_copied = تعذّر النسخ لأنه تعذّر الوصول إلى الحافظة. النص ظاهر على الشاشة، ويمكن كتابته حيث يُطلب.
failure-code_not_copied = تعذّر نسخ الرمز لأنه تعذّر الوصول إلى الحافظة. يمكن بدلًا من ذلك عرضه على الشاشة وكتابته حيث يُطلب.
failure-browser = لم يُفتح المتصفح ({ $reason }). يمكنك نسخ الرابط وفتحه بنفسك.
failure-keyring = لم تفعل الخزنة ما طُلب منها.
failure-file = تعذّرت قراءة ملف أو كتابته ({ $reason }).
failure-file_newer = كتب إصدار أحدث من Mailkey الملف { $file }. هذا الإصدار يتركه كما هو. يُرجى استخدام الإصدار الأحدث من Mailkey.
failure-nothing_to_put_back = لم تُعطِ الخزنة أي رمز، لذلك لا يوجد رمز لإعادته.
failure-newer_code_kept = حفظ برنامج آخر رمزًا أحدث هناك. يبقى ذلك الرمز، ولم يُعَد الرمز القديم.
failure-report_changed = وجد Mailkey شيئًا آخر في هذه الأثناء، لذلك لم يعد هذا التقرير هو الأحدث. يُرجى فتح التقرير من جديد.
failure-internal = حدث خلل داخل Mailkey ({ $reason }).

## The four lights

light-internet = الإنترنت
    .waiting = في الانتظار
    .working = جارٍ الفحص…
    .good = يعمل
    .bad = لا يمكن الوصول إليه
light-mail_server = خادم بريد Google
    .waiting = في الانتظار
    .working = جارٍ الاتصال…
    .good = يجيب
    .good-port = يجيب على المنفذ { $port }
    .bad = لا يجيب
light-secure_line = الخط الآمن
    .waiting = في الانتظار
    .working = جارٍ الفحص…
    .good = آمن
    .good-issuer = الشهادة من { $issuer }
    .bad = غير آمن
    .bad-issuer = الشهادة من { $issuer }
light-sign_in = تسجيل الدخول
    .waiting = في الانتظار
    .working = جارٍ السؤال…
    .good = مقبول
    .bad = غير مقبول

keeping = جارٍ حفظ الرمز في الخزنة…
sending = جارٍ تسليم الرسالة إلى Google…
looking = جارٍ البحث عن الرسالة…

## Google's pages

link-two_step = صفحة Google للتحقق بخطوتين
link-app_passwords = صفحة Google لكلمات مرور التطبيقات
# Same as in English.
link-mailbox = Gmail
link-security = صفحة Google للأمان
link-app_passwords_help = مساعدة Google عن كلمات مرور التطبيقات

## The steps, as the list of steps names them

step-app = تطبيقك
step-address = عنوانك
step-two-step = التحقق بخطوتين
step-create = إنشاء الرمز
step-paste = لصق الرمز
step-check = الفحص لدى Google
step-test-mail = الرسالة التجريبية
step-connect = إعداد تطبيقك
step-done = اكتمل كل شيء
