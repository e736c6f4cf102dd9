"""The fourth stage: rules across fields and records, each with a code and a function of its own."""

from rjhist.loading.checks import dates, fields, gaps, ids, possessions, references, sources, unusual
from rjhist.loading.checks.check import Body, Check, Finding, run

CHECKS: tuple[Check, ...] = (
    *ids.CHECKS, *references.CHECKS, *dates.CHECKS, *sources.CHECKS, *possessions.CHECKS, *fields.CHECKS, *unusual.CHECKS, *gaps.CHECKS,
)  # fmt: skip
"""Every check, in the order of the codes' groups."""

__all__ = ["CHECKS", "Body", "Check", "Finding", "run"]
