### The list of codes on this computer.

codes-title = Twoje kody
codes-lead = Mailkey trzyma tę listę, a same kody są w pęku kluczy.
codes-none = Na tym komputerze nie ma jeszcze kodu.
codes-for = { $app }, { $address }
codes-on-device = { $app } ({ $device })
codes-name = W Google nazywa się „{ $name }”
codes-since = Zapisany od { $date }.
codes-worked = Ostatnio przyjęty { $date }.
codes-settings = Ustawienia
codes-test = Wyślij testowy e-mail
codes-check = Sprawdź
codes-replace = Zastąp
code-show = Pokaż kod
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

## A code, shown in a window of its own

shown-code-title = Kod
shown-code-alphabet = Adam Barbara Celina Dorota Ewa Filip Genowefa Henryk Irena Jadwiga Karol Ludwik Marek Natalia Olga Paweł Quebec Roman Stefan Teresa Urszula Violetta Wacław Xantypa Ypsylon Zygmunt
shown-code-left = Zniknie za { $time }.
