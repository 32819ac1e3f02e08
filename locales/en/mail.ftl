### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey,
### so it says what it is, why it came, and that nothing needs to be done. There is never a code in it.

# $app (String): the name of the app or device that will send mail, as on its tile, for example "Printer or scanner".
test-mail-subject = Test mail from Mailkey: { $app }

# Blank lines part the paragraphs. Each paragraph stands on one line; mail programs wrap it themselves.
# $device (String): the name of the computer on which Mailkey runs, for example "FRONTDESK".
test-mail-body =
    Hello,

    This is the test mail from Mailkey. If you can read it, { $app } is ready to send: Google's mail server has taken this mail with the settings that were just made.

    Set up for: { $app }
    On the computer: { $device }

    You do not need to do anything. You can delete this mail.

    If somebody else sent it to you: they chose your address for the test, and nothing else will follow.

    Mailkey is an independent program and is not affiliated with Google.
