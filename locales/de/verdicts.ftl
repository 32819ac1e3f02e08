### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google hat den Code angenommen
    .meaning = Die Anmeldung für { $address } hat geklappt.
verdict-sent =
    .title = Google hat die Mail angenommen
    .meaning = { $time ->
        [none] Google hat die Testmail an { $recipient } angenommen. Ob sie angekommen ist, ist noch nicht bekannt.
       *[other] Google hat die Testmail an { $recipient } um { $time } angenommen. Ob sie angekommen ist, ist noch nicht bekannt.
    }
verdict-arrived_inbox =
    .title = Die Testmail ist angekommen
    .meaning = Die Testmail liegt in Ihrem Posteingang. Das Senden klappt.
verdict-arrived_spam =
    .title = Die Testmail ist im Spam angekommen
    .meaning = Die Testmail ist durchgekommen, aber Google hat sie in den Ordner „Spam“ gelegt. Das Senden klappt.
verdict-not_arrived_yet =
    .title = Noch nicht da
    .meaning = { $spam ->
        [hidden] Google hat die Mail angenommen, aber sie ist nicht im Posteingang. In den Spam-Ordner konnte Mailkey nicht sehen: Er ist vor Mailprogrammen verborgen. Bitte sehen Sie dort selbst nach.
       *[other] { $time ->
            [none] Google hat die Mail angenommen, aber sie ist noch nicht aufgetaucht. Das kann ein paar Minuten dauern.
           *[other] Google hat die Mail um { $time } angenommen, aber sie ist noch nicht aufgetaucht. Das kann ein paar Minuten dauern.
        }
    }
verdict-from_rewritten =
    .title = Angekommen, mit anderem Absender
    .meaning = Google hat { $from } als Absender eingesetzt. Das macht Google, wenn die andere Adresse nicht zu diesem Konto gehört.

## Sign-in

verdict-code_rejected =
    .title = Google hat diesen Code nicht angenommen
    .meaning = { $stage ->
        [look] Google hat die Mail mit diesem Code angenommen. Das Postfach hat sich damit aber nicht geöffnet. Bitte sehen Sie selbst nach, ob sie da ist.
       *[other] Der Code hat die richtige Form, aber er öffnet { $address } nicht. Meistens wurde er für ein anderes Konto erstellt oder inzwischen gelöscht.
    }
verdict-normal_password_used =
    .title = Das war Ihr normales Passwort
    .meaning = Google kannte es, und das ist eine gute Nachricht: Das Konto funktioniert, und die 2-Faktor-Authentifizierung ist an. Aber eine App braucht einen eigenen Code mit 16 Buchstaben.
verdict-browser_sign_in_needed =
    .title = Google möchte Sie zuerst im Browser sehen
    .meaning = Google ist vorsichtig, weil es diesen Computer oder dieses Netzwerk noch nicht kennt. Melden Sie sich einmal im Browser an, dann ist Google zufrieden.
verdict-too_many_sign_ins =
    .title = Google bittet um eine Pause
    .meaning = { $wait ->
        [none] Für { $address } gab es in kurzer Zeit viele Anmeldungen. Es ist nichts kaputt. Bitte warten Sie eine Weile.
       *[other] Für { $address } gab es in kurzer Zeit viele Anmeldungen. Es ist nichts kaputt. Bitte warten Sie { $wait }.
    }
verdict-google_busy =
    .title = Google ist gerade ausgelastet
    .meaning = Der Mailserver von Google sagte „jetzt nicht“. Das geht meist in ein paar Minuten vorbei. Mit Ihrem Code hat es nichts zu tun.
verdict-sign_in_refused =
    .title = Google hat die Anmeldung abgelehnt
    .meaning = { $stage ->
        [look] Google hat die Mail angenommen. Den Blick ins Postfach hat es aber abgelehnt, und Mailkey weiß nicht, warum. Bitte sehen Sie selbst nach.
        [sign_in] Der Mailserver hat die Anmeldung abgelehnt, aus einem Grund, den Mailkey nicht kennt. Seine eigenen Worte helfen vielleicht der Person, die sich um Ihre Computer kümmert.
       *[other] Der Mailserver hat abgelehnt, bevor Ihr Code gesendet wurde, aus einem Grund, den Mailkey nicht kennt. Seine eigenen Worte helfen vielleicht der Person, die sich um Ihre Computer kümmert.
    }

## Sending

verdict-daily_limit_reached =
    .title = Das Limit für heute ist erreicht
    .meaning = { $address } hat heute so viele E-Mails gesendet, wie Google erlaubt. Der Code ist in Ordnung. Innerhalb eines Tages klappt das Senden wieder.
verdict-recipient_refused =
    .title = Der Empfänger wurde abgelehnt
    .meaning = Google stellt an { $recipient } nicht zu. Vielleicht ist ein Tippfehler in der Adresse.
verdict-mailbox_full =
    .title = Das Postfach ist voll
    .meaning = Im Postfach von { $recipient } ist kein Platz mehr, darum kommt keine E-Mail hinein. Der Code funktioniert.
verdict-message_refused =
    .title = Google hat die Mail nicht angenommen
    .meaning = Die Anmeldung hat geklappt, aber die Testmail selbst hat Google abgelehnt.
verdict-workspace_rule =
    .title = Ihre Organisation hat eine Regel gegen diese Mail
    .meaning = Ihr Code funktioniert. Eine Regel, die Ihre Organisation bei Google eingestellt hat, hält die Mail auf.

## Reading

verdict-imap_disabled =
    .title = Mailkey darf nicht ins Postfach sehen
    .meaning = Google hat die Mail angenommen. Aber der Blick ins Postfach ist für { $address } ausgeschaltet. Bitte sehen Sie selbst nach, ob die Mail da ist.
verdict-imap_refused =
    .title = Das Postfach hat sich nicht geöffnet
    .meaning = { $sign ->
        [unreadable_answer] Google hat die Mail angenommen. Mailkey konnte die Antwort des Postfachs aber nicht lesen. Bitte sehen Sie selbst nach.
       *[other] { $stage ->
            [look] Google hat die Mail angenommen. Danach suchen durfte Mailkey aber nicht. Bitte sehen Sie selbst nach.
           *[other] Der Google-Server zum Lesen von E-Mails lässt sich von hier aus nicht nutzen. Das Senden braucht ihn nicht; nur die Suche nach der Testmail entfällt.
        }
    }

## Network

verdict-offline =
    .title = Dieser Computer ist nicht online
    .meaning = Im Moment gibt es keinen Weg ins Internet. Mit Ihrem Code ist alles in Ordnung.
verdict-google_unreachable =
    .title = Google ist von hier aus nicht zu erreichen
    .meaning = Das Netzwerk antwortet, aber es kommt keine Verbindung zu Google zustande. Vielleicht hat das Netzwerk selbst gerade kein Internet, oder es lässt nichts zu Google durch.
verdict-proxy_required =
    .title = Dieses Netzwerk lässt anscheinend nur hinaus, was durch seinen Proxy geht
    .meaning = Auf diesem Computer ist ein Proxy eingestellt, und an ihm vorbei kommt keine Verbindung zu Google zustande. E-Mails können den Weg durch einen Proxy für Webseiten meistens nicht nehmen.
verdict-name_not_found =
    .title = Der Mailserver von Google wurde nicht gefunden
    .meaning = Dieser Computer ist in einem Netzwerk, aber das Netzwerk kann nicht sagen, wo der Mailserver von Google ist. Meistens hat das Netzwerk selbst kein Internet, oder es filtert Namen.
verdict-name_server_silent =
    .title = Das Netzwerk sagt nicht, wo Google ist
    .meaning = Der Namensserver dieses Netzwerks, der sagt, wo andere Computer sind, ist langsam oder antwortet nicht. Mit Ihrem Code ist alles in Ordnung.
verdict-name_blocked =
    .title = Etwas sperrt den Namen von Googles Mailserver
    .meaning = Unter der Adresse, die für Googles Mailserver genannt wurde, war er nicht zu erreichen. Meistens nennt eine Einstellung oder ein Programm auf diesem Computer oder ein Filter im Netzwerk so eine Adresse. Ihr Code wurde nicht gesendet.
verdict-captive_portal =
    .title = In diesem Netzwerk müssen Sie sich erst anmelden
    .meaning = Wie im Hotel oder im Zug ist eine Seite des Netzwerks im Weg. Bis Sie sich dort angemeldet haben, kommt nichts durch.
verdict-ports_blocked =
    .title = Dieses Netzwerk lässt keine E-Mails hinaus
    .meaning = Das Internet funktioniert, aber die beiden Türen zum Senden von E-Mails (465 und 587) sind hier geschlossen. Das ist eine Regel des Netzwerks oder eines Schutzprogramms.
verdict-no_greeting =
    .title = Die Verbindung steht, aber die andere Seite sagt nichts
    .meaning = Eine Verbindung kommt zustande, aber Googles übliche Begrüßung bleibt aus. Etwas unterwegs nimmt die Verbindung an Googles Stelle an.
verdict-connection_dropped =
    .title = Die Leitung wurde gekappt
    .meaning = Die Verbindung zu Google brach mittendrin ab. Das liegt meist an einer Firewall oder einem wackligen Netzwerk.
verdict-timed_out =
    .title = Die Antwort blieb aus
    .meaning = Der Mailserver von Google hat nicht rechtzeitig geantwortet. Meistens ist das Netzwerk langsam, oder etwas darin hält E-Mails zurück.

## In between

verdict-not_google =
    .title = Das war nicht Google
    .meaning = { $host ->
        [none] An Googles Stelle hat ein anderer Mailserver geantwortet. Ihr Code wurde ihm nicht gezeigt.
       *[other] An Googles Stelle hat ein anderer Mailserver geantwortet: { $host }. Ihr Code wurde ihm nicht gezeigt.
    }
verdict-mail_inspection =
    .title = Ein Gerät unterwegs verändert das Gespräch
    .meaning = Eine Firewall oder ein Schutzprogramm zwischen Ihnen und Google schreibt um, was der Mailserver sagt. Ihr Code wurde über diese Leitung nicht gesendet.
verdict-tls_intercepted =
    .title = Jemand liest mit
    .meaning = { $between ->
        [antivirus] Das Zertifikat ist nicht das von Google: Es kommt von „{ $who }“, einem Virenscanner auf diesem Computer. Er öffnet die sichere Leitung und sieht hinein. Ihr Code wurde nicht darüber gesendet.
        [filter] Das Zertifikat ist nicht das von Google: Es kommt von „{ $who }“, einem Filterprogramm auf diesem Computer. Es öffnet die sichere Leitung und sieht hinein. Ihr Code wurde nicht darüber gesendet.
        [gateway] Das Zertifikat ist nicht das von Google: Es kommt von „{ $who }“ aus dem Netzwerk, in dem Sie sind. Dort wird die sichere Leitung geöffnet und hineingesehen. Ihr Code wurde nicht darüber gesendet.
       *[other] { $who ->
            [none] Das Zertifikat ist nicht das von Google. Ein Programm oder Gerät unterwegs öffnet die sichere Leitung. Ihr Code wurde nicht darüber gesendet.
           *[other] Das Zertifikat ist nicht das von Google: Es kommt von „{ $who }“. Dieses Programm oder Gerät öffnet die sichere Leitung. Ihr Code wurde nicht darüber gesendet.
        }
    }
    .beside = { $between ->
        [antivirus] „{ $who }“, ein Virenscanner auf diesem Computer, liest sichere Leitungen mit. Ihr Computer vertraut dem, deshalb hat Mailkey weitergemacht.
        [filter] „{ $who }“, ein Filterprogramm auf diesem Computer, liest sichere Leitungen mit. Ihr Computer vertraut dem, deshalb hat Mailkey weitergemacht.
        [gateway] „{ $who }“ liest sichere Leitungen in dem Netzwerk mit, in dem Sie sind. Ihr Computer vertraut dem, deshalb hat Mailkey weitergemacht.
       *[other] { $who ->
            [none] Ein Programm oder Gerät in diesem Netzwerk liest sichere Leitungen mit. Ihr Computer vertraut dem, deshalb hat Mailkey weitergemacht.
           *[other] „{ $who }“ liest sichere Leitungen auf diesem Computer oder im Netzwerk mit. Ihr Computer vertraut dem, deshalb hat Mailkey weitergemacht.
        }
    }
verdict-authorities_missing =
    .title = Dieser Computer weiß nicht, wer für Google bürgt
    .meaning = { $list ->
        [gone] Die Liste, die sagt, wem man im Internet trauen kann, ist nicht dort, wo dieser Computer sie sucht. Ihr Code wurde nicht gesendet.
        [unreadable] Ein Teil der Liste, die sagt, wem man im Internet trauen kann, ist nicht lesbar, und im Rest fehlt Googles eigene Stelle. Ihr Code wurde nicht gesendet.
       *[other] In der Liste dieses Computers, wem im Internet zu trauen ist, fehlt Googles eigene Stelle. Ihr Code wurde nicht gesendet.
    }
verdict-tls_untrusted =
    .title = Die Leitung ist nicht sicher
    .meaning = { $sign ->
        [unknown_signature] Das Zertifikat ist auf eine Art unterschrieben, die Mailkey nicht kennt. Wer auf der anderen Seite ist, lässt sich so nicht sagen. Ihr Code wurde nicht gesendet.
       *[other] Die Gegenseite konnte nicht beweisen, dass sie Google ist. Ihr Code wurde nicht gesendet.
    }
verdict-clock_wrong =
    .title = Die Uhr dieses Computers geht falsch
    .meaning = { $clock ->
        [none] Das Zertifikat von Google ist in Ordnung, aber nicht an dem Datum, das dieser Computer zeigt. Mit richtigem Datum und richtiger Uhrzeit klappt es.
       *[other] Das Zertifikat von Google ist in Ordnung, aber die Uhr dieses Computers geht { $clock }. Mit richtigem Datum und richtiger Uhrzeit klappt es.
    }
    .beside = { $clock ->
        [none] Die Uhr dieses Computers geht falsch. Manche Programme und Geräte kommen damit nicht zurecht.
       *[other] Die Uhr dieses Computers geht { $clock }. Manche Programme und Geräte kommen damit nicht zurecht.
    }

## Keyring

verdict-keyring_missing =
    .title = Es gibt keinen sicheren Ort für den Code
    .meaning = { $keyring ->
        [no_session] Hier ist keine Desktop-Sitzung offen, und ein Schlüsselbund gehört zu einer. So ist es über SSH, mit sudo und bei geplanten Aufgaben.
        [switched_off] Dieser Computer hat einen Schlüsselbund, aber er ist für andere Programme ausgeschaltet.
        [in_memory_only] Der Schlüsselbund dieses Computers vergisst beim Abmelden alles. Ein Code ginge verloren.
       *[other] Auf diesem Computer läuft kein Schlüsselbund. Im Schlüsselbund bewahren Programme Geheimnisse auf. Mailkey schreibt einen Code nie in eine gewöhnliche Datei.
    }
verdict-keyring_locked =
    .title = Der Schlüsselbund ist gesperrt
    .meaning = Der Ort, an dem Ihr Computer Geheimnisse aufbewahrt, ist gesperrt und wurde nicht geöffnet.
verdict-keyring_denied =
    .title = Der Schlüsselbund hat den Zugriff verweigert
    .meaning = Ihr Computer hat Mailkey seinen Schlüsselbund nicht verwenden lassen.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Unter einem Namen liegen verschiedene Codes
        [unreadable] Der Schlüsselbund ließ sich nicht lesen
       *[other] Der Schlüsselbund hat den Code nicht behalten
    }
    .meaning = { $keyring ->
        [several_differ] Im Schlüsselbund sind mehrere Einträge für diese App und diese Adresse, und sie sind verschieden. Niemand kann sagen, welcher der richtige ist.
        [unreadable] { $store ->
            [none] Mailkey hat den Schlüsselbund gefragt, und er hat nicht richtig geantwortet.
           *[other] Mailkey hat den Schlüsselbund gefragt, und er hat nicht richtig geantwortet. Der Schlüsselbund sagte: { $store }
        }
       *[other] { $store ->
            [none] Mailkey hat den Code hineingelegt und wollte ihn wieder lesen, aber das hat nicht geklappt.
           *[other] Mailkey hat den Code hineingelegt und wollte ihn wieder lesen, aber das hat nicht geklappt. Der Schlüsselbund sagte: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Dieses Postfach liegt wahrscheinlich nicht bei Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Für diese Adresse ist kein Server verzeichnet, der E-Mails annimmt, also liegt sie wahrscheinlich auch nicht bei Google. Vielleicht ist ein Tippfehler in der Adresse.
           *[other] Die E-Mails für diese Adresse nimmt { $host } an, also liegt sie wahrscheinlich dort und nicht bei Google. Mailkey hilft nur bei Gmail und Google Workspace.
        }
       *[other] Meinten Sie { $meant }? Was eingegeben wurde, sieht fast genauso aus.
    }
verdict-address_invalid =
    .title = Das ist noch keine Mailadresse
    .meaning = Eine Mailadresse sieht aus wie anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Dafür ist kein Code aufbewahrt
    .meaning = Im Schlüsselbund dieses Computers liegt kein Code für { $app } und { $address }.
verdict-code_wrong_shape =
    .title = Das ist nicht der Code
    .meaning = Der Code von Google hat 16 Buchstaben und sonst nichts. Das hier ist etwas anderes, deshalb wurde es nicht gesendet.
verdict-cancelled =
    .title = Abgebrochen
    .meaning = Sie haben es abgebrochen, und das ist in Ordnung. Sie können jederzeit weitermachen.

## What gave away that somebody is in between (one for each sign)

sign-heading = Woran es zu erkennen war
sign-masked_greeting = Die Begrüßung war mit Sternchen unleserlich gemacht. Das tun Firewalls.
sign-other_greeting = Die Begrüßung nannte den Namen eines anderen Mailservers.
sign-starttls_missing = Eine sichere Leitung wurde nicht angeboten. Google bietet sie immer an.
sign-starttls_refused = Eine sichere Leitung wurde angeboten und dann verweigert.
sign-bytes_before_tls = Wo die sichere Leitung beginnen sollte, kam etwas Lesbares.
sign-sign_in_missing = Auf der sicheren Leitung wurde keine Anmeldung angeboten. Google bietet sie immer an.
sign-old_tls = Die sichere Leitung ist von einer Art, die Google schon vor Jahren aufgegeben hat. Da steht ein altes Gerät dazwischen.
sign-nothing_in_common = Sie kennt keine Art, die Leitung zu sichern, die auch Mailkey kennt. Mit Googles eigenem Server gibt es immer eine.
sign-web_page = Wo ein Mailserver antworten sollte, antwortete eine Webseite.
sign-other_certificate = Das Zertifikat gilt für einen anderen Server.
sign-other_words = Die Antwort kam in Worten, die nicht die von Google sind.
sign-private_address = Der Name von Googles Mailserver führt zu einer Adresse innerhalb dieses Netzwerks.
sign-hosts_file = Die hosts-Datei dieses Computers hat für Googles Mailserver eine eigene Adresse.
sign-null_address = Der Name von Googles Mailserver führt nirgendwohin oder zurück zu diesem Computer. So antworten Namensfilter.
sign-made_up_address = Der Name von Googles Mailserver führt zu einer erfundenen Adresse, wie sie Proxy-Programme auf diesem Computer vergeben.
sign-unknown_signature = Das Zertifikat ist auf eine Art unterschrieben, die Mailkey nicht kennt. Andere Programme nehmen es vielleicht an.
sign-unreadable_answer = Die Antwort war zu lang oder nicht zu verstehen.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Außerdem gefunden
# Same as in English.
further-at = Port { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } vor
clock-behind = { $time } nach
duration-hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
duration-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
duration-years = { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Dieser Bericht stammt aus einer Übung. Nichts davon ist bei Google geschehen.
report-first-free = Der Weg zum Mailserver von Google ist frei.
report-first-nothing = Mailkey hat noch nichts versucht.
report-number = Nummer für Rückfragen: { $number }
report-technical = Für die Person, die sich um die Computer kümmert:

## What happened to the code (one for each way)

saved-nothing = Es wurde nichts gespeichert.
saved-in_keyring = Der Code ist im Schlüsselbund dieses Computers gespeichert.
saved-in_memory = Mailkey behält den Code, bis Sie es schließen. Gespeichert ist er nirgends.
saved-earlier_kept = Der frühere Code ist noch gespeichert. Der neue ist es nicht.
saved-accepted_only = Google hat den Code angenommen. Gespeichert ist er noch nicht.
saved-accepted_earlier_kept = Google hat den neuen Code angenommen. Gespeichert ist er noch nicht; der frühere ist es noch.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Es gibt nichts einzufügen.
    .advice = Kopieren Sie zuerst die 16 Buchstaben aus dem Google-Fenster.
shape-not_text = Das ist ein Bild oder eine Datei, kein Text.
    .advice = Markieren Sie die 16 Buchstaben im Google-Fenster und kopieren Sie sie.
shape-too_large = Das ist weit mehr als ein Code.
    .advice = Kopieren Sie nur die 16 Buchstaben.
shape-too_few_letters = { $letters } von 16 Buchstaben.
    .advice = Es fehlen welche. Kopieren Sie den Code noch einmal, vom ersten bis zum letzten Buchstaben.
shape-too_many_letters = { $letters } Buchstaben, aber ein Code hat 16.
    .advice = Kopieren Sie nur die vier Gruppen mit je vier Buchstaben.
shape-digit_for_letter = Darin ist eine { $digit }.
    .advice = Ein Code besteht nur aus Buchstaben. Meinten Sie { $letter }?
shape-six_digits = Das ist eine Anmeldenummer mit 6 Ziffern.
    .advice = Google schickt sie auf Ihr Handy. Der Code dagegen hat 16 Buchstaben.
shape-eight_digits = Das ist eine Ersatznummer mit 8 Ziffern.
    .advice = Sie ist zum Anmelden ohne Handy da. Der Code dagegen hat 16 Buchstaben.
shape-digits_only = Das sind nur Ziffern.
    .advice = Google nennt den Code „16-stellig“, aber er besteht aus 16 Buchstaben.
shape-web_address = Das ist die Adresse einer Webseite.
    .advice = Kopieren Sie die 16 Buchstaben auf der Seite, nicht ihre Adresse.
shape-web_address_with_proof = Das ist eine Webadresse, mit der man sich als Sie ausgeben kann.
    .advice = Bitte geben Sie sie niemandem. Kopieren Sie stattdessen die 16 Buchstaben auf der Seite.
shape-email_address = Das ist eine Mailadresse.
    .advice = Kopieren Sie die 16 Buchstaben aus dem Google-Fenster.
shape-other_alphabet = Manche Buchstaben sind aus einem anderen Alphabet.
    .advice = Sie sehen gleich aus, sind es aber nicht. Kopieren Sie den Code aus dem Google-Fenster, statt ihn zu tippen.
shape-several_codes = Das ist mehr als ein Code.
    .advice = Kopieren Sie nur einen, den neuesten.
shape-code_inside = Da könnte ein Code drinstecken.
    .advice = Kopieren Sie nur die 16 Buchstaben, ohne die Wörter drumherum.
shape-placeholder = Das ist nur ein Platzhalter.
    .advice = Kopieren Sie die 16 Buchstaben, die Google für Sie erstellt hat.
shape-could_be_words = Diese 16 Buchstaben könnten gewöhnliche Wörter sein. Sie wurden nicht gesendet.
    .advice = Stehen genau diese in Googles Fenster, dann nehmen Sie sie. Sonst kopieren Sie den Code noch einmal.
shape-looks_like_password = Das sieht aus wie Ihr normales Passwort. Es wurde nicht gesendet.
    .advice = Der Code ist etwas anderes: 16 Buchstaben, die Google für eine einzelne App erstellt.
shape-sentence = Das ist ein Text, kein Code.
    .advice = Kopieren Sie nur die vier Gruppen mit je vier Buchstaben.

## Why a text is not an address

address-empty = Bitte geben Sie Ihre Mailadresse ein.
address-no_at = Das @ fehlt. Eine Adresse sieht aus wie anna@gmail.com.
address-several_ats = Die Adresse hat mehr als ein @.
address-no_name = Vor dem @ fehlt etwas.
address-no_domain = Nach dem @ fehlt etwas, zum Beispiel gmail.com.
address-blank = Die Adresse hat ein Leerzeichen. Adressen haben keine.
address-character = Die Adresse hat ein Zeichen, das es in Adressen nicht gibt.
address-too_long = Das ist zu lang für eine Adresse.
