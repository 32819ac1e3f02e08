### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = De «mi escáner no puede enviar correo» a «el correo de prueba ha llegado», con una contraseña de aplicación de Gmail
    .long =
        De «mi escáner no puede enviar correo» a «el correo de prueba ha llegado», con una contraseña de aplicación de Gmail que se guarda en el llavero de este equipo y en ningún otro sitio.

        El código se lee del llavero o de la entrada estándar. Nunca se toma de un argumento ni del entorno.
    .example =
        Estado de salida:
          0  lo que se pidió
          1  un resultado que no es bueno
          2  uso incorrecto
          3  no se puede usar el llavero

        Ejemplo:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Hace todos los pasos en el terminal
    .long =
        Hace todos los pasos en el terminal: la aplicación, la dirección, la verificación en dos pasos, crear el código, guardarlo y un correo de prueba.

        El código se escribe o se pega sin que se muestre. Después de cada paso se recuerda todo menos el código, así que se puede parar en cualquier momento; `mailkey setup` sigue desde ahí.

        Con --practice todo ocurre en este equipo, con un doble de Google.
    .example =
        Ejemplo:
          mailkey setup --practice

cli-verify =
    .about = Inicia sesión una vez y dice qué respondió Google; no guarda nada
    .long =
        Inicia sesión una vez en el servidor de correo de Google, dice qué respondió y no guarda nada.

        Con --json escribe un objeto: verdict, stage, endpoint, reply, elapsed_ms, saved, details, y further cuando se encontró algo más.
    .example =
        Ejemplo:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Envía un correo de prueba y mira si ha llegado
    .long =
        Envía un solo correo de prueba, después busca ese mensaje en el buzón y no lee nada más.

        Un correo a otra persona, o con --wait 0, solo se envía. Si el correo se envió pero no se pudo mirar en el buzón, el resultado lo dice y el estado de salida es 1.

        Con --json escribe un objeto: verdict, stage, endpoint, reply, elapsed_ms, saved y details.
    .example =
        Ejemplo:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Dice hasta dónde está libre el camino al servidor de correo de Google, sin iniciar sesión
    .long =
        Llama al servidor de correo de Google en cada una de sus puertas, muestra etapa por etapa hasta dónde llegó y cuelga. No inicia sesión.

        En un terminal muestra mientras tanto cómo va cada puerta. Ctrl-C lo detiene.

        Con --json escribe un objeto: los campos de un resultado, en el que verdict es null si el camino está libre, further, y lo que se vio: names, doors, internet y clock_ahead_seconds.
    .example =
        Ejemplo:
          mailkey doctor --json

cli-report =
    .about = Hace un informe sobre el camino al servidor de correo de Google, para entregarlo
    .long =
        Mira lo mismo que doctor y escribe un informe para quien se ocupa de los equipos: una línea en palabras sencillas, un número para citar y lo que se vio. No contiene ningún código; las direcciones se acortan y las direcciones IP públicas se omiten.

        Con --json escribe un objeto: number, verdict, tried, practice, technical, text y file.
    .example =
        Ejemplo:
          mailkey report --save

cli-list =
    .about = Lista los códigos que Mailkey guardó en este equipo
    .long =
        Lista qué código es para qué aplicación y dirección, cómo se llama en Google y cuándo lo aceptó Google por última vez. Los códigos no se muestran.

        Con --json escribe una lista con un objeto por código.
    .example =
        Ejemplo:
          mailkey list

cli-get =
    .about = Escribe un código del llavero
    .long =
        Escribe un código del llavero en la salida estándar, y nada más. Si no hay ninguno, el estado de salida es 1.

        Con --json escribe un objeto: app, address y code.
    .example =
        Ejemplo:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Quita un código del llavero y de la lista
    .long =
        Quita un código del llavero de este equipo y de la lista.

        En Google el código sigue siendo válido hasta que se elimine también allí.

        Con --json escribe un objeto: app, address, was_kept, was_listed y page.
    .example =
        Ejemplo:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Inicia sesión con un código y lo guarda solo si Google lo acepta
    .long =
        Lee un código de la entrada estándar, inicia sesión con él una vez y lo guarda en el llavero solo si Google lo acepta. Si ya había uno guardado para la misma aplicación y dirección, lo sustituye. No pregunta nada.

        Con --json escribe un objeto: verdict, stage, endpoint, reply, elapsed_ms, saved, details, y further cuando se encontró algo más.
    .example =
        Ejemplo:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Un doble de Google en este equipo, para practicar y para pruebas
    .long = Un doble de Google en este equipo, para practicar y para pruebas. Nada de lo que pasa en él llega a Google, y ningún código es real.
    .example =
        Ejemplo:
          mailkey practice serve

cli-practice-serve =
    .about = Lo inicia, escribe dónde está todo y sigue hasta que se interrumpa
    .long =
        Inicia servidores de correo y páginas que hacen de los de Google, solo en este equipo. Escribe sus puertos, el archivo de la autoridad que firmó sus certificados, direcciones con códigos y las páginas, y sigue hasta que se interrumpa (Ctrl-C).

        Con --json escribe un objeto en una sola línea.
    .example =
        Ejemplo:
          mailkey practice serve --json

cli-help =
    .about = Muestra la ayuda de un comando
    .long = Muestra la ayuda de un comando, igual que --help detrás de su nombre. Sin comando: la ayuda del propio mailkey.
    .example =
        Ejemplo:
          mailkey help send-test

cli-option-address = La dirección de correo que inicia sesión
cli-option-app = La aplicación del código. Sin ella: la única que tiene un código guardado
cli-option-app-needed = La aplicación del código
cli-option-app-setup = La aplicación que debe enviar correo
cli-option-device = El nombre del dispositivo o del sitio web, si hay varios
cli-option-address-setup = La dirección de correo desde la que enviará la aplicación
cli-option-code-stdin = Lee el código de la entrada estándar en lugar del llavero
cli-option-code-stdin-only = Lee el código de la entrada estándar
cli-option-even-if-words = Acepta también 16 letras que podrían ser palabras corrientes
cli-option-even-if-elsewhere = Acepta también una dirección cuyo correo probablemente no está en Google
cli-remedy-go_on_all_the_same = Si aun así está en Google, añada --even-if-elsewhere a la orden.
cli-keeper-unknown = Mailkey no puede saber quién guarda el correo de { $domain }.
cli-option-json = Escribe JSON en lugar de frases
cli-option-to = Quién recibe el correo de prueba. Sin ello: la propia dirección
cli-option-wait = Cuántos segundos buscar el correo; con 0 no se busca
cli-option-practice = Practicar: nada llega a Google y ningún código es real
cli-option-fault = Qué sale mal en la práctica
cli-option-save = Guarda el informe también en un archivo en sus documentos
cli-option-port = Un puerto fijo
cli-option-help = Muestra la ayuda
cli-option-version = Muestra la versión
cli-option-language = El idioma de los textos, por ejemplo de o pt-BR; sin ello: el de este equipo
cli-argument-command = El comando que se quiere conocer; sin él: el propio mailkey

## The frame of the help

cli-heading-usage = Uso:
cli-heading-commands = Comandos:
cli-heading-options = Opciones:
cli-heading-arguments = Argumentos:
cli-placeholder-options = [OPCIONES]
cli-placeholder-command = <COMANDO>
cli-choices = [puede ser: { $choices }]
cli-default = [sin ello: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = «{ $given }» no se conoce aquí.
cli-wrong-command = No hay ningún comando «{ $given }».
cli-wrong-value = «{ $given }» no sirve para { $option }.
cli-wrong-missing = Falta esto: { $option }
cli-wrong-no-value = { $option } necesita un valor.
cli-wrong-twice = { $option } se puede poner solo una vez.
cli-wrong-together = { $option } y { $other } no van juntas.
cli-wrong-other = Eso no se entiende.
cli-wrong-guess = ¿Quería decir «{ $guess }»?
cli-wrong-choices = Puede ser: { $choices }
cli-wrong-help = Para saber más: { $command }
cli-wrong-language = No hay ningún idioma «{ $given }». Hay: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    La entrada estándar es un terminal, y el código se podría leer en él. Páselo por una tubería, por ejemplo desde su programa de contraseñas o un archivo:
    { $given } | mailkey … --code-stdin
    Para escribirlo sin que se muestre: mailkey setup
cli-no-code-kept = No hay ningún código guardado para { $address }. Indique la aplicación con --app, pase un código con --code-stdin, o empiece con: mailkey setup --address { $address }
cli-several-codes = Hay códigos de varias aplicaciones para { $address }. Elija una con --app: { $apps }
cli-several-devices = Hay códigos de varios dispositivos para { $address }. Elija uno con --device: { $devices }
cli-not-in-keyring = En el llavero no hay ningún código para { $app } y { $address }.
cli-an-app = su aplicación

## The codes

cli-list-empty = Todavía no hay ningún código en este equipo. Para conseguir uno: mailkey setup
cli-list-app = Aplicación
cli-list-device = Dispositivo
cli-list-address = Dirección
cli-list-code-name = Nombre en Google
cli-list-since = Guardado
cli-list-last-worked = Última aceptación
cli-removed = El código para { $app } y { $address } ya no está en este equipo.
cli-removed-not-listed = El código para { $app } y { $address } ya no está en el llavero. No estaba en la lista.
cli-removed-not-in-keyring = El código para { $app } y { $address } ya no está en la lista. No estaba en el llavero.
cli-removed-here-only = En Google sigue siendo válido hasta que lo elimine también allí:
cli-nothing-to-remove = No hay ningún código para { $app } y { $address }, ni en el llavero ni en la lista.
cli-stored-not-listed = El código está en el llavero, pero no se pudo poner en la lista ({ $reason }).

## The doctor

cli-doctor-free = El camino al servidor de correo de Google está libre ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Una de las dos puertas de envío (puerto { $port }) está cerrada. Con la otra basta.
       *[other] En una de las dos puertas de envío (puerto { $port }): { $title }. Con la otra basta.
    }
cli-doctor-shut-reading = { $title ->
        [none] La puerta de lectura (puerto { $port }) está cerrada. Para enviar no hace falta; solo no se podrá buscar el correo de prueba.
       *[other] En la puerta de lectura (puerto { $port }): { $title }. Para enviar no hace falta; solo no se podrá buscar el correo de prueba.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificado de

## The letter that some advice speaks of

cli-letter = El mensaje, para copiarlo en un correo propio:

## The report

cli-report-saved = El informe está guardado como { $file }
cli-save-report = ¿Guardarlo como archivo? Con s se guarda, con Enter no:

## Practice

cli-practice-banner = PRÁCTICA
cli-practice-pages = Las páginas de práctica: { $url }
cli-practice-serving =
    SMTP, TLS desde el inicio  { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS desde el inicio  { $host }:{ $imaps }
    Certificados para          { $smtp_name } y { $imap_name }
    Archivo de la autoridad    { $authority }
    Páginas                    { $pages }
cli-practice-account = Código para { $address }
cli-practice-until = Se detiene con Ctrl-C.

## The steps in the terminal

cli-key-back = a
cli-key-stop = p
cli-key-skip = x
cli-key-yes = s

cli-setup-needs-terminal = mailkey setup hace preguntas, así que necesita un terminal. Para scripts: mailkey store --address … --app … --code-stdin
cli-setup-keys = En cada pregunta: a = atrás, p = parar. Se recuerda todo menos el código.
cli-setup-stopped = Se ha parado aquí. Para seguir: mailkey setup
cli-setup-stopped-practice = Se ha parado aquí. Para seguir: mailkey setup --practice
cli-step = { $practice ->
        [yes] PRÁCTICA · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Número:
cli-which-number-default = Número [{ $default }]:
cli-not-a-number = Escriba un número del 1 al { $count }.
cli-opened = Se abre en el navegador.
cli-open-yourself = Abra este enlace en un navegador, en cualquier equipo o teléfono.
cli-letter-opened = Se abre en su programa de correo. Elija a quién va, léala y envíela.
cli-letter-copy = Cópiela en un correo propio y envíela a quien pueda ayudar.
cli-enter-to-look-again = Cuando esté hecho, pulse Enter:
cli-address = Su dirección de correo:
cli-address-again = Su dirección de correo [{ $address }]:
cli-paste = El código (no se muestra):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Enviarlo a [{ $address }], o x para omitirlo:
cli-verdict = Número de lo que quiere hacer:
cli-verdict-or-skip = Número de lo que quiere hacer, o x para omitirlo:
cli-verdict-good = Pulse Enter para seguir, o el número de lo que quiere hacer:
cli-nothing-to-press = Eso tiene que hacerlo usted; Mailkey no puede.
cli-connect-lead = Introduzca esto en { $app }, en el mismo orden.
cli-connect-get = Para ver el código más tarde: mailkey get --address { $address } --app { $app }
cli-show-code = Mostrar el código en esta pantalla
cli-the-code = el código (16 letras)
cli-finish = Terminar
