### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = 要用什么来发邮件？
app-lead = 有些应用可以直接“使用 Google 账号登录”。如果您的应用可以，就不需要授权码，我们会告诉您。
app-choices = 应用和设备
app-no-code = 不需要授权码
app-no-code-title = 好消息：{ $app } 不需要授权码
app-no-code-only = 它根本不能用授权码，所以您到这里就完成了。
app-anyway = 仍然使用授权码
app-another = 选择其他应用

## The address

address-title = 用哪个地址发邮件？
address-lead = 您的 Gmail 或 Google Workspace 账号的地址。授权码就是给它用的。
address-label = 您的邮箱地址
address-earlier = 或者以前填过的地址
address-looking = 正在查看这个地址的邮件由谁保管…
device-label = 设备或网站的名称（如果有多个）
device-note = 例如“走廊的扫描仪”。授权码在 Google 那里也叫这个名字。可以留空。

## 2-Step Verification

two-step-title = 两步验证开启了吗？
two-step-lead = Google 只为开启了两步验证的账号生成授权码。通行密钥或指纹不是一回事。
two-step-open = 打开 Google 的页面。看看右上角是不是 <b>{ $address }</b>。
two-step-look = 找到“<b>{ GOOGLE("two-step") }</b>”。上面写着“<b>{ GOOGLE("on") }</b>”吗？
two-step-says-on = 是的，写着“{ GOOGLE("on") }”
two-step-question = 您看到了什么？
two-step-answer-on = 写着“{ GOOGLE("on") }”
two-step-answer-off = 没有开启
two-step-answer-only_security_keys = 只有安全密钥或通行密钥
two-step-answer-passkey_instead = 我用通行密钥，但没有写“{ GOOGLE("on") }”
two-step-answer-forbidden = 我的单位不允许
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = 请在那个页面上点“{ GOOGLE("turn-on-two-step") }”。
    .text = Google 会要求提供电话号码，或手机上的一个应用。页面显示“{ GOOGLE("on") }”后，请回到这里。
two-step-advice-only_security_keys = 请再添加一种确认身份的方式。
    .text = 如果只有安全密钥或通行密钥，Google 不会生成授权码。请在同一页面上添加电话号码或身份验证器应用。原来的密钥照常可用。
two-step-advice-passkey_instead = 用通行密钥代替密码，不等于两步验证。
    .text = “{ GOOGLE("skip-password") }”只是代替了密码。请在同一页面上点“{ GOOGLE("turn-on-two-step") }”，然后添加电话号码或身份验证器应用。您的通行密钥照常可用。
two-step-advice-forbidden = 需要您的单位允许。
    .text = 请单位里管理 Google 的人允许您开启两步验证。信已经写好了，Mailkey 会记住您的进度。
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") }不允许使用授权码。
    .text = 这是有意这样规定的。请为这个应用换一个账号，或者换一个可以“使用 Google 账号登录”的应用。
two-step-workspace = { $domain } 的邮件由 Google 保管，符合要求。
two-step-unknown = Mailkey 查不出 { $domain } 的邮件由谁保管。如果是 Google，请继续。
two-step-passed = { $address } 之前已经开启了两步验证，所以没有再问。
two-step-again = 再看一次

## Creating the code

create-title = 在 Google 创建授权码
create-copy = 复制这个名称，方便以后分清各个授权码。
create-name = 授权码的名称
create-open = 打开 Google 的页面。看看右上角是不是 <b>{ $address }</b>。
create-make = 粘贴名称，点“<b>{ GOOGLE("create") }</b>”，然后复制出现的 16 个字母。
create-alarm = Google 会发邮件通知您新建了应用专用密码，指的就是这一个。
create-have = 我拿到授权码了
create-offer = 剪贴板里有一个授权码。
create-use = 使用它
create-different = 您看到了什么？
create-see-app_name = 一个填“{ GOOGLE("app-name") }”的框
create-see-code = 一个有 16 个字母的窗口
create-see-not_available = 说我的账号不支持这项设置
create-see-asks_sign_in = 要我登录
create-see-other_picture = 右上角是另一个头像
create-see-select_app = 要我“{ GOOGLE("select-app") }”
create-see-nothing_opened = 什么都没有打开
create-advice-app_name = 就是这个页面。
    .text = 把名称粘贴在那里，然后点“{ GOOGLE("create") }”。
create-advice-code = 这就是授权码。
    .text = 复制 Google 窗口里的 16 个字母，粘贴到这里。它们只显示一次。
create-cause = 两步验证的页面上显示什么？
create-advice-not_available = 多半是两步验证还没有开启，或者只有安全密钥。
    .text = 不管什么原因，Google 都只用这一句话。看看它的两步验证页面，就知道是哪一种了。
    .button = 打开两步验证的页面
create-advice-asks_sign_in = 这是正常的。
    .text = Google 想确认是您本人。请用平时的密码登录，之后就会出现创建授权码的页面。
create-advice-other_picture = 浏览器里登录的是另一个账号。
    .text = 点右上角的头像，选择 { $address }。如果没有，请选“{ GOOGLE("add-account") }”。然后从这里重新打开页面。
create-advice-nothing_opened = 浏览器没有打开页面。
    .text = 复制这个画面上的链接，粘贴到浏览器窗口的最上方。任何浏览器都可以。
create-advice-select_app = 那是旧教程，不是 Google 现在的页面。
    .text = 带“{ GOOGLE("select-app") }”的表单已经没有了。现在只有一个输入框“{ GOOGLE("app-name") }”。请从这里打开页面。
create-drawing-caption = 页面示意图。旧教程里有“{ GOOGLE("select-app") }”，那个表单已经没有了。
two-step-drawing-caption = 页面示意图。请找“{ GOOGLE("on") }”这几个字。

sight-other-address = 使用其他地址

google-open = 打开 Google 的页面
google-open-again = 重新打开
google-link = 或者复制链接
google-checked = 关于 Google 的说明核对于 { $date }。

## Pasting the code

paste-title = 粘贴授权码
paste-lead = 16 个字母，分成四组。空格没有关系。
paste-for = { $address } 的授权码
paste-button = 粘贴授权码
paste-again = 重新粘贴
paste-insist = Google 显示的就是这些字母
paste-type = 改为手动输入
paste-in-hand = Mailkey 手里已有一个授权码。
paste-go-on = 用它继续
paste-boxes-none = 还没有授权码
paste-boxes-some = { $letters } 个字母，已隐藏
paste-boxes-full = 16 个字母的授权码，已隐藏
type-title = 输入授权码
type-lead = 每个框四个字母，大小写都可以。
type-label = 授权码的 16 个字母
type-check = 核对这个授权码
type-paste = 改为粘贴

## Checking

check-title = 正在向 Google 核对
check-lead = 大约需要两秒钟。
check-running = 正在询问 Google…
check-done = Google 接受了授权码
check-ready-title = 可以核对了
check-ready-lead = Mailkey 已拿到您的授权码。每按一次，就在 Google 登录一次。
check-now = 现在核对
check-worked-title = 这个授权码可用
check-worked-lead = Google 接受了它。您可以继续，或者换一个授权码。
check-other-code = 使用其他授权码

## When the code ended with an earlier run

gone-title = 授权码已经不在这里了
gone-paste = 粘贴授权码
gone-new = 创建新的授权码

## The test mail

test-title = 给自己发一封测试邮件
test-lead = 这样您就能确定真的能用，而不只是应该能用。
test-accepted = Google 接受了授权码。
test-to = 发送到
test-what-send = Mailkey 会用 { $address } 发一封简短的邮件。
test-what-look = 然后再登录一次，看看邮件是否送达。它只找这一封，不会读取或改动其他邮件。
test-what-other = Mailkey 看不到别人的邮箱。请问一下对方。
test-send = 发送测试邮件
test-skip = 跳过
test-sending-title = 正在发送测试邮件
test-sent = Google 已在 { $time } 收下
test-looking = 正在 { $address } 中查找…
test-seconds = { $seconds } 秒，最多 { $of } 秒
test-sent-before = Google 已在 { $date } { $time } 收下一封测试邮件。
test-again = 再发一封

## Setting the app up

connect-title = { $app }：要填的内容
connect-lead = 请按同样的顺序填写这些内容。
connect-fields = 要填的各项
connect-hidden = 授权码，已隐藏
connect-code-copied = 授权码会在剪贴板里保留 { $time }。请马上粘贴到需要的地方。
connect-code-off = 授权码已从剪贴板移除。如果还需要，请再复制一次。
connect-code-replaced = 剪贴板里现在是别的内容，授权码已经不在那里了。如果还需要，请再复制一次。
connect-code-going = Mailkey 正在从剪贴板清除授权码…
connect-snippet = 或者复制这一段
connect-snippet-note = 授权码不在里面。运行时会询问，或从保险箱读取。
connect-checked = 这些名称核对于 { $date }。
connect-memory = 授权码没有保存。请在关闭 Mailkey 之前填好。
connect-print = 打印这一页
connect-print-no-code = 这一页上没有授权码。请在 Mailkey 里点它旁边的“复制”。
connect-print-made = 由 Mailkey 于 { $date } 制作
connect-done = 已经设置好了
connect-other = 其他应用

## Done

done-title = 全部完成
done-lead = 现在可以用 { $address } 发邮件了。
done-account = 账号
done-app = 应用
done-name = 授权码在 Google 的名称
done-kept = 授权码在哪里
done-kept-keyring = 在这台电脑的保险箱里
done-kept-memory = 没有保存：Mailkey 关闭后就会忘记
done-sent = 测试邮件
done-sent-at = Google 已在 { $date } { $time } 收下
done-not-sent = 没有发送
done-apps = 您的所有应用
done-later = 以后可能用得到
done-lost = <b>这台电脑丢了：</b>请在 Google 的页面上删除授权码。这样谁也用不了它，而您的密码不受影响。
done-password = <b>您更改了 Google 密码：</b>Google 会删除所有授权码。请在这里重新创建。
done-leaving = <b>您把应用或设备转给别人：</b>请在这里和 Google 那里都移除授权码。
done-codes = 您的授权码
done-another = 设置另一个应用
done-finish = 完成
done-close = 现在可以关闭窗口了。
