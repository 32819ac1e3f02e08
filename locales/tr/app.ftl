### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Adımlar
rail-account = Hesabınız: { $address }
rail-done = { $step }, tamam
rail-progress = Adım { $number }/{ $count }
rail-promise-kept = Kod bu bilgisayarda kalır.
rail-promise-google = Mailkey yalnızca Google ile konuşur.
rail-codes = Kodlarınız
rail-examine = Bağlantımı kontrol et

back = Geri
continue = Devam et
cancel = Vazgeç
close = Kapat
copy = Kopyala
copied = Kopyalandı
copy-what = Kopyala: { $what }
copied-what = Kopyalandı: { $what }
dismiss = Gizle
print = Yazdır
where = Adım { $number }/{ $count }. { $next }
stopping = Durduruluyor…

running-seconds = { $seconds } sn
duration-seconds = { $count ->
        [one] { $count } saniye
       *[other] { $count } saniye
    }
duration-minutes = { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }

## Practice

practice-label = Alıştırma
practice-title = Alıştırma.
practice-text = Buradaki hiçbir şey Google’a ulaşmaz.
practice-fault = Ne ters gitsin?
practice-fault-none = Hiçbir şey

## A verdict

verdict-todo = Şimdi ne yapmalı
verdict-server = Sunucu ne dedi
verdict-store = Şifre kasası ne dedi
verdict-where = Nerede durdu
# Same as in English.
verdict-endpoint = { $host }, port { $port }
verdict-report = Raporu göster
verdict-again-in = { $button } ({ $time } sonra)
verdict-again-ready = Şimdi yeniden deneyebilirsiniz.
verdict-beside = Ayrıca fark edildi

report-title = Size yardım eden kişi için rapor
report-lead = Raporda yalnızca bunlar yazar. İçinde ne kod ne şifre var.
report-quote = Bildirilecek numara
report-text = Raporun metni
report-save = Dosyaya kaydet
report-saved = Kaydedildi: { $file }
report-not_saved = Dosya yazılamadı. Bunun yerine raporu kopyalayın.

## A letter to somebody who can help

letter-title = Yardım edebilecek kişiye bir mektup
letter-lead = Mektup sizin adınıza hazır. Mailkey onu kendiliğinden göndermez.
letter-subject = Konu:
letter-text = Mektubun metni
letter-show = Mektubu göster
letter-write = Posta programımda aç
letter-opened = Mektup posta programınızda. Kime gideceğini siz seçin.
letter-not_opened = Posta programınız açılmadı. Bunun yerine mektubu kopyalayın.

## Asking before a code is replaced

replace-title = Bunun için zaten bir kod var
replace-text = Bu bilgisayarda kayıtlı bir kod var: { $app }, { $address }. Yeni kod, ancak Google kabul ederse onun yerine geçer.
replace-yes = Yeni kodu kullan
replace-no = Eskisi kalsın

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = { $date } tarihinden beri saklanan bir kod var: { $app }, { $address }. Bu kod çalıştıkça yenisi gerekmez.
earlier-undated = Şifre kasasında bir kod var: { $app }, { $address }. Bu kod çalıştıkça yenisi gerekmez.
earlier-use = Onu kullan
earlier-new = Yenisini oluştur
device-other-name = Diğer cihazın veya sitenin adı
device-other-note = Örneğin “Koridordaki tarayıcı”. Onun kendi kodu olur.
device-other = Başka bir cihaz için kod

## Asking before a code is let go that was not saved

unsaved-title = Kod kaydedilmedi
unsaved-text = Devam ederseniz Mailkey şu kodu unutur: { $app }, { $address }.
unsaved-no = Burada kal
unsaved-yes = Kodu unut
closing-title = Mailkey kapatılsın mı?
closing-code_in_hand = Kodunuz henüz kaydedilmedi. Mailkey’i şimdi kapatırsanız kod buradan silinir ve Google onu bir daha göstermez.
closing-code_being_checked = Kodunuz hâlâ Google’a soruluyor ve henüz kaydedilmedi. Mailkey’i şimdi kapatırsanız kod buradan silinir ve Google onu bir daha göstermez.
closing-copied_code = Kopyaladığınız kod hâlâ panoda. Mailkey’i şimdi kapatırsanız oradan kaldırılır: önce gereken yere yapıştırın.
closing-close = Yine de kapat
closing-stay = Kal

## Checking the connection

examination-title = Google’a giden yol açık mı?
examination-lead = Mailkey, Google’ın posta sunucusunu arar ve hemen kapatır. Oturum açmaz.
examination-start = Şimdi bak
examination-again = Yeniden bak
examination-running = Google’ın posta sunucuları aranıyor…
examination-free = Google’a giden yol açık
examination-free-text = Google’ın posta sunucusu güvenli bağlantı üzerinden yanıt veriyor. Bu bilgisayar için durum böyle. Bir yazıcının veya başka bir cihazın yolu ayrı olabilir.
examination-doors = Kapı kapı

path-computer = Bu bilgisayar
path-network = Ağınız
path-internet = İnternet
path-google = Google’ın posta sunucusu
path-broken-computer = Yol bu bilgisayarda kesiliyor.
path-broken-to_network = Yol, bu bilgisayar ile ağınız arasında kesiliyor.
path-broken-network = Yol ağınızda kesiliyor.
path-broken-to_internet = Yol, ağınız ile Google arasında kesiliyor.
path-broken-somewhere = Bu bilgisayarda veya ağınızda bir şey yolu kapatıyor. Adını söylemedi.
path-broken-doors = Yol, Google’ın posta sunucusunun kapılarında kesiliyor.
path-broken-doors-only = İnternet çalışıyor. Yol, Google’ın posta sunucusunun kapılarında kesiliyor.

door = Kapı
door-sending = Gönderme, port { $port }
door-reading = Okuma, port { $port }
door-names = Ad
door-connect = Bağlantı
door-greeting = Selamlama
door-secure_line = Güvenli bağlantı
door-time = Süre
door-took = { $seconds } sn
door-state-waiting = henüz değil
door-state-working = bakılıyor
door-state-good = iyi
door-state-bad = kesik

around-internet = İnternet
around-internet-answers = yanıt veriyor
around-internet-silent = yanıt vermiyor
around-internet-unreached = ulaşılamıyor, ama yanıt veren biri var
around-internet-portal = onun yerine bu ağın bir sayfası yanıt veriyor
around-clock = Saat
around-clock-right = doğru
around-clock-off = { $clock }
around-certificates = Sertifikayı veren

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Sırada: e-posta adresinizi yazmak.
where-free = Bu uygulama için adımların hiçbiri gerekmiyor.
where-address = Sırada: 2 Adımlı Doğrulama’ya bakmak.
where-two-step = Sırada: kodu oluşturmak.
where-create = Sırada: kodu buraya yapıştırmak.
where-paste = Sırada: kodun Google ile kontrolü.
where-check = Sırada: kendinize bir deneme e-postası göndermek.
where-test-mail = Sırada: uygulamanızı ayarlamak.
where-connect = Bundan sonra işiniz bitiyor.
where-done = Bütün adımları tamamladınız.
where-verdict = “{ $step }” adımındasınız. Gerisini Mailkey hatırlar.
where-room = Adımlarınız saklı. “{ $button }” sizi oraya götürür.

## Language, colours and size of the text

display-open = Görünüm
display-title = Dil ve görünüm
display-lead = Her değişiklik hemen görünür. Hiçbir şey kaybolmaz.
display-language = Dil
display-language-system = Bilgisayardaki gibi ({ $language })
display-theme = Renkler
display-theme-system = Bilgisayardaki gibi
display-theme-light = Açık
display-theme-dark = Koyu
display-text = Yazı boyutu
display-text-size = %{ $percent }
display-text-larger = Büyüt
display-text-smaller = Küçült
display-text-now = Yazı boyutu şimdi %{ $percent }.
display-language-now = Mailkey artık Türkçe konuşuyor.

## Help: a few words explained, and the keys

help-open = Yardım
help-title = Yardım
help-words = Altı sözcük
help-keys = Tuşlar
help-about = Mailkey bağımsız bir programdır. Google ile bağlantısı yoktur.

glossary-code = Kod
    .text = Google’ın tek bir uygulama için oluşturduğu 16 harf. Google buna uygulama şifresi der. Uygulama, sizin şifreniz yerine bunu kullanır.
glossary-two_step = 2 Adımlı Doğrulama
    .text = Oturum açarken Google iki şey ister. Biri şifrenizdir. Öteki, yalnızca sizde olan bir şeydir; örneğin telefonunuz.
glossary-passkey = Geçiş anahtarı
    .text = Yüzünüzle, parmağınızla veya bir PIN ile oturum açma yolu. 2 Adımlı Doğrulama’nın yerine geçmez.
glossary-keyring = Şifre kasası
    .text = Bilgisayarınızda gizli bilgilerin güvenle durduğu yer. Bilgisayarda oturum açtığınızda açılır.
glossary-mail_server = Posta sunucusu
    .text = Google’da e-postanızı alıp yerine ileten bilgisayar.
glossary-secure_line = Güvenli bağlantı
    .text = Aradan kimsenin okuyamadığı bir bağlantı. Mailkey başkasını kullanmaz.

# Same as in English.
key-enter = Enter
    .does = Ana düğmeye bas
# Same as in English.
key-escape = Esc
    .does = Geri dön veya süren işi durdur
# Same as in English.
key-tab = Tab
    .does = Sonraki düğmeye veya alana geç
key-arrows = Ok tuşları
    .does = Kutudan kutuya geç
key-space = Boşluk
    .does = Kutuyu seç veya düğmeye bas
key-help = F1
    .does = Bu yardımı aç
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Kodu yapıştır
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Yazıyı büyüt
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Yazıyı küçült
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Yazı eski boyutuna dönsün

## Back after a day or more

welcome-title = Yeniden hoş geldiniz
welcome-lead = Son olarak { $date } tarihinde buradaydınız. Yapılanlar:
welcome-app = Seçtiğiniz: { $app }.
welcome-address = Verdiğiniz adres: { $address }.
welcome-two_step = 2 Adımlı Doğrulama açık.
welcome-code = Google kodu kabul etti, kod kaydedildi.
welcome-sent = Google deneme e-postasını aldı.
welcome-next = Şimdi sırada “{ $step }” var.
