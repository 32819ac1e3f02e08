### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Klasik Outlook
    .hint = 2016 ve öncesi, POP hesapları
apps-outlook-new = Yeni Outlook
    .hint = Windows, Mac ve telefonlar için
    .google = Outlook’ta “Hesap ekle”yi seçin, adresinizi yazın ve Google’ın sayfasında oturum açın.
apps-thunderbird =
    .hint = Bilgisayarda veya telefonda
    .google = Thunderbird’de hesabınızı ekleyin. Google’ın sayfası kendiliğinden açılır. Orada oturum açın.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Mac, iPhone veya iPad’de
    .google = Ayarlarda “Hesap Ekle”yi, sonra “Google”ı seçin, “Diğer”i değil. Google’ın sayfasında oturum açın.
apps-wordpress = Site veya WordPress
    .hint = İletişim formları, mağaza postaları
apps-python =
    .hint = smtplib kullanan bir betik
apps-node =
    .hint = Nodemailer kullanan bir betik
apps-php =
    .hint = PHPMailer kullanan bir site
apps-msmtp =
    .hint = Komut satırından e-posta
apps-cvshelf =
    .hint = İş başvuruları arşivi

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Yazıcı veya tarayıcı
    .hint = HP, Canon, Epson, Brother ve diğerleri
kind-mail-program = Posta programı
kind-website = Web sitesi
kind-business = Ofis yazılımı
kind-nas = Ağ depolama (NAS)
kind-device = Kamera veya başka bir cihaz
kind-server = Sunucudaki program
kind-script = Kendi betiğiniz
kind-generic = Başka bir şey
    .hint = NAS, Home Assistant ve diğerleri

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Evet
tick-off = Hayır
