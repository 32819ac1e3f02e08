### The test mail.

test-mail-subject = Testowy e-mail od Mailkey: { $app }

test-mail-body =
    Dzień dobry,

    to testowy e-mail od Mailkey. Jeśli można go przeczytać, wysyłanie działa: serwer poczty Google przyjął ten e-mail z utworzonym do tego hasłem do aplikacji.

    Utworzono dla: { $app }
    Na komputerze: { $device }

    Nie trzeba nic robić, a ten e-mail można usunąć.

    Jeśli ta wiadomość jest niespodzianką: ktoś właśnie ustawia wysyłanie i wybrał ten adres do testu.

    Mailkey to niezależny program. Nie jest związany z Google.
