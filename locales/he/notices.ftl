### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey לא הצליח לקרוא איפה עצרתם, ולכן הוא מתחיל מההתחלה. הקובץ הישן נשמר בשם { $file }.
notice-ledger_set_aside = Mailkey לא הצליח לקרוא את רשימת הקודים. הקובץ הישן נשמר בשם { $file }. הקודים עדיין בכספת.
notice-progress_not_saved = Mailkey לא מצליח לשמור איפה אתם עומדים ({ $reason }). אפשר להמשיך, אבל בפעם הבאה הוא יתחיל מההתחלה.
notice-ledger_not_saved = הקוד שמור, אבל Mailkey לא הצליח לרשום אותו ברשימה ({ $reason }).
notice-keyring_trouble = במחשב הזה עדיין אין מקום בטוח לקוד.
notice-keyring_will_ask = הכספת של המחשב הזה נעולה. כשהקוד יישמר, חלון של המחשב יבקש את סיסמת הכספת. זאת לא סיסמת Google שלכם.
keyring-unlock = לפתוח את הנעילה עכשיו
keyring-waits = ‏Mailkey מחכה לכספת של המחשב הזה. אולי פתוח חלון שמבקש את הסיסמה שלה. כדאי להסתכל גם מאחורי חלונות אחרים.
notice-code_not_here = Mailkey נסגר לפני שהקוד נשמר, ולכן הוא כבר לא כאן. אם החלון של Google עדיין מציג אותו, הדביקו אותו שוב. אם לא, צרו קוד חדש.
notice-code_on_clipboard = הקוד כבר ב-Mailkey, אבל לא ניתן היה להוריד אותו מהלוח. העתיקו משהו אחר, והוא ייעלם משם.
notice-code_put_back = תוכנה שזוכרת מה הועתק החזירה את הקוד ללוח. Mailkey הוריד אותו שוב, אבל ייתכן שהוא עדיין ברשימה של אותה תוכנה. מחקו אותו שם.
notice-file_newer = Mailkey חדש יותר כתב את { $file }. ה־Mailkey הזה משאיר אותו כמו שהוא ולא שומר שם דבר. פתחו את ה־Mailkey החדש יותר.
notice-preferences_set_aside = Mailkey לא הצליח לקרוא את העדפות התצוגה שלכם. הקובץ הישן נשמר בשם { $file }.
notice-preferences_not_saved = Mailkey לא מצליח לשמור את העדפות התצוגה שלכם ({ $reason }).
notice-pause = Google ביקשה הפסקה. המתינו { $time } לפני הניסיון הבא.
notice-no_code_needed = { $app }: אפשר להשתמש ב״כניסה באמצעות חשבון Google״. אין צורך בקוד.

## Failures

failure-busy = משהו אחר עדיין רץ. המתינו רגע.
failure-not_yet = קודם יש משהו לעשות בשלב ״{ $step }״.
failure-unknown_app = Mailkey לא מכיר את האפליקציה הזאת.
failure-device_name_too_long = השם הזה ארוך מדי. בחרו שם קצר יותר.
failure-device_name_is_code = זה קוד. כאן כתבו את שם המכשיר, ואת הקוד הדביקו במקום שבו מבקשים אותו.
failure-not_named = במחשב הזה יש קוד אחד לאפליקציה הזאת, ולכן אין צורך בשם.
failure-clipboard = אין גישה ללוח. אפשר להקליד את הקוד במקום זה.
failure-not_copied = לא ניתן היה להעתיק, כי אין גישה ללוח. הטקסט מופיע במסך: הקלידו אותו במקום שצריך.
failure-code_not_copied = לא ניתן היה להעתיק את הקוד, כי אין גישה ללוח. הציגו אותו במקום זה, והקלידו אותו במקום שצריך.
failure-browser = הדפדפן לא נפתח ({ $reason }). העתיקו את הקישור ופתחו אותו בעצמכם.
failure-keyring = הכספת לא עשתה מה שהתבקש.
failure-file = לא ניתן היה לקרוא או לכתוב קובץ ({ $reason }).
failure-file_newer = Mailkey חדש יותר כתב את { $file }. ה־Mailkey הזה משאיר אותו כמו שהוא. השתמשו ב־Mailkey החדש יותר.
failure-nothing_to_put_back = הכספת לא נתנה שום קוד, ולכן אין קוד להחזיר.
failure-newer_code_kept = תוכנה אחרת שמרה שם קוד חדש יותר. הוא נשאר, והקוד הישן לא הוחזר.
failure-report_changed = בינתיים Mailkey מצא משהו אחר, ולכן הדוח הזה כבר לא עדכני. פתחו את הדוח שוב.
failure-internal = משהו השתבש בתוך Mailkey ({ $reason }).

## The four lights

light-internet = אינטרנט
    .waiting = ממתין
    .working = בודק…
    .good = עובד
    .bad = אין גישה
light-mail_server = שרת הדואר של Google
    .waiting = ממתין
    .working = מתקשר…
    .good = עונה
    .good-port = עונה בפורט { $port }
    .bad = לא עונה
light-secure_line = חיבור מאובטח
    .waiting = ממתין
    .working = בודק…
    .good = בטוח
    .good-issuer = התעודה של { $issuer }
    .bad = לא בטוח
    .bad-issuer = התעודה של { $issuer }
light-sign_in = כניסה לחשבון
    .waiting = ממתין
    .working = שואל…
    .good = התקבלה
    .bad = לא התקבלה

keeping = שומר את הקוד בכספת…
sending = מוסר את המייל ל-Google…
looking = מחפש את המייל…

## Google's pages

link-two_step = הדף של Google לאימות דו-שלבי
link-app_passwords = הדף של Google לסיסמאות לאפליקציות
# Same as in English.
link-mailbox = Gmail
link-security = הדף של Google לאבטחה
link-app_passwords_help = העזרה של Google לסיסמאות לאפליקציות

## The steps, as the list of steps names them

step-app = האפליקציה שלכם
step-address = הכתובת שלכם
step-two-step = אימות דו-שלבי
step-create = יצירת הקוד
step-paste = הדבקת הקוד
step-check = בדיקה מול Google
step-test-mail = מייל בדיקה
step-connect = הגדרת האפליקציה
step-done = הכול מוכן
