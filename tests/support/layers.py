#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and holds them against the house rules of ARCHITECTURE.md: who may include whom, what is banned where, how long."""
import pathlib
import re
import sys

# folder -> the folders of ours that it may include. client/types and client/fleet are rooms of their own.
MAY = {
    "httpserver": set(),
    "client/types": {"client/apierror.h", "client/document.h"},
    "client/fleet": set(),
    "client": {"client/types", "client/fleet"},
    "telemetry": {"httpserver"},
    "sandbox": {"client/types", "httpserver"},
    "models": {"client", "client/types", "client/fleet", "telemetry"},
    "views": {"models", "client", "client/types", "client/fleet"},
    "app": {"views", "models", "client", "client/types", "client/fleet", "sandbox", "telemetry"},
}
QT_FREE = {"httpserver", "client/fleet", "telemetry"}
# (pattern, folders where it is banned, why)
ALL = tuple(MAY)
BANNED = [
    (r"\bQEventLoop\b|\bprocessEvents\s*\(", ALL, "nested event loop"),
    (r"(?<!QApplication::)(?<!QCoreApplication::)(?<!app\.)(?<!application\.)(?<!query\.)(?<!q\.)\b(?:[A-Za-z_]*(?:[dD]ialog|[mM]enu|[bB]ox|[lL]oop))(?:\.|->)exec\s*\(", ALL, "nested event loop"),
    (r"ignoreSslErrors\(\s*\)", ALL, "accepts any certificate"),
    (r"#include <Q(?:Widget|Application|TableView|Dialog|MainWindow)>", ("client", "client/types", "sandbox", "models", "telemetry"), "Widgets below the views"),
    (r"#include <Q(?:Color|Painter|GuiApplication|Action|Icon|Font)>", ("client", "client/types", "sandbox", "telemetry"), "Qt Gui below the models"),
    (r"#include <Q(?:Network\w*|Sql\w*|TcpSocket|SslSocket|SslError|HostInfo)>", ("views",), "views see no network and no SQL"),
    (r'#include "client/(?:transport|httptransport|httpcall)\.h"', ("views",), "views see no transport"),
    (r"\b[A-Z]\w+::instance\(\)(?!.*NOLINT)", ALL, "singleton"),
]
ALLOWED_INSTANCE = re.compile(r"Q(?:Core|Gui)?Application::instance\(\)|QDBusConnection")
HEX_COLOUR = re.compile(r'["u]"?#[0-9a-fA-F]{6}\b')
# A layout takes left and right as they are: what stands in from one side goes through sided(), or says QMargins where it is left in every language.
MARGINS = re.compile(r"setContentsMargins\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)")
MAX_LINES = 800
# Headers that not every system has. They belong into app/platform, for another system to put its own beside.
ONE_SYSTEM = re.compile(r"\s*#\s*include <(unistd\.h|fcntl\.h|sys/[\w/]+\.h|linux/[\w/]+\.h|pwd\.h|grp\.h|dirent\.h|poll\.h|pthread\.h|sched\.h|signal\.h|malloc\.h|"
                        r"dlfcn\.h|netdb\.h|net/[\w/]+\.h|netinet/[\w/]+\.h|arpa/[\w/]+\.h|term\w*\.h|windows\.h|QDBus\w*)>")
# Text from outside is plain text everywhere: what guesses whether it is HTML, or reads it as such, stands in these alone.
GUESSES = re.compile(r"\bnew QLabel\b|\bQLabel [a-z]\w*[;({]|\bQt::(?:RichText|AutoText|MarkdownText)\b|(?:\.|->)set(?:Html|Markdown)\(|\bQ(?:MessageBox|InputDialog|ErrorMessage|ProgressDialog)\b|"
                     r"QToolTip::showText\((?!.*plainTip)|(?:\.|->)addRow\((?!tr\(|QString\(\)|u\"|new |m?_?[a-z]\w*(?:\(\))?[,)])")
MAY_GUESS = {
    "views/commands/askform.cpp": "a label of our own words",
    "views/common/look/unmaskedsigns.cpp": "says PlainText",
    "views/common/widgets/errorcard.cpp": "a bold word before the hint, which is escaped",
    "views/common/widgets/messagebar.cpp": "bold words before the text; both are escaped",
    "views/fleet/createdeploymentform.cpp": "a word of our own, with the key that leads there",
    "views/help/handbooktext.cpp": "pages of our own",
    "views/stack/profileform.cpp": "a picture",
    "views/stack/resourceform.cpp": "a picture",
    "views/stack/stackfieldrow.cpp": "a picture",
}
PLATFORM = "app/platform/"
# Elsewhere only these, each for a reason that app/platform cannot serve: it stands above them.
ELSEWHERE = {
    "app/log.cpp": "when there is no display Qt aborts: only write() and _exit() are left",
    "client/background.cpp": "priority of a worker thread; behind #ifdef",
    "client/fleet/fleetdecoder.cpp": "large pages for the list's bytes; behind #ifdef",
    "client/fleet/fleetpass.cpp": "pages of a mapped list are given back; behind #ifdef",
    "models/journal/journalarchive.cpp": "fsync before the entries leave the journal",
    "models/journal/runlock.cpp": "flock tells the run of a process that died from one that lives",
    "sandbox/main.cpp": "SIGTERM through a socket, in a program of its own",
    "telemetry/receiver/otlpreceiver.cpp": "getrandom for the receiver's token, without Qt",
}


def room(path):
    for name in sorted(MAY, key=len, reverse=True):
        if path.startswith(name + "/"):
            return name
    return None


def check_file(path, text):
    """Yields one line per broken rule; `path` is relative to the root, with slashes."""
    here = room(path)
    if here is None:
        return
    lines = text.splitlines()
    if here in ("views", "app"):
        for number in one_sided(text):
            yield f"{path}:{number}: margins that a layout from right to left does not mirror; see views/common/look/sides.h"
        if path not in MAY_GUESS:
            for number in guessed(text):
                yield f"{path}:{number}: text from outside would be read as HTML here; take a TextLabel, or plainTip()"
    if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:3]):
        yield f"{path}:1: no SPDX lines on top"
    if path.endswith(".cpp") and len(lines) > MAX_LINES:
        yield f"{path}:{len(lines)}: longer than {MAX_LINES} lines; split it where the responsibilities part"
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        include = re.match(r'\s*#include "([^"]+)"', line)
        if include:
            target = include.group(1)
            there = room(target)
            if there and there != here and there not in MAY[here] and target not in MAY[here]:
                yield f"{path}:{number}: {here} may not include {target}"
        if ONE_SYSTEM.match(line) and not path.startswith(PLATFORM) and path not in ELSEWHERE:
            yield f"{path}:{number}: not every system has this; it belongs into app/platform: {code.strip()}"
        if here in QT_FREE and re.match(r"\s*#include <Q", line):
            yield f"{path}:{number}: {here} does without Qt"
        for pattern, rooms, why in BANNED:
            if here in rooms and re.search(pattern, code) and not (why == "singleton" and ALLOWED_INSTANCE.search(code)):
                yield f"{path}:{number}: {why}: {code.strip()}"
        if here in ("views", "app") and "views/common/look" not in path and HEX_COLOUR.search(code):
            yield f"{path}:{number}: a colour outside views/common/look: {code.strip()}"


def one_sided(text):
    """The line numbers of margins whose left is not their right."""
    for found in MARGINS.finditer(text):
        sides, depth = [""], 0
        for sign in found[1]:
            depth += {"(": 1, ")": -1}.get(sign, 0)
            if sign == "," and depth == 0:
                sides.append("")
            else:
                sides[-1] += sign
        if len(sides) == 4 and sides[0].strip() != sides[2].strip():
            yield text.count("\n", 0, found.start()) + 1


def guessed(text):
    """The line numbers where a text may be taken for HTML; comments do not count, a call may go on over lines."""
    code = "\n".join(line.split("//")[0] for line in text.splitlines())
    code = re.sub(r"\(\s*\n\s*|,\s*\n\s*", lambda gap: gap[0][0] + "\v" * gap[0].count("\n"), code)
    for found in GUESSES.finditer(code):
        yield 1 + sum(code.count(end, 0, found.start()) for end in "\n\v")


def stale(root):
    """An exception that nobody needs any more is none."""
    for path in ELSEWHERE:
        file = root / path
        if not file.exists() or not any(ONE_SYSTEM.match(line) for line in file.read_text().splitlines()):
            yield f"{path}: needs no exception; take it out of ELSEWHERE"
    for path in MAY_GUESS:
        file = root / path
        if not file.exists() or not list(guessed(file.read_text())):
            yield f"{path}: needs no exception; take it out of MAY_GUESS"


def kills(root):
    """Who dies ALIEN_TEST_KILLS times dies so in the long run too."""
    long_run = re.search(r"add_test\(NAME tst_models_kills COMMAND tst_models ([^)]*) CONFIGURATIONS", (root / "tests/models/CMakeLists.txt").read_text())
    named = set(long_run[1].split()) if long_run else set()
    for file in sorted((root / "tests/models").glob("tst_*.cpp")):
        text = file.read_text()
        first = re.search(r"^class (\w+) : public QObject", text, re.M)
        if "ALIEN_TEST_KILLS" in text and first and first[1] not in named:
            yield f"tests/models/{file.name}: {first[1]} is not in tst_models_kills"


def selftest():
    spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
    broken = {
        "views/a.cpp": '#include "client/transport.h"\n',
        "views/b.cpp": "#include <QSqlQuery>\n",
        "client/c.cpp": '#include "models/x.h"\n',
        "client/fleet/d.h": "#include <QString>\n",
        "models/e.cpp": "#include <QWidget>\n",
        "app/f.cpp": "dialog.exec();\n",
        "app/g.cpp": "QEventLoop loop;\n",
        "views/h.cpp": 'setColor("#aabbcc");\n',
        "sandbox/i.cpp": '#include "client/managerclient.h"\n',
        "client/j.cpp": "reply->ignoreSslErrors();\n",
        "models/k.cpp": "Settings::instance().x();\n",
        "models/l.cpp": "x\n" * 900,
        "client/m.cpp": "#ifdef Q_OS_LINUX\n# include <sys/file.h>\n#endif\n",
        "views/n.cpp": "#include <QDBusConnection>\n",
        "views/o.cpp": "row->setContentsMargins(look.px(8),\n 0, look.px(f(1, 2)), 0);\n",
        "views/p.cpp": "auto* name = new QLabel(this);\n",
        "views/q.cpp": "QToolTip::showText(help->globalPos(),\n                   name, this);\n",
        "app/r.cpp": "QMessageBox::warning(this, name, name);\n",
        "views/s.cpp": "view->setHtml(name);\n",
        "views/t.cpp": "form->addRow(QString::fromUtf8(name), field);\n",
    }
    for path, text in broken.items():
        assert list(check_file(path, spdx + text)), f"{path} should have been refused"
    fine = {
        "views/a.cpp": '#include "models/x.h"\n#include "client/types/whoami.h"\n',
        "views/common/look/look.cpp": 'c("#aabbcc");\n',
        "app/platform/a.cpp": "#include <unistd.h>\n",
        "app/log.cpp": "#include <unistd.h>\n",
        "app/main.cpp": "return app.exec();\nQCoreApplication::instance();\n",
        "sandbox/i.cpp": '#include "client/types/whoami.h"\n#include "httpserver/server.h"\n',
        "views/p.cpp": "new TextLabel(name, this);\nQToolTip::showText(help->globalPos(),\n  plainTip(name), this);\nform->addRow(tr(\"Name\"), field);\nform->addRow(label, field);\n",
        "views/o.cpp": "row->setContentsMargins(look.px(8), 0, look.px(8), 1);\nrow->setContentsMargins(sided(1, 2, 3, 4));\nrow->setContentsMargins({});\n",
    }
    for path, text in fine.items():
        assert not list(check_file(path, spdx + text)), list(check_file(path, spdx + text))
    assert list(check_file("models/m.cpp", "int x;\n")), "a file without SPDX lines should have been refused"


def main():
    if sys.argv[1:] == ["--selftest"]:
        selftest()
        return 0
    root = pathlib.Path(sys.argv[1])
    files = [p for name in sorted({n.split("/")[0] for n in MAY}) for p in sorted((root / name).rglob("*")) if p.suffix in (".h", ".cpp")]
    problems = [line for p in files for line in check_file(p.relative_to(root).as_posix(), p.read_text())]
    problems += [*stale(root), *kills(root)]
    print("\n".join(problems) or f"{len(files)} files keep the rules")
    return 1 if problems or len(files) < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
