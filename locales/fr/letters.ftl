### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Autoriser la validation en deux étapes et les mots de passe d’application pour mon compte
    .body =
        Bonjour,

        Je voudrais qu’un appareil ou un programme envoie des e-mails { $address ->
            [none] depuis mon compte
           *[other] depuis { $address }
        }. Il ne propose pas « Se connecter avec Google » ; il lui faut donc un mot de passe d’application. Google ne me laisse pas en créer : la page dit que ce paramètre n’est pas disponible pour mon compte.

        Pourriez-vous regarder cela dans la console d’administration Google :

        1. { $place }. Merci de l’autoriser pour mon unité organisationnelle.
        2. Au même endroit, les méthodes : si seules les clés de sécurité sont permises, Google désactive les mots de passe d’application pour tout le monde.

        Dès que la validation en deux étapes sera activée pour mon compte, je pourrai créer moi-même le mot de passe d’application. Je ne le transmettrai à personne.

        Si les mots de passe d’application ne sont pas souhaités ici, il y a deux autres solutions : le relais SMTP ({ $relay }), ou une application qui prend en charge OAuth.

        Merci d’avance

letter-allow_mailbox =
    .subject = Autoriser IMAP pour mon compte
    .body =
        Bonjour,

        J’installe un appareil ou un programme qui envoie des e-mails { $address ->
            [none] depuis mon compte
           *[other] depuis { $address }
        }. L’envoi fonctionne. Google indique que l’accès IMAP est désactivé ; je ne peux donc pas vérifier par programme qu’un e-mail est bien arrivé.

        Pourriez-vous regarder cela dans la console d’administration Google :

        { $place }. « Allow any mail client » est nécessaire aussi, car un programme avec un mot de passe d’application n’utilise pas OAuth.

        L’envoi n’en a pas besoin. Si IMAP doit rester désactivé, ce n’est pas grave ; je regarderai moi-même dans la boîte mail.

        Merci d’avance

letter-allow_mail =
    .subject = Une règle arrête les e-mails de mon compte
    .body =
        Bonjour,

        J’installe un appareil ou un programme qui envoie des e-mails { $address ->
            [none] depuis mon compte
           *[other] depuis { $address }
        }. La connexion au compte fonctionne. Mais l’e-mail lui-même est refusé et, d’après la réponse de Google, c’est à cause d’une règle de notre propre organisation.

        Pourriez-vous regarder les règles dans la console d’administration Google :

        { $place }

        Une règle sur les e-mails sortants s’y applique à mon compte. Pourriez-vous faire une exception pour cet appareil, ou me dire à quoi l’e-mail doit ressembler ?

        Si les e-mails des appareils doivent passer ailleurs, le relais SMTP ({ $relay }) ou une application qui prend en charge OAuth me conviendrait aussi.

        Merci d’avance

letter-open_ports =
    .subject = Ouvrir les ports vers le serveur de messagerie de Google
    .body =
        Bonjour,

        Je voudrais envoyer des e-mails par Google{ $address ->
            [none] {""}
           *[other] {" "}depuis { $address }
        }. Depuis ce réseau, cela ne fonctionne pas. Il faudrait des connexions TCP sortantes vers :

        { $smtp }, port { $tls } (TLS dès le début)
        { $smtp }, port { $starttls } (STARTTLS)
        { $imap }, port { $imaps } (TLS dès le début ; seulement pour voir si l’e-mail est arrivé)

        Un des deux premiers suffit. Merci de les autoriser par leur nom, car les adresses changent. TLS ne doit y être ni ouvert ni inspecté, et sur le port { $starttls } le message d’accueil et STARTTLS ne doivent pas être modifiés.

        Voici ce qui a été vu depuis mon ordinateur :

        { $seen }

        Si ce n’est pas possible, pourriez-vous me dire par où les e-mails peuvent partir d’ici, par exemple par le relais SMTP de Google Workspace, ou par une application qui prend en charge OAuth ?

        Merci d’avance

letter-practice =
    .subject = Entraînement : { $subject }
    .text = Cette lettre a été écrite pendant un entraînement avec Mailkey. Rien de tout cela n’est vraiment arrivé, et il n’y a rien à faire.

## What was seen at a port

letter-door-open = { $host }, port { $port } : fonctionne
letter-door-refused = { $host }, port { $port } : la connexion est refusée
letter-door-unreachable = { $host }, port { $port } : il n’y a pas de route
letter-door-silent = { $host }, port { $port } : pas de réponse
letter-door-stopped = { $host }, port { $port } : une connexion s’établit, puis plus rien
letter-door-other = { $host }, port { $port } : le certificat n’est pas celui de Google, il vient de { $issuer }
letter-name-not-found = { $host } : le nom n’est pas trouvé
letter-seen-nothing = Aucune connexion au serveur de messagerie de Google ne s’établit.
