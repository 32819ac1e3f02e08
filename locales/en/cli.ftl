### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.
### In the help, the lines of an example keep their indentation. Nothing in `…` and no word with two dashes is translated.
###
###   $kept   the command of this system that prints a code out of its keyring       $given  one that prints a code out of a file

## Help

cli =
    .about = From “my scanner cannot send mail” to “the test mail arrived”, with a Gmail app password
    .long =
        From “my scanner cannot send mail” to “the test mail arrived”, with a Gmail app password that is kept in this computer’s keyring and nowhere else.

        A code is read from the keyring or from standard input. It is never taken from an argument or from the environment.
    .example =
        Exit status:
          0  what was asked for
          1  a verdict that is not good
          2  wrong usage
          3  the keyring cannot be used

        Example:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = Go through all the steps, in the terminal
    .long =
        Goes through all the steps, in the terminal: the app, the address, 2-Step Verification, creating the code, saving it and a test mail.

        The code is typed or pasted without being shown. Everything but the code is remembered after each step, so it can be stopped at any time; `mailkey setup` goes on from there.

        With --practice, everything happens on this computer, against a stand-in for Google.
    .example =
        Example:
          mailkey setup --practice

cli-verify =
    .about = Sign in once and say what Google answered; save nothing
    .long =
        Signs in to Google’s mail server once, says what it answered, and saves nothing.

        With --json it prints one object: verdict, stage, endpoint, reply, elapsed_ms, saved, details, and further where more was found.
    .example =
        Example:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = Send a test mail, then look whether it has arrived
    .long =
        Sends one test mail, then looks for that one message in the mailbox and reads nothing else.

        A mail to somebody else, or with --wait 0, is only sent. If the mail was sent but the mailbox could not be looked into, the verdict says so and the exit status is 1.

        With --json it prints one object: verdict, stage, endpoint, reply, elapsed_ms, saved and details.
    .example =
        Example:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Say how far the way to Google’s mail server is free, without signing in
    .long =
        Calls Google’s mail server at each of its doors, shows stage by stage how far it came, and hangs up. It does not sign in.

        On a terminal it shows how far each door is while it looks. Ctrl-C stops it.

        With --json it prints one object: the fields of a verdict, in which verdict is null when the way is free, further, and what was seen: names, doors, internet and clock_ahead_seconds.
    .example =
        Example:
          mailkey doctor --json

cli-report =
    .about = Make a report about the way to Google’s mail server, to be passed on
    .long =
        Looks as doctor does, and prints a report for the person who looks after the computers: a line in plain words, a number to quote, and what was seen. It holds no code, addresses are shortened, and public IP addresses are left out.

        With --json it prints one object: number, verdict, tried, practice, technical, text and file.
    .example =
        Example:
          mailkey report --save

cli-list =
    .about = List the codes that Mailkey saved on this computer
    .long =
        Lists which code is for which app and address, what it is called at Google, and when Google last accepted it. The codes themselves are not shown.

        With --json it prints an array with one object for each code.
    .example =
        Example:
          mailkey list

cli-get =
    .about = Print a code from the keyring
    .long =
        Prints a code from the keyring on standard output, and nothing else. If there is none, the exit status is 1.

        With --json it prints one object: app, address and code.
    .example =
        Example:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = Remove a code from the keyring and from the list
    .long =
        Removes a code from this computer’s keyring and from the list.

        At Google the code stays valid until it is deleted there too.

        With --json it prints one object: app, address, was_kept, was_listed and page.
    .example =
        Example:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = Sign in with a code, and save it only if Google accepts it
    .long =
        Reads a code from standard input, signs in with it once, and saves it in the keyring only if Google accepts it. A code that was saved for the same app and address before is then replaced. It asks nothing.

        With --json it prints one object: verdict, stage, endpoint, reply, elapsed_ms, saved, details, and further where more was found.
    .example =
        Example:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = A stand-in for Google on this computer, for practice and for tests
    .long = A stand-in for Google on this computer, for practice and for tests. Nothing in it reaches Google, and no code in it is real.
    .example =
        Example:
          mailkey practice serve

cli-practice-serve =
    .about = Start it, print where everything is, and go on until interrupted
    .long =
        Starts mail servers and pages that stand in for Google’s, on this computer only. It prints their ports, the file of the authority that signed their certificates, addresses with codes, and the pages, and goes on until interrupted (Ctrl-C).

        With --json it prints one object on one line.
    .example =
        Example:
          mailkey practice serve --json

cli-help =
    .about = Print the help of a command
    .long = Prints the help of a command, as --help does behind its name. Without a command: the help of mailkey itself.
    .example =
        Example:
          mailkey help send-test

cli-option-address = The mail address that signs in
cli-option-app = The app that the code is for. Without it: the only one for which a code is saved
cli-option-app-needed = The app that the code is for
cli-option-app-setup = The app that is to send mail
cli-option-device = The name of the device or website, where you have several
cli-option-address-setup = The mail address that the app will send from
cli-option-code-stdin = Read the code from standard input instead of the keyring
cli-option-code-stdin-only = Read the code from standard input
cli-option-even-if-words = Also take 16 letters that could be ordinary words
cli-option-even-if-elsewhere = Also take an address that Google probably does not keep
cli-remedy-go_on_all_the_same = If Google does keep it, add --even-if-elsewhere to the command.
cli-keeper-unknown = Mailkey cannot tell who keeps the mail of { $domain }.
cli-option-json = Print JSON instead of words
cli-option-to = Who gets the test mail. Without it: the address itself
cli-option-wait = How many seconds to look for the mail; 0 does not look
cli-option-practice = Practise: nothing reaches Google, and no code is real
cli-option-fault = What goes wrong in practice
cli-option-save = Write the report to a file in your documents too
cli-option-port = A fixed port
cli-option-help = Print help
cli-option-version = Print the version
cli-option-language = The language of the words, for example de or pt-BR; without it: this computer’s
cli-argument-command = The command to be explained; without it: mailkey itself

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = Usage:
cli-heading-commands = Commands:
cli-heading-options = Options:
cli-heading-arguments = Arguments:
# Placeholders in the line of usage; no blanks in them.
cli-placeholder-options = [OPTIONS]
cli-placeholder-command = <COMMAND>
# $choices is a list of words that are typed.
cli-choices = [may be: { $choices }]
cli-default = [without it: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = “{ $given }” is not known here.
cli-wrong-command = There is no command “{ $given }”.
cli-wrong-value = “{ $given }” does not fit { $option }.
cli-wrong-missing = This is missing: { $option }
cli-wrong-no-value = { $option } needs a value.
cli-wrong-twice = { $option } can be given only once.
cli-wrong-together = { $option } and { $other } do not go together.
cli-wrong-other = That cannot be understood.
cli-wrong-guess = Did you mean “{ $guess }”?
cli-wrong-choices = It may be: { $choices }
cli-wrong-help = For more, try: { $command }
# $languages is a list of tags.
cli-wrong-language = There is no language “{ $given }”. There are: { $languages }

## What was given

cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Standard input is a terminal, and the code would be readable on it. Pipe the code in, for example from your password program or a file:
    { $given } | mailkey … --code-stdin
    To type it without it being shown: mailkey setup
cli-no-code-kept = No code is saved for { $address }. Name the app with --app, pipe a code in with --code-stdin, or begin with: mailkey setup --address { $address }
cli-several-codes = There are codes of several apps for { $address }. Choose one with --app: { $apps }
cli-several-devices = There are codes of several devices for { $address }. Choose one with --device: { $devices }
cli-not-in-keyring = The keyring holds no code for { $app } and { $address }.
cli-an-app = your app

## The codes

cli-list-empty = There is no code on this computer yet. To get one: mailkey setup
cli-list-app = App
cli-list-device = Device
cli-list-address = Address
cli-list-code-name = Name at Google
cli-list-since = Saved
cli-list-last-worked = Last accepted
cli-removed = The code for { $app } and { $address } is removed from this computer.
cli-removed-not-listed = The code for { $app } and { $address } is removed from the keyring. It was not on the list.
cli-removed-not-in-keyring = The code for { $app } and { $address } is removed from the list. It was not in the keyring.
cli-removed-here-only = At Google it stays valid until you delete it there too:
cli-nothing-to-remove = There is no code for { $app } and { $address }, neither in the keyring nor on the list.
cli-stored-not-listed = The code is in the keyring, but it could not be put on the list ({ $reason }).

## The doctor

cli-doctor-free = The way to Google’s mail server is free ({ $seconds } s).
cli-doctor-shut-sending = { $title ->
        [none] One of the two doors for sending (port { $port }) is closed. The other one is enough.
       *[other] At one of the two doors for sending (port { $port }): { $title }. The other one is enough.
    }
cli-doctor-shut-reading = { $title ->
        [none] The door for reading (port { $port }) is closed. Sending does not need it; only the look for the test mail is missing.
       *[other] At the door for reading (port { $port }): { $title }. Sending does not need it; only the look for the test mail is missing.
    }
cli-security-implicit_tls = TLS
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = Certificate by

## The letter that some advice speaks of

cli-letter = The letter, to be copied into a mail of your own:

## The report

cli-report-saved = The report is saved as { $file }
cli-save-report = Save it as a file? y saves it, Enter does not:

## Practice

cli-practice-banner = PRACTICE
cli-practice-pages = The practice pages: { $url }
cli-practice-serving =
    SMTP, TLS from the start   { $host }:{ $smtps }
    SMTP, STARTTLS             { $host }:{ $submission }
    IMAP, TLS from the start   { $host }:{ $imaps }
    Certificates are for       { $smtp_name } and { $imap_name }
    Authority’s file           { $authority }
    Pages                      { $pages }
cli-practice-account = Code for { $address }
cli-practice-until = Stop it with Ctrl-C.

## The steps in the terminal

# One letter each; they are typed.
cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setup asks questions, so it needs a terminal. For scripts there is: mailkey store --address … --app … --code-stdin
cli-setup-keys = At every question: b goes back, q stops. Everything but the code is remembered.
cli-setup-stopped = Stopped here. To go on: mailkey setup
cli-setup-stopped-practice = Stopped here. To go on: mailkey setup --practice
cli-step = { $practice ->
        [yes] PRACTICE · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = Number:
cli-which-number-default = Number [{ $default }]:
cli-not-a-number = Please type a number from 1 to { $count }.
cli-opened = It opens in your browser.
cli-open-yourself = Open this link in a browser, on any computer or phone.
cli-letter-opened = It opens in your mail program. Choose whom it goes to, read it, and send it yourself.
cli-letter-copy = Copy it into a mail of your own and send it to the person who can help.
cli-enter-to-look-again = Press Enter when that is done:
cli-address = Your mail address:
cli-address-again = Your mail address [{ $address }]:
cli-paste = The code (it is not shown):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = Send it to [{ $address }], or s to skip:
cli-verdict = Number of what you want to do:
cli-verdict-or-skip = Number of what you want to do, or s to skip:
cli-verdict-good = Press Enter to go on, or the number of what you want to do:
cli-nothing-to-press = That is something for you to do; Mailkey cannot do it.
cli-connect-lead = Enter this in { $app }, in the same order.
cli-connect-get = To print the code later: mailkey get --address { $address } --app { $app }
cli-show-code = Show the code on this screen
cli-the-code = the code (16 letters)
cli-finish = Finish
