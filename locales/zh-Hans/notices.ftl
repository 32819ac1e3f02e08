### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey 读不出您上次停在哪里，所以从头开始。旧文件已另存为 { $file }。
notice-ledger_set_aside = Mailkey 读不出授权码清单。旧文件已另存为 { $file }。您的授权码仍在保险箱里。
notice-progress_not_saved = Mailkey 无法保存您的进度（{ $reason }）。您可以继续，但下次要从头开始。
notice-ledger_not_saved = 授权码已保存，但 Mailkey 没能把它写进清单（{ $reason }）。
notice-keyring_trouble = 这台电脑上还没有安全的地方存放您的授权码。
notice-keyring_will_ask = 这台电脑的保险箱锁着。存放授权码时，电脑会弹出窗口，询问保险箱的密码。这不是您的 Google 密码。
keyring-unlock = 现在解锁
keyring-waits = 正在等待这台电脑的保险箱。可能有一个窗口正在询问它的密码。也请看看其他窗口的后面。
notice-code_not_here = Mailkey 在保存授权码之前就关闭了，所以它已经不在这里。如果 Google 的窗口还显示着它，请再粘贴一次。如果没有，请创建新的授权码。
notice-code_on_clipboard = Mailkey 已拿到授权码，但没能把它从剪贴板清除。随便复制点别的内容，它就不在那里了。
notice-code_put_back = 有个会记住复制内容的程序把授权码放回了剪贴板。Mailkey 又把它清除了，但那个程序的列表里可能还有。请在那里删除。
notice-file_newer = { $file } 是由更新版本的 Mailkey 写入的。当前版本不会改动它，也不会往里保存任何内容。请打开更新版本的 Mailkey。
notice-preferences_set_aside = Mailkey 读不出您的显示设置。旧文件已另存为 { $file }。
notice-preferences_not_saved = Mailkey 无法保存您的显示设置（{ $reason }）。
notice-pause = Google 要求暂停一下。请等 { $time }再试。
notice-no_code_needed = { $app } 可以“使用 Google 账号登录”，不需要授权码。

## Failures

failure-busy = 还有别的操作在进行。请稍等片刻。
failure-not_yet = 请先完成“{ $step }”。
failure-unknown_app = Mailkey 不认识这个应用。
failure-device_name_too_long = 这个名称太长了。请换一个短一些的。
failure-device_name_is_code = 这是一个授权码。请在这里填写设备的名称，并在需要授权码的地方粘贴它。
failure-not_named = 在这台电脑上，这个应用只有一个授权码，所以不需要名称。
failure-clipboard = 无法使用剪贴板。您可以改为手动输入授权码。
failure-not_copied = 无法使用剪贴板，所以没能复制。内容就在屏幕上，请在需要的地方手动输入。
failure-code_not_copied = 无法使用剪贴板，所以没能复制授权码。请改为显示授权码，并在需要的地方手动输入。
failure-browser = 浏览器没有打开（{ $reason }）。请复制链接，自己打开。
failure-keyring = 保险箱没有照办。
failure-file = 有个文件无法读取或写入（{ $reason }）。
failure-file_newer = { $file } 是由更新版本的 Mailkey 写入的。当前版本不会改动它。请使用更新版本的 Mailkey。
failure-nothing_to_put_back = 保险箱当时没有给出授权码，所以没有可以放回的授权码。
failure-newer_code_kept = 另一个程序已经在那里存了更新的授权码。新的会保留，旧的没有放回。
failure-report_changed = Mailkey 之后又发现了别的情况，所以这份报告已经不是最新的了。请重新打开报告。
failure-internal = Mailkey 内部出了问题（{ $reason }）。

## The four lights

light-internet = 互联网
    .waiting = 等待中
    .working = 正在查看…
    .good = 正常
    .bad = 连不上
light-mail_server = Google 的邮件服务器
    .waiting = 等待中
    .working = 正在联系…
    .good = 有回应
    .good-port = 在端口 { $port } 有回应
    .bad = 没有回应
light-secure_line = 安全连接
    .waiting = 等待中
    .working = 正在检查…
    .good = 安全
    .good-issuer = 证书来自 { $issuer }
    .bad = 不安全
    .bad-issuer = 证书来自 { $issuer }
light-sign_in = 登录
    .waiting = 等待中
    .working = 正在询问…
    .good = 已接受
    .bad = 未接受

keeping = 正在把授权码存入保险箱…
sending = 正在把邮件交给 Google…
looking = 正在查找邮件…

## Google's pages

link-two_step = Google 的两步验证页面
link-app_passwords = Google 的应用专用密码页面
# Same as in English.
link-mailbox = Gmail
link-security = Google 的安全性页面
link-app_passwords_help = Google 关于应用专用密码的帮助

## The steps, as the list of steps names them

step-app = 您的应用
step-address = 您的邮箱地址
step-two-step = 两步验证
step-create = 创建授权码
step-paste = 粘贴授权码
step-check = 向 Google 核对
step-test-mail = 测试邮件
step-connect = 设置您的应用
step-done = 全部完成
