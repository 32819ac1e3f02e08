### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google a accepté le code
    .meaning = La connexion au compte { $address } a réussi.
verdict-sent =
    .title = Google a accepté l’e-mail
    .meaning = { $time ->
        [none] Google a accepté l’e-mail de test pour { $recipient }. On ne sait pas encore s’il est arrivé.
       *[other] Google a accepté l’e-mail de test pour { $recipient } à { $time }. On ne sait pas encore s’il est arrivé.
    }
verdict-arrived_inbox =
    .title = Il est arrivé
    .meaning = L’e-mail de test est dans votre boîte de réception. L’envoi fonctionne.
verdict-arrived_spam =
    .title = Il est arrivé, dans le dossier Spam
    .meaning = L’e-mail de test est bien passé, mais Google l’a mis dans le dossier Spam. L’envoi fonctionne.
verdict-not_arrived_yet =
    .title = Pas encore là
    .meaning = { $spam ->
        [hidden] Google a accepté l’e-mail, mais il n’est pas dans la boîte de réception. Mailkey n’a pas pu regarder dans les spams, cachés aux programmes de messagerie. Regardez-y vous-même.
       *[other] { $time ->
            [none] Google a accepté l’e-mail, mais il n’est pas encore apparu. Cela peut prendre quelques minutes.
           *[other] Google a accepté l’e-mail à { $time }, mais il n’est pas encore apparu. Cela peut prendre quelques minutes.
        }
    }
verdict-from_rewritten =
    .title = Il est arrivé, avec un autre expéditeur
    .meaning = Google a mis { $from } comme expéditeur. Il le fait quand l’autre adresse n’appartient pas à ce compte.

## Sign-in

verdict-code_rejected =
    .title = Google n’a pas accepté ce code
    .meaning = { $stage ->
        [look] Google a accepté l’e-mail avec ce code. Mais la boîte mail ne s’est pas ouverte ; cherchez donc l’e-mail vous-même.
       *[other] Le code a la bonne forme, mais il n’ouvre pas { $address }. Le plus souvent, il a été créé pour un autre compte, ou supprimé entre-temps.
    }
verdict-normal_password_used =
    .title = C’était votre mot de passe habituel
    .meaning = Google l’a reconnu, et c’est une bonne nouvelle : le compte fonctionne et la validation en deux étapes est activée. Mais une application a besoin de son propre code de 16 lettres.
verdict-browser_sign_in_needed =
    .title = Google veut d’abord vous voir dans le navigateur
    .meaning = Google se méfie, car il ne connaît pas encore cet ordinateur ou ce réseau. Connectez-vous une fois dans le navigateur, et cela lui suffira.
verdict-too_many_sign_ins =
    .title = Google demande une pause
    .meaning = { $wait ->
        [none] Il y a eu beaucoup de connexions au compte { $address } en peu de temps. Rien n’est cassé. Attendez un moment.
       *[other] Il y a eu beaucoup de connexions au compte { $address } en peu de temps. Rien n’est cassé. Attendez { $wait }.
    }
verdict-google_busy =
    .title = Google est occupé en ce moment
    .meaning = Le serveur de messagerie de Google a dit « pas maintenant ». En général, cela passe en quelques minutes. Votre code n’y est pour rien.
verdict-sign_in_refused =
    .title = Google a refusé la connexion
    .meaning = { $stage ->
        [look] Google a accepté l’e-mail. Mais il n’a pas laissé regarder dans la boîte mail, et Mailkey ne sait pas pourquoi. Regardez vous-même.
        [sign_in] Le serveur de messagerie a refusé la connexion au compte pour une raison que Mailkey ne connaît pas. Ses propres mots aideront peut-être la personne qui s’occupe de vos ordinateurs.
       *[other] Le serveur de messagerie a dit non avant que votre code soit envoyé, pour une raison que Mailkey ne connaît pas. Ses propres mots aideront peut-être la personne qui s’occupe de vos ordinateurs.
    }

## Sending

verdict-daily_limit_reached =
    .title = La limite du jour est atteinte
    .meaning = { $address } a envoyé aujourd’hui autant d’e-mails que Google le permet. Le code est bon. L’envoi fonctionnera à nouveau d’ici 24 heures.
verdict-recipient_refused =
    .title = Le destinataire a été refusé
    .meaning = Google ne remet pas d’e-mails à { $recipient }. Il y a peut-être une faute de frappe dans l’adresse.
verdict-mailbox_full =
    .title = La boîte mail est pleine
    .meaning = Il n’y a plus de place dans la boîte mail de { $recipient } ; aucun e-mail n’y entre. Le code fonctionne.
verdict-message_refused =
    .title = Google n’a pas accepté l’e-mail
    .meaning = La connexion au compte a réussi, mais Google a refusé l’e-mail de test lui-même.
verdict-workspace_rule =
    .title = Votre organisation a une règle contre cet e-mail
    .meaning = Votre code fonctionne. Une règle que votre organisation a fixée chez Google arrête l’e-mail.

## Reading

verdict-imap_disabled =
    .title = Mailkey ne peut pas regarder dans la boîte mail
    .meaning = Google a accepté l’e-mail. Mais la lecture de la boîte mail est désactivée pour { $address }. Cherchez l’e-mail vous-même.
verdict-imap_refused =
    .title = La boîte mail ne s’est pas ouverte
    .meaning = { $sign ->
        [unreadable_answer] Google a accepté l’e-mail. Mais Mailkey n’a pas pu lire la réponse de la boîte mail ; regardez donc vous-même.
       *[other] { $stage ->
            [look] Google a accepté l’e-mail. Mais il n’a pas laissé Mailkey le chercher ; regardez donc vous-même.
           *[other] Le serveur de Google qui sert à lire les e-mails n’est pas utilisable d’ici. L’envoi n’en a pas besoin ; seule la recherche de l’e-mail de test manque.
        }
    }

## Network

verdict-offline =
    .title = Cet ordinateur n’est pas en ligne
    .meaning = Il n’y a pas d’accès à Internet en ce moment. Votre code n’y est pour rien.
verdict-google_unreachable =
    .title = Google est injoignable d’ici
    .meaning = Le réseau répond, mais aucune connexion à Google n’aboutit. Peut-être que le réseau lui-même n’a pas Internet en ce moment, ou qu’il ne laisse rien passer vers Google.
verdict-proxy_required =
    .title = Ce réseau semble ne laisser sortir que ce qui passe par son proxy
    .meaning = Cet ordinateur est réglé pour sortir par un proxy, et sans lui aucune connexion à Google n’aboutit. En général, les e-mails ne peuvent pas passer par un proxy prévu pour les pages web.
verdict-name_not_found =
    .title = Le serveur de messagerie de Google est introuvable
    .meaning = Cet ordinateur est sur un réseau, mais le réseau ne sait pas dire où est le serveur de messagerie de Google. Le plus souvent, le réseau lui-même n’a pas Internet, ou il filtre les noms.
verdict-name_server_silent =
    .title = Le réseau ne dit pas où est Google
    .meaning = Le serveur de noms de ce réseau, qui dit où sont les autres ordinateurs, est lent ou ne répond pas. Votre code n’est pas en cause.
verdict-name_blocked =
    .title = Quelque chose bloque le nom du serveur de messagerie de Google
    .meaning = Le serveur de messagerie de Google n’a pas répondu à l’adresse indiquée pour lui. Le plus souvent, c’est un réglage ou un programme de cet ordinateur, ou un filtre du réseau, qui donne une telle adresse. Votre code n’a pas été envoyé.
verdict-captive_portal =
    .title = Ce réseau demande d’abord de vous identifier
    .meaning = Comme à l’hôtel ou dans le train, une page du réseau fait barrage. Tant que l’identification n’y est pas faite, rien ne passe.
verdict-ports_blocked =
    .title = Ce réseau ne laisse pas sortir les e-mails
    .meaning = Internet fonctionne, mais les deux portes pour envoyer des e-mails (465 et 587) sont fermées ici. C’est une règle du réseau, ou d’un logiciel de protection.
verdict-no_greeting =
    .title = Quelqu’un décroche, mais ne dit rien
    .meaning = La ligne s’ouvre, mais le message d’accueil habituel de Google ne vient jamais. Quelque chose en chemin prend l’appel à la place de Google.
verdict-connection_dropped =
    .title = La ligne a été coupée
    .meaning = La connexion avec Google a été coupée en cours de route. Un pare-feu ou un réseau instable peut en être la cause.
verdict-timed_out =
    .title = Pas de réponse à temps
    .meaning = Le serveur de messagerie de Google n’a pas répondu à temps. Le plus souvent, le réseau est lent, ou quelque chose y retient les e-mails.

## In between

verdict-not_google =
    .title = Ce n’était pas Google
    .meaning = { $host ->
        [none] Un autre serveur de messagerie a répondu à la place de Google. Votre code ne lui a pas été montré.
       *[other] Un autre serveur de messagerie a répondu à la place de Google : { $host }. Votre code ne lui a pas été montré.
    }
verdict-mail_inspection =
    .title = Un appareil en chemin modifie l’échange
    .meaning = Un pare-feu ou un logiciel de protection entre vous et Google réécrit ce que dit le serveur de messagerie. Votre code n’a pas été envoyé sur cette ligne.
verdict-tls_intercepted =
    .title = Quelqu’un lit au passage
    .meaning = { $between ->
        [antivirus] Le certificat n’est pas celui de Google : il vient de « { $who } », un antivirus sur cet ordinateur. Il ouvre la ligne sécurisée pour regarder dedans. Votre code n’y a pas été envoyé.
        [filter] Le certificat n’est pas celui de Google : il vient de « { $who } », un logiciel de filtrage sur cet ordinateur. Il ouvre la ligne sécurisée pour regarder dedans. Votre code n’y a pas été envoyé.
        [gateway] Le certificat n’est pas celui de Google : il vient de « { $who } », qui appartient au réseau où vous êtes. La ligne sécurisée y est ouverte pour regarder dedans. Votre code n’y a pas été envoyé.
       *[other] { $who ->
            [none] Le certificat n’est pas celui de Google. Un programme ou un appareil en chemin ouvre la ligne sécurisée. Votre code n’y a pas été envoyé.
           *[other] Le certificat n’est pas celui de Google : il vient de « { $who } ». Ce programme ou cet appareil ouvre la ligne sécurisée. Votre code n’y a pas été envoyé.
        }
    }
    .beside = { $between ->
        [antivirus] « { $who } », un antivirus sur cet ordinateur, lit les lignes sécurisées. Votre ordinateur lui fait confiance, donc Mailkey a continué.
        [filter] « { $who } », un logiciel de filtrage sur cet ordinateur, lit les lignes sécurisées. Votre ordinateur lui fait confiance, donc Mailkey a continué.
        [gateway] « { $who } » lit les lignes sécurisées sur le réseau où vous êtes. Votre ordinateur lui fait confiance, donc Mailkey a continué.
       *[other] { $who ->
            [none] Un programme ou un appareil de ce réseau lit les lignes sécurisées. Votre ordinateur lui fait confiance, donc Mailkey a continué.
           *[other] « { $who } » lit les lignes sécurisées sur cet ordinateur ou ce réseau. Votre ordinateur lui fait confiance, donc Mailkey a continué.
        }
    }
verdict-authorities_missing =
    .title = Cet ordinateur ne sait pas qui se porte garant de Google
    .meaning = { $list ->
        [gone] La liste qui dit à qui se fier sur internet n’est pas là où cet ordinateur la cherche. Votre code n’a pas été envoyé.
        [unreadable] Une partie de la liste qui dit à qui se fier sur internet est illisible, et l’autorité de Google manque dans le reste. Votre code n’a pas été envoyé.
       *[other] L’autorité de Google manque dans la liste de cet ordinateur qui dit à qui se fier sur internet. Votre code n’a pas été envoyé.
    }
verdict-tls_untrusted =
    .title = La ligne n’est pas sûre
    .meaning = { $sign ->
        [unknown_signature] Le certificat est signé d’une façon que Mailkey ne connaît pas ; il ne peut donc pas dire qui est de l’autre côté. Votre code n’a pas été envoyé.
       *[other] L’autre côté n’a pas pu prouver que c’était Google. Votre code n’a pas été envoyé.
    }
verdict-clock_wrong =
    .title = L’horloge de cet ordinateur n’est pas à l’heure
    .meaning = { $clock ->
        [none] Le certificat de Google est bon, mais pas à la date que montre cet ordinateur. Avec la bonne date et la bonne heure, cela fonctionnera.
       *[other] Le certificat de Google est bon, mais l’horloge de cet ordinateur { $clock }. Avec la bonne date et la bonne heure, cela fonctionnera.
    }
    .beside = { $clock ->
        [none] L’horloge de cet ordinateur n’est pas à l’heure. Certains programmes et appareils n’aimeront pas cela.
       *[other] L’horloge de cet ordinateur { $clock }. Certains programmes et appareils n’aimeront pas cela.
    }

## Keyring

verdict-keyring_missing =
    .title = Il n’y a pas d’endroit sûr pour le code
    .meaning = { $keyring ->
        [no_session] Aucune session de bureau n’est ouverte ici, et un trousseau en dépend. C’est le cas par SSH, avec sudo et dans les tâches planifiées.
        [switched_off] Cet ordinateur a un trousseau, mais il est désactivé pour les autres programmes.
        [in_memory_only] Le trousseau de cet ordinateur oublie tout à la fermeture de session. Un code serait perdu.
       *[other] Aucun trousseau n’est actif sur cet ordinateur. C’est dans le trousseau que les programmes gardent les secrets. Mailkey n’écrit jamais un code dans un simple fichier.
    }
verdict-keyring_locked =
    .title = Le trousseau est verrouillé
    .meaning = L’endroit où votre ordinateur garde les secrets est verrouillé, et n’a pas été ouvert.
verdict-keyring_denied =
    .title = Le trousseau a refusé l’accès
    .meaning = Votre ordinateur n’a pas laissé Mailkey utiliser son trousseau.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Des codes différents sont gardés sous un même nom
        [unreadable] Le trousseau n’a pas pu être lu
       *[other] Le trousseau n’a pas gardé le code
    }
    .meaning = { $keyring ->
        [several_differ] Le trousseau a plusieurs entrées pour cette application et cette adresse, et elles diffèrent. Personne ne peut dire laquelle est la bonne.
        [unreadable] { $store ->
            [none] Mailkey a interrogé le trousseau, et il n’a pas répondu comme il faut.
           *[other] Mailkey a interrogé le trousseau, et il n’a pas répondu comme il faut. Le trousseau a dit : { $store }
        }
       *[other] { $store ->
            [none] Mailkey y a mis le code et l’a relu, et cela n’a pas fonctionné.
           *[other] Mailkey y a mis le code et l’a relu, et cela n’a pas fonctionné. Le trousseau a dit : { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Ces e-mails ne sont sans doute pas chez Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Aucun serveur qui reçoit des e-mails n’est indiqué pour cette adresse ; ils ne sont donc sans doute pas chez Google non plus. Il y a peut-être une faute de frappe dans l’adresse.
           *[other] C’est { $host } qui reçoit les e-mails de cette adresse ; ils sont donc sans doute là, et non chez Google. Mailkey n’aide que pour Gmail et Google Workspace.
        }
       *[other] Vouliez-vous dire { $meant } ? Ce qui a été saisi y ressemble beaucoup.
    }
verdict-address_invalid =
    .title = Ce n’est pas encore une adresse e-mail
    .meaning = Une adresse e-mail ressemble à anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Aucun code n’est gardé pour cela
    .meaning = Le trousseau de cet ordinateur n’a pas de code pour { $app } et { $address }.
verdict-code_wrong_shape =
    .title = Ce n’est pas le code
    .meaning = Le code de Google a 16 lettres et rien d’autre. Ceci est autre chose ; cela n’a donc pas été envoyé.
verdict-cancelled =
    .title = Arrêté
    .meaning = Vous avez arrêté, et ce n’est pas grave. Vous pouvez continuer quand vous voulez.

## What gave away that somebody is in between (one for each sign)

sign-heading = Ce qui l’a trahi
sign-masked_greeting = Son message d’accueil était rendu illisible par des astérisques. Les pare-feu font cela.
sign-other_greeting = Il a salué au nom d’un autre serveur de messagerie.
sign-starttls_missing = Il n’a pas proposé de sécuriser la ligne. Google le propose toujours.
sign-starttls_refused = Il a proposé de sécuriser la ligne, puis a refusé.
sign-bytes_before_tls = Il a envoyé quelque chose de lisible là où la ligne sécurisée devait commencer.
sign-sign_in_missing = Il n’a pas proposé de se connecter au compte sur la ligne sécurisée. Google le propose toujours.
sign-old_tls = Sa ligne sécurisée est d’un type que Google a abandonné il y a des années. C’est un vieil appareil en chemin.
sign-nothing_in_common = Elle et Mailkey n’ont aucune façon commune de sécuriser la ligne. Avec le serveur de Google, il y en a toujours une.
sign-web_page = Une page web a répondu là où un serveur de messagerie devait répondre.
sign-other_certificate = Son certificat est pour un autre serveur.
sign-other_words = Il a répondu avec des mots qui ne sont pas ceux de Google.
sign-private_address = Le nom du serveur de messagerie de Google mène à une adresse à l’intérieur de ce réseau.
sign-hosts_file = Le fichier hosts de cet ordinateur a une adresse à lui pour le serveur de messagerie de Google.
sign-null_address = Le nom du serveur de messagerie de Google ne mène nulle part, ou ramène à cet ordinateur. Les filtres de noms répondent ainsi.
sign-made_up_address = Le nom du serveur de messagerie de Google mène à une adresse inventée, comme en donnent les programmes proxy sur cet ordinateur.
sign-unknown_signature = Son certificat est signé d’une façon que Mailkey ne connaît pas. D’autres programmes l’acceptent peut-être.
sign-unreadable_answer = Sa réponse était trop longue, ou incompréhensible.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Trouvé aussi
further-at = Port { $port } : { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = avance de { $time }
clock-behind = retarde de { $time }
duration-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
duration-years = { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Ce rapport vient d’un entraînement. Rien de tout cela ne s’est passé chez Google.
report-first-free = Le chemin vers le serveur de messagerie de Google est libre.
report-first-nothing = Mailkey n’a encore rien essayé.
report-number = Numéro à indiquer : { $number }
report-technical = Pour la personne qui s’occupe des ordinateurs :

## What happened to the code (one for each way)

saved-nothing = Rien n’a été enregistré.
saved-in_keyring = Le code est enregistré dans le trousseau de cet ordinateur.
saved-in_memory = Mailkey garde le code jusqu’à sa fermeture. Il n’est enregistré nulle part.
saved-earlier_kept = L’ancien code est toujours enregistré. Le nouveau ne l’est pas.
saved-accepted_only = Google a accepté le code. Il n’est pas encore enregistré.
saved-accepted_earlier_kept = Google a accepté le nouveau code. Il n’est pas encore enregistré, et l’ancien l’est toujours.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Il n’y a rien à coller.
    .advice = Copiez d’abord les 16 lettres de la fenêtre de Google.
shape-not_text = C’est une image ou un fichier, pas du texte.
    .advice = Sélectionnez les 16 lettres dans la fenêtre de Google et copiez-les.
shape-too_large = C’est bien plus qu’un code.
    .advice = Copiez seulement les 16 lettres.
shape-too_few_letters = { $letters } sur les 16 lettres.
    .advice = Il en manque. Copiez encore une fois le code, de la première à la dernière lettre.
shape-too_many_letters = { $letters } lettres, mais un code en a 16.
    .advice = Copiez seulement les quatre groupes de quatre lettres.
shape-digit_for_letter = Il y a un { $digit } dedans.
    .advice = Un code n’a que des lettres. Vouliez-vous dire { $letter } ?
shape-six_digits = C’est un numéro de connexion à 6 chiffres.
    .advice = Google l’envoie sur votre téléphone. Le code, lui, a 16 lettres.
shape-eight_digits = C’est un numéro de secours à 8 chiffres.
    .advice = Il sert à se connecter sans le téléphone. Le code, lui, a 16 lettres.
shape-digits_only = Ce ne sont que des chiffres.
    .advice = Google parle d’un code « à 16 chiffres », mais il a 16 lettres.
shape-web_address = C’est l’adresse d’une page web.
    .advice = Copiez les 16 lettres sur la page, pas son adresse.
shape-web_address_with_proof = C’est une adresse web qui prouve qui vous êtes.
    .advice = Ne la donnez à personne. Copiez plutôt les 16 lettres sur la page.
shape-email_address = C’est une adresse e-mail.
    .advice = Copiez les 16 lettres de la fenêtre de Google.
shape-other_alphabet = Certaines lettres viennent d’un autre alphabet.
    .advice = Elles se ressemblent mais ne sont pas les mêmes. Copiez le code dans la fenêtre de Google au lieu de le taper.
shape-several_codes = Il y a plus d’un code.
    .advice = Copiez-en un seul, le plus récent.
shape-code_inside = Il y a peut-être un code dedans.
    .advice = Copiez seulement les 16 lettres, sans les mots autour.
shape-placeholder = Cela ne fait que remplacer un code.
    .advice = Copiez les 16 lettres que Google a créées pour vous.
shape-could_be_words = Ces 16 lettres pourraient être des mots ordinaires. Elles n’ont pas été envoyées.
    .advice = Si la fenêtre de Google montre exactement celles-ci, utilisez-les. Sinon, copiez encore le code.
shape-looks_like_password = Cela ressemble à votre mot de passe habituel. Il n’a pas été envoyé.
    .advice = Le code est autre chose : 16 lettres que Google crée pour une seule application.
shape-sentence = C’est du texte, pas un code.
    .advice = Copiez seulement les quatre groupes de quatre lettres.

## Why a text is not an address

address-empty = Indiquez votre adresse e-mail.
address-no_at = Il n’y a pas de @ dedans. Une adresse ressemble à anna@gmail.com.
address-several_ats = Il y a plus d’un @ dedans.
address-no_name = Il manque quelque chose avant le @.
address-no_domain = Il manque quelque chose après le @, par exemple gmail.com.
address-blank = Il y a un espace dedans. Les adresses n’en ont pas.
address-character = Il y a dedans un caractère que les adresses n’ont pas.
address-too_long = C’est trop long pour une adresse.
