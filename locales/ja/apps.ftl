### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = 従来のOutlook
    .hint = 2016以前、POPアカウント
apps-outlook-new = 新しいOutlook
    .hint = Windows、Mac、スマートフォン用
    .google = Outlookで「アカウントの追加」を選び、アドレスを入力して、Googleのページでログインします。
apps-thunderbird =
    .hint = パソコンまたはスマートフォン
    .google = Thunderbirdでアカウントを追加すると、Googleのページが自動で開きます。そこでログインします。
apps-apple-mail = Appleのメール
    .hint = Mac、iPhone、iPad
    .google = 設定で「アカウントを追加」を選び、「その他」ではなく「Google」を選びます。Googleのページでログインします。
apps-wordpress = サイト・WordPress
    .hint = 問い合わせフォーム、ショップのメール
apps-python =
    .hint = smtplibを使うスクリプト
apps-node =
    .hint = Nodemailerを使うスクリプト
apps-php =
    .hint = PHPMailerを使うサイト
apps-msmtp =
    .hint = コマンドラインからメール送信
apps-cvshelf =
    .hint = 応募書類の保管

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = プリンター・スキャナー
    .hint = HP、キヤノン、エプソン、ブラザーなど
kind-mail-program = メールソフト
kind-website = サイト
kind-business = 業務ソフト
kind-nas = ネットワークストレージ（NAS）
kind-device = カメラなどの機器
kind-server = サーバー上のプログラム
kind-script = 自作のスクリプト
kind-generic = その他
    .hint = NAS、Home Assistantなど

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = はい
tick-off = いいえ
