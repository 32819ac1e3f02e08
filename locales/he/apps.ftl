### The apps and devices, by their identifiers in data/apps.toml.
### `.hint` is one line on the tile. `.google` tells how to do without a code, for the apps that can.

app-scanner = מדפסת או סורק
    .hint = HP, Canon, Epson, Brother ואחרים
app-outlook-classic = Outlook הקלאסי
    .hint = גרסת 2016 ומטה, חשבונות POP
app-outlook-new = Outlook החדש
    .hint = ל-Windows, ל-Mac ולטלפונים
    .google = ב-Outlook בחרו ״הוספת חשבון״, הקלידו את הכתובת והיכנסו לחשבון בדף של Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = במחשב או בטלפון
    .google = ב-Thunderbird הוסיפו את החשבון. הדף של Google נפתח מעצמו. היכנסו שם לחשבון.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = ב-Mac, ב-iPhone או ב-iPad
    .google = בהגדרות בחרו ״הוסף חשבון״ ואחר כך ״Google״, לא ״אחר״. היכנסו לחשבון בדף של Google.
app-wordpress = אתר או WordPress
    .hint = טופסי יצירת קשר, מיילים מחנות
# Same as in English.
app-python = Python
    .hint = סקריפט עם smtplib
# Same as in English.
app-node = Node.js
    .hint = סקריפט עם Nodemailer
# Same as in English.
app-php = PHP
    .hint = אתר עם PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = מיילים משורת הפקודה
# Same as in English.
app-cvshelf = CVShelf
    .hint = הארכיון לקורות חיים
app-other = משהו אחר
    .hint = NAS, Home Assistant ואחרים
