### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = 2段階認証プロセスとアプリ パスワードの許可のお願い
    .body =
        お世話になっております。

        機器またはソフトから、{ $address ->
            [none] 私のアカウント
           *[other] { $address }
        }でメールを送れるようにしたいと考えています。「Google でログイン」に対応していないため、アプリ パスワードが必要です。ところが、Googleのページに「この設定はお使いのアカウントでは利用できない」と表示され、作成できません。

        お手数ですが、Google管理コンソールで次の点をご確認いただけますでしょうか。

        1. { $place }。私の組織部門で許可をお願いします。
        2. 同じ場所の認証方法。セキュリティ キーだけが許可されていると、全員のアプリ パスワードが無効になります。

        私のアカウントで2段階認証プロセスがオンになれば、アプリ パスワードは自分で作成できます。誰にも渡しません。

        アプリ パスワードの利用が望ましくない場合は、SMTPリレー（{ $relay }）か、OAuthに対応したアプリという方法もあります。

        よろしくお願いいたします。

letter-allow_mailbox =
    .subject = IMAPの許可のお願い
    .body =
        お世話になっております。

        { $address ->
            [none] 私のアカウント
           *[other] { $address }
        }でメールを送る機器またはソフトを設定しています。送信はできています。ただ、IMAPアクセスが無効になっているとGoogleから返されるため、メールが届いたかどうかをプログラムで確認できません。

        お手数ですが、Google管理コンソールで次の点をご確認いただけますでしょうか。

        { $place }。アプリ パスワードを使うプログラムはOAuthを使わないため、「Allow any mail client」も必要です。

        送信には必要ありません。IMAPを無効のままにする場合は、それでかまいません。メールボックスを自分で確認します。

        よろしくお願いいたします。

letter-allow_mail =
    .subject = 私のアカウントのメールがルールで止められています
    .body =
        お世話になっております。

        { $address ->
            [none] 私のアカウント
           *[other] { $address }
        }でメールを送る機器またはソフトを設定しています。ログインはできています。しかしメールそのものが断られ、Googleの返答によると、当組織のルールによるものです。

        お手数ですが、Google管理コンソールでルールをご確認いただけますでしょうか。

        { $place }

        そこにある送信メールのルールが、私のアカウントに適用されています。この機器を例外にしていただくか、どのようなメールなら送れるかを教えていただけますでしょうか。

        機器からのメールを別の経路で送るべき場合は、SMTPリレー（{ $relay }）か、OAuthに対応したアプリでもかまいません。

        よろしくお願いいたします。

letter-open_ports =
    .subject = Googleのメールサーバーへのポート開放のお願い
    .body =
        お世話になっております。

        { $address ->
            [none] {""}
           *[other] { $address }から、
        }Googleを通してメールを送りたいのですが、このネットワークからは送れません。次の宛先への外向きのTCP接続が必要です。

        { $smtp }、ポート{ $tls }（最初からTLS）
        { $smtp }、ポート{ $starttls }（STARTTLS）
        { $imap }、ポート{ $imaps }（最初からTLS。メールが届いたかを確認するためだけに使います）

        初めの2つは、どちらか1つで足ります。IPアドレスは変わるため、ホスト名で許可をお願いします。これらのTLSは復号や検査をせず、ポート{ $starttls }では最初の応答とSTARTTLSを書き換えないようお願いします。

        私のパソコンからは、次のように見えました。

        { $seen }

        難しい場合は、ここからメールを送るほかの方法を教えていただけますでしょうか。たとえば、Google WorkspaceのSMTPリレーや、OAuthに対応したアプリなどです。

        よろしくお願いいたします。

letter-practice =
    .subject = 練習：{ $subject }
    .text = この依頼文はMailkeyの練習で書かれたものです。実際に起きたことではないため、対応は必要ありません。

## What was seen at a port

letter-door-open = { $host }、ポート{ $port }：つながります
letter-door-refused = { $host }、ポート{ $port }：接続が拒否されます
letter-door-unreachable = { $host }、ポート{ $port }：経路がありません
letter-door-silent = { $host }、ポート{ $port }：応答がありません
letter-door-stopped = { $host }、ポート{ $port }：接続はできますが、その先に進みません
letter-door-other = { $host }、ポート{ $port }：証明書がGoogleのものではなく、{ $issuer }が発行したものです
letter-name-not-found = { $host }：名前が見つかりません
letter-seen-nothing = Googleのメールサーバーに接続できません。
