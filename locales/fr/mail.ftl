### The test mail.

test-mail-subject = E-mail de test de Mailkey : { $app }

test-mail-body =
    Bonjour,

    Ceci est l’e-mail de test de Mailkey. Si vous pouvez le lire, l’envoi fonctionne : le serveur de messagerie de Google l’a accepté avec le mot de passe d’application créé pour cela.

    Créé pour : { $app }
    Sur l’ordinateur : { $device }

    Vous n’avez rien à faire, et vous pouvez supprimer cet e-mail.

    Si vous ne l’avez pas demandé : quelqu’un est en train de configurer cet envoi et a choisi votre adresse pour le test.

    Mailkey est un programme indépendant. Il n’est pas affilié à Google.
