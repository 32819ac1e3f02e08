### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Googleがコードを受け付けました
    .meaning = { $address }でログインできました。
verdict-sent =
    .title = Googleがメールを受け取りました
    .meaning = { $time ->
        [none] { $recipient }宛てのテストメールをGoogleが受け取りました。届いたかどうかは、まだわかりません。
       *[other] { $recipient }宛てのテストメールを{ $time }にGoogleが受け取りました。届いたかどうかは、まだわかりません。
    }
verdict-arrived_inbox =
    .title = 届きました
    .meaning = テストメールは受信トレイにあります。送信はできています。
verdict-arrived_spam =
    .title = 「迷惑メール」に届きました
    .meaning = テストメールは届きましたが、Googleが「迷惑メール」に入れました。送信はできています。
verdict-not_arrived_yet =
    .title = まだ届いていません
    .meaning = { $spam ->
        [hidden] Googleはメールを受け取りましたが、受信トレイにはありません。迷惑メールはメールソフトから隠されているため、Mailkeyには見られませんでした。ご自分で確かめてください。
       *[other] { $time ->
            [none] Googleはメールを受け取りましたが、まだ届いていません。数分かかることがあります。
           *[other] Googleは{ $time }にメールを受け取りましたが、まだ届いていません。数分かかることがあります。
        }
    }
verdict-from_rewritten =
    .title = 別の差出人で届きました
    .meaning = Googleが差出人を{ $from }に変えました。元のアドレスがこのアカウントのものでないと、こうなります。

## Sign-in

verdict-code_rejected =
    .title = Googleがこのコードを受け付けませんでした
    .meaning = { $stage ->
        [look] このコードでGoogleはメールを受け取りました。ただ、メールボックスは開きませんでした。メールが届いたか、ご自分で確かめてください。
       *[other] コードの形は合っていますが、{ $address }では使えません。たいていは、別のアカウント用に作られたものか、あとで削除されたものです。
    }
verdict-normal_password_used =
    .title = それはいつものパスワードです
    .meaning = Googleが知っているパスワードでした。これは良い知らせです。アカウントは使えていて、2段階認証プロセスもオンです。ただ、アプリには専用の16文字のコードが必要です。
verdict-browser_sign_in_needed =
    .title = 先にブラウザでのログインが必要です
    .meaning = このパソコンかネットワークが初めてなので、Googleが用心しています。ブラウザで一度ログインすれば大丈夫です。
verdict-too_many_sign_ins =
    .title = 少し間をあけてください
    .meaning = { $wait ->
        [none] 短い間に{ $address }へのログインが続きました。壊れてはいません。しばらくお待ちください。
       *[other] 短い間に{ $address }へのログインが続きました。壊れてはいません。{ $wait }お待ちください。
    }
verdict-google_busy =
    .title = 今はGoogleが混み合っています
    .meaning = Googleのメールサーバーが「今は受け付けられません」と答えました。たいてい数分で直ります。コードのせいではありません。
verdict-sign_in_refused =
    .title = Googleに断られました
    .meaning = { $stage ->
        [look] Googleはメールを受け取りました。ただ、メールボックスを見ることは断られました。理由はMailkeyにもわかりません。ご自分で確かめてください。
        [sign_in] メールサーバーがログインを断りました。理由はMailkeyにもわかりません。サーバーの返答を見れば、パソコンの担当者にはわかるかもしれません。
       *[other] コードを送る前に、メールサーバーが断りました。理由はMailkeyにもわかりません。サーバーの返答を見れば、パソコンの担当者にはわかるかもしれません。
    }

## Sending

verdict-daily_limit_reached =
    .title = 今日の上限に達しました
    .meaning = { $address }は、Googleが1日に許す数のメールを送りました。コードに問題はありません。1日以内にまた送れるようになります。
verdict-recipient_refused =
    .title = 宛先が断られました
    .meaning = Googleは{ $recipient }に配達できません。アドレスに打ち間違いがあるかもしれません。
verdict-mailbox_full =
    .title = メールボックスがいっぱいです
    .meaning = { $recipient }のメールボックスに空きがないため、メールが入りません。コードは使えます。
verdict-message_refused =
    .title = Googleがメールを受け取りませんでした
    .meaning = ログインはできましたが、テストメールそのものが断られました。
verdict-workspace_rule =
    .title = 組織のルールでこのメールは送れません
    .meaning = コードは使えます。組織がGoogleで決めたルールが、メールを止めています。

## Reading

verdict-imap_disabled =
    .title = Mailkeyはメールボックスを見られません
    .meaning = Googleはメールを受け取りました。ただ、{ $address }ではメールボックスを見る機能がオフです。メールが届いたか、ご自分で確かめてください。
verdict-imap_refused =
    .title = メールボックスが開きませんでした
    .meaning = { $sign ->
        [unreadable_answer] Googleはメールを受け取りました。ただ、Mailkeyはメールボックスの返答を読めませんでした。ご自分で確かめてください。
       *[other] { $stage ->
            [look] Googleはメールを受け取りました。ただ、Mailkeyは探せませんでした。ご自分で確かめてください。
           *[other] Googleの受信用のサーバーは、ここからは使えません。送信には要りません。テストメールを探せないだけです。
        }
    }

## Network

verdict-offline =
    .title = このパソコンはネットにつながっていません
    .meaning = 今はインターネットに出られません。コードに問題はありません。
verdict-google_unreachable =
    .title = ここからはGoogleにつながりません
    .meaning = ネットワークは応答していますが、Googleへの接続ができません。今はネットワーク自体がインターネットにつながっていないか、Googleへの通信を通していないのかもしれません。
verdict-proxy_required =
    .title = このネットワークは、プロキシを通る通信しか外に出さないようです
    .meaning = このパソコンにはプロキシが設定されていて、それを通さないとGoogleへの接続ができません。メールは、ウェブページ用のプロキシをたいてい通れません。
verdict-name_not_found =
    .title = Googleのメールサーバーが見つかりません
    .meaning = パソコンはネットワークにつながっていますが、Googleのメールサーバーの場所がわかりません。たいていは、ネットワークがインターネットにつながっていないか、名前を制限しています。
verdict-name_server_silent =
    .title = ネットワークがGoogleの場所を教えてくれません
    .meaning = ほかのコンピューターの場所を教えるこのネットワークのネームサーバーが、遅いか、応答しません。コードに問題はありません。
verdict-name_blocked =
    .title = Googleのメールサーバーの名前がブロックされています
    .meaning = 示されたアドレスでは、Googleのメールサーバーにつながりませんでした。たいていは、このパソコンの設定やプログラム、またはネットワークのフィルターが、そのようなアドレスを示しています。コードは送っていません。
verdict-captive_portal =
    .title = 先にこのネットワークへのログインが必要です
    .meaning = ホテルや電車のように、ネットワークのページが間に入っています。そこでログインするまで、何も通りません。
verdict-ports_blocked =
    .title = このネットワークからはメールを送れません
    .meaning = インターネットは使えますが、メールを送るための2つの入口（465と587）がここでは閉じています。ネットワークかセキュリティソフトのルールです。
verdict-no_greeting =
    .title = つながりますが、返事がありません
    .meaning = 接続はできますが、いつものGoogleのあいさつが来ません。途中の何かが、Googleの代わりに出ています。
verdict-connection_dropped =
    .title = 回線が切れました
    .meaning = Googleとの接続が途中で切れました。ファイアウォールや、不安定なネットワークのせいです。
verdict-timed_out =
    .title = 時間内に返事がありませんでした
    .meaning = Googleのメールサーバーから時間内に返事がありませんでした。たいていは、ネットワークが遅いか、その中の何かがメールを止めています。

## In between

verdict-not_google =
    .title = 相手はGoogleではありませんでした
    .meaning = { $host ->
        [none] Googleの代わりに、別のメールサーバーが応答しました。コードは見せていません。
       *[other] Googleの代わりに、別のメールサーバー（{ $host }）が応答しました。コードは見せていません。
    }
verdict-mail_inspection =
    .title = 途中の機器がやり取りを書き換えています
    .meaning = Googleとの間にあるファイアウォールかセキュリティソフトが、メールサーバーの言葉を書き換えています。この回線にコードは送っていません。
verdict-tls_intercepted =
    .title = 誰かが中を読んでいます
    .meaning = { $between ->
        [antivirus] 証明書がGoogleのものではなく、このパソコンのウイルス対策ソフト「{ $who }」のものです。安全な回線を開いて中を見ています。コードは送っていません。
        [filter] 証明書がGoogleのものではなく、このパソコンのフィルターソフト「{ $who }」のものです。安全な回線を開いて中を見ています。コードは送っていません。
        [gateway] 証明書がGoogleのものではなく、今のネットワークの「{ $who }」のものです。安全な回線を開いて中を見ています。コードは送っていません。
       *[other] { $who ->
            [none] 証明書がGoogleのものではありません。途中のソフトか機器が、安全な回線を開いています。コードは送っていません。
           *[other] 証明書がGoogleのものではなく、「{ $who }」のものです。そのソフトか機器が、安全な回線を開いています。コードは送っていません。
        }
    }
    .beside = { $between ->
        [antivirus] このパソコンのウイルス対策ソフト「{ $who }」が、安全な回線の中を読んでいます。パソコンがそれを信頼しているので、Mailkeyは続けました。
        [filter] このパソコンのフィルターソフト「{ $who }」が、安全な回線の中を読んでいます。パソコンがそれを信頼しているので、Mailkeyは続けました。
        [gateway] 今のネットワークの「{ $who }」が、安全な回線の中を読んでいます。パソコンがそれを信頼しているので、Mailkeyは続けました。
       *[other] { $who ->
            [none] このネットワークのソフトか機器が、安全な回線の中を読んでいます。パソコンがそれを信頼しているので、Mailkeyは続けました。
           *[other] このパソコンかネットワークの「{ $who }」が、安全な回線の中を読んでいます。パソコンがそれを信頼しているので、Mailkeyは続けました。
        }
    }
verdict-authorities_missing =
    .title = Googleを保証する認証局をこのパソコンが知りません
    .meaning = { $list ->
        [gone] インターネットで誰を信頼するかを示すリストが、このパソコンの探す場所にありません。コードは送っていません。
        [unreadable] インターネットで誰を信頼するかを示すリストの一部が読めず、残りにはGoogleの認証局がありません。コードは送っていません。
       *[other] インターネットで誰を信頼するかを示すこのパソコンのリストに、Googleの認証局がありません。コードは送っていません。
    }
verdict-tls_untrusted =
    .title = 回線が安全ではありません
    .meaning = { $sign ->
        [unknown_signature] 証明書の署名がMailkeyの知らない方式のため、相手が誰なのかわかりません。コードは送っていません。
       *[other] 相手がGoogleだと確かめられませんでした。コードは送っていません。
    }
verdict-clock_wrong =
    .title = パソコンの時計が合っていません
    .meaning = { $clock ->
        [none] Googleの証明書に問題はありませんが、パソコンの日付では使えません。日付と時刻を合わせれば、うまくいきます。
       *[other] Googleの証明書に問題はありませんが、パソコンの時計が{ $clock }。日付と時刻を合わせれば、うまくいきます。
    }
    .beside = { $clock ->
        [none] パソコンの時計が合っていません。うまく動かないソフトや機器があるかもしれません。
       *[other] パソコンの時計が{ $clock }。うまく動かないソフトや機器があるかもしれません。
    }

## Keyring

verdict-keyring_missing =
    .title = コードを安全にしまう場所がありません
    .meaning = { $keyring ->
        [no_session] ここではデスクトップのセッションが開いていません。保管庫はそのセッションのものです。SSH、sudo、予約した処理ではこうなります。
        [switched_off] このパソコンには保管庫がありますが、ほかのソフトには使えない設定です。
        [in_memory_only] このパソコンの保管庫は、ログアウトするとすべて忘れます。コードは失われてしまいます。
       *[other] このパソコンでは、保管庫が動いていません。保管庫は、ソフトが秘密をしまう場所です。Mailkeyは、普通のファイルにコードを書くことはありません。
    }
verdict-keyring_locked =
    .title = 保管庫がロックされています
    .meaning = パソコンが秘密をしまう場所がロックされていて、開きませんでした。
verdict-keyring_denied =
    .title = 保管庫に断られました
    .meaning = パソコンが、Mailkeyに保管庫を使わせませんでした。
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] 同じ名前で違うコードが入っています
        [unreadable] 保管庫を読めませんでした
       *[other] 保管庫にコードを保存できませんでした
    }
    .meaning = { $keyring ->
        [several_differ] 保管庫に、このアプリとこのアドレスの項目がいくつもあり、中身が違います。どれが正しいかは、だれにもわかりません。
        [unreadable] { $store ->
            [none] Mailkeyが保管庫にたずねましたが、正しい返答がありませんでした。
           *[other] Mailkeyが保管庫にたずねましたが、正しい返答がありませんでした。保管庫の返答：{ $store }
        }
       *[other] { $store ->
            [none] Mailkeyがコードを入れて読み直しましたが、うまくいきませんでした。
           *[other] Mailkeyがコードを入れて読み直しましたが、うまくいきませんでした。保管庫の返答：{ $store }
        }
    }

## Address

verdict-not_google_account =
    .title = このメールはおそらく Google にありません
    .meaning = { $meant ->
        [none] { $host ->
            [none] このアドレス宛てのメールを受け取るサーバーが登録されていないため、おそらく Google にもありません。アドレスに打ち間違いがあるかもしれません。
           *[other] このアドレス宛てのメールは { $host } が受け取っているため、おそらくそこにあり、Google にはありません。Mailkey がお手伝いできるのは Gmail と Google Workspace だけです。
        }
       *[other] { $meant }のことですか。入力されたアドレスはとてもよく似ています。
    }
verdict-address_invalid =
    .title = まだメールアドレスになっていません
    .meaning = メールアドレスは、anna@gmail.comのような形です。

## Code

verdict-code_not_kept =
    .title = このためのコードは保存されていません
    .meaning = このパソコンの保管庫に、{ $app }と{ $address }のコードはありません。
verdict-code_wrong_shape =
    .title = それはコードではありません
    .meaning = Googleのコードは英字16文字だけです。これは別のものなので、送っていません。
verdict-cancelled =
    .title = 中止しました
    .meaning = 中止しても大丈夫です。いつでも続けられます。

## What gave away that somebody is in between (one for each sign)

sign-heading = わかった理由
sign-masked_greeting = あいさつが「*」で読めなくなっていました。ファイアウォールがすることです。
sign-other_greeting = 別のメールサーバーの名前であいさつしました。
sign-starttls_missing = 回線を安全にする方法を示しませんでした。Googleなら必ず示します。
sign-starttls_refused = 回線を安全にすると示したあとで、断りました。
sign-bytes_before_tls = 安全な回線が始まるところで、読める文字を送ってきました。
sign-sign_in_missing = 安全な回線で、ログインの方法を示しませんでした。Googleなら必ず示します。
sign-old_tls = その安全な回線は、Googleが何年も前にやめた種類です。途中に古い機器があります。
sign-nothing_in_common = 回線を安全にする方法で、Mailkeyと共通のものがありませんでした。Googleのサーバーとなら必ずあります。
sign-web_page = メールサーバーが答えるはずのところで、ウェブページが答えました。
sign-other_certificate = 証明書が別のサーバーのものでした。
sign-other_words = 返答の言葉がGoogleのものではありませんでした。
sign-private_address = Googleのメールサーバーの名前が、このネットワークの中のアドレスを指しています。
sign-hosts_file = このパソコンのhostsファイルに、Googleのメールサーバーの独自のアドレスが書かれています。
sign-null_address = Googleのメールサーバーの名前が、どこにもつながらないアドレスか、このパソコン自身を指しています。名前のフィルターはこのように応答します。
sign-made_up_address = Googleのメールサーバーの名前が、このパソコンのプロキシソフトが割り当てるような仮のアドレスを指しています。
sign-unknown_signature = 証明書の署名がMailkeyの知らない方式でした。ほかのソフトなら受け入れるかもしれません。
sign-unreadable_answer = 返答が長すぎるか、理解できないものでした。

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = ほかに見つかったこと
further-at = ポート{ $port }：{ $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time }進んでいます
clock-behind = { $time }遅れています
duration-hours = { $count ->
       *[other] { $count }時間
    }
duration-days = { $count ->
       *[other] { $count }日
    }
duration-years = { $count ->
       *[other] { $count }年
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = これは練習のレポートです。Googleで実際に起きたことではありません。
report-first-free = Googleのメールサーバーへの道は通じています。
report-first-nothing = Mailkeyはまだ何も試していません。
report-number = お問い合わせ番号：{ $number }
report-technical = パソコンの担当者へ：

## What happened to the code (one for each way)

saved-nothing = 何も保存していません。
saved-in_keyring = コードはこのパソコンの保管庫に保存されています。
saved-in_memory = コードは、Mailkeyを閉じるまで覚えています。どこにも保存していません。
saved-earlier_kept = 前のコードが保存されたままです。新しいコードは保存していません。
saved-accepted_only = Googleはコードを受け付けました。まだ保存していません。
saved-accepted_earlier_kept = Googleは新しいコードを受け付けました。まだ保存していません。前のコードは保存されたままです。

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = 貼り付けるものがありません。
    .advice = 先に、Googleのウィンドウから16文字をコピーしてください。
shape-not_text = それは画像かファイルで、文字ではありません。
    .advice = Googleのウィンドウで16文字を選んでコピーしてください。
shape-too_large = コードにしては、ずっと長すぎます。
    .advice = 16文字だけをコピーしてください。
shape-too_few_letters = 16文字のうち{ $letters }文字です。
    .advice = 足りない文字があります。最初の文字から最後の文字まで、もう一度コピーしてください。
shape-too_many_letters = { $letters }文字ありますが、コードは16文字です。
    .advice = 4文字ずつの4つだけをコピーしてください。
shape-digit_for_letter = 数字の「{ $digit }」が入っています。
    .advice = コードは英字だけです。{ $letter }ではありませんか？
shape-six_digits = それはログイン用の6桁の番号です。
    .advice = Googleがスマートフォンに送る番号です。コードは英字16文字です。
shape-eight_digits = それは8桁の予備の番号です。
    .advice = スマートフォンなしでログインするための番号です。コードは英字16文字です。
shape-digits_only = それは数字だけです。
    .advice = Googleは「16桁」と呼んでいますが、コードは英字16文字です。
shape-web_address = それはウェブページのアドレスです。
    .advice = ページのアドレスではなく、ページに出ている16文字をコピーしてください。
shape-web_address_with_proof = それは、本人だと証明するウェブアドレスです。
    .advice = 誰にも渡さないでください。代わりに、ページに出ている16文字をコピーしてください。
shape-email_address = それはメールアドレスです。
    .advice = Googleのウィンドウから16文字をコピーしてください。
shape-other_alphabet = 英字に似た別の文字が混ざっています。
    .advice = 見た目は似ていますが、同じ文字ではありません。入力せずに、Googleのウィンドウからコピーしてください。
shape-several_codes = コードが2つ以上あります。
    .advice = 一番新しいものを1つだけコピーしてください。
shape-code_inside = その中にコードがあるかもしれません。
    .advice = 前後の言葉を除いて、16文字だけをコピーしてください。
shape-placeholder = それはコードの見本です。
    .advice = Googleがあなたのために作った16文字をコピーしてください。
shape-could_be_words = この16文字は普通の単語かもしれません。送っていません。
    .advice = Googleの画面にこのとおり表示されているなら、使ってください。違うなら、もう一度コードをコピーしてください。
shape-looks_like_password = いつものパスワードのようです。送っていません。
    .advice = コードは別のもので、Googleがアプリごとに作る英字16文字です。
shape-sentence = それは文章で、コードではありません。
    .advice = 4文字ずつの4つだけをコピーしてください。

## Why a text is not an address

address-empty = メールアドレスを入力してください。
address-no_at = @がありません。アドレスは、anna@gmail.comのような形です。
address-several_ats = @が2つ以上あります。
address-no_name = @の前が足りません。
address-no_domain = @の後ろが足りません。たとえばgmail.comです。
address-blank = 空白が入っています。アドレスに空白は使えません。
address-character = アドレスに使えない文字が入っています。
address-too_long = アドレスにしては長すぎます。
