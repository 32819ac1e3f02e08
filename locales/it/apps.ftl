### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook classico
    .hint = 2016 e precedenti, account POP
apps-outlook-new = Nuovo Outlook
    .hint = Per Windows, Mac e telefoni
    .google = In Outlook scelga «Aggiungi account», scriva il suo indirizzo e faccia l’accesso nella pagina di Google.
apps-thunderbird =
    .hint = Su computer o telefono
    .google = In Thunderbird aggiunga il suo account. La pagina di Google si apre da sola. Faccia lì l’accesso.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Su Mac, iPhone o iPad
    .google = Nelle impostazioni scelga «Aggiungi account» e poi «Google», non «Altro». Faccia l’accesso nella pagina di Google.
apps-wordpress = Sito web o WordPress
    .hint = Moduli di contatto, email del negozio
apps-python =
    .hint = Uno script con smtplib
apps-node =
    .hint = Uno script con Nodemailer
apps-php =
    .hint = Un sito con PHPMailer
apps-msmtp =
    .hint = Posta dalla riga di comando
apps-cvshelf =
    .hint = L’archivio per le candidature

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Stampante o scanner
    .hint = HP, Canon, Epson, Brother e altri
kind-mail-program = Programma di posta
kind-website = Sito web
kind-business = Programma per l’ufficio
kind-nas = Archivio di rete (NAS)
kind-device = Telecamera o altro dispositivo
kind-server = Programma su un server
kind-script = Script personale
kind-generic = Qualcos’altro
    .hint = NAS, Home Assistant e altri

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Sì
# Same as in English.
tick-off = No
