### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

test-mail-subject = E-mail de teste do Mailkey: { $app }

test-mail-body =
    Olá,

    Este é o e-mail de teste do Mailkey. Se você consegue ler isto, o envio funciona: o servidor de e-mail do Google aceitou este e-mail com a senha de app criada para isso.

    Feito para: { $app }
    No computador: { $device }

    Você não precisa fazer nada e pode excluir este e-mail.

    Se não foi você que pediu: alguém que está configurando isso escolheu seu endereço para o teste.

    O Mailkey é um programa independente. Não tem vínculo com o Google.
