### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = O Mailkey não conseguiu ler onde você tinha parado e vai recomeçar do início. O arquivo antigo ficou guardado como { $file }.
notice-ledger_set_aside = O Mailkey não conseguiu ler a lista de códigos. O arquivo antigo ficou guardado como { $file }. Seus códigos continuam no cofre.
notice-progress_not_saved = O Mailkey não consegue guardar onde você está ({ $reason }). Você pode seguir, mas da próxima vez ele começa do início.
notice-ledger_not_saved = O código está guardado, mas o Mailkey não conseguiu anotá-lo na lista ({ $reason }).
notice-keyring_trouble = Ainda não há um lugar seguro para o seu código neste computador.
notice-keyring_will_ask = O cofre deste computador está bloqueado. Quando seu código for guardado, uma janela do computador vai pedir a senha do cofre. Não é a sua senha do Google.
keyring-unlock = Desbloquear agora
keyring-waits = O Mailkey está esperando o cofre deste computador. Talvez haja uma janela aberta pedindo a senha dele. Olhe também atrás das outras janelas.
notice-code_not_here = O Mailkey foi fechado antes de guardar o código, e ele não está mais aqui. Se a janela do Google ainda mostra o código, cole-o mais uma vez. Se não, crie um código novo.
notice-code_on_clipboard = O Mailkey tem seu código, mas não conseguiu tirá-lo da área de transferência. Copie outra coisa, e ele some de lá.
notice-code_put_back = Um programa que guarda o que foi copiado tinha colocado o código de volta na área de transferência. O Mailkey o tirou de novo, mas talvez esse programa ainda o tenha na lista. Apague-o lá.
notice-file_newer = Um Mailkey mais novo gravou { $file }. Este deixa o arquivo como está e não salva nada nele. Abra o Mailkey mais novo.
notice-preferences_set_aside = O Mailkey não conseguiu ler suas preferências de exibição. O arquivo antigo ficou guardado como { $file }.
notice-preferences_not_saved = O Mailkey não consegue guardar suas preferências de exibição ({ $reason }).
notice-pause = O Google pediu uma pausa. Espere { $time } antes da próxima tentativa.
notice-no_code_needed = { $app } tem a opção “Fazer login com o Google”. Não precisa de código.

## Failures

failure-busy = Outra coisa ainda está em andamento. Espere um momento.
failure-not_yet = Antes, há algo a fazer em “{ $step }”.
failure-unknown_app = O Mailkey não conhece este app.
failure-device_name_too_long = Este nome é longo demais. Escolha um mais curto.
failure-device_name_is_code = Isso é um código. Escreva aqui o nome do aparelho e cole o código onde ele for pedido.
failure-not_named = Neste computador há um só código para este app, por isso ele não tem nome.
failure-clipboard = Não dá para acessar a área de transferência. Você pode digitar o código.
failure-not_copied = Não foi possível copiar, porque não dá para acessar a área de transferência. Está na tela: digite onde for necessário.
failure-code_not_copied = Não foi possível copiar o código, porque não dá para acessar a área de transferência. Mostre o código e digite onde for necessário.
failure-browser = O navegador não abriu ({ $reason }). Copie o link e abra-o no navegador.
failure-keyring = O cofre não fez o que foi pedido.
failure-file = Não foi possível ler ou gravar um arquivo ({ $reason }).
failure-file_newer = Um Mailkey mais novo gravou { $file }. Este deixa o arquivo como está. Use o Mailkey mais novo.
failure-nothing_to_put_back = O cofre não tinha entregado nenhum código, então não há nenhum para devolver.
failure-newer_code_kept = Outro programa guardou um código mais novo ali. Esse fica, e o antigo não foi devolvido.
failure-report_changed = Nesse meio-tempo o Mailkey encontrou outra coisa, e este relatório já não é o mais recente. Abra o relatório de novo.
failure-internal = Algo deu errado dentro do Mailkey ({ $reason }).

## The four lights

# Same as in English.
light-internet = Internet
    .waiting = esperando
    .working = verificando…
    .good = funciona
    .bad = sem acesso
light-mail_server = Servidor de e-mail do Google
    .waiting = esperando
    .working = chamando…
    .good = responde
    .good-port = responde na porta { $port }
    .bad = não responde
light-secure_line = Conexão segura
    .waiting = esperando
    .working = verificando…
    .good = segura
    .good-issuer = certificado de { $issuer }
    .bad = não é segura
    .bad-issuer = certificado de { $issuer }
light-sign_in = Login
    .waiting = esperando
    .working = perguntando…
    .good = aceito
    .bad = não aceito

keeping = Guardando o código no cofre…
sending = Entregando o e-mail ao Google…
looking = Procurando o e-mail…

## Google's pages

link-two_step = Página do Google para a verificação em duas etapas
link-app_passwords = Página do Google para senhas de app
# Same as in English.
link-mailbox = Gmail
link-security = Página do Google para segurança
link-app_passwords_help = Ajuda do Google sobre senhas de app

## The steps, as the list of steps names them

step-app = Seu app
step-address = Seu endereço
step-two-step = Verificação em duas etapas
step-create = Criar o código
step-paste = Colar o código
step-check = Conferir com o Google
step-test-mail = E-mail de teste
step-connect = Configurar seu app
step-done = Tudo pronto
