### The list of codes on this computer.

codes-title = Codici salvati
codes-lead = Mailkey tiene questo elenco. I codici sono nel portachiavi.
codes-none = Su questo computer non c’è ancora nessun codice.
codes-for = { $app }, { $address }
codes-on-device = { $app } «{ $device }»
codes-name = Su Google si chiama «{ $name }»
codes-since = Salvato in data { $date }.
codes-worked = Accettato l’ultima volta in data { $date }.
codes-settings = Impostazioni
codes-test = Invia un’email di prova
codes-check = Controlla
codes-replace = Sostituisci
code-show = Mostra il codice
codes-remove = Rimuovi
codes-remove-what = Rimuovi il codice per { $app } e { $address }
codes-back = Torna ai passaggi

remove-title = Rimuovere questo codice?
remove-text = { $app } continua a funzionare finché il codice non viene eliminato anche su Google. Lì si chiama «{ $name }».
remove-yes = Rimuovi da qui
remove-no = Tieni il codice
removed-title = Il codice non è più su questo computer.
removed-text = Per renderlo inutilizzabile ovunque, elimini «{ $name }» anche nella pagina di Google.

removed-undo = Annulla
restored-title = Il codice è tornato.
restored-text = È di nuovo nel portachiavi, com’era prima.

## A code, shown in a window of its own

shown-code-title = Il codice
shown-code-alphabet = Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Imola Jolly Kursaal Livorno Milano Napoli Otranto Padova Quarto Roma Savona Torino Udine Venezia Washington Xilofono Yacht Zara
shown-code-left = Scompare tra { $time }.
