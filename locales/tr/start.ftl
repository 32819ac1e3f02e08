start-no-screen = Burada Mailkey’in penceresini açabileceği bir ekran yok. Bu terminalde `{ $command }` aynı adımlardan geçirir.
start-terminal = Bir terminalde `{ $command }` aynı adımlardan geçirir.
start-undrawn = Mailkey’in sayfası gösterilemiyor
    .text = Bu sistemin sayfaları çizen bölümü (WebKitGTK) tekrar tekrar duruyor. Kaydedilenler hâlâ yerinde. Sistemi veya ekran kartı sürücüsünü güncellemek çoğu zaman işe yarar. Bir terminalde `{ $command }` aynı adımlardan geçirir.
    .again = Yeniden dene
