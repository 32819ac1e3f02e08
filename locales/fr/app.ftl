### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Étapes
rail-account = Votre compte : { $address }
rail-done = { $step }, c’est fait
rail-progress = Étape { $number } sur { $count }
rail-promise-kept = Le code reste sur cet ordinateur.
rail-promise-google = Mailkey ne parle qu’à Google.
rail-codes = Vos codes
rail-examine = Tester la connexion

back = Retour
continue = Continuer
cancel = Annuler
close = Fermer
copy = Copier
copied = Copié
copy-what = Copier : { $what }
copied-what = Copié : { $what }
dismiss = Masquer
print = Imprimer
where = Étape { $number } sur { $count }. { $next }
stopping = Arrêt en cours…

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
# Same as in English.
duration-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Practice

practice-label = Entraînement
practice-title = Entraînement.
practice-text = Rien de tout cela ne va jusqu’à Google.
practice-fault = Qu’est-ce qui doit mal se passer ?
practice-fault-none = Rien

## A verdict

verdict-todo = Que faire maintenant
verdict-server = Ce que le serveur a dit
verdict-store = Ce que le trousseau a dit
verdict-where = Où cela s’est arrêté
# Same as in English.
verdict-endpoint = { $host }, port { $port }
verdict-report = Voir le rapport
verdict-again-in = { $button } (dans { $time })
verdict-again-ready = Vous pouvez réessayer maintenant.
verdict-beside = À noter aussi

report-title = Un rapport pour la personne qui vous aide
report-lead = Voici tout ce qu’il contient. Il n’y a ni code ni mot de passe.
report-quote = Numéro à indiquer
report-text = Le texte du rapport
report-save = Enregistrer le fichier
report-saved = Enregistré sous { $file }
report-not_saved = Le fichier n’a pas pu être enregistré. Copiez plutôt le rapport.

## A letter to somebody who can help

letter-title = Un message pour la personne qui peut vous aider
letter-lead = Elle est prête, écrite en votre nom. Mailkey ne l’envoie pas tout seul.
letter-subject = Objet :
letter-text = Le texte du message
letter-show = Voir le message
letter-write = Ouvrir dans ma messagerie
letter-opened = Le message est dans votre messagerie. Choisissez à qui l’envoyer.
letter-not_opened = Votre messagerie ne s’est pas ouverte. Copiez plutôt le message.

## Asking before a code is replaced

replace-title = Il y a déjà un code pour cela
replace-text = Un code pour { $app } et { $address } est enregistré sur cet ordinateur. Le nouveau ne prendra sa place que lorsque Google l’aura accepté.
replace-yes = Utiliser le nouveau code
replace-no = Garder l’ancien

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Un code pour { $app } et { $address } est enregistré depuis le { $date }. Tant qu’il fonctionne, il n’en faut pas d’autre.
earlier-undated = Il y a dans le trousseau un code pour { $app } et { $address }. Tant qu’il fonctionne, il n’en faut pas d’autre.
earlier-use = L’utiliser
earlier-new = En créer un nouveau
device-other-name = Nom de l’autre appareil ou de l’autre site
device-other-note = Par exemple « Scanner du couloir ». Il aura son propre code.
device-other = Un code pour un autre appareil

## Asking before a code is let go that was not saved

unsaved-title = Le code n’est pas enregistré
unsaved-text = Si vous continuez, Mailkey oublie le code pour { $app } et { $address }.
unsaved-no = Rester ici
unsaved-yes = Oublier le code
closing-title = Fermer Mailkey ?
closing-code_in_hand = Votre code n’est pas encore enregistré. Si vous fermez Mailkey maintenant, il est perdu ici, et Google ne le montre pas une seconde fois.
closing-code_being_checked = La vérification de votre code auprès de Google est en cours, et il n’est pas encore enregistré. Si vous fermez Mailkey maintenant, il est perdu ici, et Google ne le montre pas une seconde fois.
closing-copied_code = Le code que vous avez copié est encore dans le presse-papiers. Si vous fermez Mailkey maintenant, il en est retiré : collez-le d’abord là où il faut.
closing-close = Fermer quand même
closing-stay = Rester

## Checking the connection

examination-title = Le chemin vers Google est-il libre ?
examination-lead = Mailkey appelle le serveur de messagerie de Google, puis raccroche. Il ne se connecte pas à votre compte.
examination-start = Regarder maintenant
examination-again = Regarder à nouveau
examination-running = Appel des serveurs de messagerie de Google…
examination-free = Le chemin vers Google est libre
examination-free-text = Le serveur de messagerie de Google répond sur une ligne sécurisée. Cela vaut pour cet ordinateur. Une imprimante ou un autre appareil peut prendre un autre chemin.
examination-doors = Porte par porte

path-computer = Cet ordinateur
path-network = Votre réseau
path-internet = Internet
path-google = Le serveur de Google
path-broken-computer = Le chemin s’arrête sur cet ordinateur.
path-broken-to_network = Le chemin s’arrête entre cet ordinateur et votre réseau.
path-broken-network = Le chemin s’arrête dans votre réseau.
path-broken-to_internet = Le chemin s’arrête entre votre réseau et Google.
path-broken-somewhere = Quelque chose bloque sur cet ordinateur ou dans votre réseau, sans donner son nom.
path-broken-doors = Le chemin s’arrête aux portes du serveur de messagerie de Google.
path-broken-doors-only = Internet fonctionne. Le chemin s’arrête aux portes du serveur de messagerie de Google.

door = Porte
door-sending = Envoi, port { $port }
door-reading = Lecture, port { $port }
door-names = Nom
door-connect = Connexion
door-greeting = Accueil
door-secure_line = Ligne sécurisée
door-time = Durée
door-took = { $seconds } s
door-state-waiting = pas encore
door-state-working = en cours
door-state-good = bon
door-state-bad = coupé

# Same as in English.
around-internet = Internet
around-internet-answers = répond
around-internet-silent = ne répond pas
around-internet-unreached = n’est pas joint, bien que quelqu’un réponde
around-internet-portal = une page de ce réseau répond à sa place
around-clock = Horloge
around-clock-right = à l’heure
around-clock-off = { $clock }
around-certificates = Certificats de

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Ensuite, vous indiquerez votre adresse e-mail.
where-free = Ici, aucune des étapes n’est nécessaire.
where-address = Ensuite, nous verrons la validation en deux étapes.
where-two-step = Ensuite, vous créerez le code.
where-create = Ensuite, vous collerez le code ici.
where-paste = Ensuite, Mailkey le vérifiera avec Google.
where-check = Ensuite, vous vous enverrez un e-mail de test.
where-test-mail = Ensuite, vous configurerez votre application.
where-connect = Ensuite, vous aurez terminé.
where-done = Toutes les étapes sont faites.
where-verdict = Vous êtes à « { $step } ». Mailkey a retenu le reste.
where-room = Vos étapes sont gardées. « { $button } » vous y ramène.

## Language, colours and size of the text

display-open = Affichage
display-title = Langue et affichage
display-lead = Chaque changement se voit tout de suite. Rien n’est perdu.
display-language = Langue
display-language-system = Celle de cet ordinateur ({ $language })
display-theme = Couleurs
display-theme-system = Celles de cet ordinateur
display-theme-light = Clair
display-theme-dark = Sombre
display-text = Taille du texte
display-text-size = { $percent } %
display-text-larger = Plus grand
display-text-smaller = Plus petit
display-text-now = Le texte est maintenant à { $percent } %.
display-language-now = Mailkey parle maintenant français.

## Help: a few words explained, and the keys

help-open = Aide
help-title = Aide
help-words = Six mots
help-keys = Touches
help-about = Mailkey est un programme indépendant. Il n’est pas affilié à Google.

# Same as in English.
glossary-code = Code
    .text = 16 lettres que Google crée pour une seule application. Google appelle cela un mot de passe d’application. L’application l’utilise à la place de votre propre mot de passe.
glossary-two_step = Validation en deux étapes
    .text = Pour vous laisser entrer, Google demande deux choses. L’une est votre mot de passe. L’autre est une chose que personne d’autre n’a, comme votre téléphone.
glossary-passkey = Clé d’accès
    .text = Une façon d’entrer dans son compte avec le visage, le doigt ou un code PIN. Elle ne remplace pas la validation en deux étapes.
glossary-keyring = Trousseau
    .text = L’endroit sûr où votre ordinateur range les secrets. Il s’ouvre avec votre session.
glossary-mail_server = Serveur de messagerie
    .text = L’ordinateur de Google qui reçoit vos e-mails et les transmet.
glossary-secure_line = Ligne sécurisée
    .text = Une connexion que personne d’autre ne peut lire. Mailkey n’en utilise pas d’autre.

key-enter = Entrée
    .does = Appuyer sur le bouton principal
key-escape = Échap
    .does = Revenir, ou arrêter ce qui est en cours
# Same as in English.
key-tab = Tab
    .does = Aller au bouton ou au champ suivant
key-arrows = Flèches
    .does = Aller d’une case à l’autre
key-space = Espace
    .does = Choisir la case, ou appuyer sur le bouton
key-help = F1
    .does = Ouvrir cette aide
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Coller le code
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Texte plus grand
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Texte plus petit
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Texte comme avant

## Back after a day or more

welcome-title = Bon retour
welcome-lead = Vous étiez ici le { $date }. Voici ce qui est fait :
welcome-app = Vous avez choisi { $app }.
welcome-address = Vous avez indiqué l’adresse { $address }.
welcome-two_step = La validation en deux étapes est activée.
welcome-code = Google a accepté le code, et il est enregistré.
welcome-sent = Google a accepté l’e-mail de test.
welcome-next = Maintenant : « { $step } ».
