### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Що має надсилати пошту?
app-lead = Деякі додатки вміють просто «Увійти через Google». Якщо ваш уміє, код не потрібен, і ми про це скажемо.
app-choices = Додатки й пристрої
app-no-code = Код не потрібен
app-no-code-title = Добра новина: код не потрібен ({ $app })
app-no-code-only = Код сюди взагалі не підходить, тож усе готово.
app-anyway = Усе одно взяти код
app-another = Вибрати інший додаток

## The address

address-title = З якої адреси надсилати пошту?
address-lead = Адреса вашого облікового запису Gmail або Google Workspace. Код буде саме для нього.
address-label = Ваша електронна адреса
address-earlier = Або та, яку ви вказували раніше
address-looking = З’ясовуємо, де зберігається пошта цієї адреси…
device-label = Назва пристрою чи сайту, якщо їх кілька
device-note = Наприклад, «Сканер у коридорі». У Google код теж так називається. Це поле можна залишити порожнім.

## 2-Step Verification

two-step-title = Чи ввімкнено двохетапну перевірку?
two-step-lead = Google створює коди лише для облікових записів із двохетапною перевіркою. Ключ доступу чи відбиток пальця — це не те саме.
two-step-open = Відкрийте сторінку Google. Перевірте, чи вгорі праворуч показано <b>{ $address }</b>.
two-step-look = Знайдіть рядок <b>{ GOOGLE("two-step") }</b>. Чи є там слово <b>{ GOOGLE("on") }</b>?
two-step-says-on = Так, там «{ GOOGLE("on") }»
two-step-question = Що ви бачите?
two-step-answer-on = Там «{ GOOGLE("on") }»
two-step-answer-off = Вимкнено
two-step-answer-only_security_keys = Лише ключі безпеки або ключі доступу
two-step-answer-passkey_instead = Є ключ доступу, але немає слова «{ GOOGLE("on") }»
two-step-answer-forbidden = Моя організація це забороняє
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Натисніть на тій сторінці «{ GOOGLE("turn-on-two-step") }».
    .text = Google попросить номер телефону або додаток на телефоні. Коли на сторінці з’явиться «{ GOOGLE("on") }», поверніться сюди.
two-step-advice-only_security_keys = Додайте ще один спосіб підтвердити, що це ви.
    .text = Якщо є лише ключі безпеки або ключі доступу, Google не створює кодів. На тій самій сторінці додайте номер телефону або додаток для автентифікації. Ключі працюватимуть і далі.
two-step-advice-passkey_instead = Ключ доступу замість пароля — це не двохетапна перевірка.
    .text = «{ GOOGLE("skip-password") }» лише замінює пароль. На тій самій сторінці натисніть «{ GOOGLE("turn-on-two-step") }». Потім додайте номер телефону або додаток для автентифікації. Ваш ключ доступу працюватиме й далі.
two-step-advice-forbidden = Це має дозволити ваша організація.
    .text = Попросіть людину, яка там керує Google, дозволити вам двохетапну перевірку. Лист до неї вже написано, а Mailkey пам’ятає, де ви зупинилися.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } не дозволяє кодів.
    .text = Так і задумано. Візьміть для цього інший обліковий запис або додаток, який уміє «Увійти через Google».
two-step-workspace = Пошта { $domain } зберігається в Google. Саме це й потрібно.
two-step-unknown = Mailkey не зміг дізнатися, де зберігається пошта { $domain }. Якщо в Google, продовжуйте.
two-step-passed = Двохетапну перевірку для { $address } вже було ввімкнено. Тому про неї більше не питаємо.
two-step-again = Подивитися ще раз

## Creating the code

create-title = Створіть код у Google
create-copy = Скопіюйте цю назву, щоб потім розрізняти свої коди.
create-name = Назва коду
create-open = Відкрийте сторінку Google. Перевірте, чи вгорі праворуч показано <b>{ $address }</b>.
create-make = Вставте назву, натисніть <b>{ GOOGLE("create") }</b> і скопіюйте 16 літер, що з’являться.
create-alarm = Google надішле вам лист, що створено код. Ідеться саме про цей код.
create-have = Код у мене є
create-offer = У буфері обміну є код.
create-use = Узяти його
create-different = Що ви бачите?
create-see-app_name = Поле «{ GOOGLE("app-name") }»
create-see-code = Вікно з 16 літерами
create-see-not_available = «Недоступне для вашого облікового запису»
create-see-asks_sign_in = Сторінка просить увійти
create-see-other_picture = Угорі праворуч інше фото
create-see-select_app = Там написано «{ GOOGLE("select-app") }»
create-see-nothing_opened = Нічого не відкрилося
create-advice-app_name = Це та сторінка, яка потрібна.
    .text = Вставте туди назву й натисніть «{ GOOGLE("create") }».
create-advice-code = Це і є код.
    .text = Скопіюйте 16 літер у вікні Google і вставте їх тут. Їх показують лише один раз.
create-cause = Що показує сторінка двохетапної перевірки?
create-advice-not_available = Найчастіше двохетапну перевірку ще не ввімкнено або в ній є лише ключі безпеки.
    .text = Google пише це саме речення за будь-якої причини. Яка вона, видно на сторінці двохетапної перевірки.
    .button = Відкрити двохетапну перевірку
create-advice-asks_sign_in = Так і має бути.
    .text = Google хоче переконатися, що це ви. Увійдіть зі своїм звичайним паролем. Потім з’явиться сторінка для коду.
create-advice-other_picture = У браузері відкрито інший обліковий запис.
    .text = Натисніть на фото вгорі праворуч і виберіть { $address }. Якщо цієї адреси там немає, виберіть «{ GOOGLE("add-account") }». Потім відкрийте сторінку звідси ще раз.
create-advice-nothing_opened = Браузер не відкрив сторінку.
    .text = Скопіюйте посилання на цьому екрані та вставте його вгорі вікна браузера. Підійде будь-який браузер.
create-advice-select_app = Це стара інструкція, а не нинішня сторінка Google.
    .text = Форми з написом «{ GOOGLE("select-app") }» більше немає. Тепер є одне поле: «{ GOOGLE("app-name") }». Відкрийте сторінку звідси.
create-drawing-caption = Малюнок сторінки. У старих інструкціях є «{ GOOGLE("select-app") }»: цієї форми вже немає.
two-step-drawing-caption = Малюнок сторінки. Шукайте слово «{ GOOGLE("on") }».

sight-other-address = Узяти іншу адресу

google-open = Відкрити сторінку Google
google-open-again = Відкрити ще раз
google-link = Або скопіюйте посилання
google-checked = Те, що ми кажемо про Google, перевірено { $date }.

## Pasting the code

paste-title = Вставте код
paste-lead = Шістнадцять літер, чотири групи. Пробіли не мають значення.
paste-for = Код для { $address }
paste-button = Вставити код
paste-again = Вставити ще раз
paste-insist = Google показує ці літери
paste-type = Ввести з клавіатури
paste-in-hand = Mailkey вже має код.
paste-go-on = Продовжити з ним
paste-boxes-none = Коду ще немає
paste-boxes-some = Літер: { $letters }, приховано
paste-boxes-full = Код із 16 літер, приховано
type-title = Введіть код
type-lead = По чотири літери в кожне поле. Великі чи малі, не має значення.
type-label = 16 літер коду
type-check = Перевірити цей код
type-paste = Краще вставити

## Checking

check-title = Перевіряємо в Google
check-lead = Це триває приблизно дві секунди.
check-running = Запитуємо Google…
check-done = Google прийняв код
check-ready-title = Готово до перевірки
check-ready-lead = Mailkey має ваш код. Одне натискання — це один вхід у Google.
check-now = Перевірити зараз
check-worked-title = Цей код працює
check-worked-lead = Google його прийняв. Можна йти далі або взяти інший код.
check-other-code = Узяти інший код

## When the code ended with an earlier run

gone-title = Коду тут уже немає
gone-paste = Вставити код
gone-new = Створити новий код

## The test mail

test-title = Надішліть собі пробний лист
test-lead = Тоді ви знатимете, що все справді працює, а не лише має працювати.
test-accepted = Google прийняв код.
test-to = Кому надіслати
test-what-send = Mailkey надсилає один короткий лист з адреси { $address }.
test-what-look = Потім, увійшовши вдруге, дивиться, чи лист надійшов. Mailkey шукає лише його, а інших листів не читає і не змінює.
test-what-other = До скриньки іншої людини Mailkey зазирнути не може. Запитайте її.
test-send = Надіслати пробний лист
test-skip = Пропустити
test-sending-title = Надсилаємо пробний лист
test-sent = Google прийняв його о { $time }
test-looking = Шукаємо його в { $address }…
test-seconds = { $seconds } с, щонайбільше { $of } с
test-sent-before = Google прийняв пробний лист о { $time }, { $date }.
test-again = Надіслати ще один

## Setting the app up

connect-title = { $app }: що ввести
connect-lead = Введіть ці дані в такому самому порядку.
connect-fields = Поля
connect-hidden = Код, приховано
connect-code-copied = Код буде в буфері обміну ще { $time }. Вставте його зараз там, де він потрібен.
connect-code-off = Код прибрано з буфера обміну. Якщо він ще потрібен, скопіюйте його ще раз.
connect-code-replaced = У буфері обміну тепер щось інше, тож коду там уже немає. Якщо він ще потрібен, скопіюйте його ще раз.
connect-code-going = Mailkey прибирає код із буфера обміну…
connect-snippet = Або скопіюйте це
connect-snippet-note = Коду тут немає. Його запитають або візьмуть зі сховища.
connect-checked = Ці назви перевірено { $date }.
connect-memory = Код не збережено. Введіть його зараз, перш ніж закривати Mailkey.
connect-print = Надрукувати цей аркуш
connect-print-no-code = Коду на цьому аркуші немає. У Mailkey натисніть біля нього «Копіювати».
connect-print-made = Створено в Mailkey { $date }
connect-done = Налаштовано
connect-other = Інший додаток

## Done

done-title = Усе готово
done-lead = Тепер можна надсилати пошту з адреси { $address }.
done-account = Обліковий запис
done-app = Додаток
done-name = Назва коду в Google
done-kept = Де зберігається код
done-kept-keyring = У захищеному сховищі цього комп’ютера
done-kept-memory = Ніде: Mailkey забуде його, щойно закриється
done-sent = Пробний лист
done-sent-at = Google прийняв його о { $time }, { $date }
done-not-sent = Не надсилали
done-apps = Усі ваші додатки
done-later = Корисно знати на майбутнє
done-lost = <b>Комп’ютер загубився:</b> видаліть код на сторінці Google. Тоді ним ніхто не скористається, а ваш пароль залишиться тим самим.
done-password = <b>Ви змінюєте пароль Google:</b> Google видаляє всі коди. Тоді створіть тут нові.
done-leaving = <b>Ви комусь віддаєте додаток або пристрій:</b> приберіть код тут і в Google.
done-codes = Ваші коди
done-another = Налаштувати ще один додаток
done-finish = Завершити
done-close = Тепер вікно можна закрити.
