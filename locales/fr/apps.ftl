### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Imprimante ou scanner
    .hint = HP, Canon, Epson, Brother…
app-outlook-classic = Outlook (classique)
    .hint = 2016 et avant, comptes POP
app-outlook-new = Outlook (nouveau)
    .hint = Sur Windows, Mac et téléphone
    .google = Dans Outlook, choisissez « Ajouter un compte », saisissez votre adresse et connectez-vous sur la page de Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Sur ordinateur ou téléphone
    .google = Dans Thunderbird, ajoutez votre compte. La page de Google s’ouvre toute seule. C’est là que vous vous connectez.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Sur Mac, iPhone ou iPad
    .google = Dans les réglages, choisissez « Ajouter un compte », puis « Google », et non « Autre ». Connectez-vous sur la page de Google.
app-wordpress = Site web ou WordPress
    .hint = Formulaires, e-mails de boutique
# Same as in English.
app-python = Python
    .hint = Un script avec smtplib
# Same as in English.
app-node = Node.js
    .hint = Un script avec Nodemailer
# Same as in English.
app-php = PHP
    .hint = Un site avec PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = L’e-mail en ligne de commande
# Same as in English.
app-cvshelf = CVShelf
    .hint = L’archive des candidatures
app-other = Autre chose
    .hint = NAS, Home Assistant et autres
