### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey konnte nicht lesen, wo Sie aufgehört haben, und fängt deshalb von vorn an. Die alte Datei heißt jetzt { $file }.
notice-ledger_set_aside = Mailkey konnte seine Liste der Codes nicht lesen. Die alte Datei heißt jetzt { $file }. Ihre Codes sind noch im Schlüsselbund.
notice-progress_not_saved = Mailkey kann nicht speichern, wo Sie gerade sind ({ $reason }). Sie können weitermachen, aber beim nächsten Mal beginnt es von vorn.
notice-ledger_not_saved = Der Code ist gespeichert, aber Mailkey konnte ihn nicht in seine Liste schreiben ({ $reason }).
notice-keyring_trouble = Auf diesem Computer gibt es noch keinen sicheren Ort für Ihren Code.
notice-keyring_will_ask = Der Schlüsselbund dieses Computers ist gesperrt. Wenn Ihr Code gespeichert wird, fragt ein Fenster Ihres Computers nach dem Passwort des Schlüsselbunds. Das ist nicht Ihr Google-Passwort.
keyring-unlock = Jetzt entsperren
keyring-waits = Mailkey wartet auf den Schlüsselbund dieses Computers. Vielleicht ist ein Fenster offen, das nach dessen Passwort fragt. Sehen Sie auch hinter anderen Fenstern nach.
notice-code_not_here = Mailkey wurde geschlossen, bevor der Code gespeichert war. Er ist hier nicht mehr da. Zeigt das Fenster von Google ihn noch, fügen Sie ihn noch einmal ein. Wenn nicht, erstellen Sie einen neuen.
notice-code_on_clipboard = Mailkey hat Ihren Code, konnte ihn aber nicht aus der Zwischenablage nehmen. Kopieren Sie etwas anderes, dann ist er dort weg.
notice-code_put_back = Ein Programm, das sich Kopiertes merkt, hatte den Code wieder in die Zwischenablage gelegt. Mailkey hat ihn dort noch einmal entfernt, aber in der Liste jenes Programms steht er vielleicht noch. Löschen Sie ihn dort.
notice-file_newer = Ein neueres Mailkey hat { $file } geschrieben. Dieses hier lässt die Datei, wie sie ist, und speichert dort nichts. Bitte öffnen Sie das neuere Mailkey.
notice-preferences_set_aside = Mailkey konnte nicht lesen, welche Anzeige Sie eingestellt haben. Die alte Datei heißt jetzt { $file }.
notice-preferences_not_saved = Mailkey kann nicht speichern, welche Anzeige Sie eingestellt haben ({ $reason }).
notice-pause = Google bittet um eine Pause. Bitte warten Sie { $time } bis zum nächsten Versuch.
notice-no_code_needed = { $app } bietet „Über Google anmelden“ an. Ein Code ist nicht nötig.

## Failures

failure-busy = Gerade läuft noch etwas anderes. Bitte warten Sie einen Moment.
failure-not_yet = Zuerst ist bei „{ $step }“ noch etwas zu tun.
failure-unknown_app = Diese App kennt Mailkey nicht.
failure-device_name_too_long = Dieser Name ist zu lang. Bitte nehmen Sie einen kürzeren.
failure-device_name_is_code = Das ist ein Code. Hier steht der Name des Geräts; den Code fügen Sie bitte dort ein, wo danach gefragt wird.
failure-not_named = Auf diesem Computer gibt es für diese App nur einen Code, deshalb bekommt sie keinen Namen.
failure-clipboard = Die Zwischenablage ist nicht erreichbar. Sie können den Code stattdessen eintippen.
failure-not_copied = Das konnte nicht kopiert werden, weil die Zwischenablage nicht erreichbar ist. Sie sehen es auf dem Bildschirm: Tippen Sie es dort ein, wo es gebraucht wird.
failure-code_not_copied = Der Code konnte nicht kopiert werden, weil die Zwischenablage nicht erreichbar ist. Lassen Sie ihn stattdessen anzeigen, und tippen Sie ihn dort ein, wo er gebraucht wird.
failure-browser = Der Browser hat sich nicht geöffnet ({ $reason }). Kopieren Sie den Link und öffnen Sie ihn selbst.
failure-keyring = Der Schlüsselbund hat nicht getan, was er sollte.
failure-file = Eine Datei ließ sich nicht lesen oder schreiben ({ $reason }).
failure-file_newer = Ein neueres Mailkey hat { $file } geschrieben. Dieses hier lässt die Datei, wie sie ist. Bitte nehmen Sie das neuere Mailkey.
failure-nothing_to_put_back = Der Schlüsselbund hatte keinen Code herausgegeben, deshalb gibt es keinen, der zurückgelegt werden kann.
failure-newer_code_kept = Ein anderes Programm hat dort einen neueren Code abgelegt. Der bleibt, und der alte wurde nicht zurückgelegt.
failure-report_changed = Inzwischen hat Mailkey etwas anderes gefunden, deshalb ist dieser Bericht überholt. Bitte öffnen Sie den Bericht noch einmal.
failure-internal = In Mailkey selbst ist etwas schiefgegangen ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = wartet
    .working = wird geprüft …
    .good = geht
    .bad = nicht erreicht
light-mail_server = Mailserver von Google
    .waiting = wartet
    .working = wird geprüft …
    .good = antwortet
    .good-port = antwortet auf Port { $port }
    .bad = antwortet nicht
light-secure_line = Sichere Leitung
    .waiting = wartet
    .working = wird geprüft …
    .good = sicher
    .good-issuer = Zertifikat von { $issuer }
    .bad = nicht sicher
    .bad-issuer = Zertifikat von { $issuer }
light-sign_in = Anmeldung
    .waiting = wartet
    .working = läuft …
    .good = angenommen
    .bad = nicht angenommen

keeping = Der Code wird im Schlüsselbund gespeichert …
sending = Die Mail wird Google übergeben …
looking = Die Mail wird gesucht …

## Google's pages

link-two_step = Google-Seite für die 2-Faktor-Authentifizierung
link-app_passwords = Google-Seite für App-Passwörter
# Same as in English.
link-mailbox = Gmail
link-security = Google-Seite für Sicherheit
link-app_passwords_help = Google-Hilfe zu App-Passwörtern

## The steps, as the list of steps names them

step-app = Ihre App
step-address = Ihre Adresse
step-two-step = 2-Faktor-Authentifizierung
step-create = Code erstellen
step-paste = Code einfügen
step-check = Bei Google prüfen
step-test-mail = Testmail
step-connect = App einrichten
step-done = Alles fertig
