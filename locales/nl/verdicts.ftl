### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google heeft de code geaccepteerd
    .meaning = Het inloggen voor { $address } is gelukt.
verdict-sent =
    .title = Google heeft de mail aangenomen
    .meaning = { $time ->
        [none] Google heeft de testmail voor { $recipient } aangenomen. Of die is aangekomen, is nog niet bekend.
       *[other] Google heeft de testmail voor { $recipient } om { $time } aangenomen. Of die is aangekomen, is nog niet bekend.
    }
verdict-arrived_inbox =
    .title = De mail is aangekomen
    .meaning = De testmail staat in uw inbox. Versturen werkt.
verdict-arrived_spam =
    .title = De mail is aangekomen, in Spam
    .meaning = De testmail is aangekomen, maar Google heeft die in de map Spam gezet. Versturen werkt.
verdict-not_arrived_yet =
    .title = Nog niet aangekomen
    .meaning = { $spam ->
        [hidden] Google heeft de mail aangenomen, maar die staat niet in de Inbox. Mailkey kon niet in Spam kijken: die map is verborgen voor mailprogramma’s. Kijk daar zelf.
       *[other] { $time ->
            [none] Google heeft de mail aangenomen, maar die is nog niet verschenen. Dat kan een paar minuten duren.
           *[other] Google heeft de mail om { $time } aangenomen, maar die is nog niet verschenen. Dat kan een paar minuten duren.
        }
    }
verdict-from_rewritten =
    .title = De mail is aangekomen, met een andere afzender
    .meaning = Google heeft { $from } als afzender ingevuld. Dat doet Google als het andere adres niet bij dit account hoort.

## Sign-in

verdict-code_rejected =
    .title = Google heeft deze code niet geaccepteerd
    .meaning = { $stage ->
        [look] Google heeft de mail met deze code aangenomen. Maar de mailbox ging niet open, dus kijk zelf of de mail er is.
       *[other] De code heeft de juiste vorm, maar geeft geen toegang tot { $address }. Meestal is die voor een ander account gemaakt, of intussen verwijderd.
    }
verdict-normal_password_used =
    .title = Dat was uw gewone wachtwoord
    .meaning = Google herkende het, en dat is goed nieuws: het account werkt en verificatie in 2 stappen staat aan. Maar een app heeft een eigen code van 16 letters nodig.
verdict-browser_sign_in_needed =
    .title = Google wil u eerst in de browser zien
    .meaning = Google is voorzichtig omdat deze computer of dit netwerk nieuw is. Log één keer in de browser in, dan is het goed.
verdict-too_many_sign_ins =
    .title = Google vraagt om een pauze
    .meaning = { $wait ->
        [none] Voor { $address } is in korte tijd vaak ingelogd. Er is niets kapot. Wacht een tijdje.
       *[other] Voor { $address } is in korte tijd vaak ingelogd. Er is niets kapot. Wacht { $wait }.
    }
verdict-google_busy =
    .title = Google is even bezet
    .meaning = De mailserver van Google zei “nu niet”. Meestal is dat binnen een paar minuten voorbij. Het ligt niet aan uw code.
verdict-sign_in_refused =
    .title = Google zei nee
    .meaning = { $stage ->
        [look] Google heeft de mail aangenomen. Maar in de mailbox kijken mocht niet, en Mailkey weet niet waarom. Kijk zelf of de mail er is.
        [sign_in] De mailserver weigerde het inloggen om een reden die Mailkey niet kent. De woorden van de server zelf helpen misschien degene die uw computers beheert.
       *[other] De mailserver zei nee voordat uw code werd verstuurd, om een reden die Mailkey niet kent. De woorden van de server zelf helpen misschien degene die uw computers beheert.
    }

## Sending

verdict-daily_limit_reached =
    .title = De limiet van vandaag is bereikt
    .meaning = Vanaf { $address } zijn vandaag zoveel mails verstuurd als Google toestaat. De code is goed. Binnen een dag werkt versturen weer.
verdict-recipient_refused =
    .title = De ontvanger werd geweigerd
    .meaning = Google bezorgt niet bij { $recipient }. Misschien zit er een tikfout in het adres.
verdict-mailbox_full =
    .title = De mailbox is vol
    .meaning = In de mailbox van { $recipient } is geen plaats meer, dus er komt geen mail in. De code werkt.
verdict-message_refused =
    .title = Google heeft de mail niet aangenomen
    .meaning = Inloggen lukte, maar Google weigerde de testmail zelf.
verdict-workspace_rule =
    .title = Uw organisatie heeft een regel tegen deze mail
    .meaning = Uw code werkt. Een regel die uw organisatie bij Google heeft ingesteld, houdt de mail tegen.

## Reading

verdict-imap_disabled =
    .title = Mailkey mag niet in de mailbox kijken
    .meaning = Google heeft de mail aangenomen. Maar in de mailbox van { $address } kijken staat uit. Kijk zelf of de mail er is.
verdict-imap_refused =
    .title = De mailbox ging niet open
    .meaning = { $sign ->
        [unreadable_answer] Google heeft de mail aangenomen. Maar Mailkey kon het antwoord van de mailbox niet lezen, dus kijk zelf of de mail er is.
       *[other] { $stage ->
            [look] Google heeft de mail aangenomen. Maar Mailkey mocht er niet naar zoeken, dus kijk zelf of de mail er is.
           *[other] De server van Google om mail te lezen is hiervandaan niet te gebruiken. Voor het versturen is dat niet nodig; alleen het zoeken naar de testmail valt weg.
        }
    }

## Network

verdict-offline =
    .title = Deze computer is niet online
    .meaning = Er is nu geen weg naar het internet. Met uw code is niets mis.
verdict-google_unreachable =
    .title = Google is van hieruit niet te bereiken
    .meaning = Het netwerk antwoordt, maar er komt geen verbinding met Google tot stand. Misschien heeft het netwerk zelf nu geen internet, of laat het niets door naar Google.
verdict-proxy_required =
    .title = Dit netwerk lijkt alleen door te laten wat via zijn proxy gaat
    .meaning = Deze computer is ingesteld om via een proxy naar buiten te gaan, en zonder die proxy komt er geen verbinding met Google tot stand. Mail kan meestal niet via een proxy voor webpagina’s.
verdict-name_not_found =
    .title = De mailserver van Google is niet gevonden
    .meaning = Deze computer zit op een netwerk, maar het netwerk kan niet zeggen waar de mailserver van Google is. Meestal heeft het netwerk zelf geen internet, of filtert het namen.
verdict-name_server_silent =
    .title = Het netwerk zegt niet waar Google is
    .meaning = De naamserver van dit netwerk, die zegt waar andere computers zijn, is traag of antwoordt niet. Met uw code is niets mis.
verdict-name_blocked =
    .title = Iets blokkeert de naam van Googles mailserver
    .meaning = De mailserver van Google was niet te bereiken op het adres dat ervoor werd gegeven. Meestal komt zo’n adres van een instelling of programma op deze computer, of van een filter in het netwerk. Uw code is niet verstuurd.
verdict-captive_portal =
    .title = Op dit netwerk moet u eerst inloggen
    .meaning = Zoals in een hotel of trein zit er een pagina van het netwerk tussen. Tot u daar hebt ingelogd, komt er niets door.
verdict-ports_blocked =
    .title = Dit netwerk laat geen mail naar buiten
    .meaning = Het internet werkt, maar de twee ingangen om mail te versturen (465 en 587) zijn hier dicht. Dat is een regel van het netwerk, of van een beveiligingsprogramma.
verdict-no_greeting =
    .title = Iemand neemt op, maar zegt niets
    .meaning = Er komt verbinding, maar de gebruikelijke begroeting van Google blijft uit. Iets onderweg neemt op in plaats van Google.
verdict-connection_dropped =
    .title = De verbinding werd verbroken
    .meaning = De verbinding met Google werd halverwege verbroken. Dat komt vaak door een firewall of een haperend netwerk.
verdict-timed_out =
    .title = Geen antwoord op tijd
    .meaning = De mailserver van Google antwoordde niet op tijd. Meestal is het netwerk traag, of houdt iets erin de mail tegen.

## In between

verdict-not_google =
    .title = Dat was Google niet
    .meaning = { $host ->
        [none] Een andere mailserver antwoordde in plaats van Google. Die heeft uw code niet te zien gekregen.
       *[other] Een andere mailserver antwoordde in plaats van Google: { $host }. Die heeft uw code niet te zien gekregen.
    }
verdict-mail_inspection =
    .title = Een apparaat onderweg verandert het gesprek
    .meaning = Een firewall of beveiligingsprogramma tussen u en Google verandert wat de mailserver zegt. Uw code is niet over die verbinding verstuurd.
verdict-tls_intercepted =
    .title = Iemand leest mee
    .meaning = { $between ->
        [antivirus] Het certificaat is niet van Google zelf: het komt van “{ $who }”, een virusscanner op deze computer. Die opent de beveiligde verbinding om mee te kijken. Uw code is er niet over verstuurd.
        [filter] Het certificaat is niet van Google zelf: het komt van “{ $who }”, een filterprogramma op deze computer. Dat opent de beveiligde verbinding om mee te kijken. Uw code is er niet over verstuurd.
        [gateway] Het certificaat is niet van Google zelf: het komt van “{ $who }”, dat bij het netwerk hoort waarop u zit. Dat opent de beveiligde verbinding om mee te kijken. Uw code is er niet over verstuurd.
       *[other] { $who ->
            [none] Het certificaat is niet van Google zelf. Een programma of apparaat onderweg opent de beveiligde verbinding. Uw code is er niet over verstuurd.
           *[other] Het certificaat is niet van Google zelf: het komt van “{ $who }”. Dat programma of apparaat opent de beveiligde verbinding. Uw code is er niet over verstuurd.
        }
    }
    .beside = { $between ->
        [antivirus] “{ $who }”, een virusscanner op deze computer, leest mee op beveiligde verbindingen. Uw computer vertrouwt die, dus Mailkey ging verder.
        [filter] “{ $who }”, een filterprogramma op deze computer, leest mee op beveiligde verbindingen. Uw computer vertrouwt dat, dus Mailkey ging verder.
        [gateway] “{ $who }” leest mee op beveiligde verbindingen in het netwerk waarop u zit. Uw computer vertrouwt dat, dus Mailkey ging verder.
       *[other] { $who ->
            [none] Een programma of apparaat op dit netwerk leest mee op beveiligde verbindingen. Uw computer vertrouwt dat, dus Mailkey ging verder.
           *[other] “{ $who }” leest mee op beveiligde verbindingen op deze computer of dit netwerk. Uw computer vertrouwt dat, dus Mailkey ging verder.
        }
    }
verdict-authorities_missing =
    .title = Deze computer weet niet wie voor Google instaat
    .meaning = { $list ->
        [gone] De lijst die zegt wie op internet te vertrouwen is, staat niet waar deze computer hem zoekt. Uw code is niet verstuurd.
        [unreadable] Een deel van de lijst die zegt wie op internet te vertrouwen is, is onleesbaar, en in de rest ontbreekt de autoriteit van Google. Uw code is niet verstuurd.
       *[other] In de lijst van deze computer die zegt wie op internet te vertrouwen is, ontbreekt de autoriteit van Google. Uw code is niet verstuurd.
    }
verdict-tls_untrusted =
    .title = De verbinding is niet veilig
    .meaning = { $sign ->
        [unknown_signature] Het certificaat is ondertekend op een manier die Mailkey niet kent, dus is niet te zeggen wie er aan de andere kant is. Uw code is niet verstuurd.
       *[other] De andere kant kon niet bewijzen dat het Google is. Uw code is niet verstuurd.
    }
verdict-clock_wrong =
    .title = De klok van deze computer loopt niet gelijk
    .meaning = { $clock ->
        [none] Het certificaat van Google is goed, maar niet op de datum die deze computer aangeeft. Met de juiste datum en tijd werkt het.
       *[other] Het certificaat van Google is goed, maar de klok van deze computer loopt { $clock }. Met de juiste datum en tijd werkt het.
    }
    .beside = { $clock ->
        [none] De klok van deze computer loopt niet gelijk. Sommige programma’s en apparaten kunnen daar niet tegen.
       *[other] De klok van deze computer loopt { $clock }. Sommige programma’s en apparaten kunnen daar niet tegen.
    }

## Keyring

verdict-keyring_missing =
    .title = Er is geen veilige plek voor de code
    .meaning = { $keyring ->
        [no_session] Hier is geen bureaubladsessie open, en een kluis hoort daarbij. Zo is het via SSH, met sudo en bij geplande taken.
        [switched_off] Deze computer heeft een kluis, maar die staat uit voor andere programma’s.
        [in_memory_only] De kluis van deze computer vergeet alles als u uitlogt. Een code zou verloren gaan.
       *[other] Op deze computer is geen kluis actief. In de kluis bewaren programma’s geheimen. Mailkey schrijft een code nooit in een gewoon bestand.
    }
verdict-keyring_locked =
    .title = De kluis zit op slot
    .meaning = De plek waar uw computer geheimen bewaart, zit op slot en is niet geopend.
verdict-keyring_denied =
    .title = De kluis zei nee
    .meaning = Uw computer liet Mailkey de kluis niet gebruiken.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Onder één naam staan verschillende codes
        [unreadable] De kluis kon niet worden gelezen
       *[other] De kluis heeft de code niet bewaard
    }
    .meaning = { $keyring ->
        [several_differ] De kluis heeft meer dan één vermelding voor deze app en dit adres, en ze verschillen. Niemand kan zeggen welke de juiste is.
        [unreadable] { $store ->
            [none] Mailkey heeft het de kluis gevraagd, en die antwoordde niet zoals het hoort.
           *[other] Mailkey heeft het de kluis gevraagd, en die antwoordde niet zoals het hoort. De kluis zei: { $store }
        }
       *[other] { $store ->
            [none] Mailkey heeft de code erin gelegd en wilde die teruglezen, maar dat lukte niet.
           *[other] Mailkey heeft de code erin gelegd en wilde die teruglezen, maar dat lukte niet. De kluis zei: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Deze mail staat waarschijnlijk niet bij Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Er staat geen server vermeld die mail voor dit adres aanneemt, dus die staat waarschijnlijk ook niet bij Google. Misschien zit er een typefout in het adres.
           *[other] { $host } neemt de mail voor dit adres aan, dus die staat waarschijnlijk daar en niet bij Google. Mailkey helpt alleen bij Gmail en Google Workspace.
        }
       *[other] Bedoelde u { $meant }? Wat er is getypt, lijkt er sterk op.
    }
verdict-address_invalid =
    .title = Dat is nog geen mailadres
    .meaning = Een mailadres ziet eruit als anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Hiervoor is geen code bewaard
    .meaning = In de kluis van deze computer ligt geen code voor { $app } en { $address }.
verdict-code_wrong_shape =
    .title = Dat is niet de code
    .meaning = De code van Google heeft 16 letters en verder niets. Dit is iets anders en is daarom niet verstuurd.
verdict-cancelled =
    .title = Gestopt
    .meaning = U bent gestopt, en dat is prima. U kunt altijd verdergaan.

## What gave away that somebody is in between (one for each sign)

sign-heading = Waaraan het te merken was
sign-masked_greeting = De begroeting was met sterretjes onleesbaar gemaakt. Dat doen firewalls.
sign-other_greeting = De begroeting kwam met de naam van een andere mailserver.
sign-starttls_missing = Er werd niet aangeboden om de verbinding te beveiligen. Google doet dat altijd.
sign-starttls_refused = Er werd aangeboden om de verbinding te beveiligen, en daarna werd dat geweigerd.
sign-bytes_before_tls = Er kwam iets leesbaars waar de beveiligde verbinding moest beginnen.
sign-sign_in_missing = Op de beveiligde verbinding kon niet worden ingelogd. Bij Google kan dat altijd.
sign-old_tls = De beveiligde verbinding is van een soort die Google jaren geleden heeft afgeschaft. Er zit een oud apparaat tussen.
sign-nothing_in_common = Er is geen manier om de lijn te beveiligen die beide kanten kennen. Met de server van Google is die er altijd.
sign-web_page = Er antwoordde een webpagina waar een mailserver hoort te zijn.
sign-other_certificate = Het certificaat is voor een andere server.
sign-other_words = Het antwoord kwam in woorden die niet van Google zijn.
sign-private_address = De naam van de mailserver van Google leidt naar een adres binnen dit netwerk.
sign-hosts_file = Het hosts-bestand van deze computer heeft een eigen adres voor Googles mailserver.
sign-null_address = De naam van Googles mailserver leidt nergens heen, of terug naar deze computer. Zo antwoorden naamfilters.
sign-made_up_address = De naam van Googles mailserver leidt naar een verzonnen adres, zoals proxyprogramma’s op deze computer die geven.
sign-unknown_signature = Het certificaat is ondertekend op een manier die Mailkey niet kent. Andere programma’s nemen het misschien wel aan.
sign-unreadable_answer = Het antwoord was te lang of niet te begrijpen.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Ook gevonden
further-at = Poort { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } voor
clock-behind = { $time } achter
duration-hours = { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
duration-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
duration-years = { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Dit rapport komt van het oefenen. Niets hiervan is bij Google gebeurd.
report-first-free = De weg naar de mailserver van Google is vrij.
report-first-nothing = Mailkey heeft nog niets geprobeerd.
report-number = Nummer om door te geven: { $number }
report-technical = Voor degene die de computers beheert:

## What happened to the code (one for each way)

saved-nothing = Er is niets opgeslagen.
saved-in_keyring = De code is opgeslagen in de kluis van deze computer.
saved-in_memory = De code blijft tot Mailkey wordt gesloten. Die is nergens opgeslagen.
saved-earlier_kept = De eerdere code is nog opgeslagen. De nieuwe niet.
saved-accepted_only = Google heeft de code geaccepteerd. Hij is nog niet opgeslagen.
saved-accepted_earlier_kept = Google heeft de nieuwe code geaccepteerd. Die is nog niet opgeslagen, de eerdere nog wel.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Er is niets om te plakken.
    .advice = Kopieer eerst de 16 letters uit het venster van Google.
shape-not_text = Dat is een plaatje of een bestand, geen tekst.
    .advice = Selecteer de 16 letters in het venster van Google en kopieer ze.
shape-too_large = Dat is veel meer dan een code.
    .advice = Kopieer alleen de 16 letters.
shape-too_few_letters = { $letters } van 16 letters.
    .advice = Er ontbreken letters. Kopieer de code nog een keer, van de eerste tot de laatste letter.
shape-too_many_letters = { $letters } letters, maar een code heeft er 16.
    .advice = Kopieer alleen de vier groepjes van vier letters.
shape-digit_for_letter = Er staat een { $digit } in.
    .advice = Een code heeft alleen letters. Bedoelde u { $letter }?
shape-six_digits = Dat is een inlognummer van 6 cijfers.
    .advice = Google stuurt dat naar uw telefoon. De code heeft 16 letters.
shape-eight_digits = Dat is een reservenummer van 8 cijfers.
    .advice = Daarmee kunt u inloggen zonder uw telefoon. De code heeft 16 letters.
shape-digits_only = Dat zijn alleen cijfers.
    .advice = Google heeft het over “16 cijfers”, maar de code heeft 16 letters.
shape-web_address = Dat is het adres van een webpagina.
    .advice = Kopieer de 16 letters die op de pagina staan, niet het adres.
shape-web_address_with_proof = Dat is een webadres dat bewijst wie u bent.
    .advice = Geef het aan niemand. Kopieer de 16 letters die op de pagina staan.
shape-email_address = Dat is een mailadres.
    .advice = Kopieer de 16 letters uit het venster van Google.
shape-other_alphabet = Sommige letters zijn uit een ander alfabet.
    .advice = Ze lijken erop, maar zijn niet hetzelfde. Kopieer de code uit het venster van Google in plaats van te typen.
shape-several_codes = Dat is meer dan één code.
    .advice = Kopieer er maar één, de nieuwste.
shape-code_inside = Er zit misschien een code in.
    .advice = Kopieer alleen de 16 letters, zonder de woorden eromheen.
shape-placeholder = Dat staat alleen maar op de plaats van een code.
    .advice = Kopieer de 16 letters die Google voor u heeft gemaakt.
shape-could_be_words = Deze 16 letters kunnen gewone woorden zijn. Ze zijn niet verstuurd.
    .advice = Staan precies deze in het venster van Google, gebruik ze dan. Zo niet, kopieer de code opnieuw.
shape-looks_like_password = Dit lijkt op uw gewone wachtwoord. Het is niet verstuurd.
    .advice = De code is iets anders: 16 letters die Google voor één app maakt.
shape-sentence = Dat is tekst, geen code.
    .advice = Kopieer alleen de vier groepjes van vier letters.

## Why a text is not an address

address-empty = Typ uw mailadres.
address-no_at = Er staat geen @ in. Een adres ziet eruit als anna@gmail.com.
address-several_ats = Er staat meer dan één @ in.
address-no_name = Er ontbreekt iets voor de @.
address-no_domain = Er ontbreekt iets na de @, bijvoorbeeld gmail.com.
address-blank = Er staat een spatie in. Die hoort niet in een adres.
address-character = Er staat een teken in dat niet in een adres hoort.
address-too_long = Dat is te lang voor een adres.
