### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = שלבים
rail-account = החשבון שלכם: { $address }
rail-done = { $step }, בוצע
rail-progress = שלב { $number } מתוך { $count }
rail-promise-kept = הקוד נשאר במחשב הזה.
rail-promise-google = Mailkey מדבר רק עם Google.
rail-codes = הקודים שלכם
rail-examine = בדיקת החיבור שלי

back = חזרה
continue = המשך
cancel = ביטול
close = סגירה
copy = העתקה
copied = הועתק
copy-what = העתקה: { $what }
copied-what = הועתק: { $what }
dismiss = הסתרה
print = הדפסה
where = שלב { $number } מתוך { $count }. { $next }
stopping = עוצר…

running-seconds = { $seconds } שנ׳
duration-seconds = { $count ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $count } שניות
    }
duration-minutes = { $count ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $count } דקות
    }

## Practice

practice-label = תרגול
practice-title = תרגול.
practice-text = שום דבר כאן לא מגיע ל-Google.
practice-fault = מה צריך להשתבש?
practice-fault-none = כלום

## A verdict

verdict-todo = מה לעשות עכשיו
verdict-server = מה השרת אמר
verdict-store = מה הכספת אמרה
verdict-where = איפה זה נעצר
verdict-endpoint = שרת { $host }, פורט { $port }
verdict-report = הצגת הדוח
verdict-again-in = { $button } (בעוד { $time })
verdict-again-ready = עכשיו אפשר לנסות שוב.
verdict-beside = שמנו לב גם לזה

report-title = דוח למי שעוזר לכם
report-lead = זה כל מה שכתוב בו. אין בו קוד ואין בו סיסמה.
report-quote = המספר שיש למסור
report-text = תוכן הדוח
report-save = שמירה כקובץ
report-saved = נשמר בשם { $file }
report-not_saved = לא ניתן היה לשמור את הקובץ. העתיקו את הדוח במקום זה.

## A letter to somebody who can help

letter-title = הודעה למי שיכול לעזור
letter-lead = היא מוכנה לשליחה, בשמכם. Mailkey לא שולח אותה בעצמו.
letter-subject = נושא:
letter-text = תוכן ההודעה
letter-show = הצגת ההודעה
letter-write = פתיחה בתוכנת המייל
letter-opened = ההודעה נמצאת בתוכנת המייל שלכם. בחרו למי לשלוח אותה.
letter-not_opened = תוכנת המייל לא נפתחה. העתיקו את ההודעה במקום זה.

## Asking before a code is replaced

replace-title = כבר יש קוד לזה
replace-text = במחשב הזה שמור קוד עבור { $app } ועבור { $address }. הקוד החדש יחליף אותו רק אחרי ש-Google תקבל אותו.
replace-yes = שימוש בקוד החדש
replace-no = השארת הקוד הישן

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = קוד עבור { $app } ועבור { $address } שמור מאז { $date }. כל עוד הוא עובד, אין צורך בקוד חדש.
earlier-undated = בכספת יש קוד עבור { $app } ועבור { $address }. כל עוד הוא עובד, אין צורך בקוד חדש.
earlier-use = להשתמש בו
earlier-new = ליצור קוד חדש
device-other-name = שם המכשיר האחר או האתר האחר
device-other-note = לדוגמה ״הסורק במסדרון״. יהיה לו קוד משלו.
device-other = קוד למכשיר אחר

## Asking before a code is let go that was not saved

unsaved-title = הקוד לא נשמר
unsaved-text = אם תמשיכו, Mailkey ישכח את הקוד עבור { $app } ועבור { $address }.
unsaved-no = להישאר כאן
unsaved-yes = לשכוח את הקוד
closing-title = לסגור את Mailkey?
closing-code_in_hand = הקוד שלך עוד לא נשמר. אם Mailkey ייסגר עכשיו, הקוד יאבד מכאן, ו־Google לא תציג אותו שוב.
closing-code_being_checked = הבדיקה של הקוד מול Google עוד נמשכת, והוא עוד לא נשמר. אם Mailkey ייסגר עכשיו, הקוד יאבד מכאן, ו־Google לא תציג אותו שוב.
closing-copied_code = הקוד שהועתק עדיין נמצא בלוח. אם Mailkey ייסגר עכשיו, הקוד יוסר משם: כדאי להדביק אותו קודם במקום שבו צריך אותו.
closing-close = לסגור בכל זאת
closing-stay = להישאר

## Checking the connection

examination-title = האם הדרך אל Google פתוחה?
examination-lead = Mailkey מתקשר לשרת הדואר של Google ומנתק. הוא לא נכנס לחשבון.
examination-start = לבדוק עכשיו
examination-again = לבדוק שוב
examination-running = מתקשר לשרתי הדואר של Google…
examination-free = הדרך אל Google פתוחה
examination-free-text = שרת הדואר של Google עונה בחיבור מאובטח. כך זה במחשב הזה. למדפסת או למכשיר אחר יכולה להיות דרך משלהם.
examination-doors = דלת אחר דלת

path-computer = המחשב הזה
path-network = הרשת שלכם
path-internet = האינטרנט
path-google = שרת הדואר של Google
path-broken-computer = הדרך נקטעת במחשב הזה.
path-broken-to_network = הדרך נקטעת בין המחשב הזה לרשת שלכם.
path-broken-network = הדרך נקטעת ברשת שלכם.
path-broken-to_internet = הדרך נקטעת בין הרשת שלכם ל-Google.
path-broken-somewhere = משהו במחשב הזה או ברשת שלכם חוסם את הדרך. הוא לא אמר את שמו.
path-broken-doors = הדרך נקטעת בדלתות של שרת הדואר של Google.
path-broken-doors-only = האינטרנט עובד. הדרך נקטעת בדלתות של שרת הדואר של Google.

door = דלת
door-sending = שליחה, פורט { $port }
door-reading = קריאה, פורט { $port }
door-names = שם
door-connect = חיבור
door-greeting = ברכת פתיחה
door-secure_line = חיבור מאובטח
door-time = זמן
door-took = { $seconds } שנ׳
door-state-waiting = עדיין לא
door-state-working = בבדיקה
door-state-good = תקין
door-state-bad = נקטע

around-internet = אינטרנט
around-internet-answers = עונה
around-internet-silent = לא עונה
around-internet-unreached = לא מגיעים אליו, אף שמישהו עונה
around-internet-portal = דף של הרשת הזאת עונה במקומו
around-clock = שעון
around-clock-right = מדויק
around-clock-off = { $clock }
around-certificates = התעודות ניתנו על ידי

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = אחר כך תקלידו את כתובת המייל.
where-free = לאפליקציה הזו לא צריך אף אחד מהשלבים.
where-address = אחר כך נבדוק את האימות הדו-שלבי.
where-two-step = אחר כך תיצרו את הקוד.
where-create = אחר כך תדביקו את הקוד כאן.
where-paste = אחר כך Mailkey יבדוק אותו מול Google.
where-check = אחר כך תשלחו לעצמכם מייל בדיקה.
where-test-mail = אחר כך תגדירו את האפליקציה.
where-connect = אחרי זה סיימתם.
where-done = סיימתם את כל השלבים.
where-verdict = אתם בשלב ״{ $step }״. את השאר Mailkey זוכר.
where-room = השלבים שלכם שמורים. לחיצה על ״{ $button }״ תחזיר אתכם אליהם.

## Language, colours and size of the text

display-open = תצוגה
display-title = שפה ותצוגה
display-lead = כל שינוי נראה מיד. שום דבר לא הולך לאיבוד.
display-language = שפה
display-language-system = כמו במחשב הזה ({ $language })
display-theme = צבעים
display-theme-system = כמו במחשב הזה
display-theme-light = בהיר
display-theme-dark = כהה
display-text = גודל הטקסט
display-text-size = { $percent }%
display-text-larger = גדול יותר
display-text-smaller = קטן יותר
display-text-now = הטקסט עכשיו בגודל { $percent }%.
display-language-now = Mailkey מדבר עכשיו עברית.

## Help: a few words explained, and the keys

help-open = עזרה
help-title = עזרה
help-words = שש מילים
help-keys = מקשים
help-about = Mailkey היא תוכנה עצמאית, ללא קשר ל-Google.

glossary-code = קוד
    .text = 16 אותיות ש-Google יוצרת לאפליקציה אחת. ב-Google זה נקרא סיסמה לאפליקציה. האפליקציה משתמשת בו במקום בסיסמה שלכם.
glossary-two_step = אימות דו-שלבי
    .text = Google מבקשת שני דברים בכניסה לחשבון. האחד הוא הסיסמה. השני הוא משהו שיש רק לכם, כמו הטלפון שלכם.
glossary-passkey = מפתח גישה
    .text = דרך להיכנס לחשבון עם הפנים, האצבע או PIN. הוא לא מחליף את האימות הדו-שלבי.
glossary-keyring = כספת
    .text = המקום הבטוח לסודות במחשב שלכם. הוא נפתח כשאתם נכנסים למחשב.
glossary-mail_server = שרת הדואר
    .text = המחשב ב-Google שמקבל את המיילים שלכם ומעביר אותם הלאה.
glossary-secure_line = חיבור מאובטח
    .text = חיבור שאיש לא יכול לקרוא את מה שעובר בו. Mailkey לא משתמש בחיבור אחר.

# Same as in English.
key-enter = Enter
    .does = הפעלת הכפתור הראשי
# Same as in English.
key-escape = Esc
    .does = חזרה, או עצירה של מה שרץ
# Same as in English.
key-tab = Tab
    .does = מעבר לכפתור או לשדה הבא
key-arrows = מקשי החיצים
    .does = מעבר ממשבצת למשבצת
key-space = רווח
    .does = בחירת המשבצת, או לחיצה על הכפתור
key-help = F1
    .does = פתיחת העזרה הזאת
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = הדבקת הקוד
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = טקסט גדול יותר
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = טקסט קטן יותר
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = הטקסט כמו שהיה

## Back after a day or more

welcome-title = טוב לראות אתכם שוב
welcome-lead = הייתם כאן ב-{ $date }. מה שכבר נעשה:
welcome-app = בחרתם: { $app }.
welcome-address = מסרתם את הכתובת { $address }.
welcome-two_step = האימות הדו-שלבי מופעל.
welcome-code = Google קיבלה את הקוד, והוא שמור.
welcome-sent = Google קיבלה את מייל הבדיקה.
welcome-next = עכשיו מגיע השלב ״{ $step }״.
