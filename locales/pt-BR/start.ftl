start-no-screen = Não há aqui uma tela em que o Mailkey possa abrir a sua janela. Neste terminal, `{ $command }` conduz pelos mesmos passos.
start-terminal = Em um terminal, `{ $command }` conduz pelos mesmos passos.
start-undrawn = A página do Mailkey não pode ser mostrada
    .text = A parte deste sistema que desenha as páginas (WebKitGTK) para o tempo todo. O que foi salvo continua lá. Atualizar o sistema ou o driver de vídeo costuma ajudar. Em um terminal, `{ $command }` conduz pelos mesmos passos.
    .again = Tentar de novo
