### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = Da «il mio scanner non riesce a inviare email» a «l’email di prova è arrivata», con una password per le app di Gmail
    .long =
        Da «il mio scanner non riesce a inviare email» a «l’email di prova è arrivata», con una password per le app di Gmail che resta nel portachiavi di questo computer e da nessun’altra parte.

        Il codice si legge dal portachiavi o dallo standard input, mai da un argomento o dall’ambiente.
    .example =
        Stato di uscita:
          0  quello che è stato chiesto
          1  un esito non buono
          2  uso non corretto
          3  il portachiavi non si può usare

        Esempio:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Fa tutti i passaggi nel terminale
    .long =
        Fa tutti i passaggi nel terminale: l’app, l’indirizzo, la verifica in due passaggi, la creazione del codice, il salvataggio e un’email di prova.

        Il codice si scrive o si incolla senza che si veda. Dopo ogni passaggio si ricorda tutto tranne il codice, quindi ci si può fermare in qualsiasi momento; `mailkey setup` riprende da lì.

        Con --practice tutto avviene su questo computer, con una simulazione di Google.
    .example =
        Esempio:
          mailkey setup --practice

cli-verify =
    .about = Fa un accesso e dice che cosa ha risposto Google; non salva niente
    .long =
        Fa un accesso al server di posta di Google, dice che cosa ha risposto e non salva niente.

        Con --json scrive un oggetto: verdict, stage, endpoint, reply, elapsed_ms, saved, details, e further se è stato trovato altro.
    .example =
        Esempio:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Invia un’email di prova, poi guarda se è arrivata
    .long =
        Invia una sola email di prova, poi cerca quel messaggio nella casella e non legge altro.

        Un’email a un’altra persona, o con --wait 0, viene solo inviata. Se l’email è partita ma non è stato possibile guardare nella casella, l’esito lo dice e lo stato di uscita è 1.

        Con --json scrive un oggetto: verdict, stage, endpoint, reply, elapsed_ms, saved e details.
    .example =
        Esempio:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Dice fin dove è libera la strada verso il server di posta di Google, senza accesso
    .long =
        Chiama il server di posta di Google a ognuna delle sue porte, mostra fase per fase fin dove è arrivato e riattacca. Non fa l’accesso.

        In un terminale mostra nel frattempo a che punto è ogni porta. Ctrl-C lo ferma.

        Con --json scrive un oggetto: i campi di un esito, in cui verdict è null se la strada è libera, further, e quello che è stato visto: names, doors, internet e clock_ahead_seconds.
    .example =
        Esempio:
          mailkey doctor --json

cli-report =
    .about = Prepara un rapporto sulla strada verso il server di posta di Google, da passare a chi aiuta
    .long =
        Guarda come fa doctor e scrive un rapporto per chi si occupa dei computer: una riga in parole semplici, un numero da citare e quello che è stato visto. Non contiene codici, gli indirizzi sono abbreviati e gli indirizzi IP pubblici sono omessi.

        Con --json scrive un oggetto: number, verdict, tried, practice, technical, text e file.
    .example =
        Esempio:
          mailkey report --save

cli-list =
    .about = Elenca i codici che Mailkey ha salvato su questo computer
    .long =
        Elenca quale codice è per quale app e indirizzo, come si chiama su Google e quando Google lo ha accettato l’ultima volta. I codici non vengono mostrati.

        Con --json scrive un array con un oggetto per ogni codice.
    .example =
        Esempio:
          mailkey list

cli-get =
    .about = Scrive un codice preso dal portachiavi
    .long =
        Scrive sullo standard output un codice preso dal portachiavi, e nient’altro. Se non c’è, lo stato di uscita è 1.

        Con --json scrive un oggetto: app, address e code.
    .example =
        Esempio:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Rimuove un codice dal portachiavi e dall’elenco
    .long =
        Rimuove un codice dal portachiavi di questo computer e dall’elenco.

        Su Google il codice resta valido finché non viene eliminato anche lì.

        Con --json scrive un oggetto: app, address, was_kept, was_listed e page.
    .example =
        Esempio:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Fa l’accesso con un codice e lo salva solo se Google lo accetta
    .long =
        Legge un codice dallo standard input, fa un accesso e lo salva nel portachiavi solo se Google lo accetta. Se per la stessa app e lo stesso indirizzo c’era già un codice, lo sostituisce. Non chiede niente.

        Con --json scrive un oggetto: verdict, stage, endpoint, reply, elapsed_ms, saved, details, e further se è stato trovato altro.
    .example =
        Esempio:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Una simulazione di Google su questo computer, per esercitarsi e per i test
    .long = Una simulazione di Google su questo computer, per esercitarsi e per i test. Niente arriva a Google e nessun codice è vero.
    .example =
        Esempio:
          mailkey practice serve

cli-practice-serve =
    .about = La avvia, scrive dove si trova tutto e continua finché non viene interrotta
    .long =
        Avvia server di posta e pagine che stanno al posto di quelli di Google, solo su questo computer. Scrive le loro porte, il file dell’autorità che ha firmato i certificati, indirizzi con codici e le pagine, e continua finché non viene interrotta (Ctrl-C).

        Con --json scrive un oggetto su una sola riga.
    .example =
        Esempio:
          mailkey practice serve --json

cli-help =
    .about = Mostra l’aiuto di un comando
    .long = Mostra l’aiuto di un comando, come --help dopo il suo nome. Senza comando: l’aiuto di mailkey stesso.
    .example =
        Esempio:
          mailkey help send-test

cli-option-address = L’indirizzo email che fa l’accesso
cli-option-app = L’app a cui serve il codice. Senza: l’unica per cui è salvato un codice
cli-option-app-needed = L’app a cui serve il codice
cli-option-app-setup = L’app che deve inviare email
cli-option-device = Il nome del dispositivo o del sito, se sono più di uno
cli-option-address-setup = L’indirizzo email da cui l’app invierà
cli-option-code-stdin = Legge il codice dallo standard input invece che dal portachiavi
cli-option-code-stdin-only = Legge il codice dallo standard input
cli-option-even-if-words = Accetta anche 16 lettere che potrebbero essere parole comuni
cli-option-even-if-elsewhere = Accetta anche un indirizzo la cui posta probabilmente non è presso Google
cli-remedy-go_on_all_the_same = Se invece è presso Google, aggiunga --even-if-elsewhere al comando.
cli-keeper-unknown = Mailkey non può sapere presso chi è la posta di { $domain }.
cli-option-json = Scrive JSON invece di frasi
cli-option-to = Chi riceve l’email di prova. Senza: l’indirizzo stesso
cli-option-wait = Per quanti secondi cercare l’email; con 0 non si cerca
cli-option-practice = Per esercitarsi: niente arriva a Google e nessun codice è vero
cli-option-fault = Che cosa va storto nell’esercitazione
cli-option-save = Salva il rapporto anche in un file tra i suoi documenti
cli-option-port = Una porta fissa
cli-option-help = Mostra l’aiuto
cli-option-version = Mostra la versione
cli-option-language = La lingua dei testi, per esempio de o pt-BR; senza: quella di questo computer
cli-argument-command = Il comando da spiegare; senza: mailkey stesso

## The frame of the help

cli-heading-usage = Uso:
cli-heading-commands = Comandi:
cli-heading-options = Opzioni:
cli-heading-arguments = Argomenti:
cli-placeholder-options = [OPZIONI]
cli-placeholder-command = <COMANDO>
cli-choices = [può essere: { $choices }]
cli-default = [senza: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = «{ $given }» qui non è conosciuto.
cli-wrong-command = Non c’è nessun comando «{ $given }».
cli-wrong-value = «{ $given }» non va bene per { $option }.
cli-wrong-missing = Manca questo: { $option }
cli-wrong-no-value = { $option } ha bisogno di un valore.
cli-wrong-twice = { $option } si può indicare una volta sola.
cli-wrong-together = { $option } e { $other } non vanno insieme.
cli-wrong-other = Questo non si capisce.
cli-wrong-guess = Voleva dire «{ $guess }»?
cli-wrong-choices = Può essere: { $choices }
cli-wrong-help = Per saperne di più: { $command }
cli-wrong-language = Non c’è nessuna lingua «{ $given }». Ci sono: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Lo standard input è un terminale, e lì il codice si potrebbe leggere. Lo passi con una pipe, per esempio dal suo programma per le password o da un file:
    { $given } | mailkey … --code-stdin
    Per scriverlo senza che si veda: mailkey setup
cli-no-code-kept = Per { $address } non è salvato nessun codice. Indichi l’app con --app, passi un codice con --code-stdin, oppure cominci con: mailkey setup --address { $address }
cli-several-codes = Per { $address } ci sono codici di più app. Ne scelga una con --app: { $apps }
cli-several-devices = Per { $address } ci sono codici di più dispositivi. Ne scelga uno con --device: { $devices }
cli-not-in-keyring = Nel portachiavi non c’è nessun codice per { $app } e { $address }.
cli-an-app = la sua app

## The codes

cli-list-empty = Su questo computer non c’è ancora nessun codice. Per averne uno: mailkey setup
# Same as in English.
cli-list-app = App
cli-list-device = Dispositivo
cli-list-address = Indirizzo
cli-list-code-name = Nome su Google
cli-list-since = Salvato
cli-list-last-worked = Ultima volta accettato
cli-removed = Il codice per { $app } e { $address } non è più su questo computer.
cli-removed-not-listed = Il codice per { $app } e { $address } non è più nel portachiavi. Non era nell’elenco.
cli-removed-not-in-keyring = Il codice per { $app } e { $address } non è più nell’elenco. Non era nel portachiavi.
cli-removed-here-only = Su Google resta valido finché non lo elimina anche lì:
cli-nothing-to-remove = Non c’è nessun codice per { $app } e { $address }, né nel portachiavi né nell’elenco.
cli-stored-not-listed = Il codice è nel portachiavi, ma non è stato possibile metterlo nell’elenco ({ $reason }).

## The doctor

cli-doctor-free = La strada verso il server di posta di Google è libera ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Una delle due porte per l’invio (la { $port }) è chiusa. Basta l’altra.
       *[other] A una delle due porte per l’invio (la { $port }): { $title }. Basta l’altra.
    }
cli-doctor-shut-reading = { $title ->
        [none] La porta per la lettura (la { $port }) è chiusa. Per inviare non serve: manca solo la ricerca dell’email di prova.
       *[other] Alla porta per la lettura (la { $port }): { $title }. Per inviare non serve: manca solo la ricerca dell’email di prova.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificato di

## The letter that some advice speaks of

cli-letter = Il messaggio, da copiare in un’email sua:

## The report

cli-report-saved = Il rapporto è salvato come { $file }
cli-save-report = Salvarlo come file? s lo salva, Invio no:

## Practice

cli-practice-banner = ESERCITAZIONE
cli-practice-pages = Le pagine di esercizio: { $url }
cli-practice-serving =
    SMTP, TLS dall’inizio      { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS dall’inizio      { $host }:{ $imaps }
    I certificati sono per     { $smtp_name } e { $imap_name }
    File dell’autorità         { $authority }
    Pagine                     { $pages }
cli-practice-account = Codice per { $address }
cli-practice-until = Si ferma con Ctrl-C.

## The steps in the terminal

cli-key-back = i
cli-key-stop = f
cli-key-skip = p
cli-key-yes = s

cli-setup-needs-terminal = mailkey setup fa domande, quindi ha bisogno di un terminale. Per gli script: mailkey store --address … --app … --code-stdin
cli-setup-keys = A ogni domanda: i = indietro, f = fermarsi. Si ricorda tutto tranne il codice.
cli-setup-stopped = Interrotto qui. Per continuare: mailkey setup
cli-setup-stopped-practice = Interrotto qui. Per continuare: mailkey setup --practice
cli-step = { $practice ->
        [yes] ESERCITAZIONE · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Numero:
cli-which-number-default = Numero [{ $default }]:
cli-not-a-number = Scriva un numero da 1 a { $count }.
cli-opened = Si apre nel browser.
cli-open-yourself = Apra questo link in un browser, su qualsiasi computer o telefono.
cli-letter-opened = Si apre nel suo programma di posta. Scelga a chi va, la legga e la invii.
cli-letter-copy = La copi in un’email sua e la invii a chi può aiutare.
cli-enter-to-look-again = Quando è fatto, prema Invio:
cli-address = Il suo indirizzo email:
cli-address-again = Il suo indirizzo email [{ $address }]:
cli-paste = Il codice (non si vede):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Inviare a [{ $address }], oppure p per saltare:
cli-verdict = Numero di ciò che vuole fare:
cli-verdict-or-skip = Numero di ciò che vuole fare, oppure p per saltare:
cli-verdict-good = Prema Invio per continuare, oppure il numero di ciò che vuole fare:
cli-nothing-to-press = Questo deve farlo lei; Mailkey non può.
cli-connect-lead = Inserisca questo in { $app }, nello stesso ordine.
cli-connect-get = Per vedere il codice più tardi: mailkey get --address { $address } --app { $app }
cli-show-code = Mostra il codice su questo schermo
cli-the-code = il codice (16 lettere)
cli-finish = Fine
