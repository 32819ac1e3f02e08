### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook clássico
    .hint = 2016 e anteriores, contas POP
apps-outlook-new = Novo Outlook
    .hint = Para Windows, Mac e celulares
    .google = No Outlook, escolha “Adicionar conta”, digite seu endereço e faça login na página do Google.
apps-thunderbird =
    .hint = No computador ou no celular
    .google = No Thunderbird, adicione sua conta. A página do Google abre sozinha. Faça login nela.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = No Mac, no iPhone ou no iPad
    .google = Nos ajustes, escolha “Adicionar Conta” e depois “Google”, não “Outra”. Faça login na página do Google.
apps-wordpress = Site ou WordPress
    .hint = Formulários, e-mails da loja
apps-python =
    .hint = Um script com smtplib
apps-node =
    .hint = Um script com Nodemailer
apps-php =
    .hint = Um site com PHPMailer
apps-msmtp =
    .hint = E-mail pela linha de comando
apps-cvshelf =
    .hint = O arquivo de candidaturas

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Impressora ou scanner
    .hint = HP, Canon, Epson, Brother e outras
kind-mail-program = Programa de e-mail
kind-website = Site
kind-business = Programa de escritório
kind-nas = Armazenamento em rede (NAS)
kind-device = Câmera ou outro aparelho
kind-server = Programa em um servidor
kind-script = Script próprio
kind-generic = Outra coisa
    .hint = NAS, Home Assistant e outros

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Sim
tick-off = Não
