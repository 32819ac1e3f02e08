### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey.

test-mail-subject = Пробний лист від Mailkey: { $app }

test-mail-body =
    Добрий день!

    Це пробний лист від Mailkey. Якщо ви можете його прочитати, надсилання працює: поштовий сервер Google прийняв цей лист із паролем додатка, створеним саме для цього.

    Створено для: { $app }
    На комп’ютері: { $device }

    Вам нічого не треба робити, лист можна видалити.

    Якщо ви його не замовляли: людина, яка це налаштовує, вибрала вашу адресу для проби.

    Mailkey — незалежна програма. Вона не пов’язана з Google.
