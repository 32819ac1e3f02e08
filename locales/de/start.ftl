start-no-screen = Hier gibt es keinen Bildschirm, auf dem Mailkey sein Fenster öffnen kann. In diesem Terminal führt `{ $command }` durch dieselben Schritte.
start-terminal = In einem Terminal führt `{ $command }` durch dieselben Schritte.
start-undrawn = Die Seite von Mailkey lässt sich nicht anzeigen
    .text = Der Teil dieses Systems, der Seiten zeichnet (WebKitGTK), bricht immer wieder ab. Was gespeichert wurde, ist noch da. Oft hilft es, das System oder den Grafiktreiber zu aktualisieren. In einem Terminal führt `{ $command }` durch dieselben Schritte.
    .again = Noch einmal versuchen
