### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook الكلاسيكي
    .hint = 2016 والأقدم، حسابات POP
apps-outlook-new = Outlook الجديد
    .hint = لنظام Windows وMac والهواتف
    .google = في Outlook: اختيار «إضافة حساب»، ثم كتابة العنوان وتسجيل الدخول في صفحة Google.
apps-thunderbird =
    .hint = على الكمبيوتر أو الهاتف
    .google = في Thunderbird: إضافة الحساب. تُفتح صفحة Google تلقائيًا، وفيها تسجيل الدخول.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = على Mac أو iPhone أو iPad
    .google = في الإعدادات: اختيار «إضافة حساب» ثم «Google» وليس «غير ذلك»، وبعدها تسجيل الدخول في صفحة Google.
apps-wordpress = موقع أو WordPress
    .hint = نماذج الاتصال ورسائل المتجر
apps-python =
    .hint = نص برمجي مع smtplib
apps-node =
    .hint = نص برمجي مع Nodemailer
apps-php =
    .hint = موقع مع PHPMailer
apps-msmtp =
    .hint = البريد من سطر الأوامر
apps-cvshelf =
    .hint = أرشيف طلبات التوظيف

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = طابعة أو ماسح ضوئي
    .hint = HP وCanon وEpson وBrother وغيرها
kind-mail-program = برنامج بريد
kind-website = موقع
kind-business = برنامج مكتبي
kind-nas = وحدة تخزين شبكية (NAS)
kind-device = كاميرا أو جهاز آخر
kind-server = برنامج على خادم
kind-script = نص برمجي خاص
kind-generic = شيء آخر
    .hint = NAS وHome Assistant وغيرهما

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = نعم
tick-off = لا
