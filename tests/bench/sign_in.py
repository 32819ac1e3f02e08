"""Signs in once with Python's smtplib, checking the certificate, and hangs up: what `mailkey verify` is measured against.

    sign_in.py 465|587 ADDRESS < code
"""

import smtplib
import ssl
import sys

port, address = int(sys.argv[1]), sys.argv[2]
code = sys.stdin.readline().strip()
context = ssl.create_default_context()
# The name is given, because smtplib would look this computer's own up.
if port == 465:
    server = smtplib.SMTP_SSL("smtp.gmail.com", port, local_hostname="[127.0.0.1]", context=context)
else:
    server = smtplib.SMTP("smtp.gmail.com", port, local_hostname="[127.0.0.1]")
    server.starttls(context=context)
server.login(address, code)
server.quit()
