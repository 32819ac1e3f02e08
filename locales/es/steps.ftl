### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = ¿Qué debe enviar correo?
app-lead = Algunas aplicaciones permiten «Iniciar sesión con Google». Si la suya puede, no necesitará un código y se lo diremos.
app-choices = Aplicaciones y dispositivos
app-no-code = Sin código
app-no-code-title = Buena noticia: { $app } no necesita código
app-no-code-only = No admite códigos, así que ya ha terminado aquí.
app-anyway = Usar un código igualmente
app-another = Elegir otra aplicación

## The address

address-title = ¿Qué dirección envía el correo?
address-lead = La dirección de su cuenta de Gmail o Google Workspace. El código será para ella.
address-label = Su dirección de correo
address-earlier = O una que ya indicó antes
address-looking = Mirando quién lleva el correo de esta dirección…
device-label = Nombre del dispositivo o del sitio web, si tiene varios
device-note = Por ejemplo, «Escáner del pasillo». En Google el código también se llamará así. Puede dejarlo vacío.

## 2-Step Verification

two-step-title = ¿Está activada la verificación en dos pasos?
two-step-lead = Google solo crea códigos para cuentas con verificación en dos pasos. Una llave de acceso o la huella no es lo mismo.
two-step-open = Abra la página de Google. Compruebe que arriba a la derecha aparece <b>{ $address }</b>.
two-step-look = Busque <b>{ GOOGLE("two-step") }</b>. ¿Dice <b>{ GOOGLE("on") }</b>?
two-step-says-on = Sí, dice { GOOGLE("on") }
two-step-question = ¿Qué ve?
two-step-answer-on = Dice { GOOGLE("on") }
two-step-answer-off = Está desactivada
two-step-answer-only_security_keys = Solo llaves de seguridad o de acceso
two-step-answer-passkey_instead = Uso una llave de acceso, pero no dice { GOOGLE("on") }
two-step-answer-forbidden = Mi organización no lo permite
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Pulse «{ GOOGLE("turn-on-two-step") }» en esa página.
    .text = Google le pedirá un número de teléfono o una aplicación en su teléfono. Cuando la página diga { GOOGLE("on") }, vuelva aquí.
two-step-advice-only_security_keys = Añada otra forma de confirmar su identidad.
    .text = Si solo hay llaves de seguridad o de acceso, Google no crea códigos. Añada en la misma página un número de teléfono o una aplicación de autenticación. Las llaves siguen funcionando.
two-step-advice-passkey_instead = Una llave de acceso en lugar de la contraseña no es la verificación en dos pasos.
    .text = «{ GOOGLE("skip-password") }» solo sustituye la contraseña. Pulse en la misma página «{ GOOGLE("turn-on-two-step") }». Después añada un número de teléfono o una aplicación de autenticación. Su llave de acceso sigue funcionando.
two-step-advice-forbidden = Su organización tiene que permitirlo.
    .text = Pida a quien administra Google allí que le deje activar la verificación en dos pasos. El mensaje ya está escrito y Mailkey recuerda en qué paso está.
two-step-advice-advanced_protection = La { GOOGLE("advanced-protection") } no permite códigos.
    .text = Así debe ser. Use otra cuenta para esta aplicación, o una aplicación que permita «Iniciar sesión con Google».
two-step-workspace = Google lleva el correo de { $domain }. Es lo que hace falta.
two-step-unknown = Mailkey no pudo averiguar quién lleva el correo de { $domain }. Si es Google, siga adelante.
two-step-passed = La verificación en dos pasos ya estaba activada para { $address }. Por eso no se ha vuelto a preguntar.
two-step-again = Mirar otra vez

## Creating the code

create-title = Crear el código en Google
create-copy = Copie este nombre. Así distinguirá más tarde unos códigos de otros.
create-name = El nombre del código
create-open = Abra la página de Google. Compruebe que arriba a la derecha aparece <b>{ $address }</b>.
create-make = Pegue el nombre, pulse <b>{ GOOGLE("create") }</b> y copie las 16 letras que aparecen.
create-alarm = Google le enviará un correo para avisar de que se creó un código. Se trata de este.
create-have = Tengo el código
create-offer = Hay un código en el portapapeles.
create-use = Usarlo
create-different = ¿Qué ve?
create-see-app_name = Un campo «{ GOOGLE("app-name") }»
create-see-code = Una ventana con 16 letras
create-see-not_available = Dice «no está disponible para tu cuenta»
create-see-asks_sign_in = Me pide iniciar sesión
create-see-other_picture = Otra imagen, arriba a la derecha
create-see-select_app = Pide «{ GOOGLE("select-app") }»
create-see-nothing_opened = No se ha abierto nada
create-advice-app_name = Es la página correcta.
    .text = Pegue ahí el nombre y pulse «{ GOOGLE("create") }».
create-advice-code = Ese es el código.
    .text = Copie las 16 letras de la ventana de Google y péguelas aquí. Solo se muestran una vez.
create-cause = ¿Qué muestra la página de la verificación en dos pasos?
create-advice-not_available = Casi siempre falta activar la verificación en dos pasos, o solo tiene llaves de seguridad.
    .text = Google usa esta misma frase para todas las causas. Su página de la verificación en dos pasos muestra cuál es.
    .button = Abrir esa página
create-advice-asks_sign_in = Es normal.
    .text = Google quiere asegurarse de que es usted. Inicie sesión con su contraseña normal. Después aparece la página para el código.
create-advice-other_picture = En el navegador está abierta otra cuenta.
    .text = Pulse la imagen, arriba a la derecha, y elija { $address }. Si no está, elija «{ GOOGLE("add-account") }». Después vuelva a abrir la página desde aquí.
create-advice-nothing_opened = El navegador no ha abierto la página.
    .text = Copie el enlace de esta pantalla y péguelo arriba en una ventana del navegador. Sirve cualquier navegador.
create-advice-select_app = Eso es una guía antigua, no la página actual de Google.
    .text = El formulario con «{ GOOGLE("select-app") }» ya no existe. Hoy hay un solo campo, «{ GOOGLE("app-name") }». Abra la página desde aquí.
create-drawing-caption = Un dibujo de la página. Las guías antiguas muestran «{ GOOGLE("select-app") }»: ese formulario ya no existe.
two-step-drawing-caption = Un dibujo de la página. Busque la palabra «{ GOOGLE("on") }».

sight-other-address = Usar otra dirección

google-open = Abrir la página de Google
google-open-again = Abrirla de nuevo
google-link = O copie el enlace
google-checked = Lo que decimos de Google se comprobó el { $date }.

## Pasting the code

paste-title = Pegar el código
paste-lead = Dieciséis letras en cuatro grupos. Los espacios no importan.
paste-for = El código para { $address }
paste-button = Pegar el código
paste-again = Pegar otra vez
paste-insist = Google muestra estas letras
paste-type = Escribirlo
paste-in-hand = Mailkey ya tiene un código.
paste-go-on = Seguir con él
paste-boxes-none = Todavía sin código
paste-boxes-some = { $letters } letras, ocultas
paste-boxes-full = Un código de 16 letras, oculto
type-title = Escribir el código
type-lead = Cuatro letras en cada casilla. Da igual en mayúsculas o minúsculas.
type-label = Las 16 letras del código
type-check = Comprobar este código
type-paste = Pegarlo

## Checking

check-title = Comprobando con Google
check-lead = Tarda unos dos segundos.
check-running = Preguntando a Google…
check-done = Google aceptó el código
check-ready-title = Listo para comprobar
check-ready-lead = Mailkey tiene su código. Cada pulsación es un inicio de sesión en Google.
check-now = Comprobar ahora
check-worked-title = Este código funciona
check-worked-lead = Google lo aceptó. Puede continuar o usar otro código.
check-other-code = Usar otro código

## When the code ended with an earlier run

gone-title = El código ya no está aquí
gone-paste = Pegar el código
gone-new = Crear un código nuevo

## The test mail

test-title = Envíese un correo de prueba
test-lead = Así sabrá que funciona, y no solo que debería funcionar.
test-accepted = Google aceptó el código.
test-to = Enviarlo a
test-what-send = Mailkey envía un solo correo corto, desde { $address }.
test-what-look = Después mira si ha llegado, con un segundo inicio de sesión. Busca solo ese mensaje; no lee ni cambia ningún otro.
test-what-other = Mailkey no puede mirar en el buzón de otra persona. Pregúntele si ha llegado.
test-send = Enviar correo de prueba
test-skip = Omitir
test-sending-title = Enviando el correo de prueba
test-sent = Google lo recibió a las { $time }
test-looking = Buscándolo en { $address }…
test-seconds = { $seconds } de { $of } segundos como máximo
test-sent-before = Google recibió un correo de prueba a las { $time }, el { $date }.
test-again = Enviar otro

## Setting the app up

connect-title = { $app }: qué introducir
connect-lead = Introduzca estos datos, en el mismo orden.
connect-fields = Los campos
connect-hidden = El código, oculto
connect-code-copied = El código está en el portapapeles durante { $time }. Péguelo ahora donde haga falta.
connect-code-off = El código ya se quitó del portapapeles. Si todavía lo necesita, cópielo una vez más.
connect-code-replaced = Ahora hay otra cosa en el portapapeles, así que el código ya no está ahí. Si todavía lo necesita, cópielo una vez más.
connect-code-going = Mailkey está quitando el código del portapapeles…
connect-snippet = O copie esto
connect-snippet-note = El código no está incluido: se pide o se lee del llavero.
connect-checked = Estos nombres se comprobaron el { $date }.
connect-memory = El código no está guardado. Introdúzcalo ahora, antes de cerrar Mailkey.
connect-print = Imprimir esta hoja
connect-print-no-code = El código no está en esta hoja. Pulse en Mailkey «Copiar», junto al código.
connect-print-made = Hecho con Mailkey el { $date }
connect-done = Ya está configurado
connect-other = Otra aplicación

## Done

done-title = Todo listo
done-lead = Ya se puede enviar correo desde { $address }.
done-account = Cuenta
done-app = Aplicación
done-name = Nombre del código en Google
done-kept = Dónde está el código
done-kept-keyring = En el llavero de este equipo
done-kept-memory = En ningún sitio: Mailkey lo olvida al cerrarse
done-sent = Correo de prueba
done-sent-at = Recibido por Google a las { $time }, el { $date }
done-not-sent = No se envió ninguno
done-apps = Todas sus aplicaciones
done-later = Para más adelante
done-lost = <b>Si pierde este equipo:</b> elimine el código en la página de Google. Ya nadie podrá usarlo, y su contraseña sigue igual.
done-password = <b>Si cambia su contraseña de Google:</b> Google elimina todos los códigos. Cree otros nuevos aquí.
done-leaving = <b>Si se deshace de la aplicación o del dispositivo:</b> quite el código aquí y en Google.
done-codes = Sus códigos
done-another = Configurar otra aplicación
done-finish = Terminar
done-close = Ya puede cerrar la ventana.
