### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Was soll E-Mails senden?
app-lead = Manche Apps bieten einfach „Über Google anmelden“ an. Wenn Ihre das tut, brauchen Sie keinen Code, und wir sagen es Ihnen.
app-choices = Apps und Geräte
app-no-code = Braucht keinen Code
app-no-code-title = Gute Nachricht: { $app } braucht keinen Code
app-no-code-only = Hier geht es nur ohne Code. Sie sind also schon fertig.
app-anyway = Trotzdem mit Code
app-another = Andere App wählen

## The address

address-title = Von welcher Adresse kommen die E-Mails?
address-lead = Die Adresse Ihres Kontos bei Gmail oder Google Workspace. Für dieses Konto wird der Code erstellt.
address-label = Ihre Mailadresse
address-earlier = Oder eine, die Sie schon angegeben haben
address-looking = Es wird geprüft, bei wem die E-Mails dieser Adresse liegen …
device-label = Name des Geräts oder der Website, falls Sie mehrere haben
device-note = Zum Beispiel „Scanner im Flur“. So heißt der Code auch bei Google. Das Feld darf leer bleiben.

## 2-Step Verification

two-step-title = Ist die 2-Faktor-Authentifizierung an?
two-step-lead = Google erstellt Codes nur für Konten mit 2-Faktor-Authentifizierung. Ein Passkey oder ein Fingerabdruck ist nicht dasselbe.
two-step-open = Öffnen Sie die Google-Seite. Sehen Sie nach, ob oben rechts <b>{ $address }</b> steht.
two-step-look = Suchen Sie <b>{ GOOGLE("two-step") }</b>. Steht dort <b>{ GOOGLE("on") }</b>?
two-step-says-on = Ja, da steht „{ GOOGLE("on") }“
two-step-question = Was sehen Sie?
two-step-answer-on = Da steht „{ GOOGLE("on") }“
two-step-answer-off = Sie ist aus
two-step-answer-only_security_keys = Nur Sicherheitsschlüssel oder Passkeys
two-step-answer-passkey_instead = Ich nutze einen Passkey, aber da steht nicht „{ GOOGLE("on") }“
two-step-answer-forbidden = Meine Organisation verbietet es
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Klicken Sie auf dieser Seite auf „{ GOOGLE("turn-on-two-step") }“.
    .text = Google fragt nach einer Telefonnummer oder einer App auf Ihrem Handy. Wenn auf der Seite „{ GOOGLE("on") }“ steht, kommen Sie hierher zurück.
two-step-advice-only_security_keys = Fügen Sie eine weitere Bestätigungsmethode hinzu.
    .text = Mit Sicherheitsschlüsseln oder Passkeys allein erstellt Google keine Codes. Fügen Sie auf derselben Seite eine Telefonnummer oder eine Authenticator-App hinzu. Die Schlüssel funktionieren weiter.
two-step-advice-passkey_instead = Ein Passkey statt des Passworts ist keine 2-Faktor-Authentifizierung.
    .text = „{ GOOGLE("skip-password") }“ ersetzt nur das Passwort. Klicken Sie auf derselben Seite auf „{ GOOGLE("turn-on-two-step") }“. Fügen Sie dann eine Telefonnummer oder eine Authenticator-App hinzu. Ihr Passkey funktioniert weiter.
two-step-advice-forbidden = Ihre Organisation muss es erlauben.
    .text = Bitten Sie die Person, die dort Google verwaltet, Ihnen die 2-Faktor-Authentifizierung zu erlauben. Die Nachricht ist schon geschrieben, und Mailkey merkt sich, wo Sie sind.
two-step-advice-advanced_protection = Mit „{ GOOGLE("advanced-protection") }“ gibt es keine Codes.
    .text = Das ist so gewollt. Nehmen Sie für diese App ein anderes Konto, oder eine App, die „Über Google anmelden“ anbietet.
two-step-workspace = Die E-Mails von { $domain } liegen bei Google. Genau das ist nötig.
two-step-unknown = Mailkey konnte nicht herausfinden, bei wem die E-Mails von { $domain } liegen. Wenn es Google ist, machen Sie weiter.
two-step-passed = Die 2-Faktor-Authentifizierung war für { $address } schon an. Danach wurde nicht noch einmal gefragt.
two-step-again = Noch einmal nachsehen

## Creating the code

create-title = Den Code bei Google erstellen
create-copy = Kopieren Sie diesen Namen. Daran erkennen Sie den Code später wieder.
create-name = Der Name des Codes
create-open = Öffnen Sie die Google-Seite. Sehen Sie nach, ob oben rechts <b>{ $address }</b> steht.
create-make = Fügen Sie den Namen ein, klicken Sie auf <b>{ GOOGLE("create") }</b> und kopieren Sie die 16 Buchstaben, die erscheinen.
create-alarm = Google schickt Ihnen eine E-Mail, dass ein Code erstellt wurde. Das ist der, den Sie gerade erstellt haben.
create-have = Ich habe den Code
create-offer = In der Zwischenablage ist ein Code.
create-use = Verwenden
create-different = Was sehen Sie?
create-see-app_name = Ein Feld „{ GOOGLE("app-name") }“
create-see-code = Ein Fenster mit 16 Buchstaben
create-see-not_available = „Für Ihr Konto nicht verfügbar“
create-see-asks_sign_in = Ich soll mich anmelden
create-see-other_picture = Oben rechts ein anderes Bild
create-see-select_app = Da steht „{ GOOGLE("select-app") }“
create-see-nothing_opened = Es hat sich nichts geöffnet
create-advice-app_name = Das ist die richtige Seite.
    .text = Fügen Sie dort den Namen ein und klicken Sie auf „{ GOOGLE("create") }“.
create-advice-code = Das ist der Code.
    .text = Kopieren Sie die 16 Buchstaben aus dem Google-Fenster und fügen Sie sie hier ein. Sie werden nur einmal gezeigt.
create-cause = Was zeigt die Seite für die 2-Faktor-Authentifizierung?
create-advice-not_available = Meistens ist die 2-Faktor-Authentifizierung noch nicht an, oder es gibt nur Sicherheitsschlüssel.
    .text = Google sagt diesen einen Satz bei jeder Ursache. Welche es ist, zeigt die Seite für die 2-Faktor-Authentifizierung.
    .button = Diese Seite öffnen
create-advice-asks_sign_in = Das ist in Ordnung.
    .text = Google will sicher sein, dass Sie es sind. Melden Sie sich mit Ihrem normalen Passwort an. Danach erscheint die Seite für den Code.
create-advice-other_picture = Im Browser ist ein anderes Konto offen.
    .text = Klicken Sie oben rechts auf das Bild und wählen Sie { $address }. Wenn es dort nicht steht, wählen Sie „{ GOOGLE("add-account") }“. Öffnen Sie dann die Seite noch einmal von hier aus.
create-advice-nothing_opened = Der Browser hat die Seite nicht geöffnet.
    .text = Kopieren Sie den Link auf dieser Seite und fügen Sie ihn oben in ein Browserfenster ein. Jeder Browser ist recht.
create-advice-select_app = Das ist eine alte Anleitung, nicht die Google-Seite von heute.
    .text = Das Formular mit „{ GOOGLE("select-app") }“ gibt es nicht mehr. Heute gibt es ein einziges Feld: „{ GOOGLE("app-name") }“. Öffnen Sie die Seite von hier aus.
create-drawing-caption = Eine Zeichnung der Seite. Ältere Anleitungen zeigen „{ GOOGLE("select-app") }“: Dieses Formular gibt es nicht mehr.
two-step-drawing-caption = Eine Zeichnung der Seite. Suchen Sie das Wort „{ GOOGLE("on") }“.

sight-other-address = Andere Adresse nehmen

google-open = Google-Seite öffnen
google-open-again = Noch einmal öffnen
google-link = Oder den Link kopieren
google-checked = Was wir über Google sagen, wurde am { $date } geprüft.

## Pasting the code

paste-title = Den Code einfügen
paste-lead = Sechzehn Buchstaben in vier Gruppen. Leerzeichen spielen keine Rolle.
paste-for = Der Code für { $address }
paste-button = Code einfügen
paste-again = Noch einmal einfügen
paste-insist = Google zeigt diese Buchstaben
paste-type = Lieber eintippen
paste-in-hand = Mailkey hat schon einen Code.
paste-go-on = Damit weiter
paste-boxes-none = Noch kein Code
paste-boxes-some = { $letters } von 16 Buchstaben, verborgen
paste-boxes-full = Ein Code mit 16 Buchstaben, verborgen
type-title = Den Code eintippen
type-lead = Vier Buchstaben in jedes Feld. Groß oder klein spielt keine Rolle.
type-label = Die 16 Buchstaben des Codes
type-check = Diesen Code prüfen
type-paste = Lieber einfügen

## Checking

check-title = Prüfung bei Google
check-lead = Das dauert ungefähr zwei Sekunden.
check-running = Google prüft den Code …
check-done = Google hat den Code angenommen
check-ready-title = Bereit zum Prüfen
check-ready-lead = Mailkey hat Ihren Code. Ein Klick heißt: einmal bei Google anmelden.
check-now = Jetzt prüfen
check-worked-title = Dieser Code funktioniert
check-worked-lead = Google hat ihn angenommen. Sie können weitermachen oder einen anderen Code verwenden.
check-other-code = Anderen Code verwenden

## When the code ended with an earlier run

gone-title = Der Code ist nicht mehr hier
gone-paste = Code einfügen
gone-new = Neuen Code erstellen

## The test mail

test-title = Schicken Sie sich eine Testmail
test-lead = Dann wissen Sie, dass es wirklich klappt.
test-accepted = Google hat den Code angenommen.
test-to = Senden an
test-what-send = Mailkey sendet eine kurze E-Mail von { $address }.
test-what-look = Dann meldet sich Mailkey noch einmal an und sieht nach, ob die E-Mail angekommen ist. Mailkey sucht nur diese eine Nachricht; andere liest und ändert es nicht.
test-what-other = In das Postfach einer anderen Person kann Mailkey nicht sehen. Fragen Sie dort nach.
test-send = Testmail senden
test-skip = Überspringen
test-sending-title = Die Testmail wird gesendet
test-sent = Google hat sie um { $time } angenommen
test-looking = Suche in { $address } …
test-seconds = { $seconds } von höchstens { $of } Sekunden
test-sent-before = Google hat am { $date } um { $time } schon eine Testmail angenommen.
test-again = Noch eine senden

## Setting the app up

connect-title = { $app }: das tragen Sie ein
connect-lead = Tragen Sie diese Werte ein, in derselben Reihenfolge.
connect-fields = Die Felder
connect-hidden = Der Code, verborgen
connect-code-copied = Der Code ist noch { $time } in der Zwischenablage. Fügen Sie ihn jetzt dort ein, wo er gebraucht wird.
connect-code-off = Der Code ist wieder aus der Zwischenablage entfernt. Wenn Sie ihn noch brauchen, kopieren Sie ihn noch einmal.
connect-code-replaced = In der Zwischenablage ist inzwischen etwas anderes, der Code ist dort also weg. Wenn Sie ihn noch brauchen, kopieren Sie ihn noch einmal.
connect-code-going = Mailkey nimmt den Code aus der Zwischenablage …
connect-snippet = Oder kopieren Sie das
connect-snippet-note = Der Code steht nicht darin. Er wird abgefragt oder aus dem Schlüsselbund gelesen.
connect-checked = Diese Namen wurden am { $date } geprüft.
connect-memory = Der Code ist nicht gespeichert. Tragen Sie ihn jetzt ein, bevor Sie Mailkey schließen.
connect-print = Dieses Blatt drucken
connect-print-no-code = Der Code steht nicht auf diesem Blatt. Klicken Sie in Mailkey neben dem Code auf „Kopieren“.
connect-print-made = Erstellt mit Mailkey am { $date }
connect-done = Ist eingetragen
connect-other = Andere App

## Done

done-title = Alles fertig
done-lead = Ab jetzt können von { $address } E-Mails gesendet werden.
done-account = Konto
# Same as in English.
done-app = App
done-name = Name des Codes bei Google
done-kept = Wo der Code ist
done-kept-keyring = Im Schlüsselbund dieses Computers
done-kept-memory = Nirgends: Mailkey vergisst ihn beim Schließen
done-sent = Testmail
done-sent-at = Am { $date } um { $time } von Google angenommen
done-not-sent = Keine gesendet
done-apps = Alle Ihre Apps
done-later = Gut zu wissen für später
done-lost = <b>Wenn dieser Computer verloren geht:</b> Löschen Sie den Code auf der Google-Seite. Dann kann ihn niemand verwenden, und Ihr Passwort bleibt, wie es ist.
done-password = <b>Wenn Sie Ihr Google-Passwort ändern:</b> Google löscht alle Codes. Erstellen Sie dann hier neue.
done-leaving = <b>Wenn Sie die App oder das Gerät weggeben:</b> Entfernen Sie den Code hier und bei Google.
done-codes = Ihre Codes
done-another = Weitere App einrichten
done-finish = Fertig
done-close = Sie können das Fenster jetzt schließen.
