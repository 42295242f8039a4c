# SPDX-License-Identifier: GPL-3.0-or-later
"""A distance on loopback: what passes through is late by half a round trip each way.

Bytes keep their order and their rate; only their time shifts. The handshake of TCP itself is not
delayed, because the kernel answers it.
"""

import asyncio
import contextlib
import threading


class DelayProxy:
    """Forwards each of `ports` of 127.0.0.1 from a port of its own; runs until it is closed."""

    def __init__(self, ports, round_trip_ms):
        self._half = round_trip_ms / 2000
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.port_for = {port: self._ask(self._listen(port)) for port in ports}

    def _ask(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    async def _listen(self, port):
        async def serve(reader, writer):
            with contextlib.suppress(OSError):
                far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
                await asyncio.gather(self._carry(reader, far_writer), self._carry(far_reader, writer))
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        return server.sockets[0].getsockname()[1]

    async def _carry(self, reader, writer):
        """Each piece leaves at its own moment: a second one on the way does not wait for the first."""
        queue = asyncio.Queue()
        sender = asyncio.ensure_future(self._send(queue, writer))
        with contextlib.suppress(OSError):
            while piece := await reader.read(65536):
                queue.put_nowait((self._loop.time() + self._half, piece))
        queue.put_nowait((self._loop.time() + self._half, b""))
        await sender

    async def _send(self, queue, writer):
        with contextlib.suppress(OSError):
            while True:
                due, piece = await queue.get()
                await asyncio.sleep(due - self._loop.time())
                if not piece:
                    break
                writer.write(piece)
        with contextlib.suppress(OSError):
            writer.close()

    async def _cancel_all(self):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def close(self):
        self._ask(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
