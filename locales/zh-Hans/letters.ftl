### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = 请为我的账号允许两步验证和应用专用密码
    .body =
        您好：

        我想让一台设备或一个程序{ $address ->
            [none] 用我的账号发送邮件
           *[other] 用 { $address } 发送邮件
        }。它不支持“使用 Google 账号登录”，所以需要应用专用密码。Google 不让我创建：页面提示我的账号不支持这项设置。

        能否请您在 Google 管理控制台里看一下：

        1. { $place }。请为我所在的组织部门允许这一项。
        2. 同一个地方的验证方式：如果只允许安全密钥，Google 会对所有人停用应用专用密码。

        我的账号开启两步验证之后，我可以自己创建应用专用密码。我不会把它发给任何人。

        如果这里不希望使用应用专用密码，还有两种办法：SMTP relay（{ $relay }），或者支持 OAuth 的应用。

        谢谢！

letter-allow_mailbox =
    .subject = 请为我的账号允许 IMAP
    .body =
        您好：

        我正在设置一台设备或一个程序，{ $address ->
            [none] 用我的账号发送邮件
           *[other] 用 { $address } 发送邮件
        }。发信正常。Google 提示 IMAP 访问已关闭，所以我无法通过程序查看邮件是否送达。

        能否请您在 Google 管理控制台里看一下：

        { $place }。还需要“Allow any mail client”（允许任何邮件客户端），因为使用应用专用密码的程序不用 OAuth。

        发信不需要这一项。如果 IMAP 要保持关闭，也没关系，我会手动查看邮箱。

        谢谢！

letter-allow_mail =
    .subject = 有一条规则拦住了我账号的邮件
    .body =
        您好：

        我正在设置一台设备或一个程序，{ $address ->
            [none] 用我的账号发送邮件
           *[other] 用 { $address } 发送邮件
        }。登录正常，但邮件本身被拒收，Google 的答复说这是我们单位自己的规则。

        能否请您在 Google 管理控制台里看一下规则：

        { $place }

        那里有一条关于外发邮件的规则适用于我的账号。能否为这台设备设一个例外，或者告诉我邮件应该是什么样的？

        如果设备的邮件应该走别的途径，SMTP relay（{ $relay }）或支持 OAuth 的应用也可以。

        谢谢！

letter-open_ports =
    .subject = 请开放通往 Google 邮件服务器的端口
    .body =
        您好：

        我想通过 Google{ $address ->
            [none] {" "}发送邮件
           *[other] {" "}用 { $address } 发送邮件
        }，但从这个网络发不出去。需要开放以下出站 TCP 连接：

        { $smtp }，端口 { $tls }（一开始就用 TLS）
        { $smtp }，端口 { $starttls }（STARTTLS）
        { $imap }，端口 { $imaps }（一开始就用 TLS；只用来查看邮件是否送达）

        前两项有一项就够了。请按域名放行，因为地址会变。请不要对其中的 TLS 进行解密或检查，也不要在端口 { $starttls } 上改动问候语和 STARTTLS。

        从我的电脑上看到的情况是：

        { $seen }

        如果不行，能否告诉我邮件从这里还可以走什么途径，比如 Google Workspace 的 SMTP relay，或者支持 OAuth 的应用？

        谢谢！

letter-practice =
    .subject = 练习：{ $subject }
    .text = 这封信是在 Mailkey 的练习中写的。里面的事情并没有真的发生，不需要做任何处理。

## What was seen at a port

letter-door-open = { $host }，端口 { $port }：正常
letter-door-refused = { $host }，端口 { $port }：连接被拒绝
letter-door-unreachable = { $host }，端口 { $port }：没有路由
letter-door-silent = { $host }，端口 { $port }：没有回应
letter-door-stopped = { $host }，端口 { $port }：能连上，但之后没有进展
letter-door-other = { $host }，端口 { $port }：证书不是 Google 自己的，而是来自 { $issuer }
letter-name-not-found = { $host }：找不到这个名称
letter-seen-nothing = 无法连接到 Google 的邮件服务器。
