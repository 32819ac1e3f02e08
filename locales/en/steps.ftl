### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = What should send mail?
app-lead = Some apps can simply “Sign in with Google”. If yours can, you will not need a code, and we will tell you.
app-choices = Apps and devices
app-no-code = Needs no code
app-no-code-title = Good news: { $app } needs no code
app-no-code-only = It takes no code at all, so you are done here.
app-anyway = Use a code anyway
app-another = Choose another app

## The address

address-title = Which address sends the mail?
address-lead = The address of your Gmail or Google Workspace account. The code will be for this one.
address-label = Your mail address
address-earlier = Or one that you gave before
address-looking = Finding out where this address’s mail is kept…
device-label = Name of the device or website, if you have several
device-note = For example “Scanner in the hall”. The code gets this name at Google, too. You can leave this empty.

## 2-Step Verification

two-step-title = Is 2-Step Verification on?
two-step-lead = Google makes codes only for accounts with 2-Step Verification. A passkey or a fingerprint is not the same.
two-step-open = Open Google’s page. Check that it shows <b>{ $address }</b>, top right.
two-step-look = Look for <b>{ GOOGLE("two-step") }</b>. Does it say <b>{ GOOGLE("on") }</b>?
two-step-says-on = Yes, it says { GOOGLE("on") }
two-step-question = What do you see?
two-step-answer-on = It says { GOOGLE("on") }
two-step-answer-off = It is off
two-step-answer-only_security_keys = Only security keys or passkeys
two-step-answer-passkey_instead = I use a passkey, but it does not say { GOOGLE("on") }
two-step-answer-forbidden = My organisation forbids it
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Press “{ GOOGLE("turn-on-two-step") }” on that page.
    .text = Google asks for a phone number or an app on your phone. When the page says { GOOGLE("on") }, come back here.
two-step-advice-only_security_keys = Add one more way to confirm it is you.
    .text = With security keys or passkeys alone, Google makes no codes. On the same page add a phone number or an authenticator app. The keys keep working.
two-step-advice-passkey_instead = A passkey in place of the password is not 2-Step Verification.
    .text = “{ GOOGLE("skip-password") }” only replaces the password. On the same page press “{ GOOGLE("turn-on-two-step") }”. Then add a phone number or an authenticator app. Your passkey keeps working.
two-step-advice-forbidden = Your organisation has to allow it.
    .text = Ask the person who manages Google there to let you turn on 2-Step Verification. The letter is written already, and Mailkey remembers where you are.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } allows no codes.
    .text = That is intended. Use another account for this app, or an app that can “Sign in with Google”.
two-step-workspace = The mail of { $domain } is kept by Google. That is what is needed.
two-step-unknown = Mailkey could not find out who keeps the mail of { $domain }. If it is Google, go on.
two-step-passed = 2-Step Verification was on for { $address } before. So you were not asked again.
two-step-again = Look again

## Creating the code

create-title = Create the code at Google
create-copy = Copy this name, so that you can tell your codes apart later.
create-name = The code’s name
create-open = Open Google’s page. Check that it shows <b>{ $address }</b>, top right.
create-make = Paste the name, press <b>{ GOOGLE("create") }</b>, and copy the 16 letters that appear.
create-alarm = Google will mail you that a code was created. That is the one you just made.
create-have = I have the code
create-offer = A code is on the clipboard.
create-use = Use it
create-different = What do you see?
create-see-app_name = A box for the “{ GOOGLE("app-name") }”
create-see-code = A window with 16 letters
create-see-not_available = It says “not available for your account”
create-see-asks_sign_in = It asks me to sign in
create-see-other_picture = Another picture, top right
create-see-select_app = It asks for “{ GOOGLE("select-app") }”
create-see-nothing_opened = Nothing opened
create-advice-app_name = That is the right page.
    .text = Paste the name there and press “{ GOOGLE("create") }”.
create-advice-code = That is the code.
    .text = Copy the 16 letters in Google’s window, and paste them here. They are shown only once.
create-cause = What does the page for 2-Step Verification show?
create-advice-not_available = Usually 2-Step Verification is not on yet, or it has only security keys.
    .text = Google uses this one sentence for every cause. Its page for 2-Step Verification shows which it is.
    .button = Open the page for 2-Step Verification
create-advice-asks_sign_in = That is right.
    .text = Google wants to be sure that it is you. Sign in with your normal password. Then the page for the code appears.
create-advice-other_picture = Another account is open in the browser.
    .text = Press the picture, top right, and choose { $address }. If it is not there, choose “{ GOOGLE("add-account") }”. Then open the page from here again.
create-advice-nothing_opened = The browser did not open the page.
    .text = Copy the link on this screen, and paste it at the top of a browser window. Any browser will do.
create-advice-select_app = That is an old guide, not Google’s page of today.
    .text = The form with “{ GOOGLE("select-app") }” is gone. Today there is one field, “{ GOOGLE("app-name") }”. Open the page from here.
create-drawing-caption = A drawing of the page. Older guides show “{ GOOGLE("select-app") }”: that form is gone.
two-step-drawing-caption = A drawing of the page. Look for the word “{ GOOGLE("on") }”.

# The button that leads back to the step for the address.
sight-other-address = Use another address

google-open = Open Google’s page
google-open-again = Open it again
google-link = Or copy the link
google-checked = What we say about Google was checked on { $date }.

## Pasting the code

paste-title = Paste the code
paste-lead = Sixteen letters in four groups. Spaces do not matter.
paste-for = The code for { $address }
paste-button = Paste the code
paste-again = Paste again
paste-insist = Google shows these letters
paste-type = Type it instead
paste-in-hand = Mailkey has a code in hand.
paste-go-on = Go on with it
paste-boxes-none = No code yet
paste-boxes-some = { $letters } letters, hidden
paste-boxes-full = A code of 16 letters, hidden
type-title = Type the code
type-lead = Four letters in each box. Large or small letters do not matter.
type-label = The 16 letters of the code
type-check = Check this code
type-paste = Paste it instead

## Checking

check-title = Checking with Google
check-lead = This takes about two seconds.
check-running = Asking Google…
check-done = Google accepted the code
check-ready-title = Ready to check
check-ready-lead = Mailkey has your code, ready to check. One press is one sign-in at Google.
check-now = Check now
check-worked-title = This code works
check-worked-lead = Google accepted it. You can go on, or use another code.
check-other-code = Use another code

## When the code ended with an earlier run

gone-title = The code is not here any more
gone-paste = Paste the code
gone-new = Create a new code

## The test mail

test-title = Send yourself a test mail
test-lead = So you can be sure that it really works.
test-accepted = Google accepted the code.
test-to = Send it to
test-what-send = Mailkey sends one short mail, from { $address }.
test-what-look = Then it looks whether it has arrived, with a second sign-in. It looks only for this one message, and reads and changes no other.
test-what-other = Mailkey cannot look into another person’s mailbox. Ask them.
test-send = Send the test mail
test-skip = Skip
test-sending-title = Sending the test mail
test-sent = Google took it at { $time }
test-looking = Looking for it in { $address }…
test-seconds = { $seconds } of at most { $of } seconds
test-sent-before = Google took a test mail at { $time }, on { $date }.
test-again = Send one more

## Setting the app up

connect-title = { $app }: what to enter
connect-lead = Enter these values, in the same order.
connect-fields = The fields
connect-hidden = The code, hidden
# $time is how long, as words ("90 seconds"); it is seen to go down.
connect-code-copied = The code stays on the clipboard for { $time }. Paste it now where it is needed.
connect-code-off = The code was taken off the clipboard again. If you still need it, copy it once more.
connect-code-replaced = Something else is on the clipboard by now, so the code is gone from there. If you still need it, copy it once more.
connect-code-going = Mailkey is taking the code off the clipboard…
connect-snippet = Or copy this
connect-snippet-note = The code is not in it. It is asked for, or read from the keyring.
connect-checked = These names were checked on { $date }.
connect-memory = The code is not saved. Enter it now, before you close Mailkey.
connect-print = Print this sheet
connect-print-no-code = The code is not on this sheet. In Mailkey, press “Copy” beside it.
connect-print-made = Made with Mailkey on { $date }
connect-done = I have entered it
connect-other = Another app

## Done

done-title = All done
done-lead = Mail can now be sent from { $address }.
done-account = Account
done-app = App
done-name = The code’s name at Google
done-kept = Where the code is
done-kept-keyring = In this computer’s keyring
done-kept-memory = Nowhere: Mailkey forgets it when it closes
done-sent = Test mail
done-sent-at = Accepted by Google at { $time }, on { $date }
done-not-sent = None was sent
done-apps = All your apps
done-later = Good to know for later
done-lost = <b>This computer is lost:</b> delete the code on Google’s page. Nobody can use it then, and your password stays.
done-password = <b>You change your Google password:</b> Google deletes all codes. Then create new ones here.
done-leaving = <b>You give the app or device away:</b> remove the code here and at Google.
done-codes = Your codes
done-another = Set up another app
done-finish = Finish
done-close = You can close the window now.
