### The apps and devices, by their identifiers in data/apps.toml.
### `.hint` is one line on the tile. `.google` tells how to do without a code, for the apps that can.

app-scanner = 打印机或扫描仪
    .hint = 惠普、佳能、爱普生、兄弟等
app-outlook-classic = 经典版 Outlook
    .hint = 2016 及更早版本，POP 账号
app-outlook-new = 新版 Outlook
    .hint = 适用于 Windows、Mac 和手机
    .google = 在 Outlook 中选择“添加账户”，输入您的邮箱地址，然后在 Google 的页面上登录。
# Same as in English.
app-thunderbird = Thunderbird
    .hint = 电脑版或手机版
    .google = 在 Thunderbird 中添加您的账号。Google 的页面会自动打开，请在那里登录。
app-apple-mail = Apple 邮件
    .hint = 在 Mac、iPhone 或 iPad 上
    .google = 在设置中选择“添加账户”，再选“Google”，不要选“其他”。然后在 Google 的页面上登录。
app-wordpress = 网站或 WordPress
    .hint = 联系表单、网店邮件
# Same as in English.
app-python = Python
    .hint = 使用 smtplib 的脚本
# Same as in English.
app-node = Node.js
    .hint = 使用 Nodemailer 的脚本
# Same as in English.
app-php = PHP
    .hint = 使用 PHPMailer 的网站
# Same as in English.
app-msmtp = msmtp
    .hint = 从命令行发邮件
# Same as in English.
app-cvshelf = CVShelf
    .hint = 求职申请档案库
app-other = 其他
    .hint = NAS、Home Assistant 等
