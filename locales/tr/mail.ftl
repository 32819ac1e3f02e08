### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey.

test-mail-subject = Mailkey deneme e-postası: { $app }

test-mail-body =
    Merhaba,

    Bu, Mailkey’in deneme e-postasıdır. Bunu okuyabiliyorsanız gönderim çalışıyor: Google’ın posta sunucusu bu e-postayı, bunun için oluşturulan uygulama şifresiyle aldı.

    Ne için: { $app }
    Hangi bilgisayarda: { $device }

    Bir şey yapmanız gerekmiyor, bu e-postayı silebilirsiniz.

    Bunu siz istemediyseniz: bu ayarı yapan kişi, deneme için sizin adresinizi seçti.

    Mailkey bağımsız bir programdır. Google ile bağlantısı yoktur.
