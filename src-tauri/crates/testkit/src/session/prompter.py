"""Stands where a person answers gnome-keyring's prompts. Prints its name on the bus, then takes one order a line:
`type PASSWORD` or `cancel`, and says with a dot that the next prompt will be answered so.

It is the mock prompter that GNOME's own tests use, in the library that gnome-keyring itself needs."""

import ctypes
import sys

gcr = ctypes.CDLL("libgcr-base-3.so.1")
gcr.gcr_mock_prompter_start.restype = ctypes.c_char_p
gcr.gcr_mock_prompter_expect_password_ok.argtypes = [ctypes.c_char_p, ctypes.c_void_p]

print(gcr.gcr_mock_prompter_start().decode(), flush=True)
for line in sys.stdin:
    order, _, password = line.rstrip("\n").partition(" ")
    if order == "type":
        gcr.gcr_mock_prompter_expect_password_ok(password.encode(), None)
    elif order == "cancel":
        gcr.gcr_mock_prompter_expect_password_cancel()
    else:
        sys.exit(f"no such order: {order}")
    sys.stdout.write(".")
    sys.stdout.flush()
