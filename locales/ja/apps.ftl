### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = プリンター・スキャナー
    .hint = HP、キヤノン、エプソン、ブラザーなど
app-outlook-classic = 従来のOutlook
    .hint = 2016以前、POPアカウント
app-outlook-new = 新しいOutlook
    .hint = Windows、Mac、スマートフォン用
    .google = Outlookで「アカウントの追加」を選び、アドレスを入力して、Googleのページでログインします。
# Same as in English.
app-thunderbird = Thunderbird
    .hint = パソコンまたはスマートフォン
    .google = Thunderbirdでアカウントを追加すると、Googleのページが自動で開きます。そこでログインします。
app-apple-mail = Appleのメール
    .hint = Mac、iPhone、iPad
    .google = 設定で「アカウントを追加」を選び、「その他」ではなく「Google」を選びます。Googleのページでログインします。
app-wordpress = サイト・WordPress
    .hint = 問い合わせフォーム、ショップのメール
# Same as in English.
app-python = Python
    .hint = smtplibを使うスクリプト
# Same as in English.
app-node = Node.js
    .hint = Nodemailerを使うスクリプト
# Same as in English.
app-php = PHP
    .hint = PHPMailerを使うサイト
# Same as in English.
app-msmtp = msmtp
    .hint = コマンドラインからメール送信
# Same as in English.
app-cvshelf = CVShelf
    .hint = 応募書類の保管
app-other = その他
    .hint = NAS、Home Assistantなど
