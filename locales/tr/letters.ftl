### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Hesabım için 2 Adımlı Doğrulama ve uygulama şifreleri izni
    .body =
        Merhaba,

        Bir cihazın veya programın { $address ->
            [none] hesabımdan
           *[other] { $address } adresinden
        } e-posta göndermesini istiyorum. “Google ile oturum aç” seçeneği olmadığı için bir uygulama şifresi gerekiyor. Google bunu oluşturmama izin vermiyor: sayfada, ayarın hesabımda kullanılamadığı yazıyor.

        Google Yönetici Konsolu’nda şuna bakabilir misiniz:

        1. { $place }. Lütfen kuruluş birimim için buna izin verin.
        2. Aynı yerde yöntemler: yalnızca güvenlik anahtarlarına izin varsa Google uygulama şifrelerini herkes için kapatır.

        Hesabımda 2 Adımlı Doğrulama açılır açılmaz uygulama şifresini kendim oluşturabilirim. Onu kimseye göndermeyeceğim.

        Burada uygulama şifresi istenmiyorsa iki yol daha var: SMTP relay ({ $relay }) veya OAuth destekleyen bir program.

        Teşekkürler

letter-allow_mailbox =
    .subject = Hesabım için IMAP izni
    .body =
        Merhaba,

        { $address ->
            [none] Hesabımdan
           *[other] { $address } adresinden
        } e-posta gönderen bir cihaz veya program kuruyorum. Gönderim çalışıyor. Google, IMAP erişiminin kapalı olduğunu söylüyor; bu yüzden bir e-postanın ulaşıp ulaşmadığını programla kontrol edemiyorum.

        Google Yönetici Konsolu’nda şuna bakabilir misiniz:

        { $place }. “Allow any mail client” da gerekiyor, çünkü uygulama şifresiyle çalışan bir program OAuth kullanmaz.

        Gönderim için bu gerekmez. IMAP kapalı kalacaksa sorun değil; o zaman posta kutusuna elle bakarım.

        Teşekkürler

letter-allow_mail =
    .subject = Bir kural hesabımdan giden e-postayı durduruyor
    .body =
        Merhaba,

        { $address ->
            [none] Hesabımdan
           *[other] { $address } adresinden
        } e-posta gönderen bir cihaz veya program kuruyorum. Oturum açılıyor. E-postanın kendisi geri çevriliyor ve Google’ın yanıtına göre bu, kendi kuruluşumuzun bir kuralı.

        Google Yönetici Konsolu’nda kurallara bakabilir misiniz:

        { $place }

        Oradaki giden e-posta kurallarından biri hesabım için geçerli. Bu cihaz için bir istisna yapabilir veya e-postanın nasıl olması gerektiğini söyleyebilir misiniz?

        Cihazlardan giden e-postanın başka bir yoldan gitmesi gerekiyorsa SMTP relay ({ $relay }) veya OAuth destekleyen bir program da olur.

        Teşekkürler

letter-open_ports =
    .subject = Google’ın posta sunucusuna giden portların açılması
    .body =
        Merhaba,

        Google üzerinden{ $address ->
            [none] {""}
           *[other] {" "}{ $address } adresiyle
        } e-posta göndermek istiyorum. Bu ağdan olmuyor. Şu sunuculara giden TCP bağlantıları gerekiyor:

        { $smtp }, port { $tls } (baştan TLS)
        { $smtp }, port { $starttls } (STARTTLS)
        { $imap }, port { $imaps } (baştan TLS; yalnızca e-postanın ulaşıp ulaşmadığına bakmak için)

        İlk ikisinden biri yeterli. Adresler değiştiği için lütfen ada göre izin verin. Bu portlarda TLS açılıp incelenmemeli, port { $starttls } üzerinde selamlama ve STARTTLS değiştirilmemeli.

        Bilgisayarımdan görünen şu:

        { $seen }

        Bu mümkün değilse e-postanın buradan hangi yolla gidebileceğini söyleyebilir misiniz? Örneğin Google Workspace’in SMTP relay hizmeti veya OAuth destekleyen bir program olabilir.

        Teşekkürler

letter-practice =
    .subject = Alıştırma: { $subject }
    .text = Bu mektup Mailkey ile bir alıştırmada yazıldı. İçindekilerin hiçbiri gerçekten olmadı ve yapılacak bir şey yok.

## What was seen at a port

letter-door-open = { $host }, port { $port }: çalışıyor
letter-door-refused = { $host }, port { $port }: bağlantı geri çevriliyor
letter-door-unreachable = { $host }, port { $port }: yol (route) yok
letter-door-silent = { $host }, port { $port }: yanıt yok
letter-door-stopped = { $host }, port { $port }: bağlantı kuruluyor, sonra ilerlemiyor
letter-door-other = { $host }, port { $port }: sertifika Google’ın kendisinin değil, veren { $issuer }
letter-name-not-found = { $host }: ad bulunamadı
letter-seen-nothing = Google’ın posta sunucusuna hiç bağlantı kurulmuyor.
