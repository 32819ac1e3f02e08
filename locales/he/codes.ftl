### The list of codes on this computer.

codes-title = הקודים שלכם
codes-lead = Mailkey שומר את הרשימה הזאת, ואת הקודים עצמם בכספת.
codes-none = עדיין אין קוד במחשב הזה.
codes-for = { $app }, { $address }
# It begins with a mark for the direction (U+200F): it stands within sentences, with each of its values set apart, and would else have
# the direction of Latin.
codes-on-device = ‏{ $app } ״{ $device }״
codes-name = ב-Google הוא נקרא ״{ $name }״
codes-since = שמור מאז { $date }.
codes-worked = התקבל לאחרונה ב-{ $date }.
codes-settings = הגדרות
codes-test = שליחת מייל בדיקה
codes-check = בדיקה
codes-replace = החלפה
code-show = הצגת הקוד
codes-remove = הסרה
codes-remove-what = הסרת הקוד עבור { $app } ועבור { $address }
codes-back = חזרה לשלבים

remove-title = להסיר את הקוד הזה?
remove-text = השליחה דרך { $app } תמשיך לעבוד עד שהקוד יימחק גם ב-Google. שם הוא נקרא ״{ $name }״.
remove-yes = להסיר מכאן
remove-no = להשאיר
removed-title = הקוד הוסר מהמחשב הזה.
removed-text = כדי שלא יהיה בו שימוש בשום מקום, מחקו את ״{ $name }״ גם בדף של Google.

removed-undo = ביטול ההסרה
restored-title = הקוד חזר.
restored-text = הוא שוב בכספת, כמו שהיה.

## A code, shown in a window of its own

shown-code-title = הקוד
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = הקוד ייעלם בעוד { $time }.
