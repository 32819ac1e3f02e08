### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Passaggi
rail-account = Il suo account: { $address }
rail-done = { $step }, fatto
rail-progress = Passaggio { $number } di { $count }
rail-promise-kept = Il codice resta su questo computer.
rail-promise-google = Mailkey parla solo con Google.
rail-codes = Codici salvati
rail-examine = Controlla la connessione

back = Indietro
continue = Continua
cancel = Annulla
close = Chiudi
copy = Copia
copied = Copiato
copy-what = Copia: { $what }
copied-what = Copiato: { $what }
dismiss = Nascondi
print = Stampa
where = Passaggio { $number } di { $count }. { $next }
stopping = Interruzione…

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
duration-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }

## Practice

practice-label = Esercitazione
practice-title = Esercitazione.
practice-text = Niente di ciò che si fa qui arriva a Google.
practice-fault = Che cosa deve andare storto?
practice-fault-none = Niente

## A verdict

verdict-todo = Che cosa fare adesso
verdict-server = Che cosa ha detto il server
verdict-store = Che cosa ha detto il portachiavi
verdict-where = Dove si è fermato
verdict-endpoint = { $host }, porta { $port }
verdict-report = Mostra il rapporto
verdict-again-in = { $button } (tra { $time })
verdict-again-ready = Ora può riprovare.
verdict-beside = Altre cose notate

report-title = Un rapporto per chi la aiuta
report-lead = Il rapporto dice solo questo. Non contiene codici né password.
report-quote = Il numero da citare
report-text = Il testo del rapporto
report-save = Salva come file
report-saved = Salvato come { $file }
report-not_saved = Non è stato possibile salvare il file. In alternativa copi il rapporto.

## A letter to somebody who can help

letter-title = Un messaggio per chi può aiutare
letter-lead = È pronta da inviare a suo nome. Mailkey non la invia da solo.
letter-subject = Oggetto:
letter-text = Il testo del messaggio
letter-show = Mostra il messaggio
letter-write = Apri nel programma di posta
letter-opened = Il messaggio è nel suo programma di posta. Scelga a chi inviarlo.
letter-not_opened = Il programma di posta non si è aperto. In alternativa copi il messaggio.

## Asking before a code is replaced

replace-title = C’è già un codice per questo
replace-text = Su questo computer è salvato un codice per { $app } e { $address }. Quello nuovo prende il suo posto solo dopo che Google lo ha accettato.
replace-yes = Usa il codice nuovo
replace-no = Tieni quello vecchio

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Un codice per { $app } e { $address } è salvato dal { $date }. Finché funziona, non ne serve uno nuovo.
earlier-undated = Nel portachiavi c’è un codice per { $app } e { $address }. Finché funziona, non ne serve uno nuovo.
earlier-use = Usa questo
earlier-new = Creane uno nuovo
device-other-name = Nome dell’altro dispositivo o sito
device-other-note = Per esempio «Scanner del corridoio». Avrà un codice tutto suo.
device-other = Un codice per un altro dispositivo

## Asking before a code is let go that was not saved

unsaved-title = Il codice non è salvato
unsaved-text = Se va avanti, Mailkey dimentica il codice per { $app } e { $address }.
unsaved-no = Resta qui
unsaved-yes = Dimentica il codice
closing-title = Chiudere Mailkey?
closing-code_in_hand = Il codice non è ancora salvato. Se chiude Mailkey adesso, qui va perso, e Google non lo mostra di nuovo.
closing-code_being_checked = Google sta ancora verificando il codice, che non è ancora salvato. Se chiude Mailkey adesso, qui va perso, e Google non lo mostra di nuovo.
closing-copied_code = Il codice copiato è ancora negli appunti. Se chiude Mailkey adesso, viene tolto da lì: lo incolli prima dove serve.
closing-close = Chiudi comunque
closing-stay = Resta

## Checking the connection

examination-title = La strada verso Google è libera?
examination-lead = Mailkey chiama il server di posta di Google e riattacca. Non fa l’accesso.
examination-start = Controlla ora
examination-again = Controlla di nuovo
examination-running = Chiamata ai server di posta di Google…
examination-free = La strada verso Google è libera
examination-free-text = Il server di posta di Google risponde su una linea sicura. Questo vale per questo computer. Una stampante o un altro dispositivo può avere una strada sua.
examination-doors = Porta per porta

path-computer = Questo computer
path-network = La sua rete
# Same as in English.
path-internet = Internet
path-google = Server di posta di Google
path-broken-computer = La strada si interrompe su questo computer.
path-broken-to_network = La strada si interrompe tra questo computer e la rete.
path-broken-network = La strada si interrompe nella rete.
path-broken-to_internet = La strada si interrompe tra la rete e Google.
path-broken-somewhere = Qualcosa su questo computer o nella rete blocca la strada. Non ha detto come si chiama.
path-broken-doors = La strada si interrompe alle porte del server di posta di Google.
path-broken-doors-only = Internet funziona. La strada si interrompe alle porte del server di posta di Google.

door = Porta
door-sending = Invio, porta { $port }
door-reading = Lettura, porta { $port }
door-names = Nome
door-connect = Connessione
door-greeting = Saluto
door-secure_line = Linea sicura
door-time = Tempo
door-took = { $seconds } s
door-state-waiting = non ancora
door-state-working = in corso
door-state-good = a posto
door-state-bad = interrotto

# Same as in English.
around-internet = Internet
around-internet-answers = risponde
around-internet-silent = non risponde
around-internet-unreached = non si raggiunge, anche se qualcuno risponde
around-internet-portal = al suo posto risponde una pagina di questa rete
around-clock = Orologio
around-clock-right = giusto
around-clock-off = { $clock }
around-certificates = Certificati di

## Where am I, and what comes next

where-app = Poi scriverà il suo indirizzo email.
where-free = Per questa app non serve nessun passaggio.
where-address = Poi vedremo la verifica in due passaggi.
where-two-step = Poi creerà il codice.
where-create = Poi incollerà qui il codice.
where-paste = Poi Mailkey lo controllerà con Google.
where-check = Poi invierà un’email di prova.
where-test-mail = Poi configurerà l’app.
where-connect = Poi ha finito.
where-done = Ha fatto tutti i passaggi.
where-verdict = Si trova in «{ $step }». Mailkey ricorda il resto.
where-room = I passaggi fatti restano. «{ $button }» la riporta lì.

## Language, colours and size of the text

display-open = Aspetto
display-title = Lingua e aspetto
display-lead = Ogni modifica si vede subito. Non si perde niente.
display-language = Lingua
display-language-system = Come su questo computer ({ $language })
display-theme = Colori
display-theme-system = Come su questo computer
display-theme-light = Chiari
display-theme-dark = Scuri
display-text = Dimensione del testo
display-text-size = { $percent }%
display-text-larger = Più grande
display-text-smaller = Più piccolo
display-text-now = Ora il testo è al { $percent }%.
display-language-now = Ora Mailkey parla italiano.

## Help: a few words explained, and the keys

help-open = Aiuto
help-title = Aiuto
help-words = Sei parole
help-keys = Tasti
help-about = Mailkey è un programma indipendente. Non è affiliato a Google.

glossary-code = Codice
    .text = 16 lettere che Google crea per una sola app. Google lo chiama password per le app. L’app lo usa al posto della sua password.
glossary-two_step = Verifica in due passaggi
    .text = Per l’accesso Google chiede due cose. Una è la password. L’altra è qualcosa che ha solo lei, come il suo telefono.
# Same as in English.
glossary-passkey = Passkey
    .text = Un modo per accedere con il viso, il dito o un PIN. Non sostituisce la verifica in due passaggi.
glossary-keyring = Portachiavi
    .text = Il posto sicuro per i segreti del computer. Si apre quando accede al computer.
glossary-mail_server = Server di posta
    .text = Il computer di Google che riceve la sua posta e la recapita.
glossary-secure_line = Linea sicura
    .text = Una connessione che nessun altro può leggere. Mailkey non ne usa altre.

key-enter = Invio
    .does = Preme il pulsante principale
# Same as in English.
key-escape = Esc
    .does = Torna indietro o interrompe ciò che è in corso
# Same as in English.
key-tab = Tab
    .does = Va al pulsante o al campo successivo
key-arrows = Frecce
    .does = Vanno da un riquadro all’altro
key-space = Spazio
    .does = Sceglie il riquadro o preme il pulsante
key-help = F1
    .does = Apre questo aiuto
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Incolla il codice
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Testo più grande
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Testo più piccolo
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Testo come prima

## Back after a day or more

welcome-title = Eccoci di nuovo
welcome-lead = Ultima visita: { $date }. Questo è già fatto:
welcome-app = Ha scelto { $app }.
welcome-address = Ha indicato l’indirizzo { $address }.
welcome-two_step = La verifica in due passaggi è attiva.
welcome-code = Google ha accettato il codice, che è salvato.
welcome-sent = Google ha preso in carico l’email di prova.
welcome-next = Ora tocca a «{ $step }».
