### The list of codes on this computer.

codes-title = コードの一覧
codes-lead = この一覧はMailkeyが、コードそのものは保管庫が持っています。コードは表示されません。
codes-none = このパソコンには、まだコードがありません。
codes-for = { $app }、{ $address }
codes-name = Googleでの名前：「{ $name }」
codes-since = { $date }から保存しています。
codes-worked = { $date }に受け付けられました。
codes-remove = 削除
codes-remove-what = { $app }と{ $address }のコードを削除
codes-back = 手順に戻る

remove-title = このコードを削除しますか？
remove-text = Googleでも削除するまで、{ $app }はこのコードを使い続けられます。Googleでの名前は「{ $name }」です。
remove-yes = ここから削除する
remove-no = 残す
removed-title = このパソコンからコードを削除しました。
removed-text = どこでも使えないようにするには、Googleのページでも「{ $name }」を削除してください。

removed-undo = 元に戻す
restored-title = コードを元に戻しました。
restored-text = 前と同じように保管庫にあります。
