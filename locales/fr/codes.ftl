### The list of codes on this computer.

codes-title = Vos codes
codes-lead = Mailkey tient cette liste ; les codes eux-mêmes sont dans le trousseau.
codes-none = Aucun code n’est enregistré sur cet ordinateur.
codes-for = { $app }, { $address }
codes-on-device = { $app } « { $device } »
codes-name = Chez Google, il s’appelle « { $name } »
codes-since = Enregistré depuis le { $date }.
codes-worked = Accepté pour la dernière fois le { $date }.
codes-settings = Réglages
codes-test = Envoyer un e-mail de test
codes-check = Vérifier
codes-replace = Remplacer
code-show = Afficher le code
codes-remove = Retirer
codes-remove-what = Retirer le code pour { $app } et { $address }
codes-back = Revenir aux étapes

remove-title = Retirer ce code ?
remove-text = { $app } pourra encore envoyer tant que le code n’est pas supprimé aussi chez Google. Là-bas, il s’appelle « { $name } ».
remove-yes = Retirer d’ici
remove-no = Le garder
removed-title = Le code est retiré de cet ordinateur.
removed-text = Pour qu’il ne serve plus nulle part, supprimez aussi « { $name } » sur la page de Google.

removed-undo = Annuler
restored-title = Le code est de retour.
restored-text = Il est à nouveau dans le trousseau, comme avant.

## A code, shown in a window of its own

shown-code-title = Le code
shown-code-alphabet = Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé
shown-code-left = Il disparaît dans { $time }.
