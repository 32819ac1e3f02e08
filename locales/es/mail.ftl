### The test mail.

test-mail-subject = Correo de prueba de Mailkey: { $app }

test-mail-body =
    Hola:

    Este es el correo de prueba de Mailkey. Si puede leerlo, el envío funciona: el servidor de correo de Google ha aceptado este correo con la contraseña de aplicación que se creó para ello.

    Creada para: { $app }
    En el equipo: { $device }

    No tiene que hacer nada y puede borrar este correo.

    Si no lo ha pedido usted: alguien que está configurando esto eligió su dirección para la prueba.

    Mailkey es un programa independiente. No está afiliado a Google.
