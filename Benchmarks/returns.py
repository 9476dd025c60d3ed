"""The statutory return: checking it at three sizes, side by side with the validator that councils use today, and
loading it. Called by script/benchmark."""
import os, shutil, statistics, subprocess, sys, time
from dataclasses import dataclass
from pathlib import Path

import peer

SIZES = [  # Children, years, the share of children with a mistake; seconds and MB at most.
    (1_500, 2, 0.1, 0.15, 150),
    (15_000, 2, 0.1, 1.0, 400),
    (82_000, 1, 0.1, 6.0, 1_500),
]
YEAR, SEED = 2026, 903


@dataclass
class Made:
    """A made-up return: where its files are, whatever they are named."""

    year: Path
    previous: Path | None
    providers: Path | None
    postcodes: Path
    index: Path

    @property
    def authority(self):
        """The council's own postcodes come first in the list."""
        with open(self.postcodes) as lines:
            place = lines.readline().strip().split(",").index("oslaua")
            return lines.readline().strip().split(",")[place]

    def rows(self):
        return sum(count(path) for folder in (self.year, self.previous) if folder for path in folder.glob("*.csv"))

    def arguments(self):
        """What the check is told."""
        told = [self.year, "--year", YEAR, "--authority", self.authority, "--postcodes", self.index]
        if self.previous:
            told += ["--previous", self.previous]
        return told + (["--providers", self.providers] if self.providers else [])


def count(path):
    """Rows below the heading."""
    with open(path, "rb") as lines:
        return max(0, sum(1 for line in lines if line.strip()) - 1)


def run(*command, ending=(0,), **options):
    """Runs it to its end, which has to be one of those; gives its seconds, its peak memory in MB and what it printed."""
    started = time.monotonic()
    process = subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options)
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in ending:
        sys.exit(f"{' '.join(map(str, command))} failed ({process.returncode})")
    return time.monotonic() - started, usage.ru_maxrss / 1024, printed


def made(binary, place, children, years=1, mistakes=0):
    """Makes the return; of two years where two are wanted, the earlier one kept aside."""
    run(binary, "return", "make", place, "--children", children, "--seed", SEED, "--year", YEAR, "--mistakes", mistakes)
    folders = sorted(folder for folder in place.iterdir() if (folder / "header.csv").exists())
    year = folders[-1]
    previous = next((folder for folder in [year / "prev", *folders[:-1]] if folder.is_dir()), None)
    aside = None
    if previous:
        aside = place / "the-year-before"
        shutil.move(previous, aside)
    lists = [path for folder in (place, year) for shape in ("*.xlsx", "*rovider*.csv") for path in folder.glob(shape)]
    index = place / "postcodes.index"
    run(binary, "postcodes", "load", place / "postcodes.csv", "--output", index)
    return Made(year, aside if years == 2 else None, lists[0] if lists else None, place / "postcodes.csv", index)


def check(binary, one, times):
    """The middle of so many runs, each a whole process from its start to its end."""
    runs = [run(binary, "return", "check", *one.arguments(), "--format", "csv", ending=(0, 1)) for _ in range(times)]
    return statistics.median(r[0] for r in runs), max(r[1] for r in runs), runs[0][2].count(b"\n")


def told(binary, folder, note):
    """Whether clean returns draw nothing, and each listed mistake is found, at three sizes."""
    clean, missed, listed = [], 0, 0
    for children in (150, 1_500, 15_000):
        for mistakes in (0, 0.1):
            place = Path(folder) / f"told-{children}-{mistakes}"
            one = made(binary, place, children, 2, mistakes)
            _, _, printed = run(binary, "return", "check", *one.arguments(), "--format", "csv", ending=(0, 1))
            found = set(printed.decode().split())
            if not mistakes:
                clean.append(len(found))
                continue
            with open(place / "mistakes.csv") as lines:
                wanted = {",".join(line.split(",")[:3]) for line in list(lines)[1:]}
            listed += len(wanted)
            missed += len(wanted - found)
    note("Findings in clean returns of 150, 1,500 and 15,000 children", ", ".join(map(str, clean)), "none", not any(clean))
    note("Listed mistakes found in returns of the same sizes", f"{listed - missed:,} of {listed:,}", "all", not missed)


def measure(binary, folder, note, quick):
    if not quick:
        told(binary, folder, note)
    validator = None if quick else peer.install(Path(binary).parents[2] / ".tools" / "peer903")
    costs = []
    for children, years, mistakes, seconds, megabytes in SIZES[:1] if quick else SIZES:
        one = made(binary, Path(folder) / f"check-{children}", children, years, mistakes)
        rows = one.rows()
        took, peak, found = check(binary, one, 5 if children < 50_000 else 3)
        costs.append(took / rows * 1e6)
        what = f"{children:,} children, {'two years' if one.previous else 'one year'}"
        note(f"Check of a return of {what} (whole process)",
             f"{took:.2f} s, {peak:.0f} MB; {rows / 1000:.0f} thousand rows, {found:,} findings",
             f"≤ {seconds} s, ≤ {megabytes:,} MB", took <= seconds and peak <= megabytes)
        if validator and children < 50_000:
            beside(validator, one, what, took, peak, note)
    if len(costs) > 1:
        note("Check, per thousand rows, at each of these sizes", " / ".join(f"{c:.1f} ms" for c in costs),
             "no more at the last than at the first", costs[-1] <= costs[0])


def beside(validator, one, what, took, peak, note):
    """The same files given to the other validator, as its page does: read, validate, report. Its own list of postcodes,
    which takes it seconds more, is replaced by the invented ones, so that both see the same places."""
    measured = peer.check(validator, one, one.authority, YEAR)
    if measured is None:
        print(f"{peer.NAME} did not finish on {what}: left out", flush=True)
        return
    theirs, memory, found = measured
    note(f"The same by {peer.NAME} {peer.VERSION}",
         f"{theirs:.1f} s, {memory:,.0f} MB; {found:,} findings: ours takes 1/{theirs / took:.0f} of the time, "
         f"1/{memory / peak:.0f} of the memory", "–", True)
