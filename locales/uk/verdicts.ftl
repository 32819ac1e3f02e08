### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google прийняв код
    .meaning = Вхід для { $address } вдався.
verdict-sent =
    .title = Google прийняв лист
    .meaning = { $time ->
        [none] Google прийняв пробний лист для { $recipient }. Чи він надійшов, поки невідомо.
       *[other] Google прийняв пробний лист для { $recipient } о { $time }. Чи він надійшов, поки невідомо.
    }
verdict-arrived_inbox =
    .title = Лист надійшов
    .meaning = Пробний лист у папці «Вхідні». Усе працює.
verdict-arrived_spam =
    .title = Лист надійшов, але до спаму
    .meaning = Пробний лист дійшов, але Google поклав його до папки «Спам». Надсилання працює.
verdict-not_arrived_yet =
    .title = Листа ще немає
    .meaning = { $time ->
        [none] Google прийняв лист, але той ще не з’явився. На це може піти кілька хвилин.
       *[other] Google прийняв лист о { $time }, але той ще не з’явився. На це може піти кілька хвилин.
    }
verdict-from_rewritten =
    .title = Лист надійшов, але з іншим відправником
    .meaning = Google поставив відправником { $from }. Так буває завжди, якщо інша адреса не належить цьому обліковому запису.

## Sign-in

verdict-code_rejected =
    .title = Google не прийняв цей код
    .meaning = { $stage ->
        [look] З цим кодом Google прийняв лист. Але скринька не відкрилася, тож пошукайте лист самостійно.
       *[other] На вигляд із кодом усе гаразд, але { $address } він не відкриває. Найчастіше його створено для іншого облікового запису або вже видалено.
    }
verdict-normal_password_used =
    .title = Це був ваш звичайний пароль
    .meaning = Google його впізнав, і це добра новина: обліковий запис працює, двохетапну перевірку ввімкнено. Але додатку потрібен власний код із 16 літер.
verdict-browser_sign_in_needed =
    .title = Google спершу хоче побачити вас у браузері
    .meaning = Google обережний, бо цей комп’ютер або ця мережа для нього нові. Увійдіть один раз у браузері, і цього йому вистачить.
verdict-too_many_sign_ins =
    .title = Google просить зробити паузу
    .meaning = { $wait ->
        [none] За короткий час було багато входів для { $address }. Нічого не зламалося. Зачекайте трохи.
       *[other] За короткий час було багато входів для { $address }. Нічого не зламалося. Зачекайте { $wait }.
    }
verdict-google_busy =
    .title = Google зараз зайнятий
    .meaning = Поштовий сервер Google відповів «не зараз». Зазвичай це минає за кілька хвилин. З вашим кодом це не пов’язано.
verdict-sign_in_refused =
    .title = Google відмовив
    .meaning = { $stage ->
        [look] Google прийняв лист. Але зазирнути до скриньки не дозволив, і Mailkey не знає чому. Подивіться самостійно.
       *[other] Поштовий сервер відмовив у вході з причини, якої Mailkey не знає. Його власні слова можуть допомогти людині, яка обслуговує ваші комп’ютери.
    }

## Sending

verdict-daily_limit_reached =
    .title = Сьогоднішній ліміт вичерпано
    .meaning = З { $address } сьогодні надіслано стільки листів, скільки дозволяє Google. З кодом усе гаразд. Надсилання запрацює знову протягом доби.
verdict-recipient_refused =
    .title = Одержувача не прийнято
    .meaning = Google не доставляє пошту на { $recipient }. Можливо, в адресі описка.
verdict-message_refused =
    .title = Google не прийняв лист
    .meaning = Вхід удався, але сам пробний лист Google не прийняв.
verdict-workspace_rule =
    .title = Ваша організація має правило проти цього листа
    .meaning = Ваш код працює. Лист зупиняє правило, яке ваша організація встановила в Google.

## Reading

verdict-imap_disabled =
    .title = Mailkey не можна зазирати до скриньки
    .meaning = Google прийняв лист. Але для { $address } перегляд скриньки вимкнено. Пошукайте лист самостійно.
verdict-imap_refused =
    .title = Скринька не відкрилася
    .meaning = { $stage ->
        [look] Google прийняв лист. Але шукати його не дозволив, тож подивіться самостійно.
       *[other] Звідси немає доступу до сервера Google для читання пошти. Для надсилання він не потрібен, тож не вийде лише пошукати пробний лист.
    }

## Network

verdict-offline =
    .title = Цей комп’ютер не в мережі
    .meaning = Зараз немає шляху до інтернету. З вашим кодом усе гаразд.
verdict-name_not_found =
    .title = Поштовий сервер Google не знайдено
    .meaning = Комп’ютер у мережі, але мережа не може сказати, де поштовий сервер Google. Найчастіше в самій мережі немає інтернету або вона фільтрує адреси.
verdict-name_server_silent =
    .title = Мережа не каже, де Google
    .meaning = Сервер імен цієї мережі, який каже, де інші комп’ютери, працює повільно або не відповідає. З вашим кодом усе гаразд.
verdict-name_blocked =
    .title = Щось блокує ім’я поштового сервера Google
    .meaning = Поштовий сервер Google не відповів за адресою, яку для нього назвали. Найчастіше таку адресу дає налаштування чи програма на цьому комп’ютері або фільтр у мережі. Ваш код не надсилали.
verdict-captive_portal =
    .title = Ця мережа хоче, щоб ви спершу ввійшли
    .meaning = Як у готелі чи поїзді, дорогу заступає сторінка самої мережі. Доки ви там не ввійдете, нічого не пройде.
verdict-ports_blocked =
    .title = Ця мережа не випускає пошту
    .meaning = Інтернет працює, але обоє дверей для надсилання пошти (465 і 587) тут зачинені. Таке правило має мережа або програма захисту.
verdict-no_greeting =
    .title = Хтось узяв слухавку, але мовчить
    .meaning = З’єднання є, але звичного вітання Google немає. Щось дорогою відповідає замість Google.
verdict-connection_dropped =
    .title = З’єднання обірвалося
    .meaning = З’єднання з Google обірвалося посередині. Так робить брандмауер або нестійка мережа.
verdict-timed_out =
    .title = Відповідь не надійшла вчасно
    .meaning = Поштовий сервер Google не відповів вчасно. Найчастіше мережа повільна або щось у ній затримує пошту.

## In between

verdict-not_google =
    .title = Це був не Google
    .meaning = { $host ->
        [none] Замість Google відповів інший поштовий сервер. Вашого коду він не бачив.
       *[other] Замість Google відповів інший поштовий сервер: { $host }. Вашого коду він не бачив.
    }
verdict-mail_inspection =
    .title = Щось дорогою змінює розмову
    .meaning = Брандмауер або програма захисту між вами й Google переписує те, що каже поштовий сервер. Ваш код цим з’єднанням не надсилали.
verdict-tls_intercepted =
    .title = Хтось читає це з’єднання
    .meaning = { $between ->
        [antivirus] Сертифікат не від самого Google: він від «{ $who }», антивіруса на цьому комп’ютері. Той відкриває захищене з’єднання, щоб зазирнути всередину. Ваш код через нього не надсилали.
        [filter] Сертифікат не від самого Google: він від «{ $who }», програми-фільтра на цьому комп’ютері. Та відкриває захищене з’єднання, щоб зазирнути всередину. Ваш код через неї не надсилали.
        [gateway] Сертифікат не від самого Google: він від «{ $who }», що належить до вашої нинішньої мережі. Захищене з’єднання там відкривають, щоб зазирнути всередину. Ваш код туди не надсилали.
       *[other] { $who ->
            [none] Сертифікат не від самого Google. Якась програма або пристрій дорогою відкриває захищене з’єднання. Ваш код туди не надсилали.
           *[other] Сертифікат не від самого Google: він від «{ $who }». Ця програма або пристрій відкриває захищене з’єднання. Ваш код туди не надсилали.
        }
    }
    .beside = { $between ->
        [antivirus] «{ $who }», антивірус на цьому комп’ютері, читає захищені з’єднання. Ваш комп’ютер йому довіряє, тож Mailkey продовжив.
        [filter] «{ $who }», програма-фільтр на цьому комп’ютері, читає захищені з’єднання. Ваш комп’ютер їй довіряє, тож Mailkey продовжив.
        [gateway] «{ $who }» читає захищені з’єднання у вашій нинішній мережі. Ваш комп’ютер цьому довіряє, тож Mailkey продовжив.
       *[other] { $who ->
            [none] Якась програма або пристрій у цій мережі читає захищені з’єднання. Ваш комп’ютер цьому довіряє, тож Mailkey продовжив.
           *[other] «{ $who }» читає захищені з’єднання на цьому комп’ютері або в цій мережі. Ваш комп’ютер цьому довіряє, тож Mailkey продовжив.
        }
    }
verdict-tls_untrusted =
    .title = З’єднання ненадійне
    .meaning = Інша сторона не змогла довести, що вона — Google. Ваш код не надсилали.
verdict-clock_wrong =
    .title = Годинник цього комп’ютера неточний
    .meaning = { $clock ->
        [none] Сертифікат Google дійсний, але не на ту дату, яку показує цей комп’ютер. З правильною датою й часом усе запрацює.
       *[other] Із сертифікатом Google усе гаразд, але годинник цього комп’ютера { $clock }. З правильною датою й часом усе запрацює.
    }
    .beside = { $clock ->
        [none] Годинник цього комп’ютера неточний. Деяким програмам і пристроям це не сподобається.
       *[other] Годинник цього комп’ютера { $clock }. Деяким програмам і пристроям це не сподобається.
    }

## Keyring

verdict-keyring_missing =
    .title = Для коду немає безпечного місця
    .meaning = На цьому комп’ютері не працює захищене сховище. Це місце, де програми тримають таємниці. У звичайний файл Mailkey код ніколи не записує.
verdict-keyring_locked =
    .title = Сховище замкнено
    .meaning = Місце, де ваш комп’ютер тримає таємниці, замкнено, і його не відімкнули.
verdict-keyring_denied =
    .title = Сховище відмовило
    .meaning = Комп’ютер не дозволив Mailkey скористатися своїм захищеним сховищем.
verdict-keyring_failed =
    .title = Сховище не зберегло код
    .meaning = { $store ->
        [none] Mailkey поклав код до сховища й спробував прочитати його знову, але не вийшло.
       *[other] Mailkey поклав код до сховища й спробував прочитати його знову, але не вийшло. Сховище відповіло: { $store }
    }

## Address

verdict-not_google_account =
    .title = Ця пошта зберігається не в Google
    .meaning = { $host ->
        [none] Пошта цієї адреси зберігається не в Google. Mailkey допомагає лише з Gmail і Google Workspace.
       *[other] Пошта цієї адреси зберігається не в Google, а тут: { $host }. Mailkey допомагає лише з Gmail і Google Workspace.
    }
verdict-address_invalid =
    .title = Це ще не електронна адреса
    .meaning = Електронна адреса має такий вигляд: anna@gmail.com.

## Code

verdict-code_wrong_shape =
    .title = Це не код
    .meaning = Код від Google має 16 літер і більше нічого. Тут щось інше, тому його не надсилали.
verdict-cancelled =
    .title = Зупинено
    .meaning = Ви це зупинили, і все гаразд. Продовжити можна будь-коли.

## What gave away that somebody is in between (one for each sign)

sign-heading = Що його видало
sign-masked_greeting = Вітання закрито зірочками, його не прочитати. Так роблять брандмауери.
sign-other_greeting = У вітанні було ім’я іншого поштового сервера.
sign-starttls_missing = Не було пропозиції захистити з’єднання. Google пропонує це завжди.
sign-starttls_refused = Спершу була пропозиція захистити з’єднання, потім — відмова.
sign-bytes_before_tls = Там, де мало початися захищене з’єднання, надійшов звичайний текст.
sign-sign_in_missing = У захищеному з’єднанні не було пропозиції ввійти. Google пропонує це завжди.
sign-old_tls = Захищене з’єднання такого виду Google покинув багато років тому. Дорогою стоїть старий пристрій.
sign-web_page = Там, де мав бути поштовий сервер, відповіла вебсторінка.
sign-other_certificate = Сертифікат виписано на інший сервер.
sign-other_words = Відповідь була не тими словами, якими відповідає Google.
sign-private_address = Ім’я поштового сервера Google веде на адресу всередині цієї мережі.
sign-hosts_file = Файл hosts цього комп’ютера має власну адресу для поштового сервера Google.
sign-null_address = Ім’я поштового сервера Google веде в нікуди або назад до цього комп’ютера. Так відповідають фільтри імен.
sign-made_up_address = Ім’я поштового сервера Google веде до вигаданої адреси, які роздають проксі-програми на цьому комп’ютері.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Також виявлено
further-at = Порт { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = поспішає на { $time }
clock-behind = відстає на { $time }
duration-hours = { $count ->
        [one] { $count } годину
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
duration-days = { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-first-free = Шлях до поштового сервера Google вільний.
report-first-nothing = Mailkey ще нічого не перевіряв.
report-number = Номер для звернення: { $number }
report-technical = Для людини, яка обслуговує комп’ютери:

## What happened to the code (one for each way)

saved-nothing = Нічого не збережено.
saved-in_keyring = Код збережено в захищеному сховищі цього комп’ютера.
saved-in_memory = Код триматиметься, доки Mailkey відкрито. Ніде його не збережено.
saved-earlier_kept = Попередній код досі збережено. Новий — ні.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Вставляти нічого.
    .advice = Спершу скопіюйте 16 літер з вікна Google.
shape-not_text = Це зображення або файл, а не текст.
    .advice = Виділіть 16 літер у вікні Google і скопіюйте їх.
shape-too_large = Це набагато більше, ніж код.
    .advice = Скопіюйте лише 16 літер.
shape-too_few_letters = { $letters } з 16 літер.
    .advice = Частини бракує. Скопіюйте код ще раз, від першої літери до останньої.
shape-too_many_letters = Літер: { $letters }, а в коді їх 16.
    .advice = Скопіюйте лише чотири групи по чотири літери.
shape-digit_for_letter = Тут є цифра { $digit }.
    .advice = У коді лише літери. Може, це { $letter }?
shape-six_digits = Це 6-значний номер для входу.
    .advice = Google надсилає його на ваш телефон. А код — це 16 літер.
shape-eight_digits = Це 8-значний резервний номер.
    .advice = Він для входу без телефона. А код — це 16 літер.
shape-digits_only = Тут лише цифри.
    .advice = Google називає код «16-значним», але це 16 літер.
shape-web_address = Це адреса вебсторінки.
    .advice = Скопіюйте 16 літер на сторінці, а не її адресу.
shape-web_address_with_proof = Це вебадреса, яка підтверджує вашу особу.
    .advice = Не давайте її нікому. Натомість скопіюйте 16 літер на сторінці.
shape-email_address = Це електронна адреса.
    .advice = Скопіюйте 16 літер з вікна Google.
shape-other_alphabet = Деякі літери — з іншого алфавіту.
    .advice = Вони схожі, але не ті самі. Не вводьте код вручну, а скопіюйте його з вікна Google.
shape-several_codes = Це більше ніж один код.
    .advice = Скопіюйте лише один, найновіший.
shape-code_inside = У ньому може бути код.
    .advice = Скопіюйте лише 16 літер, без слів навколо.
shape-placeholder = Це лише стоїть на місці коду.
    .advice = Скопіюйте 16 літер, які Google створив для вас.
shape-could_be_words = Ці 16 літер можуть бути звичайними словами. Їх не надсилали.
    .advice = Якщо вікно Google показує саме ці, візьміть їх. Якщо ні, скопіюйте код ще раз.
shape-looks_like_password = Схоже на ваш звичайний пароль. Його не надсилали.
    .advice = Код — це інше: 16 літер, які Google створює для одного додатка.
shape-sentence = Це текст, а не код.
    .advice = Скопіюйте лише чотири групи по чотири літери.

## Why a text is not an address

address-empty = Введіть свою електронну адресу.
address-no_at = Тут немає @. Адреса має такий вигляд: anna@gmail.com.
address-several_ats = Тут більше ніж один знак @.
address-no_name = Перед @ чогось бракує.
address-no_domain = Після @ чогось бракує, наприклад gmail.com.
address-blank = Тут є пробіл. В адресах їх немає.
address-character = Тут є знак, якого в адресах не буває.
address-too_long = Для адреси це задовго.
