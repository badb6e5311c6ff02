"""A queue of proposals to judge, and the screen on it, driven by keys."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session
from textual.pilot import Pilot

from claimtrack.cli.review.screen import ReviewApp
from claimtrack.services.review.desk import Desk
from claimtrack.services.review.queue import Filters
from claimtrack.settings import RATINGS
from claimtrack.store.location import place
from claimtrack.store.log.steps import Hand
from claimtrack.store.session import open_session

AT = datetime(2016, 12, 12, 9, tzinfo=UTC)


def hand_of(who: str) -> Hand:
    return Hand(who=who, at=AT)


def desk_of(session: Session, who: str = "ana", filters: Filters | None = None) -> Desk:
    return Desk.open(session, lambda: hand_of(who), RATINGS, filters)


@contextmanager
def opened_desk(db: Path, who: str = "ana", filters: Filters | None = None) -> Iterator[Desk]:
    with open_session(place(db)) as session:
        yield desk_of(session, who, filters)


def typed(
    desk: Desk,
    *keys: str,
    lang: str = "en",
    size: tuple[int, int] = (80, 24),
    look: Callable[[Pilot[None]], Coroutine[Any, Any, None]] | None = None,
) -> ReviewApp:
    """The screen after these keys, "=word" for its letters; ``look`` is called before the end."""

    async def go() -> ReviewApp:
        app = ReviewApp(desk, lang)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(*key[1:]) if key[0] == "=" else await pilot.press(key)
                await pilot.pause()
            if look is not None:
                await look(pilot)
        return app

    return asyncio.run(go())


def printed(app: ReviewApp, name: str) -> str:
    """What one part of the screen says."""
    return str(app.query_one(f"#{name}").render())
