### The apps and devices, by their identifiers in data/apps.toml.
### `.hint` is one line on the tile. `.google` tells how to do without a code, for the apps that can.

app-scanner = Impressora ou scanner
    .hint = HP, Canon, Epson, Brother e outras
app-outlook-classic = Outlook clássico
    .hint = 2016 e anteriores, contas POP
app-outlook-new = Novo Outlook
    .hint = Para Windows, Mac e celulares
    .google = No Outlook, escolha “Adicionar conta”, digite seu endereço e faça login na página do Google.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = No computador ou no celular
    .google = No Thunderbird, adicione sua conta. A página do Google abre sozinha. Faça login nela.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = No Mac, no iPhone ou no iPad
    .google = Nos ajustes, escolha “Adicionar Conta” e depois “Google”, não “Outra”. Faça login na página do Google.
app-wordpress = Site ou WordPress
    .hint = Formulários, e-mails da loja
# Same as in English.
app-python = Python
    .hint = Um script com smtplib
# Same as in English.
app-node = Node.js
    .hint = Um script com Nodemailer
# Same as in English.
app-php = PHP
    .hint = Um site com PHPMailer
# Same as in English.
app-msmtp = msmtp
    .hint = E-mail pela linha de comando
# Same as in English.
app-cvshelf = CVShelf
    .hint = O arquivo de candidaturas
app-other = Outra coisa
    .hint = NAS, Home Assistant e outros
