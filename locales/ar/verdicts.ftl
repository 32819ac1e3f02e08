### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = قبلت Google الرمز
    .meaning = نجح تسجيل الدخول إلى { $address }.
verdict-sent =
    .title = استلمت Google الرسالة
    .meaning = { $time ->
        [none] استلمت Google الرسالة التجريبية المرسلة إلى { $recipient }. ليس معروفًا بعد هل وصلت.
       *[other] استلمت Google الساعة { $time } الرسالة التجريبية المرسلة إلى { $recipient }. ليس معروفًا بعد هل وصلت.
    }
verdict-arrived_inbox =
    .title = وصلت الرسالة
    .meaning = الرسالة التجريبية في البريد الوارد. الإرسال يعمل.
verdict-arrived_spam =
    .title = وصلت، لكن بين غير المرغوب فيها
    .meaning = وصلت الرسالة التجريبية، لكن Google وضعتها في مجلد الرسائل غير المرغوب فيها. الإرسال يعمل.
verdict-not_arrived_yet =
    .title = لم تصل بعد
    .meaning = { $spam ->
        [hidden] استلمت Google الرسالة، لكنها ليست في البريد الوارد. لم يتمكن Mailkey من النظر في الرسائل غير المرغوب فيها، فهي مخفية عن برامج البريد. يُرجى النظر فيها بنفسك.
       *[other] { $time ->
            [none] استلمت Google الرسالة، لكنها لم تظهر بعد. قد يستغرق ذلك بضع دقائق.
           *[other] استلمت Google الرسالة الساعة { $time }، لكنها لم تظهر بعد. قد يستغرق ذلك بضع دقائق.
        }
    }
verdict-from_rewritten =
    .title = وصلت باسم مرسل آخر
    .meaning = وضعت Google العنوان { $from } كعنوان المرسل. تفعل ذلك عندما لا يكون العنوان الآخر تابعًا لهذا الحساب.

## Sign-in

verdict-code_rejected =
    .title = لم تقبل Google هذا الرمز
    .meaning = { $stage ->
        [look] استلمت Google الرسالة بهذا الرمز، لكن صندوق البريد لم يُفتح. يُرجى البحث عن الرسالة بنفسك.
       *[other] شكل الرمز صحيح، لكنه لا يفتح { $address }. في الغالب أُنشئ لحساب آخر، أو أُلغي في هذه الأثناء.
    }
verdict-normal_password_used =
    .title = كانت تلك كلمة مرورك العادية
    .meaning = عرفتها Google، وهذا خبر سارّ: الحساب يعمل والتحقق بخطوتين مفعّل. لكن التطبيق يحتاج إلى رمز خاص به من 16 حرفًا.
verdict-browser_sign_in_needed =
    .title = تريد Google رؤيتك في المتصفح أولًا
    .meaning = تتصرف Google بحذر لأن هذا الكمبيوتر أو هذه الشبكة جديدة عليها. يكفيها تسجيل الدخول مرة واحدة في المتصفح.
verdict-too_many_sign_ins =
    .title = تطلب Google الانتظار قليلًا
    .meaning = { $wait ->
        [none] جرت عمليات تسجيل دخول كثيرة إلى { $address } في وقت قصير. لا شيء معطّل. يُرجى الانتظار قليلًا.
       *[other] جرت عمليات تسجيل دخول كثيرة إلى { $address } في وقت قصير. لا شيء معطّل. يُرجى الانتظار { $wait }.
    }
verdict-google_busy =
    .title = Google مشغولة الآن
    .meaning = قال خادم بريد Google «ليس الآن». يزول ذلك عادة خلال دقائق، ولا علاقة له برمزك.
verdict-sign_in_refused =
    .title = قالت Google: لا
    .meaning = { $stage ->
        [look] استلمت Google الرسالة. لكنها لم تسمح بالنظر في صندوق البريد، ولا يعرف Mailkey السبب. يُرجى النظر فيه بنفسك.
        [sign_in] رفض خادم البريد تسجيل الدخول لسبب لا يعرفه Mailkey. قد تساعد كلماته نفسها المسؤولَ عن أجهزة الكمبيوتر لديك.
       *[other] رفض خادم البريد قبل إرسال رمزك، لسبب لا يعرفه Mailkey. قد تساعد كلماته نفسها المسؤولَ عن أجهزة الكمبيوتر لديك.
    }

## Sending

verdict-daily_limit_reached =
    .title = استُنفد حد اليوم
    .meaning = أُرسل اليوم من { $address } كل ما تسمح به Google من رسائل. الرمز سليم. يعود الإرسال خلال يوم.
verdict-recipient_refused =
    .title = المستلم مرفوض
    .meaning = لا توصل Google الرسائل إلى { $recipient }. قد تكون في العنوان غلطة كتابة.
verdict-mailbox_full =
    .title = صندوق البريد ممتلئ
    .meaning = لم يبقَ مكان في صندوق بريد { $recipient }، فلا تدخله أي رسالة. الرمز يعمل.
verdict-message_refused =
    .title = لم تستلم Google الرسالة
    .meaning = نجح تسجيل الدخول، لكن Google رفضت الرسالة التجريبية نفسها.
verdict-workspace_rule =
    .title = في مؤسستك قاعدة تمنع هذه الرسالة
    .meaning = رمزك يعمل. توقف الرسالةَ قاعدةٌ وضعتها مؤسستك لدى Google.

## Reading

verdict-imap_disabled =
    .title = لا يُسمح لـ Mailkey بالنظر في صندوق البريد
    .meaning = استلمت Google الرسالة. لكن النظر في صندوق البريد معطّل لـ { $address }. يُرجى البحث عن الرسالة بنفسك.
verdict-imap_refused =
    .title = لم يُفتح صندوق البريد
    .meaning = { $sign ->
        [unreadable_answer] استلمت Google الرسالة. لكن Mailkey لم يتمكن من قراءة جواب صندوق البريد، فيُرجى البحث عنها بنفسك.
       *[other] { $stage ->
            [look] استلمت Google الرسالة. لكنها لم تسمح لـ Mailkey بالبحث، فيُرجى البحث عنها بنفسك.
           *[other] لا يمكن استخدام خادم Google لقراءة البريد من هنا. الإرسال لا يحتاج إليه؛ لن ينقص إلا البحث عن الرسالة التجريبية.
        }
    }

## Network

verdict-offline =
    .title = هذا الكمبيوتر غير متصل
    .meaning = لا طريق إلى الإنترنت في هذه اللحظة. لا مشكلة في رمزك.
verdict-google_unreachable =
    .title = لا يمكن الوصول إلى Google من هنا
    .meaning = الشبكة تجيب، لكن لا يتم أي اتصال بـ Google. ربما لا إنترنت في الشبكة نفسها الآن، أو أنها لا تسمح بمرور شيء إلى Google.
verdict-proxy_required =
    .title = يبدو أن هذه الشبكة لا تُخرج إلا ما يمر عبر خادم الوكيل (proxy) الخاص بها
    .meaning = هذا الكمبيوتر مضبوط على الخروج عبر خادم وكيل، ومن دونه لا يتم أي اتصال بـ Google. وفي الغالب لا يستطيع البريد المرور عبر خادم وكيل مخصص لصفحات الويب.
verdict-name_not_found =
    .title = لم يُعثر على خادم بريد Google
    .meaning = الكمبيوتر متصل بشبكة، لكن الشبكة لا تعرف مكان خادم بريد Google. في الغالب لا إنترنت في الشبكة نفسها، أو أنها تحجب بعض الأسماء.
verdict-name_server_silent =
    .title = الشبكة لا تقول أين Google
    .meaning = خادم الأسماء في هذه الشبكة، وهو الذي يدل على مكان أجهزة الكمبيوتر الأخرى، بطيء أو لا يجيب. لا مشكلة في الرمز.
verdict-name_blocked =
    .title = شيء ما يحجب اسم خادم بريد Google
    .meaning = لم يُفتح خادم بريد Google عند العنوان الذي أُعطي له. في الغالب يعطي مثلَ هذا العنوان إعدادٌ أو برنامج على هذا الكمبيوتر، أو مرشّح في الشبكة. لم يُرسل الرمز.
verdict-captive_portal =
    .title = تطلب هذه الشبكة تسجيل الدخول أولًا
    .meaning = كما في فندق أو قطار، هناك صفحة من الشبكة تعترض الطريق. لا يمر شيء قبل تسجيل الدخول فيها.
verdict-ports_blocked =
    .title = لا تسمح هذه الشبكة بخروج البريد
    .meaning = الإنترنت يعمل، لكن بابي إرسال البريد (465 و587) مغلقان هنا. هذه قاعدة في الشبكة أو في برنامج حماية.
verdict-no_greeting =
    .title = هناك من يرد ولا يقول شيئًا
    .meaning = يتم الاتصال، لكن تحية Google المعتادة لا تأتي. شيء ما في الطريق يرد على المكالمة مكان Google.
verdict-connection_dropped =
    .title = انقطع الخط
    .meaning = انقطع الاتصال بـ Google في منتصفه. هذا ما يفعله جدار حماية أو شبكة غير مستقرة.
verdict-timed_out =
    .title = لم يأتِ الرد في الوقت المناسب
    .meaning = لم يرد خادم بريد Google في الوقت المناسب. في الغالب الشبكة بطيئة، أو فيها ما يعطّل البريد.

## In between

verdict-not_google =
    .title = لم تكن تلك Google
    .meaning = { $host ->
        [none] ردّ خادم بريد آخر مكان Google. لم يُعرض عليه رمزك.
       *[other] ردّ خادم بريد آخر مكان Google: { $host }. لم يُعرض عليه رمزك.
    }
verdict-mail_inspection =
    .title = جهاز في الطريق يغيّر الكلام
    .meaning = جدار حماية أو برنامج حماية بينك وبين Google يغيّر ما يقوله خادم البريد. لم يُرسل رمزك عبر ذلك الخط.
verdict-tls_intercepted =
    .title = هناك من يقرأ الخط
    .meaning = { $between ->
        [antivirus] الشهادة ليست شهادة Google: مصدرها «{ $who }»، مضاد فيروسات على هذا الكمبيوتر يفتح الخط الآمن ليرى ما بداخله. لم يُرسل رمزك عبره.
        [filter] الشهادة ليست شهادة Google: مصدرها «{ $who }»، برنامج تصفية على هذا الكمبيوتر يفتح الخط الآمن ليرى ما بداخله. لم يُرسل رمزك عبره.
        [gateway] الشهادة ليست شهادة Google: مصدرها «{ $who }»، جهاز في الشبكة الحالية، يفتح الخط الآمن ليرى ما بداخله. لم يُرسل رمزك عبره.
       *[other] { $who ->
            [none] الشهادة ليست شهادة Google. برنامج أو جهاز في الطريق يفتح الخط الآمن. لم يُرسل رمزك عبره.
           *[other] الشهادة ليست شهادة Google: مصدرها «{ $who }». هذا البرنامج أو الجهاز يفتح الخط الآمن. لم يُرسل رمزك عبره.
        }
    }
    .beside = { $between ->
        [antivirus] مضاد الفيروسات «{ $who }» على هذا الكمبيوتر يقرأ الخطوط الآمنة. الكمبيوتر يثق به، لذلك تابع Mailkey.
        [filter] برنامج التصفية «{ $who }» على هذا الكمبيوتر يقرأ الخطوط الآمنة. الكمبيوتر يثق به، لذلك تابع Mailkey.
        [gateway] في الشبكة الحالية يقرأ «{ $who }» الخطوط الآمنة. الكمبيوتر يثق به، لذلك تابع Mailkey.
       *[other] { $who ->
            [none] برنامج أو جهاز في هذه الشبكة يقرأ الخطوط الآمنة. الكمبيوتر يثق به، لذلك تابع Mailkey.
           *[other] في هذا الكمبيوتر أو هذه الشبكة يقرأ «{ $who }» الخطوط الآمنة. الكمبيوتر يثق به، لذلك تابع Mailkey.
        }
    }
verdict-authorities_missing =
    .title = لا يعرف هذا الكمبيوتر من يضمن Google
    .meaning = { $list ->
        [gone] القائمة التي تبيّن من يوثق به على الإنترنت ليست حيث يبحث عنها هذا الكمبيوتر. لم يُرسل رمزك.
        [unreadable] تعذّرت قراءة جزء من القائمة التي تبيّن من يوثق به على الإنترنت، وجهة Google غير موجودة في الباقي. لم يُرسل رمزك.
       *[other] جهة Google غير موجودة في قائمة هذا الكمبيوتر التي تبيّن من يوثق به على الإنترنت. لم يُرسل رمزك.
    }
verdict-tls_untrusted =
    .title = الخط غير آمن
    .meaning = { $sign ->
        [unknown_signature] الشهادة موقّعة بطريقة لا يعرفها Mailkey، فلا يمكن معرفة من في الطرف الآخر. لم يُرسل رمزك.
       *[other] لم يتمكن الطرف الآخر من إثبات أنه Google. لم يُرسل رمزك.
    }
verdict-clock_wrong =
    .title = ساعة هذا الكمبيوتر غير مضبوطة
    .meaning = { $clock ->
        [none] شهادة Google سليمة، لكن ليس في التاريخ الذي يعرضه هذا الكمبيوتر. مع التاريخ والوقت الصحيحين سيعمل كل شيء.
       *[other] شهادة Google سليمة، لكن ساعة هذا الكمبيوتر { $clock }. مع التاريخ والوقت الصحيحين سيعمل كل شيء.
    }
    .beside = { $clock ->
        [none] ساعة هذا الكمبيوتر غير مضبوطة. بعض البرامج والأجهزة لا تقبل ذلك.
       *[other] ساعة هذا الكمبيوتر { $clock }. بعض البرامج والأجهزة لا تقبل ذلك.
    }

## Keyring

verdict-keyring_missing =
    .title = لا مكان آمنًا للرمز
    .meaning = { $keyring ->
        [no_session] لا توجد جلسة سطح مكتب مفتوحة هنا، والخزنة تتبع جلسة كهذه. هكذا هو الأمر عبر SSH ومع sudo وفي المهام المجدولة.
        [switched_off] على هذا الكمبيوتر خزنة، لكنها متوقفة أمام البرامج الأخرى.
        [in_memory_only] خزنة هذا الكمبيوتر تنسى كل شيء عند تسجيل الخروج، فيضيع الرمز.
       *[other] لا توجد خزنة تعمل على هذا الكمبيوتر. الخزنة هي المكان الذي تحفظ فيه البرامج الأسرار. لا يكتب Mailkey الرمز أبدًا في ملف عادي.
    }
verdict-keyring_locked =
    .title = الخزنة مقفلة
    .meaning = المكان الذي يحفظ فيه الكمبيوتر الأسرار مقفل، ولم يُفتح.
verdict-keyring_denied =
    .title = قالت الخزنة: لا
    .meaning = لم يسمح الكمبيوتر لـ Mailkey باستخدام الخزنة.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] توجد رموز مختلفة تحت اسم واحد
        [unreadable] تعذرت قراءة الخزنة
       *[other] لم تحفظ الخزنة الرمز
    }
    .meaning = { $keyring ->
        [several_differ] في الخزنة عدة إدخالات لهذا التطبيق وهذا العنوان، وهي مختلفة. لا أحد يعرف أيها الصحيح.
        [unreadable] { $store ->
            [none] سأل Mailkey الخزنة، ولم تجب كما يجب.
           *[other] سأل Mailkey الخزنة، ولم تجب كما يجب. قالت الخزنة: { $store }
        }
       *[other] { $store ->
            [none] وضع Mailkey الرمز فيها ثم حاول قراءته، ولم ينجح ذلك.
           *[other] وضع Mailkey الرمز فيها ثم حاول قراءته، ولم ينجح ذلك. قالت الخزنة: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = الأرجح أن هذا البريد ليس لدى Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] لا يوجد خادم مسجّل يستقبل البريد لهذا العنوان، فالأرجح أنه ليس لدى Google أيضًا. ربما في العنوان خطأ في الكتابة.
           *[other] { $host } هو من يستقبل بريد هذا العنوان، فالأرجح أنه محفوظ هناك وليس لدى Google. يساعد Mailkey مع Gmail وGoogle Workspace فقط.
        }
       *[other] هل تقصد { $meant }؟ ما كُتب قريب جدًا منه.
    }
verdict-address_invalid =
    .title = هذا ليس عنوان بريد بعد
    .meaning = عنوان البريد يكون بهذا الشكل: anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = لا رمز محفوظ لهذا
    .meaning = لا تحتوي خزنة هذا الكمبيوتر على رمز لـ { $app } و{ $address }.
verdict-code_wrong_shape =
    .title = هذا ليس الرمز
    .meaning = رمز Google من 16 حرفًا ولا شيء غير ذلك. المُدخل شيء آخر، لذلك لم يُرسل.
verdict-cancelled =
    .title = تم الإيقاف
    .meaning = جرى الإيقاف بطلب منك، ولا بأس في ذلك. يمكنك المتابعة في أي وقت.

## What gave away that somebody is in between (one for each sign)

sign-heading = ما الذي كشفه
sign-masked_greeting = غُطّيت تحيته بعلامات نجمة. هذا ما تفعله جدران الحماية.
sign-other_greeting = حيّا باسم خادم بريد آخر.
sign-starttls_missing = لم يعرض تأمين الخط. تعرضه Google دائمًا.
sign-starttls_refused = عرض تأمين الخط، ثم رفض.
sign-bytes_before_tls = أرسل شيئًا مقروءًا حيث كان يجب أن يبدأ الخط الآمن.
sign-sign_in_missing = لم يعرض تسجيل الدخول على الخط الآمن. تعرضه Google دائمًا.
sign-old_tls = خطه الآمن من نوع تركته Google منذ سنوات. هذا جهاز قديم في الطريق.
sign-nothing_in_common = لا يعرف هو و Mailkey طريقة مشتركة لتأمين الخط. مع خادم Google توجد دائمًا طريقة.
sign-web_page = ردّت صفحة ويب حيث يجب أن يرد خادم بريد.
sign-other_certificate = شهادته لخادم آخر.
sign-other_words = ردّ بكلمات ليست من كلمات Google.
sign-private_address = يقود اسم خادم بريد Google إلى عنوان داخل هذه الشبكة.
sign-hosts_file = في ملف hosts على هذا الكمبيوتر عنوان خاص لخادم بريد Google.
sign-null_address = لا يقود اسم خادم بريد Google إلى أي مكان، أو يعود إلى هذا الكمبيوتر. هكذا تجيب مرشّحات الأسماء.
sign-made_up_address = يقود اسم خادم بريد Google إلى عنوان مختلَق، كما تعطي برامج البروكسي على هذا الكمبيوتر.
sign-unknown_signature = شهادته موقّعة بطريقة لا يعرفها Mailkey. قد تقبلها برامج أخرى.
sign-unreadable_answer = كان جوابه أطول مما ينبغي أو غير مفهوم.

## What was found beside it

further-heading = وُجد أيضًا
further-at = المنفذ { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off

clock-ahead = متقدمة { $time }
clock-behind = متأخرة { $time }
duration-hours = { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-days = { $count ->
        [zero] { $count } يوم
        [one] يومًا واحدًا
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration-years = { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

## The report's first lines

report-practice = هذا التقرير من تدريب. لم يحدث شيء مما فيه لدى Google.
report-first-free = الطريق إلى خادم بريد Google مفتوح.
report-first-nothing = لم يجرّب Mailkey شيئًا بعد.
report-number = الرقم الذي يُذكر: { $number }
report-technical = للمسؤول عن أجهزة الكمبيوتر:

## What happened to the code (one for each way)

saved-nothing = لم يُحفظ شيء.
saved-in_keyring = الرمز محفوظ في خزنة هذا الكمبيوتر.
saved-in_memory = يبقى الرمز حتى إغلاق Mailkey. لم يُحفظ في أي مكان.
saved-earlier_kept = ما زال الرمز السابق محفوظًا، أما الجديد فلا.
saved-accepted_only = قبلت Google الرمز، ولم يُحفظ بعد.
saved-accepted_earlier_kept = قبلت Google الرمز الجديد، ولم يُحفظ بعد. ما زال الرمز السابق محفوظًا.

## Why a paste is not a code

shape-empty = لا يوجد ما يُلصق.
    .advice = يجب أولًا نسخ الحروف الـ 16 من نافذة Google.
shape-not_text = هذه صورة أو ملف، وليست نصًا.
    .advice = يجب تحديد الحروف الـ 16 في نافذة Google ونسخها.
shape-too_large = هذا أكثر بكثير من رمز.
    .advice = المطلوب نسخ الحروف الـ 16 فقط.
shape-too_few_letters = { $letters } من 16 حرفًا.
    .advice = بعض الحروف ناقص. يُرجى نسخ الرمز مرة أخرى من أول حرف إلى آخر حرف.
shape-too_many_letters = عدد الحروف { $letters }، لكن الرمز من 16 حرفًا.
    .advice = المطلوب نسخ المجموعات الأربع فقط، وفي كل منها أربعة حروف.
shape-digit_for_letter = فيه الرقم { $digit }.
    .advice = الرمز حروف فقط. هل المقصود { $letter }؟
shape-six_digits = هذا رقم تسجيل دخول من 6 خانات.
    .advice = ترسله Google إلى هاتفك. أما الرمز فمن 16 حرفًا.
shape-eight_digits = هذا رقم احتياطي من 8 خانات.
    .advice = هو لتسجيل الدخول دون هاتفك. أما الرمز فمن 16 حرفًا.
shape-digits_only = هذه أرقام فقط.
    .advice = تصف Google الرمز بأنه «16 رقمًا»، لكنه 16 حرفًا.
shape-web_address = هذا عنوان صفحة ويب.
    .advice = المطلوب نسخ الحروف الـ 16 من الصفحة، لا عنوانها.
shape-web_address_with_proof = هذا عنوان ويب يثبت هويتك.
    .advice = يُرجى عدم إعطائه لأحد. المطلوب نسخ الحروف الـ 16 من الصفحة.
shape-email_address = هذا عنوان بريد.
    .advice = المطلوب نسخ الحروف الـ 16 من نافذة Google.
shape-other_alphabet = بعض الحروف من أبجدية أخرى.
    .advice = تبدو متشابهة لكنها ليست نفسها. الأفضل نسخ الرمز من نافذة Google بدلًا من كتابته.
shape-several_codes = هذا أكثر من رمز واحد.
    .advice = المطلوب نسخ رمز واحد، وهو الأحدث.
shape-code_inside = قد يكون بداخله رمز.
    .advice = المطلوب نسخ الحروف الـ16 فقط، دون الكلمات التي حولها.
shape-placeholder = هذا مجرد مثال يحل محل الرمز.
    .advice = المطلوب نسخ الحروف الـ16 التي أنشأتها Google لك.
shape-could_be_words = قد تكون هذه الحروف الـ16 كلمات عادية. لم تُرسل.
    .advice = إذا كانت نافذة Google تعرض هذه الحروف نفسها، فهي الرمز. وإلا فالمطلوب نسخ الرمز مرة أخرى.
shape-looks_like_password = يبدو هذا ككلمة مرورك العادية. لم يُرسل.
    .advice = الرمز شيء آخر: 16 حرفًا تنشئها Google لتطبيق واحد.
shape-sentence = هذا نص وليس رمزًا.
    .advice = المطلوب نسخ المجموعات الأربع فقط، وفي كل منها أربعة حروف.

## Why a text is not an address

address-empty = يُرجى كتابة عنوان بريدك.
address-no_at = تنقصه علامة @. العنوان يكون بهذا الشكل: anna@gmail.com.
address-several_ats = فيه أكثر من علامة @.
address-no_name = ينقص شيء قبل علامة @.
address-no_domain = ينقص شيء بعد علامة @، مثل gmail.com.
address-blank = فيه مسافة. لا مسافات في العناوين.
address-character = فيه علامة لا توجد في العناوين.
address-too_long = هذا أطول من أن يكون عنوانًا.
