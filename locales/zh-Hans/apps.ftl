### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = 经典版 Outlook
    .hint = 2016 及更早版本，POP 账号
apps-outlook-new = 新版 Outlook
    .hint = 适用于 Windows、Mac 和手机
    .google = 在 Outlook 中选择“添加账户”，输入您的邮箱地址，然后在 Google 的页面上登录。
apps-thunderbird =
    .hint = 电脑版或手机版
    .google = 在 Thunderbird 中添加您的账号。Google 的页面会自动打开，请在那里登录。
apps-apple-mail = Apple 邮件
    .hint = 在 Mac、iPhone 或 iPad 上
    .google = 在设置中选择“添加账户”，再选“Google”，不要选“其他”。然后在 Google 的页面上登录。
apps-wordpress = 网站或 WordPress
    .hint = 联系表单、网店邮件
apps-python =
    .hint = 使用 smtplib 的脚本
apps-node =
    .hint = 使用 Nodemailer 的脚本
apps-php =
    .hint = 使用 PHPMailer 的网站
apps-msmtp =
    .hint = 从命令行发邮件
apps-cvshelf =
    .hint = 求职申请档案库

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = 打印机或扫描仪
    .hint = 惠普、佳能、爱普生、兄弟等
kind-mail-program = 邮件程序
kind-website = 网站
kind-business = 办公软件
kind-nas = 网络存储（NAS）
kind-device = 摄像头或其他设备
kind-server = 服务器上的程序
kind-script = 自己的脚本
kind-generic = 其他
    .hint = NAS、Home Assistant 等

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = 是
tick-off = 否
