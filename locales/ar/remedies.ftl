### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = المتابعة إلى الخطوة التالية.
    .button = متابعة
remedy-create_new_code = إنشاء رمز جديد في صفحة Google ونسخ حروفه الـ 16.
    .button = فتح صفحة Google
remedy-paste_again = نسخ الحروف الـ 16 كلها مرة أخرى ثم لصقها.
    .button = لصق من جديد
remedy-type_instead = كتابة الحروف باليد، أربعة أربعة.
    .button = الكتابة بدلًا من اللصق
remedy-check_account = التأكد من أن الرمز أُنشئ لـ { $address }. تعرض Google صورة الحساب في أعلى الصفحة.
    .button = فتح صفحة Google
remedy-use_meant_address = المتابعة باستخدام { $meant }.
    .button = استخدام هذا العنوان
remedy-change_address = استخدام عنوان آخر.
    .button = تغيير العنوان
remedy-go_on_all_the_same = إذا كان لدى Google رغم ذلك، فتابع.
    .button = المتابعة رغم ذلك
remedy-vpn_off = { $verdict ->
        [code_rejected] إيقاف VPN أو استخدام نقطة اتصال الهاتف: ترفض Google حتى الرموز الصحيحة إذا جاءت من مكان غير معتاد. بعد ذلك يلزم إنشاء رمز جديد، لأن الرمز المرفوض لا يُرسل مرتين.
       *[other] إيقاف VPN أو استخدام نقطة اتصال الهاتف للحظة. كثيرًا ما تنجح شبكة أخرى.
    }
    .button = { $verdict ->
        [code_rejected] فتح صفحة Google
       *[other] المحاولة من جديد
    }
remedy-sign_in_in_browser = تسجيل الدخول إلى Gmail في المتصفح على هذا الكمبيوتر. إذا سألت Google إن كان هذا أنت، فالجواب نعم.
    .button = فتح Gmail
remedy-wait = يُرجى عدم المحاولة قبل ذلك. كل محاولة إضافية تطيل الانتظار.
    .button = المحاولة من جديد
remedy-try_again = المحاولة مرة أخرى.
    .button = المحاولة من جديد
remedy-check_network = فحص السلك وشبكة Wi-Fi والراوتر. هل تُفتح أي صفحة ويب؟
    .button = المحاولة من جديد
remedy-sign_in_to_network = فتح أي صفحة في المتصفح. ستظهر صفحة الشبكة نفسها، وفيها تسجيل الدخول.
    .button = المحاولة من جديد
remedy-ask_for_ports = { $between ->
        [gateway] الطلب من المسؤول عن الشبكة أن يترك البريد إلى Google يمر عبر { $who } دون فتحه. الخطاب مكتوب وجاهز.
       *[other] الطلب من المسؤول عن الشبكة أن يترك البريد إلى Google يمر دون تغيير. الخطاب مكتوب وجاهز.
    }
    .button = عرض الخطاب
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] البحث في برنامج الحماية عن «فحص البريد» أو «فحص SSL»، واستثناء Mailkey منه. تبقى بقية الحماية مفعّلة.
           *[other] البحث في { $who } عن «فحص البريد» أو «فحص SSL»، واستثناء Mailkey منه. تبقى بقية الحماية مفعّلة.
        }
       *[other] فتح { $who } والانتقال إلى: { $setting }. هناك يلزم استثناء Mailkey أو البريد إلى Google. تبقى بقية الحماية مفعّلة.
    }
    .button = المحاولة من جديد
remedy-mend_hosts_file = حذف السطور التي فيها smtp.gmail.com و imap.gmail.com من ملف hosts على هذا الكمبيوتر. مكانه في Windows هو C:\Windows\System32\drivers\etc وفي غيره /etc.
    .button = المحاولة من جديد
remedy-allow_name = السماح بالاسمين smtp.gmail.com و imap.gmail.com في مرشّح الأسماء: في Pi-hole أو AdGuard أو الراوتر أو برنامج حماية على هذا الكمبيوتر. والنظر في ملف hosts أيضًا.
    .button = المحاولة من جديد
remedy-leave_out_of_proxy = استثناء smtp.gmail.com و imap.gmail.com من برنامج البروكسي على هذا الكمبيوتر (مثل Clash أو Surge)، أو إغلاقه قليلًا.
    .button = المحاولة من جديد
remedy-mend_authorities = { $file ->
        [none] تثبيت قائمة جهات التصديق على هذا الكمبيوتر أو تحديثها. في Linux هي غالبًا الحزمة ca-certificates.
       *[other] إصلاح القائمة في { $file } أو تحديث الحزمة ca-certificates. إن كان SSL_CERT_FILE أو SSL_CERT_DIR معيّنًا هنا، فهو يشير إلى قائمة أخرى.
    }
    .button = المحاولة من جديد
remedy-set_clock = { $clock ->
        [none] ضبط تاريخ الكمبيوتر ووقته. الأفضل أن يضبطهما بنفسه إن أمكن.
       *[other] ضبط تاريخ الكمبيوتر ووقته: الساعة { $clock }. الأفضل أن يضبطهما بنفسه إن أمكن.
    }
    .button = المحاولة من جديد
remedy-install_keyring = { $keyring ->
        [no_session] تشغيل Mailkey من سطح المكتب نفسه، لا عبر SSH ولا مع sudo.
        [switched_off] تشغيلها: في إعدادات نظام KDE، تحت KDE Wallet، لخدمة Secret Service.
        [in_memory_only] جعل خزنة تبقى بعد الخروج هي الافتراضية، مثلًا في برنامج «كلمات المرور والمفاتيح».
       *[other] { $packages ->
            [none] تشغيل الخزنة أو تثبيتها.
           *[other] تشغيل الخزنة أو تثبيتها. في Linux هي الحزمة { $packages }.
        }
    }
    .button = المحاولة من جديد
remedy-unlock_keyring = فتح قفل الخزنة والسماح لـ Mailkey. كلمة مرورها هي غالبًا التي تُستخدم لتسجيل الدخول إلى هذا الكمبيوتر.
    .button = المحاولة من جديد
remedy-keep_in_memory = أو المتابعة دون حفظ. عندها ينسى Mailkey الرمز عند إغلاقه.
    .button = المتابعة دون حفظ
remedy-ask_administrator = الطلب من المسؤول عن Google في مؤسستك. الخطاب مكتوب وجاهز.
    .button = عرض الخطاب
remedy-change_recipient = إرسال الرسالة التجريبية إلى عنوان آخر.
    .button = تغيير المستلم
remedy-make_room = إخلاء مكان في صندوق بريد { $recipient }: حذف الرسائل الكبيرة وإفراغ المهملات.
    .button = فتح Gmail
remedy-send_tomorrow = الإرسال غدًا من جديد. يبقى الرمز صالحًا.
    .button = متابعة
remedy-mark_not_spam = فتح الرسالة في مجلد الرسائل غير المرغوب فيها والضغط على «{ GOOGLE("not-spam") }». ستتذكر Google ذلك.
    .button = فتح Gmail
remedy-look_again = البحث مرة أخرى.
    .button = بحث من جديد
remedy-look_yourself = النظر في صندوق بريد { $recipient } بنفسك.
    .button = فتح Gmail
remedy-use_given_from = { $from ->
        [none] إدخال { $address } كعنوان المرسل في تطبيقك.
       *[other] إدخال { $from } كعنوان المرسل في تطبيقك.
    }
    .button = متابعة
remedy-pass_report = تسليم التقرير إلى المسؤول عن أجهزة الكمبيوتر لديك. لا يحتوي على أي رمز أو كلمة مرور.
    .button = عرض التقرير

one-or-other = { $one } أو { $other }
