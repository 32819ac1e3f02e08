### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey no pudo leer en qué paso estaba, así que empieza de nuevo. El archivo anterior se conserva como { $file }.
notice-ledger_set_aside = Mailkey no pudo leer su lista de códigos. El archivo anterior se conserva como { $file }. Los códigos siguen en el llavero.
notice-progress_not_saved = Mailkey no puede guardar en qué paso está ({ $reason }). Puede seguir, pero la próxima vez empezará de nuevo.
notice-ledger_not_saved = El código está guardado, pero Mailkey no pudo anotarlo en su lista ({ $reason }).
notice-keyring_trouble = En este equipo todavía no hay un lugar seguro para su código.
notice-keyring_will_ask = El llavero de este equipo está bloqueado. Cuando se guarde su código, una ventana del equipo pedirá la contraseña del llavero. No es su contraseña de Google.
keyring-unlock = Desbloquearlo ahora
keyring-waits = Mailkey espera al llavero de este equipo. Puede que haya una ventana abierta que pide su contraseña. Mire también detrás de las otras ventanas.
notice-code_not_here = Mailkey se cerró antes de guardar el código, así que aquí ya no está. Si la ventana de Google todavía lo muestra, péguelo otra vez. Si no, cree un código nuevo.
notice-code_on_clipboard = Mailkey tiene el código, pero no pudo quitarlo del portapapeles. Copie cualquier otra cosa y desaparecerá de ahí.
notice-code_put_back = Un programa que recuerda lo copiado había vuelto a poner el código en el portapapeles. Mailkey lo quitó otra vez, pero puede que ese programa aún lo tenga en su lista. Bórrelo allí.
notice-file_newer = Un Mailkey más nuevo escribió { $file }. Este lo deja como está y no guarda nada ahí. Abra el Mailkey más nuevo, por favor.
notice-preferences_set_aside = Mailkey no pudo leer sus preferencias de apariencia. El archivo anterior se conserva como { $file }.
notice-preferences_not_saved = Mailkey no puede guardar sus preferencias de apariencia ({ $reason }).
notice-pause = Google pidió una pausa. Espere { $time } antes de volver a intentarlo.
notice-no_code_needed = { $app } permite «Iniciar sesión con Google». No necesita ningún código.

## Failures

failure-busy = Hay otra cosa en marcha. Espere un momento, por favor.
failure-not_yet = Primero hay algo que hacer en «{ $step }».
failure-unknown_app = Mailkey no conoce esta aplicación.
failure-device_name_too_long = Este nombre es demasiado largo. Elija uno más corto.
failure-device_name_is_code = Eso es un código. Escriba aquí el nombre del dispositivo y pegue el código donde se le pida.
failure-not_named = En este equipo hay un solo código para esta aplicación, así que no lleva nombre.
failure-clipboard = No se puede usar el portapapeles. Puede escribir el código.
failure-not_copied = No se pudo copiar, porque no se puede usar el portapapeles. Lo ve en la pantalla: escríbalo donde haga falta.
failure-code_not_copied = No se pudo copiar el código, porque no se puede usar el portapapeles. Muéstrelo en su lugar y escríbalo donde haga falta.
failure-browser = El navegador no se abrió ({ $reason }). Copie el enlace y ábralo en el navegador.
failure-keyring = El llavero no hizo lo que se le pidió.
failure-file = No se pudo leer o guardar un archivo ({ $reason }).
failure-file_newer = Un Mailkey más nuevo escribió { $file }. Este lo deja como está. Use el Mailkey más nuevo, por favor.
failure-nothing_to_put_back = El llavero no había dado ningún código, así que no hay ninguno que devolver.
failure-newer_code_kept = Otro programa ha guardado ahí un código más nuevo. Ese se queda, y el anterior no se ha devuelto.
failure-report_changed = Mientras tanto Mailkey ha encontrado otra cosa, así que este informe ya no es el último. Ábralo de nuevo, por favor.
failure-internal = Algo salió mal dentro de Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = en espera
    .working = revisando…
    .good = funciona
    .bad = sin conexión
light-mail_server = Servidor de correo de Google
    .waiting = en espera
    .working = llamando…
    .good = responde
    .good-port = responde en el puerto { $port }
    .bad = no responde
light-secure_line = Línea segura
    .waiting = en espera
    .working = comprobando…
    .good = segura
    .good-issuer = certificado de { $issuer }
    .bad = no es segura
    .bad-issuer = certificado de { $issuer }
light-sign_in = Inicio de sesión
    .waiting = en espera
    .working = preguntando…
    .good = aceptado
    .bad = no aceptado

keeping = Guardando el código en el llavero…
sending = Entregando el correo a Google…
looking = Buscando el correo…

## Google's pages

link-two_step = Página de Google para la verificación en dos pasos
link-app_passwords = Página de Google para las contraseñas de aplicación
# Same as in English.
link-mailbox = Gmail
link-security = Página de seguridad de Google
link-app_passwords_help = Ayuda de Google sobre las contraseñas de aplicación

## The steps, as the list of steps names them

step-app = Su aplicación
step-address = Su dirección
step-two-step = Verificación en dos pasos
step-create = Crear el código
step-paste = Pegar el código
step-check = Comprobar con Google
step-test-mail = Correo de prueba
step-connect = Configurar la aplicación
step-done = Todo listo
