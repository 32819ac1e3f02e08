### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = 何からメールを送りますか？
app-lead = 「Google でログイン」するだけで使えるアプリもあります。その場合、コードは要りません。ここでお知らせします。
app-choices = アプリと機器
app-no-code = コード不要
app-no-code-title = コードは要りません：{ $app }
app-no-code-only = コードは使わないので、これで終わりです。
app-anyway = それでもコードを使う
app-another = 別のアプリを選ぶ

## The address

address-title = どのアドレスから送りますか？
address-lead = GmailまたはGoogle Workspaceのアカウントのアドレスです。コードはこのアカウント用になります。
address-label = メールアドレス
address-earlier = または、前に入力したアドレス
address-looking = このアドレスのメールがどこにあるか調べています…
device-label = 機器やサイトの名前（いくつかある場合）
device-note = 例：「廊下のスキャナー」。Googleでもコードはこの名前になります。空のままでもかまいません。

## 2-Step Verification

two-step-title = 2段階認証プロセスはオンですか？
two-step-lead = Googleがコードを作るのは、2段階認証プロセスを使うアカウントだけです。パスキーや指紋とは別のものです。
two-step-open = Googleのページを開きます。右上が<b>{ $address }</b>になっていることを確かめてください。
two-step-look = <b>{ GOOGLE("two-step") }</b>を探します。<b>{ GOOGLE("on") }</b>と出ていますか？
two-step-says-on = はい、{ GOOGLE("on") }です
two-step-question = 何が出ていますか？
two-step-answer-on = { GOOGLE("on") }と出ている
two-step-answer-off = オフになっている
two-step-answer-only_security_keys = セキュリティ キーかパスキーだけ
two-step-answer-passkey_instead = パスキーはあるが、{ GOOGLE("on") }と出ない
two-step-answer-forbidden = 組織で禁止されている
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = そのページで「{ GOOGLE("turn-on-two-step") }」を押します。
    .text = 電話番号か、スマートフォンのアプリの登録を求められます。{ GOOGLE("on") }と出たら、ここに戻ってください。
two-step-advice-only_security_keys = 本人確認の方法をもう1つ追加します。
    .text = セキュリティ キーやパスキーだけでは、Googleはコードを作りません。同じページで、電話番号か認証アプリを追加してください。キーはそのまま使えます。
two-step-advice-passkey_instead = パスワードの代わりのパスキーは、2段階認証プロセスではありません。
    .text = 「{ GOOGLE("skip-password") }」は、パスワードの代わりになるだけです。同じページで「{ GOOGLE("turn-on-two-step") }」を押し、電話番号か認証アプリを追加してください。パスキーはそのまま使えます。
two-step-advice-forbidden = 組織の許可が必要です。
    .text = 組織でGoogleを管理している人に、2段階認証プロセスを許可してもらってください。依頼文はもうできています。ここまでの内容はMailkeyが覚えています。
two-step-advice-advanced_protection = 「{ GOOGLE("advanced-protection") }」では、コードを使えません。
    .text = そういう決まりになっています。このアプリには別のアカウントを使うか、「Google でログイン」できるアプリを使ってください。
two-step-workspace = { $domain }のメールはGoogleにあります。これで大丈夫です。
two-step-unknown = { $domain }のメールがどこにあるか、わかりませんでした。Googleなら、このまま続けてください。
two-step-passed = { $address }の2段階認証プロセスは以前からオンだったので、もう一度は尋ねていません。
two-step-again = もう一度見る

## Creating the code

create-title = Googleでコードを作成
create-copy = この名前をコピーします。あとでコードを見分けるためのものです。
create-name = コードの名前
create-open = Googleのページを開きます。右上が<b>{ $address }</b>になっていることを確かめてください。
create-make = 名前を貼り付けて<b>{ GOOGLE("create") }</b>を押し、出てきた16文字をコピーします。
create-alarm = コードが作成されたというメールがGoogleから届きます。このコードのことです。
create-have = コードを取得済み
create-offer = クリップボードにコードがあります。
create-use = これを使う
create-different = 何が出ていますか？
create-see-app_name = 「{ GOOGLE("app-name") }」の欄
create-see-code = 16文字のウィンドウ
create-see-not_available = 「ご利用いただけません」と出る
create-see-asks_sign_in = ログインを求められる
create-see-other_picture = 右上の写真が違う
create-see-select_app = 「{ GOOGLE("select-app") }」と出る
create-see-nothing_opened = 何も開かない
create-advice-app_name = それが正しいページです。
    .text = そこに名前を貼り付けて、「{ GOOGLE("create") }」を押します。
create-advice-code = それがコードです。
    .text = Googleのウィンドウの16文字をコピーして、ここに貼り付けてください。一度しか表示されません。
create-cause = 2段階認証プロセスのページには、何と出ていますか？
create-advice-not_available = たいていは、2段階認証プロセスがまだオンでないか、セキュリティ キーしか登録されていません。
    .text = 原因が何であっても、Googleはこの同じ文を出します。どれなのかは、2段階認証プロセスのページでわかります。
    .button = そのページを開く
create-advice-asks_sign_in = それで合っています。
    .text = 本人かどうかをGoogleが確かめています。いつものパスワードでログインしてください。そのあと、コードのページが出ます。
create-advice-other_picture = ブラウザで別のアカウントが開いています。
    .text = 右上の写真を押して、{ $address }を選びます。見当たらなければ、「{ GOOGLE("add-account") }」を選びます。そのあと、ここからもう一度ページを開いてください。
create-advice-nothing_opened = ブラウザがページを開きませんでした。
    .text = この画面のリンクをコピーして、ブラウザの一番上に貼り付けてください。どのブラウザでもかまいません。
create-advice-select_app = それは古い手引きで、今のGoogleのページとは違います。
    .text = 「{ GOOGLE("select-app") }」の画面はなくなりました。今は「{ GOOGLE("app-name") }」の欄が1つあるだけです。ここからページを開いてください。
create-drawing-caption = ページの見本の絵です。古い手引きにある「{ GOOGLE("select-app") }」の画面は、もうありません。
two-step-drawing-caption = ページの見本の絵です。「{ GOOGLE("on") }」という文字を探してください。

sight-other-address = 別のアドレスを使う

google-open = Googleのページを開く
google-open-again = もう一度開く
google-link = または、リンクをコピー
google-checked = Googleについての内容は{ $date }に確認しました。

## Pasting the code

paste-title = コードを貼り付け
paste-lead = 4文字ずつ4つ、全部で16文字です。空白はあってもなくてもかまいません。
paste-for = { $address }のコード
paste-button = コードを貼り付ける
paste-again = もう一度貼り付ける
paste-insist = Googleにこの文字が出ている
paste-type = 自分で入力する
paste-in-hand = Mailkeyがコードを預かっています。
paste-go-on = このコードで続ける
paste-boxes-none = コードはまだありません
paste-boxes-some = { $letters }文字（伏せてあります）
paste-boxes-full = 16文字のコード（伏せてあります）
type-title = コードを入力
type-lead = 1つの欄に4文字ずつ入れます。大文字でも小文字でもかまいません。
type-label = コードの16文字
type-check = このコードを確認する
type-paste = 貼り付ける

## Checking

check-title = Googleで確認しています
check-lead = 2秒ほどかかります。
check-running = Googleに問い合わせています…
check-done = Googleがコードを受け付けました
check-ready-title = 確認の準備ができました
check-ready-lead = Mailkeyがコードを預かっています。1回押すと、Googleに1回ログインします。
check-now = 今すぐ確認する
check-worked-title = このコードは使えます
check-worked-lead = Googleが受け付けました。このまま続けることも、別のコードを使うこともできます。
check-other-code = 別のコードを使う

## When the code ended with an earlier run

gone-title = コードはもうここにありません
gone-paste = コードを貼り付ける
gone-new = 新しいコードを作る

## The test mail

test-title = 自分にテストメールを送る
test-lead = 本当に送れることを確かめられます。
test-accepted = Googleがコードを受け付けました。
test-to = 宛先
test-what-send = Mailkeyが{ $address }から短いメールを1通送ります。
test-what-look = そのあともう一度ログインして、届いたかどうか調べます。探すのはこの1通だけで、ほかのメールは読まず、変更もしません。
test-what-other = ほかの人のメールボックスは、Mailkeyからは見られません。その人に聞いてください。
test-send = テストメールを送る
test-skip = スキップ
test-sending-title = テストメールを送っています
test-sent = { $time }にGoogleが受け取りました
test-looking = { $address }で探しています…
test-seconds = { $seconds }秒（最長{ $of }秒）
test-sent-before = { $date } { $time }に、Googleがテストメールを受け取りました。
test-again = もう1通送る

## Setting the app up

connect-title = { $app }：入力する内容
connect-lead = この値を、同じ順番で入力してください。
connect-fields = 入力欄
connect-hidden = コード（伏せてあります）
connect-code-copied = コードはあと{ $time }クリップボードにあります。今すぐ必要なところに貼り付けてください。
connect-code-off = コードはクリップボードから取り除かれました。まだ必要なら、もう一度コピーしてください。
connect-code-replaced = クリップボードには今は別のものがあり、コードはもうありません。まだ必要なら、もう一度コピーしてください。
connect-code-going = コードをクリップボードから取り除いています…
connect-snippet = または、これをコピー
connect-snippet-note = コードは入っていません。実行時に聞かれるか、保管庫から読み込まれます。
connect-checked = これらの名前は{ $date }に確認しました。
connect-memory = コードは保存されていません。Mailkeyを閉じる前に、今入力してください。
connect-print = この用紙を印刷
connect-print-no-code = この用紙にコードはありません。Mailkeyで、コードの横の「コピー」を押してください。
connect-print-made = { $date }にMailkeyで作成
connect-done = 設定しました
connect-other = 別のアプリ

## Done

done-title = 完了
done-lead = { $address }からメールを送れるようになりました。
done-account = アカウント
done-app = アプリ
done-name = Googleでのコードの名前
done-kept = コードの場所
done-kept-keyring = このパソコンの保管庫
done-kept-memory = どこにもありません。Mailkeyを閉じると消えます
done-sent = テストメール
done-sent-at = { $date } { $time }にGoogleが受け取りました
done-not-sent = 送っていません
done-apps = 設定したアプリ
done-later = 覚えておくと役立つこと
done-lost = <b>このパソコンをなくしたとき：</b>Googleのページでコードを削除してください。誰もそのコードを使えなくなり、パスワードはそのまま使えます。
done-password = <b>Googleのパスワードを変えたとき：</b>Googleがすべてのコードを削除します。ここで新しいコードを作成してください。
done-leaving = <b>アプリや機器を手放すとき：</b>ここと、Googleの両方でコードを削除してください。
done-codes = コードの一覧
done-another = 別のアプリを設定する
done-finish = 終了
done-close = ウィンドウを閉じてかまいません。
