### The apps and devices, by their identifiers in data/apps.toml.
### `.hint` is one line on the tile. `.google` tells how to do without a code, for the apps that can.

app-scanner = Printer of scanner
    .hint = HP, Canon, Epson, Brother en andere
app-outlook-classic = Klassieke Outlook
    .hint = 2016 en ouder, POP-accounts
app-outlook-new = Nieuwe Outlook
    .hint = Voor Windows, Mac en telefoons
    .google = Kies in Outlook “Account toevoegen”, typ uw adres en log in op de pagina van Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Op een computer of telefoon
    .google = Voeg in Thunderbird uw account toe. De pagina van Google gaat vanzelf open. Log daar in.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Op een Mac, iPhone of iPad
    .google = Kies in de instellingen “Voeg account toe” en dan “Google”, niet “Andere”. Log in op de pagina van Google.
app-wordpress = Website of WordPress
    .hint = Contactformulieren, mails van de webshop
# Same as in English.
app-python = Python
    .hint = Een script met smtplib
# Same as in English.
app-node = Node.js
    .hint = Een script met Nodemailer
# Same as in English.
app-php = PHP
    .hint = Een site met PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = Mail vanaf de opdrachtregel
# Same as in English.
app-cvshelf = CVShelf
    .hint = Het archief voor sollicitaties
app-other = Iets anders
    .hint = NAS, Home Assistant en andere
