start-no-screen = Nie ma tu ekranu, na którym Mailkey mógłby otworzyć okno. W tym terminalu `{ $command }` prowadzi przez te same kroki.
start-terminal = W terminalu `{ $command }` prowadzi przez te same kroki.
start-undrawn = Nie można pokazać strony programu Mailkey
    .text = Część tego systemu, która rysuje strony (WebKitGTK), wciąż przerywa pracę. To, co zapisano, nadal jest na miejscu. Często pomaga aktualizacja systemu lub sterownika grafiki. W terminalu `{ $command }` prowadzi przez te same kroki.
    .again = Spróbuj ponownie
