### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Impresora o escáner
    .hint = HP, Canon, Epson, Brother y otras
app-outlook-classic = Outlook clásico
    .hint = 2016 y anteriores, cuentas POP
app-outlook-new = Nuevo Outlook
    .hint = Para Windows, Mac y teléfonos
    .google = En Outlook elija «Agregar cuenta», escriba su dirección e inicie sesión en la página de Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = En un equipo o un teléfono
    .google = Añada su cuenta en Thunderbird. La página de Google se abre sola. Inicie sesión en ella.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = En un Mac, un iPhone o un iPad
    .google = En los ajustes elija «Añadir cuenta» y luego «Google», no «Otra». Inicie sesión en la página de Google.
app-wordpress = Sitio web o WordPress
    .hint = Formularios, correos de una tienda
# Same as in English.
app-python = Python
    .hint = Un script con smtplib
# Same as in English.
app-node = Node.js
    .hint = Un script con Nodemailer
# Same as in English.
app-php = PHP
    .hint = Un sitio con PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = Correo desde la línea de comandos
# Same as in English.
app-cvshelf = CVShelf
    .hint = El archivo de candidaturas
app-other = Otra cosa
    .hint = NAS, Home Assistant y otros
