### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google קיבלה את הקוד
    .meaning = הכניסה לחשבון { $address } עבדה.
verdict-sent =
    .title = Google קיבלה את המייל
    .meaning = { $time ->
        [none] Google קיבלה את מייל הבדיקה עבור { $recipient }. עדיין לא ידוע אם הוא הגיע.
       *[other] Google קיבלה את מייל הבדיקה עבור { $recipient } בשעה { $time }. עדיין לא ידוע אם הוא הגיע.
    }
verdict-arrived_inbox =
    .title = המייל הגיע
    .meaning = מייל הבדיקה נמצא בדואר הנכנס. השליחה עובדת.
verdict-arrived_spam =
    .title = המייל הגיע, לספאם
    .meaning = מייל הבדיקה עבר, אבל Google שמה אותו בתיקיית הספאם. השליחה עובדת.
verdict-not_arrived_yet =
    .title = המייל עדיין לא הגיע
    .meaning = { $spam ->
        [hidden] Google קיבלה את המייל, אבל הוא לא בדואר הנכנס. Mailkey לא הצליח להסתכל בספאם, כי הוא מוסתר מתוכנות דואר. הסתכלו שם בעצמכם.
       *[other] { $time ->
            [none] Google קיבלה את המייל, אבל הוא עדיין לא הופיע. זה יכול לקחת כמה דקות.
           *[other] Google קיבלה את המייל בשעה { $time }, אבל הוא עדיין לא הופיע. זה יכול לקחת כמה דקות.
        }
    }
verdict-from_rewritten =
    .title = המייל הגיע, עם שולח אחר
    .meaning = Google רשמה את { $from } כשולח. היא עושה זאת כשהכתובת האחרת לא שייכת לחשבון הזה.

## Sign-in

verdict-code_rejected =
    .title = Google לא קיבלה את הקוד הזה
    .meaning = { $stage ->
        [look] Google קיבלה את המייל עם הקוד הזה. אבל תיבת הדואר לא נפתחה, ולכן חפשו את המייל בעצמכם.
       *[other] הקוד נראה כמו שצריך, אבל הוא לא פותח את { $address }. בדרך כלל הוא נוצר עבור חשבון אחר, או נמחק בינתיים.
    }
verdict-normal_password_used =
    .title = זאת הייתה הסיסמה הרגילה שלכם
    .meaning = Google זיהתה אותה, וזו בשורה טובה: החשבון עובד והאימות הדו-שלבי מופעל. אבל אפליקציה צריכה קוד משלה, של 16 אותיות.
verdict-browser_sign_in_needed =
    .title = Google רוצה לראות אתכם קודם בדפדפן
    .meaning = Google נזהרת כי המחשב הזה או הרשת הזאת חדשים לה. היכנסו פעם אחת בדפדפן, והיא תירגע.
verdict-too_many_sign_ins =
    .title = Google מבקשת הפסקה
    .meaning = { $wait ->
        [none] היו הרבה כניסות לחשבון { $address } בזמן קצר. שום דבר לא התקלקל. המתינו קצת.
       *[other] היו הרבה כניסות לחשבון { $address } בזמן קצר. שום דבר לא התקלקל. המתינו { $wait }.
    }
verdict-google_busy =
    .title = Google עמוסה כרגע
    .meaning = שרת הדואר של Google אמר ״לא עכשיו״. בדרך כלל זה עובר תוך דקות. זה לא קשור לקוד שלכם.
verdict-sign_in_refused =
    .title = Google אמרה לא
    .meaning = { $stage ->
        [look] Google קיבלה את המייל. אבל היא לא אפשרה להסתכל בתיבת הדואר, ו-Mailkey לא יודע למה. חפשו את המייל בעצמכם.
        [sign_in] שרת הדואר דחה את הכניסה מסיבה ש-Mailkey לא מכיר. המילים של השרת עצמו עשויות לעזור למי שאחראי על המחשבים שלכם.
       *[other] שרת הדואר סירב עוד לפני שהקוד שלכם נשלח, מסיבה ש-Mailkey לא מכיר. המילים של השרת עצמו עשויות לעזור למי שאחראי על המחשבים שלכם.
    }

## Sending

verdict-daily_limit_reached =
    .title = המכסה של היום נגמרה
    .meaning = מהכתובת { $address } נשלחו היום כל המיילים ש-Google מרשה. הקוד בסדר. השליחה תחזור לעבוד תוך יממה.
verdict-recipient_refused =
    .title = הנמען נדחה
    .meaning = Google לא מוסרת מיילים אל { $recipient }. אולי נפלה טעות קטנה בכתובת.
verdict-mailbox_full =
    .title = תיבת הדואר מלאה
    .meaning = לא נשאר מקום בתיבת הדואר של { $recipient }, ולכן שום מייל לא נכנס. הקוד עובד.
verdict-message_refused =
    .title = Google לא קיבלה את המייל
    .meaning = הכניסה עבדה, אבל Google דחתה את מייל הבדיקה עצמו.
verdict-workspace_rule =
    .title = לארגון שלכם יש כלל נגד המייל הזה
    .meaning = הקוד שלכם עובד. כלל שהארגון שלכם הגדיר ב-Google חוסם את המייל.

## Reading

verdict-imap_disabled =
    .title = אסור ל-Mailkey להסתכל בתיבת הדואר
    .meaning = Google קיבלה את המייל. אבל הגישה לתיבת הדואר כבויה עבור { $address }. חפשו את המייל בעצמכם.
verdict-imap_refused =
    .title = תיבת הדואר לא נפתחה
    .meaning = { $sign ->
        [unreadable_answer] Google קיבלה את המייל. אבל Mailkey לא הצליח לקרוא את התשובה של תיבת הדואר, ולכן חפשו בעצמכם.
       *[other] { $stage ->
            [look] Google קיבלה את המייל. אבל היא לא אפשרה ל-Mailkey לחפש אותו, ולכן חפשו בעצמכם.
           *[other] אי אפשר להשתמש מכאן בשרת של Google לקריאת מיילים. לשליחה זה לא נחוץ, ולכן חסר רק החיפוש של מייל הבדיקה.
        }
    }

## Network

verdict-offline =
    .title = המחשב הזה לא מחובר לאינטרנט
    .meaning = כרגע אין דרך לאינטרנט. הקוד שלכם בסדר.
verdict-google_unreachable =
    .title = אי אפשר להגיע ל-Google מכאן
    .meaning = הרשת עונה, אבל שום חיבור ל-Google לא נוצר. אולי לרשת עצמה אין כרגע אינטרנט, או שהיא לא מעבירה כלום אל Google.
verdict-proxy_required =
    .title = נראה שהרשת הזאת מוציאה רק מה שעובר דרך הפרוקסי שלה
    .meaning = המחשב הזה מוגדר לצאת דרך פרוקסי, ובלעדיו שום חיבור ל-Google לא נוצר. בדרך כלל מיילים לא יכולים לעבור דרך פרוקסי של דפי אינטרנט.
verdict-name_not_found =
    .title = שרת הדואר של Google לא נמצא
    .meaning = המחשב הזה מחובר לרשת, אבל הרשת לא יודעת לומר איפה שרת הדואר של Google. בדרך כלל אין לרשת עצמה אינטרנט, או שהיא מסננת שמות.
verdict-name_server_silent =
    .title = הרשת לא אומרת איפה Google
    .meaning = שרת השמות של הרשת הזאת, שאומר איפה נמצאים מחשבים אחרים, איטי או לא עונה. אין שום בעיה בקוד שלכם.
verdict-name_blocked =
    .title = משהו חוסם את השם של שרת הדואר של Google
    .meaning = שרת הדואר של Google לא נפתח בכתובת שנמסרה עבורו. לרוב הגדרה או תוכנה במחשב הזה, או מסנן ברשת, מוסרים כתובת כזאת. הקוד שלכם לא נשלח.
verdict-captive_portal =
    .title = הרשת הזאת רוצה שתיכנסו קודם
    .meaning = כמו במלון או ברכבת, יש דף של הרשת בדרך. עד שתיכנסו שם, שום דבר לא יעבור.
verdict-ports_blocked =
    .title = הרשת הזאת לא מוציאה מיילים
    .meaning = האינטרנט עובד, אבל שתי הדלתות לשליחת מיילים (465 ו-587) סגורות כאן. זה כלל של הרשת או של תוכנת הגנה.
verdict-no_greeting =
    .title = מישהו עונה, אבל לא אומר כלום
    .meaning = נוצר חיבור, אבל ברכת הפתיחה הרגילה של Google לא מגיעה. משהו בדרך עונה לשיחה במקום Google.
verdict-connection_dropped =
    .title = החיבור נקטע
    .meaning = החיבור ל-Google נקטע באמצע. חומת אש או רשת לא יציבה עושות את זה.
verdict-timed_out =
    .title = התשובה לא הגיעה בזמן
    .meaning = שרת הדואר של Google לא ענה בזמן. בדרך כלל הרשת איטית, או שמשהו בה מעכב מיילים.

## In between

verdict-not_google =
    .title = זאת לא הייתה Google
    .meaning = { $host ->
        [none] שרת דואר אחר ענה במקום Google. הקוד שלכם לא הוצג לו.
       *[other] שרת דואר אחר ענה במקום Google: { $host }. הקוד שלכם לא הוצג לו.
    }
verdict-mail_inspection =
    .title = מכשיר בדרך משנה את השיחה
    .meaning = חומת אש או תוכנת הגנה ביניכם ובין Google משכתבת את מה ששרת הדואר אומר. הקוד שלכם לא נשלח בחיבור הזה.
verdict-tls_intercepted =
    .title = מישהו קורא את מה שעובר
    .meaning = { $between ->
        [antivirus] התעודה אינה של Google: היא של ״{ $who }״, אנטי-וירוס במחשב הזה. הוא פותח את החיבור המאובטח ומסתכל פנימה. הקוד שלכם לא נשלח דרכו.
        [filter] התעודה אינה של Google: היא של ״{ $who }״, תוכנת סינון במחשב הזה. היא פותחת את החיבור המאובטח ומסתכלת פנימה. הקוד שלכם לא נשלח דרכה.
        [gateway] התעודה אינה של Google: היא של ״{ $who }״, וזה שייך לרשת שבה אתם נמצאים. החיבור המאובטח נפתח שם כדי להסתכל פנימה. הקוד שלכם לא נשלח דרכו.
       *[other] { $who ->
            [none] התעודה אינה של Google. תוכנה או מכשיר בדרך פותחים את החיבור המאובטח. הקוד שלכם לא נשלח דרכם.
           *[other] התעודה אינה של Google: היא של ״{ $who }״. התוכנה או המכשיר האלה פותחים את החיבור המאובטח. הקוד שלכם לא נשלח דרכם.
        }
    }
    .beside = { $between ->
        [antivirus] ״{ $who }״, אנטי-וירוס במחשב הזה, קורא חיבורים מאובטחים. המחשב שלכם סומך עליו, ולכן Mailkey המשיך.
        [filter] ״{ $who }״, תוכנת סינון במחשב הזה, קוראת חיבורים מאובטחים. המחשב שלכם סומך עליה, ולכן Mailkey המשיך.
        [gateway] ברשת שבה אתם נמצאים מישהו קורא חיבורים מאובטחים: ״{ $who }״. המחשב שלכם סומך עליו, ולכן Mailkey המשיך.
       *[other] { $who ->
            [none] תוכנה או מכשיר ברשת הזאת קוראים חיבורים מאובטחים. המחשב שלכם סומך עליהם, ולכן Mailkey המשיך.
           *[other] במחשב הזה או ברשת הזאת מישהו קורא חיבורים מאובטחים: ״{ $who }״. המחשב שלכם סומך עליו, ולכן Mailkey המשיך.
        }
    }
verdict-authorities_missing =
    .title = המחשב הזה לא יודע מי ערב ל-Google
    .meaning = { $list ->
        [gone] הרשימה שאומרת על מי לסמוך באינטרנט לא נמצאת במקום שבו המחשב הזה מחפש אותה. הקוד שלכם לא נשלח.
        [unreadable] אי אפשר לקרוא חלק מהרשימה שאומרת על מי לסמוך באינטרנט, ובשאר חסרה הרשות של Google. הקוד שלכם לא נשלח.
       *[other] הרשות של Google חסרה ברשימה של המחשב הזה, שאומרת על מי לסמוך באינטרנט. הקוד שלכם לא נשלח.
    }
verdict-tls_untrusted =
    .title = החיבור לא בטוח
    .meaning = { $sign ->
        [unknown_signature] התעודה חתומה בדרך ש-Mailkey לא מכיר, ולכן אי אפשר לדעת מי בצד השני. הקוד שלכם לא נשלח.
       *[other] הצד השני לא הצליח להוכיח שהוא Google. הקוד שלכם לא נשלח.
    }
verdict-clock_wrong =
    .title = השעון של המחשב הזה לא מדויק
    .meaning = { $clock ->
        [none] התעודה של Google תקינה, אבל לא בתאריך שהמחשב הזה מציג. עם התאריך והשעה הנכונים זה יעבוד.
       *[other] התעודה של Google תקינה, אבל השעון של המחשב הזה מוזז { $clock }. עם התאריך והשעה הנכונים זה יעבוד.
    }
    .beside = { $clock ->
        [none] השעון של המחשב הזה לא מדויק. חלק מהתוכנות והמכשירים לא יאהבו את זה.
       *[other] השעון של המחשב הזה מוזז { $clock }. חלק מהתוכנות והמכשירים לא יאהבו את זה.
    }

## Keyring

verdict-keyring_missing =
    .title = אין מקום בטוח לקוד
    .meaning = { $keyring ->
        [no_session] אין כאן סביבת שולחן עבודה פתוחה, והכספת שייכת לאחת כזו. כך זה דרך SSH, עם sudo ובמשימות מתוזמנות.
        [switched_off] במחשב הזה יש כספת, אבל היא כבויה בפני תוכנות אחרות.
        [in_memory_only] הכספת של המחשב הזה שוכחת הכול ביציאה. הקוד היה הולך לאיבוד.
       *[other] במחשב הזה לא פועלת כספת. הכספת היא המקום שבו תוכנות שומרות סודות. Mailkey אף פעם לא כותב קוד לקובץ רגיל.
    }
verdict-keyring_locked =
    .title = הכספת נעולה
    .meaning = המקום שבו המחשב שלכם שומר סודות נעול, והוא לא נפתח.
verdict-keyring_denied =
    .title = הכספת אמרה לא
    .meaning = המחשב שלכם לא נתן ל-Mailkey להשתמש בכספת.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] קודים שונים שמורים תחת שם אחד
        [unreadable] אי אפשר היה לקרוא את הכספת
       *[other] הכספת לא שמרה את הקוד
    }
    .meaning = { $keyring ->
        [several_differ] בכספת יש כמה רשומות לאפליקציה ולכתובת האלה, והן שונות. אף אחד לא יכול לדעת איזו הנכונה.
        [unreadable] { $store ->
            [none] Mailkey שאל את הכספת, והיא לא ענתה כמו שצריך.
           *[other] Mailkey שאל את הכספת, והיא לא ענתה כמו שצריך. הכספת אמרה: { $store }
        }
       *[other] { $store ->
            [none] Mailkey הכניס את הקוד וניסה לקרוא אותו שוב, וזה לא עבד.
           *[other] Mailkey הכניס את הקוד וניסה לקרוא אותו שוב, וזה לא עבד. הכספת אמרה: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = כנראה שהדואר הזה לא נמצא ב-Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] לא רשום שרת שמקבל דואר לכתובת הזאת, ולכן כנראה שהוא גם לא ב-Google. אולי נפלה טעות בכתובת.
           *[other] { $host } מקבל את הדואר של הכתובת הזאת, ולכן כנראה שהוא נמצא שם ולא ב-Google. Mailkey עוזר רק עם Gmail ועם Google Workspace.
        }
       *[other] התכוונתם ל-{ $meant }? מה שהוקלד דומה לזה מאוד.
    }
verdict-address_invalid =
    .title = זאת עדיין לא כתובת מייל
    .meaning = כתובת מייל נראית כך: anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = לא שמור קוד בשביל זה
    .meaning = בכספת של המחשב הזה אין קוד ל-{ $app } ול-{ $address }.
verdict-code_wrong_shape =
    .title = זה לא הקוד
    .meaning = בקוד של Google יש 16 אותיות ותו לא. מה שניתן הוא משהו אחר, ולכן הוא לא נשלח.
verdict-cancelled =
    .title = נעצר
    .meaning = עצרתם את זה, וזה בסדר. אפשר להמשיך בכל עת.

## What gave away that somebody is in between (one for each sign)

sign-heading = מה הסגיר את זה
sign-masked_greeting = ברכת הפתיחה שלו הוסתרה בכוכביות. חומות אש עושות את זה.
sign-other_greeting = הוא בירך בשם של שרת דואר אחר.
sign-starttls_missing = הוא לא הציע לאבטח את החיבור. Google תמיד מציעה.
sign-starttls_refused = הוא הציע לאבטח את החיבור, ואז סירב.
sign-bytes_before_tls = הוא שלח משהו קריא במקום שבו החיבור המאובטח היה צריך להתחיל.
sign-sign_in_missing = הוא לא הציע כניסה בחיבור המאובטח. Google תמיד מציעה.
sign-old_tls = החיבור המאובטח שלו הוא מסוג ש-Google זנחה לפני שנים. זה מכשיר ישן בדרך.
sign-nothing_in_common = אין לו ול-Mailkey דרך משותפת לאבטח את החיבור. עם השרת של Google תמיד יש כזאת.
sign-web_page = דף אינטרנט ענה במקום שבו שרת דואר אמור לענות.
sign-other_certificate = התעודה שלו שייכת לשרת אחר.
sign-other_words = הוא ענה במילים שאינן של Google.
sign-private_address = השם של שרת הדואר של Google מוביל לכתובת בתוך הרשת הזאת.
sign-hosts_file = בקובץ hosts של המחשב הזה יש כתובת משלו לשרת הדואר של Google.
sign-null_address = השם של שרת הדואר של Google לא מוביל לשום מקום, או חוזר למחשב הזה. כך עונים מסנני שמות.
sign-made_up_address = השם של שרת הדואר של Google מוביל לכתובת מומצאת, כמו אלה שתוכנות פרוקסי במחשב הזה נותנות.
sign-unknown_signature = התעודה שלו חתומה בדרך ש-Mailkey לא מכיר. תוכנות אחרות אולי יקבלו אותה.
sign-unreadable_answer = התשובה הייתה ארוכה מדי או לא מובנת.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = נמצא גם
further-at = פורט { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } קדימה
clock-behind = { $time } אחורה
duration-hours = { $count ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $count } שעות
    }
duration-days = { $count ->
        [one] יום אחד
        [two] יומיים
       *[other] { $count } ימים
    }
duration-years = { $count ->
        [one] שנה אחת
        [two] שנתיים
       *[other] { $count } שנים
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = הדוח הזה מתרגול. שום דבר ממנו לא קרה אצל Google.
report-first-free = הדרך אל שרת הדואר של Google פתוחה.
report-first-nothing = Mailkey עדיין לא ניסה כלום.
report-number = המספר שיש למסור: { $number }
report-technical = למי שאחראי על המחשבים:

## What happened to the code (one for each way)

saved-nothing = שום דבר לא נשמר.
saved-in_keyring = הקוד שמור בכספת של המחשב הזה.
saved-in_memory = הקוד נשאר עד ש-Mailkey ייסגר. הוא לא נשמר בשום מקום.
saved-earlier_kept = הקוד הקודם עדיין שמור. החדש לא.
saved-accepted_only = Google קיבלה את הקוד. הוא עוד לא נשמר.
saved-accepted_earlier_kept = Google קיבלה את הקוד החדש. הוא עוד לא נשמר, והקודם עדיין שמור.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = אין מה להדביק.
    .advice = העתיקו קודם את 16 האותיות מהחלון של Google.
shape-not_text = זאת תמונה או קובץ, לא טקסט.
    .advice = סמנו את 16 האותיות בחלון של Google והעתיקו אותן.
shape-too_large = זה הרבה יותר מקוד.
    .advice = העתיקו רק את 16 האותיות.
shape-too_few_letters = { $letters } מתוך 16 אותיות.
    .advice = חסרות אותיות. העתיקו את הקוד שוב, מהאות הראשונה ועד האחרונה.
shape-too_many_letters = { $letters } אותיות, אבל בקוד יש 16.
    .advice = העתיקו רק את ארבע הקבוצות של ארבע אותיות.
shape-digit_for_letter = מופיעה בו הספרה { $digit }.
    .advice = בקוד יש רק אותיות. אולי התכוונתם ל-{ $letter }?
shape-six_digits = זה מספר כניסה בן 6 ספרות.
    .advice = Google שולחת אותו לטלפון שלכם. בקוד יש 16 אותיות.
shape-eight_digits = זה מספר גיבוי בן 8 ספרות.
    .advice = הוא נועד לכניסה בלי הטלפון. בקוד יש 16 אותיות.
shape-digits_only = אלה רק ספרות.
    .advice = Google קוראת לקוד ״בן 16 ספרות״, אבל יש בו 16 אותיות.
shape-web_address = זאת כתובת של דף אינטרנט.
    .advice = העתיקו את 16 האותיות שבדף, לא את הכתובת שלו.
shape-web_address_with_proof = זאת כתובת אינטרנט שמוכיחה מי אתם.
    .advice = נא לא לתת אותה לאיש. העתיקו את 16 האותיות שבדף.
shape-email_address = זאת כתובת מייל.
    .advice = העתיקו את 16 האותיות מהחלון של Google.
shape-other_alphabet = חלק מהאותיות הן מאלפבית אחר.
    .advice = הן נראות דומות אבל הן לא אותן אותיות. העתיקו את הקוד מהחלון של Google במקום להקליד אותו.
shape-several_codes = זה יותר מקוד אחד.
    .advice = העתיקו רק אחד, את החדש ביותר.
shape-code_inside = אולי יש בפנים קוד.
    .advice = העתיקו רק את 16 האותיות, בלי המילים שסביבן.
shape-placeholder = זה רק ממלא את מקומו של קוד.
    .advice = העתיקו את 16 האותיות ש-Google יצרה עבורכם.
shape-could_be_words = 16 האותיות האלה יכולות להיות מילים רגילות. הן לא נשלחו.
    .advice = אם החלון של Google מראה בדיוק אותן, השתמשו בהן. אם לא, העתיקו את הקוד שוב.
shape-looks_like_password = זה נראה כמו הסיסמה הרגילה שלכם. היא לא נשלחה.
    .advice = הקוד הוא משהו אחר: 16 אותיות ש-Google יוצרת לאפליקציה אחת.
shape-sentence = זה טקסט, לא קוד.
    .advice = העתיקו רק את ארבע הקבוצות של ארבע אותיות.

## Why a text is not an address

address-empty = הקלידו את כתובת המייל שלכם.
address-no_at = אין בה @. כתובת נראית כך: anna@gmail.com.
address-several_ats = יש בה יותר מ-@ אחד.
address-no_name = חסר משהו לפני ה-@.
address-no_domain = חסר משהו אחרי ה-@, למשל gmail.com.
address-blank = יש בה רווח. בכתובות אין רווחים.
address-character = יש בה תו שאין בכתובות.
address-too_long = זה ארוך מדי לכתובת.
