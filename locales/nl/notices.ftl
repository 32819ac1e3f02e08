### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey kon niet lezen waar u gebleven was en begint daarom opnieuw. Het oude bestand is bewaard als { $file }.
notice-ledger_set_aside = Mailkey kon de lijst met codes niet lezen. Het oude bestand is bewaard als { $file }. Uw codes staan nog in de kluis.
notice-progress_not_saved = Mailkey kan niet opslaan waar u bent ({ $reason }). U kunt verder, maar de volgende keer begint het opnieuw.
notice-ledger_not_saved = De code is bewaard, maar Mailkey kon die niet in de lijst zetten ({ $reason }).
notice-keyring_trouble = Er is op deze computer nog geen veilige plek voor uw code.
notice-keyring_will_ask = De kluis van deze computer is vergrendeld. Als uw code wordt bewaard, vraagt een venster van uw computer om het wachtwoord van de kluis. Dat is niet uw Google-wachtwoord.
keyring-unlock = Nu ontgrendelen
keyring-waits = Mailkey wacht op de kluis van deze computer. Misschien staat er een venster open dat om het wachtwoord vraagt. Kijk ook achter andere vensters.
notice-code_not_here = Mailkey werd gesloten voordat de code was bewaard, dus de code is hier niet meer. Staat de code nog in het venster van Google, plak die dan nog een keer. Zo niet, maak dan een nieuwe code.
notice-code_on_clipboard = Mailkey heeft uw code, maar kon die niet van het klembord halen. Kopieer iets anders, dan is de code daar weg.
notice-code_put_back = Een programma dat onthoudt wat er gekopieerd is, had de code weer op het klembord gezet. Mailkey heeft die er opnieuw afgehaald, maar misschien staat de code nog in de lijst van dat programma. Verwijder die daar.
notice-file_newer = Een nieuwere Mailkey heeft { $file } geschreven. Deze laat het bestand zoals het is en bewaart daar niets. Open de nieuwere Mailkey.
notice-preferences_set_aside = Mailkey kon niet lezen hoe u de weergave wilt. Het oude bestand is bewaard als { $file }.
notice-preferences_not_saved = Mailkey kan niet opslaan hoe u de weergave wilt ({ $reason }).
notice-pause = Google vroeg om een pauze. Wacht { $time } voor de volgende poging.
notice-no_code_needed = { $app } kan “Inloggen met Google”. Daar is geen code voor nodig.

## Failures

failure-busy = Er is nog iets anders bezig. Wacht een ogenblik.
failure-not_yet = Eerst is er nog iets te doen bij “{ $step }”.
failure-unknown_app = Mailkey kent deze app niet.
failure-device_name_too_long = Deze naam is te lang. Kies een kortere.
failure-device_name_is_code = Dat is een code. Geef hier de naam van het apparaat, en plak de code waar erom wordt gevraagd.
failure-not_named = Op deze computer is er één code voor deze app, dus er hoort geen naam bij.
failure-clipboard = Het klembord is niet bereikbaar. U kunt de code ook typen.
failure-not_copied = Dit kon niet worden gekopieerd, omdat het klembord niet bereikbaar is. U ziet het op het scherm: typ het waar het nodig is.
failure-code_not_copied = De code kon niet worden gekopieerd, omdat het klembord niet bereikbaar is. Laat de code tonen en typ die waar die nodig is.
failure-browser = De browser ging niet open ({ $reason }). Kopieer de link en open die zelf.
failure-keyring = De kluis deed niet wat er werd gevraagd.
failure-file = Een bestand kon niet worden gelezen of geschreven ({ $reason }).
failure-file_newer = Een nieuwere Mailkey heeft { $file } geschreven. Deze laat het bestand zoals het is. Gebruik de nieuwere Mailkey.
failure-nothing_to_put_back = De kluis had geen code gegeven, dus er is er geen om terug te zetten.
failure-newer_code_kept = Een ander programma heeft daar een nieuwere code bewaard. Die blijft, en de oude is niet teruggezet.
failure-report_changed = Mailkey heeft intussen iets anders gevonden, dus dit rapport is niet meer actueel. Open het rapport opnieuw.
failure-internal = Er ging iets mis in Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = wacht
    .working = kijkt…
    .good = werkt
    .bad = niet bereikt
light-mail_server = Mailserver van Google
    .waiting = wacht
    .working = belt…
    .good = antwoordt
    .good-port = antwoordt op poort { $port }
    .bad = antwoordt niet
light-secure_line = Beveiligde verbinding
    .waiting = wacht
    .working = controleert…
    .good = veilig
    .good-issuer = certificaat van { $issuer }
    .bad = niet veilig
    .bad-issuer = certificaat van { $issuer }
light-sign_in = Inloggen
    .waiting = wacht
    .working = vraagt…
    .good = geaccepteerd
    .bad = niet geaccepteerd

keeping = De code wordt in de kluis opgeslagen…
sending = De mail gaat naar Google…
looking = De mail wordt gezocht…

## Google's pages

link-two_step = Pagina van Google voor verificatie in 2 stappen
link-app_passwords = Pagina van Google voor app-wachtwoorden
# Same as in English.
link-mailbox = Gmail
link-security = Pagina van Google voor beveiliging
link-app_passwords_help = Hulp van Google over app-wachtwoorden

## The steps, as the list of steps names them

step-app = Uw app
step-address = Uw adres
step-two-step = Verificatie in 2 stappen
step-create = Code maken
step-paste = Code plakken
step-check = Controleren bij Google
step-test-mail = Testmail
step-connect = Uw app instellen
step-done = Alles klaar
