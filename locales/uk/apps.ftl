### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Принтер або сканер
    .hint = HP, Canon, Epson, Brother та інші
app-outlook-classic = Класичний Outlook
    .hint = 2016 і старіші, облікові записи POP
app-outlook-new = Новий Outlook
    .hint = Для Windows, Mac і телефонів
    .google = В Outlook виберіть «Додати обліковий запис», введіть свою адресу й увійдіть на сторінці Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = На комп’ютері або телефоні
    .google = У Thunderbird додайте свій обліковий запис. Сторінка Google відкриється сама. Увійдіть там.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = На Mac, iPhone або iPad
    .google = У параметрах виберіть «Додати обліковий запис», а потім «Google», не «Інше». Увійдіть на сторінці Google.
app-wordpress = Сайт або WordPress
    .hint = Форми на сайті, листи магазину
# Same as in English.
app-python = Python
    .hint = Скрипт із smtplib
# Same as in English.
app-node = Node.js
    .hint = Скрипт із Nodemailer
# Same as in English.
app-php = PHP
    .hint = Сайт із PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = Пошта з командного рядка
# Same as in English.
app-cvshelf = CVShelf
    .hint = Архів резюме та заявок
app-other = Щось інше
    .hint = NAS, Home Assistant та інші
