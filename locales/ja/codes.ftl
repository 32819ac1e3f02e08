### The list of codes on this computer.

codes-title = コードの一覧
codes-lead = この一覧はMailkeyが、コードそのものは保管庫が持っています。
codes-none = このパソコンには、まだコードがありません。
codes-for = { $app }、{ $address }
codes-on-device = { $app }「{ $device }」
codes-name = Googleでの名前：「{ $name }」
codes-since = { $date }から保存しています。
codes-worked = { $date }に受け付けられました。
codes-settings = 設定
codes-test = テストメールを送る
codes-check = 確かめる
codes-replace = 新しいものに替える
code-show = コードを表示
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

## A code, shown in a window of its own

shown-code-title = コード
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = { $time }後に消えます。
