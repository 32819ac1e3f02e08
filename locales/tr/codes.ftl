### The list of codes on this computer.

codes-title = Kodlarınız
codes-lead = Bu listeyi Mailkey tutar, kodların kendisi şifre kasasındadır. Kod hiçbir zaman gösterilmez.
codes-none = Bu bilgisayarda henüz kod yok.
codes-for = { $app }, { $address }
codes-name = Google’daki adı: “{ $name }”
codes-since = { $date } tarihinden beri saklanıyor.
codes-worked = En son { $date } tarihinde kabul edildi.
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
