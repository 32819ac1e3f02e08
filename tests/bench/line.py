"""Measures how long a sign-in takes over a slow line, and over one on which port 465 is a black hole. scripts/bench calls it in
a network of its own, where practice's certificates count for smtp.gmail.com.

    line.py --mailkey PROGRAM --practice FILE --at ADDRESS [--runs N]

FILE holds what `mailkey practice serve --json` printed. Ends with 1 when a bound of DESIGN's is not kept.
"""

import argparse
import contextlib
import dataclasses
import json
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
NAME = "smtp.gmail.com"
PORTS = (465, 587)

# Each byte, each way.
DELAY_MS = 50
ROUND_TRIP = 2 * DELAY_MS / 1000

# TLS 1.3, greeting, EHLO, AUTH; and 15 % for everything that is not the line.
ROUND_TRIPS_ALLOWED = 4
ALLOWED_ON_465 = ROUND_TRIPS_ALLOWED * ROUND_TRIP * 1.15
ALLOWED_FOR_A_BLACK_HOLE = 0.3

# No sign-in takes that long; what does, hangs.
PATIENCE = 30


class Disappointment(Exception):
    """A sign-in did not come about as it should have."""


@dataclasses.dataclass
class Client:
    """A program that signs in once."""

    name: str
    port: int | None
    command: list
    input: str | None = None

    def once(self):
        """Signs in once; gives the seconds from the program's start to its end, and what it printed."""
        with tempfile.TemporaryDirectory() as home:
            environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "SSL_CERT_DIR": "/etc/ssl/certs"}
            began = time.monotonic()
            ended = subprocess.run(self.command, input=self.input, env=environment, text=True, capture_output=True, timeout=PATIENCE)
            seconds = time.monotonic() - began
        if ended.returncode != 0:
            raise Disappointment(f"{self.name} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
        return seconds, ended.stdout

    def median(self, runs):
        return statistics.median(self.once()[0] for _ in range(runs))


@dataclasses.dataclass
class Mailkey(Client):
    """The program that is measured. It chooses the port itself; here it is told which one it must have chosen."""

    def once(self):
        seconds, printed = super().once()
        said = json.loads(printed)
        if said["verdict"] != "signed_in" or said["endpoint"]["port"] != self.port:
            raise Disappointment(f"mailkey verify was to sign in on {self.port} and said:\n{printed}")
        return seconds, printed


@contextlib.contextmanager
def line(at, practice, delay_ms, ports=PORTS):
    """A line to practice on these ports."""
    behind = {465: practice["smtps_port"], 587: practice["submission_port"]}
    doors = [f"{at}:{port}={practice['host']}:{behind[port]}" for port in ports]
    command = [sys.executable, HERE / "slow_line.py", str(delay_ms), *doors]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as proxy:
        try:
            if proxy.stdout.readline() != "open\n":
                raise Disappointment("the slow line did not open")
            yield
        finally:
            proxy.terminate()


@contextlib.contextmanager
def black_hole(at, port):
    """A port that swallows every attempt to connect: nobody takes connections there, and its queue is full."""
    with contextlib.ExitStack() as stack:
        hole = stack.enter_context(socket.socket())
        hole.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        hole.bind((at, port))
        hole.listen(0)
        for _ in range(16):
            probe = stack.enter_context(socket.socket())
            probe.settimeout(0.5)
            try:
                probe.connect((at, port))
            except TimeoutError:
                break
        else:
            raise Disappointment(f"{port} did not become a black hole")
        yield


def account_of(practice):
    """An address of Gmail's own and its code: for any other, verify asks first who keeps its mail, and no name server is here."""
    account = next(account for account in practice["accounts"] if account["address"].endswith("@gmail.com"))
    return account["address"], account["code"]


def others(practice):
    """Programs that people use today, on the same line."""
    address, code = account_of(practice)
    for port in PORTS:
        yield Client("Python smtplib", port, [sys.executable, str(HERE / "sign_in.py"), str(port), address], code + "\n")
    for port, tls in zip(PORTS, ("--tls-on-connect", "--tls")):
        yield Client("swaks", port, [
            "swaks", "--server", NAME, "--port", str(port), tls, "--tls-verify", "--tls-ca-path", "/etc/ssl/certs/ca-certificates.crt",
            "--helo", "[127.0.0.1]", "--auth", "PLAIN", "--auth-user", address, "--auth-password", code, "--quit-after", "AUTH",
        ])  # fmt: skip


def mailkey(program, practice, port):
    address, code = account_of(practice)
    command = [program, "verify", "--address", address, "--code-stdin", "--json"]
    return Mailkey("mailkey verify", port, command, code + "\n")


def compare(at, practice, program, runs):
    """Every program with and without delay; gives the seconds and the round trips of Mailkey on 465."""
    clients = [mailkey(program, practice, 465), *others(practice)]
    with line(at, practice, 0):
        without = [client.median(runs) for client in clients]
    with line(at, practice, DELAY_MS):
        with_delay = [client.median(runs) for client in clients]
    trips = [(slow - fast) / ROUND_TRIP for slow, fast in zip(with_delay, without)]
    print(f"{'one sign-in, whole program':28} {'port':>4} {'no delay':>10} {f'{DELAY_MS} ms each way':>16} {'round trips':>12}")
    for client, fast, slow, trip in zip(clients, without, with_delay, trips):
        print(f"{client.name:28} {client.port:>4} {fast:>8.3f} s {slow:>14.3f} s {trip:>12.1f}")
    return with_delay[0], trips[0]


def without_465(at, practice, program, runs):
    """Mailkey where 465 says no at once, and where it says nothing."""
    client = mailkey(program, practice, 587)
    with line(at, practice, DELAY_MS, ports=(587,)):
        alone = client.median(runs)
        with black_hole(at, 465):
            swallowed = client.median(runs)
    print(f"\nmailkey verify, 587 alone (465 refuses at once)   {alone:.3f} s")
    print(f"mailkey verify, 465 a black hole                  {swallowed:.3f} s   {swallowed - alone:+.3f} s")
    return swallowed - alone


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--mailkey", required=True)
    arguments.add_argument("--practice", required=True, type=pathlib.Path)
    arguments.add_argument("--at", required=True)
    arguments.add_argument("--runs", type=int, default=7)
    given = arguments.parse_args()
    practice = json.loads(given.practice.read_text())
    seconds, trips = compare(given.at, practice, given.mailkey, given.runs)
    added = without_465(given.at, practice, given.mailkey, given.runs)
    bounds = [
        (f"verify on 465: {seconds:.3f} s, at most {ALLOWED_ON_465:.2f} s", seconds <= ALLOWED_ON_465),
        (f"round trips on 465: {round(trips)} (measured {trips:.1f}), at most {ROUND_TRIPS_ALLOWED}", round(trips) <= ROUND_TRIPS_ALLOWED),
        (f"465 a black hole: {added:+.3f} s, at most +{ALLOWED_FOR_A_BLACK_HOLE} s", added <= ALLOWED_FOR_A_BLACK_HOLE),
    ]
    print()
    for what, kept in bounds:
        print(f"{'kept' if kept else 'NOT KEPT':9} {what}")
    return 0 if all(kept for _, kept in bounds) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Disappointment as disappointment:
        sys.exit(f"scripts/bench: {disappointment}")
