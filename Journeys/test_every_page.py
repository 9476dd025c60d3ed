"""Every page and every state of it, in both languages, on both widths: nothing cut off, nothing past the edge, and
nothing that axe finds fault with."""

from dataclasses import dataclass
from typing import Callable

import pytest

from conftest import Way, come, problems_of
from looking import faults_of


@dataclass
class Look:
    name: str
    role: str | None
    path: str
    status: int = 200
    do: Callable = lambda page: None


def send(page):
    page.click("main form:not(.sign-out) button[type=submit]")


def send_wrong_sign_in(page):
    page.fill("#email", "nobody@denbighshire.example")
    send(page)


def open_details(page):
    page.locator("main details").evaluate_all("all => all.forEach(each => each.open = true)")


def to_first_return(page):
    page.click("table#returns tbody a")


def send_check(page):
    page.click("main form[enctype] button[type=submit]")


def with_no_files(page):
    page.fill("#to", "31")
    page.fill("#to-month", "2")
    page.fill("#to-year", "2009")
    send(page)


def to_first_person(page):
    page.click("table#people tbody a")


def to_link(page):
    page.click("table#people tbody tr:has-text('visitor@') a")
    page.click("main form[action$='/link'] button")


def to_disabling(page):
    page.click("table#people tbody tr:has-text('visitor@') a")
    page.click("main a[href$='/disable']")


def without_roles(page):
    page.click("table#people tbody tr:has-text('visitor@') a")
    page.uncheck("input[name=roles][value=visitor]")
    page.click("form[action$='/roles'] button")


def with_pale_accent(page):
    page.fill("#accent", "#ffffaa")
    page.fill("#name-english", "")
    send(page)


def with_stale_token(page):
    page.evaluate("document.querySelector('main [name=form-token]').value = 'old.old'")
    page.fill("#email", "analyst@denbighshire.example")
    page.fill("#password", "x")
    send(page)


LOOKS = [
    Look("first-page", None, "/"),
    Look("sign-in", None, "/sign-in"),
    Look("sign-in-empty", None, "/sign-in", do=send),
    Look("sign-in-half", None, "/sign-in", do=send_wrong_sign_in),
    Look("sign-in-code", None, "/sign-in/code"),
    Look("forgotten", None, "/forgotten"),
    Look("forgotten-empty", None, "/forgotten", do=send),
    Look("forgotten-noted", None, "/forgotten/noted"),
    Look("link-over", None, "/choose-password/none", 410),
    Look("password-chosen", None, "/password-chosen"),
    Look("signed-out", None, "/signed-out"),
    Look("accessibility", None, "/accessibility"),
    Look("privacy", None, "/privacy"),
    Look("not-found", None, "/nothing/here", 404),
    Look("form-refused", None, "/sign-in", do=with_stale_token),
    Look("not-allowed", "member", "/people", 403),
    Look("first-page-member", "member", "/"),
    Look("first-page-analyst", "analyst", "/"),
    Look("children", "analyst", "/children"),
    Look("children-open", "analyst", "/children", do=open_details),
    Look("children-why", "analyst", "/children?show=why"),
    Look("children-who", "analyst", "/children?show=who"),
    Look("children-time", "analyst", "/children?show=time"),
    Look("children-movement", "analyst", "/children?show=movement"),
    Look("children-all-dfe-compared", "analyst", "/children?as-at=2009-03-31&compare=2005-03-31&rows=dfe&show=all"),
    Look("children-first-day", "analyst", "/children?as-at=2004-03-31"),
    Look("children-not-a-day", "analyst", "/children?as-at-day=31&as-at-month=4&as-at-year=2009&compare-day=&compare-month=&compare-year=", 422),
    Look("children-not-covered", "analyst", "/children?as-at=1999-01-01&compare=2050-01-01", 422),
    Look("children-file-refused", "analyst", "/children.csv?as-at=1999-01-01", 422),
    Look("returns", "analyst", "/returns"),
    Look("load-return", "analyst", "/returns/load"),
    Look("load-return-empty", "analyst", "/returns/load", do=with_no_files),
    Look("return", "analyst", "/returns", do=to_first_return),
    Look("check-return", "analyst", "/returns/check"),
    Look("check-return-empty", "analyst", "/returns/check", do=send_check),
    Look("check-gone", "analyst", "/returns/checks/0195f5a0-0000-7000-8000-000000000000", 410),
    Look("rules", "analyst", "/returns/rules"),
    Look("rules-none", "analyst", "/returns/rules?q=zzzz"),
    Look("rule", "officer", "/returns/rules/553"),
    Look("audit", "administrator", "/audit"),
    Look("roles", "analyst", "/roles"),
    Look("my-account", "analyst", "/my-account"),
    Look("change-password", "analyst", "/my-account/password"),
    Look("change-password-empty", "analyst", "/my-account/password", do=send),
    Look("second-step", "analyst", "/my-account/second-step"),
    Look("second-step-wrong", "analyst", "/my-account/second-step", do=send),
    Look("people", "administrator", "/people"),
    Look("add-person", "administrator", "/people/add"),
    Look("add-person-empty", "administrator", "/people/add", do=send),
    Look("person", "administrator", "/people", do=to_first_person),
    Look("person-link", "administrator", "/people", do=to_link),
    Look("person-no-roles", "administrator", "/people", do=without_roles),
    Look("disable-person", "administrator", "/people", do=to_disabling),
    Look("settings", "administrator", "/settings"),
    Look("settings-wrong", "administrator", "/settings", do=with_pale_accent),
]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_a_page_can_be_read_by_everyone(come, look, language):
    way = Way(language)
    page = come(way, look.role)
    answer = page.goto(way.path(look.path))
    assert answer.status == look.status
    look.do(page)
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("h1").count() == 1
    assert page.locator(".demo-banner").is_visible()
    assert page.locator(".demo-banner").inner_text() == way.of(
        "This is a demonstration. No child in it is real.", "Arddangosiad yw hwn. Nid oes yr un plentyn go iawn ynddo.")
    faults = faults_of(page, look.name, language)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("role,path", [
    (None, "/sign-in"), ("analyst", "/children?compare=2005-03-31&show=all"), ("analyst", "/my-account"),
    ("administrator", "/people/add"), ("analyst", "/children?as-at=1999-01-01"),
])
def test_a_page_can_be_read_in_the_dark(come, role, path):
    page = come(Way(), role, color_scheme="dark")
    page.goto(path)
    name = "dark-" + path.split("?")[0].strip("/").replace("/", "-") + ("-wrong" if "1999" in path else "")
    faults = faults_of(page, name, "en", {"runOnly": ["color-contrast"]})
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("look", [look for look in LOOKS if look.name in ("children", "returns", "people", "first-page-analyst")], ids=lambda look: look.name)
def test_a_printed_page_leaves_out_what_paper_cannot_do(come, look):
    page = come(Way(), look.role)
    page.goto(look.path)
    page.emulate_media(media="print")
    for hidden in (".navigation", ".masthead-tools", ".skip-link", ".tabs", "main form", ".actions"):
        for element in page.locator(hidden).all():
            assert not element.is_visible(), f"{hidden} is printed"
    assert page.locator("h1").is_visible()
    assert page.locator(".masthead-name").is_visible()
    assert page.locator(".demo-banner").is_visible()
