### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey не зміг прочитати, де ви зупинилися, тому починає спочатку. Старий файл збережено як { $file }.
notice-ledger_set_aside = Mailkey не зміг прочитати свій список кодів. Старий файл збережено як { $file }. Ваші коди досі у сховищі.
notice-progress_not_saved = Mailkey не може зберегти, де ви зараз ({ $reason }). Можна продовжувати, але наступного разу доведеться почати спочатку.
notice-ledger_not_saved = Код збережено, але Mailkey не зміг записати його до свого списку ({ $reason }).
notice-keyring_trouble = На цьому комп’ютері ще немає безпечного місця для коду.
notice-keyring_will_ask = Сховище цього комп’ютера заблоковано. Коли код зберігатиметься, вікно комп’ютера запитає пароль сховища. Це не ваш пароль Google.
keyring-unlock = Розблокувати зараз
keyring-waits = Mailkey чекає на сховище цього комп’ютера. Можливо, відкрито вікно, яке запитує його пароль. Погляньте й за іншими вікнами.
notice-code_not_here = Mailkey закрили раніше, ніж код було збережено, тож тут його вже немає. Якщо вікно Google досі його показує, вставте його ще раз. Якщо ні, створіть новий код.
notice-code_on_clipboard = Mailkey має ваш код, але не зміг прибрати його з буфера обміну. Скопіюйте щось інше, і там його не буде.
notice-code_put_back = Програма, яка запам’ятовує скопійоване, повернула код до буфера обміну. Mailkey прибрав його ще раз, але код може бути в списку тієї програми. Видаліть його там.
notice-file_newer = Файл { $file } записав новіший Mailkey. Цей залишає його як є і нічого туди не записує. Відкрийте новіший Mailkey.
notice-preferences_set_aside = Mailkey не зміг прочитати ваші налаштування вигляду. Старий файл збережено як { $file }.
notice-preferences_not_saved = Mailkey не може зберегти ваші налаштування вигляду ({ $reason }).
notice-pause = Google попросив зробити паузу. Зачекайте { $time } до наступної спроби.
notice-no_code_needed = { $app }: тут можна «Увійти через Google». Код не потрібен.

## Failures

failure-busy = Ще триває щось інше. Зачекайте хвилинку.
failure-not_yet = Спершу треба дещо зробити на кроці «{ $step }».
failure-unknown_app = Mailkey не знає цього додатка.
failure-device_name_too_long = Ця назва задовга. Введіть коротшу.
failure-device_name_is_code = Це код. Введіть тут назву пристрою, а код вставте там, де про нього запитають.
failure-not_named = На цьому комп’ютері для цього додатка є один код, тому назва не потрібна.
failure-clipboard = До буфера обміну немає доступу. Натомість код можна ввести з клавіатури.
failure-not_copied = Скопіювати не вдалося, бо до буфера обміну немає доступу. Ви бачите це на екрані: введіть там, де потрібно.
failure-code_not_copied = Код не вдалося скопіювати, бо до буфера обміну немає доступу. Натомість покажіть його на екрані та введіть там, де він потрібен.
failure-browser = Браузер не відкрився ({ $reason }). Скопіюйте посилання й відкрийте його самостійно.
failure-keyring = Сховище не зробило того, про що його просили.
failure-file = Файл не вдалося прочитати або записати ({ $reason }).
failure-file_newer = Файл { $file } записав новіший Mailkey. Цей залишає його як є. Скористайтеся новішим Mailkey.
failure-nothing_to_put_back = Сховище не видало жодного коду, тому повертати нічого.
failure-newer_code_kept = Інша програма поклала туди новіший код. Він залишається, а старий не повернуто.
failure-report_changed = Тим часом Mailkey знайшов щось інше, тому цей звіт уже застарів. Відкрийте звіт ще раз.
failure-internal = Щось пішло не так у самому Mailkey ({ $reason }).

## The four lights

light-internet = Інтернет
    .waiting = чекає
    .working = перевіряємо…
    .good = працює
    .bad = недоступний
light-mail_server = Поштовий сервер Google
    .waiting = чекає
    .working = звертаємося…
    .good = відповідає
    .good-port = відповідає, порт { $port }
    .bad = не відповідає
light-secure_line = Захищене з’єднання
    .waiting = чекає
    .working = перевіряємо…
    .good = надійне
    .good-issuer = сертифікат від { $issuer }
    .bad = ненадійне
    .bad-issuer = сертифікат від { $issuer }
light-sign_in = Вхід
    .waiting = чекає
    .working = запитуємо…
    .good = прийнято
    .bad = не прийнято

keeping = Зберігаємо код у сховищі…
sending = Передаємо лист Google…
looking = Шукаємо лист…

## Google's pages

link-two_step = Сторінка Google про двохетапну перевірку
link-app_passwords = Сторінка Google про паролі додатків
# Same as in English.
link-mailbox = Gmail
link-security = Сторінка Google про безпеку
link-app_passwords_help = Довідка Google про паролі додатків

## The steps, as the list of steps names them

step-app = Ваш додаток
step-address = Ваша адреса
step-two-step = Двохетапна перевірка
step-create = Створити код
step-paste = Вставити код
step-check = Перевірка в Google
step-test-mail = Пробний лист
step-connect = Налаштувати додаток
step-done = Усе готово
