### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey n’a pas pu lire où vous en étiez ; il recommence donc au début. L’ancien fichier est gardé : { $file }.
notice-ledger_set_aside = Mailkey n’a pas pu lire sa liste de codes. L’ancien fichier est gardé : { $file }. Vos codes sont toujours dans le trousseau.
notice-progress_not_saved = Mailkey ne peut pas enregistrer où vous en êtes ({ $reason }). Vous pouvez continuer, mais la prochaine fois il recommencera au début.
notice-ledger_not_saved = Le code est enregistré, mais Mailkey n’a pas pu l’écrire dans sa liste ({ $reason }).
notice-keyring_trouble = Il n’y a pas encore d’endroit sûr pour votre code sur cet ordinateur.
notice-keyring_will_ask = Le trousseau de cet ordinateur est verrouillé. Au moment de garder votre code, une fenêtre de votre ordinateur demandera le mot de passe du trousseau. Ce n’est pas votre mot de passe Google.
keyring-unlock = Le déverrouiller maintenant
keyring-waits = Mailkey attend le trousseau de cet ordinateur. Une fenêtre est peut-être ouverte et demande son mot de passe. Regardez aussi derrière les autres fenêtres.
notice-code_not_here = Mailkey a été fermé avant que le code soit enregistré ; il n’est donc plus ici. Si la fenêtre de Google l’affiche encore, collez-le une nouvelle fois. Sinon, créez un nouveau code.
notice-code_on_clipboard = Mailkey a votre code, mais n’a pas pu l’enlever du presse-papiers. Copiez autre chose, et il en disparaîtra.
notice-code_put_back = Un programme qui retient ce qui a été copié avait remis le code dans le presse-papiers. Mailkey l’a retiré de nouveau, mais ce programme l’a peut-être encore dans sa liste. Supprimez-le à cet endroit.
notice-file_newer = Un Mailkey plus récent a écrit { $file }. Celui-ci laisse ce fichier tel quel et n’y enregistre rien. Ouvrez le Mailkey plus récent.
notice-preferences_set_aside = Mailkey n’a pas pu lire vos choix d’affichage. L’ancien fichier est gardé : { $file }.
notice-preferences_not_saved = Mailkey ne peut pas enregistrer vos choix d’affichage ({ $reason }).
notice-pause = Google a demandé une pause. Attendez { $time } avant le prochain essai.
notice-no_code_needed = { $app } propose « Se connecter avec Google ». Aucun code n’est nécessaire.

## Failures

failure-busy = Autre chose est encore en cours. Attendez un instant.
failure-not_yet = Il reste d’abord quelque chose à faire à « { $step } ».
failure-unknown_app = Mailkey ne connaît pas cette application.
failure-device_name_too_long = Ce nom est trop long. Choisissez-en un plus court.
failure-device_name_is_code = C’est un code. Donnez ici le nom de l’appareil, et collez le code là où il est demandé.
failure-not_named = Sur cet ordinateur, il y a un seul code pour cette application : elle n’a donc pas de nom.
failure-clipboard = Le presse-papiers n’est pas accessible. Vous pouvez taper le code à la place.
failure-not_copied = La copie n’a pas été possible, car le presse-papiers n’est pas accessible. Le texte est à l’écran : tapez-le là où il faut.
failure-code_not_copied = Le code n’a pas pu être copié, car le presse-papiers n’est pas accessible. Affichez-le plutôt, et tapez-le là où il faut.
failure-browser = Le navigateur ne s’est pas ouvert ({ $reason }). Copiez le lien et ouvrez-le vous-même.
failure-keyring = Le trousseau n’a pas fait ce qui lui était demandé.
failure-file = Un fichier n’a pas pu être lu ou écrit ({ $reason }).
failure-file_newer = Un Mailkey plus récent a écrit { $file }. Celui-ci laisse ce fichier tel quel. Utilisez le Mailkey plus récent.
failure-nothing_to_put_back = Le trousseau n’avait donné aucun code ; il n’y en a donc aucun à remettre.
failure-newer_code_kept = Un autre programme y a mis un code plus récent. Celui-là reste, et l’ancien n’a pas été remis.
failure-report_changed = Mailkey a trouvé autre chose entre-temps ; ce rapport n’est donc plus à jour. Ouvrez-le de nouveau.
failure-internal = Quelque chose s’est mal passé dans Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = en attente
    .working = vérification…
    .good = fonctionne
    .bad = injoignable
light-mail_server = Serveur de messagerie de Google
    .waiting = en attente
    .working = vérification…
    .good = répond
    .good-port = répond sur le port { $port }
    .bad = ne répond pas
light-secure_line = Ligne sécurisée
    .waiting = en attente
    .working = vérification…
    .good = sûre
    .good-issuer = certificat de { $issuer }
    .bad = pas sûre
    .bad-issuer = certificat de { $issuer }
light-sign_in = Connexion au compte
    .waiting = en attente
    .working = vérification…
    .good = acceptée
    .bad = pas acceptée

keeping = Enregistrement du code dans le trousseau…
sending = Remise de l’e-mail à Google…
looking = Recherche de l’e-mail…

## Google's pages

link-two_step = Page de Google pour la validation en deux étapes
link-app_passwords = Page de Google pour les mots de passe d’application
# Same as in English.
link-mailbox = Gmail
link-security = Page de Google pour la sécurité
link-app_passwords_help = Aide de Google sur les mots de passe d’application

## The steps, as the list of steps names them

step-app = Votre application
step-address = Votre adresse
step-two-step = Validation en deux étapes
step-create = Créer le code
step-paste = Coller le code
step-check = Vérifier avec Google
step-test-mail = E-mail de test
step-connect = Configurer l’application
step-done = Tout est prêt
