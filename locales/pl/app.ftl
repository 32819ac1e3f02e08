### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Kroki
rail-account = Twoje konto: { $address }
rail-done = { $step }, gotowe
rail-progress = Krok { $number } z { $count }
rail-promise-kept = Kod zostaje na tym komputerze.
rail-promise-google = Mailkey łączy się tylko z Google.
rail-codes = Twoje kody
rail-examine = Sprawdź połączenie

back = Wstecz
continue = Dalej
cancel = Anuluj
close = Zamknij
copy = Kopiuj
copied = Skopiowano
copy-what = Kopiuj: { $what }
copied-what = Skopiowano: { $what }
dismiss = Ukryj
print = Drukuj
where = Krok { $number } z { $count }. { $next }
stopping = Zatrzymywanie…

running-seconds = { $seconds } s
# In the accusative: it follows "za", "o" and "poczekaj".
duration-seconds = { $count ->
        [one] { $count } sekundę
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
duration-minutes = { $count ->
        [one] { $count } minutę
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }

## Practice

practice-label = Ćwiczenie
practice-title = Ćwiczenie.
practice-text = Nic stąd nie trafia do Google.
practice-fault = Co ma pójść nie tak?
practice-fault-none = Nic

## A verdict

verdict-todo = Co teraz zrobić
verdict-server = Odpowiedź serwera
verdict-store = Odpowiedź pęku kluczy
verdict-where = Gdzie się zatrzymało
# Same as in English.
verdict-endpoint = { $host }, port { $port }
verdict-report = Pokaż raport
verdict-again-in = { $button } (za { $time })
verdict-again-ready = Możesz już spróbować ponownie.
verdict-beside = Zauważono też

report-title = Raport dla osoby, która Ci pomaga
report-lead = To cała jego treść. Nie ma w nim kodu ani hasła.
report-quote = Numer do podania
report-text = Treść raportu
report-save = Zapisz jako plik
report-saved = Zapisano jako { $file }
report-not_saved = Nie udało się zapisać pliku. Zamiast tego skopiuj raport.

## A letter to somebody who can help

letter-title = List do osoby, która może pomóc
letter-lead = Jest gotowy do wysłania, w Twoim imieniu. Mailkey sam go nie wyśle.
letter-subject = Temat:
letter-text = Treść listu
letter-show = Pokaż list
letter-write = Otwórz w programie pocztowym
letter-opened = List jest w Twoim programie pocztowym. Wybierz, do kogo ma trafić.
letter-not_opened = Program pocztowy się nie otworzył. Zamiast tego skopiuj list.

## Asking before a code is replaced

replace-title = Jest już taki kod
replace-text = Kod dla „{ $app }” i { $address } jest zapisany na tym komputerze. Nowy zajmie jego miejsce dopiero wtedy, gdy Google go przyjmie.
replace-yes = Użyj nowego kodu
replace-no = Zostaw stary

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Kod dla „{ $app }” i { $address } jest zapisany od { $date }. Dopóki działa, nowy nie jest potrzebny.
earlier-undated = W pęku kluczy jest kod dla „{ $app }” i { $address }. Dopóki działa, nowy nie jest potrzebny.
earlier-use = Użyj go
earlier-new = Utwórz nowy
device-other-name = Nazwa drugiego urządzenia lub drugiej strony
device-other-note = Na przykład „Skaner w holu”. Dostanie własny kod.
device-other = Kod dla innego urządzenia

## Asking before a code is let go that was not saved

unsaved-title = Kod nie jest zapisany
unsaved-text = Jeśli przejdziesz dalej, Mailkey zapomni kod dla „{ $app }” i { $address }.
unsaved-no = Zostań tutaj
unsaved-yes = Zapomnij kod
closing-title = Zamknąć Mailkey?
closing-code_in_hand = Kod nie jest jeszcze zapisany. Jeśli zamkniesz teraz Mailkey, kod stąd zniknie, a Google nie pokaże go ponownie.
closing-code_being_checked = Google wciąż sprawdza kod, a nie jest on jeszcze zapisany. Jeśli zamkniesz teraz Mailkey, kod stąd zniknie, a Google nie pokaże go ponownie.
closing-copied_code = Skopiowany kod jest jeszcze w schowku. Jeśli zamkniesz teraz Mailkey, zostanie stamtąd usunięty: najpierw wklej go tam, gdzie jest potrzebny.
closing-close = Zamknij mimo to
closing-stay = Zostań

## Checking the connection

examination-title = Czy droga do Google jest wolna?
examination-lead = Mailkey dzwoni do serwera poczty Google i zaraz się rozłącza. Nie loguje się.
examination-start = Sprawdź teraz
examination-again = Sprawdź ponownie
examination-running = Łączenie z serwerami poczty Google…
examination-free = Droga do Google jest wolna
examination-free-text = Serwer poczty Google odpowiada bezpiecznym łączem. Tak jest na tym komputerze. Drukarka lub inne urządzenie może mieć własną drogę.
examination-doors = Wejście po wejściu

path-computer = Ten komputer
path-network = Twoja sieć
path-internet = Internet
path-google = Serwer poczty Google
path-broken-computer = Droga kończy się na tym komputerze.
path-broken-to_network = Droga kończy się między tym komputerem a Twoją siecią.
path-broken-network = Droga kończy się w Twojej sieci.
path-broken-to_internet = Droga kończy się między Twoją siecią a Google.
path-broken-somewhere = Coś na tym komputerze lub w Twojej sieci stoi na drodze. Nie podało swojej nazwy.
path-broken-doors = Droga kończy się przy wejściach do serwera poczty Google.
path-broken-doors-only = Internet działa. Droga kończy się przy wejściach do serwera poczty Google.

door = Wejście
door-sending = Wysyłanie, port { $port }
door-reading = Odczyt, port { $port }
door-names = Nazwa
door-connect = Połączenie
door-greeting = Powitanie
door-secure_line = Bezpieczne łącze
door-time = Czas
door-took = { $seconds } s
door-state-waiting = jeszcze nie
door-state-working = w toku
door-state-good = dobrze
door-state-bad = przerwane

# Same as in English.
around-internet = Internet
around-internet-answers = odpowiada
around-internet-silent = nie odpowiada
around-internet-unreached = brak połączenia, choć ktoś odpowiada
around-internet-portal = zamiast niego odpowiada strona tej sieci
around-clock = Zegar
around-clock-right = dobrze ustawiony
around-clock-off = { $clock }
around-certificates = Certyfikaty od

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Potem podasz swój adres e-mail.
where-free = Tutaj żaden z kroków nie jest potrzebny.
where-address = Potem sprawdzimy weryfikację dwuetapową.
where-two-step = Potem utworzysz kod.
where-create = Potem wkleisz kod tutaj.
where-paste = Potem Mailkey sprawdzi go w Google.
where-check = Potem wyślesz do siebie testowy e-mail.
where-test-mail = Potem ustawisz swoją aplikację.
where-connect = Potem to już wszystko.
where-done = Wszystkie kroki za Tobą.
where-verdict = To krok „{ $step }”. Resztę Mailkey pamięta.
where-room = Twoje kroki są zapamiętane. Wrócisz do nich przyciskiem „{ $button }”.

## Language, colours and size of the text

display-open = Wygląd
display-title = Język i wygląd
display-lead = Każdą zmianę widać od razu. Nic nie zginie.
display-language = Język
display-language-system = Jak na tym komputerze ({ $language })
display-theme = Kolory
display-theme-system = Jak na tym komputerze
display-theme-light = Jasne
display-theme-dark = Ciemne
display-text = Wielkość tekstu
display-text-size = { $percent }%
display-text-larger = Większy
display-text-smaller = Mniejszy
display-text-now = Wielkość tekstu to teraz { $percent }%.
display-language-now = Mailkey mówi teraz po polsku.

## Help: a few words explained, and the keys

help-open = Pomoc
help-title = Pomoc
help-words = Sześć słów
help-keys = Klawisze
help-about = Mailkey to niezależny program. Nie jest związany z Google.

glossary-code = Kod
    .text = 16 liter, które Google tworzy dla jednej aplikacji. Google nazywa to hasłem do aplikacji. Aplikacja używa go zamiast Twojego własnego hasła.
glossary-two_step = Weryfikacja dwuetapowa
    .text = Przy logowaniu Google prosi o dwie rzeczy. Jedna to Twoje hasło. Druga to coś, co masz tylko Ty, na przykład telefon.
glossary-passkey = Klucz dostępu
    .text = Sposób logowania twarzą, palcem lub kodem PIN. Nie zastępuje weryfikacji dwuetapowej.
glossary-keyring = Pęk kluczy
    .text = Bezpieczne miejsce na tajne dane w Twoim komputerze. Otwiera się, gdy logujesz się do komputera.
glossary-mail_server = Serwer poczty
    .text = Komputer w Google, który przyjmuje Twoje e-maile i przekazuje je dalej.
glossary-secure_line = Bezpieczne łącze
    .text = Połączenie, którego nikt nie podejrzy. Mailkey nie używa innego.

# Same as in English.
key-enter = Enter
    .does = Naciśnij główny przycisk
# Same as in English.
key-escape = Esc
    .does = Wróć lub zatrzymaj to, co trwa
# Same as in English.
key-tab = Tab
    .does = Przejdź do następnego przycisku lub pola
key-arrows = Strzałki
    .does = Przechodź między kafelkami
key-space = Spacja
    .does = Wybierz kafelek lub naciśnij przycisk
key-help = F1
    .does = Otwórz tę pomoc
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Wklej kod
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Większy tekst
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Mniejszy tekst
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Tekst jak wcześniej

## Back after a day or more

welcome-title = Witamy ponownie
welcome-lead = Ostatnia wizyta: { $date }. To już gotowe:
welcome-app = Wybrana aplikacja: { $app }.
welcome-address = Podany adres: { $address }.
welcome-two_step = Weryfikacja dwuetapowa jest włączona.
welcome-code = Google przyjęło kod i jest on zapisany.
welcome-sent = Google przyjęło testowy e-mail.
welcome-next = Teraz krok „{ $step }”.
