### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Sonraki adıma geçin.
    .button = Devam et
remedy-create_new_code = Google’ın sayfasında yeni bir kod oluşturup 16 harfini kopyalayın.
    .button = Google’ın sayfasını aç
remedy-paste_again = 16 harfin hepsini bir kez daha kopyalayıp yapıştırın.
    .button = Yeniden yapıştır
remedy-type_instead = Harfleri dörder dörder kendiniz yazın.
    .button = Elle yaz
remedy-check_account = Kodun { $address } için oluşturulduğundan emin olun. Google, hesabın resmini sağ üstte gösterir.
    .button = Google’ın sayfasını aç
remedy-use_meant_address = { $meant } ile devam edin.
    .button = Bu adresi kullan
remedy-change_address = Başka bir adres kullanın.
    .button = Adresi değiştir
remedy-go_on_all_the_same = Yine de Google’daysa devam edin.
    .button = Yine de devam et
remedy-vpn_off = { $verdict ->
        [code_rejected] VPN açıksa kapatın veya telefonunuzun internetini paylaşın: alışılmadık bir yerden gelince Google doğru kodu da geri çevirir. Sonra yeni bir kod oluşturun, çünkü geri çevrilen kod ikinci kez gönderilmez.
       *[other] VPN açıksa kapatın veya kısa süre telefonunuzun internetini paylaşın. Başka bir ağ çoğu zaman işe yarar.
    }
    .button = { $verdict ->
        [code_rejected] Google’ın sayfasını aç
       *[other] Yeniden dene
    }
remedy-sign_in_in_browser = Bu bilgisayarda, internet tarayıcısında Gmail’de oturum açın. Google bunun siz olup olmadığını sorarsa evet deyin.
    .button = Gmail’i aç
remedy-wait = O zamana kadar yeniden denemeyin. Her yeni deneme arayı uzatır.
    .button = Yeniden dene
remedy-try_again = Bir kez daha deneyin.
    .button = Yeniden dene
remedy-check_network = Kabloya, Wi-Fi’a ve modeme bakın. Bir web sayfası açılıyor mu?
    .button = Yeniden dene
remedy-sign_in_to_network = İnternet tarayıcısında herhangi bir sayfa açın. Ağın kendi sayfası gelir. Orada giriş yapın.
    .button = Yeniden dene
remedy-ask_for_ports = { $between ->
        [gateway] Ağla ilgilenen kişiden, Google’a giden e-postanın { $who } üzerinden açılmadan geçmesine izin vermesini isteyin. Mektup hazır.
       *[other] Ağla ilgilenen kişiden, Google’a giden e-postanın değiştirilmeden geçmesine izin vermesini isteyin. Mektup hazır.
    }
    .button = Mektubu göster
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Koruma programınızda “e-posta taraması” veya “SSL taraması” bölümünü bulun. Mailkey’i bunun dışında bırakın. Korumanın geri kalanı açık kalsın.
           *[other] { $who } içinde “e-posta taraması” veya “SSL taraması” bölümünü bulun. Mailkey’i bunun dışında bırakın. Korumanın geri kalanı açık kalsın.
        }
       *[other] { $who } programını açıp şuraya gidin: { $setting }. Orada Mailkey’i veya Google’a giden e-postayı kapsam dışında bırakın. Korumanın geri kalanı açık kalsın.
    }
    .button = Yeniden dene
remedy-mend_hosts_file = smtp.gmail.com ve imap.gmail.com satırlarını bu bilgisayarın hosts dosyasından çıkarın. Dosya Windows’ta C:\Windows\System32\drivers\etc içinde, ötekilerde /etc içindedir.
    .button = Yeniden dene
remedy-allow_name = Ad süzgecinde smtp.gmail.com ve imap.gmail.com adlarına izin verin: Pi-hole’da, AdGuard’da, modemde ya da bu bilgisayardaki bir koruma programında. Bu bilgisayarın hosts dosyasına da bakın.
    .button = Yeniden dene
remedy-leave_out_of_proxy = Bu bilgisayardaki proxy programında (örneğin Clash ya da Surge) smtp.gmail.com ve imap.gmail.com adlarını dışarıda bırakın ya da programı biraz kapatın.
    .button = Yeniden dene
remedy-mend_authorities = { $file ->
        [none] Bu bilgisayarın sertifika kurumları listesini yükleyin ya da güncelleyin. Linux’ta bu çoğunlukla ca-certificates paketidir.
       *[other] { $file } içindeki listeyi düzeltin ya da ca-certificates paketini güncelleyin. Burada SSL_CERT_FILE ya da SSL_CERT_DIR ayarlıysa başka bir listeyi gösterir.
    }
    .button = Yeniden dene
remedy-set_clock = { $clock ->
        [none] Bilgisayarın tarihini ve saatini ayarlayın. Olabiliyorsa bunu bilgisayara bırakın.
       *[other] Bilgisayarın tarihini ve saatini ayarlayın: saat { $clock }. Olabiliyorsa bunu bilgisayara bırakın.
    }
    .button = Yeniden dene
remedy-install_keyring = { $keyring ->
        [no_session] Mailkey’i SSH veya sudo ile değil, masaüstünün kendisinden başlatın.
        [switched_off] Açın: KDE Sistem Ayarları’nda, KDE Wallet altında, Secret Service için.
        [in_memory_only] Kalıcı bir şifre kasasını varsayılan yapın, örneğin “Parolalar ve Anahtarlar” programında.
       *[other] { $packages ->
            [none] Şifre kasasını başlatın veya yükleyin.
           *[other] Şifre kasasını başlatın veya yükleyin. Linux’ta bu, { $packages } paketidir.
        }
    }
    .button = Yeniden dene
remedy-unlock_keyring = Şifre kasasının kilidini açın ve Mailkey’e izin verin. Şifresi çoğu zaman bu bilgisayarda oturum açtığınız şifredir.
    .button = Yeniden dene
remedy-keep_in_memory = Veya kaydetmeden devam edin. O zaman Mailkey kapanınca kodu unutur.
    .button = Kaydetmeden devam et
remedy-ask_administrator = Kuruluşunuzda Google’ı yöneten kişiye başvurun. Mektup hazır.
    .button = Mektubu göster
remedy-change_recipient = Deneme e-postasını başka bir adrese gönderin.
    .button = Alıcıyı değiştir
remedy-make_room = { $recipient } posta kutusunda yer açın: büyük e-postaları silin ve çöp kutusunu boşaltın.
    .button = Gmail’i aç
remedy-send_tomorrow = Yarın yeniden gönderin. Kod geçerli kalır.
    .button = Devam et
remedy-mark_not_spam = E-postayı Spam klasöründe açıp “{ GOOGLE("not-spam") }” düğmesine basın. Google bunu hatırlar.
    .button = Gmail’i aç
remedy-look_again = Bir kez daha bakın.
    .button = Yeniden bak
remedy-look_yourself = { $recipient } posta kutusuna kendiniz bakın.
    .button = Gmail’i aç
remedy-use_given_from = { $from ->
        [none] Uygulamanızda gönderen olarak { $address } girin.
       *[other] Uygulamanızda gönderen olarak { $from } girin.
    }
    .button = Devam et
remedy-pass_report = Raporu, bilgisayarlarınızla ilgilenen kişiye verin. İçinde ne kod ne şifre var.
    .button = Raporu göster

one-or-other = { $one } veya { $other }
