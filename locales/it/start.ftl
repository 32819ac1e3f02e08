start-no-screen = Qui non c’è uno schermo su cui Mailkey possa aprire la sua finestra. In questo terminale, `{ $command }` guida attraverso gli stessi passi.
start-terminal = In un terminale, `{ $command }` guida attraverso gli stessi passi.
start-undrawn = La pagina di Mailkey non può essere mostrata
    .text = La parte di questo sistema che disegna le pagine (WebKitGTK) si ferma di continuo. Ciò che è stato salvato c’è ancora. Spesso basta aggiornare il sistema o il driver grafico. In un terminale, `{ $command }` guida attraverso gli stessi passi.
    .again = Riprova
