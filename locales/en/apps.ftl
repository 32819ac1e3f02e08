### The apps and devices, by their identifiers in data/apps.toml.
### `.hint` is one line on the tile. `.google` tells how to do without a code, for the apps that can.

app-scanner = Printer or scanner
    .hint = HP, Canon, Epson, Brother and others
app-outlook-classic = Classic Outlook
    .hint = 2016 and older, POP accounts
app-outlook-new = New Outlook
    .hint = For Windows, Mac and phones
    .google = In Outlook choose “Add account”, type your address, and sign in on Google’s page.
app-thunderbird = Thunderbird
    .hint = On a computer or a phone
    .google = In Thunderbird add your account. Google’s page opens by itself. Sign in there.
app-apple-mail = Apple Mail
    .hint = On a Mac, an iPhone or an iPad
    .google = In the settings choose “Add account” and then “Google”, not “Other”. Sign in on Google’s page.
app-wordpress = Website or WordPress
    .hint = Contact forms, shop mails
app-python = Python
    .hint = A script with smtplib
app-node = Node.js
    .hint = A script with Nodemailer
app-php = PHP
    .hint = A site with PHPMailer
app-msmtp = msmtp
    .hint = Mail from the command line
app-cvshelf = CVShelf
    .hint = The archive for applications
app-other = Something else
    .hint = NAS, Home Assistant and others
