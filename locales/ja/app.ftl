### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = 手順
rail-account = アカウント：{ $address }
rail-done = { $step }、完了
rail-progress = 手順{ $number }/{ $count }
rail-promise-kept = コードはこのパソコンの外に出ません。
rail-promise-google = MailkeyはGoogleとだけ通信します。
rail-codes = コードの一覧
rail-examine = 接続を確認

back = 戻る
continue = 続ける
cancel = キャンセル
close = 閉じる
copy = コピー
copied = コピーしました
copy-what = コピー：{ $what }
copied-what = コピーしました：{ $what }
dismiss = 隠す
print = 印刷
where = 手順{ $number }/{ $count }。{ $next }
stopping = 中止しています…

running-seconds = { $seconds }秒
duration-seconds = { $count ->
       *[other] { $count }秒
    }
duration-minutes = { $count ->
       *[other] { $count }分
    }

## Practice

practice-label = 練習
practice-title = 練習中です。
practice-text = Googleには何も送られません。
practice-fault = どんな問題を起こしますか？
practice-fault-none = なし

## A verdict

verdict-todo = これからすること
verdict-server = サーバーからの返答
verdict-store = 保管庫からの返答
verdict-where = 止まったところ
verdict-endpoint = { $host }、ポート{ $port }
verdict-report = レポートを見る
verdict-again-in = { $button }（あと{ $time }）
verdict-again-ready = もう一度お試しいただけます。
verdict-beside = ほかに気づいたこと

report-title = 助けてくれる人に渡すレポート
report-lead = 内容はこれで全部です。コードもパスワードも入っていません。
report-quote = お問い合わせ番号
report-text = レポートの本文
report-save = ファイルに保存
report-saved = { $file }に保存しました
report-not_saved = ファイルに保存できませんでした。代わりにレポートをコピーしてください。

## A letter to somebody who can help

letter-title = 助けてくれる人への依頼文
letter-lead = あなたの名前で送れるようにできています。Mailkeyが勝手に送ることはありません。
letter-subject = 件名：
letter-text = 依頼文の本文
letter-show = 依頼文を見る
letter-write = メールソフトで開く
letter-opened = 依頼文をメールソフトで開きました。宛先を選んでください。
letter-not_opened = メールソフトが開きませんでした。代わりに依頼文をコピーしてください。

## Asking before a code is replaced

replace-title = すでにコードがあります
replace-text = { $app }と{ $address }のコードは、このパソコンに保存されています。新しいコードに替わるのは、Googleが受け付けてからです。
replace-yes = 新しいコードを使う
replace-no = 今のコードを残す

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = { $app }と{ $address }のコードは{ $date }から保存されています。使えるあいだは、新しいコードは要りません。
earlier-undated = 保管庫に{ $app }と{ $address }のコードがあります。使えるあいだは、新しいコードは要りません。
earlier-use = このコードを使う
earlier-new = 新しく作る
device-other-name = もう1つの機器やサイトの名前
device-other-note = 例：「廊下のスキャナー」。専用のコードを作ります。
device-other = 別の機器のコード

## Asking before a code is let go that was not saved

unsaved-title = コードは保存されていません
unsaved-text = 先に進むと、Mailkeyは{ $app }と{ $address }のコードを忘れます。
unsaved-no = このままにする
unsaved-yes = コードを忘れる
closing-title = Mailkey を閉じますか？
closing-code_in_hand = コードはまだ保存されていません。今 Mailkey を閉じると、ここからコードは失われ、Google はもう一度表示しません。
closing-code_being_checked = コードを Google に確認している途中で、まだ保存されていません。今 Mailkey を閉じると、ここからコードは失われ、Google はもう一度表示しません。
closing-copied_code = コピーしたコードがまだクリップボードにあります。今 Mailkey を閉じると取り除かれます。先に必要な場所へ貼り付けてください。
closing-close = それでも閉じる
closing-stay = 閉じない

## Checking the connection

examination-title = Googleへの道は通じていますか？
examination-lead = MailkeyがGoogleのメールサーバーを呼び出して、すぐに切ります。ログインはしません。
examination-start = 確認する
examination-again = もう一度確認する
examination-running = Googleのメールサーバーを呼び出しています…
examination-free = Googleへの道は通じています
examination-free-text = Googleのメールサーバーが安全な回線で応答しました。これはこのパソコンでのことです。プリンターなど、ほかの機器は別の道を通ることがあります。
examination-doors = 入口ごとの結果

path-computer = このパソコン
path-network = ネットワーク
path-internet = インターネット
path-google = Googleのメールサーバー
path-broken-computer = このパソコンの中で止まっています。
path-broken-to_network = このパソコンとネットワークの間で止まっています。
path-broken-network = ネットワークの中で止まっています。
path-broken-to_internet = ネットワークとGoogleの間で止まっています。
path-broken-somewhere = このパソコンかネットワークの中で、何かが邪魔をしています。名前はわかりませんでした。
path-broken-doors = Googleのメールサーバーの入口で止まっています。
path-broken-doors-only = インターネットは使えます。Googleのメールサーバーの入口で止まっています。

door = 入口
door-sending = 送信、ポート{ $port }
door-reading = 受信、ポート{ $port }
door-names = 名前
door-connect = 接続
door-greeting = あいさつ
door-secure_line = 安全な回線
door-time = 時間
door-took = { $seconds }秒
door-state-waiting = まだ
door-state-working = 確認中
door-state-good = 良好
door-state-bad = 不通

around-internet = インターネット
around-internet-answers = 応答あり
around-internet-silent = 応答なし
around-internet-unreached = 応答する相手はいるが、つながらない
around-internet-portal = このネットワークのページが代わりに応答
around-clock = 時計
around-clock-right = 合っています
around-clock-off = { $clock }
around-certificates = 証明書の発行元

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = 次は、メールアドレスを入力します。
where-free = このアプリには、どの手順も必要ありません。
where-address = 次は、2段階認証プロセスを確認します。
where-two-step = 次は、コードを作成します。
where-create = 次は、コードをここに貼り付けます。
where-paste = 次は、MailkeyがGoogleで確認します。
where-check = 次は、自分にテストメールを送ります。
where-test-mail = 次は、アプリを設定します。
where-connect = これが終われば完了です。
where-done = すべての手順が終わりました。
where-verdict = 今は「{ $step }」です。ここまでの内容はMailkeyが覚えています。
where-room = 手順はそのまま残っています。「{ $button }」で戻れます。

## Language, colours and size of the text

display-open = 表示
display-title = 言語と表示
display-lead = 変更はすぐに反映されます。何も失われません。
display-language = 言語
display-language-system = パソコンと同じ（{ $language }）
display-theme = 色
display-theme-system = パソコンと同じ
display-theme-light = 明るい
display-theme-dark = 暗い
display-text = 文字の大きさ
display-text-size = { $percent }%
display-text-larger = 大きく
display-text-smaller = 小さく
display-text-now = 文字の大きさを{ $percent }%にしました。
display-language-now = Mailkeyの表示を日本語にしました。

## Help: a few words explained, and the keys

help-open = ヘルプ
help-title = ヘルプ
help-words = 6つの言葉
help-keys = キー操作
help-about = Mailkeyは独立したプログラムです。Googleとは関係ありません。

glossary-code = コード
    .text = Googleがアプリごとに作る16文字の英字です。Googleでは「アプリ パスワード」と呼ばれています。アプリは、あなたのパスワードの代わりにこれを使います。
glossary-two_step = 2段階認証プロセス
    .text = ログインするときに、Googleが2つのものを確かめます。1つはパスワード、もう1つはスマートフォンなど、本人だけが持っているものです。
glossary-passkey = パスキー
    .text = 顔や指紋、PINでログインする方法です。2段階認証プロセスの代わりにはなりません。
glossary-keyring = 保管庫
    .text = パソコンの中の、秘密を安全にしまう場所です。パソコンにログインすると開きます。「キーリング」や「キーチェーン」とも呼ばれます。
glossary-mail_server = メールサーバー
    .text = メールを受け取って先へ届ける、Googleのコンピューターです。
glossary-secure_line = 安全な回線
    .text = 誰にも盗み見られない接続です。Mailkeyはこれ以外を使いません。

# Same as in English.
key-enter = Enter
    .does = メインのボタンを押す
# Same as in English.
key-escape = Esc
    .does = 戻る、または進行中のことを中止する
# Same as in English.
key-tab = Tab
    .does = 次のボタンや欄に移る
key-arrows = 矢印キー
    .does = タイルの間を移動する
key-space = スペース
    .does = タイルを選ぶ、またはボタンを押す
key-help = F1
    .does = このヘルプを開く
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = コードを貼り付ける
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = 文字を大きくする
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = 文字を小さくする
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = 文字を元の大きさに戻す

## Back after a day or more

welcome-title = おかえりなさい
welcome-lead = 前回は{ $date }でした。ここまで終わっています：
welcome-app = { $app }を選びました。
welcome-address = アドレス{ $address }を入力しました。
welcome-two_step = 2段階認証プロセスはオンです。
welcome-code = Googleがコードを受け付け、保存しました。
welcome-sent = Googleがテストメールを受け取りました。
welcome-next = 次は「{ $step }」です。
