### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = Etapas
rail-account = Sua conta: { $address }
rail-done = { $step }, feito
rail-progress = Etapa { $number } de { $count }
rail-promise-kept = O código fica neste computador.
rail-promise-google = O Mailkey só fala com o Google.
rail-codes = Seus códigos
rail-examine = Testar minha conexão

back = Voltar
continue = Continuar
cancel = Cancelar
close = Fechar
copy = Copiar
copied = Copiado
copy-what = Copiar: { $what }
copied-what = Copiado: { $what }
dismiss = Ocultar
print = Imprimir
where = Etapa { $number } de { $count }. { $next }
stopping = Parando…

running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
duration-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

## Practice

practice-label = Treino
practice-title = Treino.
practice-text = Nada aqui chega ao Google.
practice-fault = O que deve dar errado?
practice-fault-none = Nada

## A verdict

verdict-todo = O que fazer agora
verdict-server = O que o servidor disse
verdict-store = O que o cofre disse
verdict-where = Onde parou
verdict-endpoint = { $host }, porta { $port }
verdict-report = Mostrar o relatório
verdict-again-in = { $button } (em { $time })
verdict-again-ready = Agora você já pode tentar de novo.
verdict-beside = Também notamos

report-title = Um relatório para quem ajuda você
report-lead = É só isto que ele diz. Não tem nenhum código nem senha.
report-quote = O número para informar
report-text = O texto do relatório
report-save = Salvar em um arquivo
report-saved = Salvo como { $file }
report-not_saved = Não foi possível salvar o arquivo. Copie o relatório.

## A letter to somebody who can help

letter-title = Uma mensagem para quem pode ajudar
letter-lead = Está pronta para enviar, em seu nome. O Mailkey não envia nada por conta própria.
letter-subject = Assunto:
letter-text = O texto da mensagem
letter-show = Mostrar a mensagem
letter-write = Abrir no meu e-mail
letter-opened = A mensagem está no seu programa de e-mail. Escolha para quem ela vai.
letter-not_opened = Seu programa de e-mail não abriu. Copie a mensagem.

## Asking before a code is replaced

replace-title = Já existe um código para isso
replace-text = Um código para { $app } e { $address } está guardado neste computador. O novo só toma o lugar dele depois que o Google aceitar.
replace-yes = Usar o código novo
replace-no = Manter o antigo

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = Um código para { $app } e { $address } está guardado desde { $date }. Enquanto ele funcionar, não é preciso outro.
earlier-undated = No cofre há um código para { $app } e { $address }. Enquanto ele funcionar, não é preciso outro.
earlier-use = Usar este
earlier-new = Criar um novo
device-other-name = Nome do outro aparelho ou site
device-other-note = Por exemplo, “Scanner do corredor”. Ele terá um código próprio.
device-other = Um código para outro aparelho

## Asking before a code is let go that was not saved

unsaved-title = O código não está guardado
unsaved-text = Se você continuar, o Mailkey esquece o código para { $app } e { $address }.
unsaved-no = Ficar aqui
unsaved-yes = Esquecer o código
closing-title = Fechar o Mailkey?
closing-code_in_hand = O seu código ainda não foi salvo. Se você fechar o Mailkey agora, ele se perde aqui, e o Google não o mostra outra vez.
closing-code_being_checked = O Google ainda está verificando o seu código, que ainda não foi salvo. Se você fechar o Mailkey agora, ele se perde aqui, e o Google não o mostra outra vez.
closing-copied_code = O código que você copiou ainda está na área de transferência. Se você fechar o Mailkey agora, ele sai de lá: cole-o antes onde for preciso.
closing-close = Fechar mesmo assim
closing-stay = Ficar

## Checking the connection

examination-title = O caminho até o Google está livre?
examination-lead = O Mailkey chama o servidor de e-mail do Google e desliga em seguida. Não faz login.
examination-start = Testar agora
examination-again = Testar de novo
examination-running = Chamando os servidores de e-mail do Google…
examination-free = O caminho até o Google está livre
examination-free-text = O servidor de e-mail do Google responde por uma conexão segura. Isso vale para este computador. Uma impressora ou outro aparelho pode ter um caminho próprio.
examination-doors = Porta por porta

path-computer = Este computador
path-network = Sua rede
path-internet = A internet
path-google = Servidor de e-mail do Google
path-broken-computer = O caminho está interrompido neste computador.
path-broken-to_network = O caminho está interrompido entre este computador e a sua rede.
path-broken-network = O caminho está interrompido na sua rede.
path-broken-to_internet = O caminho está interrompido entre a sua rede e o Google.
path-broken-somewhere = Algo neste computador ou na sua rede bloqueia o caminho, mas não diz o que é.
path-broken-doors = O caminho está interrompido nas portas do servidor de e-mail do Google.
path-broken-doors-only = A internet funciona. O caminho está interrompido nas portas do servidor de e-mail do Google.

door = Porta
door-sending = Envio, porta { $port }
door-reading = Leitura, porta { $port }
door-names = Nome
door-connect = Conexão
door-greeting = Saudação
door-secure_line = Conexão segura
door-time = Tempo
door-took = { $seconds } s
door-state-waiting = ainda não
door-state-working = testando
door-state-good = certo
door-state-bad = interrompido

# Same as in English.
around-internet = Internet
around-internet-answers = responde
around-internet-silent = não responde
around-internet-unreached = não é alcançada, embora alguém responda
around-internet-portal = uma página desta rede responde no lugar dela
around-clock = Relógio
around-clock-right = certo
around-clock-off = { $clock }
around-certificates = Certificados de

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Depois, você digita seu endereço de e-mail.
where-free = Para este app, nenhuma das etapas é necessária.
where-address = Depois, vamos ver a verificação em duas etapas.
where-two-step = Depois, você cria o código.
where-create = Depois, você cola o código aqui.
where-paste = Depois, o Mailkey confere o código com o Google.
where-check = Depois, você envia um e-mail de teste.
where-test-mail = Depois, você configura seu app.
where-connect = Depois disso, você terá terminado.
where-done = Você concluiu todas as etapas.
where-verdict = Você está em “{ $step }”. O Mailkey guarda o resto.
where-room = Suas etapas estão guardadas. “{ $button }” leva você até elas.

## Language, colours and size of the text

display-open = Exibição
display-title = Idioma e exibição
display-lead = Cada mudança aparece na hora. Nada se perde.
display-language = Idioma
display-language-system = Igual ao deste computador ({ $language })
display-theme = Cores
display-theme-system = Iguais às deste computador
display-theme-light = Claras
display-theme-dark = Escuras
display-text = Tamanho do texto
display-text-size = { $percent }%
display-text-larger = Maior
display-text-smaller = Menor
display-text-now = O texto está em { $percent }% agora.
display-language-now = O Mailkey agora fala português.

## Help: a few words explained, and the keys

help-open = Ajuda
help-title = Ajuda
help-words = Seis palavras
help-keys = Teclas
help-about = O Mailkey é um programa independente. Não tem vínculo com o Google.

glossary-code = Código
    .text = 16 letras que o Google cria para um só app. O Google chama isso de senha de app. O app usa o código no lugar da sua senha.
glossary-two_step = Verificação em duas etapas
    .text = O Google pede duas coisas quando você faz login. Uma é a sua senha. A outra é algo que só você tem, como o seu celular.
glossary-passkey = Chave de acesso
    .text = Um jeito de fazer login com o rosto, o dedo ou um PIN. Não substitui a verificação em duas etapas.
glossary-keyring = Cofre
    .text = O lugar seguro onde o computador guarda segredos. Ele abre quando você entra no computador.
glossary-mail_server = Servidor de e-mail
    .text = O computador do Google que recebe seus e-mails e os leva adiante.
glossary-secure_line = Conexão segura
    .text = Uma conexão em que ninguém consegue ler o que passa. O Mailkey não usa outra.

# Same as in English.
key-enter = Enter
    .does = Aciona o botão principal
# Same as in English.
key-escape = Esc
    .does = Volta, ou para o que está em andamento
# Same as in English.
key-tab = Tab
    .does = Vai para o próximo botão ou campo
key-arrows = Setas
    .does = Vai de um bloco a outro
key-space = Espaço
    .does = Escolhe o bloco ou aciona o botão
key-help = F1
    .does = Abre esta ajuda
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Cola o código
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Texto maior
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Texto menor
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Texto como era antes

## Back after a day or more

welcome-title = Que bom ver você de novo
welcome-lead = Sua última visita foi em { $date }. Isto já está feito:
welcome-app = Você escolheu { $app }.
welcome-address = Você informou o endereço { $address }.
welcome-two_step = A verificação em duas etapas está ativada.
welcome-code = O Google aceitou o código, e ele está guardado.
welcome-sent = O Google aceitou o e-mail de teste.
welcome-next = Agora vem “{ $step }”.
