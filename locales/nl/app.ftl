### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Stappen
rail-account = Uw account: { $address }
rail-done = { $step }, klaar
rail-progress = Stap { $number } van { $count }
rail-promise-kept = De code blijft op deze computer.
rail-promise-google = Mailkey praat alleen met Google.
rail-codes = Uw codes
rail-examine = Mijn verbinding testen

back = Terug
continue = Verder
cancel = Annuleren
close = Sluiten
copy = Kopiëren
copied = Gekopieerd
copy-what = Kopiëren: { $what }
copied-what = Gekopieerd: { $what }
dismiss = Verbergen
print = Afdrukken
where = Stap { $number } van { $count }. { $next }
stopping = Bezig met stoppen…

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
duration-minutes = { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }

## Practice

practice-label = Oefenen
practice-title = Oefenen.
practice-text = Niets hiervan komt bij Google.
practice-fault = Wat moet er misgaan?
practice-fault-none = Niets

## A verdict

verdict-todo = Wat u nu kunt doen
verdict-server = Wat de server zei
verdict-store = Wat de kluis zei
verdict-where = Waar het stopte
verdict-endpoint = { $host }, poort { $port }
verdict-report = Rapport tonen
verdict-again-in = { $button } (over { $time })
verdict-again-ready = U kunt het nu opnieuw proberen.
verdict-beside = Ook opgevallen

report-title = Een rapport voor wie u helpt
report-lead = Dit is alles wat erin staat. Er staat geen code en geen wachtwoord in.
report-quote = Het nummer om door te geven
report-text = De tekst van het rapport
report-save = Opslaan als bestand
report-saved = Opgeslagen als { $file }
report-not_saved = Het bestand kon niet worden opgeslagen. Kopieer het rapport in plaats daarvan.

## A letter to somebody who can help

letter-title = Een bericht voor wie kan helpen
letter-lead = Het staat klaar om te versturen, uit uw naam. Mailkey verstuurt het niet zelf.
letter-subject = Onderwerp:
letter-text = De tekst van het bericht
letter-show = Bericht tonen
letter-write = In mailprogramma openen
letter-opened = Het bericht staat in uw mailprogramma. Kies aan wie u het stuurt.
letter-not_opened = Uw mailprogramma ging niet open. Kopieer het bericht in plaats daarvan.

## Asking before a code is replaced

replace-title = Hiervoor is er al een code
replace-text = Op deze computer is een code opgeslagen voor { $app } en { $address }. De nieuwe komt er pas voor in de plaats als Google die heeft geaccepteerd.
replace-yes = Nieuwe code gebruiken
replace-no = Oude code behouden

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Sinds { $date } is er een code bewaard voor { $app } en { $address }. Zolang die werkt, hebt u geen nieuwe nodig.
earlier-undated = In de kluis zit een code voor { $app } en { $address }. Zolang die werkt, hebt u geen nieuwe nodig.
earlier-use = Deze gebruiken
earlier-new = Nieuwe maken
device-other-name = Naam van het andere apparaat of de andere website
device-other-note = Bijvoorbeeld “Scanner in de gang”. Die krijgt een eigen code.
device-other = Een code voor een ander apparaat

## Asking before a code is let go that was not saved

unsaved-title = De code is niet bewaard
unsaved-text = Als u verdergaat, vergeet Mailkey de code voor { $app } en { $address }.
unsaved-no = Hier blijven
unsaved-yes = Code vergeten
closing-title = Mailkey sluiten?
closing-code_in_hand = Uw code is nog niet opgeslagen. Als u Mailkey nu sluit, is hij hier weg, en Google toont hem niet nog een keer.
closing-code_being_checked = Google wordt nog naar uw code gevraagd, en hij is nog niet opgeslagen. Als u Mailkey nu sluit, is hij hier weg, en Google toont hem niet nog een keer.
closing-copied_code = De code die u hebt gekopieerd, staat nog op het klembord. Als u Mailkey nu sluit, wordt hij daar weggehaald: plak hem eerst waar hij nodig is.
closing-close = Toch sluiten
closing-stay = Blijven

## Checking the connection

examination-title = Is de weg naar Google vrij?
examination-lead = Mailkey belt de mailserver van Google en hangt weer op. Mailkey logt niet in.
examination-start = Nu testen
examination-again = Opnieuw testen
examination-running = De mailservers van Google worden gebeld…
examination-free = De weg naar Google is vrij
examination-free-text = De mailserver van Google antwoordt over een beveiligde verbinding. Dat geldt voor deze computer. Een printer of een ander apparaat kan een eigen weg hebben.
examination-doors = Ingang voor ingang

path-computer = Deze computer
path-network = Uw netwerk
path-internet = Het internet
path-google = Mailserver van Google
path-broken-computer = De weg is onderbroken op deze computer.
path-broken-to_network = De weg is onderbroken tussen deze computer en uw netwerk.
path-broken-network = De weg is onderbroken in uw netwerk.
path-broken-to_internet = De weg is onderbroken tussen uw netwerk en Google.
path-broken-somewhere = Iets op deze computer of in uw netwerk zit in de weg. Hoe het heet, is niet bekend.
path-broken-doors = De weg is onderbroken bij de ingangen van de mailserver van Google.
path-broken-doors-only = Het internet werkt. De weg is onderbroken bij de ingangen van de mailserver van Google.

door = Ingang
door-sending = Versturen, poort { $port }
door-reading = Lezen, poort { $port }
door-names = Naam
door-connect = Verbinding
door-greeting = Begroeting
door-secure_line = Beveiligde verbinding
door-time = Tijd
door-took = { $seconds } s
door-state-waiting = nog niet
door-state-working = bezig
door-state-good = goed
door-state-bad = onderbroken

# Same as in English.
around-internet = Internet
around-internet-answers = antwoordt
around-internet-silent = antwoordt niet
around-internet-unreached = wordt niet bereikt, al antwoordt er wel iemand
around-internet-portal = een pagina van dit netwerk antwoordt in plaats daarvan
around-clock = Klok
around-clock-right = loopt gelijk
around-clock-off = { $clock }
around-certificates = Certificaten van

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Hierna typt u uw mailadres.
where-free = Voor deze app hebt u geen van de stappen nodig.
where-address = Hierna kijken we naar verificatie in 2 stappen.
where-two-step = Hierna maakt u de code.
where-create = Hierna plakt u de code hier.
where-paste = Hierna controleert Mailkey de code bij Google.
where-check = Hierna stuurt u uzelf een testmail.
where-test-mail = Hierna stelt u uw app in.
where-connect = Daarna bent u klaar.
where-done = U hebt alle stappen gedaan.
where-verdict = U bent bij “{ $step }”. De rest onthoudt Mailkey.
where-room = Uw stappen zijn bewaard. Met “{ $button }” gaat u er weer heen.

## Language, colours and size of the text

display-open = Weergave
display-title = Taal en weergave
display-lead = U ziet elke wijziging meteen. Er gaat niets verloren.
display-language = Taal
display-language-system = Zoals op deze computer ({ $language })
display-theme = Kleuren
display-theme-system = Zoals op deze computer
display-theme-light = Licht
display-theme-dark = Donker
display-text = Tekstgrootte
display-text-size = { $percent }%
display-text-larger = Groter
display-text-smaller = Kleiner
display-text-now = De tekst staat nu op { $percent }%.
display-language-now = Mailkey spreekt nu Nederlands.

## Help: a few words explained, and the keys

# Same as in English.
help-open = Help
# Same as in English.
help-title = Help
help-words = Zes woorden
help-keys = Toetsen
help-about = Mailkey is een onafhankelijk programma. Het is niet verbonden aan Google.

# Same as in English.
glossary-code = Code
    .text = 16 letters die Google voor één app maakt. Google noemt dit een app-wachtwoord. De app gebruikt de code in plaats van uw eigen wachtwoord.
glossary-two_step = Verificatie in 2 stappen
    .text = Google vraagt twee dingen als u inlogt. Het ene is uw wachtwoord. Het andere is iets wat alleen u hebt, zoals uw telefoon.
glossary-passkey = Toegangssleutel
    .text = Een manier om in te loggen met uw gezicht, uw vinger of een pincode. Het vervangt verificatie in 2 stappen niet.
glossary-keyring = Kluis
    .text = De veilige plek voor geheimen in uw computer. Hij gaat open als u op de computer inlogt.
glossary-mail_server = Mailserver
    .text = De computer van Google die uw mail aanneemt en doorstuurt.
glossary-secure_line = Beveiligde verbinding
    .text = Een verbinding waarop niemand kan meelezen. Mailkey gebruikt geen andere.

# Same as in English.
key-enter = Enter
    .does = De belangrijkste knop indrukken
# Same as in English.
key-escape = Esc
    .does = Terug, of stoppen wat bezig is
# Same as in English.
key-tab = Tab
    .does = Naar de volgende knop of het volgende veld
key-arrows = Pijltjestoetsen
    .does = Van tegel naar tegel
key-space = Spatie
    .does = De tegel kiezen, of de knop indrukken
key-help = F1
    .does = Deze hulp openen
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = De code plakken
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Grotere tekst
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Kleinere tekst
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Tekst zoals die was

## Back after a day or more

welcome-title = Welkom terug
welcome-lead = U was hier op { $date }. Dit is al gedaan:
welcome-app = U hebt gekozen voor { $app }.
welcome-address = U hebt het adres { $address } opgegeven.
welcome-two_step = Verificatie in 2 stappen staat aan.
welcome-code = Google heeft de code geaccepteerd. De code is opgeslagen.
welcome-sent = Google heeft de testmail aangenomen.
welcome-next = Nu komt “{ $step }”.
