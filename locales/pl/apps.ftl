### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Drukarka lub skaner
    .hint = HP, Canon, Epson, Brother i inne
app-outlook-classic = Outlook (klasyczny)
    .hint = 2016 i starsze, konta POP
app-outlook-new = Outlook (nowy)
    .hint = Na Windows, Mac i telefon
    .google = W Outlooku wybierz „Dodaj konto”, wpisz swój adres i zaloguj się na stronie Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Na komputer lub telefon
    .google = W Thunderbirdzie dodaj swoje konto. Strona Google otworzy się sama. Zaloguj się na niej.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Na Macu, iPhonie lub iPadzie
    .google = W ustawieniach wybierz „Dodaj konto”, a potem „Google”, nie „Inne”. Zaloguj się na stronie Google.
app-wordpress = Strona lub WordPress
    .hint = Formularze, e-maile ze sklepu
# Same as in English.
app-python = Python
    .hint = Skrypt z smtplib
# Same as in English.
app-node = Node.js
    .hint = Skrypt z Nodemailerem
# Same as in English.
app-php = PHP
    .hint = Strona z PHPMailerem
# Same as in English.
app-msmtp = msmtp
    .hint = Poczta z wiersza poleceń
# Same as in English.
app-cvshelf = CVShelf
    .hint = Archiwum podań o pracę
app-other = Coś innego
    .hint = NAS, Home Assistant i inne
