"""The returns that are loaded, and loading one."""

import re

import pytest

from conftest import NARROW, WIDE, Way, by_two_ways, main_text, path_of, problems_of, rows_of


@by_two_ways
def test_the_returns_that_are_loaded_are_listed_and_each_says_what_was_noticed(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/returns"))
    rows = rows_of(page, "returns")
    assert len(rows) >= 6
    assert all(re.match(r"\d{4}/\d\d", row[0]) for row in rows)
    page.click("table#returns tbody tr a")
    assert path_of(page).startswith(way.path("/returns/"))
    assert rows[0][0] in page.inner_text("h1")
    assert rows[0][2] in main_text(page)


@by_two_ways
def test_a_return_without_files_or_with_an_impossible_day_is_not_loaded(come, way):
    page = come(way, "analyst")
    page.goto(way.path("/returns/load"))
    page.fill("#to", "31")
    page.fill("#to-month", "2")
    page.fill("#to-year", "2009")
    page.click("main button[type=submit]")
    page.wait_for_selector(".error-summary")
    assert {field for field, _ in problems_of(page)} == {"files", "to"}
    assert [page.input_value(box) for box in ("#to", "#to-month", "#to-year")] == ["31", "2", "2009"]


@pytest.mark.parametrize("way", [Way("en", WIDE, True), Way("cy", NARROW, False)], ids=str)
def test_an_analyst_loads_the_years_return_again_and_it_takes_the_earliers_place(come, hearth, way):
    page = come(way, "analyst")
    page.goto(way.path("/children"))
    count = page.inner_text(".answer")
    page.goto(way.path("/returns"))
    before = len(rows_of(page, "returns"))
    page.goto(way.path("/returns/load"))
    page.fill("#to", "30")
    page.fill("#to-month", "4")
    page.fill("#to-year", "2009")
    page.set_input_files("#files", sorted((hearth.home / "returns" / "2009-10").glob("*.csv")))
    page.click("main button[type=submit]")
    page.wait_for_url(re.compile("/returns/(?!load)"), timeout=30_000)
    assert "2009/10" in page.inner_text("h1")
    page.goto(way.path("/returns"))
    assert len(rows_of(page, "returns")) == before + 1
    page.goto(way.path("/children"))
    assert page.inner_text(".answer") == count


def test_files_that_are_no_return_are_refused_with_what_is_wrong(come, tmp_path):
    page = come(Way(), "analyst")
    page.goto("/returns/load")
    wrong = tmp_path / "episodes.csv"
    wrong.write_text("CHILD,DECOM\n1,not a day\n")
    page.set_input_files("#files", wrong)
    page.click("main button[type=submit]")
    page.wait_for_selector(".error-summary")
    assert problems_of(page)
    assert "Traceback" not in main_text(page) and "Error(" not in main_text(page)
