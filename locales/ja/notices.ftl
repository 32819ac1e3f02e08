### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = 前回どこまで進んだかを読み込めなかったため、最初から始めます。古いファイルは{ $file }に残してあります。
notice-ledger_set_aside = コードの一覧を読み込めませんでした。古いファイルは{ $file }に残してあります。コードは保管庫に残っています。
notice-progress_not_saved = どこまで進んだかを保存できません（{ $reason }）。このまま続けられますが、次回は最初からになります。
notice-ledger_not_saved = コードは保存しましたが、一覧に書き込めませんでした（{ $reason }）。
notice-keyring_trouble = このコンピューターには、コードを安全にしまう場所がまだありません。
notice-keyring_will_ask = このコンピューターの保管庫には鍵がかかっています。コードを保管するとき、コンピューターのウィンドウが保管庫のパスワードを尋ねます。Google のパスワードではありません。
keyring-unlock = 今すぐ開ける
keyring-waits = このコンピューターの保管庫を待っています。保管庫のパスワードを尋ねるウィンドウが開いているかもしれません。ほかのウィンドウの後ろも見てください。
notice-code_not_here = コードを保存する前にMailkeyが閉じられたため、コードはここに残っていません。Googleの画面にまだ表示されていれば、もう一度貼り付けてください。表示されていなければ、新しいコードを作ってください。
notice-code_on_clipboard = コードは受け取りましたが、クリップボードから消せませんでした。何か別のものをコピーすると消えます。
notice-code_put_back = コピーしたものを記憶するプログラムが、コードをクリップボードに戻していました。Mailkey がもう一度取り除きましたが、そのプログラムの一覧に残っているかもしれません。そこで削除してください。
notice-file_newer = { $file }は、より新しいMailkeyが書いたファイルです。このMailkeyはそのまま残し、何も保存しません。新しいほうのMailkeyを開いてください。
notice-preferences_set_aside = 表示の設定を読み込めませんでした。古いファイルは{ $file }に残してあります。
notice-preferences_not_saved = 表示の設定を保存できません（{ $reason }）。
notice-pause = 少し間をあけるようGoogleから求められました。次に試すまで{ $time }お待ちください。
notice-no_code_needed = { $app }では「Google でログイン」が使えます。コードは要りません。

## Failures

failure-busy = ほかの作業が進行中です。少しお待ちください。
failure-not_yet = 先に「{ $step }」ですることがあります。
failure-unknown_app = このアプリはMailkeyでは扱えません。
failure-device_name_too_long = この名前は長すぎます。短い名前にしてください。
failure-device_name_is_code = これはコードです。ここには機器の名前を入れ、コードは求められたところに貼り付けてください。
failure-not_named = このパソコンでは、このアプリのコードは1つなので、名前は要りません。
failure-clipboard = クリップボードを使えません。代わりにコードを入力できます。
failure-not_copied = クリップボードを使えないため、コピーできませんでした。画面に表示されているものを、必要なところに入力してください。
failure-code_not_copied = クリップボードを使えないため、コードをコピーできませんでした。代わりにコードを表示して、必要なところに入力してください。
failure-browser = ブラウザが開きませんでした（{ $reason }）。リンクをコピーして、ご自分で開いてください。
failure-keyring = 保管庫が指示どおりに動きませんでした。
failure-file = ファイルの読み書きができませんでした（{ $reason }）。
failure-file_newer = { $file }は、より新しいMailkeyが書いたファイルです。このMailkeyはそのまま残します。新しいほうのMailkeyをお使いください。
failure-nothing_to_put_back = 保管庫からコードを受け取れていなかったため、元に戻せるコードがありません。
failure-newer_code_kept = 別のプログラムがより新しいコードを保存しています。そのコードを残し、古いコードは戻しませんでした。
failure-report_changed = その後Mailkeyが別のことを見つけたため、このレポートは最新ではなくなりました。もう一度開いてください。
failure-internal = Mailkeyの内部で問題が起きました（{ $reason }）。

## The four lights

light-internet = インターネット
    .waiting = 待機中
    .working = 確認中…
    .good = 使えます
    .bad = 届きません
light-mail_server = Googleのメールサーバー
    .waiting = 待機中
    .working = 呼び出し中…
    .good = 応答あり
    .good-port = ポート{ $port }で応答あり
    .bad = 応答なし
light-secure_line = 安全な回線
    .waiting = 待機中
    .working = 確認中…
    .good = 安全です
    .good-issuer = 証明書の発行元：{ $issuer }
    .bad = 安全ではありません
    .bad-issuer = 証明書の発行元：{ $issuer }
light-sign_in = ログイン
    .waiting = 待機中
    .working = 問い合わせ中…
    .good = 受け付けられました
    .bad = 受け付けられません

keeping = コードを保管庫に保存しています…
sending = メールをGoogleに渡しています…
looking = メールを探しています…

## Google's pages

link-two_step = Googleの2段階認証プロセスのページ
link-app_passwords = Googleのアプリ パスワードのページ
# Same as in English.
link-mailbox = Gmail
link-security = Googleのセキュリティのページ
link-app_passwords_help = Googleのアプリ パスワードのヘルプ

## The steps, as the list of steps names them

step-app = 使うアプリ
step-address = メールアドレス
step-two-step = 2段階認証プロセス
step-create = コードを作成
step-paste = コードを貼り付け
step-check = Googleで確認
step-test-mail = テストメール
step-connect = アプリを設定
step-done = 完了
