### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = طابعة أو ماسح ضوئي
    .hint = HP وCanon وEpson وBrother وغيرها
app-outlook-classic = Outlook الكلاسيكي
    .hint = 2016 والأقدم، حسابات POP
app-outlook-new = Outlook الجديد
    .hint = لنظام Windows وMac والهواتف
    .google = في Outlook: اختيار «إضافة حساب»، ثم كتابة العنوان وتسجيل الدخول في صفحة Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = على الكمبيوتر أو الهاتف
    .google = في Thunderbird: إضافة الحساب. تُفتح صفحة Google تلقائيًا، وفيها تسجيل الدخول.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = على Mac أو iPhone أو iPad
    .google = في الإعدادات: اختيار «إضافة حساب» ثم «Google» وليس «غير ذلك»، وبعدها تسجيل الدخول في صفحة Google.
app-wordpress = موقع أو WordPress
    .hint = نماذج الاتصال ورسائل المتجر
# Same as in English.
app-python = Python
    .hint = نص برمجي مع smtplib
# Same as in English.
app-node = Node.js
    .hint = نص برمجي مع Nodemailer
# Same as in English.
app-php = PHP
    .hint = موقع مع PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = البريد من سطر الأوامر
# Same as in English.
app-cvshelf = CVShelf
    .hint = أرشيف طلبات التوظيف
app-other = شيء آخر
    .hint = NAS وHome Assistant وغيرهما
