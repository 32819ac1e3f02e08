### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey could not read where you had stopped, so it starts afresh. The old file is kept as { $file }.
notice-ledger_set_aside = Mailkey could not read its list of codes. The old file is kept as { $file }. Your codes are still in the keyring.
notice-progress_not_saved = Mailkey cannot save where you are ({ $reason }). You can go on, but it will start afresh next time.
notice-ledger_not_saved = The code is kept, but Mailkey could not write it into its list ({ $reason }).
notice-keyring_trouble = There is no safe place for your code on this computer yet.
notice-keyring_will_ask = This computer’s keyring is locked. When your code is kept, a window of your computer asks for the keyring’s password. That is not your Google password.
keyring-unlock = Unlock it now
keyring-waits = Waiting for this computer’s keyring. A window may be open that asks for its password. Please look behind other windows, too.
notice-code_not_here = Mailkey was closed before the code was kept, so it is gone from here. If Google’s window still shows it, paste it once more. If not, create a new code.
notice-code_on_clipboard = Mailkey has your code, but could not take it off the clipboard. Copy something else, and it is gone from there.
notice-code_put_back = A program that remembers what was copied had put the code back on the clipboard. Mailkey took it off again, but that program may still have it in its list. Delete it there.
notice-file_newer = A newer Mailkey wrote { $file }. This one leaves it as it is, and saves nothing there. Please open the newer Mailkey.
notice-preferences_set_aside = Mailkey could not read how you like it to look. The old file is kept as { $file }.
notice-preferences_not_saved = Mailkey cannot save how you like it to look ({ $reason }).
notice-pause = Google asked for a pause. Please wait { $time } before the next try.
notice-no_code_needed = { $app } can “Sign in with Google”. It needs no code.

## Failures

failure-busy = Something else is still running. Please wait a moment.
failure-not_yet = First there is something to do at “{ $step }”.
failure-unknown_app = Mailkey does not know this app.
failure-device_name_too_long = This name is too long. Please give a shorter one.
failure-device_name_is_code = That is a code. Please give the name of the device here, and paste the code where it is asked for.
failure-not_named = On this computer there is one code for this app, so it takes no name.
failure-clipboard = The clipboard cannot be reached. You can type the code instead.
failure-not_copied = This could not be copied, because the clipboard cannot be reached. You see it on the screen: type it where it is needed.
failure-code_not_copied = The code could not be copied, because the clipboard cannot be reached. Have it shown instead, and type it where it is needed.
failure-browser = The browser did not open ({ $reason }). Copy the link and open it yourself.
failure-keyring = The keyring did not do what was asked.
failure-file = A file could not be read or written ({ $reason }).
failure-file_newer = A newer Mailkey wrote { $file }. This one leaves it as it is. Please use the newer Mailkey.
failure-nothing_to_put_back = The keyring had given no code, so there is none to put back.
failure-newer_code_kept = Another program has kept a newer code there. That one stays, and the old one was not put back.
failure-report_changed = Mailkey has found something else since, so this report is out of date. Please open the report again.
failure-internal = Something went wrong inside Mailkey ({ $reason }).

## The four lights

light-internet = Internet
    .waiting = waiting
    .working = looking…
    .good = works
    .bad = not reached
light-mail_server = Google’s mail server
    .waiting = waiting
    .working = calling…
    .good = answers
    .good-port = answers on port { $port }
    .bad = does not answer
light-secure_line = Secure line
    .waiting = waiting
    .working = checking…
    .good = safe
    .good-issuer = certificate by { $issuer }
    .bad = not safe
    .bad-issuer = certificate by { $issuer }
light-sign_in = Sign-in
    .waiting = waiting
    .working = asking…
    .good = accepted
    .bad = not accepted

keeping = Saving the code in the keyring…
sending = Handing the mail to Google…
looking = Looking for the mail…

## Google's pages

link-two_step = Google’s page for 2-Step Verification
link-app_passwords = Google’s page for app passwords
link-mailbox = Gmail
link-security = Google’s page for security
link-app_passwords_help = Google’s help for app passwords

## The steps, as the list of steps names them

step-app = Your app
step-address = Your address
step-two-step = 2-Step Verification
step-create = Create the code
step-paste = Paste the code
step-check = Check with Google
step-test-mail = Test mail
step-connect = Set up your app
step-done = All done
