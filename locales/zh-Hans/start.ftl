start-no-screen = 这里没有可供 Mailkey 打开窗口的屏幕。在此终端中，`{ $command }` 会引导您完成同样的步骤。
start-terminal = 在终端中，`{ $command }` 会引导您完成同样的步骤。
start-undrawn = 无法显示 Mailkey 的页面
    .text = 本系统中绘制页面的部分（WebKitGTK）一再停止。已保存的内容仍然都在。更新系统或显卡驱动程序往往有用。在终端中，`{ $command }` 会引导您完成同样的步骤。
    .again = 重试
