### The list of codes on this computer.

codes-title = Ваші коди
codes-lead = Цей список веде Mailkey, а самі коди лежать у захищеному сховищі.
codes-none = На цьому комп’ютері ще немає жодного коду.
codes-for = { $app }, { $address }
codes-on-device = { $app } «{ $device }»
codes-name = У Google він називається «{ $name }»
codes-since = Зберігається з { $date }.
codes-worked = Востаннє прийнято { $date }.
codes-settings = Налаштування
codes-test = Надіслати пробний лист
codes-check = Перевірити
codes-replace = Замінити
code-show = Показати код
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

## A code, shown in a window of its own

shown-code-title = Код
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = Зникне через { $time }.
