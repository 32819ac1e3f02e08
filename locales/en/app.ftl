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
verdict-endpoint = { $host }, port { $port }
verdict-report = Copy a report
verdict-again-in = { $button } (in { $time })
verdict-again-ready = You can try again now.
verdict-beside = Also noticed

report-title = A report for the person who helps you
report-lead = This is all that it says. It holds no code and no password.
report-text = The text of the report

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
examination-free = The way to Google is free
examination-free-text = Google’s mail server answers over a secure line. If something does not work, it is not the network.
examination-doors = What was tried
examination-door = { $host }, port { $port }
examination-door-open = answers after { $seconds } s
examination-door-shut = not open
