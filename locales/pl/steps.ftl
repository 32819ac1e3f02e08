### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Co ma wysyłać pocztę?
app-lead = Niektóre aplikacje mają po prostu opcję „Zaloguj się przez Google”. Jeśli Twoja też, kod nie będzie potrzebny i powiemy o tym.
app-choices = Aplikacje i urządzenia
app-no-code = Bez kodu
app-no-code-title = Dobra wiadomość: „{ $app }” nie potrzebuje kodu
app-no-code-only = Kod nie jest tu w ogóle używany, więc to już wszystko.
app-anyway = Mimo to użyj kodu
app-another = Wybierz coś innego

## The address

address-title = Z jakiego adresu ma iść poczta?
address-lead = Adres Twojego konta Gmail lub Google Workspace. Kod będzie dla tego konta.
address-label = Twój adres e-mail
address-earlier = Albo adres podany wcześniej
address-looking = Sprawdzanie, gdzie jest poczta tego adresu…
device-label = Nazwa urządzenia lub strony, jeśli jest ich kilka
device-note = Na przykład „Skaner w holu”. Tak samo kod nazywa się w Google. To pole może pozostać puste.

## 2-Step Verification

two-step-title = Czy weryfikacja dwuetapowa jest włączona?
two-step-lead = Google tworzy kody tylko dla kont z weryfikacją dwuetapową. Klucz dostępu lub odcisk palca to nie to samo.
two-step-open = Otwórz stronę Google. Sprawdź, czy w prawym górnym rogu jest <b>{ $address }</b>.
two-step-look = Znajdź <b>{ GOOGLE("two-step") }</b>. Czy jest tam napisane <b>{ GOOGLE("on") }</b>?
two-step-says-on = Tak, jest „{ GOOGLE("on") }”
two-step-question = Co widzisz?
two-step-answer-on = Jest napisane „{ GOOGLE("on") }”
two-step-answer-off = Jest wyłączona
two-step-answer-only_security_keys = Tylko klucze bezpieczeństwa lub dostępu
two-step-answer-passkey_instead = Używam klucza dostępu, ale nie ma „{ GOOGLE("on") }”
two-step-answer-forbidden = Moja organizacja zabrania
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Naciśnij na tej stronie „{ GOOGLE("turn-on-two-step") }”.
    .text = Google poprosi o numer telefonu lub aplikację w telefonie. Gdy na stronie pojawi się „{ GOOGLE("on") }”, wróć tutaj.
two-step-advice-only_security_keys = Dodaj jeszcze jeden sposób potwierdzania, że to Ty.
    .text = Z samymi kluczami bezpieczeństwa lub dostępu Google nie tworzy kodów. Na tej samej stronie dodaj numer telefonu lub aplikację uwierzytelniającą. Klucze będą dalej działać.
two-step-advice-passkey_instead = Klucz dostępu zamiast hasła to nie weryfikacja dwuetapowa.
    .text = „{ GOOGLE("skip-password") }” zastępuje tylko hasło. Na tej samej stronie naciśnij „{ GOOGLE("turn-on-two-step") }”. Potem dodaj numer telefonu lub aplikację uwierzytelniającą. Klucz dostępu będzie dalej działać.
two-step-advice-forbidden = Twoja organizacja musi na to zezwolić.
    .text = Poproś osobę, która zarządza tam Google, o zgodę na weryfikację dwuetapową. List jest już napisany, a Mailkey pamięta, który to krok.
two-step-advice-advanced_protection = „{ GOOGLE("advanced-protection") }” nie pozwala na kody.
    .text = Tak ma być. Użyj dla tej aplikacji innego konta albo aplikacji, która ma opcję „Zaloguj się przez Google”.
two-step-workspace = Poczta domeny { $domain } jest w Google. Właśnie tak trzeba.
two-step-unknown = Mailkey nie mógł ustalić, gdzie jest poczta domeny { $domain }. Jeśli w Google, idź dalej.
two-step-passed = Weryfikacja dwuetapowa była już włączona dla { $address }, więc nie pytamy o nią ponownie.
two-step-again = Sprawdź jeszcze raz

## Creating the code

create-title = Utwórz kod w Google
create-copy = Skopiuj tę nazwę, aby później odróżnić swoje kody.
create-name = Nazwa kodu
create-open = Otwórz stronę Google. Sprawdź, czy w prawym górnym rogu jest <b>{ $address }</b>.
create-make = Wklej nazwę, naciśnij <b>{ GOOGLE("create") }</b> i skopiuj 16 liter, które się pojawią.
create-alarm = Google przyśle Ci e-mail, że utworzono kod. Chodzi o ten kod.
create-have = Mam kod
create-offer = W schowku jest kod.
create-use = Użyj go
create-different = Co widzisz?
create-see-app_name = Pole „{ GOOGLE("app-name") }”
create-see-code = Okno z 16 literami
create-see-not_available = „Niedostępne na Twoim koncie”
create-see-asks_sign_in = Prośbę o zalogowanie
create-see-other_picture = Inny obrazek w prawym górnym rogu
create-see-select_app = Napis „{ GOOGLE("select-app") }”
create-see-nothing_opened = Nic się nie otworzyło
create-advice-app_name = To właściwa strona.
    .text = Wklej tam nazwę i naciśnij „{ GOOGLE("create") }”.
create-advice-code = To jest kod.
    .text = Skopiuj 16 liter z okna Google i wklej je tutaj. Są pokazywane tylko raz.
create-cause = Co pokazuje strona z weryfikacją dwuetapową?
create-advice-not_available = Zwykle weryfikacja dwuetapowa nie jest jeszcze włączona albo ma tylko klucze bezpieczeństwa.
    .text = Google pokazuje to samo zdanie przy każdej przyczynie. Która to, widać na stronie z weryfikacją dwuetapową.
    .button = Otwórz tę stronę
create-advice-asks_sign_in = Tak ma być.
    .text = Google chce mieć pewność, że to Ty. Zaloguj się zwykłym hasłem. Potem pojawi się strona z kodem.
create-advice-other_picture = W przeglądarce otwarte jest inne konto.
    .text = Naciśnij obrazek w prawym górnym rogu i wybierz { $address }. Jeśli go tam nie ma, wybierz „{ GOOGLE("add-account") }”. Potem otwórz stronę ponownie stąd.
create-advice-nothing_opened = Przeglądarka nie otworzyła strony.
    .text = Skopiuj link z tego ekranu i wklej go u góry okna przeglądarki. Może to być dowolna przeglądarka.
create-advice-select_app = To stary poradnik, a nie dzisiejsza strona Google.
    .text = Formularza „{ GOOGLE("select-app") }” już nie ma. Dziś jest jedno pole: „{ GOOGLE("app-name") }”. Otwórz stronę stąd.
create-drawing-caption = Rysunek strony. Starsze poradniki pokazują „{ GOOGLE("select-app") }”: tego formularza już nie ma.
two-step-drawing-caption = Rysunek strony. Szukaj słowa „{ GOOGLE("on") }”.

sight-other-address = Użyj innego adresu

google-open = Otwórz stronę Google
google-open-again = Otwórz ponownie
google-link = Albo skopiuj link
google-checked = To, co mówimy o Google, sprawdzono { $date }.

## Pasting the code

paste-title = Wklej kod
paste-lead = Szesnaście liter w czterech grupach. Spacje nie mają znaczenia.
paste-for = Kod dla { $address }
paste-button = Wklej kod
paste-again = Wklej ponownie
paste-insist = Google pokazuje te litery
paste-type = Wpisz ręcznie
paste-in-hand = Mailkey ma już kod.
paste-go-on = Dalej z tym kodem
paste-boxes-none = Jeszcze bez kodu
paste-boxes-some = { $letters } z 16 liter, ukryte
paste-boxes-full = Kod z 16 liter, ukryty
type-title = Wpisz kod
type-lead = Po cztery litery w każde pole. Wielkie czy małe, nie ma znaczenia.
type-label = 16 liter kodu
type-check = Sprawdź ten kod
type-paste = Wklej zamiast tego

## Checking

check-title = Sprawdzanie w Google
check-lead = To potrwa około dwóch sekund.
check-running = Pytamy Google…
check-done = Google przyjęło kod
check-ready-title = Można sprawdzać
check-ready-lead = Mailkey ma Twój kod. Jedno naciśnięcie to jedno logowanie w Google.
check-now = Sprawdź teraz
check-worked-title = Ten kod działa
check-worked-lead = Google go przyjęło. Możesz iść dalej albo użyć innego kodu.
check-other-code = Użyj innego kodu

## When the code ended with an earlier run

gone-title = Kodu już tu nie ma
gone-paste = Wklej kod
gone-new = Utwórz nowy kod

## The test mail

test-title = Wyślij do siebie testowy e-mail
test-lead = Wtedy wiadomo, że to naprawdę działa.
test-accepted = Google przyjęło kod.
test-to = Wyślij na adres
test-what-send = Mailkey wyśle jeden krótki e-mail z adresu { $address }.
test-what-look = Potem zaloguje się drugi raz i sprawdzi, czy dotarł. Szuka tylko tej jednej wiadomości; innych nie czyta ani nie zmienia.
test-what-other = Mailkey nie może zajrzeć do skrzynki innej osoby. Zapytaj ją.
test-send = Wyślij testowy e-mail
test-skip = Pomiń
test-sending-title = Wysyłanie testowego e-maila
test-sent = Google przyjęło go o { $time }
test-looking = Szukanie w skrzynce { $address }…
test-seconds = { $seconds } s z najwyżej { $of } s
test-sent-before = Google przyjęło już testowy e-mail: { $date } o { $time }.
test-again = Wyślij jeszcze jeden

## Setting the app up

connect-title = { $app }: co wpisać
connect-lead = Wpisz te wartości w tej samej kolejności.
connect-fields = Pola
connect-hidden = Kod, ukryty
connect-code-copied = Kod jest w schowku jeszcze przez { $time }. Wklej go teraz tam, gdzie trzeba.
connect-code-off = Kod został usunięty ze schowka. Jeśli jest jeszcze potrzebny, skopiuj go jeszcze raz.
connect-code-replaced = W schowku jest teraz coś innego, więc kodu już tam nie ma. Jeśli jest jeszcze potrzebny, skopiuj go jeszcze raz.
connect-code-going = Mailkey usuwa kod ze schowka…
connect-snippet = Albo skopiuj to
connect-snippet-note = Kodu tu nie ma. Program o niego zapyta albo odczyta go z pęku kluczy.
connect-checked = Te nazwy sprawdzono { $date }.
connect-memory = Kod nie jest zapisany. Wpisz go teraz, zanim zamkniesz Mailkey.
connect-print = Drukuj tę kartkę
connect-print-no-code = Kodu nie ma na tej kartce. W Mailkey naciśnij obok niego „Kopiuj”.
connect-print-made = Przygotowano w Mailkey { $date }
connect-done = Ustawione
connect-other = Inna aplikacja

## Done

done-title = Gotowe
done-lead = Można już wysyłać pocztę z adresu { $address }.
done-account = Konto
done-app = Aplikacja
done-name = Nazwa kodu w Google
done-kept = Gdzie jest kod
done-kept-keyring = W pęku kluczy tego komputera
done-kept-memory = Nigdzie: Mailkey zapomni go po zamknięciu
done-sent = Testowy e-mail
done-sent-at = Przyjęty przez Google { $date } o { $time }
done-not-sent = Nie wysłano
done-apps = Wszystkie Twoje aplikacje
done-later = Warto wiedzieć na przyszłość
done-lost = <b>Gdy zgubi się ten komputer:</b> usuń kod na stronie Google. Nikt go wtedy nie użyje, a Twoje hasło się nie zmieni.
done-password = <b>Gdy zmienisz hasło do Google:</b> Google usunie wszystkie kody. Utwórz wtedy nowe tutaj.
done-leaving = <b>Gdy oddasz aplikację lub urządzenie:</b> usuń kod tutaj i w Google.
done-codes = Twoje kody
done-another = Ustaw kolejną aplikację
done-finish = Zakończ
done-close = Możesz już zamknąć okno.
