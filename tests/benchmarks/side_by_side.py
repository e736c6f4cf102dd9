"""Print how rjhist compares with what a user would pick instead: ratios measured in one run, on the same questions, with the same answers.

    pip install -e ".[bench]"
    python tests/benchmarks/side_by_side.py 1000 10000 100000

The first figure of a peer is its time over that of rjhist (how many times longer it takes), the second the microseconds of one question.
Every engine gets its arguments as a user gives them; folding and parsing are inside the timing on both sides. A round asks every engine
every question in a new order; the figures are the medians of the rounds.
"""

import datetime as dt
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable

from made import FIRST, LAST, Made, made
from peers import Bisect, Duckdb, Networkx, Pandas, Polars, Rjhist, Sqlite, ids
from texts import finders, names, readers, running_text, slipped

ENGINES = (Rjhist, Sqlite, Pandas, Polars, Duckdb, Networkx, Bisect)
SAMPLE = 40
ROUNDS = 7
SECONDS = 0.05
"""So long, about, an engine is asked one question in a round."""

Question = tuple[str, str, list[tuple[str, ...]]]
"""What is asked, the method that answers, and a sample of arguments."""


def questions(facts: Made, chance: random.Random) -> list[Question]:
    """Return the questions with their samples."""
    days = [dt.date.fromordinal(chance.randrange(FIRST, LAST)).isoformat() for _ in range(SAMPLE)]
    territories = [own[0] for own in chance.sample(facts.held, min(SAMPLE, len(facts.held)))]
    return [
        ("claims of a treaty", "claims_of", [(own,) for own, _ in chance.sample(facts.effects, SAMPLE)]),
        ("talks of an actor", "talks_of", [(own,) for _, own in chance.sample(facts.taking_part, SAMPLE)]),
        ("in force on a day", "in_force", [(day,) for day in days]),
        ("holder on a day", "holder", list(zip(territories, days, strict=False))),
    ]


def microseconds(ask: Callable[..., object], sample: list[tuple[str, ...]]) -> float:
    """Return how long one question takes."""
    asked, start = 0, time.perf_counter()
    while True:
        for arguments in sample:
            ask(*arguments)
        asked += len(sample)
        taken = time.perf_counter() - start
        if taken > SECONDS:
            return taken / asked * 1e6


def compared(size: int) -> Iterable[tuple[str, dict[str, float]]]:
    """Yield each question with the median time of each engine; stop where two answers differ."""
    chance = random.Random(size)
    facts = made(size)
    engines = [engine(facts) for engine in ENGINES]
    asked = questions(facts, chance)
    for engine in engines:
        if isinstance(engine, Bisect):
            engine.ordinals = {day: dt.date.fromisoformat(day).toordinal() for _, day in asked[-1][2]}
    for text, method, sample in asked:
        able = [engine for engine in engines if hasattr(engine, method)]
        for arguments in sample:
            answers = {engine.name: ids(getattr(engine, method)(*arguments)) for engine in able}
            if len({frozenset(answer) for answer in answers.values()}) > 1:
                sys.exit(f"{text} {arguments}: {answers}")
        yield text, medians({engine.name: getattr(engine, method) for engine in able}, sample, chance)


def medians(ask: dict[str, Callable[..., object]], sample: list[tuple[str, ...]], chance: random.Random) -> dict[str, float]:
    """Return the median time of each way of asking."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        for name in chance.sample(sorted(ask), len(ask)):
            times[name].append(microseconds(ask[name], sample))
    return {name: statistics.median(own) for name, own in times.items()}


def told(text: str, times: dict[str, float], more: dict[str, str] | None = None) -> None:
    """Print a row: the peers by their times."""
    own = times["rjhist"]
    notes = more or {}
    peers = [
        f"{name} {time / own:,.2f}x ({time:,.1f}{notes.get(name, '')})"
        for name, time in sorted(times.items(), key=lambda item: item[1])
        if name != "rjhist"
    ]
    print(f"  {text:20} rjhist {own:.2f} us{notes.get('rjhist', '')}   {'   '.join(peers)}")


def slips(count: int) -> None:
    """Print how names with one slip are found among so many."""
    chance = random.Random(count)
    all_names = names(count, chance)
    wanted = chance.sample(all_names, 100)
    pairs = [(name, slipped(name, chance)) for name in wanted]
    ways = finders(all_names)
    hits = {own: sum(name in find(text) for name, text in pairs) for own, find in ways.items()}
    times = medians(ways, [(text,) for _, text in pairs[:20]], chance)
    told(f"{count:,} names, one slip", times, {own: f", {hit} of {len(pairs)} among the first five" for own, hit in hits.items()})


def texts(count: int, words: int) -> None:
    """Print how so many names are found in a text; stop where the places differ."""
    chance = random.Random(words)
    all_names = names(count, chance)
    text = running_text(all_names, words, chance)
    ways = readers(all_names)
    places = {own: read(text) for own, read in ways.items()}
    if len({tuple(own) for own in places.values()}) > 1:
        sys.exit(f"the places differ: {[len(own) for own in places.values()]}")
    told(f"{words:,} words, {count:,} names", medians(ways, [(text,)], chance))


def main(sizes: Iterable[int]) -> None:
    """Print a table for each size, then names and texts."""
    for size in sizes:
        print(f"\n{size:,} records")
        for text, times in compared(size):
            told(text, times)
    print("\nnames and texts")
    slips(5_000)
    for words in (1_000, 10_000, 100_000):
        texts(5_000, words)


if __name__ == "__main__":
    main([int(float(size)) for size in sys.argv[1:]] or [1_000, 10_000, 100_000])
