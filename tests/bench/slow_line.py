"""A line that delays each byte by the same time in each direction, as a far away server does.

    slow_line.py MILLISECONDS LISTEN_HOST:PORT=TARGET_HOST:PORT [...]

TCP's own handshake is not delayed: a connection stands at once, on both sides. Bytes are not held up by one another: what comes
in at some moment goes out the given time later, however much is on its way. Prints a line when all doors are open; runs until it
is killed.
"""

import asyncio
import socket
import sys

CHUNK = 64 * 1024


async def carry(reader, writer, delay):
    """Carries one direction of a connection to its end, the end included."""
    loop = asyncio.get_running_loop()
    on_the_way = asyncio.Queue()

    async def take_in():
        data = b"begun"
        while data:
            try:
                data = await reader.read(CHUNK)
            except OSError:
                data = b""
            on_the_way.put_nowait((loop.time() + delay, data))

    taking = asyncio.create_task(take_in())
    try:
        while True:
            due, data = await on_the_way.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                break
            writer.write(data)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
    except OSError:
        pass
    finally:
        taking.cancel()


async def connection(near_reader, near_writer, target, delay):
    """Joins one connection to a new one to the target."""
    try:
        far_reader, far_writer = await asyncio.open_connection(*target)
    except OSError:
        near_writer.close()
        return
    for writer in (near_writer, far_writer):
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    await asyncio.gather(carry(near_reader, far_writer, delay), carry(far_reader, near_writer, delay))
    for writer in (near_writer, far_writer):
        writer.close()


def place(text):
    host, port = text.rsplit(":", 1)
    return host, int(port)


async def main(milliseconds, doors):
    delay = float(milliseconds) / 1000
    for door in doors:
        here, there = map(place, door.split("="))

        async def answer(reader, writer, there=there):
            await connection(reader, writer, there, delay)

        await asyncio.start_server(answer, *here)
    print("open", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
