### The list of codes on this computer.

codes-title = Ihre Codes
codes-lead = Diese Liste führt Mailkey; die Codes selbst liegen im Schlüsselbund.
codes-none = Auf diesem Computer ist kein Code gespeichert.
# Same as in English.
codes-for = { $app }, { $address }
codes-on-device = { $app } „{ $device }“
codes-name = Bei Google heißt er „{ $name }“
codes-since = Gespeichert am { $date }.
codes-worked = Zuletzt angenommen am { $date }.
codes-settings = Einstellungen
codes-test = Testmail senden
codes-check = Prüfen
codes-replace = Ersetzen
code-show = Code zeigen
codes-remove = Entfernen
codes-remove-what = Den Code für { $app } und { $address } entfernen
codes-back = Zurück zu den Schritten

remove-title = Diesen Code entfernen?
remove-text = { $app } kann weiter senden, bis der Code auch bei Google gelöscht ist. Dort heißt er „{ $name }“.
remove-yes = Hier entfernen
remove-no = Behalten
removed-title = Der Code ist von diesem Computer entfernt.
removed-text = Damit er nirgends mehr gilt, löschen Sie „{ $name }“ auch auf der Google-Seite.

removed-undo = Rückgängig
restored-title = Der Code ist wieder da.
restored-text = Er liegt wieder im Schlüsselbund, so wie vorher.

## A code, shown in a window of its own

shown-code-title = Der Code
shown-code-alphabet = Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Julius Kaufmann Ludwig Martha Nordpol Otto Paula Quelle Richard Samuel Theodor Ulrich Viktor Wilhelm Xanthippe Ypsilon Zacharias
shown-code-left = Er verschwindet in { $time }.
