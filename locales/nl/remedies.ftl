### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Ga verder met de volgende stap.
    .button = Verder
remedy-create_new_code = Maak een nieuwe code op de pagina van Google en kopieer de 16 letters.
    .button = Pagina van Google openen
remedy-paste_again = Kopieer de 16 letters nog een keer, allemaal, en plak ze.
    .button = Opnieuw plakken
remedy-type_instead = Typ de letters zelf, vier tegelijk.
    .button = Zelf typen
remedy-check_account = Kijk of de code voor { $address } is gemaakt. Google toont de foto van het account rechtsboven.
    .button = Pagina van Google openen
remedy-use_meant_address = Ga verder met { $meant }.
    .button = Dit adres gebruiken
remedy-change_address = Gebruik een ander adres.
    .button = Adres wijzigen
remedy-go_on_all_the_same = Staat die toch bij Google, ga dan door.
    .button = Toch doorgaan
remedy-vpn_off = { $verdict ->
        [code_rejected] Zet een eventuele VPN uit, of gebruik de hotspot van uw telefoon: Google weigert ook goede codes als ze van een ongewone plek komen. Maak daarna een nieuwe code, want een geweigerde code wordt niet twee keer verstuurd.
       *[other] Zet een eventuele VPN uit, of gebruik even de hotspot van uw telefoon. Vaak werkt het op een ander netwerk wel.
    }
    .button = { $verdict ->
        [code_rejected] Pagina van Google openen
       *[other] Opnieuw proberen
    }
remedy-sign_in_in_browser = Log op deze computer in bij Gmail, in de browser. Vraagt Google of u het was, zeg dan ja.
    .button = Gmail openen
remedy-wait = Probeer het niet eerder opnieuw. Met elke poging wordt de pauze langer.
    .button = Opnieuw proberen
remedy-try_again = Probeer het nog een keer.
    .button = Opnieuw proberen
remedy-check_network = Kijk naar de kabel, de wifi en de router. Gaat er een webpagina open?
    .button = Opnieuw proberen
remedy-sign_in_to_network = Open een willekeurige pagina in de browser. De pagina van het netwerk zelf verschijnt. Log daar in.
    .button = Opnieuw proberen
remedy-ask_for_ports = { $between ->
        [gateway] Vraag degene die het netwerk beheert om mail naar Google ongeopend door { $who } te laten gaan. Het bericht staat al klaar.
       *[other] Vraag degene die het netwerk beheert om mail naar Google onveranderd door te laten. Het bericht staat al klaar.
    }
    .button = Bericht tonen
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Zoek in uw beveiligingsprogramma naar “mail scannen” of “SSL scannen”. Sluit Mailkey daarvan uit. Laat de rest van de beveiliging aan.
           *[other] Zoek in { $who } naar “mail scannen” of “SSL scannen”. Sluit Mailkey daarvan uit. Laat de rest van de beveiliging aan.
        }
       *[other] Open { $who } en ga naar: { $setting }. Sluit Mailkey, of mail naar Google, daar uit. Laat de rest van de beveiliging aan.
    }
    .button = Opnieuw proberen
remedy-mend_hosts_file = Haal de regels met smtp.gmail.com en imap.gmail.com uit het hosts-bestand van deze computer. In Windows staat het in C:\Windows\System32\drivers\etc, elders in /etc.
    .button = Opnieuw proberen
remedy-allow_name = Sta smtp.gmail.com en imap.gmail.com toe in het naamfilter: in Pi-hole, AdGuard, de router of een beveiligingsprogramma op deze computer. Kijk ook in het hosts-bestand van deze computer.
    .button = Opnieuw proberen
remedy-leave_out_of_proxy = Laat smtp.gmail.com en imap.gmail.com buiten het proxyprogramma op deze computer (zoals Clash of Surge), of sluit het even.
    .button = Opnieuw proberen
remedy-mend_authorities = { $file ->
        [none] Installeer of vernieuw de lijst met autoriteiten van deze computer. Op Linux is dat meestal het pakket ca-certificates.
       *[other] Herstel de lijst in { $file }, of vernieuw het pakket ca-certificates. Als SSL_CERT_FILE of SSL_CERT_DIR hier is ingesteld, noemt die een andere lijst.
    }
    .button = Opnieuw proberen
remedy-set_clock = { $clock ->
        [none] Stel de datum en tijd van de computer in. Laat de computer dat zelf doen als het kan.
       *[other] Stel de datum en tijd van de computer in: de klok loopt { $clock }. Laat de computer dat zelf doen als het kan.
    }
    .button = Opnieuw proberen
remedy-install_keyring = { $keyring ->
        [no_session] Start Mailkey op het bureaublad zelf, niet via SSH of met sudo.
        [switched_off] Zet hem aan: in de systeeminstellingen van KDE, onder KDE Wallet, voor de Secret Service.
        [in_memory_only] Maak een blijvende kluis de standaard, bijvoorbeeld in het programma ‘Wachtwoorden en sleutels’.
       *[other] { $packages ->
            [none] Start of installeer de kluis.
           *[other] Start of installeer de kluis. Op Linux is dat het pakket { $packages }.
        }
    }
    .button = Opnieuw proberen
remedy-unlock_keyring = Ontgrendel de kluis en sta Mailkey toe. Het wachtwoord is meestal het wachtwoord waarmee u op deze computer inlogt.
    .button = Opnieuw proberen
remedy-keep_in_memory = Of ga verder zonder op te slaan. Mailkey vergeet de code dan bij het sluiten.
    .button = Verder zonder opslaan
remedy-ask_administrator = Vraag het aan degene die Google in uw organisatie beheert. Het bericht staat al klaar.
    .button = Bericht tonen
remedy-change_recipient = Stuur de testmail naar een ander adres.
    .button = Ontvanger wijzigen
remedy-make_room = Maak plaats in de mailbox van { $recipient }: verwijder grote mails en leeg de prullenbak.
    .button = Gmail openen
remedy-send_tomorrow = Verstuur morgen opnieuw. De code blijft goed.
    .button = Verder
remedy-mark_not_spam = Open de mail in de map Spam en klik op “{ GOOGLE("not-spam") }”. Google onthoudt dat.
    .button = Gmail openen
remedy-look_again = Zoek nog een keer.
    .button = Opnieuw zoeken
remedy-look_yourself = Kijk zelf in de mailbox van { $recipient }.
    .button = Gmail openen
remedy-use_given_from = { $from ->
        [none] Vul in uw app { $address } in als afzender.
       *[other] Vul in uw app { $from } in als afzender.
    }
    .button = Verder
remedy-pass_report = Geef het rapport aan degene die uw computers beheert. Er staat geen code en geen wachtwoord in.
    .button = Rapport tonen

one-or-other = { $one } of { $other }
