### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Wat moet er mail versturen?
app-lead = Sommige apps kunnen gewoon “Inloggen met Google”. Kan die van u dat ook, dan hebt u geen code nodig. Dat laten we u weten.
app-choices = Apps en apparaten
app-no-code = Geen code nodig
app-no-code-title = Goed nieuws: { $app } heeft geen code nodig
app-no-code-only = De app kan niets met een code, dus u bent hier al klaar.
app-anyway = Toch een code gebruiken
app-another = Een andere app kiezen

## The address

address-title = Vanaf welk adres gaat de mail?
address-lead = Het adres van uw Gmail- of Google Workspace-account. De code is voor dat account.
address-label = Uw mailadres
address-earlier = Of een adres dat u eerder opgaf
address-looking = Even kijken waar de mail van dit adres staat…
device-label = Naam van het apparaat of de website, als u er meer hebt
device-note = Bijvoorbeeld “Scanner in de gang”. Bij Google heet de code dan ook zo. U kunt dit leeg laten.

## 2-Step Verification

two-step-title = Staat verificatie in 2 stappen aan?
two-step-lead = Google maakt alleen codes voor accounts met verificatie in 2 stappen. Een toegangssleutel of vingerafdruk is niet hetzelfde.
two-step-open = Open de pagina van Google. Kijk of er rechtsboven <b>{ $address }</b> staat.
two-step-look = Zoek <b>{ GOOGLE("two-step") }</b>. Staat er <b>{ GOOGLE("on") }</b>?
two-step-says-on = Ja, er staat { GOOGLE("on") }
two-step-question = Wat ziet u?
two-step-answer-on = Er staat { GOOGLE("on") }
two-step-answer-off = Het staat uit
two-step-answer-only_security_keys = Alleen beveiligings- of toegangssleutels
two-step-answer-passkey_instead = Ik gebruik een toegangssleutel, maar er staat niet { GOOGLE("on") }
two-step-answer-forbidden = Mijn organisatie staat het niet toe
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Klik op die pagina op “{ GOOGLE("turn-on-two-step") }”.
    .text = Google vraagt om een telefoonnummer of een app op uw telefoon. Kom hier terug als er { GOOGLE("on") } staat.
two-step-advice-only_security_keys = Voeg nog een manier toe om te bevestigen dat u het bent.
    .text = Met alleen beveiligings- of toegangssleutels maakt Google geen codes. Voeg op dezelfde pagina een telefoonnummer of een authenticator-app toe. De sleutels blijven werken.
two-step-advice-passkey_instead = Een toegangssleutel in plaats van het wachtwoord is geen verificatie in 2 stappen.
    .text = “{ GOOGLE("skip-password") }” vervangt alleen het wachtwoord. Klik op dezelfde pagina op “{ GOOGLE("turn-on-two-step") }”. Voeg daarna een telefoonnummer of een authenticator-app toe. Uw toegangssleutel blijft werken.
two-step-advice-forbidden = Uw organisatie moet het toestaan.
    .text = Vraag degene die Google daar beheert of u verificatie in 2 stappen mag aanzetten. Het bericht staat al klaar, en Mailkey onthoudt waar u bent.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } staat geen codes toe.
    .text = Dat hoort zo. Gebruik een ander account voor deze app, of een app die kan “Inloggen met Google”.
two-step-workspace = De mail van { $domain } staat bij Google. Dat is wat nodig is.
two-step-unknown = Mailkey kon niet nagaan waar de mail van { $domain } staat. Is dat bij Google, ga dan verder.
two-step-passed = Verificatie in 2 stappen stond al aan voor { $address }. Daarom is het niet opnieuw gevraagd.
two-step-again = Opnieuw kijken

## Creating the code

create-title = Maak de code bij Google
create-copy = Kopieer deze naam, zodat u uw codes later uit elkaar kunt houden.
create-name = De naam van de code
create-open = Open de pagina van Google. Kijk of er rechtsboven <b>{ $address }</b> staat.
create-make = Plak de naam, klik op <b>{ GOOGLE("create") }</b> en kopieer de 16 letters die verschijnen.
create-alarm = Google stuurt u een mail dat er een code is gemaakt. Dat gaat over deze.
create-have = Ik heb de code
create-offer = Er staat een code op het klembord.
create-use = Deze gebruiken
create-different = Wat ziet u?
create-see-app_name = Een vak voor “{ GOOGLE("app-name") }”
create-see-code = Een venster met 16 letters
create-see-not_available = Er staat “niet beschikbaar voor je account”
create-see-asks_sign_in = Ik moet inloggen
create-see-other_picture = Een andere foto rechtsboven
create-see-select_app = Er staat “{ GOOGLE("select-app") }”
create-see-nothing_opened = Er ging niets open
create-advice-app_name = Dat is de goede pagina.
    .text = Plak de naam daar en klik op “{ GOOGLE("create") }”.
create-advice-code = Dat is de code.
    .text = Kopieer de 16 letters uit het venster van Google en plak ze hier. Ze worden maar één keer getoond.
create-cause = Wat staat er op de pagina voor verificatie in 2 stappen?
create-advice-not_available = Meestal staat verificatie in 2 stappen nog niet aan, of zijn er alleen beveiligingssleutels.
    .text = Google gebruikt deze ene zin voor elke oorzaak. Op de pagina voor verificatie in 2 stappen ziet u welke het is.
    .button = Die pagina openen
create-advice-asks_sign_in = Dat klopt.
    .text = Google wil zeker weten dat u het bent. Log in met uw gewone wachtwoord. Daarna verschijnt de pagina voor de code.
create-advice-other_picture = In de browser is een ander account open.
    .text = Klik rechtsboven op de foto en kies { $address }. Staat het er niet bij, kies dan “{ GOOGLE("add-account") }”. Open daarna de pagina opnieuw vanaf hier.
create-advice-nothing_opened = De browser heeft de pagina niet geopend.
    .text = Kopieer de link op dit scherm en plak die bovenaan in een browservenster. Elke browser is goed.
create-advice-select_app = Dat is een oude handleiding, niet de pagina van nu.
    .text = Het formulier met “{ GOOGLE("select-app") }” bestaat niet meer. Nu is er één veld, “{ GOOGLE("app-name") }”. Open de pagina vanaf hier.
create-drawing-caption = Een tekening van de pagina. In oudere handleidingen staat “{ GOOGLE("select-app") }”: dat formulier bestaat niet meer.
two-step-drawing-caption = Een tekening van de pagina. Zoek het woord “{ GOOGLE("on") }”.

sight-other-address = Een ander adres gebruiken

google-open = Pagina van Google openen
google-open-again = Opnieuw openen
google-link = Of kopieer de link
google-checked = Wat we over Google zeggen, is gecontroleerd op { $date }.

## Pasting the code

paste-title = Plak de code
paste-lead = Zestien letters in vier groepjes. Spaties maken niet uit.
paste-for = De code voor { $address }
paste-button = Code plakken
paste-again = Opnieuw plakken
paste-insist = Google toont deze letters
paste-type = Zelf typen
paste-in-hand = Mailkey heeft al een code.
paste-go-on = Daarmee verdergaan
paste-boxes-none = Nog geen code
paste-boxes-some = { $letters } letters, verborgen
paste-boxes-full = Een code van 16 letters, verborgen
type-title = Typ de code
type-lead = Vier letters in elk vak. Hoofdletters of kleine letters maakt niet uit.
type-label = De 16 letters van de code
type-check = Deze code controleren
type-paste = Toch plakken

## Checking

check-title = Controleren bij Google
check-lead = Dit duurt ongeveer twee seconden.
check-running = Even vragen aan Google…
check-done = Google heeft de code geaccepteerd
check-ready-title = Klaar om te controleren
check-ready-lead = Mailkey heeft uw code. Eén druk op de knop is één keer inloggen bij Google.
check-now = Nu controleren
check-worked-title = Deze code werkt
check-worked-lead = Google heeft de code geaccepteerd. U kunt verder, of een andere code gebruiken.
check-other-code = Een andere code gebruiken

## When the code ended with an earlier run

gone-title = De code is hier niet meer
gone-paste = Code plakken
gone-new = Een nieuwe code maken

## The test mail

test-title = Stuur uzelf een testmail
test-lead = Dan weet u dat het werkt, en niet alleen dat het zou moeten werken.
test-accepted = Google heeft de code geaccepteerd.
test-to = Versturen naar
test-what-send = Mailkey verstuurt één korte mail, vanaf { $address }.
test-what-look = Daarna kijkt Mailkey of de mail is aangekomen, door een tweede keer in te loggen. Mailkey zoekt alleen deze ene mail; andere mail wordt niet gelezen of veranderd.
test-what-other = Mailkey kan niet in de mailbox van iemand anders kijken. Vraag het aan die persoon.
test-send = Testmail versturen
test-skip = Overslaan
test-sending-title = De testmail wordt verstuurd
test-sent = Google heeft de mail om { $time } aangenomen
test-looking = De mail wordt gezocht in { $address }…
test-seconds = { $seconds } van hoogstens { $of } seconden
test-sent-before = Google heeft op { $date } om { $time } een testmail aangenomen.
test-again = Nog een versturen

## Setting the app up

connect-title = { $app }: wat u invult
connect-lead = Vul deze gegevens in, in dezelfde volgorde.
connect-fields = De velden
connect-hidden = De code, verborgen
connect-code-copied = De code staat nog { $time } op het klembord. Plak die nu waar die nodig is.
connect-code-off = De code is weer van het klembord gehaald. Hebt u die nog nodig, kopieer die dan nog een keer.
connect-code-replaced = Er staat nu iets anders op het klembord, dus de code is daar weg. Hebt u die nog nodig, kopieer die dan nog een keer.
connect-code-going = Mailkey haalt de code van het klembord…
connect-snippet = Of kopieer dit
connect-snippet-note = De code staat er niet in. Die wordt gevraagd, of uit de kluis gelezen.
connect-checked = Deze namen zijn gecontroleerd op { $date }.
connect-memory = De code is niet opgeslagen. Vul die nu in, voordat u Mailkey sluit.
connect-print = Dit blad afdrukken
connect-print-no-code = De code staat niet op dit blad. Klik in Mailkey op “Kopiëren” naast de code.
connect-print-made = Gemaakt met Mailkey op { $date }
connect-done = Het is ingesteld
connect-other = Een andere app

## Done

done-title = Alles klaar
done-lead = Er kan nu mail worden verstuurd vanaf { $address }.
# Same as in English.
done-account = Account
# Same as in English.
done-app = App
done-name = De naam van de code bij Google
done-kept = Waar de code is
done-kept-keyring = In de kluis van deze computer
done-kept-memory = Nergens: Mailkey vergeet de code bij het sluiten
done-sent = Testmail
done-sent-at = Op { $date } om { $time } door Google aangenomen
done-not-sent = Niet verstuurd
done-apps = Al uw apps
done-later = Goed om te weten voor later
done-lost = <b>Als u deze computer kwijtraakt:</b> verwijder de code op de pagina van Google. Dan kan niemand die meer gebruiken, en uw wachtwoord blijft hetzelfde.
done-password = <b>Als u uw Google-wachtwoord wijzigt:</b> Google verwijdert alle codes. Maak dan hier nieuwe.
done-leaving = <b>Als u de app of het apparaat wegdoet:</b> verwijder de code hier en bij Google.
done-codes = Uw codes
done-another = Nog een app instellen
done-finish = Klaar
done-close = U kunt het venster nu sluiten.
