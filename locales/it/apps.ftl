### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Stampante o scanner
    .hint = HP, Canon, Epson, Brother e altri
app-outlook-classic = Outlook classico
    .hint = 2016 e precedenti, account POP
app-outlook-new = Nuovo Outlook
    .hint = Per Windows, Mac e telefoni
    .google = In Outlook scelga «Aggiungi account», scriva il suo indirizzo e faccia l’accesso nella pagina di Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Su computer o telefono
    .google = In Thunderbird aggiunga il suo account. La pagina di Google si apre da sola. Faccia lì l’accesso.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Su Mac, iPhone o iPad
    .google = Nelle impostazioni scelga «Aggiungi account» e poi «Google», non «Altro». Faccia l’accesso nella pagina di Google.
app-wordpress = Sito web o WordPress
    .hint = Moduli di contatto, email del negozio
# Same as in English.
app-python = Python
    .hint = Uno script con smtplib
# Same as in English.
app-node = Node.js
    .hint = Uno script con Nodemailer
# Same as in English.
app-php = PHP
    .hint = Un sito con PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = Posta dalla riga di comando
# Same as in English.
app-cvshelf = CVShelf
    .hint = L’archivio per le candidature
app-other = Qualcos’altro
    .hint = NAS, Home Assistant e altri
