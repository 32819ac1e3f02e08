### Letters that are ready to be sent to somebody who can help: the administrator at Google, or whoever looks after the network.
### The person reads them, and sends them in their own name, so they say "I". They may use technical words: they are for an IT person.
###
###   $address   the account, whole
###   $place     the way through Google's Admin console, in its own English words ("Security > Authentication > …")
###   $relay     where the SMTP relay is set up, likewise
###   $smtp      Google's mail server for sending          $imap   the one for reading
###   $tls       its port with TLS from the start          $starttls  its port with STARTTLS       $imaps  the mailbox's port
###   $seen      what was seen at each of these ports, one line each (the letter-door-… and letter-seen-… messages below)
### What is not known is the word `none`.

letter-allow_codes =
    .subject = Please allow 2-Step Verification and app passwords for my account
    .body =
        Hello,

        I would like to let a device or program send mail { $address ->
            [none] from my account
           *[other] from { $address }
        }. It cannot “Sign in with Google”, so it needs an app password. Google does not let me create one: the page says that the setting is not available for my account.

        Could you please look at this in the Google Admin console:

        1. { $place }. Please allow it for my organisational unit.
        2. In the same place, the methods: if only security keys are allowed, Google switches app passwords off for everybody.

        As soon as 2-Step Verification is on for my account, I can create the app password myself. I will not send it to anybody.

        If app passwords are not wanted here, there are two other ways: the SMTP relay ({ $relay }), or an app that supports OAuth.

        Thank you

letter-allow_mailbox =
    .subject = Please allow IMAP for my account
    .body =
        Hello,

        I am setting up a device or program that sends mail { $address ->
            [none] from my account
           *[other] from { $address }
        }. Sending works. Google says that IMAP access is switched off, so I cannot check by program whether a mail has arrived.

        Could you please look at this in the Google Admin console:

        { $place }. “Allow any mail client” is needed too, since a program with an app password does not use OAuth.

        Sending does not need this. If IMAP is to stay off, that is fine; then I look into the mailbox by hand.

        Thank you

letter-allow_mail =
    .subject = A rule stops mail from my account
    .body =
        Hello,

        I am setting up a device or program that sends mail { $address ->
            [none] from my account
           *[other] from { $address }
        }. The sign-in works. The mail itself is turned down, and Google’s answer says that this is a rule of our own organisation.

        Could you please look at the rules in the Google Admin console:

        { $place }

        A rule about outgoing mail there applies to my account. Could you make an exception for this device, or tell me what the mail should look like?

        If mail from devices should go another way, the SMTP relay ({ $relay }) or an app that supports OAuth would do as well.

        Thank you

letter-open_ports =
    .subject = Please open the ports to Google’s mail server
    .body =
        Hello,

        I would like to send mail through Google{ $address ->
            [none] {""}
           *[other] {" "}from { $address }
        }. From this network it does not work. What is needed are outgoing TCP connections to:

        { $smtp }, port { $tls } (TLS from the start)
        { $smtp }, port { $starttls } (STARTTLS)
        { $imap }, port { $imaps } (TLS from the start; only to look whether the mail has arrived)

        One of the first two is enough. Please allow them by name, since the addresses change. TLS on them must not be opened or inspected, and on port { $starttls } the greeting and STARTTLS must not be changed.

        This was seen from my computer:

        { $seen }

        If that is not possible, could you tell me which other way mail may take from here, for example the SMTP relay of Google Workspace, or an app that supports OAuth?

        Thank you

## A letter out of practice: what stands before its subject ($subject), and above its text

letter-practice =
    .subject = Practice: { $subject }
    .text = This letter was written in practice with Mailkey. Nothing in it really happened, and there is nothing to do.

## What was seen at a port

letter-door-open = { $host }, port { $port }: works
letter-door-refused = { $host }, port { $port }: the connection is refused
letter-door-unreachable = { $host }, port { $port }: there is no route
letter-door-silent = { $host }, port { $port }: no answer
letter-door-stopped = { $host }, port { $port }: a connection is made, and then it does not go on
letter-door-other = { $host }, port { $port }: the certificate is not Google’s own, but comes from { $issuer }
letter-name-not-found = { $host }: the name is not found
letter-seen-nothing = No connection to Google’s mail server is made.
