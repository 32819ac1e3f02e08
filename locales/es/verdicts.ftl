### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google aceptó el código
    .meaning = El inicio de sesión de { $address } funcionó.
verdict-sent =
    .title = Google recibió el correo
    .meaning = { $time ->
        [none] Google recibió el correo de prueba para { $recipient }. Todavía no se sabe si ha llegado.
       *[other] Google recibió a las { $time } el correo de prueba para { $recipient }. Todavía no se sabe si ha llegado.
    }
verdict-arrived_inbox =
    .title = Ha llegado
    .meaning = El correo de prueba está en Recibidos. El envío funciona.
verdict-arrived_spam =
    .title = Ha llegado, pero a Spam
    .meaning = El correo de prueba pasó, pero Google lo puso en la carpeta Spam. El envío funciona.
verdict-not_arrived_yet =
    .title = Todavía no ha llegado
    .meaning = { $spam ->
        [hidden] Google recibió el correo, pero no está en Recibidos. Mailkey no pudo mirar en Spam, que está oculto para los programas de correo. Mire ahí usted, por favor.
       *[other] { $time ->
            [none] Google recibió el correo, pero aún no ha aparecido. Puede tardar unos minutos.
           *[other] Google recibió el correo a las { $time }, pero aún no ha aparecido. Puede tardar unos minutos.
        }
    }
verdict-from_rewritten =
    .title = Ha llegado, con otro remitente
    .meaning = Google puso { $from } como remitente. Lo hace cuando la otra dirección no pertenece a esta cuenta.

## Sign-in

verdict-code_rejected =
    .title = Google no aceptó este código
    .meaning = { $stage ->
        [look] Google recibió el correo con este código. Pero el buzón no se abrió, así que busque usted el correo, por favor.
       *[other] El código tiene la forma correcta, pero no abre { $address }. Lo más normal es que se creara para otra cuenta, o que se eliminara entretanto.
    }
verdict-normal_password_used =
    .title = Esa era su contraseña normal
    .meaning = Google la reconoció, y es una buena noticia: la cuenta funciona y la verificación en dos pasos está activada. Pero una aplicación necesita su propio código de 16 letras.
verdict-browser_sign_in_needed =
    .title = Google quiere verle primero en el navegador
    .meaning = Google va con cuidado porque no conoce este equipo o esta red. Inicie sesión una vez en el navegador y con eso le bastará.
verdict-too_many_sign_ins =
    .title = Google pide una pausa
    .meaning = { $wait ->
        [none] Hubo muchos inicios de sesión de { $address } en poco tiempo. No hay nada estropeado. Espere un rato, por favor.
       *[other] Hubo muchos inicios de sesión de { $address } en poco tiempo. No hay nada estropeado. Espere { $wait }, por favor.
    }
verdict-google_busy =
    .title = Google está ocupado en este momento
    .meaning = El servidor de correo de Google dijo «ahora no». Suele pasar en unos minutos. No tiene nada que ver con su código.
verdict-sign_in_refused =
    .title = Google dijo que no
    .meaning = { $stage ->
        [look] Google recibió el correo. Pero no dejó mirar en el buzón y Mailkey no sabe por qué. Mire usted, por favor.
        [sign_in] El servidor de correo no dejó iniciar sesión por un motivo que Mailkey no conoce. Sus propias palabras pueden ayudar a quien se ocupa de sus equipos.
       *[other] El servidor de correo dijo que no antes de que se enviara su código, por un motivo que Mailkey no conoce. Sus propias palabras pueden ayudar a quien se ocupa de sus equipos.
    }

## Sending

verdict-daily_limit_reached =
    .title = Se agotó el límite de hoy
    .meaning = { $address } ya envió hoy todos los correos que Google permite. El código está bien. En menos de un día se podrá enviar de nuevo.
verdict-recipient_refused =
    .title = No se aceptó al destinatario
    .meaning = Google no entrega correo a { $recipient }. Puede que la dirección tenga una errata.
verdict-mailbox_full =
    .title = El buzón está lleno
    .meaning = En el buzón de { $recipient } no queda sitio, así que no entra ningún correo. El código funciona.
verdict-message_refused =
    .title = Google no aceptó el correo
    .meaning = El inicio de sesión funcionó, pero Google no aceptó el correo de prueba.
verdict-workspace_rule =
    .title = Su organización tiene una regla contra este correo
    .meaning = Su código funciona. Una regla que su organización puso en Google detiene el correo.

## Reading

verdict-imap_disabled =
    .title = Mailkey no puede mirar en el buzón
    .meaning = Google recibió el correo. Pero el acceso al buzón está desactivado para { $address }. Busque usted el correo, por favor.
verdict-imap_refused =
    .title = El buzón no se abrió
    .meaning = { $sign ->
        [unreadable_answer] Google recibió el correo. Pero Mailkey no pudo leer la respuesta del buzón, así que mire usted, por favor.
       *[other] { $stage ->
            [look] Google recibió el correo. Pero no dejó que Mailkey lo buscara, así que mire usted, por favor.
           *[other] Desde aquí no se puede usar el servidor de Google para leer correo. Para enviar no hace falta; solo no se podrá buscar el correo de prueba.
        }
    }

## Network

verdict-offline =
    .title = Este equipo no tiene conexión
    .meaning = En este momento no hay camino a internet. A su código no le pasa nada.
verdict-google_unreachable =
    .title = Desde aquí no se puede llegar a Google
    .meaning = La red responde, pero no se logra ninguna conexión con Google. Quizá la propia red no tenga internet en este momento, o no deje pasar nada hacia Google.
verdict-proxy_required =
    .title = Parece que esta red solo deja salir lo que pasa por su proxy
    .meaning = Este equipo está configurado para salir por un proxy, y sin él no se logra ninguna conexión con Google. Por lo general, el correo no puede pasar por un proxy para páginas web.
verdict-name_not_found =
    .title = No se encontró el servidor de correo de Google
    .meaning = Este equipo está en una red, pero la red no sabe decir dónde está el servidor de correo de Google. Lo más normal es que la red no tenga internet, o que filtre nombres.
verdict-name_server_silent =
    .title = La red no dice dónde está Google
    .meaning = El servidor de nombres de esta red, que dice dónde están los demás equipos, va lento o no responde. Su código no tiene la culpa.
verdict-name_blocked =
    .title = Algo bloquea el nombre del servidor de correo de Google
    .meaning = El servidor de correo de Google no respondió en la dirección que se dio para él. Casi siempre da una dirección así un ajuste o un programa de este equipo, o un filtro de la red. Su código no se envió.
verdict-captive_portal =
    .title = Esta red pide iniciar sesión primero
    .meaning = Como en un hotel o un tren, una página de la red se interpone. Hasta que inicie sesión en ella, nada puede salir.
verdict-ports_blocked =
    .title = Esta red no deja salir el correo
    .meaning = Internet funciona, pero aquí están cerradas las dos puertas para enviar correo (465 y 587). Es una regla de la red o de un programa de protección.
verdict-no_greeting =
    .title = Alguien contesta, pero no dice nada
    .meaning = La conexión se hace, pero el saludo habitual de Google no llega. Algo en el camino atiende la llamada en lugar de Google.
verdict-connection_dropped =
    .title = Se cortó la línea
    .meaning = La conexión con Google se cortó a la mitad. Puede deberse a un cortafuegos o a una red inestable.
verdict-timed_out =
    .title = No hubo respuesta a tiempo
    .meaning = El servidor de correo de Google no respondió a tiempo. Lo más normal es que la red vaya lenta, o que algo en ella retenga el correo.

## In between

verdict-not_google =
    .title = Ese no era Google
    .meaning = { $host ->
        [none] Respondió otro servidor de correo en lugar de Google. No se le mostró su código.
       *[other] Respondió otro servidor de correo en lugar de Google: { $host }. No se le mostró su código.
    }
verdict-mail_inspection =
    .title = Un aparato en el camino cambia la conversación
    .meaning = Un cortafuegos o un programa de protección entre usted y Google cambia lo que dice el servidor de correo. Su código no se envió por esa línea.
verdict-tls_intercepted =
    .title = Alguien lee la conexión
    .meaning = { $between ->
        [antivirus] El certificado no es el de Google: viene de «{ $who }», un antivirus de este equipo. Abre la línea segura para mirar dentro. Su código no se envió por ella.
        [filter] El certificado no es el de Google: viene de «{ $who }», un programa de filtrado de este equipo. Abre la línea segura para mirar dentro. Su código no se envió por ella.
        [gateway] El certificado no es el de Google: viene de «{ $who }», que pertenece a la red en la que está. Abre la línea segura para mirar dentro. Su código no se envió por ella.
       *[other] { $who ->
            [none] El certificado no es el de Google. Un programa o aparato en el camino abre la línea segura. Su código no se envió por ella.
           *[other] El certificado no es el de Google: viene de «{ $who }». Ese programa o aparato abre la línea segura. Su código no se envió por ella.
        }
    }
    .beside = { $between ->
        [antivirus] «{ $who }», un antivirus de este equipo, lee las líneas seguras. Su equipo lo da por bueno, así que Mailkey siguió adelante.
        [filter] «{ $who }», un programa de filtrado de este equipo, lee las líneas seguras. Su equipo lo da por bueno, así que Mailkey siguió adelante.
        [gateway] «{ $who }» lee las líneas seguras en la red en la que está. Su equipo lo da por bueno, así que Mailkey siguió adelante.
       *[other] { $who ->
            [none] Un programa o aparato de esta red lee las líneas seguras. Su equipo lo da por bueno, así que Mailkey siguió adelante.
           *[other] «{ $who }» lee las líneas seguras en este equipo o en esta red. Su equipo lo da por bueno, así que Mailkey siguió adelante.
        }
    }
verdict-authorities_missing =
    .title = Este equipo no sabe quién responde por Google
    .meaning = { $list ->
        [gone] La lista que dice de quién fiarse en internet no está donde este equipo la busca. Su código no se envió.
        [unreadable] Una parte de la lista que dice de quién fiarse en internet no se puede leer, y en el resto falta la autoridad de Google. Su código no se envió.
       *[other] La autoridad de Google falta en la lista de este equipo que dice de quién fiarse en internet. Su código no se envió.
    }
verdict-tls_untrusted =
    .title = La línea no es segura
    .meaning = { $sign ->
        [unknown_signature] El certificado está firmado de una forma que Mailkey no conoce, así que no se sabe quién está al otro lado. Su código no se envió.
       *[other] El otro lado no pudo demostrar que es Google. Su código no se envió.
    }
verdict-clock_wrong =
    .title = El reloj de este equipo no va bien
    .meaning = { $clock ->
        [none] El certificado de Google está bien, pero no en la fecha que muestra este equipo. Con la fecha y la hora correctas funcionará.
       *[other] El certificado de Google está bien, pero el reloj de este equipo lleva { $clock }. Con la fecha y la hora correctas funcionará.
    }
    .beside = { $clock ->
        [none] El reloj de este equipo no va bien. A algunos programas y aparatos eso no les gusta.
       *[other] El reloj de este equipo lleva { $clock }. A algunos programas y aparatos eso no les gusta.
    }

## Keyring

verdict-keyring_missing =
    .title = No hay un lugar seguro para el código
    .meaning = { $keyring ->
        [no_session] Aquí no hay ninguna sesión de escritorio abierta, y un llavero pertenece a una. Así es por SSH, con sudo y en las tareas programadas.
        [switched_off] Este equipo tiene un llavero, pero está desactivado para otros programas.
        [in_memory_only] El llavero de este equipo lo olvida todo al cerrar la sesión. El código se perdería.
       *[other] En este equipo no hay ningún llavero en marcha. El llavero es donde los programas guardan secretos. Mailkey nunca escribe un código en un archivo sin proteger.
    }
verdict-keyring_locked =
    .title = El llavero está bloqueado
    .meaning = El lugar donde su equipo guarda los secretos está bloqueado y no se abrió.
verdict-keyring_denied =
    .title = El llavero dijo que no
    .meaning = Su equipo no dejó que Mailkey usara el llavero.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Hay códigos distintos con el mismo nombre
        [unreadable] No se pudo leer el llavero
       *[other] El llavero no guardó el código
    }
    .meaning = { $keyring ->
        [several_differ] El llavero tiene varias entradas para esta aplicación y esta dirección, y son distintas. Nadie puede saber cuál es la correcta.
        [unreadable] { $store ->
            [none] Mailkey preguntó al llavero, y este no respondió como debía.
           *[other] Mailkey preguntó al llavero, y este no respondió como debía. El llavero dijo: { $store }
        }
       *[other] { $store ->
            [none] Mailkey metió el código y quiso volver a leerlo, pero no pudo.
           *[other] Mailkey metió el código y quiso volver a leerlo, pero no pudo. El llavero dijo: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Este correo probablemente no está en Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] No consta ningún servidor que reciba correo para esta dirección, así que probablemente tampoco está en Google. Puede que haya un error al escribir la dirección.
           *[other] { $host } recibe el correo de esta dirección, así que probablemente está allí y no en Google. Mailkey solo ayuda con Gmail y Google Workspace.
        }
       *[other] ¿Quiso decir { $meant }? Lo que se escribió se parece mucho.
    }
verdict-address_invalid =
    .title = Aún no es una dirección de correo
    .meaning = Una dirección de correo es como anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = No hay ningún código guardado para esto
    .meaning = El llavero de este equipo no tiene ningún código para { $app } y { $address }.
verdict-code_wrong_shape =
    .title = Ese no es el código
    .meaning = El código de Google tiene 16 letras y nada más. Esto es otra cosa, así que no se envió.
verdict-cancelled =
    .title = Detenido
    .meaning = Lo detuvo usted, y no pasa nada. Puede seguir cuando quiera.

## What gave away that somebody is in between (one for each sign)

sign-heading = En qué se notó
sign-masked_greeting = Su saludo estaba tapado con asteriscos. Eso lo hacen los cortafuegos.
sign-other_greeting = Saludó con el nombre de otro servidor de correo.
sign-starttls_missing = No ofreció hacer segura la línea. Google siempre lo ofrece.
sign-starttls_refused = Ofreció hacer segura la línea y luego se negó.
sign-bytes_before_tls = Envió algo legible donde debía empezar la línea segura.
sign-sign_in_missing = No ofreció iniciar sesión en la línea segura. Google siempre lo ofrece.
sign-old_tls = Su línea segura es de un tipo que Google dejó hace años. Es un aparato antiguo en el camino.
sign-nothing_in_common = No conoce ninguna forma de asegurar la línea que Mailkey también conozca. Con el servidor de Google siempre hay una.
sign-web_page = Respondió una página web donde debía responder un servidor de correo.
sign-other_certificate = Su certificado es para otro servidor.
sign-other_words = Respondió con palabras que no son las de Google.
sign-private_address = El nombre del servidor de correo de Google lleva a una dirección dentro de esta red.
sign-hosts_file = El archivo hosts de este equipo tiene una dirección propia para el servidor de correo de Google.
sign-null_address = El nombre del servidor de correo de Google no lleva a ninguna parte, o vuelve a este equipo. Así responden los filtros de nombres.
sign-made_up_address = El nombre del servidor de correo de Google lleva a una dirección inventada, como las que dan los programas de proxy de este equipo.
sign-unknown_signature = Su certificado está firmado de una forma que Mailkey no conoce. Otros programas quizá lo acepten.
sign-unreadable_answer = Su respuesta era demasiado larga o no se entendía.

## What was found beside it

further-heading = También se encontró
further-at = Puerto { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off

clock-ahead = { $time } de adelanto
clock-behind = { $time } de retraso
duration-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
duration-years = { $count ->
        [one] { $count } año
       *[other] { $count } años
    }

## The report's first lines

report-practice = Este informe es de una práctica. Nada de esto ha ocurrido en Google.
report-first-free = El camino al servidor de correo de Google está libre.
report-first-nothing = Mailkey todavía no ha probado nada.
report-number = Número para citar: { $number }
report-technical = Para quien se ocupa de los equipos:

## What happened to the code (one for each way)

saved-nothing = No se guardó nada.
saved-in_keyring = El código está guardado en el llavero de este equipo.
saved-in_memory = El código se conserva hasta que se cierre Mailkey. No se guarda en ningún sitio.
saved-earlier_kept = El código anterior sigue guardado. El nuevo, no.
saved-accepted_only = Google aceptó el código. Todavía no está guardado.
saved-accepted_earlier_kept = Google aceptó el código nuevo. Todavía no está guardado, y el anterior sigue guardado.

## Why a paste is not a code

shape-empty = No hay nada que pegar.
    .advice = Copie primero las 16 letras de la ventana de Google.
shape-not_text = Es una imagen o un archivo, no texto.
    .advice = Seleccione las 16 letras en la ventana de Google y cópielas.
shape-too_large = Es mucho más que un código.
    .advice = Copie solo las 16 letras.
shape-too_few_letters = { $letters } de 16 letras.
    .advice = Faltan algunas. Copie el código otra vez, de la primera letra a la última.
shape-too_many_letters = { $letters } letras, pero un código tiene 16.
    .advice = Copie solo los cuatro grupos de cuatro letras.
shape-digit_for_letter = Hay un { $digit } en medio.
    .advice = Un código solo tiene letras. ¿Quería poner { $letter }?
shape-six_digits = Es un número de 6 cifras para iniciar sesión.
    .advice = Google lo envía a su teléfono. El código, en cambio, tiene 16 letras.
shape-eight_digits = Es un número de reserva de 8 cifras.
    .advice = Sirve para iniciar sesión sin el teléfono. El código, en cambio, tiene 16 letras.
shape-digits_only = Son solo cifras.
    .advice = Google dice que el código tiene «16 dígitos», pero son 16 letras.
shape-web_address = Es la dirección de una página web.
    .advice = Copie las 16 letras de la página, no su dirección.
shape-web_address_with_proof = Es una dirección web que demuestra quién es usted.
    .advice = No se la dé a nadie, por favor. Copie las 16 letras de la página.
shape-email_address = Es una dirección de correo.
    .advice = Copie las 16 letras de la ventana de Google.
shape-other_alphabet = Algunas letras son de otro alfabeto.
    .advice = Se parecen, pero no son las mismas. Copie el código de la ventana de Google en lugar de escribirlo.
shape-several_codes = Es más de un código.
    .advice = Copie solo uno, el más nuevo.
shape-code_inside = Puede que haya un código dentro.
    .advice = Copie solo las 16 letras, sin las palabras de alrededor.
shape-placeholder = Eso solo ocupa el lugar de un código.
    .advice = Copie las 16 letras que Google creó para usted.
shape-could_be_words = Estas 16 letras podrían ser palabras corrientes. No se enviaron.
    .advice = Si la ventana de Google muestra exactamente estas, úselas. Si no, copie el código otra vez.
shape-looks_like_password = Parece su contraseña normal. No se envió.
    .advice = El código es otra cosa: 16 letras que Google crea para una aplicación.
shape-sentence = Es texto, no un código.
    .advice = Copie solo los cuatro grupos de cuatro letras.

## Why a text is not an address

address-empty = Escriba su dirección de correo, por favor.
address-no_at = Falta la @. Una dirección es como anna@gmail.com.
address-several_ats = Hay más de una @.
address-no_name = Falta algo antes de la @.
address-no_domain = Falta algo después de la @, por ejemplo gmail.com.
address-blank = Hay un espacio. Las direcciones no tienen espacios.
address-character = Hay un signo que las direcciones no tienen.
address-too_long = Es demasiado larga para ser una dirección.
