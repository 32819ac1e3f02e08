### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = الخطوات
rail-account = حسابك: { $address }
rail-done = { $step }، تمّ
rail-progress = الخطوة { $number } من { $count }
rail-promise-kept = الرمز لا يغادر هذا الكمبيوتر.
rail-promise-google = لا يتصل Mailkey إلا بـ Google.
rail-codes = رموزك
rail-examine = فحص الاتصال

back = رجوع
continue = متابعة
cancel = إلغاء
close = إغلاق
copy = نسخ
copied = تم النسخ
copy-what = نسخ: { $what }
copied-what = تم النسخ: { $what }
dismiss = إخفاء
print = طباعة
where = الخطوة { $number } من { $count }. { $next }
stopping = جارٍ الإيقاف…

running-seconds = { $seconds } ث
duration-seconds = { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
duration-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

## Practice

practice-label = تدريب
practice-title = تدريب.
practice-text = لا شيء هنا يصل إلى Google.
practice-fault = ما الذي يجب أن يتعثر؟
practice-fault-none = لا شيء

## A verdict

verdict-todo = ما العمل الآن
verdict-server = ما قاله الخادم
verdict-store = ما قالته الخزنة
verdict-where = أين توقف
verdict-endpoint = { $host }، المنفذ { $port }
verdict-report = عرض التقرير
verdict-again-in = { $button } (بعد { $time })
verdict-again-ready = يمكنك المحاولة من جديد الآن.
verdict-beside = لوحظ أيضًا

report-title = تقرير لمن يساعدك
report-lead = هذا كل ما يقوله التقرير. لا يحتوي على أي رمز أو كلمة مرور.
report-quote = الرقم الذي يُذكر عند السؤال
report-text = نص التقرير
report-save = حفظ في ملف
report-saved = تم الحفظ باسم { $file }
report-not_saved = تعذّر حفظ الملف. يُرجى نسخ التقرير بدلًا من ذلك.

## A letter to somebody who can help

letter-title = خطاب لمن يمكنه المساعدة
letter-lead = الخطاب جاهز للإرسال باسمك. لا يرسله Mailkey من تلقاء نفسه.
letter-subject = الموضوع:
letter-text = نص الخطاب
letter-show = عرض الخطاب
letter-write = فتح في برنامج بريدي
letter-opened = الخطاب في برنامج بريدك. يُرجى اختيار من سيصله.
letter-not_opened = لم يُفتح برنامج البريد. يُرجى نسخ الخطاب بدلًا من ذلك.

## Asking before a code is replaced

replace-title = يوجد رمز لهذا بالفعل
replace-text = على هذا الكمبيوتر رمز محفوظ لـ { $app } و{ $address }. لن يحل الجديد محله إلا بعد أن تقبله Google.
replace-yes = استخدام الرمز الجديد
replace-no = إبقاء القديم

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = يحتفظ Mailkey برمز لـ { $app } و{ $address } منذ { $date }. ما دام يعمل، لا تحتاج إلى رمز جديد.
earlier-undated = في الخزنة رمز لـ { $app } و{ $address }. ما دام يعمل، لا تحتاج إلى رمز جديد.
earlier-use = استخدامه
earlier-new = إنشاء رمز جديد
device-other-name = اسم الجهاز الآخر أو الموقع الآخر
device-other-note = مثلًا «ماسح الممر». وله رمز خاص به.
device-other = رمز لجهاز آخر

## Asking before a code is let go that was not saved

unsaved-title = الرمز غير محفوظ
unsaved-text = إذا تابعت، فسينسى Mailkey رمز { $app } و{ $address }.
unsaved-no = البقاء هنا
unsaved-yes = نسيان الرمز
closing-title = هل تريد إغلاق Mailkey؟
closing-code_in_hand = لم يُحفظ رمزك بعد. إذا أغلقت Mailkey الآن فسيضيع الرمز من هنا، ولن تعرضه Google مرة أخرى.
closing-code_being_checked = ما زال سؤال Google عن رمزك جاريًا، ولم يُحفظ بعد. إذا أغلقت Mailkey الآن فسيضيع الرمز من هنا، ولن تعرضه Google مرة أخرى.
closing-copied_code = الرمز الذي نسخته ما زال في الحافظة. إذا أغلقت Mailkey الآن فسيُزال منها: الصقه أولًا حيث تحتاج إليه.
closing-close = أغلق على أي حال
closing-stay = ابقَ هنا

## Checking the connection

examination-title = هل الطريق إلى Google مفتوح؟
examination-lead = يتصل Mailkey بخادم بريد Google ثم ينهي المكالمة. لا يسجّل الدخول.
examination-start = فحص الآن
examination-again = فحص من جديد
examination-running = جارٍ الاتصال بخوادم بريد Google…
examination-free = الطريق إلى Google مفتوح
examination-free-text = خادم بريد Google يجيب عبر خط آمن. هذا ما يُرى من هذا الكمبيوتر. وقد يكون للطابعة أو لجهاز آخر طريق غيره.
examination-doors = بابًا بابًا

path-computer = هذا الكمبيوتر
path-network = شبكتك
path-internet = الإنترنت
path-google = خادم بريد Google
path-broken-computer = الطريق مقطوع في هذا الكمبيوتر.
path-broken-to_network = الطريق مقطوع بين هذا الكمبيوتر وشبكتك.
path-broken-network = الطريق مقطوع في شبكتك.
path-broken-to_internet = الطريق مقطوع بين شبكتك وGoogle.
path-broken-somewhere = شيء ما في هذا الكمبيوتر أو في شبكتك يعترض الطريق. لم يذكر اسمه.
path-broken-doors = الطريق مقطوع عند أبواب خادم بريد Google.
path-broken-doors-only = الإنترنت يعمل. الطريق مقطوع عند أبواب خادم بريد Google.

door = الباب
door-sending = الإرسال، المنفذ { $port }
door-reading = القراءة، المنفذ { $port }
door-names = الاسم
door-connect = الاتصال
door-greeting = التحية
door-secure_line = الخط الآمن
door-time = الوقت
door-took = { $seconds } ث
door-state-waiting = ليس بعد
door-state-working = جارٍ الفحص
door-state-good = سليم
door-state-bad = مقطوع

around-internet = الإنترنت
around-internet-answers = يجيب
around-internet-silent = لا يجيب
around-internet-unreached = لا يمكن الوصول إليه، مع أن هناك من يجيب
around-internet-portal = تجيب مكانه صفحة من هذه الشبكة
around-clock = الساعة
around-clock-right = مضبوطة
around-clock-off = { $clock }
around-certificates = الشهادات من

## Where am I, and what comes next

where-app = بعدها تأتي كتابة عنوان بريدك.
where-free = لا يحتاج هذا التطبيق إلى أي خطوة.
where-address = بعدها يأتي التحقق بخطوتين.
where-two-step = بعدها يأتي إنشاء الرمز.
where-create = بعدها يأتي لصق الرمز هنا.
where-paste = بعدها يفحص Mailkey الرمز لدى Google.
where-check = بعدها تأتي رسالة تجريبية إليك.
where-test-mail = بعدها يأتي إعداد تطبيقك.
where-connect = بعدها تكون قد انتهيت.
where-done = لقد أكملت كل الخطوات.
where-verdict = أنت عند «{ $step }». يتذكر Mailkey الباقي.
where-room = خطواتك محفوظة. زر «{ $button }» يعيدك إليها.

## Language, colours and size of the text

display-open = المظهر
display-title = اللغة والمظهر
display-lead = كل تغيير يظهر فورًا. لا يضيع شيء.
display-language = اللغة
display-language-system = كما في هذا الكمبيوتر ({ $language })
display-theme = الألوان
display-theme-system = كما في هذا الكمبيوتر
display-theme-light = فاتحة
display-theme-dark = داكنة
display-text = حجم النص
display-text-size = { $percent }%
display-text-larger = أكبر
display-text-smaller = أصغر
display-text-now = حجم النص الآن { $percent }%.
display-language-now = يتحدث Mailkey العربية الآن.

## Help: a few words explained, and the keys

help-open = مساعدة
help-title = مساعدة
help-words = ست كلمات
help-keys = المفاتيح
help-about = Mailkey برنامج مستقل، ولا يتبع Google.

glossary-code = الرمز
    .text = 16 حرفًا تنشئها Google لتطبيق واحد. تسميها Google كلمة مرور التطبيق. يستخدمها التطبيق بدلًا من كلمة مرورك.
glossary-two_step = التحقق بخطوتين
    .text = تطلب Google شيئين عند تسجيل الدخول. الأول كلمة مرورك، والثاني شيء لا يملكه غيرك، مثل هاتفك.
glossary-passkey = مفتاح المرور
    .text = طريقة لتسجيل الدخول بالوجه أو بالإصبع أو برقم سري. لا يغني عن التحقق بخطوتين.
glossary-keyring = الخزنة
    .text = المكان الآمن للأسرار في الكمبيوتر. تُفتح عند تسجيل دخولك إلى الكمبيوتر.
glossary-mail_server = خادم البريد
    .text = الكمبيوتر الذي يستلم بريدك لدى Google ويوصله.
glossary-secure_line = الخط الآمن
    .text = اتصال لا يستطيع أحد أن يقرأ ما يمر فيه. لا يستخدم Mailkey غيره.

# Same as in English.
key-enter = Enter
    .does = الضغط على الزر الرئيسي
# Same as in English.
key-escape = Esc
    .does = الرجوع، أو إيقاف ما يجري
# Same as in English.
key-tab = Tab
    .does = الانتقال إلى الزر أو الحقل التالي
key-arrows = الأسهم
    .does = الانتقال من مربع إلى آخر
key-space = المسافة
    .does = اختيار المربع أو الضغط على الزر
key-help = F1
    .does = فتح هذه المساعدة
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = لصق الرمز
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = تكبير النص
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = تصغير النص
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = إعادة النص كما كان

## Back after a day or more

welcome-title = مرحبًا بعودتك
welcome-lead = كنت هنا بتاريخ { $date }. تمّ ما يلي:
welcome-app = اخترت { $app }.
welcome-address = أدخلت العنوان { $address }.
welcome-two_step = التحقق بخطوتين مفعّل.
welcome-code = قبلت Google الرمز، وهو محفوظ.
welcome-sent = استلمت Google الرسالة التجريبية.
welcome-next = الآن دور «{ $step }».
