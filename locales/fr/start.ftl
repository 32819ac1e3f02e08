start-no-screen = Il n’y a pas d’écran ici sur lequel Mailkey puisse ouvrir sa fenêtre. Dans ce terminal, `{ $command }` mène par les mêmes étapes.
start-terminal = Dans un terminal, `{ $command }` mène par les mêmes étapes.
start-undrawn = La page de Mailkey ne peut pas être affichée
    .text = La partie de ce système qui dessine les pages (WebKitGTK) s’arrête sans cesse. Ce qui a été enregistré est toujours là. Mettre à jour le système ou le pilote graphique suffit souvent. Dans un terminal, `{ $command }` mène par les mêmes étapes.
    .again = Réessayer
