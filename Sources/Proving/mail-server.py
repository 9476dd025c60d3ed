"""A mail server for tests: mail-server.py FOLDER MODE CERTIFICATE KEY

Listens on a free port of 127.0.0.1, written to FOLDER/port, and keeps every letter that it takes as a file in
FOLDER/letters. MODE is inject (somebody on the way slips an answer in behind the one
that lets TLS begin), plain, starttls, tls, or with "+auth" or "+login" behind it for one that wants the name "hearth"
and the password "odd words". Whom a letter is to says what becomes of it:

  later2-…   refused for the time being twice, then taken       never-…   refused for good
  drop-…     the server hangs up before the letter              silent-…  it takes the letter and hangs up, answering
  shut-…     421 and hangs up                                               nothing
"""
import asyncio
import collections
import pathlib
import re
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder = pathlib.Path(sys.argv[1])
mode, _, wants = sys.argv[2].partition("+")
letters = folder / "letters"
letters.mkdir()
tries = collections.Counter()
taken = 0


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        kind = re.match(r"[a-z]*", address)[0]
        tries[address] += 1
        count = re.match(r"later(\d+)", address)
        if count and tries[address] <= int(count[1]):
            return f"451 4.7.1 <{address}> is not known here yet, come back later"
        if kind == "never":
            return f"550 5.1.1 <{address}>: no such person"
        if kind == "drop":
            server.transport.abort()
            return "250 never heard"
        if kind == "shut":
            return "421 4.3.2 closing"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 good"

    async def handle_DATA(self, server, session, envelope):
        global taken
        taken += 1
        to = envelope.rcpt_tos[0]
        place = letters / f"{taken:05}-{to}"
        part = folder / f"{taken}.part"
        part.write_bytes(envelope.original_content)
        part.rename(place)
        if to.startswith("silent"):
            server.transport.abort()
        return "250 2.0.0 taken"


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b"hearth" and data.password == b"odd words"
    return AuthResult(success=right, handled=False)


async def inject(reader, writer):
    writer.write(b"220 mail.test\r\n")
    while line := (await reader.readline()).decode("latin-1").upper():
        if line.startswith("EHLO"):
            writer.write(b"250-mail.test\r\n250 STARTTLS\r\n")
        elif line.startswith("STARTTLS"):
            writer.write(b"220 go on\r\n250-mail.test\r\n250 AUTH PLAIN\r\n")
    writer.close()


async def main():
    context = None
    if mode != "plain":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3], sys.argv[4])
    options = {"hostname": "mail.test", "ident": "test"}
    if mode == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    if wants:
        options |= {"auth_required": True, "authenticator": authenticate, "auth_require_tls": mode == "starttls"}
    if wants == "login":
        options |= {"auth_exclude_mechanism": ["PLAIN"]}
    if mode == "inject":
        server = await asyncio.start_server(inject, "127.0.0.1", 0)
    else:
        server = await asyncio.get_running_loop().create_server(
            lambda: SMTP(Handler(), **options), "127.0.0.1", 0, ssl=context if mode == "tls" else None
        )
    (folder / "port.part").write_text(str(server.sockets[0].getsockname()[1]))
    (folder / "port.part").rename(folder / "port")
    await server.serve_forever()


asyncio.run(main())
