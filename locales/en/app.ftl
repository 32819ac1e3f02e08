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

## Checking the connection

examination-title = Is the way to Google free?
examination-lead = Mailkey calls Google’s mail server and hangs up again. It does not sign in.
examination-start = Look now
examination-again = Look again
examination-running = Calling Google’s mail servers…
examination-free = The way to Google is free
examination-free-text = Google’s mail server answers over a secure line. If something does not work, it is not the network.
examination-reads-along = { $who } opens the secure line to look inside. Your computer trusts it, so mail goes through. If sending stops one day, look there first.
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
around-internet-portal = a page of this network answers in its place
around-clock = Clock
around-clock-right = right
around-clock-off = { $clock }
around-certificates = Certificates by
