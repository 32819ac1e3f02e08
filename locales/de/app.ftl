### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Schritte
rail-account = Ihr Konto: { $address }
rail-done = { $step }, erledigt
rail-progress = Schritt { $number } von { $count }
rail-promise-kept = Der Code bleibt auf diesem Computer.
rail-promise-google = Mailkey spricht nur mit Google.
rail-codes = Ihre Codes
rail-examine = Verbindung prüfen

back = Zurück
continue = Weiter
cancel = Abbrechen
close = Schließen
copy = Kopieren
copied = Kopiert
copy-what = Kopieren: { $what }
copied-what = Kopiert: { $what }
dismiss = Ausblenden
print = Drucken
where = Schritt { $number } von { $count }. { $next }
stopping = Wird abgebrochen …

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
duration-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }

## Practice

practice-label = Übung
practice-title = Übung.
practice-text = Nichts hiervon geht an Google.
practice-fault = Was soll schiefgehen?
practice-fault-none = Nichts

## A verdict

verdict-todo = Was Sie jetzt tun können
verdict-server = Was der Server gesagt hat
verdict-store = Was der Schlüsselbund gesagt hat
verdict-where = Wo es nicht weiterging
verdict-endpoint = { $host }, Port { $port }
verdict-report = Bericht zeigen
verdict-again-in = { $button } (noch { $time })
verdict-again-ready = Sie können es jetzt noch einmal versuchen.
verdict-beside = Außerdem aufgefallen

report-title = Ein Bericht für die Person, die Ihnen hilft
report-lead = Das ist alles, was darin steht. Er enthält keinen Code und kein Passwort.
report-quote = Nummer für Rückfragen
report-text = Der Text des Berichts
report-save = Als Datei speichern
report-saved = Gespeichert als { $file }
report-not_saved = Die Datei ließ sich nicht speichern. Bitte kopieren Sie den Bericht stattdessen.

## A letter to somebody who can help

letter-title = Eine Nachricht an die Person, die helfen kann
letter-lead = Er ist fertig geschrieben, in Ihrem Namen. Mailkey verschickt ihn nicht von selbst.
letter-subject = Betreff:
letter-text = Der Text der Nachricht
letter-show = Nachricht zeigen
letter-write = Im Mailprogramm öffnen
letter-opened = Die Nachricht ist in Ihrem Mailprogramm. Bitte wählen Sie aus, an wen sie geht.
letter-not_opened = Ihr Mailprogramm hat sich nicht geöffnet. Bitte kopieren Sie die Nachricht stattdessen.

## Asking before a code is replaced

replace-title = Dafür gibt es schon einen Code
replace-text = Für { $app } und { $address } ist auf diesem Computer schon ein Code gespeichert. Der neue ersetzt ihn erst, wenn Google ihn angenommen hat.
replace-yes = Neuen Code verwenden
replace-no = Alten behalten

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Für { $app } und { $address } ist seit { $date } ein Code gespeichert. Solange er gilt, brauchen Sie keinen neuen.
earlier-undated = Im Schlüsselbund liegt ein Code für { $app } und { $address }. Solange er gilt, brauchen Sie keinen neuen.
earlier-use = Diesen nehmen
earlier-new = Neuen erstellen
device-other-name = Name des anderen Geräts oder der anderen Website
device-other-note = Zum Beispiel „Scanner im Flur“. Dafür gibt es dann einen eigenen Code.
device-other = Code für ein anderes Gerät

## Asking before a code is let go that was not saved

unsaved-title = Der Code ist nicht gespeichert
unsaved-text = Wenn Sie weitergehen, vergisst Mailkey den Code für { $app } und { $address }.
unsaved-no = Hier bleiben
unsaved-yes = Code vergessen
closing-title = Mailkey schließen?
closing-code_in_hand = Ihr Code ist noch nicht gespeichert. Wenn Sie Mailkey jetzt schließen, ist er hier verloren, und Google zeigt ihn nicht noch einmal.
closing-code_being_checked = Google wird gerade nach Ihrem Code gefragt, und er ist noch nicht gespeichert. Wenn Sie Mailkey jetzt schließen, ist er hier verloren, und Google zeigt ihn nicht noch einmal.
closing-copied_code = Der kopierte Code liegt noch in der Zwischenablage. Wenn Sie Mailkey jetzt schließen, wird er dort entfernt: Fügen Sie ihn vorher ein, wo er gebraucht wird.
closing-close = Trotzdem schließen
closing-stay = Hier bleiben

## Checking the connection

examination-title = Ist der Weg zu Google frei?
examination-lead = Mailkey verbindet sich mit dem Mailserver von Google und trennt die Verbindung wieder. Mailkey meldet sich nicht an.
examination-start = Jetzt nachsehen
examination-again = Noch einmal nachsehen
examination-running = Die Verbindung zu den Mailservern von Google wird geprüft …
examination-free = Der Weg zu Google ist frei
examination-free-text = Der Mailserver von Google antwortet über eine sichere Leitung. Das gilt für diesen Computer. Ein Drucker oder ein anderes Gerät kann einen eigenen Weg haben.
examination-doors = Tür für Tür

path-computer = Dieser Computer
path-network = Ihr Netzwerk
path-internet = Das Internet
path-google = Googles Mailserver
path-broken-computer = Der Weg endet auf diesem Computer.
path-broken-to_network = Der Weg endet zwischen diesem Computer und Ihrem Netzwerk.
path-broken-network = Der Weg endet in Ihrem Netzwerk.
path-broken-to_internet = Der Weg endet zwischen Ihrem Netzwerk und Google.
path-broken-somewhere = Etwas auf diesem Computer oder in Ihrem Netzwerk ist im Weg. Seinen Namen hat es nicht genannt.
path-broken-doors = Der Weg endet an den Türen zu Googles Mailserver.
path-broken-doors-only = Das Internet funktioniert. Der Weg endet an den Türen zu Googles Mailserver.

door = Tür
door-sending = Senden, Port { $port }
door-reading = Lesen, Port { $port }
# Same as in English.
door-names = Name
door-connect = Verbindung
door-greeting = Begrüßung
door-secure_line = Sichere Leitung
door-time = Zeit
door-took = { $seconds } s
door-state-waiting = noch nicht
door-state-working = läuft
door-state-good = gut
door-state-bad = unterbrochen

# Same as in English.
around-internet = Internet
around-internet-answers = antwortet
around-internet-silent = antwortet nicht
around-internet-unreached = wird nicht erreicht, obwohl jemand antwortet
around-internet-portal = stattdessen antwortet eine Seite dieses Netzwerks
around-clock = Uhr
around-clock-right = richtig
around-clock-off = geht { $clock }
around-certificates = Zertifikate von

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Als Nächstes geben Sie Ihre Mailadresse ein.
where-free = Für diese App brauchen Sie keinen der Schritte.
where-address = Als Nächstes geht es um die 2-Faktor-Authentifizierung.
where-two-step = Als Nächstes erstellen Sie den Code.
where-create = Als Nächstes fügen Sie den Code hier ein.
where-paste = Als Nächstes prüft Mailkey ihn bei Google.
where-check = Als Nächstes schicken Sie sich eine Testmail.
where-test-mail = Als Nächstes richten Sie Ihre App ein.
where-connect = Danach sind Sie fertig.
where-done = Sie haben alle Schritte erledigt.
where-verdict = Sie sind bei „{ $step }“. Den Rest hat Mailkey sich gemerkt.
where-room = Ihre Schritte bleiben erhalten. Mit „{ $button }“ kommen Sie dorthin zurück.

## Language, colours and size of the text

display-open = Anzeige
display-title = Sprache und Anzeige
display-lead = Jede Änderung ist sofort zu sehen. Es geht nichts verloren.
display-language = Sprache
display-language-system = Wie auf diesem Computer ({ $language })
display-theme = Farben
display-theme-system = Wie auf diesem Computer
display-theme-light = Hell
display-theme-dark = Dunkel
display-text = Textgröße
display-text-size = { $percent } %
display-text-larger = Größer
display-text-smaller = Kleiner
display-text-now = Die Textgröße ist jetzt { $percent } %.
display-language-now = Mailkey spricht jetzt Deutsch.

## Help: a few words explained, and the keys

help-open = Hilfe
help-title = Hilfe
help-words = Sechs Wörter
help-keys = Tasten
help-about = Mailkey ist ein unabhängiges Programm. Es gehört nicht zu Google.

# Same as in English.
glossary-code = Code
    .text = 16 Buchstaben, die Google für eine einzelne App erstellt. Google nennt das ein App-Passwort. Die App verwendet es anstelle Ihres eigenen Passworts.
glossary-two_step = 2-Faktor-Authentifizierung
    .text = Beim Anmelden verlangt Google zweierlei. Das eine ist Ihr Passwort. Das andere ist etwas, das nur Sie haben, zum Beispiel Ihr Handy.
# Same as in English.
glossary-passkey = Passkey
    .text = Damit melden Sie sich mit Gesicht, Finger oder einer PIN an. Er ersetzt die 2-Faktor-Authentifizierung nicht.
glossary-keyring = Schlüsselbund
    .text = Der sichere Ort für Geheimnisse in Ihrem Computer. Er öffnet sich, wenn Sie sich am Computer anmelden.
glossary-mail_server = Mailserver
    .text = Der Computer bei Google, der Ihre E-Mails annimmt und weiterleitet.
glossary-secure_line = Sichere Leitung
    .text = Eine Verbindung, bei der niemand mitlesen kann. Mailkey verwendet keine andere.

# Same as in English.
key-enter = Enter
    .does = Die wichtigste Schaltfläche drücken
# Same as in English.
key-escape = Esc
    .does = Zurückgehen oder anhalten, was gerade läuft
# Same as in English.
key-tab = Tab
    .does = Zur nächsten Schaltfläche oder zum nächsten Feld
key-arrows = Pfeiltasten
    .does = Von Kachel zu Kachel gehen
key-space = Leertaste
    .does = Die Kachel wählen oder die Schaltfläche drücken
key-help = F1
    .does = Diese Hilfe öffnen
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Strg V
    }
    .does = Den Code einfügen
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Strg +
    }
    .does = Größerer Text
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Strg −
    }
    .does = Kleinerer Text
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Strg 0
    }
    .does = Text wie zuvor

## Back after a day or more

welcome-title = Schön, dass Sie wieder da sind
welcome-lead = Sie waren am { $date } hier. Das ist schon erledigt:
welcome-app = Sie haben { $app } gewählt.
welcome-address = Sie haben die Adresse { $address } angegeben.
welcome-two_step = Die 2-Faktor-Authentifizierung ist an.
welcome-code = Google hat den Code angenommen, und er ist gespeichert.
welcome-sent = Google hat die Testmail angenommen.
welcome-next = Jetzt kommt „{ $step }“.
