### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = De “meu scanner não consegue enviar e-mails” a “o e-mail de teste chegou”, com uma senha de app do Gmail
    .long =
        De “meu scanner não consegue enviar e-mails” a “o e-mail de teste chegou”, com uma senha de app do Gmail que fica no cofre deste computador e em nenhum outro lugar.

        O código é lido do cofre ou da entrada padrão. Nunca vem de um argumento nem do ambiente.
    .example =
        Status de saída:
          0  o que foi pedido
          1  um resultado que não é bom
          2  uso incorreto
          3  o cofre não pode ser usado

        Exemplo:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Percorrer todas as etapas, no terminal
    .long =
        Percorre todas as etapas, no terminal: o app, o endereço, a verificação em duas etapas, a criação do código, a gravação dele no cofre e um e-mail de teste.

        O código é digitado ou colado sem aparecer. Tudo, menos o código, é lembrado depois de cada etapa, então dá para parar a qualquer momento; `mailkey setup` continua dali.

        Com --practice, tudo acontece neste computador, com um Google simulado.
    .example =
        Exemplo:
          mailkey setup --practice

cli-verify =
    .about = Fazer login uma vez e dizer o que o Google respondeu; não guardar nada
    .long =
        Faz login uma vez no servidor de e-mail do Google, diz o que ele respondeu e não guarda nada.

        Com --json, imprime um objeto: verdict, stage, endpoint, reply, elapsed_ms, saved, details e, quando houver mais, further.
    .example =
        Exemplo:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Enviar um e-mail de teste e ver se ele chegou
    .long =
        Envia um e-mail de teste, depois procura só esse e-mail na caixa de e-mails e não lê mais nada.

        Um e-mail para outra pessoa, ou com --wait 0, é apenas enviado. Se o e-mail foi enviado mas não deu para olhar a caixa de e-mails, o resultado diz isso e o status de saída é 1.

        Com --json, imprime um objeto: verdict, stage, endpoint, reply, elapsed_ms, saved e details.
    .example =
        Exemplo:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Dizer até onde o caminho para o servidor de e-mail do Google está livre, sem fazer login
    .long =
        Chama o servidor de e-mail do Google em cada uma das portas, mostra passo a passo até onde chegou e desliga. Não faz login.

        No terminal, mostra até onde cada porta chegou enquanto testa. Ctrl-C interrompe.

        Com --json, imprime um objeto: os campos de um resultado, em que verdict é null quando o caminho está livre, further, e o que foi visto: names, doors, internet e clock_ahead_seconds.
    .example =
        Exemplo:
          mailkey doctor --json

cli-report =
    .about = Fazer um relatório sobre o caminho até o servidor de e-mail do Google, para passar adiante
    .long =
        Testa como o doctor e imprime um relatório para quem cuida dos computadores: uma linha em palavras simples, um número para informar e o que foi visto. Não tem nenhum código, os endereços são abreviados e os endereços IP públicos ficam de fora.

        Com --json, imprime um objeto: number, verdict, tried, practice, technical, text e file.
    .example =
        Exemplo:
          mailkey report --save

cli-list =
    .about = Listar os códigos que o Mailkey guardou neste computador
    .long =
        Lista qual código é de qual app e endereço, como ele se chama no Google e quando o Google o aceitou pela última vez. Os códigos não são mostrados.

        Com --json, imprime uma lista com um objeto para cada código.
    .example =
        Exemplo:
          mailkey list

cli-get =
    .about = Mostrar um código do cofre
    .long =
        Imprime um código do cofre na saída padrão, e nada mais. Se não houver nenhum, o status de saída é 1.

        Com --json, imprime um objeto: app, address e code.
    .example =
        Exemplo:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Remover um código do cofre e da lista
    .long =
        Remove um código do cofre deste computador e da lista.

        No Google, o código continua valendo até ser excluído lá também.

        Com --json, imprime um objeto: app, address, was_kept, was_listed e page.
    .example =
        Exemplo:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Fazer login com um código e guardá-lo só se o Google aceitar
    .long =
        Lê um código da entrada padrão, faz login com ele uma vez e só o guarda no cofre se o Google aceitar. Um código guardado antes para o mesmo app e endereço é então substituído. Não pergunta nada.

        Com --json, imprime um objeto: verdict, stage, endpoint, reply, elapsed_ms, saved, details e, quando houver mais, further.
    .example =
        Exemplo:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = Um Google simulado neste computador, para treino e testes
    .long = Um Google simulado neste computador, para treino e testes. Nada aqui chega ao Google, e nenhum código é de verdade.
    .example =
        Exemplo:
          mailkey practice serve

cli-practice-serve =
    .about = Iniciar, imprimir onde está tudo e continuar até ser interrompido
    .long =
        Inicia servidores de e-mail e páginas que fazem o papel dos do Google, só neste computador. Imprime as portas, o arquivo da autoridade que assinou os certificados, endereços com códigos e as páginas, e continua até ser interrompido (Ctrl-C).

        Com --json, imprime um objeto em uma linha.
    .example =
        Exemplo:
          mailkey practice serve --json

cli-help =
    .about = Mostrar a ajuda de um comando
    .long = Mostra a ajuda de um comando, como --help depois do nome dele. Sem comando: a ajuda do próprio mailkey.
    .example =
        Exemplo:
          mailkey help send-test

cli-option-address = O endereço de e-mail que faz login
cli-option-app = O app a que o código se destina. Sem isto: o único que tem um código guardado
cli-option-app-needed = O app a que o código se destina
cli-option-app-setup = O app que vai enviar e-mails
cli-option-device = O nome do aparelho ou do site, se houver vários
cli-option-address-setup = O endereço de e-mail que o app vai usar para enviar
cli-option-code-stdin = Ler o código da entrada padrão em vez do cofre
cli-option-code-stdin-only = Ler o código da entrada padrão
cli-option-even-if-words = Aceitar também 16 letras que podem ser palavras comuns
cli-option-even-if-elsewhere = Aceitar também um endereço que provavelmente não fica no Google
cli-remedy-go_on_all_the_same = Se mesmo assim ele fica no Google, acrescente --even-if-elsewhere ao comando.
cli-keeper-unknown = O Mailkey não consegue saber quem guarda os e-mails de { $domain }.
cli-option-json = Imprimir JSON em vez de palavras
cli-option-to = Quem recebe o e-mail de teste. Sem isto: o próprio endereço
cli-option-wait = Por quantos segundos procurar o e-mail; 0 não procura
cli-option-practice = Treinar: nada chega ao Google e nenhum código é de verdade
cli-option-fault = O que dá errado no treino
cli-option-save = Gravar o relatório também em um arquivo nos seus documentos
cli-option-port = Uma porta fixa
cli-option-help = Mostrar a ajuda
cli-option-version = Mostrar a versão
cli-option-language = O idioma das palavras, por exemplo de ou pt-BR; sem isto: o deste computador
cli-argument-command = O comando a explicar; sem isto: o próprio mailkey

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Uso:
cli-heading-commands = Comandos:
cli-heading-options = Opções:
cli-heading-arguments = Argumentos:
cli-placeholder-options = [OPÇÕES]
cli-placeholder-command = <COMANDO>
cli-choices = [pode ser: { $choices }]
cli-default = [sem isto: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = “{ $given }” não é conhecido aqui.
cli-wrong-command = Não existe o comando “{ $given }”.
cli-wrong-value = “{ $given }” não serve para { $option }.
cli-wrong-missing = Está faltando: { $option }
cli-wrong-no-value = { $option } precisa de um valor.
cli-wrong-twice = { $option } só pode aparecer uma vez.
cli-wrong-together = { $option } e { $other } não combinam.
cli-wrong-other = Não deu para entender isso.
cli-wrong-guess = Você quis dizer “{ $guess }”?
cli-wrong-choices = Pode ser: { $choices }
cli-wrong-help = Para saber mais: { $command }
cli-wrong-language = Não existe o idioma “{ $given }”. Existem: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    A entrada padrão é um terminal, e o código ficaria legível nele. Passe o código por um pipe, por exemplo do seu programa de senhas ou de um arquivo:
    { $given } | mailkey … --code-stdin
    Para digitá-lo sem que apareça: mailkey setup
cli-no-code-kept = Nenhum código está guardado para { $address }. Informe o app com --app, passe um código com --code-stdin ou comece com: mailkey setup --address { $address }
cli-several-codes = Há códigos de vários apps para { $address }. Escolha um com --app: { $apps }
cli-several-devices = Há códigos de vários aparelhos para { $address }. Escolha um com --device: { $devices }
cli-not-in-keyring = O cofre não tem código para { $app } e { $address }.
cli-an-app = seu app

## The codes

cli-list-empty = Ainda não há nenhum código neste computador. Para criar um: mailkey setup
# Same as in English.
cli-list-app = App
cli-list-device = Aparelho
cli-list-address = Endereço
cli-list-code-name = Nome no Google
cli-list-since = Guardado
cli-list-last-worked = Aceito por último
cli-removed = O código para { $app } e { $address } foi removido deste computador.
cli-removed-not-listed = O código para { $app } e { $address } foi removido do cofre. Ele não estava na lista.
cli-removed-not-in-keyring = O código para { $app } e { $address } foi removido da lista. Ele não estava no cofre.
cli-removed-here-only = No Google ele continua valendo até você excluí-lo lá também:
cli-nothing-to-remove = Não há código para { $app } e { $address }, nem no cofre nem na lista.
cli-stored-not-listed = O código está no cofre, mas não foi possível anotá-lo na lista ({ $reason }).

## The doctor

cli-doctor-free = O caminho até o servidor de e-mail do Google está livre ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] Uma das duas portas de envio (a { $port }) está fechada. A outra basta.
       *[other] Em uma das duas portas de envio (a { $port }): { $title }. A outra basta.
    }
cli-doctor-shut-reading = { $title ->
        [none] A porta de leitura ({ $port }) está fechada. O envio não precisa dela; só não dá para procurar o e-mail de teste.
       *[other] Na porta de leitura ({ $port }): { $title }. O envio não precisa dela; só não dá para procurar o e-mail de teste.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificado de

## The letter that some advice speaks of

cli-letter = A mensagem, para copiar em um e-mail seu:

## The report

cli-report-saved = O relatório foi salvo como { $file }
cli-save-report = Salvar em um arquivo? s salva, Enter não:

## Practice

cli-practice-banner = TREINO
cli-practice-pages = As páginas do treino: { $url }
cli-practice-serving =
    SMTP, TLS desde o início   { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS desde o início   { $host }:{ $imaps }
    Certificados para          { $smtp_name } e { $imap_name }
    Arquivo da autoridade      { $authority }
    Páginas                    { $pages }
cli-practice-account = Código para { $address }
cli-practice-until = Ctrl-C encerra.

## The steps in the terminal

cli-key-back = v
cli-key-stop = x
cli-key-skip = p
cli-key-yes = s

cli-setup-needs-terminal = mailkey setup faz perguntas, por isso precisa de um terminal. Para scripts existe: mailkey store --address … --app … --code-stdin
cli-setup-keys = Em cada pergunta: v volta, x encerra. Tudo, menos o código, é lembrado.
cli-setup-stopped = Encerrado aqui. Para continuar: mailkey setup
cli-setup-stopped-practice = Encerrado aqui. Para continuar: mailkey setup --practice
cli-step = { $practice ->
        [yes] TREINO · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Número:
cli-which-number-default = Número [{ $default }]:
cli-not-a-number = Digite um número de 1 a { $count }.
cli-opened = Está abrindo no seu navegador.
cli-open-yourself = Abra este link em um navegador, em qualquer computador ou celular.
cli-letter-opened = Está abrindo no seu programa de e-mail. Escolha para quem vai, leia e envie.
cli-letter-copy = Copie em um e-mail seu e envie para a pessoa que pode ajudar.
cli-enter-to-look-again = Aperte Enter quando terminar:
cli-address = Seu endereço de e-mail:
cli-address-again = Seu endereço de e-mail [{ $address }]:
cli-paste = O código (ele não aparece):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Enviar para [{ $address }], ou p para pular:
cli-verdict = Número do que você quer fazer:
cli-verdict-or-skip = Número do que você quer fazer, ou p para pular:
cli-verdict-good = Aperte Enter para continuar, ou o número do que você quer fazer:
cli-nothing-to-press = Isso só você pode fazer; o Mailkey não consegue.
cli-connect-lead = Preencha isto em { $app }, na mesma ordem.
cli-connect-get = Para mostrar o código depois: mailkey get --address { $address } --app { $app }
cli-show-code = Mostrar o código nesta tela
cli-the-code = o código (16 letras)
cli-finish = Concluir
