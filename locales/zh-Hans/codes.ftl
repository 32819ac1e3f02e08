### The list of codes on this computer.

codes-title = 您的授权码
codes-lead = Mailkey 保管这份清单，授权码本身放在保险箱里。
codes-none = 这台电脑上还没有授权码。
codes-for = { $app }，{ $address }
codes-on-device = { $app }“{ $device }”
codes-name = 它在 Google 那里叫“{ $name }”
codes-since = 保存于 { $date }。
codes-worked = 上次被接受：{ $date }。
codes-settings = 设置
codes-test = 发送测试邮件
codes-check = 检查
codes-replace = 更换
code-show = 显示授权码
codes-remove = 移除
codes-remove-what = 移除 { $app }（{ $address }）的授权码
codes-back = 回到步骤

remove-title = 移除这个授权码？
remove-text = { $app } 会继续可用，直到在 Google 也删除这个授权码。它在那里叫“{ $name }”。
remove-yes = 从这里移除
remove-no = 保留
removed-title = 授权码已从这台电脑移除。
removed-text = 要让它彻底失效，请在 Google 的页面上也删除“{ $name }”。

removed-undo = 撤销
restored-title = 授权码已恢复。
restored-text = 它又回到了保险箱里，和原来一样。

## A code, shown in a window of its own

shown-code-title = 授权码
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = { $time }后消失。
