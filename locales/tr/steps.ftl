### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = E-postayı ne gönderecek?
app-lead = Bazı uygulamalarda “Google ile oturum aç” vardır. Sizinkinde varsa kod gerekmez, biz de size söyleriz.
app-choices = Uygulamalar ve cihazlar
app-no-code = Kod gerekmez
app-no-code-title = İyi haber: { $app } için kod gerekmez
app-no-code-only = Bu, hiç kod kabul etmiyor; buradaki işiniz bitti.
app-anyway = Yine de kod kullan
app-another = Başka uygulama seç

## The address

address-title = E-posta hangi adresten gitsin?
address-lead = Gmail veya Google Workspace hesabınızın adresi. Kod bu hesap için olacak.
address-label = E-posta adresiniz
address-earlier = Veya daha önce verdiğiniz bir adres
address-looking = Bu adresin postası nerede duruyor, bakılıyor…
device-label = Birden fazlaysa cihazın veya sitenin adı
device-note = Örneğin “Koridordaki tarayıcı”. Kodun Google’daki adı da bu olur. Boş bırakabilirsiniz.

## 2-Step Verification

two-step-title = 2 Adımlı Doğrulama açık mı?
two-step-lead = Google, kodu yalnızca 2 Adımlı Doğrulama’sı açık hesaplar için oluşturur. Geçiş anahtarı veya parmak izi aynı şey değildir.
two-step-open = Google’ın sayfasını açın. Sağ üstte <b>{ $address }</b> göründüğünü kontrol edin.
two-step-look = <b>{ GOOGLE("two-step") }</b> yazısını bulun. Orada <b>{ GOOGLE("on") }</b> yazıyor mu?
two-step-says-on = Evet, “{ GOOGLE("on") }” yazıyor
two-step-question = Ne görüyorsunuz?
two-step-answer-on = “{ GOOGLE("on") }” yazıyor
two-step-answer-off = Kapalı
two-step-answer-only_security_keys = Yalnızca güvenlik veya geçiş anahtarları
two-step-answer-passkey_instead = Geçiş anahtarım var, ama “{ GOOGLE("on") }” yazmıyor
two-step-answer-forbidden = Kuruluşum izin vermiyor
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = O sayfada “{ GOOGLE("turn-on-two-step") }” düğmesine basın.
    .text = Google bir telefon numarası veya telefonunuzda bir uygulama ister. Sayfada “{ GOOGLE("on") }” yazınca buraya dönün.
two-step-advice-only_security_keys = Kendinizi doğrulamak için bir yol daha ekleyin.
    .text = Yalnızca güvenlik veya geçiş anahtarı varsa Google kod oluşturmaz. Aynı sayfada bir telefon numarası veya kimlik doğrulama uygulaması ekleyin. Anahtarlar çalışmaya devam eder.
two-step-advice-passkey_instead = Şifre yerine geçiş anahtarı kullanmak, 2 Adımlı Doğrulama değildir.
    .text = “{ GOOGLE("skip-password") }” yalnızca şifrenin yerine geçer. Aynı sayfada “{ GOOGLE("turn-on-two-step") }” düğmesine basın. Sonra bir telefon numarası veya kimlik doğrulama uygulaması ekleyin. Geçiş anahtarınız çalışmaya devam eder.
two-step-advice-forbidden = Buna kuruluşunuzun izin vermesi gerekiyor.
    .text = Orada Google’ı yöneten kişiden, 2 Adımlı Doğrulama’yı açmanıza izin vermesini isteyin. Mektup hazır; Mailkey de nerede kaldığınızı hatırlar.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } kod oluşturmaya izin vermez.
    .text = Böyle olması isteniyor. Bu uygulama için başka bir hesap kullanın ya da “Google ile oturum aç” seçeneği olan bir uygulama seçin.
two-step-workspace = { $domain } postası Google’da duruyor. Gereken de bu.
two-step-unknown = Mailkey, { $domain } postasının nerede durduğunu bulamadı. Google’daysa devam edin.
two-step-passed = { $address } için 2 Adımlı Doğrulama önceden açıktı. Bu yüzden yeniden sorulmadı.
two-step-again = Yeniden bak

## Creating the code

create-title = Kodu Google’da oluşturun
create-copy = Kodlarınızı sonra ayırt edebilmek için bu adı kopyalayın.
create-name = Kodun adı
create-open = Google’ın sayfasını açın. Sağ üstte <b>{ $address }</b> göründüğünü kontrol edin.
create-make = Adı yapıştırın, <b>{ GOOGLE("create") }</b> düğmesine basın ve çıkan 16 harfi kopyalayın.
create-alarm = Google size, bir kod oluşturulduğunu bildiren bir e-posta gönderecek. Sözü edilen, bu koddur.
create-have = Kod bende
create-offer = Panoda bir kod var.
create-use = Onu kullan
create-different = Ne görüyorsunuz?
create-see-app_name = “{ GOOGLE("app-name") }” kutusu
create-see-code = 16 harfli bir pencere
create-see-not_available = “Hesabınızda kullanılamıyor” yazıyor
create-see-asks_sign_in = Oturum açmamı istiyor
create-see-other_picture = Sağ üstte başka bir resim
create-see-select_app = “{ GOOGLE("select-app") }” yazıyor
create-see-nothing_opened = Hiçbir şey açılmadı
create-advice-app_name = Doğru sayfa bu.
    .text = Adı oraya yapıştırın ve “{ GOOGLE("create") }” düğmesine basın.
create-advice-code = Kod işte bu.
    .text = Google’ın penceresindeki 16 harfi kopyalayıp buraya yapıştırın. Yalnızca bir kez gösterilir.
create-cause = 2 Adımlı Doğrulama sayfası ne gösteriyor?
create-advice-not_available = Çoğunlukla 2 Adımlı Doğrulama henüz açık değildir veya yalnızca güvenlik anahtarları vardır.
    .text = Google, nedeni ne olursa olsun bu cümleyi yazar. Asıl neden 2 Adımlı Doğrulama sayfasında görünür.
    .button = Doğrulama sayfasını aç
create-advice-asks_sign_in = Böyle olması doğru.
    .text = Google, karşısındakinin siz olduğundan emin olmak istiyor. Normal şifrenizle oturum açın. Ardından kod sayfası gelir.
create-advice-other_picture = İnternet tarayıcısında başka bir hesap açık.
    .text = Sağ üstteki resme basıp { $address } hesabını seçin. Orada yoksa “{ GOOGLE("add-account") }” seçeneğini kullanın. Sonra sayfayı buradan yeniden açın.
create-advice-nothing_opened = İnternet tarayıcısı sayfayı açmadı.
    .text = Bu ekrandaki bağlantıyı kopyalayın ve bir tarayıcı penceresinin üst kısmına yapıştırın. Herhangi bir tarayıcı olur.
create-advice-select_app = Bu eski bir kılavuz, Google’ın bugünkü sayfası değil.
    .text = “{ GOOGLE("select-app") }” yazan form artık yok. Bugün tek bir alan var: “{ GOOGLE("app-name") }”. Sayfayı buradan açın.
create-drawing-caption = Sayfanın bir çizimi. Eski kılavuzlarda “{ GOOGLE("select-app") }” görünür: o form artık yok.
two-step-drawing-caption = Sayfanın bir çizimi. “{ GOOGLE("on") }” sözcüğünü arayın.

sight-other-address = Başka adres kullan

google-open = Google’ın sayfasını aç
google-open-again = Yeniden aç
google-link = Veya bağlantıyı kopyalayın
google-checked = Google hakkında yazdıklarımız { $date } tarihinde kontrol edildi.

## Pasting the code

paste-title = Kodu yapıştırın
paste-lead = Dörderli gruplar hâlinde on altı harf. Boşluklar önemli değil.
paste-for = { $address } için kod
paste-button = Kodu yapıştır
paste-again = Yeniden yapıştır
paste-insist = Google bu harfleri gösteriyor
paste-type = Elle yaz
paste-in-hand = Mailkey’de bir kod hazır.
paste-go-on = Onunla devam et
paste-boxes-none = Henüz kod yok
paste-boxes-some = { $letters } harf, gizli
paste-boxes-full = 16 harfli bir kod, gizli
type-title = Kodu yazın
type-lead = Her kutuya dört harf. Büyük veya küçük harf fark etmez.
type-label = Kodun 16 harfi
type-check = Bu kodu kontrol et
type-paste = Onun yerine yapıştır

## Checking

check-title = Google ile kontrol ediliyor
check-lead = Yaklaşık iki saniye sürer.
check-running = Google’a soruluyor…
check-done = Google kodu kabul etti
check-ready-title = Kontrole hazır
check-ready-lead = Kodunuz Mailkey’de. Her basış, Google’da bir kez oturum açmak demektir.
check-now = Şimdi kontrol et
check-worked-title = Bu kod çalışıyor
check-worked-lead = Google kodu kabul etti. Devam edebilir veya başka bir kod kullanabilirsiniz.
check-other-code = Başka kod kullan

## When the code ended with an earlier run

gone-title = Kod artık burada değil
gone-paste = Kodu yapıştır
gone-new = Yeni kod oluştur

## The test mail

test-title = Kendinize bir deneme e-postası gönderin
test-lead = Böylece yalnızca çalışması gerektiğini değil, gerçekten çalıştığını bilirsiniz.
test-accepted = Google kodu kabul etti.
test-to = Kime gönderilsin
test-what-send = Mailkey, { $address } adresinden kısa bir e-posta gönderir.
test-what-look = Sonra ikinci kez oturum açıp ulaşıp ulaşmadığına bakar. Yalnızca bu e-postayı arar; başkasını ne okur ne değiştirir.
test-what-other = Mailkey başka birinin posta kutusuna bakamaz. O kişiye sorun.
test-send = Deneme e-postası gönder
test-skip = Atla
test-sending-title = Deneme e-postası gönderiliyor
test-sent = Google aldı (saat { $time })
test-looking = Aranıyor: { $address }…
test-seconds = { $seconds } saniye, en çok { $of }
test-sent-before = Google bir deneme e-postası aldı: { $date }, saat { $time }.
test-again = Bir tane daha gönder

## Setting the app up

connect-title = { $app }: girilecek bilgiler
connect-lead = Bu bilgileri aynı sırayla girin.
connect-fields = Alanlar
connect-hidden = Kod, gizli
connect-code-copied = Kod { $time } daha panoda kalacak. Şimdi gereken yere yapıştırın.
connect-code-off = Kod panodan kaldırıldı. Hâlâ gerekiyorsa bir kez daha kopyalayın.
connect-code-replaced = Panoda artık başka bir şey var, yani kod orada değil. Hâlâ gerekiyorsa bir kez daha kopyalayın.
connect-code-going = Mailkey kodu panodan kaldırıyor…
connect-snippet = Veya bunu kopyalayın
connect-snippet-note = Kod bunun içinde değil. Sorulur veya şifre kasasından okunur.
connect-checked = Bu adlar { $date } tarihinde kontrol edildi.
connect-memory = Kod kaydedilmedi. Mailkey’i kapatmadan önce şimdi girin.
connect-print = Bu sayfayı yazdır
connect-print-no-code = Kod bu kâğıtta yok. Mailkey’de kodun yanındaki “Kopyala” düğmesine basın.
connect-print-made = Mailkey ile hazırlandı: { $date }
connect-done = Ayarladım
connect-other = Başka uygulama

## Done

done-title = Hepsi tamam
done-lead = Artık { $address } adresinden e-posta gönderilebilir.
done-account = Hesap
done-app = Uygulama
done-name = Kodun Google’daki adı
done-kept = Kod nerede
done-kept-keyring = Bu bilgisayarın şifre kasasında
done-kept-memory = Hiçbir yerde: Mailkey kapanınca unutur
done-sent = Deneme e-postası
done-sent-at = Google aldı: { $date }, saat { $time }
done-not-sent = Gönderilmedi
done-apps = Tüm uygulamalarınız
done-later = İleride işinize yarar
done-lost = <b>Bu bilgisayar kaybolursa:</b> Google’ın sayfasında kodu silin. O zaman kimse kullanamaz, şifreniz de aynı kalır.
done-password = <b>Google şifreniz değişirse:</b> Google bütün kodları siler. O zaman buradan yenilerini oluşturun.
done-leaving = <b>Uygulamayı veya cihazı başkasına verirseniz:</b> kodu buradan ve Google’dan kaldırın.
done-codes = Kodlarınız
done-another = Başka bir uygulama ayarla
done-finish = Bitir
done-close = Artık pencereyi kapatabilirsiniz.
