### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Класичний Outlook
    .hint = 2016 і старіші, облікові записи POP
apps-outlook-new = Новий Outlook
    .hint = Для Windows, Mac і телефонів
    .google = В Outlook виберіть «Додати обліковий запис», введіть свою адресу й увійдіть на сторінці Google.
apps-thunderbird =
    .hint = На комп’ютері або телефоні
    .google = У Thunderbird додайте свій обліковий запис. Сторінка Google відкриється сама. Увійдіть там.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = На Mac, iPhone або iPad
    .google = У параметрах виберіть «Додати обліковий запис», а потім «Google», не «Інше». Увійдіть на сторінці Google.
apps-wordpress = Сайт або WordPress
    .hint = Форми на сайті, листи магазину
apps-python =
    .hint = Скрипт із smtplib
apps-node =
    .hint = Скрипт із Nodemailer
apps-php =
    .hint = Сайт із PHPMailer
apps-msmtp =
    .hint = Пошта з командного рядка
apps-cvshelf =
    .hint = Архів резюме та заявок

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Принтер або сканер
    .hint = HP, Canon, Epson, Brother та інші
kind-mail-program = Поштова програма
kind-website = Сайт
kind-business = Офісна програма
kind-nas = Мережеве сховище (NAS)
kind-device = Камера або інший пристрій
kind-server = Програма на сервері
kind-script = Власний скрипт
kind-generic = Щось інше
    .hint = NAS, Home Assistant та інші

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Так
tick-off = Ні
