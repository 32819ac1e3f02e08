### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = 继续下一步。
    .button = 继续
remedy-create_new_code = 在 Google 的页面上创建一个新的授权码，复制那 16 个字母。
    .button = 打开 Google 的页面
remedy-paste_again = 再复制一次那 16 个字母，一个都不要少，然后粘贴。
    .button = 重新粘贴
remedy-type_instead = 自己输入这些字母，每次四个。
    .button = 改为手动输入
remedy-check_account = 请确认授权码是为 { $address } 创建的。Google 页面右上角会显示账号的头像。
    .button = 打开 Google 的页面
remedy-use_meant_address = 用 { $meant } 继续。
    .button = 使用这个地址
remedy-change_address = 换一个地址。
    .button = 更换地址
remedy-go_on_all_the_same = 如果它确实在 Google，请继续。
    .button = 仍然继续
remedy-vpn_off = { $verdict ->
        [code_rejected] 如果开着 VPN，请关掉，或者改用手机热点：来自不寻常的地方时，Google 连正确的授权码也会拒绝。之后请创建一个新的授权码，因为 Mailkey 不会再次发送被拒绝过的授权码。
       *[other] 如果开着 VPN，请关掉，或者暂时改用手机热点。换个网络往往就好了。
    }
    .button = { $verdict ->
        [code_rejected] 打开 Google 的页面
       *[other] 再试一次
    }
remedy-sign_in_in_browser = 在这台电脑的浏览器里登录 Gmail。如果 Google 问是不是您本人，请回答“是”。
    .button = 打开 Gmail
remedy-wait = 在此之前请不要再试。每多试一次，等待就会更久。
    .button = 再试一次
remedy-try_again = 再试一次。
    .button = 再试一次
remedy-check_network = 请检查网线、Wi-Fi 和路由器。网页能打开吗？
    .button = 再试一次
remedy-sign_in_to_network = 在浏览器中随便打开一个网页，会出现这个网络自己的页面。请在那里登录。
    .button = 再试一次
remedy-ask_for_ports = { $between ->
        [gateway] 请联系负责网络的人，让发往 Google 的邮件经过 { $who } 时不被拆开查看。信已经写好了。
       *[other] 请联系负责网络的人，让发往 Google 的邮件原样通过。信已经写好了。
    }
    .button = 查看这封信
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] 在您的防护软件里找到“邮件扫描”或“SSL 扫描”，把 Mailkey 排除在外。其余防护请保持开启。
           *[other] 在 { $who } 里找到“邮件扫描”或“SSL 扫描”，把 Mailkey 排除在外。其余防护请保持开启。
        }
       *[other] 打开 { $who }，进入：{ $setting }。在那里把 Mailkey 或发往 Google 的邮件排除在外。其余防护请保持开启。
    }
    .button = 再试一次
remedy-mend_hosts_file = 请从这台电脑的 hosts 文件中去掉含有 smtp.gmail.com 和 imap.gmail.com 的行。在 Windows 上，它位于 C:\Windows\System32\drivers\etc，在其他系统上位于 /etc。
    .button = 再试一次
remedy-allow_name = 请在域名过滤器（Pi-hole、AdGuard、路由器或这台电脑上的防护程序）中允许 smtp.gmail.com 和 imap.gmail.com。也请看看这台电脑的 hosts 文件。
    .button = 再试一次
remedy-leave_out_of_proxy = 请让这台电脑上的代理程序（例如 Clash 或 Surge）不处理 smtp.gmail.com 和 imap.gmail.com，或暂时关闭它。
    .button = 再试一次
remedy-mend_authorities = { $file ->
        [none] 请安装或更新这台电脑的证书机构列表。在 Linux 上，通常是 ca-certificates 软件包。
       *[other] 请修好 { $file } 里的列表，或更新 ca-certificates 软件包。如果这里设置了 SSL_CERT_FILE 或 SSL_CERT_DIR，它指向另一个列表。
    }
    .button = 再试一次
remedy-set_clock = { $clock ->
        [none] 请校准电脑的日期和时间。如果可以，就让电脑自动校准。
       *[other] 请校准电脑的日期和时间：时钟{ $clock }。如果可以，就让电脑自动校准。
    }
    .button = 再试一次
remedy-install_keyring = { $keyring ->
        [no_session] 请在桌面上启动 Mailkey，不要通过 SSH 或 sudo。
        [switched_off] 请把它打开：在 KDE 的系统设置里，“KDE Wallet”一项，为 Secret Service 启用。
        [in_memory_only] 请把注销后仍保留的保险箱设为默认，例如在“密码和密钥”程序中。
       *[other] { $packages ->
            [none] 请启动或安装保险箱。
           *[other] 请启动或安装保险箱。在 Linux 上是 { $packages } 软件包。
        }
    }
    .button = 再试一次
remedy-unlock_keyring = 请打开保险箱，并允许 Mailkey 使用。它的密码通常就是您登录这台电脑的密码。
    .button = 再试一次
remedy-keep_in_memory = 或者不保存，直接继续。这样 Mailkey 关闭后就会忘记授权码。
    .button = 不保存，继续
remedy-ask_administrator = 请联系您单位里管理 Google 的人。信已经写好了。
    .button = 查看这封信
remedy-change_recipient = 把测试邮件发到另一个地址。
    .button = 更换收件人
remedy-make_room = 请为 { $recipient } 的邮箱腾出空间：删除大邮件，并清空垃圾箱。
    .button = 打开 Gmail
remedy-send_tomorrow = 请明天再发。授权码依然有效。
    .button = 继续
remedy-mark_not_spam = 打开“垃圾邮件”里的这封邮件，点“{ GOOGLE("not-spam") }”。Google 会记住的。
    .button = 打开 Gmail
remedy-look_again = 再找一次。
    .button = 再找一次
remedy-look_yourself = 请自己看一下 { $recipient } 的邮箱。
    .button = 打开 Gmail
remedy-use_given_from = { $from ->
        [none] 在您的应用里，把发件人填为 { $address }。
       *[other] 在您的应用里，把发件人填为 { $from }。
    }
    .button = 继续
remedy-pass_report = 把报告交给负责维护电脑的人。里面没有授权码，也没有密码。
    .button = 查看报告

one-or-other = { $one } 或 { $other }
