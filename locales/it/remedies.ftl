### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Continui con il passaggio successivo.
    .button = Continua
remedy-create_new_code = Crei un nuovo codice nella pagina di Google e copi le 16 lettere.
    .button = Apri la pagina di Google
remedy-paste_again = Copi di nuovo le 16 lettere, tutte, e le incolli.
    .button = Incolla di nuovo
remedy-type_instead = Scriva le lettere a mano, quattro alla volta.
    .button = Scrivi a mano
remedy-check_account = Controlli che il codice sia stato creato per { $address }. Google mostra l’immagine dell’account in alto a destra.
    .button = Apri la pagina di Google
remedy-use_meant_address = Continui con { $meant }.
    .button = Usa questo indirizzo
remedy-change_address = Usi un altro indirizzo.
    .button = Cambia indirizzo
remedy-go_on_all_the_same = Se invece è presso Google, vada avanti.
    .button = Continua comunque
remedy-vpn_off = { $verdict ->
        [code_rejected] Spenga la VPN, se ne usa una, o usi l’hotspot del telefono: Google rifiuta anche i codici buoni quando arrivano da un posto insolito. Poi crei un nuovo codice, perché uno già rifiutato non viene inviato due volte.
       *[other] Spenga la VPN, se ne usa una, o usi per un momento l’hotspot del telefono. Spesso con un’altra rete funziona.
    }
    .button = { $verdict ->
        [code_rejected] Apri la pagina di Google
       *[other] Riprova
    }
remedy-sign_in_in_browser = Acceda a Gmail nel browser di questo computer. Se Google chiede se era lei, risponda di sì.
    .button = Apri Gmail
remedy-wait = Non riprovi prima. Ogni nuovo tentativo allunga la pausa.
    .button = Riprova
remedy-try_again = Riprovi ancora una volta.
    .button = Riprova
remedy-check_network = Guardi il cavo, il Wi-Fi e il router. Una pagina web si apre?
    .button = Riprova
remedy-sign_in_to_network = Apra una pagina qualsiasi nel browser. Compare la pagina della rete. Faccia lì l’accesso.
    .button = Riprova
remedy-ask_for_ports = { $between ->
        [gateway] Chieda a chi si occupa della rete di lasciar passare la posta per Google attraverso { $who } senza aprirla. Il messaggio è già scritto.
       *[other] Chieda a chi si occupa della rete di lasciar passare la posta per Google senza modificarla. Il messaggio è già scritto.
    }
    .button = Mostra il messaggio
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Cerchi nel programma di protezione «scansione della posta» o «scansione SSL». Escluda Mailkey. Lasci attivo il resto della protezione.
           *[other] Cerchi in { $who } «scansione della posta» o «scansione SSL». Escluda Mailkey. Lasci attivo il resto della protezione.
        }
       *[other] Apra { $who } e vada in: { $setting }. Escluda lì Mailkey, o la posta per Google. Lasci attivo il resto della protezione.
    }
    .button = Riprova
remedy-mend_hosts_file = Tolga dal file hosts di questo computer le righe con smtp.gmail.com e imap.gmail.com. In Windows è in C:\Windows\System32\drivers\etc, altrove in /etc.
    .button = Riprova
remedy-allow_name = Permetta smtp.gmail.com e imap.gmail.com nel filtro dei nomi: Pi-hole, AdGuard, il router o un programma di protezione di questo computer. Guardi anche il file hosts di questo computer.
    .button = Riprova
remedy-leave_out_of_proxy = Escluda smtp.gmail.com e imap.gmail.com dal programma proxy di questo computer (per esempio Clash o Surge), o lo chiuda un momento.
    .button = Riprova
remedy-mend_authorities = { $file ->
        [none] Installi o aggiorni l’elenco delle autorità di questo computer. Su Linux è di solito il pacchetto ca-certificates.
       *[other] Sistemi l’elenco in { $file }, o aggiorni il pacchetto ca-certificates. Se qui è impostata la variabile SSL_CERT_FILE o SSL_CERT_DIR, indica un altro elenco.
    }
    .button = Riprova
remedy-set_clock = { $clock ->
        [none] Imposti la data e l’ora del computer. Se possibile, lasci che si regolino da sole.
       *[other] Imposti la data e l’ora del computer: l’orologio è { $clock }. Se possibile, lasci che si regolino da sole.
    }
    .button = Riprova
remedy-install_keyring = { $keyring ->
        [no_session] Avvii Mailkey dal desktop stesso, non via SSH né con sudo.
        [switched_off] Lo attivi: nelle Impostazioni di sistema di KDE, sotto KDE Wallet, per il Secret Service.
        [in_memory_only] Scelga come predefinito un portachiavi che rimane, per esempio nel programma «Password e chiavi».
       *[other] { $packages ->
            [none] Avvii o installi il portachiavi.
           *[other] Avvii o installi il portachiavi. Su Linux è il pacchetto { $packages }.
        }
    }
    .button = Riprova
remedy-unlock_keyring = Sblocchi il portachiavi e autorizzi Mailkey. La password del portachiavi di solito è quella con cui accede a questo computer.
    .button = Riprova
remedy-keep_in_memory = Oppure continui senza salvare. Mailkey dimentica il codice quando si chiude.
    .button = Continua senza salvare
remedy-ask_administrator = Si rivolga a chi gestisce Google nella sua organizzazione. Il messaggio è già scritto.
    .button = Mostra il messaggio
remedy-change_recipient = Invii l’email di prova a un altro indirizzo.
    .button = Cambia destinatario
remedy-make_room = Faccia spazio nella casella di { $recipient }: elimini le email grandi e svuoti il cestino.
    .button = Apri Gmail
remedy-send_tomorrow = Invii di nuovo domani. Il codice resta buono.
    .button = Continua
remedy-mark_not_spam = Apra l’email nella cartella Spam e prema «{ GOOGLE("not-spam") }». Google se lo ricorda.
    .button = Apri Gmail
remedy-look_again = Guardi ancora una volta.
    .button = Guarda di nuovo
remedy-look_yourself = Guardi lei nella casella di posta di { $recipient }.
    .button = Apri Gmail
remedy-use_given_from = { $from ->
        [none] Nella sua app inserisca { $address } come mittente.
       *[other] Nella sua app inserisca { $from } come mittente.
    }
    .button = Continua
remedy-pass_report = Dia il rapporto a chi si occupa dei suoi computer. Non contiene codici né password.
    .button = Mostra il rapporto

one-or-other = { $one } o { $other }
