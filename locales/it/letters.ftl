### Letters that are ready to be sent to somebody who can help.

letter-allow_codes =
    .subject = Richiesta: consentire la verifica in due passaggi e le password per le app per il mio account
    .body =
        Buongiorno,

        vorrei che un dispositivo o un programma inviasse email { $address ->
            [none] dal mio account
           *[other] da { $address }
        }. Non può usare «Accedi con Google», quindi ha bisogno di una password per le app. Google non me la lascia creare: la pagina dice che l’impostazione non è disponibile per il mio account.

        Le chiedo di controllare questo nella Console di amministrazione Google:

        1. { $place }. Chiedo di consentirlo per la mia unità organizzativa.
        2. Nello stesso punto, i metodi: se sono ammessi solo i token di sicurezza, Google disattiva le password per le app per tutti.

        Appena la verifica in due passaggi è attiva per il mio account, posso creare io la password per le app. Non la invierò a nessuno.

        Se qui le password per le app non sono gradite, ci sono altre due strade: il relay SMTP ({ $relay }), oppure un’app che supporta OAuth.

        Grazie

letter-allow_mailbox =
    .subject = Richiesta: consentire IMAP per il mio account
    .body =
        Buongiorno,

        sto configurando un dispositivo o un programma che invia email { $address ->
            [none] dal mio account
           *[other] da { $address }
        }. L’invio funziona. Google dice che l’accesso IMAP è disattivato, quindi non posso controllare con un programma se un’email è arrivata.

        Le chiedo di controllare questo nella Console di amministrazione Google:

        { $place }. Serve anche «Consenti qualsiasi client di posta», perché un programma con una password per le app non usa OAuth.

        Per l’invio non è necessario. Se IMAP deve restare disattivato, va bene: guarderò nella casella a mano.

        Grazie

letter-allow_mail =
    .subject = Una regola ferma le email del mio account
    .body =
        Buongiorno,

        sto configurando un dispositivo o un programma che invia email { $address ->
            [none] dal mio account
           *[other] da { $address }
        }. L’accesso funziona. L’email invece viene rifiutata, e la risposta di Google dice che si tratta di una regola della nostra organizzazione.

        Le chiedo di controllare le regole nella Console di amministrazione Google:

        { $place }

        Lì c’è una regola sulla posta in uscita che vale per il mio account. Potrebbe fare un’eccezione per questo dispositivo, o dirmi come deve essere fatta l’email?

        Se la posta dei dispositivi deve prendere un’altra strada, andrebbero bene anche il relay SMTP ({ $relay }) o un’app che supporta OAuth.

        Grazie

letter-open_ports =
    .subject = Richiesta: aprire le porte verso il server di posta di Google
    .body =
        Buongiorno,

        vorrei inviare email tramite Google{ $address ->
            [none] {""}
           *[other] {" "}da { $address }
        }. Da questa rete non funziona. Servono connessioni TCP in uscita verso:

        { $smtp }, porta { $tls } (TLS dall’inizio)
        { $smtp }, porta { $starttls } (STARTTLS)
        { $imap }, porta { $imaps } (TLS dall’inizio; solo per vedere se l’email è arrivata)

        Basta una delle prime due. Chiedo di consentirle per nome, perché gli indirizzi cambiano. Il TLS non deve essere aperto né ispezionato, e sulla porta { $starttls } il saluto e STARTTLS non devono essere modificati.

        Ecco che cosa si vede dal mio computer:

        { $seen }

        Se non è possibile, potrebbe dirmi quale altra strada può prendere la posta da qui, per esempio il relay SMTP di Google Workspace o un’app che supporta OAuth?

        Grazie

letter-practice =
    .subject = Esercitazione: { $subject }
    .text = Questa lettera è stata scritta durante un’esercitazione con Mailkey. Niente di ciò è successo davvero, e non c’è niente da fare.

## What was seen at a port

letter-door-open = { $host }, porta { $port }: funziona
letter-door-refused = { $host }, porta { $port }: la connessione viene rifiutata
letter-door-unreachable = { $host }, porta { $port }: non c’è percorso
letter-door-silent = { $host }, porta { $port }: nessuna risposta
letter-door-stopped = { $host }, porta { $port }: la connessione riesce, ma poi non va avanti
letter-door-other = { $host }, porta { $port }: il certificato non è quello di Google, viene da { $issuer }
letter-name-not-found = { $host }: il nome non si trova
letter-seen-nothing = Non riesce nessuna connessione con il server di posta di Google.
