### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = De « mon scanner n’envoie pas d’e-mails » à « l’e-mail de test est arrivé », avec un mot de passe d’application Gmail
    .long =
        De « mon scanner n’envoie pas d’e-mails » à « l’e-mail de test est arrivé », avec un mot de passe d’application Gmail gardé dans le trousseau de cet ordinateur et nulle part ailleurs.

        Un code est lu dans le trousseau ou sur l’entrée standard. Il n’est jamais pris dans un argument ni dans l’environnement.
    .example =
        Code de retour :
          0  ce qui était demandé
          1  un résultat qui n’est pas bon
          2  mauvaise utilisation
          3  le trousseau n’est pas utilisable

        Exemple :
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Parcourir toutes les étapes, dans le terminal
    .long =
        Parcourt toutes les étapes, dans le terminal : l’application, l’adresse, la validation en deux étapes, la création du code, son enregistrement et un e-mail de test.

        Le code se tape ou se colle sans être affiché. Tout sauf le code est retenu après chaque étape ; on peut donc arrêter à tout moment, et `mailkey setup` reprend là.

        Avec --practice, tout se passe sur cet ordinateur, avec une doublure de Google.
    .example =
        Exemple :
          mailkey setup --practice

cli-verify =
    .about = Se connecter une fois et dire ce que Google a répondu ; ne rien enregistrer
    .long =
        Se connecte une fois au serveur de messagerie de Google, dit ce qu’il a répondu, et n’enregistre rien.

        Avec --json, affiche un objet : verdict, stage, endpoint, reply, elapsed_ms, saved, details, et further si autre chose a été trouvé.
    .example =
        Exemple :
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Envoyer un e-mail de test, puis regarder s’il est arrivé
    .long =
        Envoie un e-mail de test, puis cherche ce seul message dans la boîte mail et n’en lit aucun autre.

        Un e-mail à quelqu’un d’autre, ou avec --wait 0, est seulement envoyé. Si l’e-mail est parti mais que la boîte mail n’a pas pu être consultée, le résultat le dit et le code de retour est 1.

        Avec --json, affiche un objet : verdict, stage, endpoint, reply, elapsed_ms, saved et details.
    .example =
        Exemple :
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Dire jusqu’où le chemin vers le serveur de messagerie de Google est libre, sans se connecter
    .long =
        Appelle le serveur de messagerie de Google à chacune de ses portes, montre pas à pas jusqu’où cela va, et raccroche. Ne se connecte pas au compte.

        Dans un terminal, l’avancement de chaque porte est affiché. Ctrl-C arrête tout.

        Avec --json, affiche un objet : les champs d’un résultat, où verdict est null quand le chemin est libre, further, et ce qui a été vu : names, doors, internet et clock_ahead_seconds.
    .example =
        Exemple :
          mailkey doctor --json

cli-report =
    .about = Faire un rapport sur le chemin vers le serveur de messagerie de Google, à transmettre
    .long =
        Regarde comme doctor, et affiche un rapport pour la personne qui s’occupe des ordinateurs : une ligne en mots simples, un numéro à indiquer, et ce qui a été vu. Il ne contient pas de code, les adresses sont abrégées et les adresses IP publiques sont omises.

        Avec --json, affiche un objet : number, verdict, tried, practice, technical, text et file.
    .example =
        Exemple :
          mailkey report --save

cli-list =
    .about = Lister les codes que Mailkey a enregistrés sur cet ordinateur
    .long =
        Dit quel code est pour quelle application et quelle adresse, comment il s’appelle chez Google, et quand Google l’a accepté pour la dernière fois. Les codes eux-mêmes ne sont pas affichés.

        Avec --json, affiche un tableau avec un objet par code.
    .example =
        Exemple :
          mailkey list

cli-get =
    .about = Afficher un code du trousseau
    .long =
        Affiche un code du trousseau sur la sortie standard, et rien d’autre. S’il n’y en a pas, le code de retour est 1.

        Avec --json, affiche un objet : app, address et code.
    .example =
        Exemple :
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Retirer un code du trousseau et de la liste
    .long =
        Retire un code du trousseau de cet ordinateur et de la liste.

        Chez Google, le code reste valable tant qu’il n’y est pas supprimé aussi.

        Avec --json, affiche un objet : app, address, was_kept, was_listed et page.
    .example =
        Exemple :
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Se connecter avec un code, et ne l’enregistrer que si Google l’accepte
    .long =
        Lit un code sur l’entrée standard, se connecte une fois avec lui, et ne l’enregistre dans le trousseau que si Google l’accepte. Un code déjà enregistré pour la même application et la même adresse est alors remplacé. Aucune question n’est posée.

        Avec --json, affiche un objet : verdict, stage, endpoint, reply, elapsed_ms, saved, details, et further si autre chose a été trouvé.
    .example =
        Exemple :
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Une doublure de Google sur cet ordinateur, pour s’entraîner et pour les tests
    .long = Une doublure de Google sur cet ordinateur, pour s’entraîner et pour les tests. Rien n’y arrive chez Google, et aucun code n’y est vrai.
    .example =
        Exemple :
          mailkey practice serve

cli-practice-serve =
    .about = La démarrer, afficher où tout se trouve, et continuer jusqu’à l’interruption
    .long =
        Démarre des serveurs de messagerie et des pages qui jouent ceux de Google, sur cet ordinateur seulement. Affiche leurs ports, le fichier de l’autorité qui a signé leurs certificats, des adresses avec des codes et les pages, et continue jusqu’à l’interruption (Ctrl-C).

        Avec --json, affiche un objet sur une seule ligne.
    .example =
        Exemple :
          mailkey practice serve --json

cli-help =
    .about = Afficher l’aide d’une commande
    .long = Affiche l’aide d’une commande, comme --help derrière son nom. Sans commande : l’aide de mailkey lui-même.
    .example =
        Exemple :
          mailkey help send-test

cli-option-address = L’adresse e-mail qui se connecte
cli-option-app = L’application pour laquelle est le code. Par défaut : la seule qui a un code enregistré
cli-option-app-needed = L’application pour laquelle est le code
cli-option-app-setup = L’application qui doit envoyer des e-mails
cli-option-device = Le nom de l’appareil ou du site, s’il y en a plusieurs
cli-option-address-setup = L’adresse e-mail depuis laquelle l’application enverra
cli-option-code-stdin = Lire le code sur l’entrée standard au lieu du trousseau
cli-option-code-stdin-only = Lire le code sur l’entrée standard
cli-option-even-if-words = Accepter aussi 16 lettres qui pourraient être des mots ordinaires
cli-option-even-if-elsewhere = Accepter aussi une adresse qui n’est sans doute pas chez Google
cli-remedy-go_on_all_the_same = S’ils sont quand même chez Google, ajoutez --even-if-elsewhere à la commande.
cli-keeper-unknown = Mailkey ne peut pas savoir chez qui sont les e-mails de { $domain }.
cli-option-json = Afficher du JSON au lieu de mots
cli-option-to = Qui reçoit l’e-mail de test. Par défaut : l’adresse elle-même
cli-option-wait = Combien de secondes chercher l’e-mail ; avec 0, pas de recherche
cli-option-practice = S’entraîner : rien n’arrive chez Google, et aucun code n’est vrai
cli-option-fault = Ce qui doit échouer pendant l’entraînement
cli-option-save = Écrire aussi le rapport dans un fichier parmi vos documents
cli-option-port = Un port fixe
cli-option-help = Afficher l’aide
cli-option-version = Afficher la version
cli-option-language = La langue des textes, par exemple de ou pt-BR ; par défaut : celle de cet ordinateur
cli-argument-command = La commande à expliquer ; par défaut : mailkey lui-même

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes :
cli-heading-options = Options :
cli-heading-arguments = Arguments :
# Same as in English.
cli-placeholder-options = [OPTIONS]
cli-placeholder-command = <COMMANDE>
cli-choices = [possible : { $choices }]
cli-default = [par défaut : { $value }]

## What was typed and cannot be understood

cli-wrong-argument = « { $given } » n’est pas connu ici.
cli-wrong-command = Il n’y a pas de commande « { $given } ».
cli-wrong-value = « { $given } » ne convient pas à { $option }.
cli-wrong-missing = Il manque : { $option }
cli-wrong-no-value = { $option } a besoin d’une valeur.
cli-wrong-twice = { $option } ne peut être donné qu’une fois.
cli-wrong-together = { $option } et { $other } ne vont pas ensemble.
cli-wrong-other = Ce n’est pas compréhensible.
cli-wrong-guess = Vouliez-vous dire « { $guess } » ?
cli-wrong-choices = Possible : { $choices }
cli-wrong-help = Pour en savoir plus : { $command }
cli-wrong-language = Il n’y a pas de langue « { $given } ». Il y a : { $languages }

## What was given

cli-broken = mailkey : { $reason }
cli-code-on-terminal =
    L’entrée standard est un terminal, et le code y serait lisible. Faites arriver le code par un tube, par exemple depuis votre gestionnaire de mots de passe ou un fichier :
    { $given } | mailkey … --code-stdin
    Pour le taper sans qu’il s’affiche : mailkey setup
cli-no-code-kept = Aucun code n’est enregistré pour { $address }. Nommez l’application avec --app, faites arriver un code avec --code-stdin, ou commencez par : mailkey setup --address { $address }
cli-several-codes = Il y a des codes de plusieurs applications pour { $address }. Choisissez-en un avec --app : { $apps }
cli-several-devices = Il y a des codes de plusieurs appareils pour { $address }. Choisissez-en un avec --device : { $devices }
cli-not-in-keyring = Le trousseau ne contient pas de code pour { $app } et { $address }.
cli-an-app = votre application

## The codes

cli-list-empty = Il n’y a pas encore de code sur cet ordinateur. Pour en obtenir un : mailkey setup
cli-list-app = Application
cli-list-device = Appareil
cli-list-address = Adresse
cli-list-code-name = Nom chez Google
cli-list-since = Enregistré
cli-list-last-worked = Accepté le
cli-removed = Le code pour { $app } et { $address } est retiré de cet ordinateur.
cli-removed-not-listed = Le code pour { $app } et { $address } est retiré du trousseau. Il n’était pas dans la liste.
cli-removed-not-in-keyring = Le code pour { $app } et { $address } est retiré de la liste. Il n’était pas dans le trousseau.
cli-removed-here-only = Chez Google, il reste valable tant que vous ne l’y supprimez pas aussi :
cli-nothing-to-remove = Il n’y a pas de code pour { $app } et { $address }, ni dans le trousseau ni dans la liste.
cli-stored-not-listed = Le code est dans le trousseau, mais n’a pas pu être ajouté à la liste ({ $reason }).

## The doctor

cli-doctor-free = Le chemin vers le serveur de messagerie de Google est libre ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Une des deux portes d’envoi (port { $port }) est fermée. L’autre suffit.
       *[other] À l’une des deux portes d’envoi (port { $port }) : { $title }. L’autre suffit.
    }
cli-doctor-shut-reading = { $title ->
        [none] La porte de lecture (port { $port }) est fermée. L’envoi n’en a pas besoin ; seule la recherche de l’e-mail de test manque.
       *[other] À la porte de lecture (port { $port }) : { $title }. L’envoi n’en a pas besoin ; seule la recherche de l’e-mail de test manque.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificat de

## The letter that some advice speaks of

cli-letter = Le message, à copier dans votre propre e-mail :

## The report

cli-report-saved = Le rapport est enregistré sous { $file }
cli-save-report = L’enregistrer dans un fichier ? o l’enregistre, Entrée non :

## Practice

cli-practice-banner = ENTRAÎNEMENT
cli-practice-pages = Les pages d’entraînement : { $url }
cli-practice-serving =
    SMTP, TLS dès le début     { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS dès le début     { $host }:{ $imaps }
    Certificats pour           { $smtp_name } et { $imap_name }
    Fichier de l’autorité      { $authority }
    Pages                      { $pages }
cli-practice-account = Code pour { $address }
cli-practice-until = Arrêter avec Ctrl-C.

## The steps in the terminal

cli-key-back = r
cli-key-stop = q
cli-key-skip = p
cli-key-yes = o

cli-setup-needs-terminal = mailkey setup pose des questions ; il lui faut donc un terminal. Pour les scripts, il y a : mailkey store --address … --app … --code-stdin
cli-setup-keys = À chaque question : r revient en arrière, q arrête. Tout sauf le code est retenu.
cli-setup-stopped = Arrêté ici. Pour reprendre : mailkey setup
cli-setup-stopped-practice = Arrêté ici. Pour reprendre : mailkey setup --practice
cli-step = { $practice ->
        [yes] ENTRAÎNEMENT · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Numéro :
cli-which-number-default = Numéro [{ $default }] :
cli-not-a-number = Tapez un nombre de 1 à { $count }.
cli-opened = Cela s’ouvre dans votre navigateur.
cli-open-yourself = Ouvrez ce lien dans un navigateur, sur n’importe quel ordinateur ou téléphone.
cli-letter-opened = Elle s’ouvre dans votre messagerie. Choisissez à qui elle va, relisez-la, et envoyez-la vous-même.
cli-letter-copy = Copiez-la dans votre propre e-mail et envoyez-le à la personne qui peut vous aider.
cli-enter-to-look-again = Appuyez sur Entrée quand c’est fait :
cli-address = Votre adresse e-mail :
cli-address-again = Votre adresse e-mail [{ $address }] :
cli-paste = Le code (il ne s’affiche pas) :
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Envoyer à [{ $address }], ou p pour passer :
cli-verdict = Que voulez-vous faire ? Numéro :
cli-verdict-or-skip = Que voulez-vous faire ? Numéro, ou p pour passer :
cli-verdict-good = Entrée pour continuer, ou le numéro de ce que vous voulez faire :
cli-nothing-to-press = C’est à vous de le faire ; Mailkey ne le peut pas.
cli-connect-lead = Saisissez ceci dans { $app }, dans le même ordre.
cli-connect-get = Pour afficher le code plus tard : mailkey get --address { $address } --app { $app }
cli-show-code = Afficher le code sur cet écran
cli-the-code = le code (16 lettres)
cli-finish = Terminer
