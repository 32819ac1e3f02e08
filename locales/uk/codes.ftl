### The list of codes on this computer.

codes-title = Ваші коди
codes-lead = Цей список веде Mailkey, а самі коди лежать у захищеному сховищі. Код ніколи не показується.
codes-none = На цьому комп’ютері ще немає жодного коду.
codes-for = { $app }, { $address }
codes-name = У Google він називається «{ $name }»
codes-since = Зберігається з { $date }.
codes-worked = Востаннє прийнято { $date }.
codes-remove = Прибрати
codes-remove-what = Прибрати код: { $app }, { $address }
codes-back = Назад до кроків

remove-title = Прибрати цей код?
remove-text = { $app }: надсилання працюватиме, доки код не видалено й у Google. Там він називається «{ $name }».
remove-yes = Прибрати тут
remove-no = Залишити
removed-title = Код прибрано з цього комп’ютера.
removed-text = Щоб він ніде більше не діяв, видаліть «{ $name }» і на сторінці Google.

removed-undo = Повернути
restored-title = Код знову на місці.
restored-text = Він знову у сховищі, такий самий, як був.
