"""Starts KWallet with the person's wallet open, as pam_kwallet does at the sign-in: the key comes through a pipe, and the environment over
a socket. The key is derived from the sign-in's password there; any will do."""

import os
import socket
import sys
import tempfile

program = sys.argv[1]
place = os.path.join(tempfile.mkdtemp(), "kwallet.socket")
listener = socket.socket(socket.AF_UNIX)
listener.bind(place)
listener.listen(1)
key, told = os.pipe()
os.write(told, bytes(range(56)))
os.close(told)
os.set_inheritable(key, True)
os.set_inheritable(listener.fileno(), True)
if os.fork() == 0:
    client = socket.socket(socket.AF_UNIX)
    client.connect(place)
    client.sendall(b"".join(f"{name}={value}\n".encode() for name, value in os.environ.items() if "\n" not in value))
    client.close()
    os._exit(0)
os.environ["PAM_KWALLET5_LOGIN"] = place
os.execvp(program, [program, "--pam-login", str(key), str(listener.fileno())])
