### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Drucker oder Scanner
    .hint = HP, Canon, Epson, Brother …
app-outlook-classic = Outlook (klassisch)
    .hint = 2016 und älter, POP-Konten
app-outlook-new = Outlook (neu)
    .hint = Für Windows, Mac und Handys
    .google = Wählen Sie in Outlook „Konto hinzufügen“, geben Sie Ihre Adresse ein und melden Sie sich auf der Google-Seite an.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Auf Computer oder Handy
    .google = Fügen Sie in Thunderbird Ihr Konto hinzu. Die Google-Seite öffnet sich von selbst. Melden Sie sich dort an.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Auf Mac, iPhone oder iPad
    .google = Wählen Sie in den Einstellungen „Account hinzufügen“ und dann „Google“, nicht „Andere“. Melden Sie sich auf der Google-Seite an.
app-wordpress = Website oder WordPress
    .hint = Kontaktformulare, Mails vom Shop
# Same as in English.
app-python = Python
    .hint = Ein Skript mit smtplib
# Same as in English.
app-node = Node.js
    .hint = Ein Skript mit Nodemailer
# Same as in English.
app-php = PHP
    .hint = Eine Website mit PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = Mail von der Kommandozeile
# Same as in English.
app-cvshelf = CVShelf
    .hint = Das Archiv für Bewerbungen
app-other = Sonstiges
    .hint = NAS, Home Assistant und anderes
