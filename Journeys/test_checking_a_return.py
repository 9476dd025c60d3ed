"""Checking a return as a data officer does in April: choose the files, read what is wrong, look at a child, note what is
right as it is, check again."""

import re
import subprocess

import pytest

from conftest import NARROW, WIDE, Hearth, Way, by_two_ways, main_text, path_of, problems_of, rows_of
from looking import faults_of

COUNCIL = "dudley"


@pytest.fixture(scope="module")
def made(all_councils):
    """The return that every English demonstration leaves beside its database, mistakes and all."""
    folder = all_councils(COUNCIL).home / "return-to-try"
    return folder / "2025-26"


def faults(page, way):
    """What is wrong with the page as it stands; it is looked at by a script, so where scripts run."""
    return faults_of(page, "check", way.language) if way.has_scripts else []


def check(page, way, made):
    page.goto(way.path("/returns/check"))
    page.set_input_files("#files", sorted(made.glob("*.csv")))
    page.set_input_files("#previous", sorted((made / "prev").glob("*.csv")))
    page.set_input_files("#providers", made / "providers.xlsx")
    page.click("main form[enctype] button[type=submit]")
    page.wait_for_url(re.compile("/returns/checks/"), timeout=60_000)
    return path_of(page)


@by_two_ways
def test_a_return_is_checked_a_child_looked_at_and_a_note_kept(come, way, made):
    page = come(way, "analyst", council=COUNCIL)
    address = check(page, way, made)
    assert "2025/26" in page.inner_text("h1")
    assert not faults(page, way)
    by_rule = rows_of(page, "findings")
    assert by_rule
    for view in ("child", "file"):
        page.goto(address + "?by=" + view)
        assert rows_of(page, "findings") and not faults(page, way)
    page.goto(address)
    code = by_rule[0][0]
    page.click("table#findings tbody th a")
    assert code in page.inner_text("h1") and not faults(page, way)
    page.click("table#rows tbody th a")
    assert not faults(page, way)
    assert re.search(r"/children/\d+$", path_of(page))
    child = page.inner_text("h1").split()[-1]
    section = page.locator("section.finding").first
    if not section.locator("details[open]").count():
        section.locator("summary").click()
    section.locator("input[name^=note-]").fill(way.of("checked, correct", "gwiriwyd, yn gywir"))
    section.locator("form button").click()
    page.wait_for_url(re.compile("#finding-"))
    assert way.of("checked, correct", "gwiriwyd, yn gywir") == page.locator("section.finding input[name^=note-]").first.input_value()
    # The next check knows the note, and that nothing changed.
    address = check(page, way, made)
    assert re.search(way.of("0 new, 0 gone", "0 newydd, 0 wedi mynd"), main_text(page))
    page.fill("#child", child)
    page.click("form[action$='/find'] button")
    assert way.of("checked, correct", "gwiriwyd, yn gywir") in page.locator("section.finding input[name^=note-]").first.input_value()
    # It cannot be loaded before a day that no calendar has is put right, and the page of the check says so.
    page.goto(address)
    page.click("form[action$='/load'] button")
    assert "31/02/2025" in page.inner_text(".error-summary") and not faults(page, way)
    assert rows_of(page, "findings")
    page.goto(address)
    page.click("form[action$='/forget'] button")
    page.goto(address)
    assert page.locator("h1").inner_text() == way.of(
        "This check is no longer kept", "Nid yw’r gwiriad hwn yn cael ei gadw mwyach")


@by_two_ways
def test_the_rules_are_found_by_a_word_and_each_shows_an_example(come, way):
    page = come(way, "analyst", council=COUNCIL)
    page.goto(way.path("/returns/rules"))
    assert not faults(page, way)
    page.fill("#q", "384")
    page.click("form.filters button")
    assert [row[0] for row in rows_of(page, "rules")] == ["384"]
    page.click("table#rules tbody a")
    assert page.locator("mark").count() >= 1 and not faults(page, way)


@by_two_ways
def test_files_that_cannot_be_checked_are_refused_with_what_is_wrong(come, way, made, tmp_path):
    page = come(way, "analyst", council=COUNCIL)
    page.goto(way.path("/returns/check"))
    assert not faults(page, way)
    page.click("main form[enctype] button[type=submit]")
    page.wait_for_selector(".error-summary")
    assert {field for field, _ in problems_of(page)} == {"files"} and not faults(page, way)
    half = tmp_path / "episodes.csv"
    half.write_bytes((made / "episodes.csv").read_bytes()[:2000] + b'"')
    page.set_input_files("#files", half)
    page.click("main form[enctype] button[type=submit]")
    page.wait_for_selector(".error-summary:has-text('episodes.csv')")


def test_the_command_finds_what_the_page_finds(all_councils, made):
    hearth = all_councils(COUNCIL)
    done = subprocess.run(
        [hearth.binary, "return", "check", made, "--year", "2026", "--authority", "E08000027", "--postcodes",
         hearth.home / "postcodes.index", "--format", "csv"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    assert lines == sorted(lines, key=lambda line: (line.split(",")[0], line.split(",")[1], int(line.split(",")[2])))
    listed = {tuple(line.split(",")[:3]) for line in (made.parent / "mistakes.csv").read_text().splitlines()[1:]}
    missed = listed - {tuple(line.split(",")) for line in lines}
    assert not missed, missed
