### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = 次の手順に進みます。
    .button = 続ける
remedy-create_new_code = Googleのページで新しいコードを作成し、16文字をコピーします。
    .button = Googleのページを開く
remedy-paste_again = 16文字を全部、もう一度コピーして貼り付けます。
    .button = もう一度貼り付ける
remedy-type_instead = 4文字ずつ、自分で入力します。
    .button = 自分で入力する
remedy-check_account = コードが{ $address }用に作られたものか確かめます。アカウントの写真は、Googleのページの右上にあります。
    .button = Googleのページを開く
remedy-use_meant_address = { $meant }で進みます。
    .button = このアドレスを使う
remedy-change_address = 別のアドレスを使います。
    .button = アドレスを変更する
remedy-go_on_all_the_same = それでも Google にあるなら、そのまま進んでください。
    .button = それでも進む
remedy-vpn_off = { $verdict ->
        [code_rejected] VPNを切るか、スマートフォンのテザリングを使います。いつもと違う場所からだと、Googleは正しいコードも断ることがあります。そのあと、新しいコードを作成します。断られたコードを、Mailkeyがもう一度送ることはないためです。
       *[other] VPNを切るか、一時的にスマートフォンのテザリングを使います。別のネットワークなら、うまくいくことがよくあります。
    }
    .button = { $verdict ->
        [code_rejected] Googleのページを開く
       *[other] もう一度試す
    }
remedy-sign_in_in_browser = このパソコンのブラウザでGmailにログインします。本人かどうか聞かれたら、「はい」を選びます。
    .button = Gmailを開く
remedy-wait = それまでは、もう一度試さないでください。試すたびに、待ち時間が長くなります。
    .button = もう一度試す
remedy-try_again = もう一度試します。
    .button = もう一度試す
remedy-check_network = ケーブル、Wi-Fi、ルーターを確かめます。ウェブページは開きますか？
    .button = もう一度試す
remedy-sign_in_to_network = ブラウザで何かページを開くと、このネットワークのページが出ます。そこでログインします。
    .button = もう一度試す
remedy-ask_for_ports = { $between ->
        [gateway] ネットワークの担当者に、Google宛てのメールが{ $who }で開かれずに通るよう頼みます。依頼文はもうできています。
       *[other] ネットワークの担当者に、Google宛てのメールをそのまま通すよう頼みます。依頼文はもうできています。
    }
    .button = 依頼文を見る
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] お使いのセキュリティソフトで「メールのスキャン」または「SSLスキャン」を探し、Mailkeyを対象から外します。ほかの保護はオンのままにします。
           *[other] { $who }で「メールのスキャン」または「SSLスキャン」を探し、Mailkeyを対象から外します。ほかの保護はオンのままにします。
        }
       *[other] { $who }を開き、{ $setting }に進みます。そこでMailkeyか、Google宛てのメールを対象から外します。ほかの保護はオンのままにします。
    }
    .button = もう一度試す
remedy-mend_hosts_file = このパソコンのhostsファイルから、smtp.gmail.comとimap.gmail.comの行を取り除きます。場所は、WindowsではC:\Windows\System32\drivers\etc、ほかでは/etcです。
    .button = もう一度試す
remedy-allow_name = 名前のフィルター（Pi-hole、AdGuard、ルーター、このパソコンの保護ソフト）で、smtp.gmail.comとimap.gmail.comを許可します。このパソコンのhostsファイルも確かめます。
    .button = もう一度試す
remedy-leave_out_of_proxy = このパソコンのプロキシソフト（ClashやSurgeなど）の対象からsmtp.gmail.comとimap.gmail.comを外すか、少しの間終了します。
    .button = もう一度試す
remedy-mend_authorities = { $file ->
        [none] このパソコンの認証局のリストを入れるか、更新します。Linuxでは多くの場合、ca-certificatesというパッケージです。
       *[other] { $file }にあるリストを直すか、ca-certificatesパッケージを更新します。SSL_CERT_FILEかSSL_CERT_DIRが設定されていれば、別のリストを指しています。
    }
    .button = もう一度試す
remedy-set_clock = { $clock ->
        [none] パソコンの日付と時刻を合わせます。できれば自動で合わせるようにします。
       *[other] パソコンの日付と時刻を合わせます。時計が{ $clock }。できれば自動で合わせるようにします。
    }
    .button = もう一度試す
remedy-install_keyring = { $keyring ->
        [no_session] SSHやsudoではなく、デスクトップからMailkeyを起動します。
        [switched_off] 使えるようにします。KDEのシステム設定の「KDE Wallet」で、Secret Serviceを有効にします。
        [in_memory_only] ログアウト後も残る保管庫を標準にします。たとえば「パスワードと鍵」というソフトでできます。
       *[other] { $packages ->
            [none] 保管庫を起動するか、インストールします。
           *[other] 保管庫を起動するか、インストールします。Linuxでは、{ $packages }というパッケージです。
        }
    }
    .button = もう一度試す
remedy-unlock_keyring = 保管庫のロックを解除し、Mailkeyに許可します。そのパスワードは、たいていこのパソコンにログインするときのものです。
    .button = もう一度試す
remedy-keep_in_memory = または、保存しないで続けます。Mailkeyを閉じると、コードは消えます。
    .button = 保存しないで続ける
remedy-ask_administrator = 組織でGoogleを管理している人に頼みます。依頼文はもうできています。
    .button = 依頼文を見る
remedy-change_recipient = テストメールを別のアドレスに送ります。
    .button = 宛先を変更する
remedy-make_room = { $recipient }のメールボックスを空けます。大きなメールを削除し、ゴミ箱を空にします。
    .button = Gmailを開く
remedy-send_tomorrow = 明日また送ります。コードはそのまま使えます。
    .button = 続ける
remedy-mark_not_spam = 「迷惑メール」でこのメールを開き、「{ GOOGLE("not-spam") }」を押します。Googleが覚えてくれます。
    .button = Gmailを開く
remedy-look_again = もう一度探します。
    .button = もう一度探す
remedy-look_yourself = { $recipient }のメールボックスを、ご自分で見てください。
    .button = Gmailを開く
remedy-use_given_from = { $from ->
        [none] アプリの差出人に{ $address }を入力します。
       *[other] アプリの差出人に{ $from }を入力します。
    }
    .button = 続ける
remedy-pass_report = パソコンの担当者にレポートを渡します。コードもパスワードも入っていません。
    .button = レポートを見る

one-or-other = { $one }または{ $other }
