### The list of codes on this computer.

codes-title = Kodlarınız
codes-lead = Bu listeyi Mailkey tutar, kodların kendisi şifre kasasındadır.
codes-none = Bu bilgisayarda henüz kod yok.
codes-for = { $app }, { $address }
# Same as in English.
codes-on-device = { $app } “{ $device }”
codes-name = Google’daki adı: “{ $name }”
codes-since = { $date } tarihinden beri saklanıyor.
codes-worked = En son { $date } tarihinde kabul edildi.
codes-settings = Ayarlar
codes-test = Deneme e-postası gönder
codes-check = Denetle
codes-replace = Değiştir
code-show = Kodu göster
codes-remove = Kaldır
codes-remove-what = Kodu kaldır: { $app }, { $address }
codes-back = Adımlara dön

remove-title = Bu kod kaldırılsın mı?
remove-text = Kod Google’da da silinene kadar { $app } çalışmayı sürdürür. Oradaki adı: “{ $name }”.
remove-yes = Buradan kaldır
remove-no = Kalsın
removed-title = Kod bu bilgisayardan kaldırıldı.
removed-text = Kodun hiçbir yerde işe yaramaması için Google’ın sayfasında da “{ $name }” adlı kodu silin.

removed-undo = Geri al
restored-title = Kod geri geldi.
restored-text = Eskisi gibi yeniden şifre kasasında.

## A code, shown in a window of its own

shown-code-title = Kod
shown-code-alphabet = Adana Bolu Ceyhan Denizli Edirne Fatsa Giresun Hatay Isparta Jandarma Kars Lüleburgaz Muş Niğde Ordu Polatlı Quebec Rize Sinop Tokat Uşak Van Whiskey X-ray Yozgat Zonguldak
shown-code-left = { $time } sonra kaybolur.
