### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

brand = Mailkey
rail-label = Steps
rail-account = Your account: { $address }
rail-done = { $step }, done
rail-progress = Step { $number } of { $count }
rail-promise-kept = The code stays on this computer.
rail-promise-google = Mailkey talks only to Google.
rail-codes = Your codes
rail-examine = Check my connection

back = Back
continue = Continue
cancel = Cancel
close = Close
copy = Copy
copied = Copied
# Said aloud beside each copy button, so that several of them can be told apart.
copy-what = Copy: { $what }
copied-what = Copied: { $what }
dismiss = Hide
print = Print
# Said under the heading of each step: where the person is, and what comes next. $next is one of the where-… sentences below.
where = Step { $number } of { $count }. { $next }
stopping = Stopping…

# How long something has been running: a clock that is seen to tick.
running-seconds = { $seconds } s
duration-seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
duration-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Practice

practice-label = Practice
practice-title = Practice.
practice-text = Nothing here reaches Google.
practice-fault = What should go wrong?
practice-fault-none = Nothing

## A verdict

verdict-todo = What to do now
verdict-server = What the server said
verdict-store = What the keyring said
verdict-where = Where it stopped
verdict-endpoint = { $host }, port { $port }
verdict-report = Show the report
verdict-again-in = { $button } (in { $time })
verdict-again-ready = You can try again now.
verdict-beside = Also noticed

report-title = A report for the person who helps you
report-lead = This is all that it says. It holds no code and no password.
report-quote = The number to quote
report-text = The text of the report
report-save = Save as a file
report-saved = Saved as { $file }
report-not_saved = The file could not be written. Please copy the report instead.

## A letter to somebody who can help

letter-title = A letter for the person who can help
letter-lead = It is ready to be sent, in your name. Mailkey does not send it by itself.
letter-subject = Subject:
letter-text = The text of the letter
letter-show = Show the letter
letter-write = Open in my mail program
letter-opened = The letter is in your mail program. Please choose whom it goes to.
letter-not_opened = Your mail program did not open. Please copy the letter instead.

## Asking before a code is replaced

replace-title = There is a code for this already
replace-text = A code for { $app } and { $address } is saved on this computer. The new one takes its place only after Google has accepted it.
replace-yes = Use the new code
replace-no = Keep the old one

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = A code for { $app } and { $address } is kept since { $date }. As long as it works, you need no new one.
earlier-undated = There is a code for { $app } and { $address } in the keyring. As long as it works, you need no new one.
earlier-use = Use it
earlier-new = Make a new one
# In place of a new code for the same: the name of another device, and the button then.
device-other-name = Name of the other device or website
device-other-note = For example “Scanner in the hall”. It gets a code of its own.
device-other = A code for another device

## Asking before a code is let go that was not saved

unsaved-title = The code is not saved
unsaved-text = If you go on, Mailkey forgets the code for { $app } and { $address }.
unsaved-no = Stay here
unsaved-yes = Forget the code
## Closing

closing-title = Close Mailkey?
closing-code_in_hand = Your code is not saved yet. If you close Mailkey now, the code is gone from here, and Google does not show it again.
closing-code_being_checked = Google is still being asked about your code, and it is not saved yet. If you close Mailkey now, the code is gone from here, and Google does not show it again.
closing-copied_code = The code that you copied is still on the clipboard. If you close Mailkey now, it is taken off: paste it first where it is needed.
closing-close = Close all the same
closing-stay = Stay

## Checking the connection

examination-title = Is the way to Google free?
examination-lead = Mailkey calls Google’s mail server and hangs up again. It does not sign in.
examination-start = Look now
examination-again = Look again
examination-running = Calling Google’s mail servers…
examination-free = The way to Google is free
examination-free-text = Google’s mail server answers over a secure line. That is so for this computer. A printer or another device may have a way of its own.
examination-doors = Door by door

# The drawing of the path.
path-computer = This computer
path-network = Your network
path-internet = The internet
path-google = Google’s mail server
path-broken-computer = The path is broken on this computer.
path-broken-to_network = The path is broken between this computer and your network.
path-broken-network = The path is broken in your network.
path-broken-to_internet = The path is broken between your network and Google.
path-broken-somewhere = Something on this computer or in your network is in the way. It did not give its name.
path-broken-doors = The path is broken at the doors to Google’s mail server.
path-broken-doors-only = The internet works. The path is broken at the doors to Google’s mail server.

# The table of the doors.
door = Door
door-sending = Sending, port { $port }
door-reading = Reading, port { $port }
door-names = Name
door-connect = Connection
door-greeting = Greeting
door-secure_line = Secure line
door-time = Time
door-took = { $seconds } s
door-state-waiting = not yet
door-state-working = looking
door-state-good = good
door-state-bad = broken

# What was seen beside the doors.
around-internet = Internet
around-internet-answers = answers
around-internet-silent = does not answer
around-internet-unreached = is not reached, though somebody answers
around-internet-portal = a page of this network answers in its place
around-clock = Clock
around-clock-right = right
around-clock-off = { $clock }
around-certificates = Certificates by

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = Next, you type your mail address.
# On the first step, where an app is picked that takes no code at all.
where-free = For this app you need none of the steps.
where-address = Next, we look at 2-Step Verification.
where-two-step = Next, you create the code.
where-create = Next, you paste the code here.
where-paste = Next, Mailkey checks it with Google.
where-check = Next, you send yourself a test mail.
where-test-mail = Next, you set up your app.
where-connect = Then you are done.
where-done = You have done all the steps.
# On a screen that says what happened. $step is the step's name, as in the list of steps.
where-verdict = You are at “{ $step }”. Mailkey remembers the rest.
# In "Your codes" and "Check my connection". $button is the label of the button that leads back.
where-room = Your steps are kept. “{ $button }” takes you there.

## Language, colours and size of the text

# The button in the list of steps. Short.
display-open = Display
display-title = Language and display
display-lead = Every change shows at once. Nothing is lost.
display-language = Language
# $language is the name of a language, in that language.
display-language-system = As on this computer ({ $language })
display-theme = Colours
display-theme-system = As on this computer
display-theme-light = Light
display-theme-dark = Dark
display-text = Text size
display-text-size = { $percent } %
display-text-larger = Larger
display-text-smaller = Smaller
# Said aloud after the size was changed.
display-text-now = The text is at { $percent } % now.
# Said aloud after another language was chosen. In the new language.
display-language-now = Mailkey speaks English now.

## Help: a few words explained, and the keys

# The name of the button with the question mark, said aloud.
help-open = Help
help-title = Help
help-words = Six words
help-keys = Keys
help-about = Mailkey is an independent program. It is not affiliated with Google.

glossary-code = Code
    .text = 16 letters that Google makes for one app. Google calls it an app password. The app uses it in place of your own password.
glossary-two_step = 2-Step Verification
    .text = Google asks for two things when you sign in. One is your password. The other is something that only you have, like your phone.
glossary-passkey = Passkey
    .text = A way to sign in with your face, your finger or a PIN. It does not take the place of 2-Step Verification.
glossary-keyring = Keyring
    .text = The safe place for secrets in your computer. It opens when you sign in to the computer.
glossary-mail_server = Mail server
    .text = The computer at Google that takes your mail and passes it on.
glossary-secure_line = Secure line
    .text = A connection that nobody else can read. Mailkey uses no other.

# The keys, by the names that are printed on them. On a Mac $system is `mac`.
key-enter = Enter
    .does = Press the main button
key-escape = Esc
    .does = Go back, or stop what is running
key-tab = Tab
    .does = Go to the next button or field
key-arrows = Arrow keys
    .does = Go from tile to tile
key-space = Space
    .does = Pick the tile, or press the button
key-help = F1
    .does = Open this help
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = Paste the code
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = Larger text
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = Smaller text
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = Text as it was

## Back after a day or more

welcome-title = Welcome back
welcome-lead = You were here on { $date }. This is done:
welcome-app = You chose { $app }.
welcome-address = You gave the address { $address }.
welcome-two_step = 2-Step Verification is on.
welcome-code = Google accepted the code, and it is saved.
welcome-sent = Google took the test mail.
# $step is the step's name, as in the list of steps.
welcome-next = Now comes “{ $step }”.
