### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = O Google aceitou o código
    .meaning = O login de { $address } funcionou.
verdict-sent =
    .title = O Google aceitou o e-mail
    .meaning = { $time ->
        [none] O Google aceitou o e-mail de teste para { $recipient }. Ainda não se sabe se ele chegou.
       *[other] O Google aceitou o e-mail de teste para { $recipient } às { $time }. Ainda não se sabe se ele chegou.
    }
verdict-arrived_inbox =
    .title = Chegou
    .meaning = O e-mail de teste está na sua Caixa de entrada. O envio funciona.
verdict-arrived_spam =
    .title = Chegou, mas no Spam
    .meaning = O e-mail de teste chegou, mas o Google o colocou na pasta Spam. O envio funciona.
verdict-not_arrived_yet =
    .title = Ainda não chegou
    .meaning = { $spam ->
        [hidden] O Google aceitou o e-mail, mas ele não está na Caixa de entrada. O Mailkey não conseguiu olhar em Spam, que está oculto para programas de e-mail. Dê uma olhada lá.
       *[other] { $time ->
            [none] O Google aceitou o e-mail, mas ele ainda não apareceu. Pode levar alguns minutos.
           *[other] O Google aceitou o e-mail às { $time }, mas ele ainda não apareceu. Pode levar alguns minutos.
        }
    }
verdict-from_rewritten =
    .title = Chegou com outro remetente
    .meaning = O Google colocou { $from } como remetente. Ele faz isso quando o outro endereço não é desta conta.

## Sign-in

verdict-code_rejected =
    .title = O Google não aceitou este código
    .meaning = { $stage ->
        [look] O Google aceitou o e-mail com este código. Mas a caixa de e-mails não abriu, então entre nela e veja se ele chegou.
       *[other] O código tem a forma certa, mas não abre { $address }. Em geral, ele foi criado para outra conta ou foi excluído nesse meio-tempo.
    }
verdict-normal_password_used =
    .title = Essa era sua senha normal
    .meaning = O Google a reconheceu, e isso é bom: a conta funciona e a verificação em duas etapas está ativada. Mas um app precisa de um código próprio, de 16 letras.
verdict-browser_sign_in_needed =
    .title = O Google quer ver você no navegador primeiro
    .meaning = O Google está sendo cuidadoso porque ainda não conhece este computador ou esta rede. Faça login uma vez no navegador e tudo se resolve.
verdict-too_many_sign_ins =
    .title = O Google pede uma pausa
    .meaning = { $wait ->
        [none] Houve muitos logins de { $address } em pouco tempo. Nada está quebrado. Espere um pouco.
       *[other] Houve muitos logins de { $address } em pouco tempo. Nada está quebrado. Espere { $wait }.
    }
verdict-google_busy =
    .title = O Google está ocupado no momento
    .meaning = O servidor de e-mail do Google disse “agora não”. Isso costuma passar em minutos. Não tem nada a ver com seu código.
verdict-sign_in_refused =
    .title = O Google disse não
    .meaning = { $stage ->
        [look] O Google aceitou o e-mail. Mas não deixou olhar a caixa de e-mails, e o Mailkey não sabe por quê. Entre nela e veja se ele chegou.
        [sign_in] O servidor de e-mail recusou o login por um motivo que o Mailkey não conhece. As palavras dele podem ajudar quem cuida dos seus computadores.
       *[other] O servidor de e-mail disse não antes que seu código fosse enviado, por um motivo que o Mailkey não conhece. As palavras dele podem ajudar quem cuida dos seus computadores.
    }

## Sending

verdict-daily_limit_reached =
    .title = O limite de hoje foi atingido
    .meaning = { $address } já enviou hoje todos os e-mails que o Google permite. O código está bom. O envio volta a funcionar em até um dia.
verdict-recipient_refused =
    .title = O destinatário foi recusado
    .meaning = O Google não entrega a { $recipient }. Talvez haja uma letra trocada no endereço.
verdict-mailbox_full =
    .title = A caixa de e-mails está cheia
    .meaning = Não há mais espaço na caixa de e-mails de { $recipient }, então nenhum e-mail entra. O código funciona.
verdict-message_refused =
    .title = O Google não aceitou o e-mail
    .meaning = O login funcionou, mas o Google recusou o próprio e-mail de teste.
verdict-workspace_rule =
    .title = Sua organização tem uma regra contra este e-mail
    .meaning = Seu código funciona. Uma regra que sua organização definiu no Google bloqueia o e-mail.

## Reading

verdict-imap_disabled =
    .title = O Mailkey não pode olhar a caixa de e-mails
    .meaning = O Google aceitou o e-mail. Mas o acesso à caixa de e-mails está desativado para { $address }. Entre no Gmail e veja se o e-mail chegou.
verdict-imap_refused =
    .title = A caixa de e-mails não abriu
    .meaning = { $sign ->
        [unreadable_answer] O Google aceitou o e-mail. Mas o Mailkey não conseguiu ler a resposta da caixa de e-mails, então entre no Gmail e veja se ele chegou.
       *[other] { $stage ->
            [look] O Google aceitou o e-mail. Mas não deixou o Mailkey procurá-lo, então entre no Gmail e veja se ele chegou.
           *[other] Daqui não dá para usar o servidor do Google para ler e-mails. O envio não precisa dele; só não dá para procurar o e-mail de teste.
        }
    }

## Network

verdict-offline =
    .title = Este computador está sem internet
    .meaning = No momento, não há caminho para a internet. Seu código não tem problema nenhum.
verdict-google_unreachable =
    .title = Não dá para chegar ao Google daqui
    .meaning = A rede responde, mas nenhuma conexão com o Google se completa. Talvez a própria rede esteja sem internet no momento ou não deixe passar nada para o Google.
verdict-proxy_required =
    .title = Parece que esta rede só deixa sair o que passa pelo proxy dela
    .meaning = Este computador está configurado para sair por um proxy, e sem ele nenhuma conexão com o Google se completa. Em geral, e-mails não podem passar por um proxy para páginas da web.
verdict-name_not_found =
    .title = O servidor de e-mail do Google não foi encontrado
    .meaning = Este computador está em uma rede, mas ela não sabe dizer onde está o servidor de e-mail do Google. Em geral, a própria rede está sem internet ou filtra nomes.
verdict-name_server_silent =
    .title = A rede não diz onde está o Google
    .meaning = O servidor de nomes desta rede, que diz onde estão os outros computadores, está lento ou não responde. Não há nada de errado com o seu código.
verdict-name_blocked =
    .title = Algo bloqueia o nome do servidor de e-mail do Google
    .meaning = O servidor de e-mail do Google não atendeu no endereço informado para ele. Quase sempre quem informa um endereço assim é um ajuste ou um programa deste computador, ou um filtro da rede. Seu código não foi enviado.
verdict-captive_portal =
    .title = Esta rede quer que você faça login primeiro
    .meaning = Como em um hotel ou aeroporto, há uma página da rede no meio do caminho. Até você fazer login nela, nada passa.
verdict-ports_blocked =
    .title = Esta rede não deixa e-mails saírem
    .meaning = A internet funciona, mas as duas portas para enviar e-mails (465 e 587) estão fechadas aqui. É uma regra da rede ou de um programa de proteção.
verdict-no_greeting =
    .title = Alguém atende, mas não diz nada
    .meaning = A conexão é feita, mas a saudação de sempre do Google não vem. Algo no caminho atende no lugar do Google.
verdict-connection_dropped =
    .title = A conexão foi cortada
    .meaning = A conexão com o Google foi cortada no meio. Um firewall ou uma rede instável pode fazer isso.
verdict-timed_out =
    .title = A resposta não veio a tempo
    .meaning = O servidor de e-mail do Google não respondeu a tempo. Em geral, a rede está lenta ou algo nela segura os e-mails.

## In between

verdict-not_google =
    .title = Esse não era o Google
    .meaning = { $host ->
        [none] Outro servidor de e-mail respondeu no lugar do Google. Seu código não foi mostrado a ele.
       *[other] Outro servidor de e-mail respondeu no lugar do Google: { $host }. Seu código não foi mostrado a ele.
    }
verdict-mail_inspection =
    .title = Um aparelho no caminho altera a conversa
    .meaning = Um firewall ou um programa de proteção entre você e o Google reescreve o que o servidor de e-mail diz. Seu código não foi enviado por essa conexão.
verdict-tls_intercepted =
    .title = Alguém lê o que passa
    .meaning = { $between ->
        [antivirus] O certificado não é do Google: vem de “{ $who }”, um antivírus neste computador. Ele abre a conexão segura para olhar o conteúdo. Seu código não foi enviado por ela.
        [filter] O certificado não é do Google: vem de “{ $who }”, um programa de filtro neste computador. Ele abre a conexão segura para olhar o conteúdo. Seu código não foi enviado por ela.
        [gateway] O certificado não é do Google: vem de “{ $who }”, que faz parte da rede em que você está. Lá a conexão segura é aberta para olhar o conteúdo. Seu código não foi enviado por ela.
       *[other] { $who ->
            [none] O certificado não é do Google. Um programa ou aparelho no caminho abre a conexão segura. Seu código não foi enviado por ela.
           *[other] O certificado não é do Google: vem de “{ $who }”. Esse programa ou aparelho abre a conexão segura. Seu código não foi enviado por ela.
        }
    }
    .beside = { $between ->
        [antivirus] “{ $who }”, um antivírus neste computador, lê as conexões seguras. Seu computador confia nele, então o Mailkey continuou.
        [filter] “{ $who }”, um programa de filtro neste computador, lê as conexões seguras. Seu computador confia nele, então o Mailkey continuou.
        [gateway] “{ $who }” lê as conexões seguras na rede em que você está. Seu computador confia nisso, então o Mailkey continuou.
       *[other] { $who ->
            [none] Um programa ou aparelho nesta rede lê as conexões seguras. Seu computador confia nele, então o Mailkey continuou.
           *[other] “{ $who }” lê as conexões seguras neste computador ou nesta rede. Seu computador confia nisso, então o Mailkey continuou.
        }
    }
verdict-authorities_missing =
    .title = Este computador não sabe quem responde pelo Google
    .meaning = { $list ->
        [gone] A lista que diz em quem confiar na internet não está onde este computador a procura. Seu código não foi enviado.
        [unreadable] Não é possível ler uma parte da lista que diz em quem confiar na internet, e no resto falta a autoridade do Google. Seu código não foi enviado.
       *[other] A autoridade do Google falta na lista deste computador que diz em quem confiar na internet. Seu código não foi enviado.
    }
verdict-tls_untrusted =
    .title = A conexão não é segura
    .meaning = { $sign ->
        [unknown_signature] O certificado está assinado de um jeito que o Mailkey não conhece, então não dá para saber quem está do outro lado. Seu código não foi enviado.
       *[other] O outro lado não conseguiu provar que é o Google. Seu código não foi enviado.
    }
verdict-clock_wrong =
    .title = O relógio deste computador está errado
    .meaning = { $clock ->
        [none] O certificado do Google está bom, mas não na data que este computador mostra. Com a data e a hora certas, vai funcionar.
       *[other] O certificado do Google está bom, mas o relógio deste computador está { $clock }. Com a data e a hora certas, vai funcionar.
    }
    .beside = { $clock ->
        [none] O relógio deste computador não está certo. Alguns programas e aparelhos não vão gostar disso.
       *[other] O relógio deste computador está { $clock }. Alguns programas e aparelhos não vão gostar disso.
    }

## Keyring

verdict-keyring_missing =
    .title = Não há um lugar seguro para o código
    .meaning = { $keyring ->
        [no_session] Não há nenhuma sessão da área de trabalho aberta aqui, e um cofre faz parte de uma. É assim por SSH, com sudo e em tarefas agendadas.
        [switched_off] Este computador tem um cofre, mas ele está desativado para outros programas.
        [in_memory_only] O cofre deste computador esquece tudo quando você sai. O código se perderia.
       *[other] Este computador não tem um cofre em funcionamento. O cofre é onde os programas guardam segredos. O Mailkey nunca grava um código em um arquivo comum.
    }
verdict-keyring_locked =
    .title = O cofre está trancado
    .meaning = O lugar onde seu computador guarda segredos está trancado e não foi aberto.
verdict-keyring_denied =
    .title = O cofre disse não
    .meaning = Seu computador não deixou o Mailkey usar o cofre.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Há códigos diferentes sob um só nome
        [unreadable] Não foi possível ler o cofre
       *[other] O cofre não guardou o código
    }
    .meaning = { $keyring ->
        [several_differ] O cofre tem várias entradas para este aplicativo e este endereço, e elas são diferentes. Ninguém pode dizer qual é a certa.
        [unreadable] { $store ->
            [none] O Mailkey perguntou ao cofre, e ele não respondeu como devia.
           *[other] O Mailkey perguntou ao cofre, e ele não respondeu como devia. O cofre disse: { $store }
        }
       *[other] { $store ->
            [none] O Mailkey pôs o código no cofre e tentou lê-lo de novo, e isso não funcionou.
           *[other] O Mailkey pôs o código no cofre e tentou lê-lo de novo, e isso não funcionou. O cofre disse: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = Este e-mail provavelmente não fica no Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] Não consta nenhum servidor que receba e-mails para este endereço, então ele provavelmente também não fica no Google. Pode haver um erro de digitação no endereço.
           *[other] Quem recebe os e-mails deste endereço é { $host }; então eles provavelmente ficam lá, e não no Google. O Mailkey só ajuda com Gmail e Google Workspace.
        }
       *[other] Você quis dizer { $meant }? O que foi digitado é muito parecido.
    }
verdict-address_invalid =
    .title = Isso ainda não é um endereço de e-mail
    .meaning = Um endereço de e-mail é parecido com anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = Não há código guardado para isso
    .meaning = O cofre deste computador não tem um código para { $app } e { $address }.
verdict-code_wrong_shape =
    .title = Esse não é o código
    .meaning = O código do Google tem 16 letras e nada mais. O que veio é outra coisa, então não foi enviado.
verdict-cancelled =
    .title = Interrompido
    .meaning = Você interrompeu, e tudo bem. Pode continuar quando quiser.

## What gave away that somebody is in between (one for each sign)

sign-heading = O que denunciou
sign-masked_greeting = A saudação veio ilegível, coberta de asteriscos. Firewalls fazem isso.
sign-other_greeting = Ele cumprimentou com o nome de outro servidor de e-mail.
sign-starttls_missing = Ele não ofereceu tornar a conexão segura. O Google sempre oferece.
sign-starttls_refused = Ele ofereceu tornar a conexão segura e depois se recusou.
sign-bytes_before_tls = Ele mandou algo legível onde a conexão segura tinha de começar.
sign-sign_in_missing = Ele não ofereceu login na conexão segura. O Google sempre oferece.
sign-old_tls = A conexão segura é de um tipo que o Google abandonou há anos. É um aparelho antigo no caminho.
sign-nothing_in_common = Não conhece nenhum jeito de proteger a conexão que o Mailkey também conheça. Com o servidor do Google sempre há um.
sign-web_page = Uma página da internet respondeu onde deveria estar um servidor de e-mail.
sign-other_certificate = O certificado é de outro servidor.
sign-other_words = Ele respondeu com palavras que não são as do Google.
sign-private_address = O nome do servidor de e-mail do Google leva a um endereço dentro desta rede.
sign-hosts_file = O arquivo hosts deste computador tem um endereço próprio para o servidor de e-mail do Google.
sign-null_address = O nome do servidor de e-mail do Google não leva a lugar nenhum, ou volta a este computador. Filtros de nomes respondem assim.
sign-made_up_address = O nome do servidor de e-mail do Google leva a um endereço inventado, como os que programas de proxy deste computador dão.
sign-unknown_signature = O certificado está assinado de um jeito que o Mailkey não conhece. Outros programas talvez o aceitem.
sign-unreadable_answer = A resposta era longa demais ou não dava para entender.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Também encontrado
further-at = Porta { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } adiantado
clock-behind = { $time } atrasado
duration-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
duration-years = { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = Este relatório é de um treino. Nada disto aconteceu no Google.
report-first-free = O caminho até o servidor de e-mail do Google está livre.
report-first-nothing = O Mailkey ainda não tentou nada.
report-number = Número para informar: { $number }
report-technical = Para quem cuida dos computadores:

## What happened to the code (one for each way)

saved-nothing = Nada foi guardado.
saved-in_keyring = O código está guardado no cofre deste computador.
saved-in_memory = O código fica só até o Mailkey ser fechado. Não está guardado em lugar nenhum.
saved-earlier_kept = O código anterior continua guardado. O novo, não.
saved-accepted_only = O Google aceitou o código. Ele ainda não foi guardado.
saved-accepted_earlier_kept = O Google aceitou o código novo. Ele ainda não foi guardado, e o anterior continua guardado.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = Não há nada para colar.
    .advice = Primeiro copie as 16 letras da janela do Google.
shape-not_text = Isso é uma imagem ou um arquivo, não um texto.
    .advice = Selecione as 16 letras na janela do Google e copie.
shape-too_large = Isso é muito mais do que um código.
    .advice = Copie só as 16 letras.
shape-too_few_letters = { $letters } de 16 letras.
    .advice = Faltam letras. Copie o código mais uma vez, da primeira à última letra.
shape-too_many_letters = { $letters } letras, mas um código tem 16.
    .advice = Copie só os quatro grupos de quatro letras.
shape-digit_for_letter = Há um { $digit } no meio.
    .advice = Um código só tem letras. Seria { $letter }?
shape-six_digits = Esse é um número de login de 6 dígitos.
    .advice = O Google o manda para o seu celular. O código é outra coisa: tem 16 letras.
shape-eight_digits = Esse é um número reserva de 8 dígitos.
    .advice = Ele serve para fazer login sem o celular. O código é outra coisa: tem 16 letras.
shape-digits_only = São só dígitos.
    .advice = O Google chama o código de “16 dígitos”, mas ele tem 16 letras.
shape-web_address = Isso é o endereço de uma página da internet.
    .advice = Copie as 16 letras da página, não o endereço dela.
shape-web_address_with_proof = Isso é um endereço da internet que prova quem você é.
    .advice = Não o mostre a ninguém. Copie as 16 letras da página.
shape-email_address = Isso é um endereço de e-mail.
    .advice = Copie as 16 letras da janela do Google.
shape-other_alphabet = Algumas letras são de outro alfabeto.
    .advice = Elas são parecidas, mas não iguais. Copie o código da janela do Google em vez de digitar.
shape-several_codes = Isso é mais de um código.
    .advice = Copie só um, o mais novo.
shape-code_inside = Pode haver um código aí dentro.
    .advice = Copie só as 16 letras, sem as palavras em volta.
shape-placeholder = Isso só marca o lugar de um código.
    .advice = Copie as 16 letras que o Google criou para você.
shape-could_be_words = Essas 16 letras podem ser palavras comuns. Elas não foram enviadas.
    .advice = Se a janela do Google mostra exatamente essas, use-as. Se não, copie o código de novo.
shape-looks_like_password = Isso parece ser sua senha normal. Ela não foi enviada.
    .advice = O código é outra coisa: 16 letras que o Google cria para um só app.
shape-sentence = Isso é um texto, não um código.
    .advice = Copie só os quatro grupos de quatro letras.

## Why a text is not an address

address-empty = Digite seu endereço de e-mail.
address-no_at = Falta o @. Um endereço é parecido com anna@gmail.com.
address-several_ats = Há mais de um @.
address-no_name = Falta algo antes do @.
address-no_domain = Falta algo depois do @, por exemplo gmail.com.
address-blank = Há um espaço no meio. Endereços não têm espaços.
address-character = Há um caractere que endereços não têm.
address-too_long = Isso é longo demais para um endereço.
