"""Being told to go."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from mentortui.system.signals import install


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_arrives_in_the_loop(number: signal.Signals) -> None:
    async def run() -> int:
        loop = asyncio.get_running_loop()
        arrived: asyncio.Future[int] = loop.create_future()
        install(loop, arrived.set_result)
        os.kill(os.getpid(), number)
        return await asyncio.wait_for(arrived, 5)

    assert asyncio.run(run()) == int(number)


def test_a_loop_without_signals_is_left_alone() -> None:
    class Loop(asyncio.SelectorEventLoop):
        def add_signal_handler(self, *_: object) -> None:
            raise NotImplementedError

    loop = Loop()
    install(loop, lambda _: None)
    loop.close()
