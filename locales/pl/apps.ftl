### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook (klasyczny)
    .hint = 2016 i starsze, konta POP
apps-outlook-new = Outlook (nowy)
    .hint = Na Windows, Mac i telefon
    .google = W Outlooku wybierz „Dodaj konto”, wpisz swój adres i zaloguj się na stronie Google.
apps-thunderbird =
    .hint = Na komputer lub telefon
    .google = W Thunderbirdzie dodaj swoje konto. Strona Google otworzy się sama. Zaloguj się na niej.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Na Macu, iPhonie lub iPadzie
    .google = W ustawieniach wybierz „Dodaj konto”, a potem „Google”, nie „Inne”. Zaloguj się na stronie Google.
apps-wordpress = Strona lub WordPress
    .hint = Formularze, e-maile ze sklepu
apps-python =
    .hint = Skrypt z smtplib
apps-node =
    .hint = Skrypt z Nodemailerem
apps-php =
    .hint = Strona z PHPMailerem
apps-msmtp =
    .hint = Poczta z wiersza poleceń
apps-cvshelf =
    .hint = Archiwum podań o pracę

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Drukarka lub skaner
    .hint = HP, Canon, Epson, Brother i inne
kind-mail-program = Program pocztowy
kind-website = Strona internetowa
kind-business = Program biurowy
kind-nas = Dysk sieciowy (NAS)
kind-device = Kamera lub inne urządzenie
kind-server = Program na serwerze
kind-script = Własny skrypt
kind-generic = Coś innego
    .hint = NAS, Home Assistant i inne

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Tak
tick-off = Nie
