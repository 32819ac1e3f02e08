### Letters that are ready to be sent to somebody who can help.

letter-allow_codes =
    .subject = Solicitud: permitir la verificación en dos pasos y las contraseñas de aplicación en mi cuenta
    .body =
        Hola:

        Quisiera que un dispositivo o programa enviara correo { $address ->
            [none] desde mi cuenta
           *[other] desde { $address }
        }. No permite «Iniciar sesión con Google», así que necesita una contraseña de aplicación. Google no me deja crearla: la página dice que la opción no está disponible para mi cuenta.

        ¿Podría mirar esto en la consola de administración de Google?

        1. { $place }. Le pido que lo permita para mi unidad organizativa.
        2. En el mismo lugar, los métodos: si solo se permiten llaves de seguridad, Google desactiva las contraseñas de aplicación para todos.

        En cuanto la verificación en dos pasos esté activada en mi cuenta, puedo crear yo la contraseña de aplicación. No se la enviaré a nadie.

        Si aquí no se quieren contraseñas de aplicación, hay otros dos caminos: el relay SMTP ({ $relay }) o una aplicación compatible con OAuth.

        Muchas gracias

letter-allow_mailbox =
    .subject = Solicitud: permitir IMAP en mi cuenta
    .body =
        Hola:

        Estoy configurando un dispositivo o programa que envía correo { $address ->
            [none] desde mi cuenta
           *[other] desde { $address }
        }. El envío funciona. Google dice que el acceso IMAP está desactivado, así que no puedo comprobar con un programa si un correo ha llegado.

        ¿Podría mirar esto en la consola de administración de Google?

        { $place }. También hace falta «Allow any mail client» (permitir cualquier cliente de correo), porque un programa con contraseña de aplicación no usa OAuth.

        Para enviar no es necesario. Si IMAP debe seguir desactivado, no hay problema: miraré el buzón a mano.

        Muchas gracias

letter-allow_mail =
    .subject = Una regla detiene el correo de mi cuenta
    .body =
        Hola:

        Estoy configurando un dispositivo o programa que envía correo { $address ->
            [none] desde mi cuenta
           *[other] desde { $address }
        }. El inicio de sesión funciona. El correo en sí no se acepta, y la respuesta de Google dice que es una regla de nuestra propia organización.

        ¿Podría mirar las reglas en la consola de administración de Google?

        { $place }

        Allí hay una regla sobre el correo saliente que se aplica a mi cuenta. ¿Podría hacer una excepción para este dispositivo, o decirme cómo debe ser el correo?

        Si el correo de los dispositivos debe ir por otro camino, también servirían el relay SMTP ({ $relay }) o una aplicación compatible con OAuth.

        Muchas gracias

letter-open_ports =
    .subject = Solicitud: abrir los puertos al servidor de correo de Google
    .body =
        Hola:

        Quisiera enviar correo a través de Google{ $address ->
            [none] {""}
           *[other] {" "}desde { $address }
        }. Desde esta red no funciona. Hacen falta conexiones TCP salientes a:

        { $smtp }, puerto { $tls } (TLS desde el inicio)
        { $smtp }, puerto { $starttls } (STARTTLS)
        { $imap }, puerto { $imaps } (TLS desde el inicio; solo para mirar si el correo ha llegado)

        Basta con uno de los dos primeros. Le pido que los permita por nombre, porque las direcciones cambian. El TLS no debe abrirse ni inspeccionarse, y en el puerto { $starttls } no deben cambiarse el saludo ni STARTTLS.

        Esto es lo que se ve desde mi equipo:

        { $seen }

        Si no es posible, ¿podría decirme por qué otro camino puede salir el correo de aquí, por ejemplo el relay SMTP de Google Workspace o una aplicación compatible con OAuth?

        Muchas gracias

letter-practice =
    .subject = Práctica: { $subject }
    .text = Esta carta se escribió en una práctica con Mailkey. Nada de esto ha ocurrido de verdad y no hay que hacer nada.

## What was seen at a port

letter-door-open = { $host }, puerto { $port }: funciona
letter-door-refused = { $host }, puerto { $port }: se rechaza la conexión
letter-door-unreachable = { $host }, puerto { $port }: no hay ruta
letter-door-silent = { $host }, puerto { $port }: sin respuesta
letter-door-stopped = { $host }, puerto { $port }: la conexión se hace, pero después no continúa
letter-door-other = { $host }, puerto { $port }: el certificado no es el de Google, viene de { $issuer }
letter-name-not-found = { $host }: no se encuentra el nombre
letter-seen-nothing = No se establece ninguna conexión con el servidor de correo de Google.
