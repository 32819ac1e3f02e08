### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google przyjęło kod
    .meaning = Logowanie na konto { $address } się udało.
verdict-sent =
    .title = Google przyjęło e-mail
    .meaning = { $time ->
        [none] Google przyjęło testowy e-mail do { $recipient }. Nie wiadomo jeszcze, czy dotarł.
       *[other] Google przyjęło testowy e-mail do { $recipient } o { $time }. Nie wiadomo jeszcze, czy dotarł.
    }
verdict-arrived_inbox =
    .title = Dotarł
    .meaning = Testowy e-mail jest w Odebranych. Wysyłanie działa.
verdict-arrived_spam =
    .title = Dotarł, ale do Spamu
    .meaning = Testowy e-mail przeszedł, ale Google umieściło go w folderze Spam. Wysyłanie działa.
verdict-not_arrived_yet =
    .title = Jeszcze go nie ma
    .meaning = { $spam ->
        [hidden] Google przyjęło e-mail, ale nie ma go w Odebranych. Mailkey nie mógł zajrzeć do Spamu, bo jest ukryty przed programami pocztowymi. Zajrzyj tam samodzielnie.
       *[other] { $time ->
            [none] Google przyjęło e-mail, ale jeszcze się nie pojawił. Może to potrwać kilka minut.
           *[other] Google przyjęło e-mail o { $time }, ale jeszcze się nie pojawił. Może to potrwać kilka minut.
        }
    }
verdict-from_rewritten =
    .title = Dotarł, z innym nadawcą
    .meaning = Google wpisało jako nadawcę { $from }. Robi tak, gdy ten drugi adres nie należy do tego konta.

## Sign-in

verdict-code_rejected =
    .title = Google nie przyjęło tego kodu
    .meaning = { $stage ->
        [look] Google przyjęło e-mail z tym kodem. Skrzynka się jednak nie otworzyła, więc poszukaj e-maila samodzielnie.
       *[other] Kod ma właściwą postać, ale nie otwiera { $address }. Zwykle utworzono go dla innego konta albo usunięto w międzyczasie.
    }
verdict-normal_password_used =
    .title = To było Twoje zwykłe hasło
    .meaning = Google je rozpoznało i to dobra wiadomość: konto działa, a weryfikacja dwuetapowa jest włączona. Aplikacja potrzebuje jednak własnego kodu z 16 liter.
verdict-browser_sign_in_needed =
    .title = Google chce najpierw logowania w przeglądarce
    .meaning = Google jest ostrożne, bo nie zna jeszcze tego komputera lub tej sieci. Wystarczy raz zalogować się w przeglądarce.
verdict-too_many_sign_ins =
    .title = Google prosi o przerwę
    .meaning = { $wait ->
        [none] W krótkim czasie było wiele logowań na { $address }. Nic się nie zepsuło. Poczekaj trochę.
       *[other] W krótkim czasie było wiele logowań na { $address }. Nic się nie zepsuło. Poczekaj { $wait }.
    }
verdict-google_busy =
    .title = Google jest teraz zajęte
    .meaning = Serwer poczty Google powiedział „nie teraz”. Zwykle mija to w kilka minut. Z Twoim kodem nie ma to nic wspólnego.
verdict-sign_in_refused =
    .title = Google odmówiło
    .meaning = { $stage ->
        [look] Google przyjęło e-mail. Nie pozwoliło jednak zajrzeć do skrzynki i Mailkey nie wie dlaczego. Sprawdź samodzielnie.
        [sign_in] Serwer poczty odmówił logowania z powodu, którego Mailkey nie zna. Jego własne słowa mogą pomóc osobie, która opiekuje się komputerami.
       *[other] Serwer poczty odmówił, zanim wysłano Twój kod, z powodu, którego Mailkey nie zna. Jego własne słowa mogą pomóc osobie, która opiekuje się komputerami.
    }

## Sending

verdict-daily_limit_reached =
    .title = Dzisiejszy limit jest wyczerpany
    .meaning = Z adresu { $address } wysłano dziś tyle e-maili, na ile pozwala Google. Kod jest w porządku. W ciągu doby wysyłanie znów zadziała.
verdict-recipient_refused =
    .title = Odbiorca został odrzucony
    .meaning = Google nie dostarcza do { $recipient }. Może w adresie jest literówka.
verdict-mailbox_full =
    .title = Skrzynka jest pełna
    .meaning = W skrzynce { $recipient } nie ma już miejsca, więc nie wejdzie żaden e-mail. Kod działa.
verdict-message_refused =
    .title = Google nie przyjęło e-maila
    .meaning = Logowanie się udało, ale Google odrzuciło sam testowy e-mail.
verdict-workspace_rule =
    .title = Twoja organizacja ma regułę przeciw temu e-mailowi
    .meaning = Kod działa. E-mail zatrzymuje reguła, którą Twoja organizacja ustawiła w Google.

## Reading

verdict-imap_disabled =
    .title = Mailkey nie może zajrzeć do skrzynki
    .meaning = Google przyjęło e-mail. Zaglądanie do skrzynki jest jednak wyłączone dla { $address }. Poszukaj e-maila samodzielnie.
verdict-imap_refused =
    .title = Skrzynka się nie otworzyła
    .meaning = { $sign ->
        [unreadable_answer] Google przyjęło e-mail. Mailkey nie mógł jednak odczytać odpowiedzi skrzynki, więc sprawdź samodzielnie.
       *[other] { $stage ->
            [look] Google przyjęło e-mail. Nie pozwoliło jednak programowi Mailkey go poszukać, więc sprawdź samodzielnie.
           *[other] Serwera Google do czytania poczty nie da się stąd użyć. Do wysyłania nie jest potrzebny; nie da się tylko poszukać testowego e-maila.
        }
    }

## Network

verdict-offline =
    .title = Ten komputer nie ma internetu
    .meaning = W tej chwili nie ma drogi do internetu. Z Twoim kodem wszystko w porządku.
verdict-google_unreachable =
    .title = Stąd nie można połączyć się z Google
    .meaning = Sieć odpowiada, ale żadne połączenie z Google nie dochodzi do skutku. Możliwe, że sama sieć nie ma teraz internetu albo nic nie przepuszcza do Google.
verdict-proxy_required =
    .title = Ta sieć chyba wypuszcza tylko to, co idzie przez jej serwer proxy
    .meaning = Na tym komputerze ustawiono serwer proxy, a z jego pominięciem żadne połączenie z Google nie dochodzi do skutku. Poczta zwykle nie może iść przez proxy dla stron internetowych.
verdict-name_not_found =
    .title = Nie znaleziono serwera poczty Google
    .meaning = Ten komputer jest w sieci, ale sieć nie umie powiedzieć, gdzie jest serwer poczty Google. Zwykle sama sieć nie ma internetu albo filtruje nazwy.
verdict-name_server_silent =
    .title = Sieć nie mówi, gdzie jest Google
    .meaning = Serwer nazw tej sieci, który mówi, gdzie są inne komputery, działa wolno albo nie odpowiada. Z kodem wszystko w porządku.
verdict-name_blocked =
    .title = Coś blokuje nazwę serwera poczty Google
    .meaning = Serwer poczty Google nie odpowiedział pod adresem, który dla niego podano. Najczęściej taki adres podaje ustawienie lub program na tym komputerze albo filtr w sieci. Kod nie został wysłany.
verdict-captive_portal =
    .title = Ta sieć wymaga najpierw zalogowania
    .meaning = Jak w hotelu lub pociągu, na drodze stoi strona tej sieci. Dopóki się na niej nie zalogujesz, nic nie przejdzie.
verdict-ports_blocked =
    .title = Ta sieć nie wypuszcza poczty
    .meaning = Internet działa, ale oba wejścia do wysyłania poczty (465 i 587) są tu zamknięte. To reguła sieci albo programu ochronnego.
verdict-no_greeting =
    .title = Ktoś odbiera, ale nic nie mówi
    .meaning = Połączenie powstaje, ale nie ma zwykłego powitania Google. Coś po drodze odbiera zamiast Google.
verdict-connection_dropped =
    .title = Łącze się urwało
    .meaning = Połączenie z Google urwało się w połowie. Tak robi zapora albo niestabilna sieć.
verdict-timed_out =
    .title = Brak odpowiedzi na czas
    .meaning = Serwer poczty Google nie odpowiedział na czas. Zwykle sieć jest wolna albo coś w niej wstrzymuje pocztę.

## In between

verdict-not_google =
    .title = To nie było Google
    .meaning = { $host ->
        [none] Zamiast Google odpowiedział inny serwer poczty. Nie pokazano mu Twojego kodu.
       *[other] Zamiast Google odpowiedział inny serwer poczty: { $host }. Nie pokazano mu Twojego kodu.
    }
verdict-mail_inspection =
    .title = Urządzenie po drodze zmienia rozmowę
    .meaning = Zapora lub program ochronny między Tobą a Google przerabia to, co mówi serwer poczty. Twój kod nie został wysłany tym łączem.
verdict-tls_intercepted =
    .title = Ktoś podgląda łącze
    .meaning = { $between ->
        [antivirus] Certyfikat nie jest od Google: wystawił go „{ $who }”, program antywirusowy na tym komputerze. Otwiera on bezpieczne łącze i zagląda do środka. Twój kod nie został wysłany tym łączem.
        [filter] Certyfikat nie jest od Google: wystawił go „{ $who }”, program filtrujący na tym komputerze. Otwiera on bezpieczne łącze i zagląda do środka. Twój kod nie został wysłany tym łączem.
        [gateway] Certyfikat nie jest od Google: jego wystawca to „{ $who }” w sieci, w której jest ten komputer. Bezpieczne łącze jest tam otwierane, aby zajrzeć do środka. Twój kod nie został wysłany tym łączem.
       *[other] { $who ->
            [none] Certyfikat nie jest od Google. Program lub urządzenie po drodze otwiera bezpieczne łącze. Twój kod nie został wysłany tym łączem.
           *[other] Certyfikat nie jest od Google: jego wystawca to „{ $who }”. Ten program lub urządzenie otwiera bezpieczne łącze. Twój kod nie został wysłany tym łączem.
        }
    }
    .beside = { $between ->
        [antivirus] „{ $who }”, program antywirusowy na tym komputerze, podgląda bezpieczne łącza. Twój komputer mu ufa, więc Mailkey poszedł dalej.
        [filter] „{ $who }”, program filtrujący na tym komputerze, podgląda bezpieczne łącza. Twój komputer mu ufa, więc Mailkey poszedł dalej.
        [gateway] „{ $who }” podgląda bezpieczne łącza w sieci, w której jest ten komputer. Twój komputer temu ufa, więc Mailkey poszedł dalej.
       *[other] { $who ->
            [none] Program lub urządzenie w tej sieci podgląda bezpieczne łącza. Twój komputer temu ufa, więc Mailkey poszedł dalej.
           *[other] „{ $who }” podgląda bezpieczne łącza na tym komputerze lub w tej sieci. Twój komputer temu ufa, więc Mailkey poszedł dalej.
        }
    }
verdict-authorities_missing =
    .title = Ten komputer nie wie, kto ręczy za Google
    .meaning = { $list ->
        [gone] Listy, która mówi, komu ufać w internecie, nie ma tam, gdzie szuka jej ten komputer. Twój kod nie został wysłany.
        [unreadable] Części listy, która mówi, komu ufać w internecie, nie da się odczytać, a w reszcie brakuje urzędu Google. Twój kod nie został wysłany.
       *[other] Na liście tego komputera, która mówi, komu ufać w internecie, brakuje urzędu Google. Twój kod nie został wysłany.
    }
verdict-tls_untrusted =
    .title = Łącze nie jest bezpieczne
    .meaning = { $sign ->
        [unknown_signature] Certyfikat jest podpisany w sposób, którego Mailkey nie zna, więc nie wiadomo, kto jest po drugiej stronie. Twój kod nie został wysłany.
       *[other] Druga strona nie potrafiła udowodnić, że jest Google. Twój kod nie został wysłany.
    }
verdict-clock_wrong =
    .title = Zegar tego komputera jest źle ustawiony
    .meaning = { $clock ->
        [none] Certyfikat Google jest dobry, ale nie w dniu, który pokazuje ten komputer. Z właściwą datą i godziną zadziała.
       *[other] Certyfikat Google jest dobry, ale zegar tego komputera { $clock }. Z właściwą datą i godziną zadziała.
    }
    .beside = { $clock ->
        [none] Zegar tego komputera jest źle ustawiony. Niektóre programy i urządzenia mogą tego nie znieść.
       *[other] Zegar tego komputera { $clock }. Niektóre programy i urządzenia mogą tego nie znieść.
    }

## Keyring

verdict-keyring_missing =
    .title = Nie ma bezpiecznego miejsca na kod
    .meaning = { $keyring ->
        [no_session] Nie ma tu otwartej sesji pulpitu, a pęk kluczy do niej należy. Tak jest przez SSH, z sudo i w zaplanowanych zadaniach.
        [switched_off] Ten komputer ma pęk kluczy, ale jest on wyłączony dla innych programów.
        [in_memory_only] Pęk kluczy tego komputera zapomina wszystko przy wylogowaniu. Kod by przepadł.
       *[other] Na tym komputerze nie działa pęk kluczy. To w nim programy trzymają tajne dane. Mailkey nigdy nie zapisuje kodu w zwykłym pliku.
    }
verdict-keyring_locked =
    .title = Pęk kluczy jest zablokowany
    .meaning = Miejsce, w którym komputer trzyma tajne dane, jest zablokowane i nie zostało otwarte.
verdict-keyring_denied =
    .title = Pęk kluczy odmówił
    .meaning = Komputer nie pozwolił programowi Mailkey użyć swojego pęku kluczy.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Pod jedną nazwą są różne kody
        [unreadable] Nie udało się odczytać pęku kluczy
       *[other] Pęk kluczy nie zachował kodu
    }
    .meaning = { $keyring ->
        [several_differ] Pęk kluczy ma kilka wpisów dla tej aplikacji i tego adresu, i są one różne. Nikt nie wie, który jest właściwy.
        [unreadable] { $store ->
            [none] Mailkey zapytał pęk kluczy, a ten nie odpowiedział tak, jak powinien.
           *[other] Mailkey zapytał pęk kluczy, a ten nie odpowiedział tak, jak powinien. Odpowiedź pęku kluczy: { $store }
        }
       *[other] { $store ->
            [none] Mailkey włożył kod i odczytał go ponownie, ale to się nie udało.
           *[other] Mailkey włożył kod i odczytał go ponownie, ale to się nie udało. Odpowiedź pęku kluczy: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Ta poczta prawdopodobnie nie jest w Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Dla tego adresu nie podano żadnego serwera, który przyjmuje pocztę, więc prawdopodobnie nie jest ona też w Google. Być może w adresie jest literówka.
           *[other] Pocztę dla tego adresu przyjmuje { $host }, więc prawdopodobnie jest ona tam, a nie w Google. Mailkey pomaga tylko z Gmailem i Google Workspace.
        }
       *[other] Czy chodziło o { $meant }? To, co wpisano, jest bardzo podobne.
    }
verdict-address_invalid =
    .title = To jeszcze nie jest adres e-mail
    .meaning = Adres e-mail wygląda tak: anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Nie ma zachowanego kodu
    .meaning = W pęku kluczy tego komputera nie ma kodu dla { $app } i { $address }.
verdict-code_wrong_shape =
    .title = To nie jest kod
    .meaning = Kod z Google ma 16 liter i nic więcej. To jest coś innego, więc nie zostało wysłane.
verdict-cancelled =
    .title = Zatrzymano
    .meaning = Nic się nie stało. Możesz wrócić do tego w każdej chwili.

## What gave away that somebody is in between (one for each sign)

sign-heading = Po czym to poznać
sign-masked_greeting = Powitanie było zamazane gwiazdkami. Robią tak zapory.
sign-other_greeting = Powitanie podało nazwę innego serwera poczty.
sign-starttls_missing = Nie było propozycji bezpiecznego łącza. Google zawsze je proponuje.
sign-starttls_refused = Była propozycja bezpiecznego łącza, a potem odmowa.
sign-bytes_before_tls = Tam, gdzie miało się zacząć bezpieczne łącze, przyszło coś czytelnego.
sign-sign_in_missing = Na bezpiecznym łączu nie było propozycji logowania. Google zawsze je proponuje.
sign-old_tls = To bezpieczne łącze jest takie, z jakiego Google zrezygnowało lata temu. To stare urządzenie po drodze.
sign-nothing_in_common = Nie zna żadnego sposobu zabezpieczenia łącza, który zna też Mailkey. Z serwerem Google zawsze jakiś jest.
sign-web_page = Tam, gdzie powinien odpowiedzieć serwer poczty, odpowiedziała strona internetowa.
sign-other_certificate = Certyfikat jest dla innego serwera.
sign-other_words = Odpowiedź przyszła w słowach, których Google nie używa.
sign-private_address = Nazwa serwera poczty Google prowadzi do adresu wewnątrz tej sieci.
sign-hosts_file = Plik hosts tego komputera ma własny adres dla serwera poczty Google.
sign-null_address = Nazwa serwera poczty Google prowadzi donikąd albo z powrotem do tego komputera. Tak odpowiadają filtry nazw.
sign-made_up_address = Nazwa serwera poczty Google prowadzi do zmyślonego adresu, jakie nadają programy proxy na tym komputerze.
sign-unknown_signature = Certyfikat jest podpisany w sposób, którego Mailkey nie zna. Inne programy mogą go przyjąć.
sign-unreadable_answer = Odpowiedź była za długa albo niezrozumiała.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Znaleziono też
# Same as in English.
further-at = Port { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = spieszy się o { $time }
clock-behind = spóźnia się o { $time }
duration-hours = { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
duration-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
duration-years = { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Ten raport pochodzi z ćwiczenia. Nic z tego nie wydarzyło się w Google.
report-first-free = Droga do serwera poczty Google jest wolna.
report-first-nothing = Mailkey niczego jeszcze nie próbował.
report-number = Numer do podania: { $number }
report-technical = Dla osoby, która opiekuje się komputerami:

## What happened to the code (one for each way)

saved-nothing = Niczego nie zapisano.
saved-in_keyring = Kod jest zapisany w pęku kluczy tego komputera.
saved-in_memory = Mailkey pamięta kod aż do zamknięcia. Nigdzie nie jest zapisany.
saved-earlier_kept = Wcześniejszy kod jest nadal zapisany. Nowy nie.
saved-accepted_only = Google przyjęło kod. Nie jest on jeszcze zapisany.
saved-accepted_earlier_kept = Google przyjęło nowy kod. Nie jest on jeszcze zapisany, a wcześniejszy nadal jest.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Nie ma czego wkleić.
    .advice = Najpierw skopiuj 16 liter z okna Google.
shape-not_text = To obrazek lub plik, a nie tekst.
    .advice = Zaznacz 16 liter w oknie Google i skopiuj je.
shape-too_large = To o wiele więcej niż kod.
    .advice = Skopiuj tylko 16 liter.
shape-too_few_letters = { $letters } z 16 liter.
    .advice = Części brakuje. Skopiuj kod jeszcze raz, od pierwszej do ostatniej litery.
shape-too_many_letters = Liter jest { $letters }, a kod ma 16.
    .advice = Skopiuj tylko cztery grupy po cztery litery.
shape-digit_for_letter = Jest w nim cyfra { $digit }.
    .advice = Kod ma tylko litery. Czy chodziło o { $letter }?
shape-six_digits = To 6-cyfrowy numer do logowania.
    .advice = Google wysyła go na telefon. Kod ma natomiast 16 liter.
shape-eight_digits = To 8-cyfrowy numer zapasowy.
    .advice = Służy do logowania bez telefonu. Kod ma natomiast 16 liter.
shape-digits_only = To same cyfry.
    .advice = Google nazywa kod „16-cyfrowym”, ale ma on 16 liter.
shape-web_address = To adres strony internetowej.
    .advice = Skopiuj 16 liter ze strony, a nie jej adres.
shape-web_address_with_proof = To adres internetowy, który potwierdza Twoją tożsamość.
    .advice = Nie podawaj go nikomu. Zamiast tego skopiuj 16 liter ze strony.
shape-email_address = To adres e-mail.
    .advice = Skopiuj 16 liter z okna Google.
shape-other_alphabet = Niektóre litery są z innego alfabetu.
    .advice = Wyglądają tak samo, ale nie są takie same. Skopiuj kod z okna Google, zamiast go wpisywać.
shape-several_codes = To więcej niż jeden kod.
    .advice = Skopiuj tylko jeden, najnowszy.
shape-code_inside = Może być w tym kod.
    .advice = Skopiuj tylko 16 liter, bez słów dookoła.
shape-placeholder = To tylko zastępuje kod w przykładzie.
    .advice = Skopiuj 16 liter, które Google utworzył dla Ciebie.
shape-could_be_words = Te 16 liter może być zwykłymi słowami. Nie zostały wysłane.
    .advice = Jeśli okno Google pokazuje właśnie te, użyj ich. Jeśli nie, skopiuj kod jeszcze raz.
shape-looks_like_password = To wygląda na Twoje zwykłe hasło. Nie zostało wysłane.
    .advice = Kod to coś innego: 16 liter, które Google tworzy dla jednej aplikacji.
shape-sentence = To tekst, a nie kod.
    .advice = Skopiuj tylko cztery grupy po cztery litery.

## Why a text is not an address

address-empty = Wpisz swój adres e-mail.
address-no_at = Nie ma w nim @. Adres wygląda tak: anna@gmail.com.
address-several_ats = Jest w nim więcej niż jeden znak @.
address-no_name = Czegoś brakuje przed @.
address-no_domain = Czegoś brakuje po @, na przykład gmail.com.
address-blank = Jest w nim spacja. W adresach ich nie ma.
address-character = Jest w nim znak, którego w adresach nie ma.
address-too_long = To za długie jak na adres.
