### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook הקלאסי
    .hint = גרסת 2016 ומטה, חשבונות POP
apps-outlook-new = Outlook החדש
    .hint = ל-Windows, ל-Mac ולטלפונים
    .google = ב-Outlook בחרו ״הוספת חשבון״, הקלידו את הכתובת והיכנסו לחשבון בדף של Google.
apps-thunderbird =
    .hint = במחשב או בטלפון
    .google = ב-Thunderbird הוסיפו את החשבון. הדף של Google נפתח מעצמו. היכנסו שם לחשבון.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = ב-Mac, ב-iPhone או ב-iPad
    .google = בהגדרות בחרו ״הוסף חשבון״ ואחר כך ״Google״, לא ״אחר״. היכנסו לחשבון בדף של Google.
apps-wordpress = אתר או WordPress
    .hint = טופסי יצירת קשר, מיילים מחנות
apps-python =
    .hint = סקריפט עם smtplib
apps-node =
    .hint = סקריפט עם Nodemailer
apps-php =
    .hint = אתר עם PHPMailer
apps-msmtp =
    .hint = מיילים משורת הפקודה
apps-cvshelf =
    .hint = הארכיון לקורות חיים

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = מדפסת או סורק
    .hint = HP, Canon, Epson, Brother ואחרים
kind-mail-program = תוכנת מייל
kind-website = אתר
kind-business = תוכנה משרדית
kind-nas = אחסון ברשת (NAS)
kind-device = מצלמה או מכשיר אחר
kind-server = תוכנה בשרת
kind-script = סקריפט משלכם
kind-generic = משהו אחר
    .hint = NAS, Home Assistant ואחרים

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = כן
tick-off = לא
