### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey non ha potuto leggere a che punto era, quindi ricomincia da capo. Il vecchio file resta come { $file }.
notice-ledger_set_aside = Mailkey non ha potuto leggere l’elenco dei codici. Il vecchio file resta come { $file }. I codici sono ancora nel portachiavi.
notice-progress_not_saved = Mailkey non può salvare a che punto è ({ $reason }). Può continuare, ma la prossima volta si ricomincia da capo.
notice-ledger_not_saved = Il codice è salvato, ma Mailkey non ha potuto scriverlo nell’elenco ({ $reason }).
notice-keyring_trouble = Su questo computer non c’è ancora un posto sicuro per il codice.
notice-keyring_will_ask = Il portachiavi di questo computer è bloccato. Quando il codice viene salvato, una finestra del computer chiede la password del portachiavi. Non è la password di Google.
keyring-unlock = Sblocca ora
keyring-waits = Mailkey aspetta il portachiavi di questo computer. Forse è aperta una finestra che ne chiede la password. Guardi anche dietro le altre finestre.
notice-code_not_here = Mailkey è stato chiuso prima di salvare il codice, quindi qui non c’è più. Se la finestra di Google lo mostra ancora, lo incolli di nuovo. Se no, crei un nuovo codice.
notice-code_on_clipboard = Mailkey ha il codice, ma non ha potuto toglierlo dagli appunti. Copi qualcos’altro e da lì sparisce.
notice-code_put_back = Un programma che ricorda ciò che viene copiato aveva rimesso il codice negli appunti. Mailkey lo ha tolto di nuovo, ma quel programma forse lo ha ancora nel suo elenco. Lo elimini lì.
notice-file_newer = Un Mailkey più recente ha scritto { $file }. Questo lo lascia com’è e non vi salva nulla. Apra il Mailkey più recente.
notice-preferences_set_aside = Mailkey non ha potuto leggere l’aspetto scelto. Il vecchio file resta come { $file }.
notice-preferences_not_saved = Mailkey non può salvare l’aspetto scelto ({ $reason }).
notice-pause = Google ha chiesto una pausa. Aspetti { $time } prima di riprovare.
notice-no_code_needed = { $app } può usare «Accedi con Google». Il codice non serve.

## Failures

failure-busy = C’è ancora qualcos’altro in corso. Aspetti un momento.
failure-not_yet = Prima c’è qualcosa da fare in «{ $step }».
failure-unknown_app = Mailkey non conosce questa app.
failure-device_name_too_long = Questo nome è troppo lungo. Ne scelga uno più corto.
failure-device_name_is_code = Questo è un codice. Scriva qui il nome del dispositivo, e incolli il codice dove viene chiesto.
failure-not_named = Su questo computer c’è un solo codice per questa app, quindi non serve un nome.
failure-clipboard = Gli appunti non sono raggiungibili. Può scrivere il codice a mano.
failure-not_copied = Non è stato possibile copiarlo, perché gli appunti non sono raggiungibili. Lo vede sullo schermo: lo scriva dove serve.
failure-code_not_copied = Non è stato possibile copiare il codice, perché gli appunti non sono raggiungibili. Lo faccia mostrare e lo scriva dove serve.
failure-browser = Il browser non si è aperto ({ $reason }). Copi il link e lo apra nel browser.
failure-keyring = Il portachiavi non ha fatto quello che gli è stato chiesto.
failure-file = Non è stato possibile leggere o scrivere un file ({ $reason }).
failure-file_newer = Un Mailkey più recente ha scritto { $file }. Questo lo lascia com’è. Usi il Mailkey più recente.
failure-nothing_to_put_back = Il portachiavi non aveva dato nessun codice, quindi non ce n’è nessuno da rimettere.
failure-newer_code_kept = Un altro programma ha messo lì un codice più recente. Quello resta, e il vecchio non è stato rimesso.
failure-report_changed = Nel frattempo Mailkey ha trovato altro, quindi questo rapporto non è più aggiornato. Lo apra di nuovo.
failure-internal = Qualcosa è andato storto dentro Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = in attesa
    .working = controllo…
    .good = funziona
    .bad = non raggiungibile
light-mail_server = Server di posta di Google
    .waiting = in attesa
    .working = chiamata…
    .good = risponde
    .good-port = risponde sulla porta { $port }
    .bad = non risponde
light-secure_line = Linea sicura
    .waiting = in attesa
    .working = controllo…
    .good = sicura
    .good-issuer = certificato di { $issuer }
    .bad = non sicura
    .bad-issuer = certificato di { $issuer }
light-sign_in = Accesso
    .waiting = in attesa
    .working = richiesta in corso…
    .good = accettato
    .bad = non accettato

keeping = Salvataggio del codice nel portachiavi…
sending = Consegna dell’email a Google…
looking = Ricerca dell’email…

## Google's pages

link-two_step = Pagina di Google per la verifica in due passaggi
link-app_passwords = Pagina di Google per le password per le app
# Same as in English.
link-mailbox = Gmail
link-security = Pagina di Google per la sicurezza
link-app_passwords_help = Guida di Google alle password per le app

## The steps, as the list of steps names them

step-app = La sua app
step-address = Il suo indirizzo
step-two-step = Verifica in due passaggi
step-create = Creare il codice
step-paste = Incollare il codice
step-check = Controllo con Google
step-test-mail = Email di prova
step-connect = Configurare l’app
step-done = Tutto fatto
