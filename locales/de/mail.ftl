### The test mail.

test-mail-subject = Testmail von Mailkey: { $app }

test-mail-body =
    Guten Tag,

    das ist die Testmail von Mailkey. Wenn Sie sie lesen können, klappt das Senden: Der Mailserver von Google hat diese Mail mit dem App-Passwort angenommen, das dafür erstellt wurde.

    Erstellt für: { $app }
    Auf dem Computer: { $device }

    Sie müssen nichts tun und können diese Mail löschen.

    Falls Sie sie nicht erwartet haben: Jemand richtet das gerade ein und hat Ihre Adresse für den Test gewählt.

    Mailkey ist ein unabhängiges Programm. Es gehört nicht zu Google.
