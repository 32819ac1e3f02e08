### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.

letter-allow_codes =
    .subject = Pedido: permitir a verificação em duas etapas e senhas de app na minha conta
    .body =
        Olá,

        Preciso que um equipamento ou programa envie e-mails { $address ->
            [none] pela minha conta
           *[other] de { $address }
        }. Ele não tem a opção “Fazer login com o Google”, por isso precisa de uma senha de app. O Google não me deixa criar uma: a página diz que a configuração não está disponível para a minha conta.

        Você pode, por favor, verificar isto no Google Admin Console:

        1. { $place }. Por favor, libere para a minha unidade organizacional.
        2. No mesmo lugar, os métodos: se só chaves de segurança forem permitidas, o Google desativa as senhas de app para todos.

        Assim que a verificação em duas etapas estiver ativada na minha conta, eu crio a senha de app por conta própria. Não vou enviá-la a ninguém.

        Se senhas de app não forem desejadas aqui, há dois outros caminhos: o SMTP relay ({ $relay }) ou um app com suporte a OAuth.

        Agradeço desde já.

letter-allow_mailbox =
    .subject = Pedido: permitir IMAP na minha conta
    .body =
        Olá,

        Estou configurando um equipamento ou programa que envia e-mails { $address ->
            [none] pela minha conta
           *[other] de { $address }
        }. O envio funciona. O Google informa que o acesso IMAP está desativado, então não consigo verificar por programa se um e-mail chegou.

        Você pode, por favor, verificar isto no Google Admin Console:

        { $place }. Também é preciso “Allow any mail client” (permitir qualquer cliente de e-mail), porque um programa com senha de app não usa OAuth.

        O envio não depende disso. Se o IMAP precisar continuar desativado, tudo bem; nesse caso, eu olho a caixa de e-mails manualmente.

        Agradeço desde já.

letter-allow_mail =
    .subject = Uma regra bloqueia os e-mails da minha conta
    .body =
        Olá,

        Estou configurando um equipamento ou programa que envia e-mails { $address ->
            [none] pela minha conta
           *[other] de { $address }
        }. O login funciona. O e-mail em si é recusado, e a resposta do Google diz que isso é uma regra da nossa própria organização.

        Você pode, por favor, verificar as regras no Google Admin Console:

        { $place }

        Lá, uma regra sobre e-mails enviados se aplica à minha conta. Você pode abrir uma exceção para este equipamento ou me dizer como o e-mail deve ser?

        Se os e-mails de equipamentos devem seguir outro caminho, o SMTP relay ({ $relay }) ou um app com suporte a OAuth também serve.

        Agradeço desde já.

letter-open_ports =
    .subject = Pedido: abrir as portas para o servidor de e-mail do Google
    .body =
        Olá,

        Preciso enviar e-mails pelo Google{ $address ->
            [none] {""}
           *[other] {" "}de { $address }
        }. A partir desta rede não funciona. São necessárias conexões TCP de saída para:

        { $smtp }, porta { $tls } (TLS desde o início)
        { $smtp }, porta { $starttls } (STARTTLS)
        { $imap }, porta { $imaps } (TLS desde o início; só para ver se o e-mail chegou)

        Basta uma das duas primeiras. Por favor, libere pelo nome, porque os endereços mudam. Nelas, o TLS não pode ser aberto nem inspecionado, e na porta { $starttls } a saudação e o STARTTLS não podem ser alterados.

        Isto foi visto a partir do meu computador:

        { $seen }

        Se não for possível, você pode me dizer que outro caminho os e-mails podem seguir daqui, por exemplo o SMTP relay do Google Workspace ou um app com suporte a OAuth?

        Agradeço desde já.

letter-practice =
    .subject = Treino: { $subject }
    .text = Esta mensagem foi escrita em um treino com o Mailkey. Nada disto aconteceu de verdade, e não há nada a fazer.

## What was seen at a port

letter-door-open = { $host }, porta { $port }: funciona
letter-door-refused = { $host }, porta { $port }: a conexão é recusada
letter-door-unreachable = { $host }, porta { $port }: não há rota
letter-door-silent = { $host }, porta { $port }: sem resposta
letter-door-stopped = { $host }, porta { $port }: a conexão é feita e depois não continua
letter-door-other = { $host }, porta { $port }: o certificado não é do Google, vem de { $issuer }
letter-name-not-found = { $host }: o nome não é encontrado
letter-seen-nothing = Nenhuma conexão com o servidor de e-mail do Google é feita.
