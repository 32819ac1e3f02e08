### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = ما الذي سيرسل البريد؟
app-lead = بعض التطبيقات يكفيها «تسجيل الدخول باستخدام Google». إذا كان تطبيقك منها فلن تحتاج إلى رمز، وسنخبرك بذلك.
app-choices = التطبيقات والأجهزة
app-no-code = دون رمز
app-no-code-title = خبر سارّ: لا حاجة إلى رمز من أجل { $app }
app-no-code-only = لا يقبل أي رمز، فلا شيء آخر مطلوب هنا.
app-anyway = استخدام رمز رغم ذلك
app-another = اختيار تطبيق آخر

## The address

address-title = أي عنوان يرسل البريد؟
address-lead = عنوان حسابك في Gmail أو Google Workspace. سيكون الرمز لهذا الحساب.
address-label = عنوان بريدك
address-earlier = أو عنوان أدخلته من قبل
address-looking = جارٍ معرفة من يدير بريد هذا العنوان…
device-label = اسم الجهاز أو الموقع، إذا كان لديك أكثر من واحد
device-note = مثلًا «ماسح الممر». وهذا هو اسم الرمز لدى Google أيضًا. يمكن ترك هذا الحقل فارغًا.

## 2-Step Verification

two-step-title = هل التحقق بخطوتين مفعّل؟
two-step-lead = لا تنشئ Google رموزًا إلا للحسابات التي فيها التحقق بخطوتين. مفتاح المرور أو بصمة الإصبع ليسا الشيء نفسه.
two-step-open = فتح صفحة Google، والتأكد من أنها تعرض <b>{ $address }</b> في أعلى الصفحة.
two-step-look = البحث عن <b>{ GOOGLE("two-step") }</b>. هل هو <b>{ GOOGLE("on") }</b>؟
two-step-says-on = نعم، يظهر «{ GOOGLE("on") }»
two-step-question = ماذا يظهر لك؟
two-step-answer-on = يظهر «{ GOOGLE("on") }»
two-step-answer-off = غير مفعّل
two-step-answer-only_security_keys = مفاتيح أمان أو مفاتيح مرور فقط
two-step-answer-passkey_instead = أستخدم مفتاح مرور، لكن لا يظهر «{ GOOGLE("on") }»
two-step-answer-forbidden = مؤسستي تمنع ذلك
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = الضغط على «{ GOOGLE("turn-on-two-step") }» في تلك الصفحة.
    .text = تطلب Google رقم هاتف أو تطبيقًا على هاتفك. عندما يظهر في الصفحة «{ GOOGLE("on") }»، يمكنك العودة إلى هنا.
two-step-advice-only_security_keys = إضافة طريقة أخرى لتأكيد هويتك.
    .text = مع مفاتيح الأمان أو مفاتيح المرور وحدها لا تنشئ Google رموزًا. في الصفحة نفسها يلزم إضافة رقم هاتف أو تطبيق مصادقة. تبقى المفاتيح صالحة.
two-step-advice-passkey_instead = مفتاح المرور بدلًا من كلمة المرور ليس تحققًا بخطوتين.
    .text = «{ GOOGLE("skip-password") }» يحل محل كلمة المرور فقط. في الصفحة نفسها يلزم الضغط على «{ GOOGLE("turn-on-two-step") }»، ثم إضافة رقم هاتف أو تطبيق مصادقة. يبقى مفتاح المرور صالحًا.
two-step-advice-forbidden = يجب أن تسمح مؤسستك بذلك.
    .text = يمكنك الطلب من المسؤول عن Google هناك أن يسمح لك بتفعيل التحقق بخطوتين. الخطاب مكتوب وجاهز، ويتذكر Mailkey موضعك.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } لا يسمح بالرموز.
    .text = هذا مقصود. الحل هو حساب آخر لهذا التطبيق، أو تطبيق فيه «تسجيل الدخول باستخدام Google».
two-step-workspace = بريد { $domain } لدى Google. هذا هو المطلوب.
two-step-unknown = لم يتمكن Mailkey من معرفة من يدير بريد { $domain }. إذا كان لدى Google فيمكنك المتابعة.
two-step-passed = كان التحقق بخطوتين مفعّلًا لـ { $address } من قبل، لذلك لم يُسأل عنه مرة أخرى.
two-step-again = التحقق من ذلك مرة أخرى

## Creating the code

create-title = إنشاء الرمز لدى Google
create-copy = نسخ هذا الاسم، حتى يسهل تمييز رموزك لاحقًا.
create-name = اسم الرمز
create-open = فتح صفحة Google، والتأكد من أنها تعرض <b>{ $address }</b> في أعلى الصفحة.
create-make = لصق الاسم والضغط على <b>{ GOOGLE("create") }</b>، ثم نسخ الحروف الـ 16 التي تظهر.
create-alarm = سترسل Google إليك رسالة بأن رمزًا قد أُنشئ. المقصود هو هذا الرمز.
create-have = الرمز عندي
create-offer = يوجد رمز في الحافظة.
create-use = استخدامه
create-different = ماذا يظهر لك؟
create-see-app_name = خانة «{ GOOGLE("app-name") }»
create-see-code = نافذة فيها 16 حرفًا
create-see-not_available = يظهر «غير متاح في حسابك»
create-see-asks_sign_in = يُطلب مني تسجيل الدخول
create-see-other_picture = صورة أخرى في أعلى الصفحة
create-see-select_app = يُطلب «{ GOOGLE("select-app") }»
create-see-nothing_opened = لم يُفتح أي شيء
create-advice-app_name = هذه هي الصفحة الصحيحة.
    .text = يُرجى لصق الاسم هناك والضغط على «{ GOOGLE("create") }».
create-advice-code = هذا هو الرمز.
    .text = يمكنك نسخ الحروف الـ 16 من نافذة Google ولصقها هنا. لا تظهر إلا مرة واحدة.
create-cause = ماذا يظهر في صفحة التحقق بخطوتين؟
create-advice-not_available = في الغالب لم يُفعّل التحقق بخطوتين بعد، أو ليس فيه إلا مفاتيح أمان.
    .text = تستخدم Google هذه الجملة نفسها لكل الأسباب. صفحة التحقق بخطوتين تبيّن أيها السبب.
    .button = فتح صفحة التحقق بخطوتين
create-advice-asks_sign_in = هذا طبيعي.
    .text = تريد Google التأكد من هويتك. يلزم تسجيل الدخول بكلمة مرورك العادية، وبعدها تظهر صفحة الرمز.
create-advice-other_picture = في المتصفح حساب آخر مفتوح.
    .text = الضغط على الصورة في أعلى الصفحة واختيار { $address }. إن لم يكن هناك، فيلزم اختيار «{ GOOGLE("add-account") }». بعدها يلزم فتح الصفحة من هنا مرة أخرى.
create-advice-nothing_opened = لم يفتح المتصفح الصفحة.
    .text = انسخ الرابط من هذه الشاشة والصقه أعلى نافذة المتصفح. أي متصفح يفي بالغرض.
create-advice-select_app = هذا دليل قديم، وليس صفحة Google الحالية.
    .text = النموذج الذي فيه «{ GOOGLE("select-app") }» لم يعد موجودًا. اليوم توجد خانة واحدة: «{ GOOGLE("app-name") }». يمكنك فتح الصفحة من هنا.
create-drawing-caption = رسم للصفحة. تعرض الأدلة القديمة «{ GOOGLE("select-app") }»: هذا النموذج لم يعد موجودًا.
two-step-drawing-caption = رسم للصفحة. الكلمة المطلوبة هي «{ GOOGLE("on") }».

sight-other-address = استخدام عنوان آخر

google-open = فتح صفحة Google
google-open-again = فتحها مرة أخرى
google-link = أو نسخ الرابط
google-checked = ما نقوله عن Google جرى التأكد منه بتاريخ { $date }.

## Pasting the code

paste-title = لصق الرمز
paste-lead = ستة عشر حرفًا في أربع مجموعات. المسافات لا تهم.
paste-for = الرمز لـ { $address }
paste-button = لصق الرمز
paste-again = لصق من جديد
paste-insist = تعرض Google هذه الحروف
paste-type = الكتابة بدلًا من اللصق
paste-in-hand = الرمز موجود لدى Mailkey.
paste-go-on = المتابعة به
paste-boxes-none = لا رمز بعد
paste-boxes-some = حروف مخفية، عددها { $letters }
paste-boxes-full = رمز من 16 حرفًا، مخفي
type-title = كتابة الرمز
type-lead = أربعة حروف في كل خانة. لا فرق بين الحروف الكبيرة والصغيرة.
type-label = حروف الرمز الـ 16
type-check = فحص هذا الرمز
type-paste = اللصق بدلًا من الكتابة

## Checking

check-title = جارٍ الفحص لدى Google
check-lead = يستغرق هذا نحو ثانيتين.
check-running = جارٍ سؤال Google…
check-done = قبلت Google الرمز
check-ready-title = جاهز للفحص
check-ready-lead = الرمز لدى Mailkey. كل ضغطة هي تسجيل دخول واحد لدى Google.
check-now = فحص الآن
check-worked-title = هذا الرمز يعمل
check-worked-lead = قبلته Google. يمكنك المتابعة أو استخدام رمز آخر.
check-other-code = استخدام رمز آخر

## When the code ended with an earlier run

gone-title = لم يعد الرمز هنا
gone-paste = لصق الرمز
gone-new = إنشاء رمز جديد

## The test mail

test-title = رسالة تجريبية إليك
test-lead = وبذلك نعرف أن الإرسال يعمل فعلًا، لا نظريًا فقط.
test-accepted = قبلت Google الرمز.
test-to = الإرسال إلى
test-what-send = يرسل Mailkey رسالة قصيرة واحدة من { $address }.
test-what-look = ثم ينظر هل وصلت، بتسجيل دخول ثانٍ. يبحث عن هذه الرسالة وحدها، ولا يقرأ غيرها ولا يغيّره.
test-what-other = لا يمكن لـ Mailkey النظر في صندوق بريد شخص آخر. يُرجى سؤاله.
test-send = إرسال الرسالة التجريبية
test-skip = تخطّي
test-sending-title = جارٍ إرسال الرسالة التجريبية
test-sent = استلمتها Google الساعة { $time }
test-looking = جارٍ البحث عنها في { $address }…
test-seconds = { $seconds } من { $of } ثانية على الأكثر
test-sent-before = استلمت Google رسالة تجريبية الساعة { $time } بتاريخ { $date }.
test-again = إرسال رسالة أخرى

## Setting the app up

connect-title = { $app }: ما يجب إدخاله
connect-lead = يُرجى إدخال هذه القيم بالترتيب نفسه.
connect-fields = الحقول
connect-hidden = الرمز، مخفي
connect-code-copied = سيبقى الرمز في الحافظة لمدة { $time }. يمكنك لصقه الآن حيث يُطلب.
connect-code-off = أُزيل الرمز من الحافظة. إذا كان لا يزال مطلوبًا، يمكنك نسخه مرة أخرى.
connect-code-replaced = في الحافظة الآن شيء آخر، ولم يعد الرمز فيها. إذا كان لا يزال مطلوبًا، يمكنك نسخه مرة أخرى.
connect-code-going = يزيل Mailkey الرمز من الحافظة…
connect-snippet = أو نسخ هذا
connect-snippet-note = الرمز ليس فيه: يُسأل عنه أو يُقرأ من الخزنة.
connect-checked = جرى التأكد من هذه الأسماء بتاريخ { $date }.
connect-memory = الرمز غير محفوظ. يجب إدخاله الآن، قبل إغلاق Mailkey.
connect-print = طباعة هذه الورقة
connect-print-no-code = الرمز ليس في هذه الورقة. يمكنك نسخه في Mailkey بزر «نسخ» إلى جانبه.
connect-print-made = من إعداد Mailkey بتاريخ { $date }
connect-done = تم الإعداد
connect-other = تطبيق آخر

## Done

done-title = اكتمل كل شيء
done-lead = يمكن الآن إرسال البريد من { $address }.
done-account = الحساب
done-app = التطبيق
done-name = اسم الرمز لدى Google
done-kept = مكان الرمز
done-kept-keyring = في خزنة هذا الكمبيوتر
done-kept-memory = لا مكان: ينساه Mailkey عند إغلاقه
done-sent = الرسالة التجريبية
done-sent-at = استلمتها Google الساعة { $time } بتاريخ { $date }
done-not-sent = لم تُرسل أي رسالة
done-apps = كل تطبيقاتك
done-later = من المفيد معرفته لاحقًا
done-lost = <b>عند ضياع هذا الكمبيوتر:</b> يجب حذف الرمز في صفحة Google. لن يتمكن أحد من استخدامه بعد ذلك، وتبقى كلمة مرورك كما هي.
done-password = <b>عند تغيير كلمة مرور Google:</b> تحذف Google كل الرموز. بعدها يمكنك إنشاء رموز جديدة هنا.
done-leaving = <b>عند التخلي عن التطبيق أو الجهاز:</b> يجب إزالة الرمز هنا ولدى Google.
done-codes = رموزك
done-another = إعداد تطبيق آخر
done-finish = إنهاء
done-close = يمكنك إغلاق النافذة الآن.
