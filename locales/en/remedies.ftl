### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.
### The values are those of verdicts.ftl. Shared by the window and the command.

remedy-go_on = Go on with the next step.
    .button = Continue
remedy-create_new_code = Create a new code on Google’s page, and copy its 16 letters.
    .button = Open Google’s page
remedy-paste_again = Copy the 16 letters once more, all of them, and paste them.
    .button = Paste again
remedy-type_instead = Type the letters yourself, four at a time.
    .button = Type it instead
remedy-check_account = Make sure that the code was made for { $address }. Google shows the account’s picture top right.
    .button = Open Google’s page
remedy-use_meant_address = Go on with { $meant }.
    .button = Use this address
remedy-change_address = Use another address.
    .button = Change the address
remedy-go_on_all_the_same = If Google does keep it, go on.
    .button = Go on all the same
remedy-vpn_off = { $verdict ->
        [code_rejected] Switch a VPN off, or use your phone’s hotspot: Google turns down good codes too when they come from an unusual place. Then create a new code, since one that was turned down is not sent twice.
       *[other] Switch a VPN off, or use your phone’s hotspot for a moment. Another network often works.
    }
    .button = { $verdict ->
        [code_rejected] Open Google’s page
       *[other] Try again
    }
remedy-sign_in_in_browser = Sign in to Gmail in the browser on this computer. If Google asks whether it was you, say yes.
    .button = Open Gmail
remedy-wait = Do not try again before that. Each further try makes the pause longer.
    .button = Try again
remedy-try_again = Try once more.
    .button = Try again
remedy-check_network = Look at the cable, the Wi-Fi and the router. Does a web page open?
    .button = Try again
remedy-sign_in_to_network = Open any page in the browser. The network’s own page appears. Sign in there.
    .button = Try again
remedy-ask_for_ports = { $between ->
        [gateway] Ask the person who looks after the network to let mail to Google through { $who } unopened. The letter is written already.
       *[other] Ask the person who looks after the network to let mail to Google through unchanged. The letter is written already.
    }
    .button = Show the letter
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] Look in your protection program for “mail scanning” or “SSL scanning”. Leave Mailkey out of it. Leave the rest of its protection on.
           *[other] Look in { $who } for “mail scanning” or “SSL scanning”. Leave Mailkey out of it. Leave the rest of its protection on.
        }
       *[other] Open { $who } and go to: { $setting }. Leave Mailkey, or mail to Google, out of it there. Leave the rest of its protection on.
    }
    .button = Try again
remedy-mend_hosts_file = Take the lines with “smtp.gmail.com” and “imap.gmail.com” out of this computer’s hosts file. On Windows it is in C:\Windows\System32\drivers\etc, elsewhere in /etc.
    .button = Try again
remedy-allow_name = Allow “smtp.gmail.com” and “imap.gmail.com” in the name filter: in Pi-hole, AdGuard, the router, or a protection program on this computer. Look into this computer’s hosts file too.
    .button = Try again
remedy-leave_out_of_proxy = Let the proxy program on this computer (such as Clash or Surge) leave “smtp.gmail.com” and “imap.gmail.com” alone, or close it for a moment.
    .button = Try again
remedy-mend_authorities = { $file ->
        [none] Install or update this computer’s list of authorities. On Linux that is mostly the package ca-certificates.
       *[other] Mend the list in { $file }, or update the package ca-certificates. If SSL_CERT_FILE or SSL_CERT_DIR is set here, it names another list.
    }
    .button = Try again
remedy-set_clock = { $clock ->
        [none] Set the computer’s date and time. Let it set them by itself if it can.
       *[other] Set the computer’s date and time: the clock is { $clock }. Let it set them by itself if it can.
    }
    .button = Try again
remedy-install_keyring = { $keyring ->
        [no_session] Start Mailkey from the desktop itself, not over SSH or with sudo.
        [switched_off] Switch it on: in KDE’s System Settings, under KDE Wallet, for the Secret Service.
        [in_memory_only] Make a keyring that lasts the default one, for example in the program Passwords and Keys.
       *[other] { $packages ->
            [none] Start or install the keyring.
           *[other] Start or install the keyring. On Linux it is the package { $packages }.
        }
    }
    .button = Try again
remedy-unlock_keyring = Unlock the keyring, and allow Mailkey. Its password is usually the one that you sign in to this computer with.
    .button = Try again
remedy-keep_in_memory = Or go on without saving. Mailkey then forgets the code when it closes.
    .button = Go on without saving
remedy-ask_administrator = Ask the person who manages Google in your organisation. The letter is written already.
    .button = Show the letter
remedy-change_recipient = Send the test mail to another address.
    .button = Change the recipient
remedy-make_room = Make room in the mailbox of { $recipient }: delete large mails, and empty the bin.
    .button = Open Gmail
remedy-send_tomorrow = Send again tomorrow. The code stays good.
    .button = Continue
remedy-mark_not_spam = Open the mail in the Spam folder and press “{ GOOGLE("not-spam") }”. Google remembers that.
    .button = Open Gmail
remedy-look_again = Look once more.
    .button = Look again
remedy-look_yourself = Look into the mailbox of { $recipient } yourself.
    .button = Open Gmail
remedy-use_given_from = { $from ->
        [none] Enter { $address } as the sender in your app.
       *[other] Enter { $from } as the sender in your app.
    }
    .button = Continue
remedy-pass_report = Give the report to the person who looks after your computers. It holds no code and no password.
    .button = Show the report

# Two names of which either will do: of packages.
one-or-other = { $one } or { $other }
