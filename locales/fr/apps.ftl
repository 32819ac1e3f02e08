### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook (classique)
    .hint = 2016 et avant, comptes POP
apps-outlook-new = Outlook (nouveau)
    .hint = Sur Windows, Mac et téléphone
    .google = Dans Outlook, choisissez « Ajouter un compte », saisissez votre adresse et connectez-vous sur la page de Google.
apps-thunderbird =
    .hint = Sur ordinateur ou téléphone
    .google = Dans Thunderbird, ajoutez votre compte. La page de Google s’ouvre toute seule. C’est là que vous vous connectez.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Sur Mac, iPhone ou iPad
    .google = Dans les réglages, choisissez « Ajouter un compte », puis « Google », et non « Autre ». Connectez-vous sur la page de Google.
apps-wordpress = Site web ou WordPress
    .hint = Formulaires, e-mails de boutique
apps-python =
    .hint = Un script avec smtplib
apps-node =
    .hint = Un script avec Nodemailer
apps-php =
    .hint = Un site avec PHPMailer
apps-msmtp =
    .hint = L’e-mail en ligne de commande
apps-cvshelf =
    .hint = L’archive des candidatures

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Imprimante ou scanner
    .hint = HP, Canon, Epson, Brother…
kind-mail-program = Logiciel de messagerie
kind-website = Site web
kind-business = Logiciel de bureau
kind-nas = Stockage réseau (NAS)
kind-device = Caméra ou autre appareil
kind-server = Programme sur un serveur
kind-script = Votre propre script
kind-generic = Autre chose
    .hint = NAS, Home Assistant et autres

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Oui
tick-off = Non
