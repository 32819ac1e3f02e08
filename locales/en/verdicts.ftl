### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.
###
### Every message here and in remedies.ftl may use any of these values, and gets all of them. What is not known is the word `none`:
###   $address    the account                      $app       the app that was picked, as a person would name it
###   $who        who signs in Google's name (the product if it is known, else the name in the certificate)
###   $host       the server that answered in Google's place, or that keeps the mail
###   $wait       how long to wait, as words ("15 minutes")
###   $recipient  who was to get the test mail     $from      the sender that the mail arrived with
###   $mailbox    the folder in which it was seen  $time      the time of day, as words ("10:42")
###   $store      what the keyring said, in its own words
###   $keyring    what is wrong with the keyring: `no_session`, `switched_off`, `in_memory_only`, `several_differ` or `unreadable`
###   $packages   what can be installed to have a keyring, by its names (with one-or-other in remedies.ftl between two)
###   $setting    the way to the setting in the product in between, in its own English words ("Menu > Settings > …")
###   $between    its kind: `antivirus`, `filter` or `gateway`
###   $clock      how far this computer's clock is off, as words (clock-ahead or clock-behind below)
###   $meant      the address that was probably meant   $spam      `hidden`, where nobody could look into Spam
###   $list       what is wrong with this computer's list of authorities: `gone`, `unreadable` or `without_google`
###   $file       the file in which that list should be
###   $sign       what gave away who is in between (one of the signs below), where a sentence depends on it
###   $verdict    the verdict's own identifier   $stage     the stage at which it was reached (`sign_in`, `look`, …)
### A message with a count gets $letters; one about a single character gets $digit and $letter.

## Good

verdict-signed_in =
    .title = Google accepted the code
    .meaning = The sign-in for { $address } worked.
verdict-sent =
    .title = Google took the mail
    .meaning = { $time ->
        [none] Google took the test mail for { $recipient }. Whether it has arrived is not known yet.
       *[other] Google took the test mail for { $recipient } at { $time }. Whether it has arrived is not known yet.
    }
verdict-arrived_inbox =
    .title = It arrived
    .meaning = The test mail is in your Inbox. Sending works.
verdict-arrived_spam =
    .title = It arrived, in Spam
    .meaning = The test mail came through, but Google put it into the Spam folder. Sending works.
verdict-not_arrived_yet =
    .title = Not there yet
    .meaning = { $spam ->
        [hidden] Google took the mail, but it is not in the Inbox. Mailkey could not look into Spam, which is hidden from mail programs. Please look there yourself.
       *[other] { $time ->
            [none] Google took the mail, but it has not turned up yet. That can take some minutes.
           *[other] Google took the mail at { $time }, but it has not turned up yet. That can take some minutes.
        }
    }
verdict-from_rewritten =
    .title = It arrived, with another sender
    .meaning = Google put { $from } in as the sender. It does that unless the other address belongs to this account.

## Sign-in

verdict-code_rejected =
    .title = Google did not accept this code
    .meaning = { $stage ->
        [look] Google took the mail with this code. But its mailbox did not open, so please look for the mail yourself.
       *[other] The code has the right shape, but it does not open { $address }. Usually it was made for another account, or it was taken away in the meantime.
    }
verdict-normal_password_used =
    .title = That was your normal password
    .meaning = Google knew it, and that is good news: the account works and 2-Step Verification is on. But an app needs a 16-letter code of its own.
verdict-browser_sign_in_needed =
    .title = Google wants to see you in the browser first
    .meaning = Google is being careful because this computer or network is new to it. Sign in once in the browser, and it will be satisfied.
verdict-too_many_sign_ins =
    .title = Google asks for a pause
    .meaning = { $wait ->
        [none] There were many sign-ins for { $address } in a short time. Nothing is broken. Please wait a while.
       *[other] There were many sign-ins for { $address } in a short time. Nothing is broken. Please wait { $wait }.
    }
verdict-google_busy =
    .title = Google is busy just now
    .meaning = Google’s mail server said “not now”. This usually passes within minutes. It has nothing to do with your code.
verdict-sign_in_refused =
    .title = Google refused the sign-in
    .meaning = { $stage ->
        [look] Google took the mail. But it turned down the look into the mailbox, and Mailkey does not know why. Please look yourself.
        [sign_in] The mail server turned the sign-in down for a reason that Mailkey does not know. Its own words may help the person who looks after your computers.
       *[other] The mail server said no before your code was sent, for a reason that Mailkey does not know. Its own words may help the person who looks after your computers.
    }

## Sending

verdict-daily_limit_reached =
    .title = Today’s limit is used up
    .meaning = { $address } has sent as many mails today as Google allows. The code is fine. Sending works again within a day.
verdict-recipient_refused =
    .title = The recipient was turned down
    .meaning = Google does not deliver to { $recipient }. There may be a slip in the address.
verdict-mailbox_full =
    .title = The mailbox is full
    .meaning = There is no room left in the mailbox of { $recipient }, so no mail gets in. The code works.
verdict-message_refused =
    .title = Google did not take the mail
    .meaning = The sign-in worked, but Google turned the test mail itself down.
verdict-workspace_rule =
    .title = Your organisation has a rule against this mail
    .meaning = Your code works. A rule that your organisation set at Google stops the mail.

## Reading

verdict-imap_disabled =
    .title = Mailkey may not look into the mailbox
    .meaning = Google took the mail. But looking into the mailbox is switched off for { $address }. Please look for the mail yourself.
verdict-imap_refused =
    .title = The mailbox did not open
    .meaning = { $sign ->
        [unreadable_answer] Google took the mail. But Mailkey could not read what the mailbox answered, so please look yourself.
       *[other] { $stage ->
            [look] Google took the mail. But it did not let Mailkey look for it, so please look yourself.
           *[other] Google’s server for reading mail cannot be used from here. Sending does not need it, so only the look for the test mail is missing.
        }
    }

## Network

verdict-offline =
    .title = This computer is not online
    .meaning = There is no way to the internet at the moment. Nothing is wrong with your code.
verdict-google_unreachable =
    .title = Google cannot be reached from here
    .meaning = The network answers, but no connection to Google comes about. Perhaps the network itself has no internet at the moment, or it lets nothing through to Google.
verdict-proxy_required =
    .title = This network seems to let out only what goes through its proxy
    .meaning = This computer is set to go out through a proxy, and past it no connection to Google comes about. Mail mostly cannot take the way through a proxy for web pages.
verdict-name_not_found =
    .title = Google’s mail server was not found
    .meaning = This computer is on a network, but the network cannot say where Google’s mail server is. Usually the network itself has no internet, or it filters names.
verdict-name_server_silent =
    .title = The network does not say where Google is
    .meaning = This network’s name server, which says where other computers are, is slow or does not answer. Nothing is wrong with your code.
verdict-name_blocked =
    .title = Something blocks the name of Google’s mail server
    .meaning = Google’s mail server did not open at the address that was given for it. Usually a setting or a program on this computer, or a filter in the network, gives such an address. Your code was not sent.
verdict-captive_portal =
    .title = This network wants you to sign in first
    .meaning = As in a hotel or a train, a page of the network is in the way. Until you have signed in there, nothing gets through.
verdict-ports_blocked =
    .title = This network does not let mail out
    .meaning = The internet works, but the two doors for sending mail (465 and 587) are closed here. That is a rule of the network, or of a protection program.
verdict-no_greeting =
    .title = Somebody picks up, but says nothing
    .meaning = A connection is made, but Google’s usual greeting never comes. Something on the way takes the call in Google’s place.
verdict-connection_dropped =
    .title = The line was cut
    .meaning = The connection to Google was cut in the middle. A firewall or a shaky network does that.
verdict-timed_out =
    .title = No answer in time
    .meaning = Google’s mail server did not answer in time. Usually the network is slow, or something in it holds mail back.

## In between

verdict-not_google =
    .title = That was not Google
    .meaning = { $host ->
        [none] Another mail server answered in Google’s place. Your code was not shown to it.
       *[other] Another mail server answered in Google’s place: { $host }. Your code was not shown to it.
    }
verdict-mail_inspection =
    .title = A device on the way changes the conversation
    .meaning = A firewall or a protection program between you and Google rewrites what the mail server says. Your code was not sent over that line.
verdict-tls_intercepted =
    .title = Something looks into the secure line
    .meaning = { $between ->
        [antivirus] The certificate is not Google’s own: it comes from “{ $who }”, a virus scanner on this computer. It opens the secure line to look inside. Your code was not sent over it.
        [filter] The certificate is not Google’s own: it comes from “{ $who }”, a filter program on this computer. It opens the secure line to look inside. Your code was not sent over it.
        [gateway] The certificate is not Google’s own: it comes from “{ $who }”, which belongs to the network that you are on. It opens the secure line to look inside. Your code was not sent over it.
       *[other] { $who ->
            [none] The certificate is not Google’s own. A program or device on the way opens the secure line. Your code was not sent over it.
           *[other] The certificate is not Google’s own: it comes from “{ $who }”. That program or device opens the secure line. Your code was not sent over it.
        }
    }
    .beside = { $between ->
        [antivirus] “{ $who }”, a virus scanner on this computer, reads secure lines. Your computer trusts it, so Mailkey went on.
        [filter] “{ $who }”, a filter program on this computer, reads secure lines. Your computer trusts it, so Mailkey went on.
        [gateway] “{ $who }” reads secure lines in the network that you are on. Your computer trusts it, so Mailkey went on.
       *[other] { $who ->
            [none] A program or device on this network reads secure lines. Your computer trusts it, so Mailkey went on.
           *[other] “{ $who }” reads secure lines on this computer or network. Your computer trusts it, so Mailkey went on.
        }
    }
verdict-authorities_missing =
    .title = This computer does not know who vouches for Google
    .meaning = { $list ->
        [gone] The list that says whom to trust on the internet is not where this computer looks for it. Your code was not sent.
        [unreadable] A part of the list that says whom to trust on the internet cannot be read, and Google’s own authority is not in the rest. Your code was not sent.
       *[other] Google’s own authority is not in this computer’s list of whom to trust on the internet. Your code was not sent.
    }
verdict-tls_untrusted =
    .title = The line is not safe
    .meaning = { $sign ->
        [unknown_signature] The certificate is signed in a way that Mailkey does not know, so it cannot tell who is on the other side. Your code was not sent.
       *[other] The other side could not prove that it is Google. Your code was not sent.
    }
verdict-clock_wrong =
    .title = This computer’s clock is wrong
    .meaning = { $clock ->
        [none] Google’s certificate is fine, but not at the date that this computer shows. With the right date and time it will work.
       *[other] Google’s certificate is fine, but this computer’s clock is { $clock }. With the right date and time it will work.
    }
    .beside = { $clock ->
        [none] This computer’s clock is off. Some programs and devices will not like that.
       *[other] This computer’s clock is { $clock }. Some programs and devices will not like that.
    }

## Keyring

verdict-keyring_missing =
    .title = There is no safe place for the code
    .meaning = { $keyring ->
        [no_session] No desktop session is open here, and a keyring belongs to one. It is like that over SSH, with sudo and in scheduled jobs.
        [switched_off] This computer has a keyring, but it is switched off for other programs.
        [in_memory_only] This computer’s keyring forgets everything when you sign out, so a code would be lost.
       *[other] This computer has no keyring running. The keyring is where programs keep secrets. Mailkey never writes a code into a plain file.
    }
verdict-keyring_locked =
    .title = The keyring is locked
    .meaning = The place where your computer keeps secrets is locked, and it was not opened.
verdict-keyring_denied =
    .title = The keyring was not opened to Mailkey
    .meaning = Your computer did not let Mailkey use its keyring.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] Different codes are kept under one name
        [unreadable] The keyring could not be read
       *[other] The keyring did not keep the code
    }
    .meaning = { $keyring ->
        [several_differ] The keyring has several entries for this app and address, and they differ. Nobody can tell which is the right one.
        [unreadable] { $store ->
            [none] Mailkey asked the keyring, and it did not answer as it should.
           *[other] Mailkey asked the keyring, and it did not answer as it should. The keyring said: { $store }
        }
       *[other] { $store ->
            [none] Mailkey put the code in and read it again, and that did not work.
           *[other] Mailkey put the code in and read it again, and that did not work. The keyring said: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = This address is probably not kept by Google
    .meaning = { $meant ->
        [none] { $host ->
            [none] No server is listed that takes in mail for this address, so Google probably does not keep it either. There may be a slip in the address.
           *[other] { $host } takes in the mail for this address, so it is probably kept there and not by Google. Mailkey helps with Gmail and Google Workspace only.
        }
       *[other] Did you mean { $meant }? What was typed is very close to it.
    }
verdict-address_invalid =
    .title = That is not a mail address yet
    .meaning = A mail address looks like anna@gmail.com.

## Code

verdict-code_not_kept =
    .title = No code is kept for this
    .meaning = This computer’s keyring holds no code for { $app } and { $address }.
verdict-code_wrong_shape =
    .title = That is not the code
    .meaning = Google’s code has 16 letters and nothing else. What was given is something else, so it was not sent.
verdict-cancelled =
    .title = Stopped
    .meaning = You stopped it, and that is fine. You can go on at any time.

## What gave away that somebody is in between (one for each sign)

sign-heading = What gave it away
sign-masked_greeting = Its greeting was made unreadable with asterisks. Firewalls do that.
sign-other_greeting = It greeted with the name of another mail server.
sign-starttls_missing = It did not offer to make the line secure. Google always does.
sign-starttls_refused = It offered to make the line secure, and then refused.
sign-bytes_before_tls = It sent something readable where the secure line had to begin.
sign-sign_in_missing = It did not offer a sign-in on the secure line. Google always does.
sign-old_tls = Its secure line is of a kind that Google gave up years ago. That is an old device on the way.
sign-nothing_in_common = It and Mailkey know no common way to make the line secure. With Google’s own server there always is one.
sign-web_page = A web page answered where a mail server should.
sign-other_certificate = Its certificate is for another server.
sign-other_words = It answered in words that are not Google’s.
sign-private_address = The name of Google’s mail server leads to an address inside this network.
sign-hosts_file = This computer’s hosts file has an address of its own for Google’s mail server.
sign-null_address = The name of Google’s mail server leads nowhere, or back to this computer. Name filters answer like that.
sign-made_up_address = The name of Google’s mail server leads to a made-up address, as proxy programs on this computer hand out.
sign-unknown_signature = Its certificate is signed in a way that Mailkey does not know. Other programs may accept it.
sign-unreadable_answer = What it answered was too long, or could not be understood.

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = Also found
further-at = Port { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } ahead
clock-behind = { $time } behind
duration-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
duration-years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = This report is from practice. Nothing in it happened at Google.
report-first-free = The way to Google’s mail server is free.
report-first-nothing = Mailkey has not tried anything yet.
report-number = Number to quote: { $number }
report-technical = For the person who looks after the computers:

## What happened to the code (one for each way)

saved-nothing = Nothing was saved.
saved-in_keyring = The code is saved in this computer’s keyring.
saved-in_memory = The code is kept until Mailkey closes. It is saved nowhere.
saved-earlier_kept = The earlier code is still saved. The new one is not.
saved-accepted_only = Google accepted the code. It is not saved yet.
saved-accepted_earlier_kept = Google accepted the new code. It is not saved yet, and the earlier one still is.

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = There is nothing to paste.
    .advice = Copy the 16 letters from Google’s window first.
shape-not_text = That is a picture or a file, not text.
    .advice = Select the 16 letters in Google’s window and copy them.
shape-too_large = That is far more than a code.
    .advice = Copy only the 16 letters.
shape-too_few_letters = { $letters } of 16 letters.
    .advice = Some are missing. Copy the code once more, from its first letter to its last.
shape-too_many_letters = { $letters } letters, but a code has 16.
    .advice = Copy only the four groups of four letters.
shape-digit_for_letter = There is a { $digit } in it.
    .advice = A code has letters only. Did you mean { $letter }?
shape-six_digits = That is a 6-digit sign-in number.
    .advice = Google sends it to your phone. The code has 16 letters instead.
shape-eight_digits = That is a backup number with 8 digits.
    .advice = It is for signing in without your phone. The code has 16 letters instead.
shape-digits_only = Those are digits only.
    .advice = Google calls the code “16-digit”, but it has 16 letters.
shape-web_address = That is the address of a web page.
    .advice = Copy the 16 letters on the page, not its address.
shape-web_address_with_proof = That is a web address that proves who you are.
    .advice = Please do not give it to anybody. Copy the 16 letters on the page instead.
shape-email_address = That is a mail address.
    .advice = Copy the 16 letters from Google’s window.
shape-other_alphabet = Some letters are from another alphabet.
    .advice = They look alike but are not the same. Copy the code from Google’s window instead of typing it.
shape-several_codes = That is more than one code.
    .advice = Copy only one, the newest.
shape-code_inside = There may be a code in it.
    .advice = Copy only the 16 letters, without the words around them.
shape-placeholder = That only stands in for a code.
    .advice = Copy the 16 letters that Google made for you.
shape-could_be_words = These 16 letters could be ordinary words. They were not sent.
    .advice = If Google’s window shows exactly these, use them. If not, copy the code again.
shape-looks_like_password = This looks like your normal password. It was not sent.
    .advice = The code is something else: 16 letters that Google makes for one app.
shape-sentence = That is text, not a code.
    .advice = Copy only the four groups of four letters.

## Why a text is not an address

address-empty = Please type your mail address.
address-no_at = There is no @ in it. An address looks like anna@gmail.com.
address-several_ats = There is more than one @ in it.
address-no_name = Something is missing before the @.
address-no_domain = Something is missing after the @, for example gmail.com.
address-blank = There is a blank in it. Addresses have none.
address-character = There is a character in it that addresses do not have.
address-too_long = That is too long for an address.
