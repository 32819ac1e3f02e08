### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = 从“我的扫描仪发不了邮件”到“测试邮件到了”，使用 Gmail 应用专用密码
    .long =
        从“我的扫描仪发不了邮件”到“测试邮件到了”，使用 Gmail 应用专用密码；它只存放在这台电脑的保险箱里，不在别处。

        授权码从保险箱或标准输入读取，绝不从命令行参数或环境变量读取。
    .example =
        退出状态：
          0  得到了所要的结果
          1  结果不理想
          2  用法不对
          3  保险箱无法使用

        示例：
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = 在终端里走完所有步骤
    .long =
        在终端里走完所有步骤：应用、地址、两步验证、创建授权码、保存授权码和测试邮件。

        输入或粘贴授权码时不会显示出来。每一步之后，除授权码外的一切都会记住，所以随时可以停下；`mailkey setup` 会从那里继续。

        使用 --practice 时，一切都在这台电脑上进行，由模拟的 Google 来应答。
    .example =
        示例：
          mailkey setup --practice

cli-verify =
    .about = 登录一次，说明 Google 的答复；不保存任何内容
    .long =
        登录 Google 的邮件服务器一次，说明它的答复，不保存任何内容。

        使用 --json 时输出一个对象：verdict、stage、endpoint、reply、elapsed_ms、saved、details；如有更多发现，还有 further。
    .example =
        示例：
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = 发送一封测试邮件，然后查看是否送达
    .long =
        发送一封测试邮件，然后在邮箱里只查找这一封，不读取别的内容。

        发给别人的邮件，或使用 --wait 0 时，只发送不查找。如果邮件已发出但无法查看邮箱，结果会说明，退出状态为 1。

        使用 --json 时输出一个对象：verdict、stage、endpoint、reply、elapsed_ms、saved 和 details。
    .example =
        示例：
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = 查看通往 Google 邮件服务器的路通到哪里，不登录
    .long =
        从每个入口联系 Google 的邮件服务器，逐段显示通到哪里，然后断开。不登录。

        在终端里，检查时会显示每个入口的进展。按 Ctrl-C 停止。

        使用 --json 时输出一个对象：结果的各个字段（路通时 verdict 为 null）、further，以及看到的情况：names、doors、internet 和 clock_ahead_seconds。
    .example =
        示例：
          mailkey doctor --json

cli-report =
    .about = 生成一份关于通往 Google 邮件服务器之路的报告，供转交
    .long =
        像 doctor 一样检查，并为负责维护电脑的人输出一份报告：一行通俗的说明、一个求助编号，以及看到的情况。里面没有授权码，地址会缩短，公网 IP 地址会略去。

        使用 --json 时输出一个对象：number、verdict、tried、practice、technical、text 和 file。
    .example =
        示例：
          mailkey report --save

cli-list =
    .about = 列出 Mailkey 保存在这台电脑上的授权码
    .long =
        列出每个授权码对应的应用和地址、它在 Google 的名称，以及 Google 上次接受它的时间。授权码本身不会显示。

        使用 --json 时输出一个数组，每个授权码对应一个对象。
    .example =
        示例：
          mailkey list

cli-get =
    .about = 输出保险箱里的一个授权码
    .long =
        把保险箱里的一个授权码输出到标准输出，没有别的内容。如果没有授权码，退出状态为 1。

        使用 --json 时输出一个对象：app、address 和 code。
    .example =
        示例：
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = 从保险箱和清单中移除一个授权码
    .long =
        从这台电脑的保险箱和清单中移除一个授权码。

        它在 Google 仍然有效，直到在那里也被删除。

        使用 --json 时输出一个对象：app、address、was_kept、was_listed 和 page。
    .example =
        示例：
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = 用一个授权码登录，只有 Google 接受才保存
    .long =
        从标准输入读取一个授权码，用它登录一次，只有 Google 接受才存入保险箱。之前为同一应用和地址保存的授权码会被替换。不会提问。

        使用 --json 时输出一个对象：verdict、stage、endpoint、reply、elapsed_ms、saved、details；如有更多发现，还有 further。
    .example =
        示例：
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = 在这台电脑上模拟 Google，供练习和测试
    .long = 在这台电脑上模拟 Google，供练习和测试。其中的一切都不会传到 Google，授权码也都不是真的。
    .example =
        示例：
          mailkey practice serve

cli-practice-serve =
    .about = 启动它，输出各项所在位置，一直运行到被中断
    .long =
        启动代替 Google 的邮件服务器和页面，只在这台电脑上运行。它会输出端口、签发证书的机构文件、带授权码的地址和页面，并一直运行到被中断（Ctrl-C）。

        使用 --json 时在一行里输出一个对象。
    .example =
        示例：
          mailkey practice serve --json

cli-help =
    .about = 显示某个命令的帮助
    .long = 显示某个命令的帮助，与在命令名后面加 --help 相同。不写命令时：显示 mailkey 本身的帮助。
    .example =
        示例：
          mailkey help send-test

cli-option-address = 用来登录的邮箱地址
cli-option-app = 授权码所属的应用。不写时：唯一保存了授权码的那个
cli-option-app-needed = 授权码所属的应用
cli-option-app-setup = 要用来发邮件的应用
cli-option-device = 设备或网站的名称（如果有多个）
cli-option-address-setup = 应用用来发邮件的邮箱地址
cli-option-code-stdin = 从标准输入而不是保险箱读取授权码
cli-option-code-stdin-only = 从标准输入读取授权码
cli-option-even-if-words = 也接受可能是普通单词的 16 个字母
cli-option-even-if-elsewhere = 也接受可能不在 Google 的地址
cli-remedy-go_on_all_the_same = 如果它确实在 Google，请在命令中加上 --even-if-elsewhere。
cli-keeper-unknown = Mailkey 无法判断 { $domain } 的邮件由谁保管。
cli-option-json = 输出 JSON，而不是文字
cli-option-to = 测试邮件的收件人。不写时：这个地址自己
cli-option-wait = 查找邮件的秒数；0 表示不查找
cli-option-practice = 练习：什么都不会传到 Google，授权码也不是真的
cli-option-fault = 练习时要出什么问题
cli-option-save = 同时把报告写入您“文档”里的一个文件
cli-option-port = 固定的端口
cli-option-help = 显示帮助
cli-option-version = 显示版本
cli-option-language = 文字所用的语言，例如 de 或 pt-BR；不写时：这台电脑的语言
cli-argument-command = 要说明的命令；不写时：mailkey 本身

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = 用法：
cli-heading-commands = 命令：
cli-heading-options = 选项：
cli-heading-arguments = 参数：
cli-placeholder-options = [选项]
cli-placeholder-command = <命令>
cli-choices = [可选值：{ $choices }]
cli-default = [不写时：{ $value }]

## What was typed and cannot be understood

cli-wrong-argument = 这里不认识“{ $given }”。
cli-wrong-command = 没有“{ $given }”这个命令。
cli-wrong-value = “{ $given }”不适合 { $option }。
cli-wrong-missing = 缺少：{ $option }
cli-wrong-no-value = { $option } 需要一个值。
cli-wrong-twice = { $option } 只能写一次。
cli-wrong-together = { $option } 和 { $other } 不能一起用。
cli-wrong-other = 看不懂输入的内容。
cli-wrong-guess = 您是不是想输入“{ $guess }”？
cli-wrong-choices = 可选值：{ $choices }
cli-wrong-help = 了解更多：{ $command }
cli-wrong-language = 没有“{ $given }”这种语言。可用的有：{ $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    标准输入是终端，授权码会显示在上面。请通过管道传入授权码，例如来自密码管理程序或文件：
    { $given } | mailkey … --code-stdin
    要输入而不显示出来：mailkey setup
cli-no-code-kept = 没有为 { $address } 保存授权码。请用 --app 指定应用，用 --code-stdin 传入授权码，或者从这里开始：mailkey setup --address { $address }
cli-several-codes = { $address } 有多个应用的授权码。请用 --app 选择一个：{ $apps }
cli-several-devices = { $address } 有多台设备的授权码。请用 --device 选择一个：{ $devices }
cli-not-in-keyring = 保险箱里没有 { $app }（{ $address }）的授权码。
cli-an-app = 您的应用

## The codes

cli-list-empty = 这台电脑上还没有授权码。要获取一个：mailkey setup
cli-list-app = 应用
cli-list-device = 设备
cli-list-address = 地址
cli-list-code-name = 在 Google 的名称
cli-list-since = 保存时间
cli-list-last-worked = 上次被接受
cli-removed = { $app }（{ $address }）的授权码已从这台电脑移除。
cli-removed-not-listed = { $app }（{ $address }）的授权码已从保险箱移除。它不在清单上。
cli-removed-not-in-keyring = { $app }（{ $address }）的授权码已从清单移除。它不在保险箱里。
cli-removed-here-only = 它在 Google 仍然有效，直到您在那里也把它删除：
cli-nothing-to-remove = 没有 { $app }（{ $address }）的授权码，保险箱里和清单上都没有。
cli-stored-not-listed = 授权码在保险箱里，但没能写进清单（{ $reason }）。

## The doctor

cli-doctor-free = 通往 Google 邮件服务器的路是通的（{ $seconds } 秒）。
cli-doctor-shut-sending = { $title ->
        [none] 两个发信入口之一（端口 { $port }）是关闭的。有另一个就够了。
       *[other] 两个发信入口之一（端口 { $port }）：{ $title }。有另一个就够了。
    }
cli-doctor-shut-reading = { $title ->
        [none] 收信入口（端口 { $port }）是关闭的。发信不需要它，只是没法查找测试邮件。
       *[other] 收信入口（端口 { $port }）：{ $title }。发信不需要它，只是没法查找测试邮件。
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = 证书来自

## The letter that some advice speaks of

cli-letter = 这封信请复制到您自己的邮件里：

## The report

cli-report-saved = 报告已保存为 { $file }
cli-save-report = 要保存为文件吗？输入 y 保存，按 Enter 不保存：

## Practice

cli-practice-banner = 练习
cli-practice-pages = 练习页面：{ $url }
cli-practice-serving =
    SMTP，一开始就用 TLS       { $host }:{ $smtps }
    SMTP，STARTTLS             { $host }:{ $submission }
    IMAP，一开始就用 TLS       { $host }:{ $imaps }
    证书用于                   { $smtp_name } 和 { $imap_name }
    机构的文件                 { $authority }
    页面                       { $pages }
cli-practice-account = { $address } 的授权码
cli-practice-until = 按 Ctrl-C 停止。

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setup 会提问，所以需要终端。脚本请用：mailkey store --address … --app … --code-stdin
cli-setup-keys = 每次提问时：b 返回，q 停止。除授权码外的一切都会记住。
cli-setup-stopped = 已停在这里。要继续：mailkey setup
cli-setup-stopped-practice = 已停在这里。要继续：mailkey setup --practice
cli-step = { $practice ->
        [yes] 练习 · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = 编号：
cli-which-number-default = 编号 [{ $default }]：
cli-not-a-number = 请输入 1 到 { $count } 之间的数字。
cli-opened = 正在您的浏览器中打开。
cli-open-yourself = 请用任意电脑或手机的浏览器打开这个链接。
cli-letter-opened = 正在您的邮件程序中打开。请选择收件人，看一遍，然后自己发送。
cli-letter-copy = 请复制到您自己的邮件里，发给能帮忙的人。
cli-enter-to-look-again = 完成后请按 Enter：
cli-address = 您的邮箱地址：
cli-address-again = 您的邮箱地址 [{ $address }]：
cli-paste = 授权码（不会显示）：
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = 发送到 [{ $address }]，或输入 s 跳过：
cli-verdict = 请输入要做的事的编号：
cli-verdict-or-skip = 请输入要做的事的编号，或输入 s 跳过：
cli-verdict-good = 按 Enter 继续，或输入要做的事的编号：
cli-nothing-to-press = 这件事要由您来做，Mailkey 做不了。
cli-connect-lead = 请在 { $app } 里按同样的顺序填写。
cli-connect-get = 以后要显示授权码：mailkey get --address { $address } --app { $app }
cli-show-code = 在屏幕上显示授权码
cli-the-code = 授权码（16 个字母）
cli-finish = 完成
