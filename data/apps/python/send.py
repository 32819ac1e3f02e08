# Sends one mail. The code stays in the keyring (pip install keyring); without it, it is asked for.
import getpass
import smtplib
import ssl
from email.message import EmailMessage

ADDRESS = "anna@gmail.com"

try:
    import keyring
    code = keyring.get_password("mailkey:python", ADDRESS)
except ImportError:
    code = None
if code is None:
    code = "".join(getpass.getpass("App password: ").split())

message = EmailMessage()
message["From"] = ADDRESS
message["To"] = ADDRESS
message["Subject"] = "Hello from Python"
message.set_content("It works.")

with smtplib.SMTP_SSL("smtp.gmail.com", 465, context=ssl.create_default_context()) as server:
    server.login(ADDRESS, code)
    server.send_message(message)
