### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = 步骤
rail-account = 您的账号：{ $address }
rail-done = { $step }，已完成
rail-progress = 第 { $number } 步，共 { $count } 步
rail-promise-kept = 授权码只留在这台电脑上。
rail-promise-google = Mailkey 只与 Google 通信。
rail-codes = 您的授权码
rail-examine = 检查我的网络连接

back = 返回
continue = 继续
cancel = 取消
close = 关闭
copy = 复制
copied = 已复制
copy-what = 复制：{ $what }
copied-what = 已复制：{ $what }
dismiss = 隐藏
print = 打印
where = 第 { $number } 步，共 { $count } 步。{ $next }
stopping = 正在停止…

running-seconds = { $seconds } 秒
duration-seconds = { $count ->
       *[other] { $count } 秒
    }
duration-minutes = { $count ->
       *[other] { $count } 分钟
    }

## Practice

practice-label = 练习
practice-title = 练习。
practice-text = 这里的一切都不会传到 Google。
practice-fault = 要让哪里出问题？
practice-fault-none = 不出问题

## A verdict

verdict-todo = 现在怎么做
verdict-server = 服务器的原话
verdict-store = 保险箱的原话
verdict-where = 停在了哪里
verdict-endpoint = { $host }，端口 { $port }
verdict-report = 查看报告
verdict-again-in = { $button }（{ $time }后）
verdict-again-ready = 现在可以再试了。
verdict-beside = 另外还注意到

report-title = 给帮助您的人看的报告
report-lead = 报告的全部内容都在这里，里面没有授权码，也没有密码。
report-quote = 求助时请报这个编号
report-text = 报告内容
report-save = 保存为文件
report-saved = 已保存为 { $file }
report-not_saved = 没能保存文件。请改为复制报告。

## A letter to somebody who can help

letter-title = 给能帮忙的人的一封信
letter-lead = 信已经以您的名义写好，可以直接发送。Mailkey 不会自己发出它。
letter-subject = 主题：
letter-text = 信的内容
letter-show = 查看这封信
letter-write = 在邮件程序中打开
letter-opened = 信已经在您的邮件程序里了。请选择收件人。
letter-not_opened = 邮件程序没有打开。请改为复制这封信。

## Asking before a code is replaced

replace-title = 这里已经有一个授权码
replace-text = { $app }（{ $address }）的授权码已经保存在这台电脑上。Google 接受新的授权码之后，才会替换旧的。
replace-yes = 使用新授权码
replace-no = 保留旧的

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = { $app }（{ $address }）的授权码从 { $date } 起保存着。只要它还能用，就不需要新的。
earlier-undated = 保险箱里有 { $app }（{ $address }）的授权码。只要它还能用，就不需要新的。
earlier-use = 使用它
earlier-new = 新建一个
device-other-name = 另一台设备或另一个网站的名称
device-other-note = 例如“走廊的扫描仪”。它会有自己的授权码。
device-other = 另一台设备的授权码

## Asking before a code is let go that was not saved

unsaved-title = 授权码没有保存
unsaved-text = 如果继续，Mailkey 会忘掉 { $app }（{ $address }）的授权码。
unsaved-no = 留在这里
unsaved-yes = 忘掉授权码
closing-title = 要关闭 Mailkey 吗？
closing-code_in_hand = 您的授权码还没有保存。如果现在关闭 Mailkey，这里的授权码就没有了，Google 也不会再次显示它。
closing-code_being_checked = 仍在向 Google 核对您的授权码，它还没有保存。如果现在关闭 Mailkey，这里的授权码就没有了，Google 也不会再次显示它。
closing-copied_code = 您复制的授权码还在剪贴板上。如果现在关闭 Mailkey，它会从剪贴板移除：请先把它粘贴到需要的地方。
closing-close = 仍然关闭
closing-stay = 不关闭

## Checking the connection

examination-title = 通往 Google 的路通吗？
examination-lead = Mailkey 会联系一下 Google 的邮件服务器，然后断开，不会登录。
examination-start = 现在检查
examination-again = 再检查一次
examination-running = 正在联系 Google 的邮件服务器…
examination-free = 通往 Google 的路是通的
examination-free-text = Google 的邮件服务器通过安全连接作了回应。这台电脑是这样。打印机或其他设备可能走自己的路。
examination-doors = 逐个入口的情况

path-computer = 这台电脑
path-network = 您的网络
path-internet = 互联网
path-google = Google 的邮件服务器
path-broken-computer = 路断在这台电脑上。
path-broken-to_network = 路断在这台电脑和您的网络之间。
path-broken-network = 路断在您的网络里。
path-broken-to_internet = 路断在您的网络和 Google 之间。
path-broken-somewhere = 这台电脑或您的网络里有东西挡在中间，但看不出是什么。
path-broken-doors = 路断在 Google 邮件服务器的入口处。
path-broken-doors-only = 互联网是通的。路断在 Google 邮件服务器的入口处。

door = 入口
door-sending = 发信，端口 { $port }
door-reading = 收信，端口 { $port }
door-names = 名称
door-connect = 连接
door-greeting = 问候语
door-secure_line = 安全连接
door-time = 用时
door-took = { $seconds } 秒
door-state-waiting = 还没到
door-state-working = 检查中
door-state-good = 正常
door-state-bad = 断了

around-internet = 互联网
around-internet-answers = 有回应
around-internet-silent = 没有回应
around-internet-unreached = 连不上，但有人回应
around-internet-portal = 回应的是这个网络自己的页面
around-clock = 时钟
around-clock-right = 准确
around-clock-off = { $clock }
around-certificates = 证书来自

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = 接下来输入您的邮箱地址。
where-free = 这个应用不需要任何步骤。
where-address = 接下来看看两步验证。
where-two-step = 接下来创建授权码。
where-create = 接下来把授权码粘贴到这里。
where-paste = 接下来 Mailkey 会向 Google 核对。
where-check = 接下来给自己发一封测试邮件。
where-test-mail = 接下来设置您的应用。
where-connect = 完成这一步就好了。
where-done = 所有步骤都已完成。
where-verdict = 您正在“{ $step }”这一步。其余的 Mailkey 都记着。
where-room = 您的步骤都已保留。点“{ $button }”即可回去。

## Language, colours and size of the text

display-open = 显示
display-title = 语言和显示
display-lead = 改动会立即显示，不会丢失任何内容。
display-language = 语言
display-language-system = 与这台电脑相同（{ $language }）
display-theme = 颜色
display-theme-system = 与这台电脑相同
display-theme-light = 浅色
display-theme-dark = 深色
display-text = 文字大小
display-text-size = { $percent }%
display-text-larger = 放大
display-text-smaller = 缩小
display-text-now = 文字大小现在是 { $percent }%。
display-language-now = Mailkey 现在使用简体中文。

## Help: a few words explained, and the keys

help-open = 帮助
help-title = 帮助
help-words = 六个词
help-keys = 按键
help-about = Mailkey 是独立的程序，与 Google 没有关联。

glossary-code = 授权码
    .text = Google 为某一个应用生成的 16 个字母。Google 称它为应用专用密码。应用用它来代替您自己的密码。
glossary-two_step = 两步验证
    .text = 登录时 Google 要求两样东西：一样是您的密码，另一样是只有您才有的，比如您的手机。
glossary-passkey = 通行密钥
    .text = 用面容、指纹或 PIN 码登录的方式。它不能代替两步验证。
glossary-keyring = 保险箱
    .text = 电脑里存放机密的安全之处。您登录电脑时它就会打开。它也叫“密钥环”或“钥匙串”。
glossary-mail_server = 邮件服务器
    .text = Google 的一台电脑，负责接收您的邮件并转送出去。
glossary-secure_line = 安全连接
    .text = 别人无法偷看的连接。Mailkey 只用这种连接。

# Same as in English.
key-enter = Enter
    .does = 按下主按钮
# Same as in English.
key-escape = Esc
    .does = 返回，或停止正在进行的操作
# Same as in English.
key-tab = Tab
    .does = 到下一个按钮或输入框
key-arrows = 方向键
    .does = 在方块之间移动
key-space = 空格键
    .does = 选中方块，或按下按钮
key-help = F1
    .does = 打开这份帮助
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = 粘贴授权码
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = 放大文字
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = 缩小文字
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = 恢复原来的文字大小

## Back after a day or more

welcome-title = 欢迎回来
welcome-lead = 您上次使用是在 { $date }。已经完成的有：
welcome-app = 您选择了 { $app }。
welcome-address = 您填写了地址 { $address }。
welcome-two_step = 两步验证已开启。
welcome-code = Google 接受了授权码，授权码也已保存好。
welcome-sent = Google 收下了测试邮件。
welcome-next = 接下来是“{ $step }”。
