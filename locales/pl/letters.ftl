### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Prośba o zezwolenie na weryfikację dwuetapową i hasła do aplikacji na moim koncie
    .body =
        Dzień dobry,

        urządzenie lub program ma wysyłać pocztę { $address ->
            [none] z mojego konta
           *[other] z adresu { $address }
        }. Nie ma opcji „Zaloguj się przez Google”, więc potrzebuje hasła do aplikacji. Google nie pozwala mi go utworzyć: na stronie jest napisane, że to ustawienie jest niedostępne na moim koncie.

        Proszę o sprawdzenie w konsoli administracyjnej Google:

        1. { $place }. Proszę o zezwolenie dla mojej jednostki organizacyjnej.
        2. W tym samym miejscu metody: jeśli dozwolone są tylko klucze bezpieczeństwa, Google wyłącza hasła do aplikacji dla wszystkich.

        Gdy tylko weryfikacja dwuetapowa będzie włączona na moim koncie, hasło do aplikacji mogę utworzyć samodzielnie. Nie przekażę go nikomu.

        Jeśli hasła do aplikacji nie są tu mile widziane, są dwie inne drogi: przekaźnik SMTP ({ $relay }) lub aplikacja, która obsługuje OAuth.

        Dziękuję

letter-allow_mailbox =
    .subject = Prośba o zezwolenie na IMAP na moim koncie
    .body =
        Dzień dobry,

        konfiguruję urządzenie lub program, który wysyła pocztę { $address ->
            [none] z mojego konta
           *[other] z adresu { $address }
        }. Wysyłanie działa. Google informuje, że dostęp IMAP jest wyłączony, więc nie mogę sprawdzić programem, czy e-mail dotarł.

        Proszę o sprawdzenie w konsoli administracyjnej Google:

        { $place }. Potrzebne jest też „Allow any mail client”, bo program z hasłem do aplikacji nie używa OAuth.

        Do wysyłania nie jest to potrzebne. Jeśli IMAP ma pozostać wyłączony, nic nie szkodzi; zajrzę wtedy do skrzynki samodzielnie.

        Dziękuję

letter-allow_mail =
    .subject = Reguła zatrzymuje pocztę z mojego konta
    .body =
        Dzień dobry,

        konfiguruję urządzenie lub program, który wysyła pocztę { $address ->
            [none] z mojego konta
           *[other] z adresu { $address }
        }. Logowanie działa. Sam e-mail jest jednak odrzucany, a z odpowiedzi Google wynika, że to reguła naszej własnej organizacji.

        Proszę o sprawdzenie reguł w konsoli administracyjnej Google:

        { $place }

        Moje konto obejmuje tam reguła dotycząca poczty wychodzącej. Proszę o wyjątek dla tego urządzenia albo o informację, jak e-mail powinien wyglądać.

        Jeśli poczta z urządzeń ma iść inną drogą, może to być też przekaźnik SMTP ({ $relay }) lub aplikacja, która obsługuje OAuth.

        Dziękuję

letter-open_ports =
    .subject = Prośba o otwarcie portów do serwera poczty Google
    .body =
        Dzień dobry,

        chcę wysyłać pocztę przez Google{ $address ->
            [none] {""}
           *[other] {" "}z adresu { $address }
        }. Z tej sieci to nie działa. Potrzebne są wychodzące połączenia TCP do:

        { $smtp }, port { $tls } (TLS od początku)
        { $smtp }, port { $starttls } (STARTTLS)
        { $imap }, port { $imaps } (TLS od początku; tylko do sprawdzenia, czy e-mail dotarł)

        Z pierwszych dwóch wystarczy jeden. Proszę o zezwolenie według nazwy, bo adresy się zmieniają. TLS nie może być na nich otwierany ani sprawdzany, a na porcie { $starttls } nie można zmieniać powitania ani STARTTLS.

        Z mojego komputera było widać:

        { $seen }

        Jeśli to niemożliwe, proszę o informację, jaką inną drogą poczta może stąd wychodzić, na przykład przez przekaźnik SMTP w Google Workspace lub aplikację, która obsługuje OAuth.

        Dziękuję

letter-practice =
    .subject = Ćwiczenie: { $subject }
    .text = Ten list powstał podczas ćwiczenia z programem Mailkey. Nic z tego nie wydarzyło się naprawdę i nic nie trzeba robić.

## What was seen at a port

letter-door-open = { $host }, port { $port }: działa
letter-door-refused = { $host }, port { $port }: odmowa połączenia
letter-door-unreachable = { $host }, port { $port }: nie ma trasy
letter-door-silent = { $host }, port { $port }: brak odpowiedzi
letter-door-stopped = { $host }, port { $port }: połączenie powstaje, a potem nic się nie dzieje
letter-door-other = { $host }, port { $port }: certyfikat nie jest od Google, lecz od { $issuer }
letter-name-not-found = { $host }: nie znaleziono nazwy
letter-seen-nothing = Połączenie z serwerem poczty Google nie powstaje.
