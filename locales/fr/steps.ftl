### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Qu’est-ce qui doit envoyer des e-mails ?
app-lead = Certaines applications proposent simplement « Se connecter avec Google ». Si c’est le cas de la vôtre, vous n’aurez pas besoin de code, et nous vous le dirons.
app-choices = Applications et appareils
app-no-code = Pas besoin de code
app-no-code-title = Bonne nouvelle : pas besoin de code pour { $app }
app-no-code-only = Ici, un code ne servirait à rien. Vous avez donc terminé.
app-anyway = Quand même avec un code
app-another = Choisir autre chose

## The address

address-title = De quelle adresse partent les e-mails ?
address-lead = L’adresse de votre compte Gmail ou Google Workspace. Le code sera pour ce compte.
address-label = Votre adresse e-mail
address-earlier = Ou une adresse déjà indiquée
address-looking = Recherche de l’endroit où sont les e-mails de cette adresse…
device-label = Nom de l’appareil ou du site, si vous en avez plusieurs
device-note = Par exemple « Scanner du couloir ». Chez Google, le code porte aussi ce nom. Vous pouvez laisser ce champ vide.

## 2-Step Verification

two-step-title = La validation en deux étapes est-elle activée ?
two-step-lead = Google ne crée des codes que pour les comptes avec la validation en deux étapes. Une clé d’accès ou une empreinte digitale, ce n’est pas la même chose.
two-step-open = Ouvrez la page de Google. Vérifiez qu’elle montre <b>{ $address }</b>, en haut à droite.
two-step-look = Cherchez <b>{ GOOGLE("two-step") }</b>. Y lisez-vous <b>{ GOOGLE("on") }</b> ?
two-step-says-on = Oui, « { GOOGLE("on") } »
two-step-question = Que voyez-vous ?
two-step-answer-on = C’est écrit « { GOOGLE("on") } »
two-step-answer-off = Elle n’est pas activée
two-step-answer-only_security_keys = Seulement des clés de sécurité ou d’accès
two-step-answer-passkey_instead = J’utilise une clé d’accès, mais ce n’est pas écrit « { GOOGLE("on") } »
two-step-answer-forbidden = Mon organisation l’interdit
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Sur cette page, cliquez sur « { GOOGLE("turn-on-two-step") } ».
    .text = Google demande un numéro de téléphone ou une application sur votre téléphone. Quand la page indique « { GOOGLE("on") } », revenez ici.
two-step-advice-only_security_keys = Ajoutez une autre façon de confirmer que c’est bien vous.
    .text = Avec des clés de sécurité ou d’accès seulement, Google ne crée pas de codes. Sur la même page, ajoutez un numéro de téléphone ou une application d’authentification. Les clés continuent de fonctionner.
two-step-advice-passkey_instead = Une clé d’accès à la place du mot de passe, ce n’est pas la validation en deux étapes.
    .text = « { GOOGLE("skip-password") } » remplace seulement le mot de passe. Sur la même page, cliquez sur « { GOOGLE("turn-on-two-step") } ». Ajoutez ensuite un numéro de téléphone ou une application d’authentification. Votre clé d’accès continue de fonctionner.
two-step-advice-forbidden = Votre organisation doit l’autoriser.
    .text = Demandez à la personne qui y gère Google de vous laisser activer la validation en deux étapes. Le message est déjà écrit, et Mailkey retient où vous en êtes.
two-step-advice-advanced_protection = Avec « { GOOGLE("advanced-protection") } », il n’y a pas de codes.
    .text = C’est voulu. Pour cette application, utilisez un autre compte, ou une application qui propose « Se connecter avec Google ».
two-step-workspace = Les e-mails de { $domain } sont chez Google. C’est ce qu’il faut.
two-step-unknown = Mailkey n’a pas pu savoir qui garde les e-mails de { $domain }. Si c’est Google, continuez.
two-step-passed = La validation en deux étapes était déjà activée pour { $address }. La question n’a donc pas été reposée.
two-step-again = Regarder à nouveau

## Creating the code

create-title = Créer le code chez Google
create-copy = Copiez ce nom, pour reconnaître vos codes plus tard.
create-name = Le nom du code
create-open = Ouvrez la page de Google. Vérifiez qu’elle montre <b>{ $address }</b>, en haut à droite.
create-make = Collez le nom, cliquez sur <b>{ GOOGLE("create") }</b>, et copiez les 16 lettres qui apparaissent.
create-alarm = Google vous enverra un e-mail disant qu’un code a été créé. C’est celui-ci.
create-have = J’ai le code
create-offer = Un code est dans le presse-papiers.
create-use = L’utiliser
create-different = Que voyez-vous ?
create-see-app_name = Un champ « { GOOGLE("app-name") } »
create-see-code = Une fenêtre avec 16 lettres
create-see-not_available = « Pas disponible pour votre compte »
create-see-asks_sign_in = On me demande de me connecter
create-see-other_picture = Une autre image, en haut à droite
create-see-select_app = On me demande « { GOOGLE("select-app") } »
create-see-nothing_opened = Rien ne s’est ouvert
create-advice-app_name = C’est la bonne page.
    .text = Collez-y le nom et cliquez sur « { GOOGLE("create") } ».
create-advice-code = C’est le code.
    .text = Copiez les 16 lettres dans la fenêtre de Google, et collez-les ici. Elles ne sont montrées qu’une fois.
create-cause = Que montre la page de la validation en deux étapes ?
create-advice-not_available = Le plus souvent, la validation en deux étapes n’est pas encore activée, ou n’a que des clés de sécurité.
    .text = Google affiche cette phrase quelle que soit la cause. Sa page de la validation en deux étapes montre laquelle c’est.
    .button = Ouvrir cette page
create-advice-asks_sign_in = C’est normal.
    .text = Google veut être sûr que c’est vous. Connectez-vous avec votre mot de passe habituel. La page du code apparaît ensuite.
create-advice-other_picture = Un autre compte est ouvert dans le navigateur.
    .text = Cliquez sur l’image, en haut à droite, et choisissez { $address }. Si elle n’y est pas, choisissez « { GOOGLE("add-account") } ». Ouvrez ensuite la page à nouveau depuis ici.
create-advice-nothing_opened = Le navigateur n’a pas ouvert la page.
    .text = Copiez le lien affiché ici et collez-le en haut d’une fenêtre de navigateur. N’importe quel navigateur convient.
create-advice-select_app = C’est un ancien guide, pas la page de Google d’aujourd’hui.
    .text = Le formulaire « { GOOGLE("select-app") } » n’existe plus. Aujourd’hui, il y a un seul champ, « { GOOGLE("app-name") } ». Ouvrez la page depuis ici.
create-drawing-caption = Un dessin de la page. Les anciens guides montrent « { GOOGLE("select-app") } » : ce formulaire n’existe plus.
two-step-drawing-caption = Un dessin de la page. Cherchez le mot « { GOOGLE("on") } ».

sight-other-address = Utiliser une autre adresse

google-open = Ouvrir la page de Google
google-open-again = L’ouvrir à nouveau
google-link = Ou copier le lien
google-checked = Ce que nous disons de Google a été vérifié le { $date }.

## Pasting the code

paste-title = Coller le code
paste-lead = Seize lettres en quatre groupes. Les espaces ne comptent pas.
paste-for = Le code pour { $address }
paste-button = Coller le code
paste-again = Coller à nouveau
paste-insist = Google montre ces lettres
paste-type = Plutôt le taper
paste-in-hand = Mailkey a déjà un code.
paste-go-on = Continuer avec ce code
paste-boxes-none = Pas encore de code
paste-boxes-some = { $letters } sur 16 lettres, masquées
paste-boxes-full = Un code de 16 lettres, masqué
type-title = Taper le code
type-lead = Quatre lettres dans chaque case. Majuscules ou minuscules, peu importe.
type-label = Les 16 lettres du code
type-check = Vérifier ce code
type-paste = Plutôt le coller

## Checking

check-title = Vérification avec Google
check-lead = Cela prend environ deux secondes.
check-running = Vérification auprès de Google…
check-done = Google a accepté le code
check-ready-title = Le code peut être vérifié
check-ready-lead = Mailkey a votre code. Un clic, c’est une connexion à votre compte Google.
check-now = Vérifier maintenant
check-worked-title = Ce code fonctionne
check-worked-lead = Google l’a accepté. Vous pouvez continuer, ou utiliser un autre code.
check-other-code = Utiliser un autre code

## When the code ended with an earlier run

gone-title = Le code n’est plus ici
gone-paste = Coller le code
gone-new = Créer un nouveau code

## The test mail

test-title = Envoyez-vous un e-mail de test
test-lead = Vous saurez ainsi que cela fonctionne vraiment.
test-accepted = Google a accepté le code.
test-to = L’envoyer à
test-what-send = Mailkey envoie un court e-mail, depuis { $address }.
test-what-look = Puis il se connecte une deuxième fois pour voir si l’e-mail est arrivé. Il ne cherche que ce message ; il n’en lit et n’en change aucun autre.
test-what-other = Mailkey ne peut pas regarder dans la boîte mail de quelqu’un d’autre. Demandez-lui.
test-send = Envoyer l’e-mail de test
test-skip = Passer
test-sending-title = Envoi de l’e-mail de test
test-sent = Google l’a accepté à { $time }
test-looking = Recherche dans { $address }…
test-seconds = { $seconds } s sur { $of } s au plus
test-sent-before = Google a accepté un e-mail de test le { $date } à { $time }.
test-again = En envoyer un autre

## Setting the app up

connect-title = { $app } : que saisir
connect-lead = Saisissez ces valeurs, dans le même ordre.
connect-fields = Les champs
connect-hidden = Le code, masqué
connect-code-copied = Le code reste dans le presse-papiers pendant { $time }. Collez-le maintenant là où il faut.
connect-code-off = Le code a été retiré du presse-papiers. Si vous en avez encore besoin, copiez-le une fois de plus.
connect-code-replaced = Autre chose se trouve maintenant dans le presse-papiers, le code n’y est donc plus. Si vous en avez encore besoin, copiez-le une fois de plus.
connect-code-going = Mailkey retire le code du presse-papiers…
connect-snippet = Ou copiez ceci
connect-snippet-note = Le code n’y est pas. Il est demandé, ou lu dans le trousseau.
connect-checked = Ces noms ont été vérifiés le { $date }.
connect-memory = Le code n’est pas enregistré. Saisissez-le maintenant, avant de fermer Mailkey.
connect-print = Imprimer cette fiche
connect-print-no-code = Le code n’est pas sur cette fiche. Dans Mailkey, cliquez sur « Copier » à côté du code.
connect-print-made = Fait avec Mailkey le { $date }
connect-done = C’est saisi
connect-other = Autre application

## Done

done-title = Tout est prêt
done-lead = Des e-mails peuvent maintenant partir de { $address }.
done-account = Compte
done-app = Application
done-name = Nom du code chez Google
done-kept = Où est le code
done-kept-keyring = Dans le trousseau de cet ordinateur
done-kept-memory = Nulle part : Mailkey l’oublie à sa fermeture
done-sent = E-mail de test
done-sent-at = Accepté par Google le { $date } à { $time }
done-not-sent = Aucun envoyé
done-apps = Toutes vos applications
done-later = Bon à savoir pour plus tard
done-lost = <b>Cet ordinateur est perdu :</b> supprimez le code sur la page de Google. Plus personne ne peut alors l’utiliser, et votre mot de passe ne change pas.
done-password = <b>Vous changez votre mot de passe Google :</b> Google supprime tous les codes. Créez-en alors de nouveaux ici.
done-leaving = <b>Vous donnez l’application ou l’appareil :</b> retirez le code ici et chez Google.
done-codes = Vos codes
done-another = Une autre application
done-finish = Terminer
done-close = Vous pouvez maintenant fermer la fenêtre.
