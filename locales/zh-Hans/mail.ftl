### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

test-mail-subject = 来自 Mailkey 的测试邮件：{ $app }

test-mail-body =
    您好：

    这是 Mailkey 的测试邮件。如果您能看到它，说明发信正常：Google 的邮件服务器用专门为此创建的应用专用密码收下了这封邮件。

    用于：{ $app }
    电脑：{ $device }

    您不需要做任何事，可以删除这封邮件。

    如果这不是您要求的：有人正在进行设置，选了您的地址来做测试。

    Mailkey 是独立的程序，与 Google 没有关联。
