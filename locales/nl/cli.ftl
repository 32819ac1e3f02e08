### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = Van “mijn scanner kan geen mail versturen” naar “de testmail is aangekomen”, met een app-wachtwoord van Gmail
    .long =
        Van “mijn scanner kan geen mail versturen” naar “de testmail is aangekomen”, met een app-wachtwoord van Gmail dat in de kluis van deze computer wordt bewaard en nergens anders.

        Een code wordt gelezen uit de kluis of van de standaardinvoer. Nooit uit een argument of uit de omgeving.
    .example =
        Afsluitstatus:
          0  wat er werd gevraagd
          1  een uitkomst die niet goed is
          2  verkeerd gebruik
          3  de kluis kan niet worden gebruikt

        Voorbeeld:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Alle stappen doorlopen, in de terminal
    .long =
        Doorloopt alle stappen, in de terminal: de app, het adres, verificatie in 2 stappen, de code maken, de code opslaan en een testmail.

        De code wordt getypt of geplakt zonder zichtbaar te zijn. Alles behalve de code wordt na elke stap onthouden, dus u kunt altijd stoppen; `mailkey setup` gaat daar verder.

        Met --practice gebeurt alles op deze computer, met een nagebootst Google.
    .example =
        Voorbeeld:
          mailkey setup --practice

cli-verify =
    .about = Eén keer inloggen en zeggen wat Google antwoordde; niets opslaan
    .long =
        Logt één keer in op de mailserver van Google, zegt wat die antwoordde en slaat niets op.

        Met --json wordt één object getoond: verdict, stage, endpoint, reply, elapsed_ms, saved, details, en further als er meer is gevonden.
    .example =
        Voorbeeld:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Een testmail versturen en dan kijken of die is aangekomen
    .long =
        Verstuurt één testmail, zoekt daarna alleen die ene mail in de mailbox en leest verder niets.

        Een mail aan iemand anders, of met --wait 0, wordt alleen verstuurd. Is de mail verstuurd maar kon er niet in de mailbox worden gekeken, dan zegt de uitkomst dat en is de afsluitstatus 1.

        Met --json wordt één object getoond: verdict, stage, endpoint, reply, elapsed_ms, saved en details.
    .example =
        Voorbeeld:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Zeggen hoe ver de weg naar de mailserver van Google vrij is, zonder in te loggen
    .long =
        Belt de mailserver van Google bij elke ingang, toont stap voor stap hoe ver het kwam en hangt op. Inloggen doet het niet.

        In een terminal is tijdens het kijken te zien hoe ver elke ingang is. Ctrl-C stopt het.

        Met --json wordt één object getoond: de velden van een uitkomst, waarin verdict null is als de weg vrij is, further, en wat er te zien was: names, doors, internet en clock_ahead_seconds.
    .example =
        Voorbeeld:
          mailkey doctor --json

cli-report =
    .about = Een rapport maken over de weg naar de mailserver van Google, om door te geven
    .long =
        Kijkt zoals doctor en toont een rapport voor degene die de computers beheert: een regel in gewone woorden, een nummer om door te geven en wat er te zien was. Er staat geen code in, adressen zijn ingekort en openbare IP-adressen zijn weggelaten.

        Met --json wordt één object getoond: number, verdict, tried, practice, technical, text en file.
    .example =
        Voorbeeld:
          mailkey report --save

cli-list =
    .about = De codes tonen die Mailkey op deze computer heeft opgeslagen
    .long =
        Toont welke code voor welke app en welk adres is, hoe die bij Google heet en wanneer Google die het laatst accepteerde. De codes zelf worden niet getoond.

        Met --json wordt een array getoond met één object per code.
    .example =
        Voorbeeld:
          mailkey list

cli-get =
    .about = Een code uit de kluis tonen
    .long =
        Schrijft een code uit de kluis naar de standaarduitvoer, en verder niets. Is er geen, dan is de afsluitstatus 1.

        Met --json wordt één object getoond: app, address en code.
    .example =
        Voorbeeld:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Een code uit de kluis en van de lijst verwijderen
    .long =
        Verwijdert een code uit de kluis van deze computer en van de lijst.

        Bij Google blijft de code geldig tot die daar ook is verwijderd.

        Met --json wordt één object getoond: app, address, was_kept, was_listed en page.
    .example =
        Voorbeeld:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Inloggen met een code en die alleen opslaan als Google die accepteert
    .long =
        Leest een code van de standaardinvoer, logt er één keer mee in en slaat die alleen in de kluis op als Google die accepteert. Een code die eerder voor dezelfde app en hetzelfde adres was opgeslagen, wordt dan vervangen. Er wordt niets gevraagd.

        Met --json wordt één object getoond: verdict, stage, endpoint, reply, elapsed_ms, saved, details, en further als er meer is gevonden.
    .example =
        Voorbeeld:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Een nagebootst Google op deze computer, om te oefenen en te testen
    .long = Een nagebootst Google op deze computer, om te oefenen en te testen. Niets ervan komt bij Google, en geen enkele code is echt.
    .example =
        Voorbeeld:
          mailkey practice serve

cli-practice-serve =
    .about = Starten, tonen waar alles is, en doorgaan tot het wordt onderbroken
    .long =
        Start mailservers en pagina’s die in de plaats van die van Google staan, alleen op deze computer. Het toont de poorten, het bestand van de instantie die de certificaten heeft ondertekend, adressen met codes en de pagina’s, en gaat door tot het wordt onderbroken (Ctrl-C).

        Met --json wordt één object op één regel getoond.
    .example =
        Voorbeeld:
          mailkey practice serve --json

cli-help =
    .about = De hulp bij een opdracht tonen
    .long = Toont de hulp bij een opdracht, net als --help achter de naam. Zonder opdracht: de hulp bij mailkey zelf.
    .example =
        Voorbeeld:
          mailkey help send-test

cli-option-address = Het mailadres dat inlogt
cli-option-app = De app waarvoor de code is. Zonder: de enige waarvoor een code is opgeslagen
cli-option-app-needed = De app waarvoor de code is
cli-option-app-setup = De app die mail moet versturen
cli-option-device = De naam van het apparaat of de website, als er meer zijn
cli-option-address-setup = Het mailadres vanaf waar de app verstuurt
cli-option-code-stdin = De code van de standaardinvoer lezen in plaats van uit de kluis
cli-option-code-stdin-only = De code van de standaardinvoer lezen
cli-option-even-if-words = Ook 16 letters nemen die gewone woorden kunnen zijn
cli-option-even-if-elsewhere = Ook een adres aannemen waarvan de mail waarschijnlijk niet bij Google staat
cli-remedy-go_on_all_the_same = Staat die toch bij Google, zet dan --even-if-elsewhere bij de opdracht.
cli-keeper-unknown = Mailkey kan niet zien bij wie de mail van { $domain } staat.
cli-option-json = JSON tonen in plaats van woorden
cli-option-to = Wie de testmail krijgt. Zonder: het adres zelf
cli-option-wait = Hoeveel seconden er naar de mail wordt gezocht; 0 zoekt niet
cli-option-practice = Oefenen: niets komt bij Google, en geen enkele code is echt
cli-option-fault = Wat er misgaat bij het oefenen
cli-option-save = Het rapport ook in een bestand bij uw documenten schrijven
cli-option-port = Een vaste poort
cli-option-help = Hulp tonen
cli-option-version = De versie tonen
cli-option-language = De taal van de woorden, bijvoorbeeld de of pt-BR; zonder: die van deze computer
cli-argument-command = De opdracht die uitgelegd moet worden; zonder: mailkey zelf

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Gebruik:
cli-heading-commands = Opdrachten:
cli-heading-options = Opties:
cli-heading-arguments = Argumenten:
cli-placeholder-options = [OPTIES]
cli-placeholder-command = <OPDRACHT>
cli-choices = [mogelijk: { $choices }]
cli-default = [zonder: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = “{ $given }” is hier niet bekend.
cli-wrong-command = Er is geen opdracht “{ $given }”.
cli-wrong-value = “{ $given }” past niet bij { $option }.
cli-wrong-missing = Dit ontbreekt: { $option }
cli-wrong-no-value = { $option } heeft een waarde nodig.
cli-wrong-twice = { $option } kan maar één keer worden opgegeven.
cli-wrong-together = { $option } en { $other } gaan niet samen.
cli-wrong-other = Dat is niet te begrijpen.
cli-wrong-guess = Bedoelde u “{ $guess }”?
cli-wrong-choices = Mogelijk is: { $choices }
cli-wrong-help = Meer weten: { $command }
cli-wrong-language = Er is geen taal “{ $given }”. Er zijn: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    De standaardinvoer is een terminal, en daar zou de code te lezen zijn. Geef de code door met een pipe, bijvoorbeeld uit uw wachtwoordprogramma of een bestand:
    { $given } | mailkey … --code-stdin
    Typen zonder dat de code zichtbaar is: mailkey setup
cli-no-code-kept = Er is geen code opgeslagen voor { $address }. Noem de app met --app, geef een code door met --code-stdin, of begin met: mailkey setup --address { $address }
cli-several-codes = Er zijn codes van meerdere apps voor { $address }. Kies er een met --app: { $apps }
cli-several-devices = Er zijn codes van meerdere apparaten voor { $address }. Kies er een met --device: { $devices }
cli-not-in-keyring = In de kluis is geen code voor { $app } en { $address }.
cli-an-app = uw app

## The codes

cli-list-empty = Er staat nog geen code op deze computer. Er een maken: mailkey setup
# Same as in English.
cli-list-app = App
cli-list-device = Apparaat
cli-list-address = Adres
cli-list-code-name = Naam bij Google
cli-list-since = Opgeslagen
cli-list-last-worked = Laatst geaccepteerd
cli-removed = De code voor { $app } en { $address } is van deze computer verwijderd.
cli-removed-not-listed = De code voor { $app } en { $address } is uit de kluis verwijderd. Die stond niet op de lijst.
cli-removed-not-in-keyring = De code voor { $app } en { $address } is van de lijst verwijderd. Die stond niet in de kluis.
cli-removed-here-only = Bij Google blijft die geldig tot u die daar ook verwijdert:
cli-nothing-to-remove = Er is geen code voor { $app } en { $address }, niet in de kluis en niet op de lijst.
cli-stored-not-listed = De code staat in de kluis, maar kon niet op de lijst worden gezet ({ $reason }).

## The doctor

cli-doctor-free = De weg naar de mailserver van Google is vrij ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Een van de twee ingangen om te versturen (poort { $port }) is dicht. De andere is genoeg.
       *[other] Bij een van de twee ingangen om te versturen (poort { $port }): { $title }. De andere is genoeg.
    }
cli-doctor-shut-reading = { $title ->
        [none] De ingang om te lezen (poort { $port }) is dicht. Voor het versturen is die niet nodig; alleen het zoeken naar de testmail valt weg.
       *[other] Bij de ingang om te lezen (poort { $port }): { $title }. Voor het versturen is die niet nodig; alleen het zoeken naar de testmail valt weg.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificaat van

## The letter that some advice speaks of

cli-letter = Het bericht, om in een eigen mail te kopiëren:

## The report

cli-report-saved = Het rapport is opgeslagen als { $file }
cli-save-report = Opslaan als bestand? j slaat op, Enter niet:

## Practice

cli-practice-banner = OEFENEN
cli-practice-pages = De oefenpagina’s: { $url }
cli-practice-serving =
    SMTP, TLS vanaf het begin  { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS vanaf het begin  { $host }:{ $imaps }
    Certificaten voor          { $smtp_name } en { $imap_name }
    Bestand van de instantie   { $authority }
    Pagina’s                   { $pages }
cli-practice-account = Code voor { $address }
cli-practice-until = Stoppen met Ctrl-C.

## The steps in the terminal

cli-key-back = t
cli-key-stop = s
cli-key-skip = o
cli-key-yes = j

cli-setup-needs-terminal = mailkey setup stelt vragen en heeft dus een terminal nodig. Voor scripts is er: mailkey store --address … --app … --code-stdin
cli-setup-keys = Bij elke vraag: t gaat terug, s stopt. Alles behalve de code wordt onthouden.
cli-setup-stopped = Hier gestopt. Verdergaan: mailkey setup
cli-setup-stopped-practice = Hier gestopt. Verdergaan: mailkey setup --practice
cli-step = { $practice ->
        [yes] OEFENEN · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Nummer:
cli-which-number-default = Nummer [{ $default }]:
cli-not-a-number = Typ een nummer van 1 tot en met { $count }.
cli-opened = Het gaat open in uw browser.
cli-open-yourself = Open deze link in een browser, op een willekeurige computer of telefoon.
cli-letter-opened = Het gaat open in uw mailprogramma. Kies aan wie u het stuurt, lees het en verstuur het zelf.
cli-letter-copy = Kopieer het in een eigen mail en stuur die naar degene die kan helpen.
cli-enter-to-look-again = Druk op Enter als dat klaar is:
cli-address = Uw mailadres:
cli-address-again = Uw mailadres [{ $address }]:
cli-paste = De code (die wordt niet getoond):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Versturen naar [{ $address }], of o om over te slaan:
cli-verdict = Nummer van wat u wilt doen:
cli-verdict-or-skip = Nummer van wat u wilt doen, of o om over te slaan:
cli-verdict-good = Druk op Enter om verder te gaan, of typ het nummer van wat u wilt doen:
cli-nothing-to-press = Dat kunt alleen u doen; Mailkey kan het niet.
cli-connect-lead = Vul dit in bij { $app }, in dezelfde volgorde.
cli-connect-get = De code later tonen: mailkey get --address { $address } --app { $app }
cli-show-code = De code op dit scherm tonen
cli-the-code = de code (16 letters)
cli-finish = Klaar
