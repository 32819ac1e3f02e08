### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google ha accettato il codice
    .meaning = L’accesso a { $address } ha funzionato.
verdict-sent =
    .title = Google ha preso in carico l’email
    .meaning = { $time ->
        [none] Google ha preso in carico l’email di prova per { $recipient }. Non si sa ancora se è arrivata.
       *[other] Google ha preso in carico alle { $time } l’email di prova per { $recipient }. Non si sa ancora se è arrivata.
    }
verdict-arrived_inbox =
    .title = È arrivata
    .meaning = L’email di prova è nella Posta in arrivo. L’invio funziona.
verdict-arrived_spam =
    .title = È arrivata, ma nello spam
    .meaning = L’email di prova è passata, ma Google l’ha messa nella cartella Spam. L’invio funziona.
verdict-not_arrived_yet =
    .title = Non è ancora arrivata
    .meaning = { $spam ->
        [hidden] Google ha preso in carico l’email, ma non è in Posta in arrivo. Mailkey non ha potuto guardare in Spam, che è nascosto ai programmi di posta. Guardi lì lei, per favore.
       *[other] { $time ->
            [none] Google ha preso in carico l’email, ma non si vede ancora. Possono volerci alcuni minuti.
           *[other] Google ha preso in carico l’email alle { $time }, ma non si vede ancora. Possono volerci alcuni minuti.
        }
    }
verdict-from_rewritten =
    .title = È arrivata, con un altro mittente
    .meaning = Google ha messo { $from } come mittente. Lo fa quando l’altro indirizzo non appartiene a questo account.

## Sign-in

verdict-code_rejected =
    .title = Google non ha accettato questo codice
    .meaning = { $stage ->
        [look] Google ha preso in carico l’email con questo codice. Ma la casella non si è aperta, quindi cerchi lei l’email.
       *[other] Il codice ha la forma giusta, ma non apre { $address }. Di solito è stato creato per un altro account, o nel frattempo è stato tolto.
    }
verdict-normal_password_used =
    .title = Quella era la sua password normale
    .meaning = Google l’ha riconosciuta, ed è una buona notizia: l’account funziona e la verifica in due passaggi è attiva. Ma un’app ha bisogno di un codice proprio, di 16 lettere.
verdict-browser_sign_in_needed =
    .title = Google vuole prima un accesso nel browser
    .meaning = Google è prudente perché non conosce ancora questo computer o questa rete. Acceda una volta nel browser e gli basterà.
verdict-too_many_sign_ins =
    .title = Google chiede una pausa
    .meaning = { $wait ->
        [none] Ci sono stati molti accessi a { $address } in poco tempo. Non si è rotto niente. Aspetti un po’.
       *[other] Ci sono stati molti accessi a { $address } in poco tempo. Non si è rotto niente. Aspetti { $wait }.
    }
verdict-google_busy =
    .title = In questo momento Google è occupato
    .meaning = Il server di posta di Google ha detto «non ora». Di solito passa in pochi minuti. Il suo codice non c’entra.
verdict-sign_in_refused =
    .title = Google ha detto di no
    .meaning = { $stage ->
        [look] Google ha preso in carico l’email. Ma non ha lasciato guardare nella casella, e Mailkey non sa perché. Guardi lei, per favore.
        [sign_in] Il server di posta ha rifiutato l’accesso per un motivo che Mailkey non conosce. Le parole del server possono aiutare chi si occupa dei suoi computer.
       *[other] Il server di posta ha detto di no prima che il suo codice fosse inviato, per un motivo che Mailkey non conosce. Le parole del server possono aiutare chi si occupa dei suoi computer.
    }

## Sending

verdict-daily_limit_reached =
    .title = Il limite di oggi è esaurito
    .meaning = Da { $address } sono già partite tutte le email che Google permette in un giorno. Il codice va bene. Entro un giorno si può inviare di nuovo.
verdict-recipient_refused =
    .title = Il destinatario è stato rifiutato
    .meaning = Google non consegna a { $recipient }. Forse nell’indirizzo c’è una svista.
verdict-mailbox_full =
    .title = La casella di posta è piena
    .meaning = Nella casella di { $recipient } non c’è più spazio, quindi non entra nessuna email. Il codice funziona.
verdict-message_refused =
    .title = Google non ha accettato l’email
    .meaning = L’accesso ha funzionato, ma Google ha rifiutato l’email di prova.
verdict-workspace_rule =
    .title = Una regola della sua organizzazione ferma l’email
    .meaning = Il codice funziona. A fermare l’email è una regola che la sua organizzazione ha impostato su Google.

## Reading

verdict-imap_disabled =
    .title = Mailkey non può guardare nella casella
    .meaning = Google ha preso in carico l’email. Ma per { $address } non è permesso guardare nella casella. Cerchi lei l’email, per favore.
verdict-imap_refused =
    .title = La casella non si è aperta
    .meaning = { $sign ->
        [unreadable_answer] Google ha preso in carico l’email. Ma Mailkey non ha potuto leggere la risposta della casella, quindi guardi lei, per favore.
       *[other] { $stage ->
            [look] Google ha preso in carico l’email. Ma non ha lasciato che Mailkey la cercasse, quindi guardi lei, per favore.
           *[other] Da qui non si può usare il server di Google per leggere la posta. Per inviare non serve: manca solo la ricerca dell’email di prova.
        }
    }

## Network

verdict-offline =
    .title = Questo computer non è connesso
    .meaning = Al momento non c’è strada verso internet. Il suo codice va bene.
verdict-google_unreachable =
    .title = Da qui non si raggiunge Google
    .meaning = La rete risponde, ma nessuna connessione a Google riesce. Forse la rete stessa al momento non ha internet, o non lascia passare niente verso Google.
verdict-proxy_required =
    .title = Sembra che questa rete lasci uscire solo ciò che passa dal suo proxy
    .meaning = Questo computer è impostato per uscire attraverso un proxy, e senza di esso nessuna connessione a Google riesce. Di solito la posta non può passare da un proxy per pagine web.
verdict-name_not_found =
    .title = Il server di posta di Google non si trova
    .meaning = Questo computer è in una rete, ma la rete non sa dire dove sia il server di posta di Google. Di solito è la rete stessa a non avere internet, o a filtrare i nomi.
verdict-name_server_silent =
    .title = La rete non dice dov’è Google
    .meaning = Il server dei nomi di questa rete, che dice dove sono gli altri computer, è lento o non risponde. Il Suo codice non c’entra.
verdict-name_blocked =
    .title = Qualcosa blocca il nome del server di posta di Google
    .meaning = Il server di posta di Google non ha risposto all’indirizzo indicato per esso. Di solito un indirizzo così viene da un’impostazione o un programma di questo computer, o da un filtro della rete. Il Suo codice non è stato inviato.
verdict-captive_portal =
    .title = Questa rete vuole prima un accesso
    .meaning = Come in un hotel o in treno, c’è di mezzo una pagina della rete. Finché non fa l’accesso lì, non passa niente.
verdict-ports_blocked =
    .title = Questa rete non lascia uscire la posta
    .meaning = Internet funziona, ma qui le due porte per inviare email (465 e 587) sono chiuse. È una regola della rete o di un programma di protezione.
verdict-no_greeting =
    .title = Qualcuno risponde, ma non dice niente
    .meaning = La connessione riesce, ma il solito saluto di Google non arriva. Qualcosa lungo la strada prende la chiamata al posto di Google.
verdict-connection_dropped =
    .title = È caduta la linea
    .meaning = La connessione con Google è caduta a metà. Succede con un firewall o una rete instabile.
verdict-timed_out =
    .title = Nessuna risposta in tempo
    .meaning = Il server di posta di Google non ha risposto in tempo. Di solito la rete è lenta, o qualcosa al suo interno trattiene la posta.

## In between

verdict-not_google =
    .title = Quello non era Google
    .meaning = { $host ->
        [none] Al posto di Google ha risposto un altro server di posta. Il suo codice non gli è stato mostrato.
       *[other] Al posto di Google ha risposto un altro server di posta: { $host }. Il suo codice non gli è stato mostrato.
    }
verdict-mail_inspection =
    .title = Un dispositivo lungo la strada modifica i messaggi
    .meaning = Un firewall o un programma di protezione tra lei e Google riscrive quello che dice il server di posta. Il suo codice non è stato inviato su quella linea.
verdict-tls_intercepted =
    .title = Qualcuno guarda nella linea sicura
    .meaning = { $between ->
        [antivirus] Il certificato non è quello di Google: viene da «{ $who }», un antivirus su questo computer. Apre la linea sicura per guardarci dentro. Il suo codice non è passato di lì.
        [filter] Il certificato non è quello di Google: viene da «{ $who }», un programma di filtro su questo computer. Apre la linea sicura per guardarci dentro. Il suo codice non è passato di lì.
        [gateway] Il certificato non è quello di Google: viene da «{ $who }», che fa parte della rete in uso. Apre la linea sicura per guardarci dentro. Il suo codice non è passato di lì.
       *[other] { $who ->
            [none] Il certificato non è quello di Google. Un programma o dispositivo lungo la strada apre la linea sicura. Il suo codice non è passato di lì.
           *[other] Il certificato non è quello di Google: viene da «{ $who }». Questo programma o dispositivo apre la linea sicura. Il suo codice non è passato di lì.
        }
    }
    .beside = { $between ->
        [antivirus] «{ $who }», un antivirus su questo computer, guarda dentro le linee sicure. Il computer lo considera attendibile, quindi Mailkey è andato avanti.
        [filter] «{ $who }», un programma di filtro su questo computer, guarda dentro le linee sicure. Il computer lo considera attendibile, quindi Mailkey è andato avanti.
        [gateway] «{ $who }» guarda dentro le linee sicure nella rete in uso. Il computer lo considera attendibile, quindi Mailkey è andato avanti.
       *[other] { $who ->
            [none] Un programma o dispositivo di questa rete guarda dentro le linee sicure. Il computer lo considera attendibile, quindi Mailkey è andato avanti.
           *[other] «{ $who }» guarda dentro le linee sicure su questo computer o in questa rete. Il computer lo considera attendibile, quindi Mailkey è andato avanti.
        }
    }
verdict-authorities_missing =
    .title = Questo computer non sa chi garantisce per Google
    .meaning = { $list ->
        [gone] L’elenco che dice di chi fidarsi su internet non è dove questo computer lo cerca. Il suo codice non è stato inviato.
        [unreadable] Una parte dell’elenco che dice di chi fidarsi su internet non si può leggere, e nel resto manca l’autorità di Google. Il suo codice non è stato inviato.
       *[other] L’autorità di Google manca nell’elenco di questo computer che dice di chi fidarsi su internet. Il suo codice non è stato inviato.
    }
verdict-tls_untrusted =
    .title = La linea non è sicura
    .meaning = { $sign ->
        [unknown_signature] Il certificato è firmato in un modo che Mailkey non conosce, quindi non si sa chi c’è dall’altra parte. Il suo codice non è stato inviato.
       *[other] Chi ha risposto non ha potuto dimostrare di essere Google. Il suo codice non è stato inviato.
    }
verdict-clock_wrong =
    .title = L’orologio di questo computer non è giusto
    .meaning = { $clock ->
        [none] Il certificato di Google va bene, ma non nella data che mostra questo computer. Con data e ora giuste funzionerà.
       *[other] Il certificato di Google va bene, ma l’orologio di questo computer è { $clock }. Con data e ora giuste funzionerà.
    }
    .beside = { $clock ->
        [none] L’orologio di questo computer non è giusto. Ad alcuni programmi e dispositivi non piacerà.
       *[other] L’orologio di questo computer è { $clock }. Ad alcuni programmi e dispositivi non piacerà.
    }

## Keyring

verdict-keyring_missing =
    .title = Non c’è un posto sicuro per il codice
    .meaning = { $keyring ->
        [no_session] Qui non è aperta nessuna sessione del desktop, e un portachiavi ne fa parte. È così via SSH, con sudo e nelle operazioni pianificate.
        [switched_off] Questo computer ha un portachiavi, ma è disattivato per gli altri programmi.
        [in_memory_only] Il portachiavi di questo computer dimentica tutto all’uscita. Un codice andrebbe perso.
       *[other] Su questo computer non c’è un portachiavi in funzione. Il portachiavi è il posto dove i programmi tengono i segreti. Mailkey non scrive mai un codice in un file qualsiasi.
    }
verdict-keyring_locked =
    .title = Il portachiavi è bloccato
    .meaning = Il posto dove il computer tiene i segreti è bloccato e non è stato aperto.
verdict-keyring_denied =
    .title = Il portachiavi ha detto di no
    .meaning = Il computer non ha lasciato che Mailkey usasse il portachiavi.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Sotto un solo nome ci sono codici diversi
        [unreadable] Non è stato possibile leggere il portachiavi
       *[other] Il portachiavi non ha conservato il codice
    }
    .meaning = { $keyring ->
        [several_differ] Il portachiavi ha più voci per questa app e questo indirizzo, e sono diverse. Nessuno può dire quale sia quella giusta.
        [unreadable] { $store ->
            [none] Mailkey ha interrogato il portachiavi, che non ha risposto come doveva.
           *[other] Mailkey ha interrogato il portachiavi, che non ha risposto come doveva. Il portachiavi ha detto: { $store }
        }
       *[other] { $store ->
            [none] Mailkey ha messo dentro il codice e ha provato a rileggerlo, ma non ci è riuscito.
           *[other] Mailkey ha messo dentro il codice e ha provato a rileggerlo, ma non ci è riuscito. Il portachiavi ha detto: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Questa posta probabilmente non è presso Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Per questo indirizzo non risulta nessun server che riceva posta, quindi probabilmente non è nemmeno presso Google. Forse c’è un errore di battitura nell’indirizzo.
           *[other] La posta di questo indirizzo viene ricevuta da { $host }, quindi probabilmente è lì e non presso Google. Mailkey aiuta solo con Gmail e Google Workspace.
        }
       *[other] Intendeva { $meant }? Quello che è stato scritto ci somiglia molto.
    }
verdict-address_invalid =
    .title = Non è ancora un indirizzo email
    .meaning = Un indirizzo email è fatto così: anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Nessun codice conservato per questo
    .meaning = Il portachiavi di questo computer non ha un codice per { $app } e { $address }.
verdict-code_wrong_shape =
    .title = Questo non è il codice
    .meaning = Il codice di Google ha 16 lettere e nient’altro. Questo è qualcos’altro, quindi non è stato inviato.
verdict-cancelled =
    .title = Interrotto
    .meaning = L’ha interrotto lei, e va bene così. Può continuare quando vuole.

## What gave away that somebody is in between (one for each sign)

sign-heading = Da che cosa si è capito
sign-masked_greeting = Il saluto era coperto da asterischi. Lo fanno i firewall.
sign-other_greeting = Ha salutato con il nome di un altro server di posta.
sign-starttls_missing = Non ha offerto di rendere sicura la linea. Google lo offre sempre.
sign-starttls_refused = Ha offerto di rendere sicura la linea e poi ha rifiutato.
sign-bytes_before_tls = Ha inviato qualcosa di leggibile dove doveva cominciare la linea sicura.
sign-sign_in_missing = Sulla linea sicura non ha offerto l’accesso. Google lo offre sempre.
sign-old_tls = La linea sicura è di un tipo che Google ha abbandonato anni fa. È un vecchio dispositivo lungo la strada.
sign-nothing_in_common = Non conosce nessun modo di proteggere la linea che conosca anche Mailkey. Con il server di Google ce n’è sempre uno.
sign-web_page = Ha risposto una pagina web dove doveva rispondere un server di posta.
sign-other_certificate = Il certificato è per un altro server.
sign-other_words = Ha risposto con parole che non sono di Google.
sign-private_address = Il nome del server di posta di Google porta a un indirizzo dentro questa rete.
sign-hosts_file = Il file hosts di questo computer ha un indirizzo proprio per il server di posta di Google.
sign-null_address = Il nome del server di posta di Google non porta da nessuna parte, o riporta a questo computer. I filtri dei nomi rispondono così.
sign-made_up_address = Il nome del server di posta di Google porta a un indirizzo inventato, come quelli che danno i programmi proxy su questo computer.
sign-unknown_signature = Il certificato è firmato in un modo che Mailkey non conosce. Altri programmi forse lo accettano.
sign-unreadable_answer = La sua risposta era troppo lunga o non si capiva.

## What was found beside it

further-heading = Altre cose trovate
further-at = Porta { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off

clock-ahead = avanti di { $time }
clock-behind = indietro di { $time }
duration-hours = { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
duration-days = { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
duration-years = { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }

## The report's first lines

report-practice = Questo rapporto viene da un’esercitazione. Niente di ciò è successo da Google.
report-first-free = La strada verso il server di posta di Google è libera.
report-first-nothing = Mailkey non ha ancora provato niente.
report-number = Numero da citare: { $number }
report-technical = Per chi si occupa dei computer:

## What happened to the code (one for each way)

saved-nothing = Non è stato salvato niente.
saved-in_keyring = Il codice è salvato nel portachiavi di questo computer.
saved-in_memory = Il codice resta finché Mailkey è aperto. Non è salvato da nessuna parte.
saved-earlier_kept = Il codice precedente è ancora salvato. Quello nuovo no.
saved-accepted_only = Google ha accettato il codice. Non è ancora salvato.
saved-accepted_earlier_kept = Google ha accettato il nuovo codice. Non è ancora salvato, e quello precedente lo è ancora.

## Why a paste is not a code

shape-empty = Non c’è niente da incollare.
    .advice = Prima copi le 16 lettere dalla finestra di Google.
shape-not_text = È un’immagine o un file, non un testo.
    .advice = Selezioni le 16 lettere nella finestra di Google e le copi.
shape-too_large = È molto più di un codice.
    .advice = Copi solo le 16 lettere.
shape-too_few_letters = { $letters } di 16 lettere.
    .advice = Ne manca qualcuna. Copi di nuovo il codice, dalla prima lettera all’ultima.
shape-too_many_letters = { $letters } lettere, ma un codice ne ha 16.
    .advice = Copi solo i quattro gruppi di quattro lettere.
shape-digit_for_letter = C’è una cifra: { $digit }.
    .advice = Un codice ha solo lettere. Voleva dire { $letter }?
shape-six_digits = È un numero di accesso di 6 cifre.
    .advice = Google lo invia al suo telefono. Il codice invece ha 16 lettere.
shape-eight_digits = È un numero di riserva di 8 cifre.
    .advice = Serve per accedere senza il telefono. Il codice invece ha 16 lettere.
shape-digits_only = Sono solo cifre.
    .advice = Google parla di un codice «di 16 cifre», ma sono 16 lettere.
shape-web_address = È l’indirizzo di una pagina web.
    .advice = Copi le 16 lettere che vede nella pagina, non l’indirizzo.
shape-web_address_with_proof = È un indirizzo web che dimostra chi è lei.
    .advice = Non lo dia a nessuno, per favore. Copi invece le 16 lettere che vede nella pagina.
shape-email_address = È un indirizzo email.
    .advice = Copi le 16 lettere dalla finestra di Google.
shape-other_alphabet = Alcune lettere sono di un altro alfabeto.
    .advice = Si somigliano, ma non sono le stesse. Copi il codice dalla finestra di Google invece di scriverlo.
shape-several_codes = È più di un codice.
    .advice = Ne copi uno solo, il più recente.
shape-code_inside = Dentro potrebbe esserci un codice.
    .advice = Copi solo le 16 lettere, senza le parole intorno.
shape-placeholder = Questo sta solo al posto di un codice.
    .advice = Copi le 16 lettere che Google ha creato per lei.
shape-could_be_words = Queste 16 lettere potrebbero essere parole comuni. Non sono state inviate.
    .advice = Se la finestra di Google mostra proprio queste, le usi. Altrimenti copi di nuovo il codice.
shape-looks_like_password = Sembra la sua password normale. Non è stata inviata.
    .advice = Il codice è un’altra cosa: 16 lettere che Google crea per una sola app.
shape-sentence = È un testo, non un codice.
    .advice = Copi solo i quattro gruppi di quattro lettere.

## Why a text is not an address

address-empty = Scriva il suo indirizzo email.
address-no_at = Manca la @. Un indirizzo è fatto così: anna@gmail.com.
address-several_ats = C’è più di una @.
address-no_name = Manca qualcosa prima della @.
address-no_domain = Manca qualcosa dopo la @, per esempio gmail.com.
address-blank = C’è uno spazio. Gli indirizzi non ne hanno.
address-character = C’è un carattere che negli indirizzi non si usa.
address-too_long = È troppo lungo per essere un indirizzo.
