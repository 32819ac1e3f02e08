### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Кроки
rail-account = Ваш обліковий запис: { $address }
rail-done = { $step }, готово
rail-progress = Крок { $number } з { $count }
rail-promise-kept = Код залишається на цьому комп’ютері.
rail-promise-google = Mailkey говорить лише з Google.
rail-codes = Ваші коди
rail-examine = Перевірити з’єднання

back = Назад
continue = Далі
cancel = Скасувати
close = Закрити
copy = Копіювати
copied = Скопійовано
copy-what = Копіювати: { $what }
copied-what = Скопійовано: { $what }
dismiss = Сховати
print = Друкувати
where = Крок { $number } з { $count }. { $next }
stopping = Зупиняємо…

running-seconds = { $seconds } с
duration-seconds = { $count ->
        [one] { $count } секунду
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }
duration-minutes = { $count ->
        [one] { $count } хвилину
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }

## Practice

practice-label = Тренування
practice-title = Тренування.
practice-text = Звідси до Google нічого не доходить.
practice-fault = Що має піти не так?
practice-fault-none = Нічого

## A verdict

verdict-todo = Що робити тепер
verdict-server = Що відповів сервер
verdict-store = Що відповіло сховище
verdict-where = Де все зупинилося
verdict-endpoint = { $host }, порт { $port }
verdict-report = Показати звіт
verdict-again-in = { $button } (через { $time })
verdict-again-ready = Тепер можна спробувати ще раз.
verdict-beside = Також помічено

report-title = Звіт для людини, яка вам допомагає
report-lead = Тут усе, що є у звіті. Ні коду, ні пароля в ньому немає.
report-quote = Номер для звернення
report-text = Текст звіту
report-save = Зберегти у файл
report-saved = Збережено у файл { $file }
report-not_saved = Файл не вдалося записати. Натомість скопіюйте звіт.

## A letter to somebody who can help

letter-title = Лист до людини, яка може допомогти
letter-lead = Лист готовий, його можна надсилати від вашого імені. Сам Mailkey його не надсилає.
letter-subject = Тема:
letter-text = Текст листа
letter-show = Показати лист
letter-write = Відкрити поштову програму
letter-opened = Лист у вашій поштовій програмі. Виберіть, кому його надіслати.
letter-not_opened = Поштова програма не відкрилася. Натомість скопіюйте лист.

## Asking before a code is replaced

replace-title = Код для цього вже є
replace-text = На цьому комп’ютері вже збережено код: { $app }, { $address }. Новий код займе місце старого лише після того, як його прийме Google.
replace-yes = Узяти новий код
replace-no = Залишити старий

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Код зберігається з { $date }: { $app }, { $address }. Поки він працює, новий не потрібен.
earlier-undated = У захищеному сховищі є код: { $app }, { $address }. Поки він працює, новий не потрібен.
earlier-use = Використати його
earlier-new = Створити новий
device-other-name = Назва іншого пристрою чи сайту
device-other-note = Наприклад, «Сканер у коридорі». Для нього буде окремий код.
device-other = Код для іншого пристрою

## Asking before a code is let go that was not saved

unsaved-title = Код не збережено
unsaved-text = Якщо піти далі, Mailkey забуде код: { $app }, { $address }.
unsaved-no = Залишитися тут
unsaved-yes = Забути код
closing-title = Закрити Mailkey?
closing-code_in_hand = Ваш код ще не збережено. Якщо закрити Mailkey зараз, код тут зникне, а Google не покаже його знову.
closing-code_being_checked = Google ще перевіряє ваш код, і його ще не збережено. Якщо закрити Mailkey зараз, код тут зникне, а Google не покаже його знову.
closing-copied_code = Скопійований код ще в буфері обміну. Якщо закрити Mailkey зараз, його звідти буде прибрано: спершу вставте його там, де він потрібен.
closing-close = Усе одно закрити
closing-stay = Залишитися

## Checking the connection

examination-title = Чи вільний шлях до Google?
examination-lead = Mailkey звертається до поштового сервера Google і одразу прощається. Входу в обліковий запис не буде.
examination-start = Перевірити зараз
examination-again = Перевірити ще раз
examination-running = Звертаємося до поштових серверів Google…
examination-free = Шлях до Google вільний
examination-free-text = Поштовий сервер Google відповідає через захищене з’єднання. Так воно для цього комп’ютера. Принтер чи інший пристрій може мати власний шлях.
examination-doors = Усі двері по черзі

path-computer = Цей комп’ютер
path-network = Ваша мережа
path-internet = Інтернет
path-google = Поштовий сервер Google
path-broken-computer = Шлях обривається на цьому комп’ютері.
path-broken-to_network = Шлях обривається між цим комп’ютером і вашою мережею.
path-broken-network = Шлях обривається у вашій мережі.
path-broken-to_internet = Шлях обривається між вашою мережею і Google.
path-broken-somewhere = Щось на цьому комп’ютері або у вашій мережі стоїть на заваді. Назви воно не сказало.
path-broken-doors = Шлях обривається біля дверей поштового сервера Google.
path-broken-doors-only = Інтернет працює. Шлях обривається біля дверей поштового сервера Google.

door = Двері
door-sending = Надсилання, порт { $port }
door-reading = Читання, порт { $port }
door-names = Ім’я
door-connect = З’єднання
door-greeting = Вітання
door-secure_line = Захищене з’єднання
door-time = Час
door-took = { $seconds } с
door-state-waiting = ще ні
door-state-working = перевіряємо
door-state-good = добре
door-state-bad = обрив

around-internet = Інтернет
around-internet-answers = відповідає
around-internet-silent = не відповідає
around-internet-unreached = не досягнуто, хоча хтось відповідає
around-internet-portal = замість нього відповідає сторінка цієї мережі
around-clock = Годинник
around-clock-right = точний
around-clock-off = { $clock }
around-certificates = Сертифікати від

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Далі ви введете свою електронну адресу.
where-free = Для цього додатка жоден крок не потрібен.
where-address = Далі подивимося на двохетапну перевірку.
where-two-step = Далі ви створите код.
where-create = Далі ви вставите код тут.
where-paste = Далі Mailkey перевірить код у Google.
where-check = Далі ви надішлете собі пробний лист.
where-test-mail = Далі ви налаштуєте свій додаток.
where-connect = Після цього все готово.
where-done = Ви пройшли всі кроки.
where-verdict = Ви на кроці «{ $step }». Решту Mailkey пам’ятає.
where-room = Ваші кроки збережено. Кнопка «{ $button }» поверне вас до них.

## Language, colours and size of the text

display-open = Вигляд
display-title = Мова й вигляд
display-lead = Кожну зміну видно одразу. Нічого не зникне.
display-language = Мова
display-language-system = Як на комп’ютері ({ $language })
display-theme = Кольори
display-theme-system = Як на комп’ютері
display-theme-light = Світлі
display-theme-dark = Темні
display-text = Розмір тексту
display-text-size = { $percent } %
display-text-larger = Більший
display-text-smaller = Менший
display-text-now = Розмір тексту тепер { $percent } %.
display-language-now = Тепер Mailkey говорить українською.

## Help: a few words explained, and the keys

help-open = Довідка
help-title = Довідка
help-words = Шість слів
help-keys = Клавіші
help-about = Mailkey — незалежна програма. Вона не пов’язана з Google.

glossary-code = Код
    .text = 16 літер, які Google створює для одного додатка. Google називає це паролем додатка. Додаток користується ним замість вашого пароля.
glossary-two_step = Двохетапна перевірка
    .text = Під час входу Google просить дві речі. Перша — ваш пароль. Друга — те, що є лише у вас, наприклад телефон.
glossary-passkey = Ключ доступу
    .text = Спосіб увійти за допомогою обличчя, пальця або PIN-коду. Двохетапної перевірки він не замінює.
glossary-keyring = Захищене сховище
    .text = Безпечне місце для таємниць у вашому комп’ютері. Воно відкривається, коли ви входите в комп’ютер.
glossary-mail_server = Поштовий сервер
    .text = Комп’ютер Google, який приймає вашу пошту й передає її далі.
glossary-secure_line = Захищене з’єднання
    .text = З’єднання, яке ніхто не може прочитати збоку. Іншого Mailkey не використовує.

# Same as in English.
key-enter = Enter
    .does = Натиснути головну кнопку
# Same as in English.
key-escape = Esc
    .does = Повернутися або зупинити те, що триває
# Same as in English.
key-tab = Tab
    .does = Перейти до наступної кнопки або поля
key-arrows = Стрілки
    .does = Перейти від плитки до плитки
key-space = Пробіл
    .does = Вибрати плитку або натиснути кнопку
key-help = F1
    .does = Відкрити цю довідку
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Вставити код
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Більший текст
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Менший текст
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Звичайний розмір тексту

## Back after a day or more

welcome-title = З поверненням
welcome-lead = Ви були тут { $date }. Уже зроблено:
welcome-app = Ви вибрали: { $app }.
welcome-address = Ви вказали адресу { $address }.
welcome-two_step = Двохетапну перевірку ввімкнено.
welcome-code = Google прийняв код, і код збережено.
welcome-sent = Google прийняв пробний лист.
welcome-next = Тепер черга кроку «{ $step }».
