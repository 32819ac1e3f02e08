### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Passez à l’étape suivante.
    .button = Continuer
remedy-create_new_code = Créez un nouveau code sur la page de Google, et copiez ses 16 lettres.
    .button = Ouvrir la page de Google
remedy-paste_again = Copiez encore une fois les 16 lettres, toutes, et collez-les.
    .button = Coller à nouveau
remedy-type_instead = Tapez les lettres vous-même, quatre par quatre.
    .button = Plutôt le taper
remedy-check_account = Vérifiez que le code a été créé pour { $address }. Google montre l’image du compte en haut à droite.
    .button = Ouvrir la page de Google
remedy-use_meant_address = Continuez avec { $meant }.
    .button = Utiliser cette adresse
remedy-change_address = Utilisez une autre adresse.
    .button = Changer d’adresse
remedy-go_on_all_the_same = S’ils sont quand même chez Google, continuez.
    .button = Continuer quand même
remedy-vpn_off = { $verdict ->
        [code_rejected] Coupez le VPN s’il y en a un, ou passez par le partage de connexion de votre téléphone : Google refuse même de bons codes quand ils viennent d’un endroit inhabituel. Créez ensuite un nouveau code, car Mailkey n’envoie pas deux fois un code refusé.
       *[other] Coupez le VPN s’il y en a un, ou passez un moment par le partage de connexion de votre téléphone. Un autre réseau fonctionne souvent.
    }
    .button = { $verdict ->
        [code_rejected] Ouvrir la page de Google
       *[other] Réessayer
    }
remedy-sign_in_in_browser = Connectez-vous à Gmail dans le navigateur de cet ordinateur. Si Google demande si c’était bien vous, répondez oui.
    .button = Ouvrir Gmail
remedy-wait = Ne réessayez pas avant. Chaque nouvel essai allonge la pause.
    .button = Réessayer
remedy-try_again = Essayez encore une fois.
    .button = Réessayer
remedy-check_network = Regardez le câble, le Wi-Fi et la box. Une page web s’ouvre-t-elle ?
    .button = Réessayer
remedy-sign_in_to_network = Ouvrez n’importe quelle page dans le navigateur. La page du réseau apparaît. C’est là qu’il faut vous identifier.
    .button = Réessayer
remedy-ask_for_ports = { $between ->
        [gateway] Demandez à la personne qui s’occupe du réseau de laisser passer par { $who }, sans les ouvrir, les e-mails vers Google. Le message est déjà écrit.
       *[other] Demandez à la personne qui s’occupe du réseau de laisser passer sans changement les e-mails vers Google. Le message est déjà écrit.
    }
    .button = Voir le message
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Cherchez dans votre logiciel de protection « analyse des e-mails » ou « analyse SSL ». Faites-y une exception pour Mailkey. Laissez le reste de la protection activé.
           *[other] Cherchez dans { $who } « analyse des e-mails » ou « analyse SSL ». Faites-y une exception pour Mailkey. Laissez le reste de la protection activé.
        }
       *[other] Ouvrez { $who } et allez à : { $setting }. Faites-y une exception pour Mailkey, ou pour les e-mails vers Google. Laissez le reste de la protection activé.
    }
    .button = Réessayer
remedy-mend_hosts_file = Retirez du fichier hosts de cet ordinateur les lignes avec smtp.gmail.com et imap.gmail.com. Sous Windows, il est dans C:\Windows\System32\drivers\etc, ailleurs dans /etc.
    .button = Réessayer
remedy-allow_name = Autorisez smtp.gmail.com et imap.gmail.com dans le filtre de noms : Pi-hole, AdGuard, la box ou un programme de protection de cet ordinateur. Regardez aussi dans le fichier hosts de cet ordinateur.
    .button = Réessayer
remedy-leave_out_of_proxy = Excluez smtp.gmail.com et imap.gmail.com du programme proxy de cet ordinateur (Clash ou Surge, par exemple), ou fermez-le un instant.
    .button = Réessayer
remedy-mend_authorities = { $file ->
        [none] Installez ou mettez à jour la liste d’autorités de cet ordinateur. Sous Linux, c’est le plus souvent le paquet ca-certificates.
       *[other] Réparez la liste dans { $file }, ou mettez à jour le paquet ca-certificates. Si SSL_CERT_FILE ou SSL_CERT_DIR est défini ici, cela désigne une autre liste.
    }
    .button = Réessayer
remedy-set_clock = { $clock ->
        [none] Réglez la date et l’heure de l’ordinateur. Laissez-le les régler tout seul s’il le peut.
       *[other] Réglez la date et l’heure de l’ordinateur : l’horloge { $clock }. Laissez-le les régler tout seul s’il le peut.
    }
    .button = Réessayer
remedy-install_keyring = { $keyring ->
        [no_session] Démarrez Mailkey depuis le bureau lui-même, pas par SSH ni avec sudo.
        [switched_off] Activez-le : dans la configuration du système de KDE, sous KDE Wallet, pour le Secret Service.
        [in_memory_only] Choisissez comme trousseau par défaut un trousseau durable, par exemple dans le programme « Mots de passe et clés ».
       *[other] { $packages ->
            [none] Démarrez ou installez le trousseau.
           *[other] Démarrez ou installez le trousseau. Sous Linux, c’est le paquet { $packages }.
        }
    }
    .button = Réessayer
remedy-unlock_keyring = Déverrouillez le trousseau, et autorisez Mailkey. Son mot de passe est le plus souvent celui qui ouvre votre session sur cet ordinateur.
    .button = Réessayer
remedy-keep_in_memory = Ou continuez sans enregistrer. Mailkey oubliera le code à sa fermeture.
    .button = Continuer sans enregistrer
remedy-ask_administrator = Demandez à la personne qui gère Google dans votre organisation. Le message est déjà écrit.
    .button = Voir le message
remedy-change_recipient = Envoyez l’e-mail de test à une autre adresse.
    .button = Changer le destinataire
remedy-make_room = Faites de la place dans la boîte mail de { $recipient } : supprimez les gros e-mails et videz la corbeille.
    .button = Ouvrir Gmail
remedy-send_tomorrow = Réessayez d’envoyer demain. Le code reste bon.
    .button = Continuer
remedy-mark_not_spam = Ouvrez l’e-mail dans le dossier Spam et cliquez sur « { GOOGLE("not-spam") } ». Google s’en souviendra.
    .button = Ouvrir Gmail
remedy-look_again = Regardez encore une fois.
    .button = Regarder à nouveau
remedy-look_yourself = Regardez vous-même dans la boîte mail de { $recipient }.
    .button = Ouvrir Gmail
remedy-use_given_from = { $from ->
        [none] Dans votre application, indiquez { $address } comme expéditeur.
       *[other] Dans votre application, indiquez { $from } comme expéditeur.
    }
    .button = Continuer
remedy-pass_report = Donnez le rapport à la personne qui s’occupe de vos ordinateurs. Il ne contient ni code ni mot de passe.
    .button = Voir le rapport

one-or-other = { $one } ou { $other }
