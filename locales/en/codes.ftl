### The list of codes on this computer.

codes-title = Your codes
codes-lead = Mailkey keeps this list, and the codes themselves in the keyring.
codes-none = No codes are saved on this computer.
codes-for = { $app }, { $address }
# $device is the name that a person gave to a device or website, for example “Scanner in the hall”.
codes-on-device = { $app } “{ $device }”
codes-name = At Google it is called “{ $name }”
codes-since = Kept since { $date }.
codes-worked = Last accepted on { $date }.
codes-settings = Settings
codes-test = Send a test mail
codes-check = Check
codes-replace = Replace
code-show = Show the code
codes-remove = Remove
codes-remove-what = Remove the code for { $app } and { $address }
codes-back = Back to the steps

remove-title = Remove this code?
remove-text = { $app } keeps working until the code is deleted at Google too. There it is called “{ $name }”.
remove-yes = Remove it here
remove-no = Keep it
removed-title = The code is removed from this computer.
removed-text = To make it useless everywhere, delete “{ $name }” on Google’s page too.

removed-undo = Undo
restored-title = The code is back.
restored-text = It is in the keyring again, as it was.

## A code, shown in a window of its own

shown-code-title = The code
# One word for each letter from a to z, as it is spelt aloud on the telephone.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
# $time is how long, as words ("60 seconds"); it is seen to go down.
shown-code-left = It goes away in { $time }.
