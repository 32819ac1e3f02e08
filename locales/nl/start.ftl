start-no-screen = Er is hier geen scherm waarop Mailkey zijn venster kan openen. In deze terminal leidt `{ $command }` door dezelfde stappen.
start-terminal = In een terminal leidt `{ $command }` door dezelfde stappen.
start-undrawn = De pagina van Mailkey kan niet worden getoond
    .text = Het deel van dit systeem dat pagina’s tekent (WebKitGTK) stopt telkens weer. Wat is opgeslagen, is er nog. Vaak helpt het om het systeem of het grafische stuurprogramma bij te werken. In een terminal leidt `{ $command }` door dezelfde stappen.
    .again = Opnieuw proberen
