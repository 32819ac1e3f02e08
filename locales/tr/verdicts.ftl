### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google kodu kabul etti
    .meaning = { $address } için oturum açıldı.
verdict-sent =
    .title = Google e-postayı aldı
    .meaning = { $time ->
        [none] Google, { $recipient } için deneme e-postasını aldı. Ulaşıp ulaşmadığı henüz bilinmiyor.
       *[other] Google, { $recipient } için deneme e-postasını aldı (saat { $time }). Ulaşıp ulaşmadığı henüz bilinmiyor.
    }
verdict-arrived_inbox =
    .title = Ulaştı
    .meaning = Deneme e-postası Gelen Kutunuzda. Gönderim çalışıyor.
verdict-arrived_spam =
    .title = Ulaştı, ama Spam klasörüne
    .meaning = Deneme e-postası ulaştı, ama Google onu Spam klasörüne koydu. Gönderim çalışıyor.
verdict-not_arrived_yet =
    .title = Henüz gelmedi
    .meaning = { $spam ->
        [hidden] Google e-postayı aldı, ama e-posta Gelen Kutusu’nda değil. Spam klasörü posta programlarından gizli olduğu için Mailkey oraya bakamadı. Lütfen oraya kendiniz bakın.
       *[other] { $time ->
            [none] Google e-postayı aldı, ama e-posta henüz ortaya çıkmadı. Bu birkaç dakika sürebilir.
           *[other] Google e-postayı aldı (saat { $time }), ama e-posta henüz ortaya çıkmadı. Bu birkaç dakika sürebilir.
        }
    }
verdict-from_rewritten =
    .title = Ulaştı, ama başka bir gönderenle
    .meaning = Google, gönderen olarak { $from } yazdı. Öteki adres bu hesaba ait değilse hep böyle yapar.

## Sign-in

verdict-code_rejected =
    .title = Google bu kodu kabul etmedi
    .meaning = { $stage ->
        [look] Google bu kodla e-postayı aldı. Ama posta kutusu açılmadı; lütfen e-postanın gelip gelmediğine kendiniz bakın.
       *[other] Kodun biçimi doğru, ama { $address } hesabını açmıyor. Çoğunlukla kod başka bir hesap için oluşturulmuştur veya bu arada silinmiştir.
    }
verdict-normal_password_used =
    .title = Bu sizin normal şifrenizdi
    .meaning = Google onu tanıdı, bu iyi haber: hesap çalışıyor ve 2 Adımlı Doğrulama açık. Ama uygulamaya 16 harfli ayrı bir kod gerekiyor.
verdict-browser_sign_in_needed =
    .title = Google önce sizi internet tarayıcısında görmek istiyor
    .meaning = Bu bilgisayar veya ağ Google için yeni olduğundan dikkatli davranıyor. İnternet tarayıcısında bir kez oturum açmanız yeterli.
verdict-too_many_sign_ins =
    .title = Google biraz ara istiyor
    .meaning = { $wait ->
        [none] { $address } için kısa sürede çok kez oturum açıldı. Bozulan bir şey yok. Lütfen biraz bekleyin.
       *[other] { $address } için kısa sürede çok kez oturum açıldı. Bozulan bir şey yok. Lütfen { $wait } bekleyin.
    }
verdict-google_busy =
    .title = Google şu anda meşgul
    .meaning = Google’ın posta sunucusu “şimdi değil” dedi. Bu genellikle birkaç dakikada geçer. Kodunuzla ilgisi yok.
verdict-sign_in_refused =
    .title = Google hayır dedi
    .meaning = { $stage ->
        [look] Google e-postayı aldı. Ama posta kutusuna bakılmasına izin vermedi, Mailkey nedenini bilmiyor. Lütfen kendiniz bakın.
        [sign_in] Posta sunucusu, Mailkey’in bilmediği bir nedenle oturum açtırmadı. Sunucunun kendi sözleri, bilgisayarlarınızla ilgilenen kişinin işine yarayabilir.
       *[other] Posta sunucusu, kodunuz gönderilmeden önce, Mailkey’in bilmediği bir nedenle hayır dedi. Sunucunun kendi sözleri, bilgisayarlarınızla ilgilenen kişinin işine yarayabilir.
    }

## Sending

verdict-daily_limit_reached =
    .title = Bugünkü sınır doldu
    .meaning = { $address } bugün Google’ın izin verdiği kadar e-posta gönderdi. Kodda sorun yok. Gönderim bir gün içinde yeniden çalışır.
verdict-recipient_refused =
    .title = Alıcı geri çevrildi
    .meaning = Google { $recipient } adresine teslim etmiyor. Adreste bir harf yanlış yazılmış olabilir.
verdict-mailbox_full =
    .title = Posta kutusu dolu
    .meaning = { $recipient } posta kutusunda yer kalmadı, bu yüzden e-posta girmiyor. Kod çalışıyor.
verdict-message_refused =
    .title = Google e-postayı almadı
    .meaning = Oturum açıldı, ama Google deneme e-postasını geri çevirdi.
verdict-workspace_rule =
    .title = Kuruluşunuzun bu e-postaya karşı bir kuralı var
    .meaning = Kodunuz çalışıyor. E-postayı, kuruluşunuzun Google’da koyduğu bir kural durduruyor.

## Reading

verdict-imap_disabled =
    .title = Mailkey posta kutusuna bakamıyor
    .meaning = Google e-postayı aldı. Ama { $address } için posta kutusuna bakmak kapalı. Lütfen e-postanın gelip gelmediğine kendiniz bakın.
verdict-imap_refused =
    .title = Posta kutusu açılmadı
    .meaning = { $sign ->
        [unreadable_answer] Google e-postayı aldı. Ama Mailkey posta kutusunun yanıtını okuyamadı; lütfen kendiniz bakın.
       *[other] { $stage ->
            [look] Google e-postayı aldı. Ama Mailkey’in aramasına izin vermedi; lütfen kendiniz bakın.
           *[other] Google’ın posta okuma sunucusu buradan kullanılamıyor. Gönderim için gerekmez; yalnızca deneme e-postası aranamaz.
        }
    }

## Network

verdict-offline =
    .title = Bu bilgisayar internete bağlı değil
    .meaning = Şu anda internete çıkış yok. Kodunuzda bir sorun yok.
verdict-google_unreachable =
    .title = Buradan Google’a ulaşılamıyor
    .meaning = Ağ yanıt veriyor, ama Google ile hiçbir bağlantı kurulamıyor. Belki şu anda ağın kendisinde internet yoktur veya ağ Google’a hiçbir şey geçirmiyordur.
verdict-proxy_required =
    .title = Bu ağ yalnızca kendi proxy’sinden geçenleri dışarı bırakıyor gibi görünüyor
    .meaning = Bu bilgisayar internete bir proxy üzerinden çıkacak şekilde ayarlı; proxy kullanılmadan Google ile bağlantı kurulamıyor. E-posta çoğunlukla web sayfaları için olan bir proxy’den geçemez.
verdict-name_not_found =
    .title = Google’ın posta sunucusu bulunamadı
    .meaning = Bu bilgisayar bir ağa bağlı, ama ağ Google’ın posta sunucusunun yerini söyleyemiyor. Çoğunlukla ağın kendisinde internet yoktur veya ağ adları süzüyordur.
verdict-name_server_silent =
    .title = Ağ, Google’ın nerede olduğunu söylemiyor
    .meaning = Bu ağda öteki bilgisayarların yerini söyleyen ad sunucusu yavaş ya da yanıt vermiyor. Kodunuzda bir sorun yok.
verdict-name_blocked =
    .title = Bir şey Google’ın posta sunucusunun adını engelliyor
    .meaning = Google’ın posta sunucusuna, onun için verilen adreste ulaşılamadı. Böyle bir adresi çoğu zaman bu bilgisayardaki bir ayar ya da program veya ağdaki bir süzgeç verir. Kodunuz gönderilmedi.
verdict-captive_portal =
    .title = Bu ağ önce giriş yapmanızı istiyor
    .meaning = Otelde veya trende olduğu gibi, ağın bir sayfası yolu kapatıyor. Orada giriş yapana kadar hiçbir şey geçmez.
verdict-ports_blocked =
    .title = Bu ağ e-postayı dışarı bırakmıyor
    .meaning = İnternet çalışıyor, ama e-posta göndermek için olan iki kapı (465 ve 587) burada kapalı. Bu, ağın veya bir koruma programının kuralıdır.
verdict-no_greeting =
    .title = Biri telefonu açıyor ama konuşmuyor
    .meaning = Bağlantı kuruluyor, ama Google’ın alışılmış selamlaması gelmiyor. Yolda bir şey, Google’ın yerine yanıt veriyor.
verdict-connection_dropped =
    .title = Bağlantı kesildi
    .meaning = Google ile bağlantı ortasında kesildi. Bunu bir güvenlik duvarı veya zayıf bir ağ yapar.
verdict-timed_out =
    .title = Zamanında yanıt gelmedi
    .meaning = Google’ın posta sunucusu zamanında yanıt vermedi. Çoğunlukla ağ yavaştır veya içindeki bir şey e-postayı tutuyordur.

## In between

verdict-not_google =
    .title = Bu Google değildi
    .meaning = { $host ->
        [none] Google’ın yerine başka bir posta sunucusu yanıt verdi. Kodunuz ona gösterilmedi.
       *[other] Google’ın yerine başka bir posta sunucusu yanıt verdi: { $host }. Kodunuz ona gösterilmedi.
    }
verdict-mail_inspection =
    .title = Yolda bir şey konuşmayı değiştiriyor
    .meaning = Sizinle Google arasındaki bir güvenlik duvarı veya koruma programı, posta sunucusunun söylediklerini değiştiriyor. Kodunuz bu bağlantıdan gönderilmedi.
verdict-tls_intercepted =
    .title = Biri araya girip okuyor
    .meaning = { $between ->
        [antivirus] Sertifika Google’ın kendisinin değil: bu bilgisayardaki bir antivirüs programından geliyor, adı “{ $who }”. İçine bakmak için güvenli bağlantıyı açıyor. Kodunuz bu yoldan gönderilmedi.
        [filter] Sertifika Google’ın kendisinin değil: bu bilgisayardaki bir filtre programından geliyor, adı “{ $who }”. İçine bakmak için güvenli bağlantıyı açıyor. Kodunuz bu yoldan gönderilmedi.
        [gateway] Sertifika Google’ın kendisinin değil: şu anda bağlı olduğunuz ağdan geliyor, veren “{ $who }”. İçine bakmak için güvenli bağlantıyı açıyor. Kodunuz bu yoldan gönderilmedi.
       *[other] { $who ->
            [none] Sertifika Google’ın kendisinin değil. Yoldaki bir program veya cihaz güvenli bağlantıyı açıyor. Kodunuz bu yoldan gönderilmedi.
           *[other] Sertifika Google’ın kendisinin değil, veren “{ $who }”. Bu program veya cihaz güvenli bağlantıyı açıyor. Kodunuz bu yoldan gönderilmedi.
        }
    }
    .beside = { $between ->
        [antivirus] Bu bilgisayardaki “{ $who }” antivirüs programı güvenli bağlantıları okuyor. Bilgisayarınız ona güvendiği için Mailkey devam etti.
        [filter] Bu bilgisayardaki “{ $who }” filtre programı güvenli bağlantıları okuyor. Bilgisayarınız ona güvendiği için Mailkey devam etti.
        [gateway] Şu anda bağlı olduğunuz ağda “{ $who }” güvenli bağlantıları okuyor. Bilgisayarınız ona güvendiği için Mailkey devam etti.
       *[other] { $who ->
            [none] Bu ağdaki bir program veya cihaz güvenli bağlantıları okuyor. Bilgisayarınız ona güvendiği için Mailkey devam etti.
           *[other] “{ $who }” bu bilgisayarda veya ağda güvenli bağlantıları okuyor. Bilgisayarınız ona güvendiği için Mailkey devam etti.
        }
    }
verdict-authorities_missing =
    .title = Bu bilgisayar Google’a kimin kefil olduğunu bilmiyor
    .meaning = { $list ->
        [gone] İnternette kime güvenileceğini söyleyen liste, bu bilgisayarın aradığı yerde değil. Kodunuz gönderilmedi.
        [unreadable] İnternette kime güvenileceğini söyleyen listenin bir bölümü okunamıyor, kalanında da Google’ın kurumu yok. Kodunuz gönderilmedi.
       *[other] Bu bilgisayarın, internette kime güvenileceğini söyleyen listesinde Google’ın kurumu yok. Kodunuz gönderilmedi.
    }
verdict-tls_untrusted =
    .title = Bağlantı güvenli değil
    .meaning = { $sign ->
        [unknown_signature] Sertifika, Mailkey’in bilmediği bir biçimde imzalanmış; bu yüzden karşıda kimin olduğu bilinemiyor. Kodunuz gönderilmedi.
       *[other] Karşı taraf Google olduğunu kanıtlayamadı. Kodunuz gönderilmedi.
    }
verdict-clock_wrong =
    .title = Bu bilgisayarın saati yanlış
    .meaning = { $clock ->
        [none] Google’ın sertifikası sağlam, ama bu bilgisayarın gösterdiği tarihte geçerli değil. Tarih ve saat doğru olunca çalışır.
       *[other] Google’ın sertifikası sağlam, ama bu bilgisayarın saati { $clock }. Tarih ve saat doğru olunca çalışır.
    }
    .beside = { $clock ->
        [none] Bu bilgisayarın saati doğru değil. Bazı programlar ve cihazlar bundan hoşlanmaz.
       *[other] Bu bilgisayarın saati { $clock }. Bazı programlar ve cihazlar bundan hoşlanmaz.
    }

## Keyring

verdict-keyring_missing =
    .title = Kod için güvenli bir yer yok
    .meaning = { $keyring ->
        [no_session] Burada açık bir masaüstü oturumu yok; şifre kasası ise bir oturuma aittir. SSH ile, sudo ile ve zamanlanmış işlerde böyledir.
        [switched_off] Bu bilgisayarda bir şifre kasası var, ama başka programlar için kapalı.
        [in_memory_only] Bu bilgisayarın şifre kasası, oturumu kapattığınızda her şeyi unutur. Kod kaybolurdu.
       *[other] Bu bilgisayarda çalışan bir şifre kasası yok. Şifre kasası, programların gizli bilgileri sakladığı yerdir. Mailkey kodu hiçbir zaman düz bir dosyaya yazmaz.
    }
verdict-keyring_locked =
    .title = Şifre kasası kilitli
    .meaning = Bilgisayarınızın gizli bilgileri sakladığı yer kilitli ve açılmadı.
verdict-keyring_denied =
    .title = Şifre kasası hayır dedi
    .meaning = Bilgisayarınız, Mailkey’in şifre kasasını kullanmasına izin vermedi.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Tek bir ad altında farklı kodlar var
        [unreadable] Şifre kasası okunamadı
       *[other] Şifre kasası kodu saklamadı
    }
    .meaning = { $keyring ->
        [several_differ] Şifre kasasında bu uygulama ve bu adres için birden çok kayıt var ve bunlar farklı. Hangisinin doğru olduğunu kimse söyleyemez.
        [unreadable] { $store ->
            [none] Mailkey şifre kasasına sordu, ama kasa gerektiği gibi yanıt vermedi.
           *[other] Mailkey şifre kasasına sordu, ama kasa gerektiği gibi yanıt vermedi. Şifre kasası şunu dedi: { $store }
        }
       *[other] { $store ->
            [none] Mailkey kodu içine koyup yeniden okudu, ama olmadı.
           *[other] Mailkey kodu içine koyup yeniden okudu, ama olmadı. Şifre kasası şunu dedi: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Bu posta büyük olasılıkla Google’da değil
    .meaning = { $meant ->
        [none] { $host ->
            [none] Bu adres için posta alan bir sunucu kayıtlı değil; yani büyük olasılıkla Google’da da değil. Adreste bir yazım hatası olabilir.
           *[other] Bu adresin postasını { $host } alıyor; yani posta büyük olasılıkla orada, Google’da değil. Mailkey yalnızca Gmail ve Google Workspace için yardımcı olur.
        }
       *[other] { $meant } mi demek istediniz? Yazılan ona çok benziyor.
    }
verdict-address_invalid =
    .title = Bu henüz bir e-posta adresi değil
    .meaning = Bir e-posta adresi şöyle görünür: anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Bunun için saklanan kod yok
    .meaning = Bu bilgisayarın şifre kasasında { $app } ve { $address } için kod yok.
verdict-code_wrong_shape =
    .title = Bu, kod değil
    .meaning = Google’ın kodu yalnızca 16 harftir. Verilen başka bir şey olduğu için gönderilmedi.
verdict-cancelled =
    .title = Durduruldu
    .meaning = Siz durdurdunuz, bunda bir sorun yok. İstediğiniz zaman devam edebilirsiniz.

## What gave away that somebody is in between (one for each sign)

sign-heading = Nereden anlaşıldı
sign-masked_greeting = Selamlama yıldızlarla okunmaz hâle getirilmişti. Güvenlik duvarları böyle yapar.
sign-other_greeting = Selamlamada başka bir posta sunucusunun adı vardı.
sign-starttls_missing = Bağlantıyı güvenli yapmayı önermedi. Google her zaman önerir.
sign-starttls_refused = Bağlantıyı güvenli yapmayı önerdi, sonra geri çevirdi.
sign-bytes_before_tls = Güvenli bağlantının başlaması gereken yerde okunabilir bir şey gönderdi.
sign-sign_in_missing = Güvenli bağlantıda oturum açma sunmadı. Google her zaman sunar.
sign-old_tls = Güvenli bağlantısı, Google’ın yıllar önce bıraktığı türden. Yolda eski bir cihaz var.
sign-nothing_in_common = Hattı güvenli kılmak için Mailkey ile ortak bildiği bir yol yok. Google’ın sunucusuyla her zaman vardır.
sign-web_page = Posta sunucusu olması gereken yerde bir web sayfası yanıt verdi.
sign-other_certificate = Sertifikası başka bir sunucuya ait.
sign-other_words = Google’ın sözleri olmayan sözlerle yanıt verdi.
sign-private_address = Google’ın posta sunucusunun adı, bu ağın içindeki bir adrese götürüyor.
sign-hosts_file = Bu bilgisayarın hosts dosyasında Google’ın posta sunucusu için ayrı bir adres var.
sign-null_address = Google’ın posta sunucusunun adı hiçbir yere gitmiyor ya da bu bilgisayara geri dönüyor. Ad süzgeçleri böyle yanıt verir.
sign-made_up_address = Google’ın posta sunucusunun adı, bu bilgisayardaki proxy programlarının verdiği türden uydurma bir adrese gidiyor.
sign-unknown_signature = Sertifikası, Mailkey’in bilmediği bir biçimde imzalanmış. Başka programlar onu kabul edebilir.
sign-unreadable_answer = Yanıtı çok uzundu ya da anlaşılamadı.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Ayrıca bulunanlar
# Same as in English.
further-at = Port { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } ileri
clock-behind = { $time } geri
duration-hours = { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
duration-days = { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
duration-years = { $count ->
        [one] { $count } yıl
       *[other] { $count } yıl
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Bu rapor bir alıştırmadan geliyor. Buradakilerin hiçbiri Google’da olmadı.
report-first-free = Google’ın posta sunucusuna giden yol açık.
report-first-nothing = Mailkey henüz bir şey denemedi.
report-number = Bildirilecek numara: { $number }
report-technical = Bilgisayarlarla ilgilenen kişi için:

## What happened to the code (one for each way)

saved-nothing = Hiçbir şey kaydedilmedi.
saved-in_keyring = Kod, bu bilgisayarın şifre kasasına kaydedildi.
saved-in_memory = Kod, Mailkey kapanana kadar durur. Hiçbir yere kaydedilmedi.
saved-earlier_kept = Önceki kod hâlâ kayıtlı. Yenisi değil.
saved-accepted_only = Google kodu kabul etti. Kod henüz kaydedilmedi.
saved-accepted_earlier_kept = Google yeni kodu kabul etti. Yeni kod henüz kaydedilmedi, öncekisi hâlâ kayıtlı.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Yapıştırılacak bir şey yok.
    .advice = Önce Google’ın penceresindeki 16 harfi kopyalayın.
shape-not_text = Bu, metin değil; bir resim veya dosya.
    .advice = Google’ın penceresinde 16 harfi seçip kopyalayın.
shape-too_large = Bu, bir koddan çok daha uzun.
    .advice = Yalnızca 16 harfi kopyalayın.
shape-too_few_letters = 16 harften { $letters } tanesi var.
    .advice = Eksik var. Kodu ilk harfinden son harfine kadar bir kez daha kopyalayın.
shape-too_many_letters = { $letters } harf var, oysa kod 16 harftir.
    .advice = Yalnızca dörder harfli dört grubu kopyalayın.
shape-digit_for_letter = İçinde { $digit } var.
    .advice = Kodda yalnızca harf olur. Şunu mu demek istediniz: { $letter }?
shape-six_digits = Bu, 6 haneli oturum açma numarası.
    .advice = Onu Google telefonunuza gönderir. Kod ise 16 harftir.
shape-eight_digits = Bu, 8 haneli bir yedek numara.
    .advice = Telefonunuz olmadan oturum açmak içindir. Kod ise 16 harftir.
shape-digits_only = Bunlar yalnızca rakam.
    .advice = Google koda “16 haneli” der, ama kod 16 harftir.
shape-web_address = Bu, bir web sayfasının adresi.
    .advice = Sayfanın adresini değil, sayfadaki 16 harfi kopyalayın.
shape-web_address_with_proof = Bu, kim olduğunuzu kanıtlayan bir web adresi.
    .advice = Lütfen kimseye vermeyin. Bunun yerine sayfadaki 16 harfi kopyalayın.
shape-email_address = Bu, bir e-posta adresi.
    .advice = Google’ın penceresindeki 16 harfi kopyalayın.
shape-other_alphabet = Bazı harfler başka bir alfabeden.
    .advice = Benziyorlar, ama aynı değiller. Kodu elle yazmak yerine Google’ın penceresinden kopyalayın.
shape-several_codes = Birden çok kod var.
    .advice = Yalnızca birini, en yenisini kopyalayın.
shape-code_inside = İçinde bir kod olabilir.
    .advice = Çevresindeki sözcükler olmadan yalnızca 16 harfi kopyalayın.
shape-placeholder = Bu yalnızca kodun yerini tutar.
    .advice = Google’ın sizin için oluşturduğu 16 harfi kopyalayın.
shape-could_be_words = Bu 16 harf sıradan sözcükler olabilir. Gönderilmedi.
    .advice = Google’ın penceresinde tam olarak bunlar varsa kullanın. Yoksa kodu yeniden kopyalayın.
shape-looks_like_password = Bu, normal şifrenize benziyor. Gönderilmedi.
    .advice = Kod başka bir şeydir: Google’ın tek bir uygulama için oluşturduğu 16 harf.
shape-sentence = Bu bir metin, kod değil.
    .advice = Yalnızca dörder harfli dört grubu kopyalayın.

## Why a text is not an address

address-empty = Lütfen e-posta adresinizi yazın.
address-no_at = İçinde @ yok. Bir adres şöyle görünür: anna@gmail.com.
address-several_ats = İçinde birden çok @ var.
address-no_name = @ işaretinden önce bir şey eksik.
address-no_domain = @ işaretinden sonra bir şey eksik, örneğin gmail.com.
address-blank = İçinde boşluk var. Adreslerde boşluk olmaz.
address-character = İçinde, adreslerde bulunmayan bir karakter var.
address-too_long = Bir adres için fazla uzun.
