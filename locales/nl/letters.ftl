### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Verzoek: verificatie in 2 stappen en app-wachtwoorden toestaan voor mijn account
    .body =
        Hallo,

        Ik wil een apparaat of programma mail laten versturen { $address ->
            [none] vanaf mijn account
           *[other] vanaf { $address }
        }. Het kan niet “Inloggen met Google” en heeft daarom een app-wachtwoord nodig. Google laat me er geen maken: op de pagina staat dat de instelling niet beschikbaar is voor mijn account.

        Wilt u hiernaar kijken in de Google-beheerdersconsole?

        1. { $place }. Graag toestaan voor mijn organisatie-eenheid.
        2. Op dezelfde plek de methoden: als alleen beveiligingssleutels zijn toegestaan, zet Google app-wachtwoorden voor iedereen uit.

        Zodra verificatie in 2 stappen aanstaat voor mijn account, kan ik het app-wachtwoord zelf maken. Ik geef het aan niemand.

        Zijn app-wachtwoorden hier niet gewenst, dan zijn er twee andere manieren: de SMTP-relay ({ $relay }), of een app die OAuth ondersteunt.

        Alvast bedankt

letter-allow_mailbox =
    .subject = Verzoek: IMAP toestaan voor mijn account
    .body =
        Hallo,

        Ik stel een apparaat of programma in dat mail verstuurt { $address ->
            [none] vanaf mijn account
           *[other] vanaf { $address }
        }. Versturen werkt. Google meldt dat IMAP-toegang uitstaat, dus ik kan niet met een programma nagaan of een mail is aangekomen.

        Wilt u hiernaar kijken in de Google-beheerdersconsole?

        { $place }. “Allow any mail client” is ook nodig, omdat een programma met een app-wachtwoord geen OAuth gebruikt.

        Voor het versturen is dit niet nodig. Moet IMAP uit blijven, dan is dat prima; dan kijk ik zelf in de mailbox.

        Alvast bedankt

letter-allow_mail =
    .subject = Een regel houdt mail van mijn account tegen
    .body =
        Hallo,

        Ik stel een apparaat of programma in dat mail verstuurt { $address ->
            [none] vanaf mijn account
           *[other] vanaf { $address }
        }. Inloggen werkt. De mail zelf wordt geweigerd, en volgens het antwoord van Google komt dat door een regel van onze eigen organisatie.

        Wilt u naar de regels kijken in de Google-beheerdersconsole?

        { $place }

        Een regel voor uitgaande mail geldt daar voor mijn account. Kunt u een uitzondering maken voor dit apparaat, of me vertellen hoe de mail eruit moet zien?

        Moet mail van apparaten een andere weg nemen, dan kan het ook met de SMTP-relay ({ $relay }) of met een app die OAuth ondersteunt.

        Alvast bedankt

letter-open_ports =
    .subject = Verzoek: de poorten naar de mailserver van Google openen
    .body =
        Hallo,

        Ik wil mail versturen via Google{ $address ->
            [none] {""}
           *[other] {" "}vanaf { $address }
        }. Vanuit dit netwerk lukt dat niet. Nodig zijn uitgaande TCP-verbindingen naar:

        { $smtp }, poort { $tls } (TLS vanaf het begin)
        { $smtp }, poort { $starttls } (STARTTLS)
        { $imap }, poort { $imaps } (TLS vanaf het begin; alleen om te kijken of de mail is aangekomen)

        Een van de eerste twee is genoeg. Graag toestaan op naam, want de adressen veranderen. TLS mag daarop niet worden geopend of geïnspecteerd, en op poort { $starttls } mogen de begroeting en STARTTLS niet worden veranderd.

        Dit is vanaf mijn computer te zien:

        { $seen }

        Kan dat niet, wilt u me dan vertellen welke andere weg mail hiervandaan mag nemen, bijvoorbeeld de SMTP-relay van Google Workspace of een app die OAuth ondersteunt?

        Alvast bedankt

letter-practice =
    .subject = Oefening: { $subject }
    .text = Dit bericht is geschreven tijdens het oefenen met Mailkey. Niets hiervan is echt gebeurd, en er hoeft niets te worden gedaan.

## What was seen at a port

letter-door-open = { $host }, poort { $port }: werkt
letter-door-refused = { $host }, poort { $port }: de verbinding wordt geweigerd
letter-door-unreachable = { $host }, poort { $port }: er is geen route
letter-door-silent = { $host }, poort { $port }: geen antwoord
letter-door-stopped = { $host }, poort { $port }: er komt verbinding, en daarna gaat het niet verder
letter-door-other = { $host }, poort { $port }: het certificaat is niet van Google zelf, maar van { $issuer }
letter-name-not-found = { $host }: de naam wordt niet gevonden
letter-seen-nothing = Er komt geen verbinding met de mailserver van Google.
