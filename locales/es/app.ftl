### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Pasos
rail-account = Su cuenta: { $address }
rail-done = { $step }, hecho
rail-progress = Paso { $number } de { $count }
rail-promise-kept = El código se queda en este equipo.
rail-promise-google = Mailkey solo habla con Google.
rail-codes = Sus códigos
rail-examine = Revisar la conexión

back = Atrás
continue = Continuar
cancel = Cancelar
close = Cerrar
copy = Copiar
copied = Copiado
copy-what = Copiar: { $what }
copied-what = Copiado: { $what }
dismiss = Ocultar
print = Imprimir
where = Paso { $number } de { $count }. { $next }
stopping = Deteniendo…

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
duration-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

## Practice

practice-label = Práctica
practice-title = Práctica.
practice-text = Nada de esto llega a Google.
practice-fault = ¿Qué debe salir mal?
practice-fault-none = Nada

## A verdict

verdict-todo = Qué hacer ahora
verdict-server = Lo que dijo el servidor
verdict-store = Lo que dijo el llavero
verdict-where = Dónde se detuvo
verdict-endpoint = { $host }, puerto { $port }
verdict-report = Ver el informe
verdict-again-in = { $button } (dentro de { $time })
verdict-again-ready = Ya puede volver a intentarlo.
verdict-beside = También se observó

report-title = Un informe para quien le ayuda
report-lead = Esto es todo lo que dice. No contiene ningún código ni contraseña.
report-quote = El número que debe citar
report-text = El texto del informe
report-save = Guardar como archivo
report-saved = Guardado como { $file }
report-not_saved = No se pudo guardar el archivo. Copie el informe, por favor.

## A letter to somebody who can help

letter-title = Un mensaje para quien puede ayudar
letter-lead = Está lista para enviarla en su nombre. Mailkey no la envía por su cuenta.
letter-subject = Asunto:
letter-text = El texto del mensaje
letter-show = Ver el mensaje
letter-write = Abrir en mi correo
letter-opened = El mensaje está en su programa de correo. Elija a quién enviarlo.
letter-not_opened = El programa de correo no se abrió. Copie el mensaje, por favor.

## Asking before a code is replaced

replace-title = Ya hay un código para esto
replace-text = En este equipo hay un código guardado para { $app } y { $address }. El nuevo ocupará su lugar solo cuando Google lo haya aceptado.
replace-yes = Usar el código nuevo
replace-no = Conservar el anterior

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Hay un código guardado para { $app } y { $address } desde el { $date }. Mientras funcione, no necesita otro.
earlier-undated = En el llavero hay un código para { $app } y { $address }. Mientras funcione, no necesita otro.
earlier-use = Usar este código
earlier-new = Crear uno nuevo
device-other-name = Nombre del otro dispositivo o sitio web
device-other-note = Por ejemplo, «Escáner del pasillo». Tendrá su propio código.
device-other = Un código para otro dispositivo

## Asking before a code is let go that was not saved

unsaved-title = El código no está guardado
unsaved-text = Si continúa, Mailkey olvida el código para { $app } y { $address }.
unsaved-no = Quedarse aquí
unsaved-yes = Olvidar el código
closing-title = ¿Cerrar Mailkey?
closing-code_in_hand = El código aún no está guardado. Si cierra Mailkey ahora, aquí se pierde, y Google no lo vuelve a mostrar.
closing-code_being_checked = Todavía se está preguntando a Google por el código, y aún no está guardado. Si cierra Mailkey ahora, aquí se pierde, y Google no lo vuelve a mostrar.
closing-copied_code = El código que copió sigue en el portapapeles. Si cierra Mailkey ahora, se quita de ahí: péguelo antes donde haga falta.
closing-close = Cerrar de todos modos
closing-stay = Quedarse

## Checking the connection

examination-title = ¿Está libre el camino a Google?
examination-lead = Mailkey llama al servidor de correo de Google y cuelga. No inicia sesión.
examination-start = Revisar ahora
examination-again = Revisar otra vez
examination-running = Llamando a los servidores de correo de Google…
examination-free = El camino a Google está libre
examination-free-text = El servidor de correo de Google responde por una línea segura. Eso vale para este equipo. Una impresora u otro dispositivo puede tener un camino propio.
examination-doors = Puerta por puerta

path-computer = Este equipo
path-network = Su red
path-internet = Internet
path-google = Servidor de correo de Google
path-broken-computer = El camino se corta en este equipo.
path-broken-to_network = El camino se corta entre este equipo y su red.
path-broken-network = El camino se corta en su red.
path-broken-to_internet = El camino se corta entre su red y Google.
path-broken-somewhere = Algo en este equipo o en su red se interpone. No dijo su nombre.
path-broken-doors = El camino se corta en las puertas del servidor de correo de Google.
path-broken-doors-only = Internet funciona. El camino se corta en las puertas del servidor de correo de Google.

door = Puerta
door-sending = Envío, puerto { $port }
door-reading = Lectura, puerto { $port }
door-names = Nombre
door-connect = Conexión
door-greeting = Saludo
door-secure_line = Línea segura
door-time = Tiempo
door-took = { $seconds } s
door-state-waiting = aún no
door-state-working = revisando
door-state-good = bien
door-state-bad = cortado

# Same as in English.
around-internet = Internet
around-internet-answers = responde
around-internet-silent = no responde
around-internet-unreached = no se alcanza, aunque alguien responde
around-internet-portal = en su lugar responde una página de esta red
around-clock = Reloj
around-clock-right = en hora
around-clock-off = { $clock }
around-certificates = Certificados de

## Where am I, and what comes next

where-app = Después escribirá su dirección de correo.
where-free = Para esta aplicación no hace falta ningún paso.
where-address = Después veremos la verificación en dos pasos.
where-two-step = Después creará el código.
where-create = Después pegará el código aquí.
where-paste = Después Mailkey lo comprobará con Google.
where-check = Después enviará un correo de prueba.
where-test-mail = Después configurará la aplicación.
where-connect = Después habrá terminado.
where-done = Ya ha hecho todos los pasos.
where-verdict = Está en «{ $step }». Mailkey recuerda lo demás.
where-room = Sus pasos no se pierden. «{ $button }» le lleva a ellos.

## Language, colours and size of the text

display-open = Apariencia
display-title = Idioma y apariencia
display-lead = Cada cambio se ve al momento. No se pierde nada.
display-language = Idioma
display-language-system = Como en este equipo ({ $language })
display-theme = Colores
display-theme-system = Como en este equipo
display-theme-light = Claro
display-theme-dark = Oscuro
display-text = Tamaño del texto
display-text-size = { $percent } %
display-text-larger = Más grande
display-text-smaller = Más pequeño
display-text-now = El texto está ahora al { $percent } %.
display-language-now = Ahora Mailkey habla español.

## Help: a few words explained, and the keys

help-open = Ayuda
help-title = Ayuda
help-words = Seis palabras
help-keys = Teclas
help-about = Mailkey es un programa independiente. No está afiliado a Google.

glossary-code = Código
    .text = 16 letras que Google crea para una sola aplicación. Google lo llama contraseña de aplicación. La aplicación lo usa en lugar de su contraseña.
glossary-two_step = Verificación en dos pasos
    .text = Google le pide dos cosas para iniciar sesión. Una es su contraseña. La otra es algo que solo tiene usted, como su teléfono.
glossary-passkey = Llave de acceso
    .text = Una forma de iniciar sesión con la cara, el dedo o un PIN. No sustituye a la verificación en dos pasos.
glossary-keyring = Llavero
    .text = El lugar seguro donde el equipo guarda los secretos. Se abre cuando usted inicia sesión en el equipo.
glossary-mail_server = Servidor de correo
    .text = La máquina de Google que recibe su correo y lo reparte.
glossary-secure_line = Línea segura
    .text = Una conexión que nadie más puede leer. Mailkey no usa ninguna otra.

# Same as in English.
key-enter = Enter
    .does = Pulsar el botón principal
# Same as in English.
key-escape = Esc
    .does = Volver atrás o detener lo que está en marcha
# Same as in English.
key-tab = Tab
    .does = Ir al siguiente botón o campo
key-arrows = Flechas
    .does = Ir de un recuadro a otro
key-space = Espacio
    .does = Elegir el recuadro o pulsar el botón
key-help = F1
    .does = Abrir esta ayuda
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Pegar el código
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Texto más grande
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Texto más pequeño
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Texto como al principio

## Back after a day or more

welcome-title = Hola de nuevo
welcome-lead = Estuvo aquí el { $date }. Esto ya está hecho:
welcome-app = Eligió { $app }.
welcome-address = Indicó la dirección { $address }.
welcome-two_step = La verificación en dos pasos está activada.
welcome-code = Google aceptó el código y está guardado.
welcome-sent = Google recibió el correo de prueba.
welcome-next = Ahora toca «{ $step }».
