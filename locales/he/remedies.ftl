### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = המשיכו לשלב הבא.
    .button = המשך
remedy-create_new_code = צרו קוד חדש בדף של Google והעתיקו את 16 האותיות.
    .button = פתיחת הדף של Google
remedy-paste_again = העתיקו שוב את 16 האותיות, את כולן, והדביקו אותן.
    .button = הדבקה מחדש
remedy-type_instead = הקלידו את האותיות בעצמכם, ארבע בכל פעם.
    .button = הקלדה במקום הדבקה
remedy-check_account = ודאו שהקוד נוצר עבור { $address }. בדף של Google תמונת החשבון מופיעה בפינה למעלה.
    .button = פתיחת הדף של Google
remedy-use_meant_address = המשיכו עם { $meant }.
    .button = שימוש בכתובת הזאת
remedy-change_address = השתמשו בכתובת אחרת.
    .button = שינוי הכתובת
remedy-go_on_all_the_same = אם הוא בכל זאת ב-Google, אפשר להמשיך.
    .button = להמשיך בכל זאת
remedy-vpn_off = { $verdict ->
        [code_rejected] כבו VPN אם יש, או השתמשו בנקודה החמה של הטלפון: Google דוחה גם קודים טובים כשהם מגיעים ממקום לא רגיל. אחר כך צרו קוד חדש, כי קוד שנדחה לא נשלח פעמיים.
       *[other] כבו VPN אם יש, או השתמשו לרגע בנקודה החמה של הטלפון. לעיתים קרובות רשת אחרת עובדת.
    }
    .button = { $verdict ->
        [code_rejected] פתיחת הדף של Google
       *[other] ניסיון נוסף
    }
remedy-sign_in_in_browser = היכנסו ל-Gmail בדפדפן במחשב הזה. אם Google תשאל אם זה הייתם אתם, אשרו שכן.
    .button = פתיחת Gmail
remedy-wait = אל תנסו שוב לפני כן. כל ניסיון נוסף מאריך את ההפסקה.
    .button = ניסיון נוסף
remedy-try_again = נסו עוד פעם.
    .button = ניסיון נוסף
remedy-check_network = בדקו את הכבל, את ה-Wi-Fi ואת הראוטר. האם דף אינטרנט נפתח?
    .button = ניסיון נוסף
remedy-sign_in_to_network = פתחו דף כלשהו בדפדפן. יופיע הדף של הרשת עצמה. היכנסו שם.
    .button = ניסיון נוסף
remedy-ask_for_ports = { $between ->
        [gateway] בקשו ממי שאחראי על הרשת להעביר מיילים ל-Google דרך { $who } בלי לפתוח אותם. ההודעה כבר כתובה.
       *[other] בקשו ממי שאחראי על הרשת להעביר מיילים ל-Google בלי שינוי. ההודעה כבר כתובה.
    }
    .button = הצגת ההודעה
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] חפשו בתוכנת ההגנה ״סריקת מיילים״ או ״סריקת SSL״. הגדירו שם חריג ל-Mailkey. השאירו את שאר ההגנה פעילה.
           *[other] חפשו בתוכנה { $who } ״סריקת מיילים״ או ״סריקת SSL״. הגדירו שם חריג ל-Mailkey. השאירו את שאר ההגנה פעילה.
        }
       *[other] פתחו את { $who } ועברו אל: { $setting }. הגדירו שם חריג ל-Mailkey, או למיילים ל-Google. השאירו את שאר ההגנה פעילה.
    }
    .button = ניסיון נוסף
remedy-mend_hosts_file = הוציאו את השורות עם smtp.gmail.com ועם imap.gmail.com מקובץ hosts של המחשב הזה. ב-Windows הוא נמצא ב-C:\Windows\System32\drivers\etc, ובמערכות אחרות ב-/etc.
    .button = ניסיון נוסף
remedy-allow_name = אשרו את smtp.gmail.com ואת imap.gmail.com במסנן השמות: ב-Pi-hole, ב-AdGuard, בראוטר או בתוכנת הגנה במחשב הזה. הציצו גם בקובץ hosts של המחשב הזה.
    .button = ניסיון נוסף
remedy-leave_out_of_proxy = החריגו את smtp.gmail.com ואת imap.gmail.com מתוכנת הפרוקסי במחשב הזה (כמו Clash או Surge), או סגרו אותה לרגע.
    .button = ניסיון נוסף
remedy-mend_authorities = { $file ->
        [none] התקינו או עדכנו את רשימת הרשויות של המחשב הזה. ב-Linux זו בדרך כלל החבילה ca-certificates.
       *[other] תקנו את הרשימה ב-{ $file }, או עדכנו את החבילה ca-certificates. אם SSL_CERT_FILE או SSL_CERT_DIR מוגדרים כאן, הם מצביעים על רשימה אחרת.
    }
    .button = ניסיון נוסף
remedy-set_clock = { $clock ->
        [none] כוונו את התאריך והשעה במחשב. אם הוא יכול לכוון אותם בעצמו, תנו לו.
       *[other] כוונו את התאריך והשעה במחשב: השעון מוזז { $clock }. אם הוא יכול לכוון אותם בעצמו, תנו לו.
    }
    .button = ניסיון נוסף
remedy-install_keyring = { $keyring ->
        [no_session] הפעילו את Mailkey משולחן העבודה עצמו, לא דרך SSH ולא עם sudo.
        [switched_off] הפעילו אותה: בהגדרות המערכת של KDE, תחת KDE Wallet, עבור Secret Service.
        [in_memory_only] קבעו כברירת מחדל כספת שנשמרת, למשל בתוכנה ”סיסמאות ומפתחות“.
       *[other] { $packages ->
            [none] הפעילו או התקינו את הכספת.
           *[other] הפעילו או התקינו את הכספת. ב-Linux זו החבילה { $packages }.
        }
    }
    .button = ניסיון נוסף
remedy-unlock_keyring = פתחו את הכספת ותנו ל-Mailkey רשות להשתמש בה. הסיסמה שלה היא בדרך כלל הסיסמה שבה אתם נכנסים למחשב הזה.
    .button = ניסיון נוסף
remedy-keep_in_memory = או המשיכו בלי לשמור. במקרה כזה Mailkey ישכח את הקוד כשהוא ייסגר.
    .button = המשך בלי שמירה
remedy-ask_administrator = פנו למי שמנהל את Google בארגון שלכם. ההודעה כבר כתובה.
    .button = הצגת ההודעה
remedy-change_recipient = שלחו את מייל הבדיקה לכתובת אחרת.
    .button = שינוי הנמען
remedy-make_room = פנו מקום בתיבת הדואר של { $recipient }: מחקו מיילים גדולים ורוקנו את האשפה.
    .button = פתיחת Gmail
remedy-send_tomorrow = שלחו שוב מחר. הקוד נשאר טוב.
    .button = המשך
remedy-mark_not_spam = פתחו את המייל בתיקיית הספאם ולחצו על ״{ GOOGLE("not-spam") }״. Google תזכור את זה.
    .button = פתיחת Gmail
remedy-look_again = חפשו עוד פעם.
    .button = חיפוש נוסף
remedy-look_yourself = הסתכלו בעצמכם בתיבת הדואר של { $recipient }.
    .button = פתיחת Gmail
remedy-use_given_from = { $from ->
        [none] הזינו באפליקציה את { $address } ככתובת השולח.
       *[other] הזינו באפליקציה את { $from } ככתובת השולח.
    }
    .button = המשך
remedy-pass_report = מסרו את הדוח למי שאחראי על המחשבים שלכם. אין בו קוד ואין בו סיסמה.
    .button = הצגת הדוח

one-or-other = { $one } או { $other }
