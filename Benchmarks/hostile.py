"""Files made to do harm, each given to `hearth return check` beside two good ones: how long the refusal takes and how
much memory, above the file's own size where it is larger. Called by script/benchmark."""
import statistics, zipfile
from pathlib import Path

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,01/06/2014,WBRI,A123456789012,,\n"
EPISODES = ("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            "C1,01/06/2025,S,C2,N1,U1,PR1,,,,AB1 2CD,AB1 2CD,SC000001\n")
REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
ROW = "C1,01/06/2010,01/09/2025,PN1\n"
MILLION = 1_000_000


MB = 1 << 20


def sparse(path):
    with open(path, "wb") as out:
        out.truncate(3 << 30)


def bomb(parts, size):
    """A workbook of so many parts that each unpack to so many bytes."""
    def write(path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
            out.writestr("[Content_Types].xml", "<Types/>")
            out.writestr("xl/workbook.xml", "<workbook><sheets><sheet name='a' sheetId='1'/></sheets></workbook>")
            for part in range(parts):
                with out.open(f"xl/worksheets/sheet{part + 1}.xml", "w") as sheet:
                    for _ in range(max(1, size // MB)):
                        sheet.write(b"<row/>" * (min(size, MB) // 6))
    return write


def rows(*pieces):
    """A Reviews file: each piece so many times, written in turn, so that this program itself stays small."""
    return [(REVIEWS, 1), *pieces]


DOCTYPE = '<?xml version="1.0"?><!DOCTYPE EXPSSDA903 [{}]><EXPSSDA903>&a;</EXPSSDA903>'
LAUGHS = "".join(f'<!ENTITY {name} "{f"&{last};" * 10}">' for name, last in zip("ihgfedcba", "jihgfedcb"))
CELL = "<EXPSSDA903><CHILD><HEADER><UPN>"

# What it is, the name of its file, its pieces and how often each stands there. A workbook is given as the provider list.
CASES = [
    ("a file of 3 GB", "reviews.csv", sparse),
    ("a line of 256 MB", "reviews.csv", rows(("x" * MB, 256))),
    ("a million columns", "reviews.csv", [("CHILD,", MILLION)]),
    ("a row of a million cells", "reviews.csv", rows((",", MILLION))),
    ("a NUL at the end of 29 MB", "reviews.csv", rows((ROW, MILLION), ("C1,\0,,PN1\n", 1))),
    ("a quotation mark never closed, at the start of 29 MB", "reviews.csv", rows(('"', 1), (ROW, MILLION))),
    ("an entity that reads a file", "return.xml", [(DOCTYPE.format('<!ENTITY a SYSTEM "file:///etc/passwd">'), 1)]),
    ("an entity that asks a server", "return.xml", [(DOCTYPE.format('<!ENTITY a SYSTEM "http://127.0.0.1:9/a">'), 1)]),
    ("a billion laughs", "return.xml", [(DOCTYPE.format('<!ENTITY j "ha">' + LAUGHS), 1)]),
    ("100,000 elements in each other", "return.xml", [("<EXPSSDA903>", 1), ("<a>", 100_000)]),
    ("a cell of 10 MB", "return.xml", [(CELL, 1), ("x" * MB, 10)]),
    ("a workbook of 2 GB in 2 MB", "bomb.xlsx", bomb(20, 100 * MB)),
    ("a workbook of 20,000 parts", "bomb.xlsx", bomb(20_000, 6)),
]

# Not refused: every row is looked at, and each of these draws findings.
REPORTED = [
    ("500 days of one child that no calendar has", "reviews.csv", rows(("C1,01/06/2014,31/02/2026,PN1\n", 500))),
    ("an id 500 times", "uasc.csv", [("CHILD,SEX,DOB,DUC\n", 1), ("C1,M,01/06/2014,\n", 500)]),
    ("500 rows in small letters, with spaces", "reviews.csv", rows((" c1 , 01/06/2014,1/9/2025 , pn 1\n", 500))),
]

# What is wrong shows only when all of it has been read.
LATE = [
    ("a row too short, at the end of 29 MB", "reviews.csv", rows((ROW, MILLION), ("C1,PN1\n", 1))),
    ("one child on a million rows, 29 MB", "reviews.csv", rows((ROW, MILLION))),
]


def write(path, content):
    if callable(content):
        return content(path)
    with open(path, "w") as out:
        for text, times in content:
            for _ in range(times):
                out.write(text)


def measure(binary, folder, run, note):
    """`run` runs a command that must end as said; it gives its seconds, its MB at most and what it printed."""
    place = Path(folder) / "hostile"
    idle = place / "nothing"
    idle.mkdir(parents=True)
    (idle / "header.csv").write_text(HEADER[:20])
    base = [run(binary, "return", "check", idle, "--year", 2026, ending=(2,)) for _ in range(9)]
    start, least = statistics.median(r[0] for r in base), min(r[1] for r in base)

    def cost(turn, what, name, content, ending):
        one = place / str(turn)
        one.mkdir()
        (one / "header.csv").write_text(HEADER)
        (one / "episodes.csv").write_text(EPISODES)
        is_list = name.endswith(".xlsx")
        path = (place if is_list else one) / name
        write(path, content)
        asked = ["--providers", path] if is_list else []
        size = path.stat().st_blocks * 512 / MB
        runs = [run(binary, "return", "check", one, "--year", 2026, *asked, ending=(ending,)) for _ in range(5)]
        path.unlink()
        took = max(0, statistics.median(r[0] for r in runs) - start) * 1000
        above = max(0, max(r[1] for r in runs) - least - size)
        print(f"  {what}: {took:.0f} ms, {above:.0f} MB above its own {size:.0f}", flush=True)
        return took, above, what

    refused = [cost(turn, *case, 2) for turn, case in enumerate(CASES)]
    reported = [cost(len(CASES) + turn, *case, 1) for turn, case in enumerate(REPORTED)]
    for done, costs in (("refused", refused), ("reported", reported)):
        slowest, heaviest = max(costs), max(costs, key=lambda one: one[1])
        note(f"{len(costs)} hostile files {done}, beyond the start of the program, the slowest and the largest",
             f"{slowest[0]:.0f} ms ({slowest[2]}), {heaviest[1]:.0f} MB above its own size ({heaviest[2]})",
             "≤ 50 ms, ≤ 32 MB", slowest[0] <= 50 and heaviest[1] <= 32)
    for turn, case in enumerate(LATE):
        took, above, what = cost(f"late-{turn}", *case, 2)
        note(f"Refused after all of it was read: {what}", f"{took:.0f} ms, {above:.0f} MB above its own size", "–", True)
