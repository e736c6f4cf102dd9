"""What a type checker must refuse: every line that ends in an ignore is an error, and an ignore without one is an error too."""

import rjhist
from rjhist import Claims, Effect, HistoricalDate, Names, Tenure, Treaty

corpus = rjhist.load()

corpus.treaties.affected_by("portsmouth-1905")  # type: ignore[attr-defined]
corpus.treaty  # type: ignore[attr-defined]
corpus.treaties.between("russia")  # type: ignore[call-arg]
corpus.treaties.on(1930)  # type: ignore[arg-type]
corpus.conflicts.during("1904-01-01")  # type: ignore[call-overload]
corpus.mentions(b"Portsmouth")  # type: ignore[arg-type]
corpus.treaties | corpus.claims  # type: ignore[operator]
claims: Claims = corpus.treaties  # type: ignore[assignment]
corpus.treaties[0].note = "mine"  # type: ignore[misc]
Names("Treaty")  # type: ignore[call-arg]
Names(english="Treaty")  # type: ignore[call-arg]
Effect(kind="denies")  # type: ignore[arg-type]
Treaty(id="x")  # type: ignore[call-arg]
Tenure(start="1905", until=None)  # type: ignore[arg-type]
HistoricalDate.parse(1905)  # type: ignore[arg-type]
HistoricalDate.parse("1905") < HistoricalDate.parse("1906")  # type: ignore[operator]
rjhist.Treatie  # type: ignore[attr-defined]
rjhist.load(3)  # type: ignore[arg-type]
corpus.treaties[0].names.fr  # type: ignore[attr-defined]
