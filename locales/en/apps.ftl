### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Classic Outlook
    .hint = 2016 and older, POP accounts
apps-outlook-new = New Outlook
    .hint = For Windows, Mac and phones
    .google = In Outlook choose “Add account”, type your address, and sign in on Google’s page.
apps-thunderbird =
    .hint = On a computer or a phone
    .google = In Thunderbird add your account. Google’s page opens by itself. Sign in there.
apps-apple-mail = Apple Mail
    .hint = On a Mac, an iPhone or an iPad
    .google = In the settings choose “Add account” and then “Google”, not “Other”. Sign in on Google’s page.
apps-wordpress = Website or WordPress
    .hint = Contact forms, shop mails
apps-python =
    .hint = A script with smtplib
apps-node =
    .hint = A script with Nodemailer
apps-php =
    .hint = A site with PHPMailer
apps-msmtp =
    .hint = Mail from the command line
apps-cvshelf =
    .hint = The archive for job applications

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = Printer or scanner
    .hint = HP, Canon, Epson, Brother and others
kind-mail-program = Mail program
kind-website = Website
kind-business = Office software
kind-nas = Network storage (NAS)
kind-device = Camera or other device
kind-server = Program on a server
kind-script = Your own script
kind-generic = Something else
    .hint = NAS, Home Assistant and others

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = Yes
tick-off = No
