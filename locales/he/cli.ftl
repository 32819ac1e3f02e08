### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = מ״הסורק שלי לא שולח מיילים״ אל ״מייל הבדיקה הגיע״, עם סיסמה לאפליקציה של Gmail
    .long =
        מ״הסורק שלי לא שולח מיילים״ אל ״מייל הבדיקה הגיע״, עם סיסמה לאפליקציה של Gmail שנשמרת בכספת של המחשב הזה ובשום מקום אחר.

        קוד נקרא מהכספת או מהקלט הסטנדרטי. הוא אף פעם לא נלקח מארגומנט או ממשתני הסביבה.
    .example =
        סטטוס יציאה:
          0  מה שהתבקש
          1  תוצאה שאינה טובה
          2  שימוש לא נכון
          3  אי אפשר להשתמש בכספת

        דוגמה:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = לעבור את כל השלבים, במסוף
    .long =
        עובר את כל השלבים, במסוף: האפליקציה, הכתובת, האימות הדו-שלבי, יצירת הקוד, שמירתו ומייל בדיקה.

        הקוד מוקלד או מודבק בלי להופיע. הכול חוץ מהקוד נשמר אחרי כל שלב, ולכן אפשר לעצור בכל עת; `mailkey setup` ממשיך משם.

        עם --practice הכול קורה במחשב הזה, מול תחליף ל-Google.
    .example =
        דוגמה:
          mailkey setup --practice

cli-verify =
    .about = להיכנס לחשבון פעם אחת ולומר מה Google ענתה; לא לשמור דבר
    .long =
        נכנס פעם אחת לשרת הדואר של Google, אומר מה הוא ענה ולא שומר דבר.

        עם --json מודפס אובייקט אחד: verdict, stage, endpoint, reply, elapsed_ms, saved, details, וגם further כשנמצא עוד משהו.
    .example =
        דוגמה:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = לשלוח מייל בדיקה, ואז לבדוק אם הוא הגיע
    .long =
        שולח מייל בדיקה אחד, ואז מחפש בתיבת הדואר רק את המייל הזה ולא קורא שום דבר אחר.

        מייל למישהו אחר, או עם --wait 0, רק נשלח. אם המייל נשלח אבל אי אפשר היה להסתכל בתיבת הדואר, התוצאה אומרת זאת וסטטוס היציאה הוא 1.

        עם --json מודפס אובייקט אחד: verdict, stage, endpoint, reply, elapsed_ms, saved ו-details.
    .example =
        דוגמה:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = לומר עד איפה הדרך לשרת הדואר של Google פתוחה, בלי להיכנס לחשבון
    .long =
        מתקשר לשרת הדואר של Google בכל אחת מהדלתות שלו, מראה שלב אחר שלב עד איפה הגיע, ומנתק. הוא לא נכנס לחשבון.

        במסוף הוא מראה תוך כדי הבדיקה עד איפה כל דלת הגיעה. Ctrl-C עוצר.

        עם --json מודפס אובייקט אחד: השדות של תוצאה, שבה verdict הוא null כשהדרך פתוחה, further, ומה שנראה: names, doors, internet ו-clock_ahead_seconds.
    .example =
        דוגמה:
          mailkey doctor --json

cli-report =
    .about = להכין דוח על הדרך לשרת הדואר של Google, כדי להעביר אותו הלאה
    .long =
        בודק כמו doctor, ומדפיס דוח למי שאחראי על המחשבים: שורה במילים פשוטות, מספר שיש למסור, ומה שנראה. אין בו קוד, הכתובות מקוצרות, וכתובות IP ציבוריות לא נכללות.

        עם --json מודפס אובייקט אחד: number, verdict, tried, practice, technical, text ו-file.
    .example =
        דוגמה:
          mailkey report --save

cli-list =
    .about = להציג את הקודים ש-Mailkey שמר במחשב הזה
    .long =
        מציג איזה קוד שייך לאיזו אפליקציה ולאיזו כתובת, איך הוא נקרא ב-Google ומתי Google קיבלה אותו לאחרונה. הקודים עצמם לא מוצגים.

        עם --json מודפס מערך עם אובייקט אחד לכל קוד.
    .example =
        דוגמה:
          mailkey list

cli-get =
    .about = להדפיס קוד מהכספת
    .long =
        מדפיס קוד מהכספת לפלט הסטנדרטי, ושום דבר אחר. אם אין קוד, סטטוס היציאה הוא 1.

        עם --json מודפס אובייקט אחד: app, address ו-code.
    .example =
        דוגמה:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = להסיר קוד מהכספת ומהרשימה
    .long =
        מסיר קוד מהכספת של המחשב הזה ומהרשימה.

        ב-Google הקוד נשאר בתוקף עד שמוחקים אותו גם שם.

        עם --json מודפס אובייקט אחד: app, address, was_kept, was_listed ו-page.
    .example =
        דוגמה:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = להיכנס לחשבון עם קוד, ולשמור אותו רק אם Google מקבלת אותו
    .long =
        קורא קוד מהקלט הסטנדרטי, נכנס איתו לחשבון פעם אחת, ושומר אותו בכספת רק אם Google מקבלת אותו. קוד שנשמר קודם לאותה אפליקציה ולאותה כתובת מוחלף אז. לא נשאלות שאלות.

        עם --json מודפס אובייקט אחד: verdict, stage, endpoint, reply, elapsed_ms, saved, details, וגם further כשנמצא עוד משהו.
    .example =
        דוגמה:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = תחליף ל-Google במחשב הזה, לתרגול ולבדיקות
    .long = תחליף ל-Google במחשב הזה, לתרגול ולבדיקות. שום דבר בו לא מגיע ל-Google, ושום קוד בו אינו אמיתי.
    .example =
        דוגמה:
          mailkey practice serve

cli-practice-serve =
    .about = להפעיל אותו, להדפיס איפה הכול נמצא, ולהמשיך עד שעוצרים אותו
    .long =
        מפעיל שרתי דואר ודפים שעומדים במקום אלה של Google, במחשב הזה בלבד. מודפסים הפורטים שלהם, הקובץ של הרשות שחתמה על התעודות, כתובות עם קודים והדפים, והוא ממשיך עד שעוצרים אותו (Ctrl-C).

        עם --json מודפס אובייקט אחד בשורה אחת.
    .example =
        דוגמה:
          mailkey practice serve --json

cli-help =
    .about = להדפיס עזרה על פקודה
    .long = מדפיס את העזרה על פקודה, כמו --help אחרי שמה. בלי פקודה: העזרה על mailkey עצמו.
    .example =
        דוגמה:
          mailkey help send-test

cli-option-address = כתובת המייל שנכנסת לחשבון
cli-option-app = האפליקציה שהקוד נועד לה. בלי זה: היחידה ששמור לה קוד
cli-option-app-needed = האפליקציה שהקוד נועד לה
cli-option-app-setup = האפליקציה שצריכה לשלוח מיילים
cli-option-device = שם המכשיר או האתר, אם יש כמה
cli-option-address-setup = כתובת המייל שממנה האפליקציה תשלח
cli-option-code-stdin = לקרוא את הקוד מהקלט הסטנדרטי במקום מהכספת
cli-option-code-stdin-only = לקרוא את הקוד מהקלט הסטנדרטי
cli-option-even-if-words = לקבל גם 16 אותיות שיכולות להיות מילים רגילות
cli-option-even-if-elsewhere = לקבל גם כתובת שהדואר שלה כנראה לא נמצא ב-Google
cli-remedy-go_on_all_the_same = אם הוא בכל זאת ב-Google, יש להוסיף לפקודה ‎--even-if-elsewhere.
cli-keeper-unknown = ל-Mailkey אין דרך לדעת אצל מי נמצא הדואר של { $domain }.
cli-option-json = להדפיס JSON במקום מילים
cli-option-to = מי מקבל את מייל הבדיקה. בלי זה: הכתובת עצמה
cli-option-wait = כמה שניות לחפש את המייל; 0 לא מחפש
cli-option-practice = לתרגל: שום דבר לא מגיע ל-Google, ושום קוד אינו אמיתי
cli-option-fault = מה משתבש בתרגול
cli-option-save = לכתוב את הדוח גם לקובץ במסמכים שלכם
cli-option-port = פורט קבוע
cli-option-help = להדפיס עזרה
cli-option-version = להדפיס את הגרסה
cli-option-language = שפת המילים, למשל de או pt-BR; בלי זה: שפת המחשב הזה
cli-argument-command = הפקודה שיש להסביר; בלעדיה: mailkey עצמו

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = שימוש:
cli-heading-commands = פקודות:
cli-heading-options = אפשרויות:
cli-heading-arguments = ארגומנטים:
cli-placeholder-options = [אפשרויות]
cli-placeholder-command = <פקודה>
cli-choices = [הבחירות: { $choices }]
cli-default = [בלי זה: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = ״{ $given }״ לא מוכר כאן.
cli-wrong-command = אין פקודה ״{ $given }״.
cli-wrong-value = ״{ $given }״ לא מתאים לאפשרות { $option }.
cli-wrong-missing = זה חסר: { $option }
cli-wrong-no-value = האפשרות { $option } צריכה ערך.
cli-wrong-twice = אפשר לתת את { $option } רק פעם אחת.
cli-wrong-together = אי אפשר לתת יחד: { $option }, { $other }
cli-wrong-other = אי אפשר להבין את זה.
cli-wrong-guess = התכוונתם ל״{ $guess }״?
cli-wrong-choices = הבחירות: { $choices }
cli-wrong-help = למידע נוסף: { $command }
cli-wrong-language = אין שפה ״{ $given }״. השפות הן: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    הקלט הסטנדרטי הוא מסוף, והקוד היה נראה בו. העבירו את הקוד בצינור (pipe), למשל מתוכנת הסיסמאות שלכם או מקובץ:
    { $given } | mailkey … --code-stdin
    כדי להקליד אותו בלי שיופיע: mailkey setup
cli-no-code-kept = לא שמור קוד עבור { $address }. ציינו את האפליקציה עם --app, העבירו קוד עם --code-stdin, או התחילו ב: mailkey setup --address { $address }
cli-several-codes = יש קודים של כמה אפליקציות עבור { $address }. בחרו אחת עם --app: { $apps }
cli-several-devices = יש קודים של כמה מכשירים עבור { $address }. בחרו אחד עם --device: { $devices }
cli-not-in-keyring = אין בכספת קוד עבור { $app } ועבור { $address }.
cli-an-app = האפליקציה שלכם

## The codes

cli-list-empty = עדיין אין קוד במחשב הזה. כדי להשיג אחד: mailkey setup
cli-list-app = אפליקציה
cli-list-device = מכשיר
cli-list-address = כתובת
cli-list-code-name = השם ב-Google
cli-list-since = נשמר
cli-list-last-worked = התקבל לאחרונה
cli-removed = הקוד עבור { $app } ועבור { $address } הוסר מהמחשב הזה.
cli-removed-not-listed = הקוד עבור { $app } ועבור { $address } הוסר מהכספת. הוא לא היה ברשימה.
cli-removed-not-in-keyring = הקוד עבור { $app } ועבור { $address } הוסר מהרשימה. הוא לא היה בכספת.
cli-removed-here-only = ב-Google הוא נשאר בתוקף עד שתמחקו אותו גם שם:
cli-nothing-to-remove = אין קוד עבור { $app } ועבור { $address }, לא בכספת ולא ברשימה.
cli-stored-not-listed = הקוד בכספת, אבל לא ניתן היה לרשום אותו ברשימה ({ $reason }).

## The doctor

cli-doctor-free = הדרך אל שרת הדואר של Google פתוחה ({ $seconds } שנ׳).
cli-doctor-shut-sending = { $title ->
        [none] אחת משתי הדלתות לשליחה (פורט { $port }) סגורה. השנייה מספיקה.
       *[other] באחת משתי הדלתות לשליחה (פורט { $port }): { $title }. השנייה מספיקה.
    }
cli-doctor-shut-reading = { $title ->
        [none] הדלת לקריאה (פורט { $port }) סגורה. לשליחה היא לא נחוצה; חסר רק החיפוש של מייל הבדיקה.
       *[other] בדלת לקריאה (פורט { $port }): { $title }. לשליחה היא לא נחוצה; חסר רק החיפוש של מייל הבדיקה.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = התעודה של

## The letter that some advice speaks of

cli-letter = ההודעה, להעתקה לתוך מייל שלכם:

## The report

cli-report-saved = הדוח נשמר בשם { $file }
cli-save-report = לשמור אותו כקובץ? y שומר, Enter לא:

## Practice

cli-practice-banner = תרגול
cli-practice-pages = דפי התרגול: { $url }
cli-practice-serving =
    SMTP, TLS מההתחלה          { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS מההתחלה          { $host }:{ $imaps }
    התעודות הן עבור            { $smtp_name } ו-{ $imap_name }
    הקובץ של הרשות             { $authority }
    דפים                       { $pages }
cli-practice-account = קוד עבור { $address }
cli-practice-until = לעצירה: Ctrl-C.

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = הפקודה mailkey setup שואלת שאלות, ולכן היא צריכה מסוף. לסקריפטים יש: mailkey store --address … --app … --code-stdin
cli-setup-keys = בכל שאלה: b חוזר אחורה, q עוצר. הכול חוץ מהקוד נשמר.
cli-setup-stopped = נעצר כאן. כדי להמשיך: mailkey setup
cli-setup-stopped-practice = נעצר כאן. כדי להמשיך: mailkey setup --practice
cli-step = { $practice ->
        [yes] תרגול · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = מספר:
cli-which-number-default = מספר [{ $default }]:
cli-not-a-number = הקלידו מספר מ-1 עד { $count }.
cli-opened = זה נפתח בדפדפן שלכם.
cli-open-yourself = פתחו את הקישור הזה בדפדפן, בכל מחשב או טלפון.
cli-letter-opened = זה נפתח בתוכנת המייל שלכם. בחרו למי לשלוח, קראו ושלחו בעצמכם.
cli-letter-copy = העתיקו אותה לתוך מייל שלכם ושלחו למי שיכול לעזור.
cli-enter-to-look-again = כשזה מוכן, הקישו Enter:
cli-address = כתובת המייל שלכם:
cli-address-again = כתובת המייל שלכם [{ $address }]:
cli-paste = הקוד (הוא לא מוצג):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = לשלוח אל [{ $address }], או s לדילוג:
cli-verdict = המספר של מה שתרצו לעשות:
cli-verdict-or-skip = המספר של מה שתרצו לעשות, או s לדילוג:
cli-verdict-good = הקישו Enter כדי להמשיך, או את המספר של מה שתרצו לעשות:
cli-nothing-to-press = את זה רק אתם יכולים לעשות; Mailkey לא יכול.
cli-connect-lead = הזינו את זה באפליקציה ({ $app }), באותו סדר.
cli-connect-get = כדי להדפיס את הקוד אחר כך: mailkey get --address { $address } --app { $app }
cli-show-code = להציג את הקוד במסך הזה
cli-the-code = הקוד (16 אותיות)
cli-finish = סיום
