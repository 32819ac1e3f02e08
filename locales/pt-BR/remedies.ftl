### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = Siga para a próxima etapa.
    .button = Continuar
remedy-create_new_code = Crie um código novo na página do Google e copie as 16 letras.
    .button = Abrir a página do Google
remedy-paste_again = Copie as 16 letras mais uma vez, todas elas, e cole aqui.
    .button = Colar de novo
remedy-type_instead = Digite as letras, quatro de cada vez.
    .button = Digitar o código
remedy-check_account = Confira se o código foi criado para { $address }. O Google mostra a foto da conta no canto superior direito.
    .button = Abrir a página do Google
remedy-use_meant_address = Continue com { $meant }.
    .button = Usar este endereço
remedy-change_address = Use outro endereço.
    .button = Mudar o endereço
remedy-go_on_all_the_same = Se mesmo assim ele fica no Google, continue.
    .button = Continuar mesmo assim
remedy-vpn_off = { $verdict ->
        [code_rejected] Desligue a VPN, se houver, ou use a internet do celular: o Google recusa até códigos bons quando vêm de um lugar incomum. Depois crie um código novo, porque um código recusado não é enviado duas vezes.
       *[other] Desligue a VPN, se houver, ou use por um momento a internet do celular. Em outra rede costuma funcionar.
    }
    .button = { $verdict ->
        [code_rejected] Abrir a página do Google
       *[other] Tentar de novo
    }
remedy-sign_in_in_browser = Faça login no Gmail pelo navegador deste computador. Se o Google perguntar se foi você, diga que sim.
    .button = Abrir o Gmail
remedy-wait = Não tente de novo antes disso. Cada nova tentativa aumenta a pausa.
    .button = Tentar de novo
remedy-try_again = Tente mais uma vez.
    .button = Tentar de novo
remedy-check_network = Veja o cabo, o Wi-Fi e o roteador. Alguma página da internet abre?
    .button = Tentar de novo
remedy-sign_in_to_network = Abra qualquer página no navegador. A página da rede aparece. Faça login nela.
    .button = Tentar de novo
remedy-ask_for_ports = { $between ->
        [gateway] Peça a quem cuida da rede que deixe os e-mails para o Google passarem por { $who } sem serem abertos. A mensagem já está escrita.
       *[other] Peça a quem cuida da rede que deixe os e-mails para o Google passarem sem alteração. A mensagem já está escrita.
    }
    .button = Mostrar a mensagem
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Procure no seu programa de proteção por “verificação de e-mail” ou “verificação de SSL”. Deixe o Mailkey de fora. Mantenha o resto da proteção ligado.
           *[other] Procure em { $who } por “verificação de e-mail” ou “verificação de SSL”. Deixe o Mailkey de fora. Mantenha o resto da proteção ligado.
        }
       *[other] Abra { $who } e vá para: { $setting }. Ali, deixe de fora o Mailkey ou os e-mails para o Google. Mantenha o resto da proteção ligado.
    }
    .button = Tentar de novo
remedy-mend_hosts_file = Tire do arquivo hosts deste computador as linhas com smtp.gmail.com e imap.gmail.com. No Windows ele fica em C:\Windows\System32\drivers\etc; nos outros sistemas, em /etc.
    .button = Tentar de novo
remedy-allow_name = Permita smtp.gmail.com e imap.gmail.com no filtro de nomes: Pi-hole, AdGuard, o roteador ou um programa de proteção deste computador. Veja também o arquivo hosts deste computador.
    .button = Tentar de novo
remedy-leave_out_of_proxy = Deixe smtp.gmail.com e imap.gmail.com fora do programa de proxy deste computador (por exemplo, Clash ou Surge), ou feche-o por um momento.
    .button = Tentar de novo
remedy-mend_authorities = { $file ->
        [none] Instale ou atualize a lista de autoridades deste computador. No Linux, costuma ser o pacote ca-certificates.
       *[other] Conserte a lista em { $file } ou atualize o pacote ca-certificates. Se SSL_CERT_FILE ou SSL_CERT_DIR estiver definida aqui, ela indica outra lista.
    }
    .button = Tentar de novo
remedy-set_clock = { $clock ->
        [none] Acerte a data e a hora do computador. Se ele puder acertar sozinho, deixe.
       *[other] Acerte a data e a hora do computador: o relógio está { $clock }. Se ele puder acertar sozinho, deixe.
    }
    .button = Tentar de novo
remedy-install_keyring = { $keyring ->
        [no_session] Inicie o Mailkey na própria área de trabalho, não por SSH nem com sudo.
        [switched_off] Ative-o: nas configurações do sistema do KDE, em KDE Wallet, para o Secret Service.
        [in_memory_only] Escolha como padrão um cofre que permaneça, por exemplo no programa “Senhas e chaves”.
       *[other] { $packages ->
            [none] Inicie ou instale o cofre.
           *[other] Inicie ou instale o cofre. No Linux, é o pacote { $packages }.
        }
    }
    .button = Tentar de novo
remedy-unlock_keyring = Destranque o cofre e dê permissão ao Mailkey. A senha costuma ser a mesma com que você entra neste computador.
    .button = Tentar de novo
remedy-keep_in_memory = Ou continue sem guardar. Nesse caso, o Mailkey esquece o código ao ser fechado.
    .button = Continuar sem guardar
remedy-ask_administrator = Peça a quem administra o Google na sua organização. A mensagem já está escrita.
    .button = Mostrar a mensagem
remedy-change_recipient = Envie o e-mail de teste para outro endereço.
    .button = Mudar o destinatário
remedy-make_room = Abra espaço na caixa de e-mails de { $recipient }: apague e-mails grandes e esvazie a lixeira.
    .button = Abrir o Gmail
remedy-send_tomorrow = Envie de novo amanhã. O código continua valendo.
    .button = Continuar
remedy-mark_not_spam = Abra o e-mail na pasta Spam e clique em “{ GOOGLE("not-spam") }”. O Google se lembra disso.
    .button = Abrir o Gmail
remedy-look_again = Procure mais uma vez.
    .button = Procurar de novo
remedy-look_yourself = Dê uma olhada na caixa de e-mails de { $recipient }.
    .button = Abrir o Gmail
remedy-use_given_from = { $from ->
        [none] No seu app, informe { $address } como remetente.
       *[other] No seu app, informe { $from } como remetente.
    }
    .button = Continuar
remedy-pass_report = Entregue o relatório a quem cuida dos seus computadores. Ele não tem nenhum código nem senha.
    .button = Mostrar o relatório

one-or-other = { $one } ou { $other }
