### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

# $app (String): the name of the app or device that will send mail, as on its tile, for example "Printer or scanner".
test-mail-subject = Test mail from Mailkey: { $app }

# Blank lines part the paragraphs. Each paragraph stands on one line; mail programs wrap it themselves.
# $device (String): the name of the computer on which Mailkey runs, for example "FRONTDESK".
test-mail-body =
    Hello,

    This is the test mail from Mailkey. If you can read it, sending works: Google’s mail server has taken this mail with the app password that was made for this.

    Made for: { $app }
    On the computer: { $device }

    You do not need to do anything, and you can delete this mail.

    If you did not ask for it: somebody who is setting this up chose your address for the test.

    Mailkey is an independent program. It is not affiliated with Google.
