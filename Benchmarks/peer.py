"""The validator of the return that councils use today, from PyPI, in an environment of its own. Run as a program, by
that environment's Python, it checks one return as its page does and prints how many findings it made."""
import argparse, os, shutil, subprocess, sys, tempfile, time
from pathlib import Path

NAME, VERSION = "csc-validator-be-903", "0.1.17"
PACKAGES = [f"{NAME}=={VERSION}", "pandas==1.5.3", "numpy==1.24.4"]
PYTHONS = ["python3.11", "python3.10", "python3.9"]  # Newer ones have no pandas 1.5.


def install(place):
    """Its Python, or nothing, with a plain line, where it cannot be had."""
    python = place / "bin" / "python"
    if (place / "installed").exists() and (place / "installed").read_text() == VERSION:
        return python
    base = next((p for p in PYTHONS if shutil.which(p)), None)
    if base is None:
        print(f"{NAME} needs {' or '.join(PYTHONS)}: left out", flush=True)
        return None
    for step in ([base, "-m", "venv", "--clear", place],
                 [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES]):
        if subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
            print(f"{NAME} could not be installed (pip): left out", flush=True)
            return None
    (place / "installed").write_text(VERSION)
    return python


def check(python, one, authority, year, most=600):
    """Seconds, MB and findings of one whole process; nothing where it fails or takes longer than `most` seconds, or
    where this machine has not the memory that it is known to take for so many rows."""
    if one.rows() > 50_000 and free_gigabytes() < 12:
        return None
    command = [python, Path(__file__).resolve(), one.year.resolve(), "--year", year, "--authority", authority,
               "--postcodes", one.postcodes.resolve()]
    if one.previous:
        command += ["--previous", one.previous.resolve()]
    if one.providers:
        command += ["--providers", one.providers.resolve()]
    with tempfile.TemporaryDirectory() as quiet, tempfile.TemporaryFile() as printed:
        started = time.monotonic()
        process = subprocess.Popen(["timeout", str(most), *map(str, command)], cwd=quiet, stdout=printed,
                                   stderr=subprocess.DEVNULL)
        process.wait()
        took = time.monotonic() - started
        printed.seek(0)
        last = printed.read().decode().split("\n")[-2:]
    if process.returncode != 0:
        return None
    findings, kilobytes = map(int, last[0].split())
    return took, kilobytes / 1024, findings


def free_gigabytes():
    with open("/proc/meminfo") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable")) / 1024 / 1024


def use_postcodes(path):
    """The invented postcodes in place of the package's own, and their newer authorities beside those of its list."""
    import pandas
    from lac_validator import datastore, ingress

    table = pandas.read_csv(path, dtype=str).rename(columns={"oslaua": "laua"})
    if "pcd" not in table:
        table = table.rename(columns={"pcds": "pcd"})
    table["pcd_abbr"] = table["pcd"].str.replace(" ", "", regex=False)
    for column in ("oseast1m", "osnrth1m"):
        table[column] = table[column].astype(float)
    datastore.postcodes._df = table[["pcd", "oseast1m", "osnrth1m", "laua", "pcd_abbr"]]
    datastore.postcodes.load_postcodes = lambda letters: None
    known = datastore.la_df
    newer = sorted(code for code in set(table["laua"].dropna()) - set(known["LTLA21CD"]) if code.startswith("E"))
    more = pandas.DataFrame({column: newer for column in ("LTLA21CD", "LTLA21NM", "UTLA21CD", "UTLA21NM")})
    datastore.la_df = ingress.la_df = pandas.concat([known, more], ignore_index=True)


def files(folder):
    """Those that it takes: it refuses a folder with any other."""
    from lac_validator.config import column_names

    shapes = [set(columns) for columns in column_names.values()]
    for path in sorted(Path(folder).glob("*.csv")):
        with open(path, encoding="utf-8-sig") as lines:
            if set(lines.readline().strip().split(",")) in shapes:
                yield str(path)


def providers(path):
    """The list as a workbook, with the column without which it is refused, and URNs as text, or none is found."""
    import pandas

    table = pandas.read_excel(path, dtype={"URN": str}) if path.endswith(".xlsx") else pandas.read_csv(path, dtype=str)
    table["Provider type"] = "Children's Home"
    table["Deregistration date"] = pandas.to_datetime(table["Deregistration date"], dayfirst=True)
    table.to_excel("providers.xlsx", index=False)
    return "providers.xlsx"


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder")
    for name in ("--year", "--authority", "--previous", "--providers", "--postcodes"):
        options.add_argument(name)
    given = options.parse_args()
    import json, logging, resource, warnings

    logging.disable(logging.CRITICAL)
    warnings.filterwarnings("ignore")
    os.environ["QLACREF_PC_INSECURE"] = "True"
    use_postcodes(given.postcodes)
    import rpc_main

    uploads = {"This year": list(files(given.folder))}
    if given.previous:
        uploads["Prev year"] = list(files(given.previous))
    if given.providers:
        uploads["CH lookup"] = [providers(given.providers)]
    answer = rpc_main.lac_validate(uploads, {"collectionYear": given.year, "localAuthority": given.authority})
    findings = len(json.loads(answer["user_report"][1]))
    print(f"\n{findings} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")


if __name__ == "__main__":
    main()
