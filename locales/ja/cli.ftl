### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = 「スキャナーからメールが送れない」から「テストメールが届いた」まで。Gmailのアプリ パスワードを使います
    .long =
        「スキャナーからメールが送れない」から「テストメールが届いた」まで。Gmailのアプリ パスワードを使い、このパソコンの保管庫（キーリング）だけにしまいます。

        コードは保管庫か標準入力から読みます。引数や環境変数からは読みません。
    .example =
        終了コード:
          0  求められたとおりにできた
          1  良くない結果
          2  使い方の間違い
          3  保管庫が使えない

        例:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = ターミナルで、すべての手順を進める
    .long =
        ターミナルで、すべての手順を進めます。アプリ、アドレス、2段階認証プロセス、コードの作成と保存、テストメールの順です。

        コードは、画面に出さずに入力するか貼り付けます。手順ごとに、コード以外はすべて覚えています。いつ止めても、`mailkey setup`で続きから始められます。

        --practiceを付けると、本物のGoogleの代わりに、このパソコンの中だけで動きます。
    .example =
        例:
          mailkey setup --practice

cli-verify =
    .about = 一度ログインして、Googleの返事を伝える。何も保存しない
    .long =
        Googleのメールサーバーに一度ログインして、その返事を伝えます。何も保存しません。

        --jsonを付けると、オブジェクトを1つ出力します: verdict, stage, endpoint, reply, elapsed_ms, saved, details。ほかにも見つかったことがあれば further。
    .example =
        例:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = テストメールを送り、届いたかどうか確かめる
    .long =
        テストメールを1通送り、メールボックスでそのメールだけを探します。ほかのメールは読みません。

        ほかの人へのメールや、--wait 0のときは、送るだけです。送れたのにメールボックスを見られなかったときは、結果でそう伝え、終了コードは1になります。

        --jsonを付けると、オブジェクトを1つ出力します: verdict, stage, endpoint, reply, elapsed_ms, saved, details。
    .example =
        例:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Googleのメールサーバーへの道がどこまで通じているか調べる。ログインはしない
    .long =
        Googleのメールサーバーを入口ごとに呼び出し、どこまで進めたかを段階ごとに示して、切ります。ログインはしません。

        ターミナルでは、調べている間、入口ごとの進み具合を表示します。Ctrl-Cで止まります。

        --jsonを付けると、オブジェクトを1つ出力します: 結果の各項目（道が通じていればverdictはnull）、further、調べた内容のnames, doors, internet, clock_ahead_seconds。
    .example =
        例:
          mailkey doctor --json

cli-report =
    .about = Googleのメールサーバーへの道について、人に渡すレポートを作る
    .long =
        doctorと同じように調べ、パソコンの担当者に渡すレポートを出力します。やさしい言葉の1行、お問い合わせ番号、調べた内容が入ります。コードは入らず、アドレスは短くし、公開IPアドレスは省きます。

        --jsonを付けると、オブジェクトを1つ出力します: number, verdict, tried, practice, technical, text, file。
    .example =
        例:
          mailkey report --save

cli-list =
    .about = Mailkeyがこのパソコンに保存したコードの一覧を出す
    .long =
        どのアプリとアドレスのコードか、Googleでの名前、Googleが最後に受け付けた日を一覧にします。コードそのものは表示しません。

        --jsonを付けると、コードごとに1つのオブジェクトを持つ配列を出力します。
    .example =
        例:
          mailkey list

cli-get =
    .about = 保管庫のコードを出力する
    .long =
        保管庫のコードだけを標準出力に出します。コードがなければ、終了コードは1です。

        --jsonを付けると、オブジェクトを1つ出力します: app, address, code。
    .example =
        例:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = 保管庫と一覧からコードを削除する
    .long =
        このパソコンの保管庫と一覧からコードを削除します。

        Googleでも削除するまで、コードは有効なままです。

        --jsonを付けると、オブジェクトを1つ出力します: app, address, was_kept, was_listed, page。
    .example =
        例:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = コードでログインし、Googleが受け付けたときだけ保存する
    .long =
        標準入力からコードを読み、一度ログインして、Googleが受け付けたときだけ保管庫に保存します。同じアプリとアドレスのコードがすでにあれば、入れ替えます。何も質問しません。

        --jsonを付けると、オブジェクトを1つ出力します: verdict, stage, endpoint, reply, elapsed_ms, saved, details。ほかにも見つかったことがあれば further。
    .example =
        例:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = このパソコンの中で動く、練習とテスト用のGoogleの代役
    .long = このパソコンの中で動く、練習とテスト用のGoogleの代役です。Googleには何も送られず、コードもすべて本物ではありません。
    .example =
        例:
          mailkey practice serve

cli-practice-serve =
    .about = 代役を始め、それぞれの場所を出力し、止められるまで動く
    .long =
        Googleの代役となるメールサーバーとページを、このパソコンの中だけで動かします。ポート、証明書に署名した認証局のファイル、アドレスとコード、ページを出力し、止められるまで（Ctrl-C）動き続けます。

        --jsonを付けると、オブジェクトを1つ、1行で出力します。
    .example =
        例:
          mailkey practice serve --json

cli-help =
    .about = コマンドのヘルプを表示する
    .long = コマンドのヘルプを表示します。コマンド名のあとに --help を付けたときと同じです。コマンドを省略すると、mailkey自体のヘルプを表示します。
    .example =
        例:
          mailkey help send-test

cli-option-address = ログインするメールアドレス
cli-option-app = コードを使うアプリ。省略すると、コードが保存されているただ1つのアプリ
cli-option-app-needed = コードを使うアプリ
cli-option-app-setup = メールを送るアプリ
cli-option-device = 機器やサイトの名前（いくつかある場合）
cli-option-address-setup = アプリがメールを送るときのメールアドレス
cli-option-code-stdin = 保管庫ではなく標準入力からコードを読む
cli-option-code-stdin-only = 標準入力からコードを読む
cli-option-even-if-words = 普通の単語かもしれない16文字も受け付ける
cli-option-even-if-elsewhere = おそらく Google にないアドレスも受け付ける
cli-remedy-go_on_all_the_same = それでも Google にあるなら、コマンドに --even-if-elsewhere を付けてください。
cli-keeper-unknown = { $domain } のメールがどこにあるか、Mailkey にはわかりません。
cli-option-json = 文章ではなくJSONを出力する
cli-option-to = テストメールの宛先。省略すると、そのアドレス自身
cli-option-wait = メールを探す秒数。0なら探さない
cli-option-practice = 練習する。Googleには何も送られず、コードも本物ではない
cli-option-fault = 練習で起こす問題
cli-option-save = レポートを書類フォルダーのファイルにも書き出す
cli-option-port = 決まったポート
cli-option-help = ヘルプを表示する
cli-option-version = バージョンを表示する
cli-option-language = 表示する言語。例: de、pt-BR。省略すると、このパソコンの言語
cli-argument-command = 説明するコマンド。省略するとmailkey自体

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = 使い方:
cli-heading-commands = コマンド:
cli-heading-options = オプション:
cli-heading-arguments = 引数:
cli-placeholder-options = [オプション]
cli-placeholder-command = <コマンド>
cli-choices = [選べる値: { $choices }]
cli-default = [省略時: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = 「{ $given }」は、ここでは使えません。
cli-wrong-command = 「{ $given }」というコマンドはありません。
cli-wrong-value = 「{ $given }」は{ $option }には使えません。
cli-wrong-missing = これが足りません: { $option }
cli-wrong-no-value = { $option }には値が必要です。
cli-wrong-twice = { $option }は一度だけ指定できます。
cli-wrong-together = { $option }と{ $other }は一緒に使えません。
cli-wrong-other = 入力の意味がわかりません。
cli-wrong-guess = もしかして「{ $guess }」ですか？
cli-wrong-choices = 使えるもの: { $choices }
cli-wrong-help = くわしくは: { $command }
cli-wrong-language = 「{ $given }」という言語はありません。使えるもの: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    標準入力がターミナルなので、コードが画面に見えてしまいます。パスワード管理ソフトやファイルなどから、パイプで渡してください:
    { $given } | mailkey … --code-stdin
    画面に出さずに入力するには: mailkey setup
cli-no-code-kept = { $address }のコードは保存されていません。--appでアプリを指定するか、--code-stdinでコードを渡すか、次のコマンドで始めてください: mailkey setup --address { $address }
cli-several-codes = { $address }には複数のアプリのコードがあります。--appで1つ選んでください: { $apps }
cli-several-devices = { $address }には複数の機器のコードがあります。--deviceで1つ選んでください: { $devices }
cli-not-in-keyring = 保管庫に{ $app }と{ $address }のコードはありません。
cli-an-app = お使いのアプリ

## The codes

cli-list-empty = このパソコンには、まだコードがありません。作るには: mailkey setup
cli-list-app = アプリ
cli-list-device = 機器
cli-list-address = アドレス
cli-list-code-name = Googleでの名前
cli-list-since = 保存日
cli-list-last-worked = 最後に受付
cli-removed = { $app }と{ $address }のコードを、このパソコンから削除しました。
cli-removed-not-listed = { $app }と{ $address }のコードを保管庫から削除しました。一覧にはありませんでした。
cli-removed-not-in-keyring = { $app }と{ $address }のコードを一覧から削除しました。保管庫にはありませんでした。
cli-removed-here-only = Googleでも削除するまで、コードは有効なままです:
cli-nothing-to-remove = { $app }と{ $address }のコードは、保管庫にも一覧にもありません。
cli-stored-not-listed = コードは保管庫にありますが、一覧に載せられませんでした（{ $reason }）。

## The doctor

cli-doctor-free = Googleのメールサーバーへの道は通じています（{ $seconds }秒）。
cli-doctor-shut-sending = { $title ->
        [none] 送信用の2つの入口のうち1つ（ポート{ $port }）が閉じています。もう1つがあれば足ります。
       *[other] 送信用の2つの入口のうち1つ（ポート{ $port }）: { $title }。もう1つがあれば足ります。
    }
cli-doctor-shut-reading = { $title ->
        [none] 受信用の入口（ポート{ $port }）が閉じています。送信には要りません。テストメールを探せないだけです。
       *[other] 受信用の入口（ポート{ $port }）: { $title }。送信には要りません。テストメールを探せないだけです。
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = 証明書の発行元

## The letter that some advice speaks of

cli-letter = 依頼文（ご自分のメールにコピーしてください）:

## The report

cli-report-saved = レポートを{ $file }に保存しました
cli-save-report = ファイルに保存しますか？ yで保存、Enterで保存しない:

## Practice

cli-practice-banner = 練習
cli-practice-pages = 練習用のページ: { $url }
cli-practice-serving =
    SMTP、最初からTLS    { $host }:{ $smtps }
    SMTP、STARTTLS       { $host }:{ $submission }
    IMAP、最初からTLS    { $host }:{ $imaps }
    証明書の名前         { $smtp_name }、{ $imap_name }
    認証局のファイル     { $authority }
    ページ               { $pages }
cli-practice-account = { $address }のコード
cli-practice-until = Ctrl-Cで止まります。

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setupは質問をするので、ターミナルが必要です。スクリプトからは: mailkey store --address … --app … --code-stdin
cli-setup-keys = どの質問でも、bで戻り、qで終わります。コード以外はすべて覚えています。
cli-setup-stopped = ここで止めました。続けるには: mailkey setup
cli-setup-stopped-practice = ここで止めました。続けるには: mailkey setup --practice
cli-step = { $practice ->
        [yes] 練習 · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = 番号:
cli-which-number-default = 番号 [{ $default }]:
cli-not-a-number = 1から{ $count }までの番号を入力してください。
cli-opened = ブラウザで開きます。
cli-open-yourself = このリンクを、パソコンかスマートフォンのブラウザで開いてください。
cli-letter-opened = メールソフトで開きます。宛先を選び、内容を読んで、ご自分で送ってください。
cli-letter-copy = ご自分のメールにコピーして、助けてくれる人に送ってください。
cli-enter-to-look-again = 終わったらEnterを押してください:
cli-address = メールアドレス:
cli-address-again = メールアドレス [{ $address }]:
cli-paste = コード（画面には出ません）:
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = 宛先 [{ $address }]、またはsでスキップ:
cli-verdict = 何をしますか？ 番号:
cli-verdict-or-skip = 何をしますか？ 番号、またはsでスキップ:
cli-verdict-good = Enterで続ける、またはほかのことの番号:
cli-nothing-to-press = これはご自分でしていただくことです。Mailkeyにはできません。
cli-connect-lead = { $app }に、この順番で入力してください。
cli-connect-get = あとでコードを出力するには: mailkey get --address { $address } --app { $app }
cli-show-code = この画面にコードを表示する
cli-the-code = コード（16文字）
cli-finish = 終了
