### The list of codes on this computer.

codes-title = Twoje kody
codes-lead = Mailkey trzyma tę listę, a same kody są w pęku kluczy. Kod nigdy nie jest pokazywany.
codes-none = Na tym komputerze nie ma jeszcze kodu.
codes-for = { $app }, { $address }
codes-name = W Google nazywa się „{ $name }”
codes-since = Zapisany od { $date }.
codes-worked = Ostatnio przyjęty { $date }.
codes-remove = Usuń
codes-remove-what = Usuń kod dla „{ $app }” i { $address }
codes-back = Wróć do kroków

remove-title = Usunąć ten kod?
remove-text = „{ $app }” będzie dalej działać, dopóki kod nie zostanie usunięty także w Google. Tam nazywa się „{ $name }”.
remove-yes = Usuń stąd
remove-no = Zostaw
removed-title = Kod jest usunięty z tego komputera.
removed-text = Aby nigdzie już nie działał, usuń „{ $name }” także na stronie Google.

removed-undo = Cofnij
restored-title = Kod wrócił.
restored-text = Jest znów w pęku kluczy, tak jak był.
