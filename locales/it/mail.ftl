### The test mail.

test-mail-subject = Email di prova di Mailkey: { $app }

test-mail-body =
    Buongiorno,

    questa è l’email di prova di Mailkey. Se la sta leggendo, l’invio funziona: il server di posta di Google ha preso in carico questa email con la password per le app creata apposta.

    Creata per: { $app }
    Sul computer: { $device }

    Non deve fare niente e può eliminare questa email.

    Se non l’ha chiesta lei: qualcuno che sta configurando l’invio ha scelto il suo indirizzo per la prova.

    Mailkey è un programma indipendente. Non è affiliato a Google.
