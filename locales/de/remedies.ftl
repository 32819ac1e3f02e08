### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Machen Sie mit dem nächsten Schritt weiter.
    .button = Weiter
remedy-create_new_code = Erstellen Sie auf der Google-Seite einen neuen Code und kopieren Sie seine 16 Buchstaben.
    .button = Google-Seite öffnen
remedy-paste_again = Kopieren Sie die 16 Buchstaben noch einmal, alle, und fügen Sie sie ein.
    .button = Noch einmal einfügen
remedy-type_instead = Tippen Sie die Buchstaben selbst ein, immer vier auf einmal.
    .button = Lieber eintippen
remedy-check_account = Sehen Sie nach, ob der Code für { $address } erstellt wurde. Google zeigt das Bild des Kontos oben rechts.
    .button = Google-Seite öffnen
remedy-use_meant_address = Gehen Sie mit { $meant } weiter.
    .button = Diese Adresse verwenden
remedy-change_address = Verwenden Sie eine andere Adresse.
    .button = Adresse ändern
remedy-go_on_all_the_same = Wenn sie doch bei Google liegt, machen Sie weiter.
    .button = Trotzdem weiter
remedy-vpn_off = { $verdict ->
        [code_rejected] Schalten Sie Ihr VPN aus, falls Sie eines nutzen, oder nehmen Sie den Hotspot Ihres Handys: Google lehnt auch gute Codes ab, wenn sie von einem ungewohnten Ort kommen. Erstellen Sie dann einen neuen Code, denn ein abgelehnter wird nicht zweimal gesendet.
       *[other] Schalten Sie Ihr VPN aus, falls Sie eines nutzen, oder nehmen Sie kurz den Hotspot Ihres Handys. Mit einem anderen Netzwerk klappt es oft.
    }
    .button = { $verdict ->
        [code_rejected] Google-Seite öffnen
       *[other] Noch einmal versuchen
    }
remedy-sign_in_in_browser = Melden Sie sich im Browser auf diesem Computer bei Gmail an. Wenn Google fragt, ob Sie das waren, sagen Sie Ja.
    .button = Gmail öffnen
remedy-wait = Versuchen Sie es vorher nicht noch einmal. Jeder weitere Versuch verlängert die Pause.
    .button = Noch einmal versuchen
remedy-try_again = Versuchen Sie es noch einmal.
    .button = Noch einmal versuchen
remedy-check_network = Prüfen Sie Kabel, WLAN und Router. Lässt sich eine Webseite öffnen?
    .button = Noch einmal versuchen
remedy-sign_in_to_network = Öffnen Sie im Browser irgendeine Seite. Dann erscheint die Seite des Netzwerks. Melden Sie sich dort an.
    .button = Noch einmal versuchen
remedy-ask_for_ports = { $between ->
        [gateway] Bitten Sie die Person, die sich um das Netzwerk kümmert, E-Mails an Google ungeöffnet durch { $who } zu lassen. Die Nachricht ist schon geschrieben.
       *[other] Bitten Sie die Person, die sich um das Netzwerk kümmert, E-Mails an Google unverändert durchzulassen. Die Nachricht ist schon geschrieben.
    }
    .button = Nachricht zeigen
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Suchen Sie in Ihrem Schutzprogramm nach „Mail-Scan“ oder „SSL-Scan“. Nehmen Sie Mailkey davon aus. Lassen Sie den übrigen Schutz an.
           *[other] Suchen Sie in { $who } nach „Mail-Scan“ oder „SSL-Scan“. Nehmen Sie Mailkey davon aus. Lassen Sie den übrigen Schutz an.
        }
       *[other] Öffnen Sie { $who } und gehen Sie zu: { $setting }. Nehmen Sie dort Mailkey oder E-Mails an Google aus. Lassen Sie den übrigen Schutz an.
    }
    .button = Noch einmal versuchen
remedy-mend_hosts_file = Nehmen Sie die Zeilen mit smtp.gmail.com und imap.gmail.com aus der hosts-Datei dieses Computers. Unter Windows liegt sie in C:\Windows\System32\drivers\etc, sonst in /etc.
    .button = Noch einmal versuchen
remedy-allow_name = Erlauben Sie smtp.gmail.com und imap.gmail.com im Namensfilter: in Pi-hole, AdGuard, im Router oder in einem Schutzprogramm auf diesem Computer. Sehen Sie auch in die hosts-Datei dieses Computers.
    .button = Noch einmal versuchen
remedy-leave_out_of_proxy = Nehmen Sie smtp.gmail.com und imap.gmail.com vom Proxy-Programm auf diesem Computer aus (zum Beispiel Clash oder Surge), oder beenden Sie es für einen Moment.
    .button = Noch einmal versuchen
remedy-mend_authorities = { $file ->
        [none] Installieren oder erneuern Sie die Liste der Zertifizierungsstellen. Unter Linux ist das meist das Paket ca-certificates.
       *[other] Bringen Sie die Liste in { $file } in Ordnung, oder erneuern Sie das Paket ca-certificates. Ist hier SSL_CERT_FILE oder SSL_CERT_DIR gesetzt, nennt es eine andere Liste.
    }
    .button = Noch einmal versuchen
remedy-set_clock = { $clock ->
        [none] Stellen Sie Datum und Uhrzeit des Computers richtig. Am besten stellt er sie automatisch.
       *[other] Stellen Sie Datum und Uhrzeit des Computers richtig: Die Uhr geht { $clock }. Am besten stellt er sie automatisch.
    }
    .button = Noch einmal versuchen
remedy-install_keyring = { $keyring ->
        [no_session] Starten Sie Mailkey auf dem Desktop selbst, nicht über SSH oder mit sudo.
        [switched_off] Schalten Sie ihn ein: in den Systemeinstellungen von KDE unter „KDE Wallet“, für den „Secret Service“.
        [in_memory_only] Machen Sie einen bleibenden Schlüsselbund zum Standard, zum Beispiel im Programm „Passwörter und Schlüssel“.
       *[other] { $packages ->
            [none] Starten oder installieren Sie den Schlüsselbund.
           *[other] Starten oder installieren Sie den Schlüsselbund. Unter Linux ist das das Paket { $packages }.
        }
    }
    .button = Noch einmal versuchen
remedy-unlock_keyring = Entsperren Sie den Schlüsselbund und erlauben Sie Mailkey den Zugriff. Sein Passwort ist meist das, mit dem Sie sich an diesem Computer anmelden.
    .button = Noch einmal versuchen
remedy-keep_in_memory = Oder machen Sie ohne Speichern weiter. Mailkey vergisst den Code dann beim Schließen.
    .button = Ohne Speichern weiter
remedy-ask_administrator = Fragen Sie die Person, die in Ihrer Organisation Google verwaltet. Die Nachricht ist schon geschrieben.
    .button = Nachricht zeigen
remedy-change_recipient = Schicken Sie die Testmail an eine andere Adresse.
    .button = Empfänger ändern
remedy-make_room = Schaffen Sie Platz im Postfach von { $recipient }: Löschen Sie große E-Mails, und leeren Sie den Papierkorb.
    .button = Gmail öffnen
remedy-send_tomorrow = Senden Sie morgen wieder. Der Code bleibt gültig.
    .button = Weiter
remedy-mark_not_spam = Öffnen Sie die E-Mail im Ordner „Spam“ und klicken Sie auf „{ GOOGLE("not-spam") }“. Google merkt sich das.
    .button = Gmail öffnen
remedy-look_again = Sehen Sie noch einmal nach.
    .button = Noch einmal nachsehen
remedy-look_yourself = Sehen Sie selbst im Postfach von { $recipient } nach.
    .button = Gmail öffnen
remedy-use_given_from = { $from ->
        [none] Tragen Sie in Ihrer App { $address } als Absender ein.
       *[other] Tragen Sie in Ihrer App { $from } als Absender ein.
    }
    .button = Weiter
remedy-pass_report = Geben Sie den Bericht der Person, die sich um Ihre Computer kümmert. Er enthält keinen Code und kein Passwort.
    .button = Bericht zeigen

one-or-other = { $one } oder { $other }
