### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook (klassisch)
    .hint = 2016 und älter, POP-Konten
apps-outlook-new = Outlook (neu)
    .hint = Für Windows, Mac und Handys
    .google = Wählen Sie in Outlook „Konto hinzufügen“, geben Sie Ihre Adresse ein und melden Sie sich auf der Google-Seite an.
apps-thunderbird =
    .hint = Auf Computer oder Handy
    .google = Fügen Sie in Thunderbird Ihr Konto hinzu. Die Google-Seite öffnet sich von selbst. Melden Sie sich dort an.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Auf Mac, iPhone oder iPad
    .google = Wählen Sie in den Einstellungen „Account hinzufügen“ und dann „Google“, nicht „Andere“. Melden Sie sich auf der Google-Seite an.
apps-wordpress = Website oder WordPress
    .hint = Kontaktformulare, E-Mails vom Shop
apps-python =
    .hint = Ein Skript mit smtplib
apps-node =
    .hint = Ein Skript mit Nodemailer
apps-php =
    .hint = Eine Website mit PHPMailer
apps-msmtp =
    .hint = E-Mails von der Kommandozeile
apps-cvshelf =
    .hint = Das Archiv für Bewerbungen

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Drucker oder Scanner
    .hint = HP, Canon, Epson, Brother …
kind-mail-program = Mailprogramm
# Same as in English.
kind-website = Website
kind-business = Bürosoftware
kind-nas = Netzwerkspeicher (NAS)
kind-device = Kamera oder anderes Gerät
kind-server = Programm auf einem Server
kind-script = Eigenes Skript
kind-generic = Sonstiges
    .hint = NAS, Home Assistant und anderes

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Ja
tick-off = Nein
