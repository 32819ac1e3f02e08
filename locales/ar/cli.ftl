### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = من «ماسحي الضوئي لا يرسل البريد» إلى «وصلت الرسالة التجريبية»، بكلمة مرور تطبيق من Gmail
    .long =
        من «ماسحي الضوئي لا يرسل البريد» إلى «وصلت الرسالة التجريبية»، بكلمة مرور تطبيق من Gmail تُحفظ في خزنة هذا الكمبيوتر ولا تُحفظ في أي مكان آخر.

        يُقرأ الرمز من الخزنة أو من الدخل القياسي. لا يؤخذ أبدًا من معامل ولا من متغيرات البيئة.
    .example =
        حالة الخروج:
          0  تمّ المطلوب
          1  نتيجة غير جيدة
          2  استخدام غير صحيح
          3  تعذّر استخدام الخزنة

        مثال:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = المرور بكل الخطوات في الطرفية
    .long =
        يمرّ بكل الخطوات في الطرفية: التطبيق، والعنوان، والتحقق بخطوتين، وإنشاء الرمز، وحفظه، ورسالة تجريبية.

        يُكتب الرمز أو يُلصق دون أن يظهر. بعد كل خطوة يُحفظ كل شيء ما عدا الرمز، فيمكن التوقف في أي وقت؛ والأمر `mailkey setup` يتابع من هناك.

        مع --practice يجري كل شيء على هذا الكمبيوتر، مع بديل عن Google.
    .example =
        مثال:
          mailkey setup --practice

cli-verify =
    .about = تسجيل الدخول مرة واحدة وقول ما أجابت به Google، دون حفظ أي شيء
    .long =
        يسجّل الدخول إلى خادم بريد Google مرة واحدة، ويقول ما أجاب به، ولا يحفظ شيئًا.

        مع --json يطبع كائنًا واحدًا: verdict وstage وendpoint وreply وelapsed_ms وsaved وdetails، وكذلك further إذا وُجد المزيد.
    .example =
        مثال:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = إرسال رسالة تجريبية، ثم النظر هل وصلت
    .long =
        يرسل رسالة تجريبية واحدة، ثم يبحث عنها وحدها في صندوق البريد ولا يقرأ غيرها.

        الرسالة إلى شخص آخر، أو مع --wait 0، تُرسل فقط. إذا أُرسلت الرسالة وتعذّر النظر في صندوق البريد، تقول النتيجة ذلك وتكون حالة الخروج 1.

        مع --json يطبع كائنًا واحدًا: verdict وstage وendpoint وreply وelapsed_ms وsaved وdetails.
    .example =
        مثال:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = معرفة إلى أي حد الطريق إلى خادم بريد Google مفتوح، دون تسجيل الدخول
    .long =
        يتصل بخادم بريد Google عند كل باب من أبوابه، ويعرض مرحلة بعد مرحلة إلى أين وصل، ثم ينهي المكالمة. لا يسجّل الدخول.

        في الطرفية يعرض أثناء الفحص إلى أين وصل كل باب. يوقفه Ctrl-C.

        مع --json يطبع كائنًا واحدًا: حقول النتيجة، وفيها verdict هو null إذا كان الطريق مفتوحًا، وfurther، وما لوحظ: names وdoors وinternet وclock_ahead_seconds.
    .example =
        مثال:
          mailkey doctor --json

cli-report =
    .about = إعداد تقرير عن الطريق إلى خادم بريد Google، لتسليمه إلى غيرك
    .long =
        يفحص كما يفحص doctor، ويطبع تقريرًا للمسؤول عن أجهزة الكمبيوتر: سطر بكلمات بسيطة، ورقم يُذكر عند السؤال، وما لوحظ. لا يحتوي على أي رمز، وتُختصر العناوين، ولا تُذكر عناوين IP العامة.

        مع --json يطبع كائنًا واحدًا: number وverdict وtried وpractice وtechnical وtext وfile.
    .example =
        مثال:
          mailkey report --save

cli-list =
    .about = عرض الرموز التي حفظها Mailkey على هذا الكمبيوتر
    .long =
        يعرض كل رمز مع التطبيق والعنوان اللذين أُنشئ لهما، واسمه لدى Google، ومتى قبلته Google آخر مرة. الرموز نفسها لا تُعرض.

        مع --json يطبع مصفوفة فيها كائن لكل رمز.
    .example =
        مثال:
          mailkey list

cli-get =
    .about = طباعة رمز من الخزنة
    .long =
        يطبع رمزًا من الخزنة على الخرج القياسي، ولا شيء غيره. إذا لم يوجد رمز تكون حالة الخروج 1.

        مع --json يطبع كائنًا واحدًا: app وaddress وcode.
    .example =
        مثال:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = إزالة رمز من الخزنة ومن القائمة
    .long =
        يزيل رمزًا من خزنة هذا الكمبيوتر ومن القائمة.

        يبقى الرمز صالحًا لدى Google إلى أن يُحذف هناك أيضًا.

        مع --json يطبع كائنًا واحدًا: app وaddress وwas_kept وwas_listed وpage.
    .example =
        مثال:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = تسجيل الدخول برمز، وحفظه فقط إذا قبلته Google
    .long =
        يقرأ رمزًا من الدخل القياسي، ويسجّل الدخول به مرة واحدة، ويحفظه في الخزنة فقط إذا قبلته Google. يحل محل أي رمز حُفظ من قبل للتطبيق والعنوان نفسيهما. لا يسأل عن شيء.

        مع --json يطبع كائنًا واحدًا: verdict وstage وendpoint وreply وelapsed_ms وsaved وdetails، وكذلك further إذا وُجد المزيد.
    .example =
        مثال:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = بديل عن Google على هذا الكمبيوتر، للتدريب والاختبار
    .long = بديل عن Google على هذا الكمبيوتر، للتدريب والاختبار. لا شيء فيه يصل إلى Google، ولا رمز فيه حقيقي.
    .example =
        مثال:
          mailkey practice serve

cli-practice-serve =
    .about = تشغيله وطباعة مكان كل شيء، والاستمرار حتى الإيقاف
    .long =
        يشغّل خوادم بريد وصفحات تقوم مقام خوادم Google وصفحاتها، على هذا الكمبيوتر فقط. يطبع منافذها، وملف الجهة التي وقّعت شهاداتها، وعناوين مع رموزها، والصفحات، ويستمر حتى الإيقاف (Ctrl-C).

        مع --json يطبع كائنًا واحدًا في سطر واحد.
    .example =
        مثال:
          mailkey practice serve --json

cli-help =
    .about = عرض مساعدة أمر
    .long = يعرض مساعدة أمر، كما يفعل --help بعد اسمه. بدون أمر: مساعدة mailkey نفسه.
    .example =
        مثال:
          mailkey help send-test

cli-option-address = عنوان البريد الذي يسجّل الدخول
cli-option-app = التطبيق صاحب الرمز. بدونه: التطبيق الوحيد الذي له رمز محفوظ
cli-option-app-needed = التطبيق صاحب الرمز
cli-option-app-setup = التطبيق الذي سيرسل البريد
cli-option-device = اسم الجهاز أو الموقع، إذا كان هناك أكثر من واحد
cli-option-address-setup = عنوان البريد الذي سيرسل منه التطبيق
cli-option-code-stdin = قراءة الرمز من الدخل القياسي بدلًا من الخزنة
cli-option-code-stdin-only = قراءة الرمز من الدخل القياسي
cli-option-even-if-words = قبول 16 حرفًا قد تكون كلمات عادية أيضًا
cli-option-even-if-elsewhere = قبول عنوان أيضًا حتى إن كان بريده على الأرجح ليس لدى Google
cli-remedy-go_on_all_the_same = إذا كان لدى Google رغم ذلك، فأضف ‎--even-if-elsewhere إلى الأمر.
cli-keeper-unknown = لا يستطيع Mailkey أن يعرف لدى من يُحفظ بريد { $domain }.
cli-option-json = طباعة JSON بدلًا من الجمل
cli-option-to = من يستلم الرسالة التجريبية. بدونه: العنوان نفسه
cli-option-wait = عدد الثواني للبحث عن الرسالة؛ القيمة 0 بلا بحث
cli-option-practice = تدريب: لا شيء يصل إلى Google، ولا رمز حقيقي
cli-option-fault = ما الذي يتعثر في التدريب
cli-option-save = كتابة التقرير أيضًا في ملف بين مستنداتك
cli-option-port = منفذ ثابت
cli-option-help = عرض المساعدة
cli-option-version = عرض الإصدار
cli-option-language = لغة النصوص، مثل de أو pt-BR؛ بدونه: لغة هذا الكمبيوتر
cli-argument-command = الأمر المطلوب شرحه؛ بدونه: mailkey نفسه

## The frame of the help

cli-heading-usage = الاستخدام:
cli-heading-commands = الأوامر:
cli-heading-options = الخيارات:
cli-heading-arguments = المعاملات:
cli-placeholder-options = [الخيارات]
cli-placeholder-command = <الأمر>
cli-choices = [القيم الممكنة: { $choices }]
cli-default = [بدونه: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = «{ $given }» غير معروف هنا.
cli-wrong-command = لا يوجد أمر «{ $given }».
cli-wrong-value = القيمة «{ $given }» لا تناسب { $option }.
cli-wrong-missing = ينقص هذا: { $option }
cli-wrong-no-value = يحتاج { $option } إلى قيمة.
cli-wrong-twice = لا يُكتب { $option } إلا مرة واحدة.
cli-wrong-together = لا يجتمع { $option } و{ $other }.
cli-wrong-other = تعذّر فهم ذلك.
cli-wrong-guess = هل المقصود «{ $guess }»؟
cli-wrong-choices = القيم الممكنة: { $choices }
cli-wrong-help = للمزيد: { $command }
cli-wrong-language = لا توجد لغة «{ $given }». اللغات الموجودة: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    الدخل القياسي هنا طرفية، وسيكون الرمز مقروءًا عليها. يمكن تمرير الرمز مثلًا من برنامج كلمات المرور أو من ملف:
    { $given } | mailkey … --code-stdin
    لكتابته دون أن يظهر: mailkey setup
cli-no-code-kept = لا يوجد رمز محفوظ لـ { $address }. يمكن تحديد التطبيق بواسطة --app، أو تمرير رمز بواسطة --code-stdin، أو البدء بالأمر: mailkey setup --address { $address }
cli-several-codes = توجد رموز لعدة تطبيقات لـ { $address }. يمكن اختيار واحد بواسطة --app: { $apps }
cli-several-devices = توجد رموز لعدة أجهزة لـ { $address }. يمكن اختيار واحد بواسطة --device: { $devices }
cli-not-in-keyring = لا يوجد في الخزنة رمز لـ { $app } و{ $address }.
cli-an-app = تطبيقك

## The codes

cli-list-empty = لا يوجد أي رمز على هذا الكمبيوتر بعد. للحصول على رمز: mailkey setup
cli-list-app = التطبيق
cli-list-device = الجهاز
cli-list-address = العنوان
cli-list-code-name = الاسم لدى Google
cli-list-since = تاريخ الحفظ
cli-list-last-worked = آخر قبول
cli-removed = أُزيل رمز { $app } و{ $address } من هذا الكمبيوتر.
cli-removed-not-listed = أُزيل رمز { $app } و{ $address } من الخزنة. لم يكن في القائمة.
cli-removed-not-in-keyring = أُزيل رمز { $app } و{ $address } من القائمة. لم يكن في الخزنة.
cli-removed-here-only = يبقى صالحًا لدى Google إلى أن يُحذف هناك أيضًا:
cli-nothing-to-remove = لا يوجد رمز لـ { $app } و{ $address }، لا في الخزنة ولا في القائمة.
cli-stored-not-listed = الرمز في الخزنة، لكن تعذّر وضعه في القائمة ({ $reason }).

## The doctor

cli-doctor-free = الطريق إلى خادم بريد Google مفتوح ({ $seconds } ث).
cli-doctor-shut-sending = { $title ->
        [none] أحد بابي الإرسال (المنفذ { $port }) مغلق. الباب الآخر يكفي.
       *[other] عند أحد بابي الإرسال (المنفذ { $port }): { $title }. الباب الآخر يكفي.
    }
cli-doctor-shut-reading = { $title ->
        [none] باب القراءة (المنفذ { $port }) مغلق. الإرسال لا يحتاج إليه؛ لن ينقص إلا البحث عن الرسالة التجريبية.
       *[other] عند باب القراءة (المنفذ { $port }): { $title }. الإرسال لا يحتاج إليه؛ لن ينقص إلا البحث عن الرسالة التجريبية.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = الشهادة من

## The letter that some advice speaks of

cli-letter = الخطاب، لنسخه في رسالة منك:

## The report

cli-report-saved = حُفظ التقرير باسم { $file }
cli-save-report = هل يُحفظ في ملف؟ الحرف y للحفظ، وEnter لعدم الحفظ:

## Practice

cli-practice-banner = تدريب
cli-practice-pages = صفحات التدريب: { $url }
cli-practice-serving =
    SMTP (TLS من البداية): { $host }:{ $smtps }
    SMTP (STARTTLS): { $host }:{ $submission }
    IMAP (TLS من البداية): { $host }:{ $imaps }
    الشهادات لـ: { $smtp_name } و{ $imap_name }
    ملف جهة الشهادات: { $authority }
    الصفحات: { $pages }
cli-practice-account = رمز { $address }
cli-practice-until = يوقفه Ctrl-C.

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = الأمر mailkey setup يطرح أسئلة، لذلك يحتاج إلى طرفية. للنصوص البرمجية: mailkey store --address … --app … --code-stdin
cli-setup-keys = عند كل سؤال: الحرف b للرجوع، والحرف q للإيقاف. يُحفظ كل شيء ما عدا الرمز.
cli-setup-stopped = تم التوقف هنا. للمتابعة: mailkey setup
cli-setup-stopped-practice = تم التوقف هنا. للمتابعة: mailkey setup --practice
cli-step = { $practice ->
        [yes] تدريب · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = الرقم:
cli-which-number-default = الرقم [{ $default }]:
cli-not-a-number = يُرجى كتابة رقم من 1 إلى { $count }.
cli-opened = يُفتح في متصفحك.
cli-open-yourself = يُرجى فتح هذا الرابط في متصفح، على أي كمبيوتر أو هاتف.
cli-letter-opened = يُفتح في برنامج بريدك. عليك اختيار من سيصله، ثم قراءته وإرساله بنفسك.
cli-letter-copy = يُرجى نسخه في رسالة منك وإرسالها إلى من يمكنه المساعدة.
cli-enter-to-look-again = الضغط على Enter بعد الانتهاء:
cli-address = عنوان بريدك:
cli-address-again = عنوان بريدك [{ $address }]:
cli-paste = الرمز (لا يظهر):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = الإرسال إلى [{ $address }]، أو s للتخطي:
cli-verdict = رقم الخيار المطلوب:
cli-verdict-or-skip = رقم الخيار المطلوب، أو s للتخطي:
cli-verdict-good = الضغط على Enter للمتابعة، أو رقم الخيار المطلوب:
cli-nothing-to-press = هذا عليك أنت؛ لا يستطيع Mailkey فعله.
cli-connect-lead = يُرجى إدخال ما يلي بالترتيب نفسه في: { $app }
cli-connect-get = لطباعة الرمز لاحقًا: mailkey get --address { $address } --app { $app }
cli-show-code = عرض الرمز على هذه الشاشة
cli-the-code = الرمز (16 حرفًا)
cli-finish = إنهاء
