### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Przejdź do następnego kroku.
    .button = Dalej
remedy-create_new_code = Utwórz nowy kod na stronie Google i skopiuj jego 16 liter.
    .button = Otwórz stronę Google
remedy-paste_again = Skopiuj 16 liter jeszcze raz, wszystkie, i wklej je.
    .button = Wklej ponownie
remedy-type_instead = Wpisz litery samodzielnie, po cztery naraz.
    .button = Wpisz ręcznie
remedy-check_account = Upewnij się, że kod utworzono dla { $address }. Google pokazuje obrazek konta w prawym górnym rogu.
    .button = Otwórz stronę Google
remedy-use_meant_address = Przejdź dalej z { $meant }.
    .button = Użyj tego adresu
remedy-change_address = Użyj innego adresu.
    .button = Zmień adres
remedy-go_on_all_the_same = Jeśli mimo to jest w Google, idź dalej.
    .button = Mimo to dalej
remedy-vpn_off = { $verdict ->
        [code_rejected] Wyłącz VPN lub użyj hotspotu w telefonie: Google odrzuca także dobre kody, gdy przychodzą z nietypowego miejsca. Potem utwórz nowy kod, bo odrzuconego Mailkey nie wyśle drugi raz.
       *[other] Wyłącz VPN lub użyj na chwilę hotspotu w telefonie. W innej sieci często się udaje.
    }
    .button = { $verdict ->
        [code_rejected] Otwórz stronę Google
       *[other] Spróbuj ponownie
    }
remedy-sign_in_in_browser = Zaloguj się do Gmaila w przeglądarce na tym komputerze. Jeśli Google zapyta, czy to Ty, potwierdź.
    .button = Otwórz Gmaila
remedy-wait = Do tego czasu nie próbuj ponownie. Każda kolejna próba wydłuża przerwę.
    .button = Spróbuj ponownie
remedy-try_again = Spróbuj jeszcze raz.
    .button = Spróbuj ponownie
remedy-check_network = Sprawdź kabel, Wi-Fi i router. Czy otwiera się jakaś strona internetowa?
    .button = Spróbuj ponownie
remedy-sign_in_to_network = Otwórz w przeglądarce dowolną stronę. Pojawi się strona tej sieci. Zaloguj się na niej.
    .button = Spróbuj ponownie
remedy-ask_for_ports = { $between ->
        [gateway] Poproś osobę, która opiekuje się siecią, o przepuszczanie poczty do Google przez „{ $who }” bez otwierania. List jest już napisany.
       *[other] Poproś osobę, która opiekuje się siecią, o przepuszczanie poczty do Google bez zmian. List jest już napisany.
    }
    .button = Pokaż list
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Znajdź w programie ochronnym „skanowanie poczty” lub „skanowanie SSL”. Wyklucz z niego Mailkey. Resztę ochrony zostaw włączoną.
           *[other] Znajdź w programie „{ $who }” „skanowanie poczty” lub „skanowanie SSL”. Wyklucz z niego Mailkey. Resztę ochrony zostaw włączoną.
        }
       *[other] Otwórz „{ $who }” i przejdź do: { $setting }. Wyklucz tam Mailkey lub pocztę do Google. Resztę ochrony zostaw włączoną.
    }
    .button = Spróbuj ponownie
remedy-mend_hosts_file = Usuń z pliku hosts tego komputera wiersze z smtp.gmail.com i imap.gmail.com. W Windows plik jest w C:\Windows\System32\drivers\etc, gdzie indziej w /etc.
    .button = Spróbuj ponownie
remedy-allow_name = Zezwól na smtp.gmail.com i imap.gmail.com w filtrze nazw: w Pi-hole, AdGuard, routerze albo programie ochronnym na tym komputerze. Zajrzyj też do pliku hosts tego komputera.
    .button = Spróbuj ponownie
remedy-leave_out_of_proxy = Wyłącz smtp.gmail.com i imap.gmail.com z programu proxy na tym komputerze (na przykład Clash lub Surge) albo zamknij go na chwilę.
    .button = Spróbuj ponownie
remedy-mend_authorities = { $file ->
        [none] Zainstaluj albo zaktualizuj listę urzędów certyfikacji. W Linuksie to zwykle pakiet ca-certificates.
       *[other] Napraw listę w { $file } albo zaktualizuj pakiet ca-certificates. Jeśli ustawiono tu SSL_CERT_FILE albo SSL_CERT_DIR, wskazuje to inną listę.
    }
    .button = Spróbuj ponownie
remedy-set_clock = { $clock ->
        [none] Ustaw datę i godzinę komputera. Jeśli się da, niech ustawiają się same.
       *[other] Ustaw datę i godzinę komputera: zegar { $clock }. Jeśli się da, niech ustawiają się same.
    }
    .button = Spróbuj ponownie
remedy-install_keyring = { $keyring ->
        [no_session] Uruchom Mailkey na samym pulpicie, nie przez SSH ani z sudo.
        [switched_off] Włącz go: w Ustawieniach systemowych KDE, w sekcji KDE Wallet, dla Secret Service.
        [in_memory_only] Ustaw jako domyślny pęk kluczy, który zostaje, na przykład w programie „Hasła i klucze”.
       *[other] { $packages ->
            [none] Uruchom lub zainstaluj pęk kluczy.
           *[other] Uruchom lub zainstaluj pęk kluczy. W Linuksie to pakiet { $packages }.
        }
    }
    .button = Spróbuj ponownie
remedy-unlock_keyring = Odblokuj pęk kluczy i zezwól na dostęp programowi Mailkey. Hasło jest zwykle takie samo jak do logowania na tym komputerze.
    .button = Spróbuj ponownie
remedy-keep_in_memory = Albo idź dalej bez zapisywania. Mailkey zapomni kod po zamknięciu.
    .button = Dalej bez zapisywania
remedy-ask_administrator = Poproś osobę, która w Twojej organizacji zarządza Google. List jest już napisany.
    .button = Pokaż list
remedy-change_recipient = Wyślij testowy e-mail na inny adres.
    .button = Zmień odbiorcę
remedy-make_room = Zrób miejsce w skrzynce { $recipient }: usuń duże e-maile i opróżnij kosz.
    .button = Otwórz Gmaila
remedy-send_tomorrow = Wyślij znów jutro. Kod pozostaje ważny.
    .button = Dalej
remedy-mark_not_spam = Otwórz e-mail w folderze Spam i naciśnij „{ GOOGLE("not-spam") }”. Google to zapamięta.
    .button = Otwórz Gmaila
remedy-look_again = Poszukaj jeszcze raz.
    .button = Poszukaj ponownie
remedy-look_yourself = Zajrzyj samodzielnie do skrzynki { $recipient }.
    .button = Otwórz Gmaila
remedy-use_given_from = { $from ->
        [none] Wpisz w swojej aplikacji { $address } jako nadawcę.
       *[other] Wpisz w swojej aplikacji { $from } jako nadawcę.
    }
    .button = Dalej
remedy-pass_report = Przekaż raport osobie, która opiekuje się komputerami. Nie ma w nim kodu ani hasła.
    .button = Pokaż raport

one-or-other = { $one } lub { $other }
