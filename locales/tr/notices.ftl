### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey nerede kaldığınızı okuyamadı, bu yüzden baştan başlıyor. Eski dosya { $file } adıyla saklandı.
notice-ledger_set_aside = Mailkey kod listesini okuyamadı. Eski dosya { $file } adıyla saklandı. Kodlarınız hâlâ şifre kasasında.
notice-progress_not_saved = Mailkey nerede olduğunuzu kaydedemiyor ({ $reason }). Devam edebilirsiniz, ama bir dahaki sefere baştan başlar.
notice-ledger_not_saved = Kod saklandı, ama Mailkey onu listesine yazamadı ({ $reason }).
notice-keyring_trouble = Bu bilgisayarda kodunuz için henüz güvenli bir yer yok.
notice-keyring_will_ask = Bu bilgisayarın şifre kasası kilitli. Kodunuz saklanırken bilgisayarınızın bir penceresi kasanın şifresini sorar. Bu, Google şifreniz değildir.
keyring-unlock = Kilidi şimdi aç
keyring-waits = Mailkey bu bilgisayarın şifre kasasını bekliyor. Şifresini soran bir pencere açık olabilir. Lütfen diğer pencerelerin arkasına da bakın.
notice-code_not_here = Kod saklanmadan Mailkey kapandı, bu yüzden kod artık burada değil. Google’ın penceresi onu hâlâ gösteriyorsa bir kez daha yapıştırın. Göstermiyorsa yeni bir kod oluşturun.
notice-code_on_clipboard = Kodunuz Mailkey’de, ama panodan silinemedi. Başka bir şey kopyalarsanız oradan gider.
notice-code_put_back = Kopyalananları hatırlayan bir program kodu panoya geri koymuştu. Mailkey onu yeniden kaldırdı, ama kod o programın listesinde hâlâ duruyor olabilir. Oradan silin.
notice-file_newer = { $file } dosyasını daha yeni bir Mailkey yazdı. Bu Mailkey onu olduğu gibi bırakır ve oraya hiçbir şey kaydetmez. Lütfen daha yeni Mailkey’i açın.
notice-preferences_set_aside = Mailkey görünüm tercihlerinizi okuyamadı. Eski dosya { $file } adıyla saklandı.
notice-preferences_not_saved = Mailkey görünüm tercihlerinizi kaydedemiyor ({ $reason }).
notice-pause = Google biraz ara istedi. Lütfen yeniden denemeden önce { $time } bekleyin.
notice-no_code_needed = { $app }: burada “Google ile oturum aç” var. Kod gerekmez.

## Failures

failure-busy = Şu anda başka bir iş sürüyor. Lütfen biraz bekleyin.
failure-not_yet = Önce “{ $step }” adımında yapılacak bir şey var.
failure-unknown_app = Mailkey bu uygulamayı tanımıyor.
failure-device_name_too_long = Bu ad çok uzun. Lütfen daha kısa bir ad verin.
failure-device_name_is_code = Bu bir kod. Buraya cihazın adını yazın, kodu ise istendiği yere yapıştırın.
failure-not_named = Bu bilgisayarda bu uygulamanın tek bir kodu olur, bu yüzden ad verilmez.
failure-clipboard = Panoya ulaşılamıyor. Bunun yerine kodu elle yazabilirsiniz.
failure-not_copied = Panoya ulaşılamadığı için bu kopyalanamadı. Ekranda görüyorsunuz: gereken yere elle yazın.
failure-code_not_copied = Panoya ulaşılamadığı için kod kopyalanamadı. Bunun yerine kodu gösterin ve gereken yere elle yazın.
failure-browser = İnternet tarayıcısı açılmadı ({ $reason }). Bağlantıyı kopyalayıp kendiniz açın.
failure-keyring = Şifre kasası isteneni yapmadı.
failure-file = Bir dosya okunamadı veya yazılamadı ({ $reason }).
failure-file_newer = { $file } dosyasını daha yeni bir Mailkey yazdı. Bu Mailkey onu olduğu gibi bırakır. Lütfen daha yeni Mailkey’i kullanın.
failure-nothing_to_put_back = Şifre kasası hiç kod vermemişti, bu yüzden geri koyulacak bir kod yok.
failure-newer_code_kept = Başka bir program oraya daha yeni bir kod koymuş. O kod kalır, eskisi geri koyulmadı.
failure-report_changed = Mailkey bu arada başka bir şey buldu, bu yüzden bu rapor artık güncel değil. Lütfen raporu yeniden açın.
failure-internal = Mailkey’in içinde bir şey ters gitti ({ $reason }).

## The four lights

light-internet = İnternet
    .waiting = bekliyor
    .working = bakılıyor…
    .good = çalışıyor
    .bad = ulaşılamıyor
light-mail_server = Google’ın posta sunucusu
    .waiting = bekliyor
    .working = aranıyor…
    .good = yanıt veriyor
    .good-port = yanıt veriyor, port { $port }
    .bad = yanıt vermiyor
light-secure_line = Güvenli bağlantı
    .waiting = bekliyor
    .working = kontrol ediliyor…
    .good = güvenli
    .good-issuer = sertifikayı veren: { $issuer }
    .bad = güvenli değil
    .bad-issuer = sertifikayı veren: { $issuer }
light-sign_in = Oturum açma
    .waiting = bekliyor
    .working = soruluyor…
    .good = kabul edildi
    .bad = kabul edilmedi

keeping = Kod şifre kasasına konuyor…
sending = E-posta Google’a veriliyor…
looking = E-posta aranıyor…

## Google's pages

link-two_step = Google’ın 2 Adımlı Doğrulama sayfası
link-app_passwords = Google’ın uygulama şifreleri sayfası
# Same as in English.
link-mailbox = Gmail
link-security = Google’ın güvenlik sayfası
link-app_passwords_help = Google’ın uygulama şifreleri yardımı

## The steps, as the list of steps names them

step-app = Uygulamanız
step-address = E-posta adresiniz
step-two-step = 2 Adımlı Doğrulama
step-create = Kodu oluştur
step-paste = Kodu yapıştır
step-check = Google ile kontrol
step-test-mail = Deneme e-postası
step-connect = Uygulamayı ayarla
step-done = Hepsi tamam
