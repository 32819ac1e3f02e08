### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = Od „skaner nie może wysyłać poczty” do „testowy e-mail dotarł”, z hasłem do aplikacji Gmaila
    .long =
        Od „skaner nie może wysyłać poczty” do „testowy e-mail dotarł”, z hasłem do aplikacji Gmaila, które leży w pęku kluczy tego komputera i nigdzie indziej.

        Kod jest czytany z pęku kluczy lub ze standardowego wejścia. Nigdy z argumentu ani ze zmiennych środowiska.
    .example =
        Kod wyjścia:
          0  to, o co chodziło
          1  wynik, który nie jest dobry
          2  złe użycie
          3  pęku kluczy nie da się użyć

        Przykład:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Przejść przez wszystkie kroki w terminalu
    .long =
        Przechodzi przez wszystkie kroki w terminalu: aplikacja, adres, weryfikacja dwuetapowa, utworzenie kodu, zapisanie go i testowy e-mail.

        Kod wpisuje się lub wkleja tak, że go nie widać. Po każdym kroku wszystko oprócz kodu jest zapamiętywane, więc można przerwać w dowolnej chwili; `mailkey setup` zaczyna od tego miejsca.

        Z opcją --practice wszystko dzieje się na tym komputerze, z zastępcą Google.
    .example =
        Przykład:
          mailkey setup --practice

cli-verify =
    .about = Zalogować się raz i powiedzieć, co odpowiedziało Google; niczego nie zapisywać
    .long =
        Loguje się raz do serwera poczty Google, mówi, co odpowiedział, i niczego nie zapisuje.

        Z opcją --json wypisuje jeden obiekt: verdict, stage, endpoint, reply, elapsed_ms, saved, details, a także further, jeśli znaleziono więcej.
    .example =
        Przykład:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Wysłać testowy e-mail i sprawdzić, czy dotarł
    .long =
        Wysyła jeden testowy e-mail, potem szuka w skrzynce tylko tej wiadomości i nie czyta innych.

        E-mail do kogoś innego, lub z --wait 0, jest tylko wysyłany. Jeśli e-mail został wysłany, ale nie dało się zajrzeć do skrzynki, wynik o tym mówi, a kod wyjścia to 1.

        Z opcją --json wypisuje jeden obiekt: verdict, stage, endpoint, reply, elapsed_ms, saved i details.
    .example =
        Przykład:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Powiedzieć, jak daleko wolna jest droga do serwera poczty Google, bez logowania
    .long =
        Łączy się z serwerem poczty Google każdym z jego wejść, pokazuje etap po etapie, jak daleko doszło, i się rozłącza. Nie loguje się.

        W terminalu pokazuje na bieżąco, jak daleko jest każde wejście. Ctrl-C zatrzymuje.

        Z opcją --json wypisuje jeden obiekt: pola wyniku, w którym verdict to null, gdy droga jest wolna, further oraz to, co było widać: names, doors, internet i clock_ahead_seconds.
    .example =
        Przykład:
          mailkey doctor --json

cli-report =
    .about = Zrobić raport o drodze do serwera poczty Google, do przekazania
    .long =
        Sprawdza tak jak doctor i wypisuje raport dla osoby, która opiekuje się komputerami: wiersz prostymi słowami, numer do podania i to, co było widać. Nie ma w nim kodu, adresy są skrócone, a publiczne adresy IP pominięte.

        Z opcją --json wypisuje jeden obiekt: number, verdict, tried, practice, technical, text i file.
    .example =
        Przykład:
          mailkey report --save

cli-list =
    .about = Wypisać kody, które Mailkey zapisał na tym komputerze
    .long =
        Wypisuje, który kod jest dla której aplikacji i adresu, jak nazywa się w Google i kiedy Google ostatnio go przyjęło. Same kody nie są pokazywane.

        Z opcją --json wypisuje tablicę z jednym obiektem na każdy kod.
    .example =
        Przykład:
          mailkey list

cli-get =
    .about = Wypisać kod z pęku kluczy
    .long =
        Wypisuje kod z pęku kluczy na standardowe wyjście i nic więcej. Jeśli go nie ma, kod wyjścia to 1.

        Z opcją --json wypisuje jeden obiekt: app, address i code.
    .example =
        Przykład:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Usunąć kod z pęku kluczy i z listy
    .long =
        Usuwa kod z pęku kluczy tego komputera i z listy.

        W Google kod pozostaje ważny, dopóki nie zostanie usunięty także tam.

        Z opcją --json wypisuje jeden obiekt: app, address, was_kept, was_listed i page.
    .example =
        Przykład:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Zalogować się kodem i zapisać go tylko wtedy, gdy Google go przyjmie
    .long =
        Czyta kod ze standardowego wejścia, loguje się nim raz i zapisuje go w pęku kluczy tylko wtedy, gdy Google go przyjmie. Kod zapisany wcześniej dla tej samej aplikacji i adresu jest wtedy zastępowany. O nic nie pyta.

        Z opcją --json wypisuje jeden obiekt: verdict, stage, endpoint, reply, elapsed_ms, saved, details, a także further, jeśli znaleziono więcej.
    .example =
        Przykład:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Zastępca Google na tym komputerze, do ćwiczeń i testów
    .long = Zastępca Google na tym komputerze, do ćwiczeń i testów. Nic stąd nie trafia do Google i żaden kod nie jest prawdziwy.
    .example =
        Przykład:
          mailkey practice serve

cli-practice-serve =
    .about = Uruchomić go, wypisać, gdzie co jest, i działać aż do przerwania
    .long =
        Uruchamia serwery poczty i strony, które zastępują te z Google, tylko na tym komputerze. Wypisuje ich porty, plik urzędu certyfikacji, który podpisał ich certyfikaty, adresy z kodami i strony, i działa aż do przerwania (Ctrl-C).

        Z opcją --json wypisuje jeden obiekt w jednym wierszu.
    .example =
        Przykład:
          mailkey practice serve --json

cli-help =
    .about = Wypisać pomoc do polecenia
    .long = Wypisuje pomoc do polecenia, tak jak --help po jego nazwie. Bez polecenia: pomoc do samego mailkey.
    .example =
        Przykład:
          mailkey help send-test

cli-option-address = Adres e-mail, który się loguje
cli-option-app = Aplikacja, dla której jest kod. Bez tej opcji: jedyna, która ma zapisany kod
cli-option-app-needed = Aplikacja, dla której jest kod
cli-option-app-setup = Aplikacja, która ma wysyłać pocztę
cli-option-device = Nazwa urządzenia lub strony, jeśli jest ich kilka
cli-option-address-setup = Adres e-mail, z którego aplikacja będzie wysyłać
cli-option-code-stdin = Czytać kod ze standardowego wejścia zamiast z pęku kluczy
cli-option-code-stdin-only = Czytać kod ze standardowego wejścia
cli-option-even-if-words = Przyjąć też 16 liter, które mogą być zwykłymi słowami
cli-option-even-if-elsewhere = Przyjmij też adres, którego poczta prawdopodobnie nie jest w Google
cli-remedy-go_on_all_the_same = Jeśli mimo to jest w Google, dodaj do polecenia --even-if-elsewhere.
cli-keeper-unknown = Mailkey nie może ustalić, u kogo jest poczta { $domain }.
cli-option-json = Wypisać JSON zamiast słów
cli-option-to = Kto dostanie testowy e-mail. Bez tej opcji: sam adres
cli-option-wait = Ile sekund szukać e-maila; 0 nie szuka
cli-option-practice = Ćwiczyć: nic nie trafia do Google i żaden kod nie jest prawdziwy
cli-option-fault = Co ma pójść nie tak w ćwiczeniu
cli-option-save = Zapisać raport także jako plik w dokumentach
cli-option-port = Stały port
cli-option-help = Wypisać pomoc
cli-option-version = Wypisać wersję
cli-option-language = Język napisów, na przykład de lub pt-BR; bez tej opcji: język tego komputera
cli-argument-command = Polecenie do objaśnienia; bez niego: sam mailkey

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Użycie:
cli-heading-commands = Polecenia:
cli-heading-options = Opcje:
cli-heading-arguments = Argumenty:
cli-placeholder-options = [OPCJE]
cli-placeholder-command = <POLECENIE>
cli-choices = [możliwe: { $choices }]
cli-default = [domyślnie: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = „{ $given }” nie jest tu znane.
cli-wrong-command = Nie ma polecenia „{ $given }”.
cli-wrong-value = „{ $given }” nie pasuje do { $option }.
cli-wrong-missing = Brakuje: { $option }
cli-wrong-no-value = { $option } wymaga wartości.
cli-wrong-twice = { $option } można podać tylko raz.
cli-wrong-together = { $option } i { $other } nie idą w parze.
cli-wrong-other = Tego nie da się zrozumieć.
cli-wrong-guess = Czy chodziło o „{ $guess }”?
cli-wrong-choices = Możliwe: { $choices }
cli-wrong-help = Więcej: { $command }
cli-wrong-language = Nie ma języka „{ $given }”. Są: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Standardowe wejście to terminal i kod byłoby na nim widać. Podaj kod potokiem, na przykład z programu do haseł lub z pliku:
    { $given } | mailkey … --code-stdin
    Aby wpisać go tak, żeby nie było go widać: mailkey setup
cli-no-code-kept = Dla { $address } nie ma zapisanego kodu. Podaj aplikację opcją --app, podaj kod potokiem z --code-stdin albo zacznij od: mailkey setup --address { $address }
cli-several-codes = Dla { $address } są kody kilku aplikacji. Wybierz jeden opcją --app: { $apps }
cli-several-devices = Dla { $address } są kody kilku urządzeń. Wybierz jeden opcją --device: { $devices }
cli-not-in-keyring = W pęku kluczy nie ma kodu dla „{ $app }” i { $address }.
cli-an-app = Twoja aplikacja

## The codes

cli-list-empty = Na tym komputerze nie ma jeszcze kodu. Aby go uzyskać: mailkey setup
cli-list-app = Aplikacja
cli-list-device = Urządzenie
cli-list-address = Adres
cli-list-code-name = Nazwa w Google
cli-list-since = Zapisany
cli-list-last-worked = Ostatnio przyjęty
cli-removed = Kod dla „{ $app }” i { $address } jest usunięty z tego komputera.
cli-removed-not-listed = Kod dla „{ $app }” i { $address } jest usunięty z pęku kluczy. Na liście go nie było.
cli-removed-not-in-keyring = Kod dla „{ $app }” i { $address } jest usunięty z listy. W pęku kluczy go nie było.
cli-removed-here-only = W Google pozostaje ważny, dopóki nie usuniesz go także tam:
cli-nothing-to-remove = Nie ma kodu dla „{ $app }” i { $address }, ani w pęku kluczy, ani na liście.
cli-stored-not-listed = Kod jest w pęku kluczy, ale nie udało się dopisać go do listy ({ $reason }).

## The doctor

cli-doctor-free = Droga do serwera poczty Google jest wolna ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Jedno z dwóch wejść do wysyłania (port { $port }) jest zamknięte. Drugie wystarczy.
       *[other] Jedno z dwóch wejść do wysyłania (port { $port }): { $title }. Drugie wystarczy.
    }
cli-doctor-shut-reading = { $title ->
        [none] Wejście do odczytu (port { $port }) jest zamknięte. Do wysyłania nie jest potrzebne; nie da się tylko poszukać testowego e-maila.
       *[other] Wejście do odczytu (port { $port }): { $title }. Do wysyłania nie jest potrzebne; nie da się tylko poszukać testowego e-maila.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certyfikat od

## The letter that some advice speaks of

cli-letter = List, do skopiowania do własnego e-maila:

## The report

cli-report-saved = Raport zapisano jako { $file }
cli-save-report = Zapisać jako plik? t zapisuje, Enter nie:

## Practice

cli-practice-banner = ĆWICZENIE
cli-practice-pages = Strony do ćwiczeń: { $url }
cli-practice-serving =
    SMTP, TLS od początku      { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS od początku      { $host }:{ $imaps }
    Certyfikaty dla            { $smtp_name } i { $imap_name }
    Plik urzędu                { $authority }
    Strony                     { $pages }
cli-practice-account = Kod dla { $address }
cli-practice-until = Aby zatrzymać: Ctrl-C.

## The steps in the terminal

cli-key-back = w
cli-key-stop = k
cli-key-skip = p
cli-key-yes = t

cli-setup-needs-terminal = mailkey setup zadaje pytania, więc potrzebuje terminala. Dla skryptów jest: mailkey store --address … --app … --code-stdin
cli-setup-keys = Przy każdym pytaniu: „w” cofa, „k” kończy. Wszystko oprócz kodu jest zapamiętywane.
cli-setup-stopped = Zatrzymano tutaj. Aby iść dalej: mailkey setup
cli-setup-stopped-practice = Zatrzymano tutaj. Aby iść dalej: mailkey setup --practice
cli-step = { $practice ->
        [yes] ĆWICZENIE · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Numer:
cli-which-number-default = Numer [{ $default }]:
cli-not-a-number = Wpisz liczbę od 1 do { $count }.
cli-opened = Otwiera się w przeglądarce.
cli-open-yourself = Otwórz ten link w przeglądarce, na dowolnym komputerze lub telefonie.
cli-letter-opened = List otwiera się w programie pocztowym. Wybierz, do kogo ma trafić, przeczytaj go i wyślij samodzielnie.
cli-letter-copy = Skopiuj go do własnego e-maila i wyślij do osoby, która może pomóc.
cli-enter-to-look-again = Gdy to zrobisz, naciśnij Enter:
cli-address = Twój adres e-mail:
cli-address-again = Twój adres e-mail [{ $address }]:
cli-paste = Kod (nie będzie widoczny):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Wyślij na [{ $address }], lub p, aby pominąć:
cli-verdict = Co chcesz zrobić? Numer:
cli-verdict-or-skip = Co chcesz zrobić? Numer, lub p, aby pominąć:
cli-verdict-good = Naciśnij Enter, aby iść dalej, lub wpisz numer tego, co chcesz zrobić:
cli-nothing-to-press = To trzeba zrobić samodzielnie; Mailkey tego nie potrafi.
cli-connect-lead = Wpisz to w „{ $app }”, w tej samej kolejności.
cli-connect-get = Aby później wypisać kod: mailkey get --address { $address } --app { $app }
cli-show-code = Pokaż kod na tym ekranie
cli-the-code = kod (16 liter)
cli-finish = Zakończ
