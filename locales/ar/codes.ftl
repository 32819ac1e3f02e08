### The list of codes on this computer.

codes-title = رموزك
codes-lead = يحتفظ Mailkey بهذه القائمة، أما الرموز نفسها ففي الخزنة.
codes-none = لا يوجد أي رمز على هذا الكمبيوتر بعد.
codes-for = { $app }، { $address }
# It begins with a mark for the direction (U+200F): it stands within sentences, with each of its values set apart, and would else have
# the direction of Latin.
codes-on-device = ‏{ $app } «{ $device }»
codes-name = اسمه لدى Google «{ $name }»
codes-since = محفوظ منذ { $date }.
codes-worked = قُبل آخر مرة بتاريخ { $date }.
codes-settings = الإعدادات
codes-test = إرسال رسالة تجريبية
codes-check = فحص
codes-replace = استبدال
code-show = عرض الرمز
codes-remove = إزالة
codes-remove-what = إزالة رمز { $app } و{ $address }
codes-back = العودة إلى الخطوات

remove-title = هل تُراد إزالة هذا الرمز؟
remove-text = { $app }: يستمر العمل إلى أن يُحذف الرمز لدى Google أيضًا. اسمه هناك «{ $name }».
remove-yes = إزالته من هنا
remove-no = إبقاؤه
removed-title = أُزيل الرمز من هذا الكمبيوتر.
removed-text = حتى لا ينفع في أي مكان، يجب حذف «{ $name }» في صفحة Google أيضًا.

removed-undo = تراجع
restored-title = عاد الرمز.
restored-text = الرمز في الخزنة من جديد، كما كان.

## A code, shown in a window of its own

shown-code-title = الرمز
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = سيختفي بعد { $time }.
