### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook clásico
    .hint = 2016 y anteriores, cuentas POP
apps-outlook-new = Nuevo Outlook
    .hint = Para Windows, Mac y teléfonos
    .google = En Outlook elija «Agregar cuenta», escriba su dirección e inicie sesión en la página de Google.
apps-thunderbird =
    .hint = En un equipo o un teléfono
    .google = Añada su cuenta en Thunderbird. La página de Google se abre sola. Inicie sesión en ella.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = En un Mac, un iPhone o un iPad
    .google = En los ajustes elija «Añadir cuenta» y luego «Google», no «Otra». Inicie sesión en la página de Google.
apps-wordpress = Sitio web o WordPress
    .hint = Formularios, correos de una tienda
apps-python =
    .hint = Un script con smtplib
apps-node =
    .hint = Un script con Nodemailer
apps-php =
    .hint = Un sitio con PHPMailer
apps-msmtp =
    .hint = Correo desde la línea de comandos
apps-cvshelf =
    .hint = El archivo de candidaturas

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Impresora o escáner
    .hint = HP, Canon, Epson, Brother y otras
kind-mail-program = Programa de correo
kind-website = Sitio web
kind-business = Programa de oficina
kind-nas = Almacenamiento en red (NAS)
kind-device = Cámara u otro aparato
kind-server = Programa en un servidor
kind-script = Script propio
kind-generic = Otra cosa
    .hint = NAS, Home Assistant y otros

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Sí
# Same as in English.
tick-off = No
