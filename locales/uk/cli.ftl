### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = Від «мій сканер не може надсилати пошту» до «пробний лист надійшов», з паролем додатка Gmail
    .long =
        Від «мій сканер не може надсилати пошту» до «пробний лист надійшов», з паролем додатка Gmail, який зберігається в захищеному сховищі цього комп’ютера й більше ніде.

        Код читається зі сховища або зі стандартного введення. З аргументів чи середовища його не беруть ніколи.
    .example =
        Код завершення:
          0  те, про що просили
          1  невтішний висновок
          2  неправильне використання
          3  сховище недоступне

        Приклад:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Пройти всі кроки в терміналі
    .long =
        Веде всіма кроками в терміналі: додаток, адреса, двохетапна перевірка, створення коду, його збереження й пробний лист.

        Код вводять або вставляють, і він не показується. Після кожного кроку запам’ятовується все, крім коду, тож зупинитися можна будь-коли; `mailkey setup` продовжить із того самого місця.

        З --practice усе відбувається на цьому комп’ютері, з підставним Google.
    .example =
        Приклад:
          mailkey setup --practice

cli-verify =
    .about = Увійти один раз і сказати, що відповів Google; нічого не зберігати
    .long =
        Один раз входить на поштовий сервер Google, каже, що той відповів, і нічого не зберігає.

        З --json виводить один об’єкт: verdict, stage, endpoint, reply, elapsed_ms, saved, details, а також further, якщо виявлено більше.
    .example =
        Приклад:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Надіслати пробний лист і подивитися, чи він надійшов
    .long =
        Надсилає один пробний лист, потім шукає у скриньці саме його й нічого іншого не читає.

        Лист комусь іншому або з --wait 0 лише надсилається. Якщо лист надіслано, але заглянути до скриньки не вдалося, про це скаже висновок, а код завершення буде 1.

        З --json виводить один об’єкт: verdict, stage, endpoint, reply, elapsed_ms, saved і details.
    .example =
        Приклад:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Сказати, чи вільний шлях до поштового сервера Google, не входячи
    .long =
        Звертається до кожних дверей поштового сервера Google, крок за кроком показує, як далеко вдалося дійти, і прощається. В обліковий запис не входить.

        У терміналі під час перевірки видно, на якому етапі кожні двері. Зупинити: Ctrl-C.

        З --json виводить один об’єкт: поля висновку (verdict має значення null, якщо шлях вільний), further і те, що було видно: names, doors, internet і clock_ahead_seconds.
    .example =
        Приклад:
          mailkey doctor --json

cli-report =
    .about = Скласти звіт про шлях до поштового сервера Google, щоб передати його далі
    .long =
        Перевіряє так само, як doctor, і виводить звіт для людини, яка обслуговує комп’ютери: рядок простими словами, номер для звернення і те, що було видно. Коду в ньому немає, електронні адреси скорочено, публічні IP-адреси пропущено.

        З --json виводить один об’єкт: number, verdict, tried, practice, technical, text і file.
    .example =
        Приклад:
          mailkey report --save

cli-list =
    .about = Показати коди, які Mailkey зберіг на цьому комп’ютері
    .long =
        Показує, який код для якого додатка й адреси, як він називається в Google і коли Google востаннє його прийняв. Самі коди не показуються.

        З --json виводить масив, по одному об’єкту на кожен код.
    .example =
        Приклад:
          mailkey list

cli-get =
    .about = Вивести код зі сховища
    .long =
        Виводить код зі сховища на стандартне виведення, і більше нічого. Якщо коду немає, код завершення 1.

        З --json виводить один об’єкт: app, address і code.
    .example =
        Приклад:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Прибрати код зі сховища та зі списку
    .long =
        Прибирає код зі сховища цього комп’ютера та зі списку.

        У Google код діє, доки його не видалено й там.

        З --json виводить один об’єкт: app, address, was_kept, was_listed і page.
    .example =
        Приклад:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Увійти з кодом і зберегти його, лише якщо Google його прийме
    .long =
        Читає код зі стандартного введення, один раз входить із ним і зберігає у сховищі, лише якщо Google його прийме. Код, збережений раніше для того самого додатка й адреси, тоді замінюється. Запитань не ставить.

        З --json виводить один об’єкт: verdict, stage, endpoint, reply, elapsed_ms, saved, details, а також further, якщо виявлено більше.
    .example =
        Приклад:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Підставний Google на цьому комп’ютері, для тренування й тестів
    .long = Підставний Google на цьому комп’ютері, для тренування й тестів. Звідси до Google нічого не доходить, і жоден код тут не справжній.
    .example =
        Приклад:
          mailkey practice serve

cli-practice-serve =
    .about = Запустити його, показати, де що є, і працювати до зупинки
    .long =
        Запускає поштові сервери й сторінки, які заступають справжні від Google, лише на цьому комп’ютері. Виводить їхні порти, файл центру, що підписав їхні сертифікати, адреси з кодами та сторінки й працює до зупинки (Ctrl-C).

        З --json виводить один об’єкт одним рядком.
    .example =
        Приклад:
          mailkey practice serve --json

cli-help =
    .about = Показати довідку про команду
    .long = Показує довідку про команду, як і --help після її назви. Без команди: довідка про сам mailkey.
    .example =
        Приклад:
          mailkey help send-test

cli-option-address = Електронна адреса, з якою входити
cli-option-app = Додаток, для якого код. Без цього: єдиний, для якого код збережено
cli-option-app-needed = Додаток, для якого код
cli-option-app-setup = Додаток, який надсилатиме пошту
cli-option-device = Назва пристрою чи сайту, якщо їх кілька
cli-option-address-setup = Електронна адреса, з якої надсилатиме додаток
cli-option-code-stdin = Прочитати код зі стандартного введення, а не зі сховища
cli-option-code-stdin-only = Прочитати код зі стандартного введення
cli-option-even-if-words = Приймати й 16 літер, що можуть бути звичайними словами
cli-option-even-if-elsewhere = Приймати й адресу, пошта якої, мабуть, не в Google
cli-remedy-go_on_all_the_same = Якщо вона все-таки в Google, додайте до команди --even-if-elsewhere.
cli-keeper-unknown = Mailkey не може визначити, у кого пошта { $domain }.
cli-option-json = Виводити JSON замість слів
cli-option-to = Кому надіслати пробний лист. Без цього: на саму адресу
cli-option-wait = Скільки секунд шукати лист; 0 — не шукати
cli-option-practice = Тренування: до Google нічого не доходить, жоден код не справжній
cli-option-fault = Що піде не так під час тренування
cli-option-save = Записати звіт ще й у файл у ваших документах
cli-option-port = Сталий порт
cli-option-help = Показати довідку
cli-option-version = Показати версію
cli-option-language = Мова слів, наприклад de або pt-BR; без цього: мова комп’ютера
cli-argument-command = Команда, яку треба пояснити; без неї: сам mailkey

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Використання:
cli-heading-commands = Команди:
cli-heading-options = Параметри:
cli-heading-arguments = Аргументи:
cli-placeholder-options = [ПАРАМЕТРИ]
cli-placeholder-command = <КОМАНДА>
cli-choices = [можливо: { $choices }]
cli-default = [без цього: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = «{ $given }» тут невідоме.
cli-wrong-command = Немає команди «{ $given }».
cli-wrong-value = «{ $given }» не підходить для { $option }.
cli-wrong-missing = Бракує: { $option }
cli-wrong-no-value = { $option } потребує значення.
cli-wrong-twice = { $option } можна вказати лише раз.
cli-wrong-together = { $option } і { $other } разом не поєднуються.
cli-wrong-other = Цього не вдалося зрозуміти.
cli-wrong-guess = Може, ви мали на увазі «{ $guess }»?
cli-wrong-choices = Можливо: { $choices }
cli-wrong-help = Докладніше: { $command }
cli-wrong-language = Мови «{ $given }» немає. Є такі: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Стандартне введення — це термінал, і код на ньому було б видно. Передайте код каналом, наприклад із менеджера паролів або з файлу:
    { $given } | mailkey … --code-stdin
    Щоб ввести його приховано: mailkey setup
cli-no-code-kept = Для { $address } коду не збережено. Назвіть додаток за допомогою --app, передайте код через --code-stdin або почніть із: mailkey setup --address { $address }
cli-several-codes = Для { $address } є коди кількох додатків. Виберіть один за допомогою --app: { $apps }
cli-several-devices = Для { $address } є коди кількох пристроїв. Виберіть один за допомогою --device: { $devices }
cli-not-in-keyring = У сховищі немає коду: { $app }, { $address }.
cli-an-app = ваш додаток

## The codes

cli-list-empty = На цьому комп’ютері ще немає жодного коду. Щоб отримати: mailkey setup
cli-list-app = Додаток
cli-list-device = Пристрій
cli-list-address = Адреса
cli-list-code-name = Назва в Google
cli-list-since = Збережено
cli-list-last-worked = Востаннє прийнято
cli-removed = Код прибрано з цього комп’ютера: { $app }, { $address }.
cli-removed-not-listed = Код прибрано зі сховища: { $app }, { $address }. У списку його не було.
cli-removed-not-in-keyring = Код прибрано зі списку: { $app }, { $address }. У сховищі його не було.
cli-removed-here-only = У Google він діє, доки ви не видалите його й там:
cli-nothing-to-remove = Коду немає ні у сховищі, ні у списку: { $app }, { $address }.
cli-stored-not-listed = Код у сховищі, але до списку його додати не вдалося ({ $reason }).

## The doctor

cli-doctor-free = Шлях до поштового сервера Google вільний ({ $seconds } с).
cli-doctor-shut-sending = { $title ->
        [none] Одні з двох дверей для надсилання (порт { $port }) зачинені. Досить і других.
       *[other] Біля одних із двох дверей для надсилання (порт { $port }): { $title }. Досить і других.
    }
cli-doctor-shut-reading = { $title ->
        [none] Двері для читання (порт { $port }) зачинені. Для надсилання вони не потрібні; не вийде лише пошукати пробний лист.
       *[other] Біля дверей для читання (порт { $port }): { $title }. Для надсилання вони не потрібні; не вийде лише пошукати пробний лист.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Сертифікат від

## The letter that some advice speaks of

cli-letter = Готовий лист, скопіюйте його у власний:

## The report

cli-report-saved = Звіт збережено у файл { $file }
cli-save-report = Зберегти у файл? y — зберегти, Enter — ні:

## Practice

cli-practice-banner = ТРЕНУВАННЯ
cli-practice-pages = Сторінки для тренування: { $url }
cli-practice-serving =
    SMTP, TLS від початку      { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS від початку      { $host }:{ $imaps }
    Сертифікати для            { $smtp_name } і { $imap_name }
    Файл центру сертифікації   { $authority }
    Сторінки                   { $pages }
cli-practice-account = Код для { $address }
cli-practice-until = Зупинити: Ctrl-C.

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setup ставить запитання, тому потрібен термінал. Для скриптів є: mailkey store --address … --app … --code-stdin
cli-setup-keys = На кожному запитанні: b — назад, q — зупинитися. Запам’ятовується все, крім коду.
cli-setup-stopped = Тут зупинилися. Щоб продовжити: mailkey setup
cli-setup-stopped-practice = Тут зупинилися. Щоб продовжити: mailkey setup --practice
cli-step = { $practice ->
        [yes] ТРЕНУВАННЯ · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Номер:
cli-which-number-default = Номер [{ $default }]:
cli-not-a-number = Введіть число від 1 до { $count }.
cli-opened = Відкривається у вашому браузері.
cli-open-yourself = Відкрийте це посилання в браузері на будь-якому комп’ютері чи телефоні.
cli-letter-opened = Лист відкривається у вашій поштовій програмі. Виберіть, кому він, прочитайте й надішліть самостійно.
cli-letter-copy = Скопіюйте його у власний лист і надішліть людині, яка може допомогти.
cli-enter-to-look-again = Коли буде зроблено, натисніть Enter:
cli-address = Ваша електронна адреса:
cli-address-again = Ваша електронна адреса [{ $address }]:
cli-paste = Код (він не показується):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Кому надіслати [{ $address }], або s — пропустити:
cli-verdict = Номер того, що ви хочете зробити:
cli-verdict-or-skip = Номер того, що ви хочете зробити, або s — пропустити:
cli-verdict-good = Enter — далі, або номер того, що ви хочете зробити:
cli-nothing-to-press = Це можете зробити лише ви; Mailkey цього не може.
cli-connect-lead = Де ввести: { $app }. У такому самому порядку:
cli-connect-get = Щоб вивести код пізніше: mailkey get --address { $address } --app { $app }
cli-show-code = Показати код на цьому екрані
cli-the-code = код (16 літер)
cli-finish = Завершити
