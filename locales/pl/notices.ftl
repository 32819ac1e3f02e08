### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey nie mógł odczytać, na czym stanęło, więc zaczyna od nowa. Stary plik zachowano jako { $file }.
notice-ledger_set_aside = Mailkey nie mógł odczytać swojej listy kodów. Stary plik zachowano jako { $file }. Twoje kody są nadal w pęku kluczy.
notice-progress_not_saved = Mailkey nie może zapisać, który to krok ({ $reason }). Możesz iść dalej, ale następnym razem zacznie od nowa.
notice-ledger_not_saved = Kod jest zapisany, ale Mailkey nie mógł dopisać go do swojej listy ({ $reason }).
notice-keyring_trouble = Na tym komputerze nie ma jeszcze bezpiecznego miejsca na kod.
notice-keyring_will_ask = Pęk kluczy tego komputera jest zablokowany. Przy zapisywaniu kodu okno komputera zapyta o hasło do pęku kluczy. To nie jest hasło do konta Google.
keyring-unlock = Odblokuj teraz
keyring-waits = Mailkey czeka na pęk kluczy tego komputera. Być może jest otwarte okno, które pyta o jego hasło. Zajrzyj też za inne okna.
notice-code_not_here = Mailkey został zamknięty, zanim kod się zapisał, więc już go tu nie ma. Jeśli okno Google nadal go pokazuje, wklej go jeszcze raz. Jeśli nie, utwórz nowy kod.
notice-code_on_clipboard = Mailkey ma Twój kod, ale nie mógł usunąć go ze schowka. Skopiuj coś innego, a zniknie stamtąd.
notice-code_put_back = Program, który zapamiętuje kopiowane rzeczy, przywrócił kod do schowka. Mailkey usunął go ponownie, ale kod może być jeszcze na liście tego programu. Usuń go tam.
notice-file_newer = Plik { $file } zapisał nowszy Mailkey. Ten zostawia go bez zmian i niczego tam nie zapisuje. Otwórz nowszy Mailkey.
notice-preferences_set_aside = Mailkey nie mógł odczytać ustawień wyglądu. Stary plik zachowano jako { $file }.
notice-preferences_not_saved = Mailkey nie może zapisać ustawień wyglądu ({ $reason }).
notice-pause = Google prosi o przerwę. Przed następną próbą poczekaj { $time }.
notice-no_code_needed = „{ $app }” ma opcję „Zaloguj się przez Google”. Kod nie jest potrzebny.

## Failures

failure-busy = Coś innego jeszcze trwa. Poczekaj chwilę.
failure-not_yet = Najpierw jest coś do zrobienia w kroku „{ $step }”.
failure-unknown_app = Mailkey nie zna tej aplikacji.
failure-device_name_too_long = Ta nazwa jest za długa. Podaj krótszą.
failure-device_name_is_code = To jest kod. Tutaj podaj nazwę urządzenia, a kod wklej tam, gdzie jest potrzebny.
failure-not_named = Na tym komputerze jest jeden kod dla tej aplikacji, więc nazwa nie jest potrzebna.
failure-clipboard = Nie ma dostępu do schowka. Zamiast tego możesz wpisać kod.
failure-not_copied = Nie udało się tego skopiować, bo nie ma dostępu do schowka. Widzisz to na ekranie: wpisz to tam, gdzie trzeba.
failure-code_not_copied = Nie udało się skopiować kodu, bo nie ma dostępu do schowka. Zamiast tego wyświetl kod i wpisz go tam, gdzie trzeba.
failure-browser = Przeglądarka się nie otworzyła ({ $reason }). Skopiuj link i otwórz go samodzielnie.
failure-keyring = Pęk kluczy nie zrobił tego, o co go poproszono.
failure-file = Nie udało się odczytać lub zapisać pliku ({ $reason }).
failure-file_newer = Plik { $file } zapisał nowszy Mailkey. Ten zostawia go bez zmian. Użyj nowszego Mailkey.
failure-nothing_to_put_back = Pęk kluczy nie wydał żadnego kodu, więc nie ma czego przywrócić.
failure-newer_code_kept = Inny program zapisał tam nowszy kod. Ten nowszy zostaje, a starego nie przywrócono.
failure-report_changed = W międzyczasie Mailkey znalazł coś innego, więc ten raport jest już nieaktualny. Otwórz raport jeszcze raz.
failure-internal = Coś poszło nie tak w samym Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = czeka
    .working = sprawdzanie…
    .good = działa
    .bad = brak
light-mail_server = Serwer poczty Google
    .waiting = czeka
    .working = łączenie…
    .good = odpowiada
    .good-port = odpowiada na porcie { $port }
    .bad = nie odpowiada
light-secure_line = Bezpieczne łącze
    .waiting = czeka
    .working = sprawdzanie…
    .good = bezpieczne
    .good-issuer = certyfikat od { $issuer }
    .bad = nie jest bezpieczne
    .bad-issuer = certyfikat od { $issuer }
light-sign_in = Logowanie
    .waiting = czeka
    .working = sprawdzanie…
    .good = przyjęte
    .bad = nieprzyjęte

keeping = Zapisywanie kodu w pęku kluczy…
sending = Przekazywanie e-maila do Google…
looking = Szukanie e-maila…

## Google's pages

link-two_step = Strona Google z weryfikacją dwuetapową
link-app_passwords = Strona Google z hasłami do aplikacji
# Same as in English.
link-mailbox = Gmail
link-security = Strona Google o bezpieczeństwie
link-app_passwords_help = Pomoc Google o hasłach do aplikacji

## The steps, as the list of steps names them

step-app = Twoja aplikacja
step-address = Twój adres
step-two-step = Weryfikacja dwuetapowa
step-create = Utwórz kod
step-paste = Wklej kod
step-check = Sprawdź w Google
step-test-mail = Testowy e-mail
step-connect = Ustaw aplikację
step-done = Gotowe
