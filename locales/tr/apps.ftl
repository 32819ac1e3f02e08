### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = Yazıcı veya tarayıcı
    .hint = HP, Canon, Epson, Brother ve diğerleri
app-outlook-classic = Klasik Outlook
    .hint = 2016 ve öncesi, POP hesapları
app-outlook-new = Yeni Outlook
    .hint = Windows, Mac ve telefonlar için
    .google = Outlook’ta “Hesap ekle”yi seçin, adresinizi yazın ve Google’ın sayfasında oturum açın.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = Bilgisayarda veya telefonda
    .google = Thunderbird’de hesabınızı ekleyin. Google’ın sayfası kendiliğinden açılır. Orada oturum açın.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Mac, iPhone veya iPad’de
    .google = Ayarlarda “Hesap Ekle”yi, sonra “Google”ı seçin, “Diğer”i değil. Google’ın sayfasında oturum açın.
app-wordpress = Site veya WordPress
    .hint = İletişim formları, mağaza postaları
# Same as in English.
app-python = Python
    .hint = smtplib kullanan bir betik
# Same as in English.
app-node = Node.js
    .hint = Nodemailer kullanan bir betik
# Same as in English.
app-php = PHP
    .hint = PHPMailer kullanan bir site
# Same as in English.
app-msmtp = msmtp
    .hint = Komut satırından e-posta
# Same as in English.
app-cvshelf = CVShelf
    .hint = İş başvuruları arşivi
app-other = Başka bir şey
    .hint = NAS, Home Assistant ve diğerleri
