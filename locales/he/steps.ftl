### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = מה צריך לשלוח מיילים?
app-lead = בחלק מהאפליקציות אפשר פשוט להשתמש ב״כניסה באמצעות חשבון Google״. אם שלכם ביניהן, לא תצטרכו קוד, ונגיד לכם.
app-choices = אפליקציות ומכשירים
app-no-code = בלי קוד
app-no-code-title = חדשות טובות: אין צורך בקוד עבור { $app }
app-no-code-only = אי אפשר בכלל להזין שם קוד, ולכן סיימתם כאן.
app-anyway = שימוש בקוד בכל זאת
app-another = בחירת אפליקציה אחרת

## The address

address-title = מאיזו כתובת נשלחים המיילים?
address-lead = הכתובת של חשבון Gmail או Google Workspace שלכם. הקוד יהיה עבורה.
address-label = כתובת המייל שלכם
address-earlier = או כתובת שכבר מסרתם
address-looking = בודק איפה נשמרים המיילים של הכתובת הזאת…
device-label = שם המכשיר או האתר, אם יש לכם כמה
device-note = לדוגמה ״הסורק במסדרון״. כך הקוד נקרא גם ב-Google. אפשר להשאיר ריק.

## 2-Step Verification

two-step-title = האם האימות הדו-שלבי מופעל?
two-step-lead = Google יוצרת קודים רק לחשבונות עם אימות דו-שלבי. מפתח גישה או טביעת אצבע הם לא אימות דו-שלבי.
two-step-open = פתחו את הדף של Google. ודאו שמופיעה בו הכתובת <b>{ $address }</b>, בפינה למעלה.
two-step-look = חפשו <b>{ GOOGLE("two-step") }</b>. האם כתוב שם <b>{ GOOGLE("on") }</b>?
two-step-says-on = כן, כתוב ״{ GOOGLE("on") }״
two-step-question = מה אתם רואים?
two-step-answer-on = כתוב ״{ GOOGLE("on") }״
two-step-answer-off = זה כבוי
two-step-answer-only_security_keys = רק מפתחות אבטחה או מפתחות גישה
two-step-answer-passkey_instead = יש לי מפתח גישה, אבל לא כתוב ״{ GOOGLE("on") }״
two-step-answer-forbidden = הארגון שלי לא מאפשר
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = לחצו בדף הזה על ״{ GOOGLE("turn-on-two-step") }״.
    .text = Google תבקש מספר טלפון או אפליקציה בטלפון שלכם. כשיופיע בדף ״{ GOOGLE("on") }״, חזרו לכאן.
two-step-advice-only_security_keys = הוסיפו עוד דרך לאשר שזה אתם.
    .text = עם מפתחות אבטחה או מפתחות גישה בלבד, Google לא יוצרת קודים. הוסיפו באותו דף מספר טלפון או אפליקציית אימות. המפתחות ימשיכו לעבוד.
two-step-advice-passkey_instead = מפתח גישה במקום הסיסמה הוא לא אימות דו-שלבי.
    .text = ״{ GOOGLE("skip-password") }״ רק מחליף את הסיסמה. לחצו באותו דף על ״{ GOOGLE("turn-on-two-step") }״. אחר כך הוסיפו מספר טלפון או אפליקציית אימות. מפתח הגישה ימשיך לעבוד.
two-step-advice-forbidden = הארגון שלכם צריך לאפשר את זה.
    .text = בקשו ממי שמנהל שם את Google לאפשר לכם להפעיל אימות דו-שלבי. ההודעה כבר כתובה, ו-Mailkey זוכר איפה אתם עומדים.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } לא מאפשרת קודים.
    .text = זה בכוונה כך. השתמשו בחשבון אחר לאפליקציה הזאת, או באפליקציה שיש בה ״כניסה באמצעות חשבון Google״.
two-step-workspace = המיילים של { $domain } נשמרים ב-Google. זה מה שצריך.
two-step-unknown = Mailkey לא הצליח לברר איפה נשמרים המיילים של { $domain }. אם זה ב-Google, המשיכו.
two-step-passed = האימות הדו-שלבי כבר היה מופעל עבור { $address }, ולכן לא נשאלתם שוב.
two-step-again = לבדוק שוב

## Creating the code

create-title = יצירת הקוד ב-Google
create-copy = העתיקו את השם הזה, כדי שתוכלו להבדיל בין הקודים בהמשך.
create-name = שם הקוד
create-open = פתחו את הדף של Google. ודאו שמופיעה בו הכתובת <b>{ $address }</b>, בפינה למעלה.
create-make = הדביקו את השם, לחצו על <b>{ GOOGLE("create") }</b> והעתיקו את 16 האותיות שיופיעו.
create-alarm = Google תשלח לכם מייל על כך שנוצר קוד. הכוונה לקוד הזה.
create-have = הקוד כבר אצלי
create-offer = יש קוד בלוח.
create-use = שימוש בו
create-different = מה אתם רואים?
create-see-app_name = תיבה עבור ״{ GOOGLE("app-name") }״
create-see-code = חלון עם 16 אותיות
create-see-not_available = כתוב ״לא זמינה בחשבון שלך״
create-see-asks_sign_in = מבקשים ממני להיכנס לחשבון
create-see-other_picture = תמונה אחרת בפינה למעלה
create-see-select_app = מבקשים ״{ GOOGLE("select-app") }״
create-see-nothing_opened = שום דבר לא נפתח
create-advice-app_name = זה הדף הנכון.
    .text = הדביקו שם את השם ולחצו על ״{ GOOGLE("create") }״.
create-advice-code = זה הקוד.
    .text = העתיקו את 16 האותיות מהחלון של Google והדביקו אותן כאן. הן מוצגות רק פעם אחת.
create-cause = מה מופיע בדף של האימות הדו-שלבי?
create-advice-not_available = בדרך כלל האימות הדו-שלבי עדיין לא מופעל, או שיש בו רק מפתחות אבטחה.
    .text = Google משתמשת במשפט הזה לכל הסיבות. בדף של האימות הדו-שלבי רואים מהי הסיבה.
    .button = פתיחת הדף הזה
create-advice-asks_sign_in = זה בסדר.
    .text = Google רוצה לוודא שזה אתם. היכנסו עם הסיסמה הרגילה. אחר כך יופיע הדף של הקוד.
create-advice-other_picture = בדפדפן פתוח חשבון אחר.
    .text = לחצו על התמונה בפינה למעלה ובחרו { $address }. אם הכתובת לא שם, בחרו ״{ GOOGLE("add-account") }״. אחר כך פתחו את הדף שוב מכאן.
create-advice-nothing_opened = הדפדפן לא פתח את הדף.
    .text = העתיקו את הקישור מהמסך הזה והדביקו אותו למעלה בחלון של דפדפן. כל דפדפן מתאים.
create-advice-select_app = זה מדריך ישן, לא הדף של Google כיום.
    .text = הטופס עם ״{ GOOGLE("select-app") }״ כבר לא קיים. היום יש שדה אחד, ״{ GOOGLE("app-name") }״. פתחו את הדף מכאן.
create-drawing-caption = ציור של הדף. במדריכים ישנים מופיע ״{ GOOGLE("select-app") }״: הטופס הזה כבר לא קיים.
two-step-drawing-caption = ציור של הדף. חפשו את המילה ״{ GOOGLE("on") }״.

sight-other-address = שימוש בכתובת אחרת

google-open = פתיחת הדף של Google
google-open-again = לפתוח שוב
google-link = או להעתיק את הקישור
google-checked = מה שאנחנו אומרים על Google נבדק ב-{ $date }.

## Pasting the code

paste-title = הדביקו את הקוד
paste-lead = שש־עשרה אותיות בארבע קבוצות. הרווחים לא משנים.
paste-for = הקוד עבור { $address }
paste-button = הדבקת הקוד
paste-again = הדבקה מחדש
paste-insist = Google מראה את האותיות האלה
paste-type = הקלדה במקום הדבקה
paste-in-hand = אצל Mailkey כבר יש קוד.
paste-go-on = להמשיך איתו
paste-boxes-none = עדיין אין קוד
paste-boxes-some = { $letters } אותיות, מוסתרות
paste-boxes-full = קוד של 16 אותיות, מוסתר
type-title = הקלידו את הקוד
type-lead = ארבע אותיות בכל תיבה. אותיות גדולות או קטנות, זה לא משנה.
type-label = 16 האותיות של הקוד
type-check = בדיקת הקוד הזה
type-paste = הדבקה במקום הקלדה

## Checking

check-title = בודקים מול Google
check-lead = זה לוקח בערך שתי שניות.
check-running = שואל את Google…
check-done = Google קיבלה את הקוד
check-ready-title = הכול מוכן לבדיקה
check-ready-lead = הקוד שלכם כבר אצל Mailkey. כל לחיצה היא כניסה אחת לחשבון ב-Google.
check-now = לבדוק עכשיו
check-worked-title = הקוד הזה עובד
check-worked-lead = Google קיבלה אותו. אפשר להמשיך, או להשתמש בקוד אחר.
check-other-code = שימוש בקוד אחר

## When the code ended with an earlier run

gone-title = הקוד כבר לא כאן
gone-paste = הדבקת הקוד
gone-new = יצירת קוד חדש

## The test mail

test-title = שלחו לעצמכם מייל בדיקה
test-lead = כך תדעו שזה עובד, ולא רק שזה אמור לעבוד.
test-accepted = Google קיבלה את הקוד.
test-to = לשלוח אל
test-what-send = Mailkey שולח מייל קצר אחד, מהכתובת { $address }.
test-what-look = אחר כך הוא בודק אם המייל הגיע, בכניסה שנייה לחשבון. הוא מחפש רק את המייל הזה, ולא קורא או משנה שום מייל אחר.
test-what-other = Mailkey לא יכול להסתכל בתיבת דואר של מישהו אחר. שאלו אותו.
test-send = שליחת מייל הבדיקה
test-skip = דילוג
test-sending-title = שולחים את מייל הבדיקה
test-sent = Google קיבלה אותו בשעה { $time }
test-looking = מחפש אותו בתיבה של { $address }…
test-seconds = { $seconds } מתוך { $of } שניות לכל היותר
test-sent-before = Google קיבלה מייל בדיקה בשעה { $time }, ב-{ $date }.
test-again = לשלוח עוד אחד

## Setting the app up

connect-title = { $app }: מה להזין
connect-lead = הזינו את הערכים האלה, באותו סדר.
connect-fields = השדות
connect-hidden = הקוד, מוסתר
connect-code-copied = הקוד יישאר בלוח עוד { $time }. הדביקו אותו עכשיו במקום שצריך.
connect-code-off = הקוד הוסר מהלוח. אם עדיין צריך אותו, העתיקו אותו שוב.
connect-code-replaced = בלוח יש עכשיו משהו אחר, ולכן הקוד כבר לא שם. אם עדיין צריך אותו, העתיקו אותו שוב.
connect-code-going = Mailkey מוריד את הקוד מהלוח…
connect-snippet = או העתיקו את זה
connect-snippet-note = הקוד לא נמצא כאן. הוא יתבקש בזמן ההפעלה, או ייקרא מהכספת.
connect-checked = השמות האלה נבדקו ב-{ $date }.
connect-memory = הקוד לא נשמר. הזינו אותו עכשיו, לפני שאתם סוגרים את Mailkey.
connect-print = הדפסת הדף הזה
connect-print-no-code = הקוד לא מופיע בדף הזה. ב-Mailkey, לחצו על ״העתקה״ לידו.
connect-print-made = נוצר עם Mailkey ב-{ $date }
connect-done = סיימתי להגדיר
connect-other = אפליקציה אחרת

## Done

done-title = הכול מוכן
done-lead = עכשיו אפשר לשלוח מיילים מהכתובת { $address }.
done-account = חשבון
done-app = אפליקציה
done-name = שם הקוד ב-Google
done-kept = איפה הקוד
done-kept-keyring = בכספת של המחשב הזה
done-kept-memory = בשום מקום: Mailkey ישכח אותו כשהוא ייסגר
done-sent = מייל בדיקה
done-sent-at = התקבל ב-Google בשעה { $time }, ב-{ $date }
done-not-sent = לא נשלח
done-apps = כל האפליקציות שלכם
done-later = כדאי לדעת להמשך
done-lost = <b>המחשב הזה אבד:</b> מחקו את הקוד בדף של Google. אז איש לא יוכל להשתמש בו, והסיסמה שלכם נשארת.
done-password = <b>החלפתם את הסיסמה ב-Google:</b> Google מוחקת את כל הקודים. אחר כך צרו כאן קודים חדשים.
done-leaving = <b>האפליקציה או המכשיר עוברים למישהו אחר:</b> הסירו את הקוד כאן וגם ב-Google.
done-codes = הקודים שלכם
done-another = הגדרת אפליקציה נוספת
done-finish = סיום
done-close = אפשר לסגור את החלון.
