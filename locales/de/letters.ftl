### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Bitte 2-Faktor-Authentifizierung und App-Passwörter für mein Konto erlauben
    .body =
        Guten Tag,

        ich möchte, dass ein Gerät oder Programm { $address ->
            [none] von meinem Konto
           *[other] von { $address }
        } E-Mails senden kann. „Über Google anmelden“ bietet es nicht an, deshalb braucht es ein App-Passwort. Google lässt mich keines erstellen: Auf der Seite steht, dass die Einstellung für mein Konto nicht verfügbar ist.

        Könnten Sie bitte in der Google Admin-Konsole nachsehen:

        1. { $place }. Bitte erlauben Sie es für meine Organisationseinheit.
        2. An derselben Stelle die Methoden: Wenn nur Sicherheitsschlüssel erlaubt sind, schaltet Google App-Passwörter für alle ab.

        Sobald die 2-Faktor-Authentifizierung für mein Konto aktiviert ist, kann ich das App-Passwort selbst erstellen. Ich gebe es an niemanden weiter.

        Falls App-Passwörter hier nicht erwünscht sind, gibt es zwei andere Wege: das SMTP-Relay ({ $relay }) oder eine App, die OAuth unterstützt.

        Vielen Dank

letter-allow_mailbox =
    .subject = Bitte IMAP für mein Konto erlauben
    .body =
        Guten Tag,

        ich richte ein Gerät oder Programm ein, das { $address ->
            [none] von meinem Konto
           *[other] von { $address }
        } E-Mails sendet. Das Senden klappt. Google meldet, dass der IMAP-Zugriff ausgeschaltet ist; deshalb kann ich nicht per Programm prüfen, ob eine Mail angekommen ist.

        Könnten Sie bitte in der Google Admin-Konsole nachsehen:

        { $place }. Auch „Allow any mail client“ ist nötig, denn ein Programm mit App-Passwort verwendet kein OAuth.

        Das Senden braucht das nicht. Wenn IMAP ausgeschaltet bleiben soll, ist das in Ordnung; dann sehe ich selbst im Postfach nach.

        Vielen Dank

letter-allow_mail =
    .subject = Eine Regel hält E-Mails von meinem Konto auf
    .body =
        Guten Tag,

        ich richte ein Gerät oder Programm ein, das { $address ->
            [none] von meinem Konto
           *[other] von { $address }
        } E-Mails sendet. Die Anmeldung klappt. Die Mail selbst wird abgelehnt, und laut Googles Antwort liegt das an einer Regel unserer eigenen Organisation.

        Könnten Sie bitte in der Google Admin-Konsole die Regeln ansehen:

        { $place }

        Eine Regel für ausgehende E-Mails gilt dort für mein Konto. Könnten Sie für dieses Gerät eine Ausnahme machen oder mir sagen, wie die Mail aussehen soll?

        Falls E-Mails von Geräten einen anderen Weg nehmen sollen: Das SMTP-Relay ({ $relay }) oder eine App, die OAuth unterstützt, wäre mir auch recht.

        Vielen Dank

letter-open_ports =
    .subject = Bitte die Ports zum Mailserver von Google öffnen
    .body =
        Guten Tag,

        ich möchte über Google E-Mails senden{ $address ->
            [none] {""}
           *[other] {""}, und zwar von { $address }
        }. Aus diesem Netzwerk klappt das nicht. Nötig sind ausgehende TCP-Verbindungen zu:

        { $smtp }, Port { $tls } (TLS von Anfang an)
        { $smtp }, Port { $starttls } (STARTTLS)
        { $imap }, Port { $imaps } (TLS von Anfang an; nur um nachzusehen, ob die Mail angekommen ist)

        Von den ersten beiden genügt einer. Bitte geben Sie sie über den Namen frei, denn die Adressen wechseln. TLS darf darauf nicht geöffnet oder untersucht werden, und auf Port { $starttls } dürfen die Begrüßung und STARTTLS nicht verändert werden.

        Das war von meinem Computer aus zu sehen:

        { $seen }

        Falls das nicht möglich ist: Könnten Sie mir sagen, welchen anderen Weg E-Mails von hier nehmen dürfen, zum Beispiel über das SMTP-Relay von Google Workspace oder eine App, die OAuth unterstützt?

        Vielen Dank

letter-practice =
    .subject = Übung: { $subject }
    .text = Dieser Brief entstand in einer Übung mit Mailkey. Nichts davon ist wirklich geschehen, und es ist nichts zu tun.

## What was seen at a port

letter-door-open = { $host }, Port { $port }: funktioniert
letter-door-refused = { $host }, Port { $port }: die Verbindung wird abgewiesen
letter-door-unreachable = { $host }, Port { $port }: es gibt keine Route
letter-door-silent = { $host }, Port { $port }: keine Antwort
letter-door-stopped = { $host }, Port { $port }: eine Verbindung kommt zustande, dann geht es nicht weiter
letter-door-other = { $host }, Port { $port }: das Zertifikat ist nicht das von Google, sondern kommt von { $issuer }
letter-name-not-found = { $host }: der Name wird nicht gefunden
letter-seen-nothing = Zum Mailserver von Google kommt keine Verbindung zustande.
