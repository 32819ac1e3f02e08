### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Перейдіть до наступного кроку.
    .button = Далі
remedy-create_new_code = Створіть новий код на сторінці Google і скопіюйте його 16 літер.
    .button = Відкрити сторінку Google
remedy-paste_again = Скопіюйте всі 16 літер ще раз і вставте їх.
    .button = Вставити ще раз
remedy-type_instead = Введіть літери з клавіатури, по чотири.
    .button = Ввести з клавіатури
remedy-check_account = Переконайтеся, що код створено для { $address }. Google показує фото облікового запису вгорі праворуч.
    .button = Відкрити сторінку Google
remedy-use_meant_address = Ідіть далі з { $meant }.
    .button = Узяти цю адресу
remedy-change_address = Візьміть іншу адресу.
    .button = Змінити адресу
remedy-go_on_all_the_same = Якщо вона все-таки в Google, ідіть далі.
    .button = Усе одно далі
remedy-vpn_off = { $verdict ->
        [code_rejected] Вимкніть VPN або роздайте інтернет із телефона: Google не приймає навіть правильних кодів, якщо вони надходять із незвичного місця. Потім створіть новий код, бо неприйнятий не надсилають двічі.
       *[other] Вимкніть VPN або ненадовго роздайте інтернет із телефона. Інша мережа часто допомагає.
    }
    .button = { $verdict ->
        [code_rejected] Відкрити сторінку Google
       *[other] Спробувати ще раз
    }
remedy-sign_in_in_browser = Увійдіть у Gmail у браузері на цьому комп’ютері. Якщо Google запитає, чи це були ви, підтвердьте.
    .button = Відкрити Gmail
remedy-wait = До того часу не пробуйте знову. Кожна нова спроба подовжує паузу.
    .button = Спробувати ще раз
remedy-try_again = Спробуйте ще раз.
    .button = Спробувати ще раз
remedy-check_network = Огляньте кабель, Wi-Fi і роутер. Чи відкриваються сайти?
    .button = Спробувати ще раз
remedy-sign_in_to_network = Відкрийте в браузері будь-яку сторінку. З’явиться сторінка самої мережі. Увійдіть там.
    .button = Спробувати ще раз
remedy-ask_for_ports = { $between ->
        [gateway] Попросіть людину, яка обслуговує мережу, пропускати пошту до Google через { $who }, не відкриваючи її. Лист уже написано.
       *[other] Попросіть людину, яка обслуговує мережу, пропускати пошту до Google без змін. Лист уже написано.
    }
    .button = Показати лист
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Знайдіть у програмі захисту «перевірку пошти» або «перевірку SSL». Додайте Mailkey до винятків. Решту захисту не вимикайте.
           *[other] Знайдіть у { $who } «перевірку пошти» або «перевірку SSL». Додайте Mailkey до винятків. Решту захисту не вимикайте.
        }
       *[other] Відкрийте { $who } і перейдіть сюди: { $setting }. Додайте там до винятків Mailkey або пошту до Google. Решту захисту не вимикайте.
    }
    .button = Спробувати ще раз
remedy-mend_hosts_file = Приберіть рядки з smtp.gmail.com та imap.gmail.com із файлу hosts цього комп’ютера. У Windows він лежить у C:\Windows\System32\drivers\etc, в інших системах — в /etc.
    .button = Спробувати ще раз
remedy-allow_name = Дозвольте smtp.gmail.com та imap.gmail.com у фільтрі імен: у Pi-hole, AdGuard, роутері або захисній програмі на цьому комп’ютері. Гляньте також у файл hosts цього комп’ютера.
    .button = Спробувати ще раз
remedy-leave_out_of_proxy = Виключіть smtp.gmail.com та imap.gmail.com із проксі-програми на цьому комп’ютері (як-от Clash чи Surge) або закрийте її на хвилину.
    .button = Спробувати ще раз
remedy-mend_authorities = { $file ->
        [none] Установіть або оновіть список центрів сертифікації. У Linux це зазвичай пакет ca-certificates.
       *[other] Виправте список у { $file } або оновіть пакет ca-certificates. Якщо тут задано SSL_CERT_FILE чи SSL_CERT_DIR, це вказує на інший список.
    }
    .button = Спробувати ще раз
remedy-set_clock = { $clock ->
        [none] Установіть на комп’ютері дату й час. Якщо можна, хай він робить це сам.
       *[other] Установіть на комп’ютері дату й час: годинник { $clock }. Якщо можна, хай комп’ютер робить це сам.
    }
    .button = Спробувати ще раз
remedy-install_keyring = { $keyring ->
        [no_session] Запустіть Mailkey на самій стільниці, а не через SSH чи із sudo.
        [switched_off] Увімкніть його: у Системних параметрах KDE, у розділі KDE Wallet, для Secret Service.
        [in_memory_only] Зробіть типовим сховище, яке зберігає дані, наприклад у програмі «Паролі та ключі».
       *[other] { $packages ->
            [none] Запустіть або встановіть захищене сховище.
           *[other] Запустіть або встановіть захищене сховище. У Linux це пакет { $packages }.
        }
    }
    .button = Спробувати ще раз
remedy-unlock_keyring = Відімкніть сховище й дозвольте Mailkey доступ. Пароль до нього зазвичай той самий, що й для входу в цей комп’ютер.
    .button = Спробувати ще раз
remedy-keep_in_memory = Або продовжуйте без збереження. Тоді Mailkey забуде код, щойно закриється.
    .button = Далі без збереження
remedy-ask_administrator = Зверніться до людини, яка керує Google у вашій організації. Лист уже написано.
    .button = Показати лист
remedy-change_recipient = Надішліть пробний лист на іншу адресу.
    .button = Змінити одержувача
remedy-make_room = Звільніть місце у скриньці { $recipient }: видаліть великі листи й очистьте кошик.
    .button = Відкрити Gmail
remedy-send_tomorrow = Надішліть знову завтра. Код лишається дійсним.
    .button = Далі
remedy-mark_not_spam = Відкрийте лист у папці «Спам» і натисніть «{ GOOGLE("not-spam") }». Google це запам’ятає.
    .button = Відкрити Gmail
remedy-look_again = Подивіться ще раз.
    .button = Подивитися ще раз
remedy-look_yourself = Загляньте до скриньки { $recipient } самостійно.
    .button = Відкрити Gmail
remedy-use_given_from = { $from ->
        [none] Введіть у своєму додатку { $address } як відправника.
       *[other] Введіть у своєму додатку { $from } як відправника.
    }
    .button = Далі
remedy-pass_report = Передайте звіт людині, яка обслуговує ваші комп’ютери. Ні коду, ні пароля в ньому немає.
    .button = Показати звіт

one-or-other = { $one } або { $other }
