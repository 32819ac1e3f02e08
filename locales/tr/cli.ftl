### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = “Yazıcım e-posta gönderemiyor”dan “deneme e-postası ulaştı”ya, bir Gmail uygulama şifresiyle
    .long =
        “Yazıcım e-posta gönderemiyor”dan “deneme e-postası ulaştı”ya; yalnızca bu bilgisayarın şifre kasasında duran bir Gmail uygulama şifresiyle.

        Kod, şifre kasasından veya standart girdiden okunur. Hiçbir zaman argümandan veya ortam değişkeninden alınmaz.
    .example =
        Çıkış durumu:
          0  istenen oldu
          1  iyi olmayan bir sonuç
          2  yanlış kullanım
          3  şifre kasası kullanılamıyor

        Örnek:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Bütün adımları terminalde yap
    .long =
        Bütün adımları terminalde yaptırır: uygulama, adres, 2 Adımlı Doğrulama, kodu oluşturma, kaydetme ve deneme e-postası.

        Kod, gösterilmeden yazılır veya yapıştırılır. Her adımdan sonra kod dışında her şey hatırlanır, bu yüzden istenen anda durdurulabilir; `mailkey setup` oradan devam eder.

        --practice ile her şey bu bilgisayarda, Google’ın bir taklidiyle olur.
    .example =
        Örnek:
          mailkey setup --practice

cli-verify =
    .about = Bir kez oturum aç, Google’ın yanıtını söyle; hiçbir şey kaydetme
    .long =
        Google’ın posta sunucusunda bir kez oturum açar, yanıtını söyler ve hiçbir şey kaydetmez.

        --json ile tek bir nesne yazdırır: verdict, stage, endpoint, reply, elapsed_ms, saved, details ve daha fazlası bulunduysa further.
    .example =
        Örnek:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Deneme e-postası gönder, sonra ulaşıp ulaşmadığına bak
    .long =
        Bir deneme e-postası gönderir, sonra posta kutusunda yalnızca onu arar ve başka bir şey okumaz.

        Başka birine giden veya --wait 0 ile gönderilen e-posta yalnızca gönderilir. E-posta gönderildi ama posta kutusuna bakılamadıysa sonuç bunu söyler ve çıkış durumu 1 olur.

        --json ile tek bir nesne yazdırır: verdict, stage, endpoint, reply, elapsed_ms, saved ve details.
    .example =
        Örnek:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Oturum açmadan, Google’ın posta sunucusuna giden yolun ne kadar açık olduğunu söyle
    .long =
        Google’ın posta sunucusunu her kapısından arar, nereye kadar vardığını aşama aşama gösterir ve kapatır. Oturum açmaz.

        Terminalde, bakarken her kapının ne durumda olduğunu gösterir. Ctrl-C durdurur.

        --json ile tek bir nesne yazdırır: bir sonucun alanları (yol açıksa verdict değeri null olur), further ve görülenler: names, doors, internet ve clock_ahead_seconds.
    .example =
        Örnek:
          mailkey doctor --json

cli-report =
    .about = Google’ın posta sunucusuna giden yol hakkında, başkasına verilecek bir rapor hazırla
    .long =
        doctor gibi bakar ve bilgisayarlarla ilgilenen kişi için bir rapor yazdırır: sade bir satır, bildirilecek bir numara ve görülenler. İçinde kod yoktur, e-posta adresleri kısaltılır, genel IP adresleri yazılmaz.

        --json ile tek bir nesne yazdırır: number, verdict, tried, practice, technical, text ve file.
    .example =
        Örnek:
          mailkey report --save

cli-list =
    .about = Mailkey’in bu bilgisayarda kaydettiği kodları listele
    .long =
        Hangi kodun hangi uygulama ve adres için olduğunu, Google’daki adını ve Google’ın onu en son ne zaman kabul ettiğini listeler. Kodların kendisi gösterilmez.

        --json ile her kod için bir nesne içeren bir dizi yazdırır.
    .example =
        Örnek:
          mailkey list

cli-get =
    .about = Şifre kasasından bir kodu yazdır
    .long =
        Şifre kasasındaki bir kodu standart çıktıya yazdırır, başka bir şey yazmaz. Kod yoksa çıkış durumu 1 olur.

        --json ile tek bir nesne yazdırır: app, address ve code.
    .example =
        Örnek:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Bir kodu şifre kasasından ve listeden kaldır
    .long =
        Bir kodu bu bilgisayarın şifre kasasından ve listeden kaldırır.

        Kod, orada da silinene kadar Google’da geçerli kalır.

        --json ile tek bir nesne yazdırır: app, address, was_kept, was_listed ve page.
    .example =
        Örnek:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Bir kodla oturum aç, yalnızca Google kabul ederse kaydet
    .long =
        Standart girdiden bir kod okur, onunla bir kez oturum açar ve yalnızca Google kabul ederse şifre kasasına kaydeder. Aynı uygulama ve adres için daha önce kaydedilmiş kodun yerine geçer. Hiçbir şey sormaz.

        --json ile tek bir nesne yazdırır: verdict, stage, endpoint, reply, elapsed_ms, saved, details ve daha fazlası bulunduysa further.
    .example =
        Örnek:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Alıştırma ve testler için bu bilgisayarda bir Google taklidi
    .long = Alıştırma ve testler için bu bilgisayarda bir Google taklidi. İçindeki hiçbir şey Google’a ulaşmaz, hiçbir kod gerçek değildir.
    .example =
        Örnek:
          mailkey practice serve

cli-practice-serve =
    .about = Başlat, her şeyin nerede olduğunu yazdır ve durdurulana kadar sür
    .long =
        Google’ınkilerin yerine geçen posta sunucularını ve sayfaları, yalnızca bu bilgisayarda başlatır. Portlarını, sertifikalarını imzalayan otoritenin dosyasını, kodlu adresleri ve sayfaları yazdırır; durdurulana (Ctrl-C) kadar sürer.

        --json ile tek satırda tek bir nesne yazdırır.
    .example =
        Örnek:
          mailkey practice serve --json

cli-help =
    .about = Bir komutun yardımını yazdır
    .long = Bir komutun yardımını yazdırır; adının arkasına --help yazmakla aynıdır. Komut verilmezse: mailkey’in kendi yardımı.
    .example =
        Örnek:
          mailkey help send-test

cli-option-address = Oturum açan e-posta adresi
cli-option-app = Kodun ait olduğu uygulama. Verilmezse: kodu kayıtlı olan tek uygulama
cli-option-app-needed = Kodun ait olduğu uygulama
cli-option-app-setup = E-posta gönderecek uygulama
cli-option-device = Birden fazlaysa cihazın veya sitenin adı
cli-option-address-setup = Uygulamanın e-posta gönderirken kullanacağı adres
cli-option-code-stdin = Kodu şifre kasası yerine standart girdiden oku
cli-option-code-stdin-only = Kodu standart girdiden oku
cli-option-even-if-words = Sıradan sözcük olabilecek 16 harfi de kabul et
cli-option-even-if-elsewhere = Postası büyük olasılıkla Google’da olmayan bir adresi de kabul et
cli-remedy-go_on_all_the_same = Yine de Google’daysa komuta --even-if-elsewhere ekleyin.
cli-keeper-unknown = Mailkey, { $domain } postasının kimde olduğunu anlayamıyor.
cli-option-json = Metin yerine JSON yazdır
cli-option-to = Deneme e-postasını kim alacak. Verilmezse: adresin kendisi
cli-option-wait = E-postanın kaç saniye aranacağı; 0 ise aranmaz
cli-option-practice = Alıştırma: hiçbir şey Google’a ulaşmaz, hiçbir kod gerçek değildir
cli-option-fault = Alıştırmada ters gidecek şey
cli-option-save = Raporu belgelerinizde bir dosyaya da yaz
cli-option-port = Sabit bir port
cli-option-help = Yardımı yazdır
cli-option-version = Sürümü yazdır
cli-option-language = Metinlerin dili, örneğin de veya pt-BR; verilmezse bu bilgisayarınki
cli-argument-command = Açıklanacak komut; verilmezse: mailkey’in kendisi

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Kullanım:
cli-heading-commands = Komutlar:
cli-heading-options = Seçenekler:
cli-heading-arguments = Argümanlar:
cli-placeholder-options = [SEÇENEKLER]
cli-placeholder-command = <KOMUT>
cli-choices = [olabilecekler: { $choices }]
cli-default = [verilmezse: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = “{ $given }” burada bilinmiyor.
cli-wrong-command = “{ $given }” diye bir komut yok.
cli-wrong-value = “{ $given }”, { $option } için uygun değil.
cli-wrong-missing = Eksik olan: { $option }
cli-wrong-no-value = { $option } bir değer ister.
cli-wrong-twice = { $option } yalnızca bir kez verilebilir.
cli-wrong-together = { $option } ile { $other } birlikte olmaz.
cli-wrong-other = Bu anlaşılamadı.
cli-wrong-guess = Şunu mu demek istediniz: “{ $guess }”?
cli-wrong-choices = Olabilecekler: { $choices }
cli-wrong-help = Daha fazlası için: { $command }
cli-wrong-language = “{ $given }” diye bir dil yok. Olanlar: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Standart girdi bir terminal, kod orada okunabilir. Kodu boru hattıyla verin, örneğin şifre programınızdan veya bir dosyadan:
    { $given } | mailkey … --code-stdin
    Gösterilmeden yazmak için: mailkey setup
cli-no-code-kept = { $address } için kayıtlı kod yok. Uygulamayı --app ile belirtin, kodu --code-stdin ile verin veya şununla başlayın: mailkey setup --address { $address }
cli-several-codes = { $address } için birkaç uygulamanın kodu var. --app ile birini seçin: { $apps }
cli-several-devices = { $address } için birkaç cihazın kodu var. --device ile birini seçin: { $devices }
cli-not-in-keyring = Şifre kasasında kod yok: { $app }, { $address }.
cli-an-app = uygulamanız

## The codes

cli-list-empty = Bu bilgisayarda henüz kod yok. Almak için: mailkey setup
cli-list-app = Uygulama
cli-list-device = Cihaz
cli-list-address = Adres
cli-list-code-name = Google’daki adı
cli-list-since = Kaydedildi
cli-list-last-worked = Son kabul
cli-removed = Kod bu bilgisayardan kaldırıldı: { $app }, { $address }.
cli-removed-not-listed = Kod şifre kasasından kaldırıldı: { $app }, { $address }. Listede yoktu.
cli-removed-not-in-keyring = Kod listeden kaldırıldı: { $app }, { $address }. Şifre kasasında yoktu.
cli-removed-here-only = Orada da silene kadar Google’da geçerli kalır:
cli-nothing-to-remove = Ne şifre kasasında ne listede kod var: { $app }, { $address }.
cli-stored-not-listed = Kod şifre kasasında, ama listeye eklenemedi ({ $reason }).

## The doctor

cli-doctor-free = Google’ın posta sunucusuna giden yol açık ({ $seconds } sn).
cli-doctor-shut-sending = { $title ->
        [none] Göndermek için olan iki kapıdan biri (port { $port }) kapalı. Öteki yeterli.
       *[other] Göndermek için olan iki kapıdan birinde (port { $port }): { $title }. Öteki yeterli.
    }
cli-doctor-shut-reading = { $title ->
        [none] Okuma kapısı (port { $port }) kapalı. Gönderim için gerekmez; yalnızca deneme e-postası aranamaz.
       *[other] Okuma kapısında (port { $port }): { $title }. Gönderim için gerekmez; yalnızca deneme e-postası aranamaz.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Sertifikayı veren

## The letter that some advice speaks of

cli-letter = Mektup, kendi e-postanıza kopyalamanız için:

## The report

cli-report-saved = Rapor kaydedildi: { $file }
cli-save-report = Dosyaya kaydedilsin mi? e kaydeder, Enter kaydetmez:

## Practice

cli-practice-banner = ALIŞTIRMA
cli-practice-pages = Alıştırma sayfaları: { $url }
cli-practice-serving =
    SMTP, baştan TLS           { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, baştan TLS           { $host }:{ $imaps }
    Sertifikalar şunlar için   { $smtp_name } ve { $imap_name }
    Otoritenin dosyası         { $authority }
    Sayfalar                   { $pages }
cli-practice-account = { $address } için kod
cli-practice-until = Ctrl-C ile durdurun.

## The steps in the terminal

cli-key-back = g
cli-key-stop = d
cli-key-skip = a
cli-key-yes = e

cli-setup-needs-terminal = mailkey setup soru sorar, bu yüzden terminal gerekir. Betikler için: mailkey store --address … --app … --code-stdin
cli-setup-keys = Her soruda: g geri gider, d durdurur. Kod dışında her şey hatırlanır.
cli-setup-stopped = Burada durdu. Devam etmek için: mailkey setup
cli-setup-stopped-practice = Burada durdu. Devam etmek için: mailkey setup --practice
cli-step = { $practice ->
        [yes] ALIŞTIRMA · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Numara:
cli-which-number-default = Numara [{ $default }]:
cli-not-a-number = Lütfen 1 ile { $count } arasında bir sayı yazın.
cli-opened = İnternet tarayıcınızda açılıyor.
cli-open-yourself = Bu bağlantıyı herhangi bir bilgisayar veya telefonda, internet tarayıcısıyla açın.
cli-letter-opened = Posta programınızda açılıyor. Kime gideceğini seçin, okuyun ve kendiniz gönderin.
cli-letter-copy = Kendi e-postanıza kopyalayıp yardım edebilecek kişiye gönderin.
cli-enter-to-look-again = Bitince Enter’a basın:
cli-address = E-posta adresiniz:
cli-address-again = E-posta adresiniz [{ $address }]:
cli-paste = Kod (gösterilmez):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Kime gönderilsin [{ $address }], atlamak için a:
cli-verdict = Yapmak istediğinizin numarası:
cli-verdict-or-skip = Yapmak istediğinizin numarası, atlamak için a:
cli-verdict-good = Devam etmek için Enter’a basın veya yapmak istediğinizin numarasını yazın:
cli-nothing-to-press = Bunu sizin yapmanız gerekiyor; Mailkey yapamaz.
cli-connect-lead = Bunları aynı sırayla girin. Gireceğiniz yer: { $app }
cli-connect-get = Kodu sonra yazdırmak için: mailkey get --address { $address } --app { $app }
cli-show-code = Kodu bu ekranda göster
cli-the-code = kod (16 harf)
cli-finish = Bitir
