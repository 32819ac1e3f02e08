### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google 接受了授权码
    .meaning = { $address } 登录成功。
verdict-sent =
    .title = Google 收下了邮件
    .meaning = { $time ->
        [none] Google 收下了发给 { $recipient } 的测试邮件。是否已送达，目前还不知道。
       *[other] Google 在 { $time } 收下了发给 { $recipient } 的测试邮件。是否已送达，目前还不知道。
    }
verdict-arrived_inbox =
    .title = 邮件到了
    .meaning = 测试邮件就在您的收件箱里。发信是正常的。
verdict-arrived_spam =
    .title = 邮件到了，在垃圾邮件里
    .meaning = 测试邮件已送达，但 Google 把它放进了“垃圾邮件”。发信是正常的。
verdict-not_arrived_yet =
    .title = 还没有到
    .meaning = { $spam ->
        [hidden] Google 收下了邮件，但它不在收件箱里。垃圾邮件对邮件程序是隐藏的，Mailkey 看不到，所以请您自己去那里看一下。
       *[other] { $time ->
            [none] Google 收下了邮件，但它还没有出现。可能要等几分钟。
           *[other] Google 在 { $time } 收下了邮件，但它还没有出现。可能要等几分钟。
        }
    }
verdict-from_rewritten =
    .title = 邮件到了，但发件人变了
    .meaning = Google 把发件人改成了 { $from }。只要另一个地址不属于这个账号，它就会这样做。

## Sign-in

verdict-code_rejected =
    .title = Google 没有接受这个授权码
    .meaning = { $stage ->
        [look] Google 用这个授权码收下了邮件，但邮箱没能打开，所以请您自己看看邮件到了没有。
       *[other] 授权码的格式没有问题，但不能用于 { $address }。它多半是为另一个账号创建的，或者后来被删除了。
    }
verdict-normal_password_used =
    .title = 那是您平时的密码
    .meaning = Google 认得它，这是好消息：账号正常，两步验证也已开启。但应用需要专用的 16 个字母的授权码。
verdict-browser_sign_in_needed =
    .title = Google 想先在浏览器里见到您
    .meaning = 因为没见过这台电脑或这个网络，Google 比较谨慎。在浏览器里登录一次，它就放心了。
verdict-too_many_sign_ins =
    .title = Google 要求暂停一下
    .meaning = { $wait ->
        [none] { $address } 在短时间内登录了很多次。这不是故障。请稍等一会儿。
       *[other] { $address } 在短时间内登录了很多次。这不是故障。请等 { $wait }。
    }
verdict-google_busy =
    .title = Google 现在正忙
    .meaning = Google 的邮件服务器说“现在不行”。通常几分钟就好，与您的授权码无关。
verdict-sign_in_refused =
    .title = Google 拒绝了
    .meaning = { $stage ->
        [look] Google 收下了邮件，但不让查看邮箱，Mailkey 也不知道原因。请您自己看一下。
        [sign_in] 邮件服务器拒绝了登录，原因 Mailkey 不清楚。服务器的原话也许能帮到负责维护电脑的人。
       *[other] 邮件服务器在您的授权码发出之前就拒绝了，原因 Mailkey 不清楚。服务器的原话也许能帮到负责维护电脑的人。
    }

## Sending

verdict-daily_limit_reached =
    .title = 今天的额度已用完
    .meaning = { $address } 今天发出的邮件已达到 Google 允许的数量。授权码没有问题，一天之内就能恢复发信。
verdict-recipient_refused =
    .title = 收件人被拒绝
    .meaning = Google 不向 { $recipient } 投递。地址里可能有笔误。
verdict-mailbox_full =
    .title = 邮箱已满
    .meaning = { $recipient } 的邮箱没有空间了，所以收不进邮件。授权码能用。
verdict-message_refused =
    .title = Google 没有收下邮件
    .meaning = 登录正常，但 Google 拒收了测试邮件本身。
verdict-workspace_rule =
    .title = 您的单位有规则不允许这封邮件
    .meaning = 您的授权码可用。是您单位在 Google 设置的规则拦住了邮件。

## Reading

verdict-imap_disabled =
    .title = Mailkey 不能查看邮箱
    .meaning = Google 收下了邮件，但 { $address } 的邮箱不允许程序查看。请您自己看看邮件到了没有。
verdict-imap_refused =
    .title = 邮箱没能打开
    .meaning = { $sign ->
        [unreadable_answer] Google 收下了邮件，但 Mailkey 读不懂邮箱的回答，所以请您自己看一下。
       *[other] { $stage ->
            [look] Google 收下了邮件，但不让 Mailkey 查找，所以请您自己看一下。
           *[other] 从这里无法使用 Google 的收信服务器。发信不需要它，只是没法查找测试邮件。
        }
    }

## Network

verdict-offline =
    .title = 这台电脑没有联网
    .meaning = 目前连不上互联网。您的授权码没有问题。
verdict-google_unreachable =
    .title = 从这里连不上 Google
    .meaning = 网络有回应，但怎么也连不上 Google。也许网络本身目前上不了网，或者它不让任何东西通往 Google。
verdict-proxy_required =
    .title = 这个网络似乎只放行经过其代理的内容
    .meaning = 这台电脑设置了通过代理上网，不经过代理就连不上 Google。邮件通常走不了网页用的代理。
verdict-name_not_found =
    .title = 找不到 Google 的邮件服务器
    .meaning = 这台电脑连着网络，但网络说不出 Google 的邮件服务器在哪里。多半是网络本身上不了网，或者它会过滤名称。
verdict-name_server_silent =
    .title = 网络没有说明 Google 在哪里
    .meaning = 这个网络的域名服务器负责说明其他电脑在哪里，它很慢或没有回答。您的代码没有问题。
verdict-name_blocked =
    .title = 有东西拦住了 Google 邮件服务器的名称
    .meaning = 按给出的地址连不上 Google 邮件服务器。给出这种地址的，多半是这台电脑上的某项设置或程序，或网络里的过滤器。您的代码没有发送。
verdict-captive_portal =
    .title = 这个网络要求您先登录
    .meaning = 就像在酒店或火车上一样，中间有一个网络自己的页面。在那里登录之前，什么都过不去。
verdict-ports_blocked =
    .title = 这个网络不让邮件出去
    .meaning = 互联网是通的，但两个发信入口（465 和 587）在这里是关闭的。这是网络或防护软件的规则。
verdict-no_greeting =
    .title = 有人接听，却不说话
    .meaning = 能连上，但 Google 一向会发的问候语没有来。中间有东西代替 Google 接听了。
verdict-connection_dropped =
    .title = 连接被切断了
    .meaning = 与 Google 的连接中途断了。防火墙或不稳定的网络会这样。
verdict-timed_out =
    .title = 没有及时回应
    .meaning = Google 的邮件服务器没有及时回应。多半是网络太慢，或者网络里有东西拦住了邮件。

## In between

verdict-not_google =
    .title = 那不是 Google
    .meaning = { $host ->
        [none] 回应的不是 Google，而是另一台邮件服务器。您的授权码没有给它看到。
       *[other] 回应的不是 Google，而是另一台邮件服务器：{ $host }。您的授权码没有给它看到。
    }
verdict-mail_inspection =
    .title = 中间有设备改动了对话
    .meaning = 您和 Google 之间的防火墙或防护软件改写了邮件服务器说的话。您的授权码没有经这个连接发出。
verdict-tls_intercepted =
    .title = 有人在中间查看内容
    .meaning = { $between ->
        [antivirus] 证书不是 Google 自己的，而是来自“{ $who }”，这台电脑上的杀毒软件。它会打开安全连接查看内容。您的授权码没有经它发出。
        [filter] 证书不是 Google 自己的，而是来自“{ $who }”，这台电脑上的过滤软件。它会打开安全连接查看内容。您的授权码没有经它发出。
        [gateway] 证书不是 Google 自己的，而是来自“{ $who }”，它属于您所在的网络。它会打开安全连接查看内容。您的授权码没有经它发出。
       *[other] { $who ->
            [none] 证书不是 Google 自己的。中间有程序或设备打开了安全连接。您的授权码没有经它发出。
           *[other] 证书不是 Google 自己的，而是来自“{ $who }”。这个程序或设备打开了安全连接。您的授权码没有经它发出。
        }
    }
    .beside = { $between ->
        [antivirus] “{ $who }”是这台电脑上的杀毒软件，会查看安全连接的内容。您的电脑信任它，所以 Mailkey 继续了。
        [filter] “{ $who }”是这台电脑上的过滤软件，会查看安全连接的内容。您的电脑信任它，所以 Mailkey 继续了。
        [gateway] 在您所在的网络里，“{ $who }”会查看安全连接的内容。您的电脑信任它，所以 Mailkey 继续了。
       *[other] { $who ->
            [none] 这个网络里有程序或设备会查看安全连接的内容。您的电脑信任它，所以 Mailkey 继续了。
           *[other] 在这台电脑或这个网络里，“{ $who }”会查看安全连接的内容。您的电脑信任它，所以 Mailkey 继续了。
        }
    }
verdict-authorities_missing =
    .title = 这台电脑不知道谁为 Google 担保
    .meaning = { $list ->
        [gone] 说明网上可以信任谁的列表，不在这台电脑查找的位置。您的授权码没有发出。
        [unreadable] 说明网上可以信任谁的列表有一部分无法读取，其余部分里没有 Google 的证书机构。您的授权码没有发出。
       *[other] 这台电脑上说明网上可以信任谁的列表里，没有 Google 的证书机构。您的授权码没有发出。
    }
verdict-tls_untrusted =
    .title = 连接不安全
    .meaning = { $sign ->
        [unknown_signature] 证书的签名方式是 Mailkey 不认识的，所以无法判断对方是谁。您的授权码没有发出。
       *[other] 对方无法证明自己是 Google。您的授权码没有发出。
    }
verdict-clock_wrong =
    .title = 这台电脑的时钟不准
    .meaning = { $clock ->
        [none] Google 的证书没有问题，只是与这台电脑显示的日期对不上。日期和时间调对了就能用。
       *[other] Google 的证书没有问题，只是这台电脑的时钟{ $clock }。日期和时间调对了就能用。
    }
    .beside = { $clock ->
        [none] 这台电脑的时钟不准。有些程序和设备会因此出问题。
       *[other] 这台电脑的时钟{ $clock }。有些程序和设备会因此出问题。
    }

## Keyring

verdict-keyring_missing =
    .title = 没有安全的地方存放授权码
    .meaning = { $keyring ->
        [no_session] 这里没有打开桌面会话，而保险箱属于桌面会话。通过 SSH、使用 sudo 或在计划任务中就会这样。
        [switched_off] 这台电脑有保险箱，但没有对其他程序开放。
        [in_memory_only] 这台电脑的保险箱在您注销后会忘掉一切，授权码会丢失。
       *[other] 这台电脑上没有运行保险箱。保险箱是程序存放机密的地方。Mailkey 绝不会把授权码写进普通文件。
    }
verdict-keyring_locked =
    .title = 保险箱锁着
    .meaning = 电脑存放机密的地方锁着，没有打开。
verdict-keyring_denied =
    .title = 保险箱拒绝了
    .meaning = 您的电脑不让 Mailkey 使用保险箱。
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] 同一个名称下存着不同的授权码
        [unreadable] 读不出保险箱
       *[other] 保险箱没有存住授权码
    }
    .meaning = { $keyring ->
        [several_differ] 保险箱里有这个应用和这个地址的几个条目，内容各不相同。没有人能判断哪一个是对的。
        [unreadable] { $store ->
            [none] Mailkey 询问了保险箱，但没有得到正常的回答。
           *[other] Mailkey 询问了保险箱，但没有得到正常的回答。保险箱的原话：{ $store }
        }
       *[other] { $store ->
            [none] Mailkey 把授权码放进去，再读出来核对，但没有成功。
           *[other] Mailkey 把授权码放进去，再读出来核对，但没有成功。保险箱的原话：{ $store }
        }
    }

## Address

verdict-not_google_account =
    .title = 这个邮箱可能不在 Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] 没有登记为这个地址接收邮件的服务器，所以它可能也不在 Google。地址里也许有笔误。
           *[other] 这个地址的邮件由 { $host } 接收，所以可能存放在那里，而不在 Google。Mailkey 只能帮助设置 Gmail 和 Google Workspace。
        }
       *[other] 您要用的是 { $meant } 吗？输入的地址和它非常相似。
    }
verdict-address_invalid =
    .title = 这还不是完整的邮箱地址
    .meaning = 邮箱地址的样子是 anna@gmail.com。

## Code

verdict-code_not_kept =
    .title = 没有为此存放授权码
    .meaning = 这台电脑的保险箱里没有 { $app } 和 { $address } 的授权码。
verdict-code_wrong_shape =
    .title = 这不是授权码
    .meaning = Google 的授权码只有 16 个字母，没有别的。收到的内容不是这样，所以没有发送。
verdict-cancelled =
    .title = 已停止
    .meaning = 您停止了操作，没有关系。随时可以继续。

## What gave away that somebody is in between (one for each sign)

sign-heading = 从哪里看出来的
sign-masked_greeting = 它的问候语被星号遮住了。防火墙会这样做。
sign-other_greeting = 它用另一台邮件服务器的名称打招呼。
sign-starttls_missing = 它没有提出启用安全连接。Google 每次都会提出。
sign-starttls_refused = 它先提出启用安全连接，然后又拒绝了。
sign-bytes_before_tls = 安全连接本该开始时，它发来了可以直接读到的内容。
sign-sign_in_missing = 它在安全连接上没有提供登录。Google 每次都会提供。
sign-old_tls = 它的安全连接是 Google 多年前就弃用的类型。中间有一台老旧的设备。
sign-nothing_in_common = 它和 Mailkey 没有共同的加密方式。与 Google 的服务器之间总是有的。
sign-web_page = 本该由邮件服务器回应，来的却是一个网页。
sign-other_certificate = 它的证书属于另一台服务器。
sign-other_words = 它回应的话不是 Google 的用语。
sign-private_address = Google 邮件服务器的名称指向了这个网络内部的地址。
sign-hosts_file = 这台电脑的 hosts 文件为 Google 邮件服务器另写了一个地址。
sign-null_address = Google 邮件服务器的名称不指向任何地方，或指回这台电脑。域名过滤器会这样回答。
sign-made_up_address = Google 邮件服务器的名称指向一个虚构的地址，这台电脑上的代理程序会分配这种地址。
sign-unknown_signature = 它的证书的签名方式是 Mailkey 不认识的。其他程序也许会接受。
sign-unreadable_answer = 它的回答太长，或者无法理解。

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = 还发现
further-at = 端口 { $port }：{ $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = 快了 { $time }
clock-behind = 慢了 { $time }
duration-hours = { $count ->
       *[other] { $count } 小时
    }
duration-days = { $count ->
       *[other] { $count } 天
    }
duration-years = { $count ->
       *[other] { $count } 年
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = 这份报告来自练习，里面的事情都没有在 Google 那里发生。
report-first-free = 通往 Google 邮件服务器的路是通的。
report-first-nothing = Mailkey 还没有尝试过任何操作。
report-number = 求助时请报编号：{ $number }
report-technical = 给负责维护电脑的人：

## What happened to the code (one for each way)

saved-nothing = 什么都没有保存。
saved-in_keyring = 授权码已保存在这台电脑的保险箱里。
saved-in_memory = 授权码只保留到 Mailkey 关闭为止，没有保存在任何地方。
saved-earlier_kept = 原来的授权码仍然保存着，新的没有保存。
saved-accepted_only = Google 接受了授权码，但还没有保存。
saved-accepted_earlier_kept = Google 接受了新的授权码，但还没有保存；原来的仍然保存着。

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = 没有可以粘贴的内容。
    .advice = 请先复制 Google 窗口里的 16 个字母。
shape-not_text = 这是图片或文件，不是文字。
    .advice = 请选中 Google 窗口里的 16 个字母，然后复制。
shape-too_large = 这比授权码长太多了。
    .advice = 请只复制那 16 个字母。
shape-too_few_letters = 16 个字母里只有 { $letters } 个。
    .advice = 还缺几个。请从第一个字母到最后一个，再复制一次授权码。
shape-too_many_letters = 有 { $letters } 个字母，而授权码是 16 个。
    .advice = 请只复制那四组字母，每组四个。
shape-digit_for_letter = 里面有个 { $digit }。
    .advice = 授权码只有字母。是不是 { $letter }？
shape-six_digits = 这是 6 位数的登录验证码。
    .advice = 那是 Google 发到您手机上的。授权码是 16 个字母。
shape-eight_digits = 这是 8 位数的备用验证码。
    .advice = 那是手机不在身边时登录用的。授权码是 16 个字母。
shape-digits_only = 这里全是数字。
    .advice = Google 说是“16 位”，其实是 16 个字母。
shape-web_address = 这是网页的地址。
    .advice = 请复制页面上的 16 个字母，而不是它的地址。
shape-web_address_with_proof = 这是能证明您身份的网址。
    .advice = 请不要给任何人。请复制页面上的 16 个字母。
shape-email_address = 这是邮箱地址。
    .advice = 请复制 Google 窗口里的 16 个字母。
shape-other_alphabet = 有些字母属于另一种文字。
    .advice = 它们看着像，但并不相同。请从 Google 的窗口复制授权码，不要手动输入。
shape-several_codes = 这里不止一个授权码。
    .advice = 请只复制一个，最新的那个。
shape-code_inside = 里面可能有一个授权码。
    .advice = 请只复制那 16 个字母，不要带上旁边的文字。
shape-placeholder = 这只是授权码的占位符。
    .advice = 请复制 Google 为您生成的 16 个字母。
shape-could_be_words = 这 16 个字母也可能是普通单词，没有发送出去。
    .advice = 如果 Google 的窗口里显示的正是它们，就使用它们；如果不是，请再复制一次授权码。
shape-looks_like_password = 这像是您平时的密码，没有发送出去。
    .advice = 授权码是另一回事：Google 为某一个应用生成的 16 个字母。
shape-sentence = 这是一段文字，不是授权码。
    .advice = 请只复制那四组字母，每组四个。

## Why a text is not an address

address-empty = 请输入您的邮箱地址。
address-no_at = 里面没有 @。邮箱地址的样子是 anna@gmail.com。
address-several_ats = 里面有不止一个 @。
address-no_name = @ 前面缺了内容。
address-no_domain = @ 后面缺了内容，比如 gmail.com。
address-blank = 里面有空格。邮箱地址没有空格。
address-character = 里面有邮箱地址不会用的字符。
address-too_long = 作为邮箱地址太长了。
