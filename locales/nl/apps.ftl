### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Klassieke Outlook
    .hint = 2016 en ouder, POP-accounts
apps-outlook-new = Nieuwe Outlook
    .hint = Voor Windows, Mac en telefoons
    .google = Kies in Outlook “Account toevoegen”, typ uw adres en log in op de pagina van Google.
apps-thunderbird =
    .hint = Op een computer of telefoon
    .google = Voeg in Thunderbird uw account toe. De pagina van Google gaat vanzelf open. Log daar in.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Op een Mac, iPhone of iPad
    .google = Kies in de instellingen “Voeg account toe” en dan “Google”, niet “Andere”. Log in op de pagina van Google.
apps-wordpress = Website of WordPress
    .hint = Contactformulieren, mails van de webshop
apps-python =
    .hint = Een script met smtplib
apps-node =
    .hint = Een script met Nodemailer
apps-php =
    .hint = Een site met PHPMailer
apps-msmtp =
    .hint = Mail vanaf de opdrachtregel
apps-cvshelf =
    .hint = Het archief voor sollicitaties

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Printer of scanner
    .hint = HP, Canon, Epson, Brother en andere
kind-mail-program = Mailprogramma
# Same as in English.
kind-website = Website
kind-business = Kantoorsoftware
kind-nas = Netwerkopslag (NAS)
kind-device = Camera of ander apparaat
kind-server = Programma op een server
kind-script = Eigen script
kind-generic = Iets anders
    .hint = NAS, Home Assistant en andere

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Ja
tick-off = Nee
