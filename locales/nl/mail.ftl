### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

test-mail-subject = Testmail van Mailkey: { $app }

test-mail-body =
    Hallo,

    Dit is de testmail van Mailkey. Als u deze kunt lezen, werkt het versturen: de mailserver van Google heeft deze mail aangenomen met het app-wachtwoord dat hiervoor is gemaakt.

    Gemaakt voor: { $app }
    Op de computer: { $device }

    U hoeft niets te doen en u kunt deze mail verwijderen.

    Hebt u hier niet om gevraagd? Dan heeft iemand die dit aan het instellen is, uw adres voor de test gekozen.

    Mailkey is een onafhankelijk programma. Het is niet verbonden aan Google.
