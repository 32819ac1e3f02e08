### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = O que vai enviar os e-mails?
app-lead = Alguns apps têm a opção “Fazer login com o Google”. Se o seu for um deles, você não precisa de código, e nós avisamos.
app-choices = Apps e dispositivos
app-no-code = Dispensa código
app-no-code-title = Boa notícia: { $app } não precisa de código
app-no-code-only = Não aceita código nenhum, então você já terminou aqui.
app-anyway = Usar um código mesmo assim
app-another = Escolher outro app

## The address

address-title = Qual endereço envia os e-mails?
address-lead = O endereço da sua conta do Gmail ou do Google Workspace. O código será para ele.
address-label = Seu endereço de e-mail
address-earlier = Ou um que você já informou
address-looking = Vendo quem guarda os e-mails deste endereço…
device-label = Nome do aparelho ou do site, se você tiver vários
device-note = Por exemplo, “Scanner do corredor”. No Google o código também tem esse nome. Você pode deixar vazio.

## 2-Step Verification

two-step-title = A verificação em duas etapas está ativada?
two-step-lead = O Google só cria códigos para contas com verificação em duas etapas. Chave de acesso ou impressão digital não são a mesma coisa.
two-step-open = Abra a página do Google. Confira se ela mostra <b>{ $address }</b> no canto superior direito.
two-step-look = Procure <b>{ GOOGLE("two-step") }</b>. Está escrito <b>{ GOOGLE("on") }</b>?
two-step-says-on = Sim, está escrito { GOOGLE("on") }
two-step-question = O que você vê?
two-step-answer-on = Está escrito { GOOGLE("on") }
two-step-answer-off = Está desativada
two-step-answer-only_security_keys = Só chaves de segurança ou de acesso
two-step-answer-passkey_instead = Uso uma chave de acesso, mas não está escrito { GOOGLE("on") }
two-step-answer-forbidden = Minha organização não permite
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Clique em “{ GOOGLE("turn-on-two-step") }” nessa página.
    .text = O Google pede um número de telefone ou um app no seu celular. Quando a página mostrar { GOOGLE("on") }, volte aqui.
two-step-advice-only_security_keys = Adicione mais um jeito de confirmar que é você.
    .text = Só com chaves de segurança ou de acesso, o Google não cria códigos. Na mesma página, adicione um número de telefone ou um app autenticador. As chaves continuam funcionando.
two-step-advice-passkey_instead = Uma chave de acesso no lugar da senha não é verificação em duas etapas.
    .text = “{ GOOGLE("skip-password") }” só substitui a senha. Na mesma página, clique em “{ GOOGLE("turn-on-two-step") }”. Depois adicione um número de telefone ou um app autenticador. Sua chave de acesso continua funcionando.
two-step-advice-forbidden = Sua organização precisa permitir.
    .text = Peça a quem administra o Google aí que deixe você ativar a verificação em duas etapas. A mensagem já está escrita, e o Mailkey guarda onde você está.
two-step-advice-advanced_protection = A { GOOGLE("advanced-protection") } não permite códigos.
    .text = É assim mesmo. Use outra conta para este app, ou um app que tenha a opção “Fazer login com o Google”.
two-step-workspace = Os e-mails de { $domain } ficam no Google. É o que precisamos.
two-step-unknown = O Mailkey não conseguiu descobrir onde ficam os e-mails de { $domain }. Se for no Google, siga em frente.
two-step-passed = A verificação em duas etapas já estava ativada para { $address }. Por isso não foi perguntado de novo.
two-step-again = Olhar de novo

## Creating the code

create-title = Crie o código no Google
create-copy = Copie este nome, para depois não confundir seus códigos.
create-name = O nome do código
create-open = Abra a página do Google. Confira se ela mostra <b>{ $address }</b> no canto superior direito.
create-make = Cole o nome, clique em <b>{ GOOGLE("create") }</b> e copie as 16 letras que aparecem.
create-alarm = O Google vai mandar um e-mail avisando que um código foi criado. Trata-se deste código.
create-have = Já tenho o código
create-offer = Há um código na área de transferência.
create-use = Usar este código
create-different = O que você vê?
create-see-app_name = Um campo “{ GOOGLE("app-name") }”
create-see-code = Uma janela com 16 letras
create-see-not_available = Diz “não disponível para sua conta”
create-see-asks_sign_in = Pede para eu fazer login
create-see-other_picture = Outra foto no canto superior direito
create-see-select_app = Pede “{ GOOGLE("select-app") }”
create-see-nothing_opened = Nada se abriu
create-advice-app_name = É a página certa.
    .text = Cole o nome ali e clique em “{ GOOGLE("create") }”.
create-advice-code = Esse é o código.
    .text = Copie as 16 letras da janela do Google e cole aqui. Elas só aparecem uma vez.
create-cause = O que mostra a página da verificação em duas etapas?
create-advice-not_available = Em geral, a verificação em duas etapas ainda não está ativada, ou só tem chaves de segurança.
    .text = O Google usa esta mesma frase para todas as causas. A página da verificação em duas etapas mostra qual é a sua.
    .button = Abrir essa página
create-advice-asks_sign_in = Está certo.
    .text = O Google quer ter certeza de que é você. Faça login com sua senha normal. Depois aparece a página do código.
create-advice-other_picture = Outra conta está aberta no navegador.
    .text = Clique na foto, no canto superior direito, e escolha { $address }. Se o endereço não estiver lá, escolha “{ GOOGLE("add-account") }”. Depois abra a página de novo por aqui.
create-advice-nothing_opened = O navegador não abriu a página.
    .text = Copie o link desta tela e cole-o no alto de uma janela do navegador. Qualquer navegador serve.
create-advice-select_app = Isso é de um guia antigo, não da página atual do Google.
    .text = O formulário com “{ GOOGLE("select-app") }” não existe mais. Hoje há um só campo, “{ GOOGLE("app-name") }”. Abra a página por aqui.
create-drawing-caption = Um desenho da página. Guias antigos mostram “{ GOOGLE("select-app") }”: esse formulário não existe mais.
two-step-drawing-caption = Um desenho da página. Procure a palavra “{ GOOGLE("on") }”.

sight-other-address = Usar outro endereço

google-open = Abrir a página do Google
google-open-again = Abrir de novo
google-link = Ou copie o link
google-checked = O que dizemos sobre o Google foi conferido em { $date }.

## Pasting the code

paste-title = Cole o código
paste-lead = Dezesseis letras em quatro grupos. Espaços não fazem diferença.
paste-for = O código para { $address }
paste-button = Colar o código
paste-again = Colar de novo
paste-insist = O Google mostra essas letras
paste-type = Digitar o código
paste-in-hand = O Mailkey já tem um código em mãos.
paste-go-on = Continuar com ele
paste-boxes-none = Ainda sem código
paste-boxes-some = { $letters } letras, ocultas
paste-boxes-full = Um código de 16 letras, oculto
type-title = Digite o código
type-lead = Quatro letras em cada caixa. Maiúsculas ou minúsculas, tanto faz.
type-label = As 16 letras do código
type-check = Conferir este código
type-paste = Colar em vez de digitar

## Checking

check-title = Conferindo com o Google
check-lead = Leva uns dois segundos.
check-running = Perguntando ao Google…
check-done = O Google aceitou o código
check-ready-title = Tudo pronto para conferir
check-ready-lead = O Mailkey já tem seu código em mãos. Cada clique é um login no Google.
check-now = Conferir agora
check-worked-title = Este código funciona
check-worked-lead = O Google aceitou. Você pode continuar ou usar outro código.
check-other-code = Usar outro código

## When the code ended with an earlier run

gone-title = O código não está mais aqui
gone-paste = Colar o código
gone-new = Criar um código novo

## The test mail

test-title = Envie um e-mail de teste
test-lead = Assim você sabe que funciona, e não só que deveria funcionar.
test-accepted = O Google aceitou o código.
test-to = Enviar para
test-what-send = O Mailkey envia um e-mail curto, de { $address }.
test-what-look = Depois ele vê se o e-mail chegou, com um segundo login. Procura só esse e-mail; não lê nem altera nenhum outro.
test-what-other = O Mailkey não pode olhar a caixa de e-mails de outra pessoa. Pergunte a ela.
test-send = Enviar o e-mail de teste
test-skip = Pular
test-sending-title = Enviando o e-mail de teste
test-sent = O Google aceitou às { $time }
test-looking = Procurando em { $address }…
test-seconds = { $seconds } de no máximo { $of } segundos
test-sent-before = O Google aceitou um e-mail de teste às { $time }, em { $date }.
test-again = Enviar mais um

## Setting the app up

connect-title = { $app }: o que preencher
connect-lead = Preencha estes valores, na mesma ordem.
connect-fields = Os campos
connect-hidden = O código, oculto
connect-code-copied = O código fica na área de transferência por { $time }. Cole agora onde ele é necessário.
connect-code-off = O código foi retirado da área de transferência. Se ainda precisar dele, copie mais uma vez.
connect-code-replaced = Agora há outra coisa na área de transferência, então o código não está mais lá. Se ainda precisar dele, copie mais uma vez.
connect-code-going = O Mailkey está tirando o código da área de transferência…
connect-snippet = Ou copie isto
connect-snippet-note = O código não está aqui dentro. Ele é pedido na hora ou lido do cofre.
connect-checked = Estes nomes foram conferidos em { $date }.
connect-memory = O código não está guardado. Preencha agora, antes de fechar o Mailkey.
connect-print = Imprimir esta folha
connect-print-no-code = O código não está nesta folha. No Mailkey, clique em “Copiar” ao lado dele.
connect-print-made = Feito com o Mailkey em { $date }
connect-done = Já configurei
connect-other = Outro app

## Done

done-title = Tudo pronto
done-lead = Agora é possível enviar e-mails de { $address }.
done-account = Conta
# Same as in English.
done-app = App
done-name = O nome do código no Google
done-kept = Onde está o código
done-kept-keyring = No cofre deste computador
done-kept-memory = Em lugar nenhum: o Mailkey o esquece ao ser fechado
done-sent = E-mail de teste
done-sent-at = Aceito pelo Google às { $time }, em { $date }
done-not-sent = Nenhum foi enviado
done-apps = Todos os seus apps
done-later = Bom saber para depois
done-lost = <b>Se este computador for perdido:</b> exclua o código na página do Google. Aí ninguém pode usá-lo, e sua senha continua a mesma.
done-password = <b>Se você mudar sua senha do Google:</b> o Google exclui todos os códigos. Crie novos aqui.
done-leaving = <b>Se o app ou o aparelho for para outra pessoa:</b> remova o código aqui e no Google.
done-codes = Seus códigos
done-another = Configurar outro app
done-finish = Concluir
done-close = Você já pode fechar a janela.
