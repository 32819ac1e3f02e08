### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = Von „Mein Scanner kann keine E-Mails senden“ zu „Die Testmail ist da“, mit einem App-Passwort für Gmail
    .long =
        Von „Mein Scanner kann keine E-Mails senden“ zu „Die Testmail ist da“, mit einem App-Passwort für Gmail, das im Schlüsselbund dieses Computers liegt und nirgends sonst.

        Ein Code wird aus dem Schlüsselbund oder von der Standardeingabe gelesen, nie aus einem Argument oder der Umgebung.
    .example =
        Rückgabewert:
          0  was verlangt war
          1  ein Ergebnis, das nicht gut ist
          2  falscher Aufruf
          3  der Schlüsselbund ist nicht zu verwenden

        Beispiel:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Alle Schritte durchgehen, im Terminal
    .long =
        Geht alle Schritte durch, im Terminal: die App, die Adresse, die 2-Faktor-Authentifizierung, den Code erstellen, ihn speichern und eine Testmail.

        Der Code wird getippt oder eingefügt, ohne dass er zu sehen ist. Nach jedem Schritt wird alles außer dem Code gemerkt; man kann also jederzeit aufhören. `mailkey setup` macht dort weiter.

        Mit --practice geschieht alles auf diesem Computer, mit einem nachgestellten Google.
    .example =
        Beispiel:
          mailkey setup --practice

cli-verify =
    .about = Einmal anmelden und sagen, was Google geantwortet hat; nichts speichern
    .long =
        Meldet sich einmal beim Mailserver von Google an, sagt, was er geantwortet hat, und speichert nichts.

        Mit --json gibt es ein Objekt aus: verdict, stage, endpoint, reply, elapsed_ms, saved, details und further, falls mehr gefunden wurde.
    .example =
        Beispiel:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Eine Testmail senden und nachsehen, ob sie angekommen ist
    .long =
        Sendet eine Testmail, sucht dann genau diese Nachricht im Postfach und liest sonst nichts.

        Eine Mail an jemand anderen wird nur gesendet, ebenso mit --wait 0. Wenn die Mail gesendet ist, aber das Postfach sich nicht öffnen lässt, sagt das Ergebnis es, und der Rückgabewert ist 1.

        Mit --json gibt es ein Objekt aus: verdict, stage, endpoint, reply, elapsed_ms, saved und details.
    .example =
        Beispiel:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Sagen, wie weit der Weg zum Mailserver von Google frei ist, ohne Anmeldung
    .long =
        Verbindet sich mit jeder Tür des Mailservers von Google, zeigt Stufe für Stufe, wie weit es kam, und trennt die Verbindung. Es meldet sich nicht an.

        In einem Terminal zeigt es währenddessen, wie weit jede Tür ist. Strg-C hält es an.

        Mit --json gibt es ein Objekt aus: die Felder eines Ergebnisses, wobei verdict null ist, wenn der Weg frei ist, dazu further und was gesehen wurde: names, doors, internet und clock_ahead_seconds.
    .example =
        Beispiel:
          mailkey doctor --json

cli-report =
    .about = Einen Bericht über den Weg zum Mailserver von Google erstellen, zum Weitergeben
    .long =
        Sieht nach wie doctor und gibt einen Bericht aus, für die Person, die sich um die Computer kümmert: eine Zeile in einfachen Worten, eine Nummer für Rückfragen und das, was gesehen wurde. Er enthält keinen Code, Adressen sind gekürzt, und öffentliche IP-Adressen sind weggelassen.

        Mit --json gibt es ein Objekt aus: number, verdict, tried, practice, technical, text und file.
    .example =
        Beispiel:
          mailkey report --save

cli-list =
    .about = Die Codes auflisten, die Mailkey auf diesem Computer gespeichert hat
    .long =
        Listet auf, welcher Code für welche App und Adresse ist, wie er bei Google heißt und wann Google ihn zuletzt angenommen hat. Die Codes selbst werden nicht gezeigt.

        Mit --json gibt es ein Array aus, mit einem Objekt für jeden Code.
    .example =
        Beispiel:
          mailkey list

cli-get =
    .about = Einen Code aus dem Schlüsselbund ausgeben
    .long =
        Gibt einen Code aus dem Schlüsselbund auf der Standardausgabe aus und sonst nichts. Wenn es keinen gibt, ist der Rückgabewert 1.

        Mit --json gibt es ein Objekt aus: app, address und code.
    .example =
        Beispiel:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Einen Code aus dem Schlüsselbund und von der Liste entfernen
    .long =
        Entfernt einen Code aus dem Schlüsselbund dieses Computers und von der Liste.

        Bei Google bleibt der Code gültig, bis er auch dort gelöscht wird.

        Mit --json gibt es ein Objekt aus: app, address, was_kept, was_listed und page.
    .example =
        Beispiel:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Sich mit einem Code anmelden und ihn nur speichern, wenn Google ihn annimmt
    .long =
        Liest einen Code von der Standardeingabe, meldet sich einmal damit an und speichert ihn nur dann im Schlüsselbund, wenn Google ihn annimmt. Ein Code, der für dieselbe App und Adresse schon gespeichert war, wird dann ersetzt. Es wird nichts gefragt.

        Mit --json gibt es ein Objekt aus: verdict, stage, endpoint, reply, elapsed_ms, saved, details und further, falls mehr gefunden wurde.
    .example =
        Beispiel:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Ein nachgestelltes Google auf diesem Computer, zum Üben und für Tests
    .long = Ein nachgestelltes Google auf diesem Computer, zum Üben und für Tests. Nichts davon geht an Google, und kein Code darin ist echt.
    .example =
        Beispiel:
          mailkey practice serve

cli-practice-serve =
    .about = Es starten, ausgeben, wo alles ist, und laufen, bis es beendet wird
    .long =
        Startet Mailserver und Seiten, die die von Google nachstellen, nur auf diesem Computer. Es gibt ihre Ports aus, die Datei der Stelle, die ihre Zertifikate unterschrieben hat, Adressen mit Codes und die Seiten, und läuft, bis es beendet wird (Strg-C).

        Mit --json gibt es ein Objekt in einer Zeile aus.
    .example =
        Beispiel:
          mailkey practice serve --json

cli-help =
    .about = Die Hilfe zu einem Befehl ausgeben
    .long = Gibt die Hilfe zu einem Befehl aus, wie --help hinter seinem Namen. Ohne Befehl: die Hilfe zu mailkey selbst.
    .example =
        Beispiel:
          mailkey help send-test

cli-option-address = Die Mailadresse, die sich anmeldet
cli-option-app = Die App, für die der Code ist. Ohne Angabe: die einzige, für die ein Code gespeichert ist
cli-option-app-needed = Die App, für die der Code ist
cli-option-app-setup = Die App, die E-Mails senden soll
cli-option-device = Der Name des Geräts oder der Website, wenn es mehrere gibt
cli-option-address-setup = Die Mailadresse, von der die App senden wird
cli-option-code-stdin = Den Code von der Standardeingabe lesen statt aus dem Schlüsselbund
cli-option-code-stdin-only = Den Code von der Standardeingabe lesen
cli-option-even-if-words = Auch 16 Buchstaben nehmen, die gewöhnliche Wörter sein könnten
cli-option-even-if-elsewhere = Auch eine Adresse nehmen, deren Postfach wahrscheinlich nicht bei Google liegt
cli-remedy-go_on_all_the_same = Wenn sie doch bei Google liegt, ergänzen Sie den Befehl um --even-if-elsewhere.
cli-keeper-unknown = Mailkey kann nicht erkennen, bei wem die E-Mails von { $domain } liegen.
cli-option-json = JSON statt Worte ausgeben
cli-option-to = Wer die Testmail bekommt. Ohne Angabe: die Adresse selbst
cli-option-wait = Wie viele Sekunden nach der Mail gesucht wird; bei 0 wird nicht gesucht
cli-option-practice = Üben: Nichts geht an Google, und kein Code ist echt
cli-option-fault = Was bei der Übung schiefgeht
cli-option-save = Den Bericht auch als Datei zu Ihren Dokumenten legen
cli-option-port = Ein fester Port
cli-option-help = Hilfe ausgeben
cli-option-version = Version ausgeben
cli-option-language = Die Sprache der Ausgabe, zum Beispiel de oder pt-BR; ohne Angabe: die dieses Computers
cli-argument-command = Der Befehl, der erklärt werden soll; ohne Angabe: mailkey selbst

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Aufruf:
cli-heading-commands = Befehle:
cli-heading-options = Optionen:
cli-heading-arguments = Argumente:
cli-placeholder-options = [OPTIONEN]
cli-placeholder-command = <BEFEHL>
cli-choices = [möglich: { $choices }]
cli-default = [ohne Angabe: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = „{ $given }“ ist hier nicht bekannt.
cli-wrong-command = Einen Befehl „{ $given }“ gibt es nicht.
cli-wrong-value = „{ $given }“ passt nicht zu { $option }.
cli-wrong-missing = Es fehlt: { $option }
cli-wrong-no-value = { $option } braucht einen Wert.
cli-wrong-twice = { $option } kann nur einmal angegeben werden.
cli-wrong-together = { $option } und { $other } passen nicht zusammen.
cli-wrong-other = Das ist nicht zu verstehen.
cli-wrong-guess = Meinten Sie „{ $guess }“?
cli-wrong-choices = Möglich ist: { $choices }
cli-wrong-help = Mehr dazu mit: { $command }
cli-wrong-language = Die Sprache „{ $given }“ gibt es nicht. Es gibt: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Die Standardeingabe ist ein Terminal, und der Code wäre darauf zu lesen. Leiten Sie den Code hinein, zum Beispiel aus Ihrem Passwortprogramm oder einer Datei:
    { $given } | mailkey … --code-stdin
    Um ihn zu tippen, ohne dass er zu sehen ist: mailkey setup
cli-no-code-kept = Für { $address } ist kein Code gespeichert. Nennen Sie die App mit --app, leiten Sie einen Code mit --code-stdin hinein, oder beginnen Sie mit: mailkey setup --address { $address }
cli-several-codes = Für { $address } gibt es Codes mehrerer Apps. Wählen Sie einen mit --app: { $apps }
cli-several-devices = Für { $address } gibt es Codes mehrerer Geräte. Wählen Sie einen mit --device: { $devices }
cli-not-in-keyring = Im Schlüsselbund ist kein Code für { $app } und { $address }.
cli-an-app = Ihre App

## The codes

cli-list-empty = Auf diesem Computer gibt es noch keinen Code. So bekommen Sie einen: mailkey setup
# Same as in English.
cli-list-app = App
cli-list-device = Gerät
cli-list-address = Adresse
cli-list-code-name = Name bei Google
cli-list-since = Gespeichert
cli-list-last-worked = Zuletzt angenommen
cli-removed = Der Code für { $app } und { $address } ist von diesem Computer entfernt.
cli-removed-not-listed = Der Code für { $app } und { $address } ist aus dem Schlüsselbund entfernt. Auf der Liste stand er nicht.
cli-removed-not-in-keyring = Der Code für { $app } und { $address } ist von der Liste entfernt. Im Schlüsselbund war er nicht.
cli-removed-here-only = Bei Google bleibt er gültig, bis Sie ihn auch dort löschen:
cli-nothing-to-remove = Für { $app } und { $address } gibt es keinen Code, weder im Schlüsselbund noch auf der Liste.
cli-stored-not-listed = Der Code ist im Schlüsselbund, ließ sich aber nicht auf die Liste setzen ({ $reason }).

## The doctor

cli-doctor-free = Der Weg zum Mailserver von Google ist frei ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Eine der beiden Türen zum Senden (Port { $port }) ist geschlossen. Die andere genügt.
       *[other] An einer der beiden Türen zum Senden (Port { $port }): { $title }. Die andere genügt.
    }
cli-doctor-shut-reading = { $title ->
        [none] Die Tür zum Lesen (Port { $port }) ist geschlossen. Das Senden braucht sie nicht; nur die Suche nach der Testmail entfällt.
       *[other] An der Tür zum Lesen (Port { $port }): { $title }. Das Senden braucht sie nicht; nur die Suche nach der Testmail entfällt.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Zertifikat von

## The letter that some advice speaks of

cli-letter = Die Nachricht, zum Kopieren in eine eigene E-Mail:

## The report

cli-report-saved = Der Bericht ist gespeichert als { $file }
cli-save-report = Als Datei speichern? j speichert, Enter nicht:

## Practice

cli-practice-banner = ÜBUNG
cli-practice-pages = Die Seiten für die Übung: { $url }
cli-practice-serving =
    SMTP, TLS von Anfang an    { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS von Anfang an    { $host }:{ $imaps }
    Zertifikate gelten für     { $smtp_name } und { $imap_name }
    Datei der Stelle           { $authority }
    Seiten                     { $pages }
cli-practice-account = Code für { $address }
cli-practice-until = Anhalten mit Strg-C.

## The steps in the terminal

cli-key-back = z
cli-key-stop = b
cli-key-skip = u
cli-key-yes = j

cli-setup-needs-terminal = mailkey setup stellt Fragen und braucht deshalb ein Terminal. Für Skripte gibt es: mailkey store --address … --app … --code-stdin
cli-setup-keys = Bei jeder Frage: z geht zurück, b beendet. Alles außer dem Code wird gemerkt.
cli-setup-stopped = Hier angehalten. So geht es weiter: mailkey setup
cli-setup-stopped-practice = Hier angehalten. So geht es weiter: mailkey setup --practice
cli-step = { $practice ->
        [yes] ÜBUNG · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Nummer:
cli-which-number-default = Nummer [{ $default }]:
cli-not-a-number = Bitte tippen Sie eine Zahl von 1 bis { $count }.
cli-opened = Es öffnet sich in Ihrem Browser.
cli-open-yourself = Öffnen Sie diesen Link in einem Browser, auf einem beliebigen Computer oder Handy.
cli-letter-opened = Er öffnet sich in Ihrem Mailprogramm. Wählen Sie aus, an wen er geht, lesen Sie ihn und senden Sie ihn selbst.
cli-letter-copy = Kopieren Sie sie in eine eigene E-Mail, und senden Sie diese der Person, die helfen kann.
cli-enter-to-look-again = Drücken Sie Enter, wenn das erledigt ist:
cli-address = Ihre Mailadresse:
cli-address-again = Ihre Mailadresse [{ $address }]:
cli-paste = Der Code (er ist nicht zu sehen):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Senden an [{ $address }], oder u zum Überspringen:
cli-verdict = Was möchten Sie tun? Nummer:
cli-verdict-or-skip = Was möchten Sie tun? Nummer, oder u zum Überspringen:
cli-verdict-good = Weiter mit Enter, oder die Nummer von etwas anderem:
cli-nothing-to-press = Das können nur Sie selbst tun; Mailkey kann es nicht.
cli-connect-lead = Tragen Sie das bei { $app } ein, in derselben Reihenfolge.
cli-connect-get = So geben Sie den Code später aus: mailkey get --address { $address } --app { $app }
cli-show-code = Den Code auf diesem Bildschirm zeigen
cli-the-code = der Code (16 Buchstaben)
cli-finish = Fertig
