### The list of codes on this computer.

codes-title = رموزك
codes-lead = يحتفظ Mailkey بهذه القائمة، أما الرموز نفسها ففي الخزنة. لا يُعرض الرمز أبدًا.
codes-none = لا يوجد أي رمز على هذا الكمبيوتر بعد.
codes-for = { $app }، { $address }
codes-name = اسمه لدى Google «{ $name }»
codes-since = محفوظ منذ { $date }.
codes-worked = قُبل آخر مرة بتاريخ { $date }.
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
