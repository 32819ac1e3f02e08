### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Siga con el paso siguiente.
    .button = Continuar
remedy-create_new_code = Cree un código nuevo en la página de Google y copie sus 16 letras.
    .button = Abrir la página de Google
remedy-paste_again = Copie otra vez las 16 letras, todas, y péguelas.
    .button = Pegar otra vez
remedy-type_instead = Escriba usted las letras, de cuatro en cuatro.
    .button = Escribirlo
remedy-check_account = Asegúrese de que el código se creó para { $address }. Google muestra la imagen de la cuenta arriba a la derecha.
    .button = Abrir la página de Google
remedy-use_meant_address = Siga con { $meant }.
    .button = Usar esta dirección
remedy-change_address = Use otra dirección.
    .button = Cambiar la dirección
remedy-go_on_all_the_same = Si aun así está en Google, continúe.
    .button = Continuar de todos modos
remedy-vpn_off = { $verdict ->
        [code_rejected] Apague la VPN si usa una, o conéctese a través de su teléfono: Google rechaza también códigos buenos si llegan de un lugar poco habitual. Después cree un código nuevo, porque Mailkey no envía dos veces un código rechazado.
       *[other] Apague la VPN si usa una, o conéctese un momento a través de su teléfono. A menudo funciona con otra red.
    }
    .button = { $verdict ->
        [code_rejected] Abrir la página de Google
       *[other] Intentar de nuevo
    }
remedy-sign_in_in_browser = Inicie sesión en Gmail en el navegador de este equipo. Si Google pregunta si era usted, responda que sí.
    .button = Abrir Gmail
remedy-wait = No lo intente antes. Cada nuevo intento alarga la pausa.
    .button = Intentar de nuevo
remedy-try_again = Inténtelo otra vez.
    .button = Intentar de nuevo
remedy-check_network = Mire el cable, el wifi y el router. ¿Se abre alguna página web?
    .button = Intentar de nuevo
remedy-sign_in_to_network = Abra cualquier página en el navegador. Aparecerá la página de la red. Inicie sesión en ella.
    .button = Intentar de nuevo
remedy-ask_for_ports = { $between ->
        [gateway] Pida a quien se ocupa de la red que deje pasar por { $who } el correo a Google sin abrirlo. El mensaje ya está escrito.
       *[other] Pida a quien se ocupa de la red que deje pasar el correo a Google sin cambiarlo. El mensaje ya está escrito.
    }
    .button = Ver el mensaje
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Busque en su programa de protección «análisis del correo» o «análisis SSL». Excluya Mailkey ahí. Deje activado el resto de la protección.
           *[other] Busque en { $who } «análisis del correo» o «análisis SSL». Excluya Mailkey ahí. Deje activado el resto de la protección.
        }
       *[other] Abra { $who } y vaya a: { $setting }. Excluya ahí Mailkey, o el correo a Google. Deje activado el resto de la protección.
    }
    .button = Intentar de nuevo
remedy-mend_hosts_file = Quite del archivo hosts de este equipo las líneas con smtp.gmail.com e imap.gmail.com. En Windows está en C:\Windows\System32\drivers\etc; en otros sistemas, en /etc.
    .button = Intentar de nuevo
remedy-allow_name = Permita smtp.gmail.com e imap.gmail.com en el filtro de nombres: Pi-hole, AdGuard, el router o un programa de protección de este equipo. Mire también el archivo hosts de este equipo.
    .button = Intentar de nuevo
remedy-leave_out_of_proxy = Deje smtp.gmail.com e imap.gmail.com fuera del programa de proxy de este equipo (por ejemplo, Clash o Surge), o ciérrelo un momento.
    .button = Intentar de nuevo
remedy-mend_authorities = { $file ->
        [none] Instale o actualice la lista de autoridades de este equipo. En Linux suele ser el paquete ca-certificates.
       *[other] Arregle la lista de { $file } o actualice el paquete ca-certificates. Si aquí está puesta la variable SSL_CERT_FILE o SSL_CERT_DIR, indica otra lista.
    }
    .button = Intentar de nuevo
remedy-set_clock = { $clock ->
        [none] Ponga bien la fecha y la hora del equipo. Si es posible, deje que se pongan solas.
       *[other] Ponga bien la fecha y la hora del equipo: el reloj lleva { $clock }. Si es posible, deje que se pongan solas.
    }
    .button = Intentar de nuevo
remedy-install_keyring = { $keyring ->
        [no_session] Inicie Mailkey desde el propio escritorio, no por SSH ni con sudo.
        [switched_off] Actívelo: en las preferencias del sistema de KDE, en KDE Wallet, para el Secret Service.
        [in_memory_only] Elija como llavero predeterminado uno que permanezca, por ejemplo en el programa «Contraseñas y claves».
       *[other] { $packages ->
            [none] Inicie o instale el llavero.
           *[other] Inicie o instale el llavero. En Linux es el paquete { $packages }.
        }
    }
    .button = Intentar de nuevo
remedy-unlock_keyring = Desbloquee el llavero y permita que Mailkey lo use. Su contraseña suele ser la misma con la que inicia sesión en este equipo.
    .button = Intentar de nuevo
remedy-keep_in_memory = O siga sin guardar. Mailkey olvidará el código al cerrarse.
    .button = Seguir sin guardar
remedy-ask_administrator = Pídaselo a quien administra Google en su organización. El mensaje ya está escrito.
    .button = Ver el mensaje
remedy-change_recipient = Envíe el correo de prueba a otra dirección.
    .button = Cambiar el destinatario
remedy-make_room = Haga sitio en el buzón de { $recipient }: borre correos grandes y vacíe la papelera.
    .button = Abrir Gmail
remedy-send_tomorrow = Vuelva a enviar mañana. El código sigue siendo bueno.
    .button = Continuar
remedy-mark_not_spam = Abra el correo en la carpeta Spam y pulse «{ GOOGLE("not-spam") }». Google lo recordará.
    .button = Abrir Gmail
remedy-look_again = Mire otra vez.
    .button = Mirar otra vez
remedy-look_yourself = Mire usted en el buzón de { $recipient }.
    .button = Abrir Gmail
remedy-use_given_from = { $from ->
        [none] Ponga { $address } como remitente en su aplicación.
       *[other] Ponga { $from } como remitente en su aplicación.
    }
    .button = Continuar
remedy-pass_report = Dé el informe a quien se ocupa de sus equipos. No contiene ningún código ni contraseña.
    .button = Ver el informe

one-or-other = { $one } o { $other }
