### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

test-mail-subject = מייל בדיקה מ-Mailkey: { $app }

test-mail-body =
    שלום,

    זה מייל הבדיקה של Mailkey. אם אתם קוראים אותו, השליחה עובדת: שרת הדואר של Google קיבל את המייל הזה עם הסיסמה לאפליקציה שנוצרה לשם כך.

    נוצר עבור: { $app }
    במחשב: { $device }

    אין צורך לעשות דבר, ואפשר למחוק את המייל הזה.

    אם לא ביקשתם אותו: מישהו שמגדיר את זה בחר בכתובת שלכם לבדיקה.

    התוכנה Mailkey היא עצמאית, ללא קשר ל-Google.
