// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in a stack of 2,000 resources: the edit, all checks and the difference to what runs, against parsing the
// document once.
#include "models/stack/stackchecker.h"
#include "models/stack/stackdocument.h"
#include "tests/bench/bigstack.h"
#include "tests/bench/report.h"

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

StackCheckInput inputOf(const StackDocument& document, const Document& running)
{
    StackCheckInput input = checkInput(document.body(), document.dialect(), document.revision());
    input.running = {{u"aws"_s, u"running"_s, running, 100}};
    input.runningKnown = true;
    input.base = {{u"aws"_s, running}};
    return input;
}

} // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    if (!report.wants("stack_checks"))
        return report.finish();
    const QByteArray stack = bigStack();
    const Document running = Document::parse(stack);
    StackDocument document;
    document.load("{\"aws\": " + stack + "}", StackDialect::V1);
    StackChecker checker;
    StackReport last;
    const double first = elapsedMs([&] { last = checker.check(inputOf(document, running)); });
    report.check(last.count(Finding::Severity::Error) == 0 && last.difference.isEmpty(), "a good stack has no error");

    std::vector<double> keystroke;
    std::vector<double> parse;
    for (int i = 0; i < report.rounds(std::size_t(stack.size())) * 4; ++i) {
        const QString place = u"/resources/r%1/config/memoryMb"_s.arg(1001 + 4 * (i % 100));
        keystroke.push_back(elapsedMs([&] {
            document.apply(u"aws"_s, {StackEdit::set(place, i % 2 ? "99999" : "600")}, u"memory"_s);
            last = checker.check(inputOf(document, running));
        }));
        report.check(!last.difference.isEmpty(), "the difference is seen");
        parse.push_back(elapsedMs([&] { (void)Document::parse(stack); }));
    }
    report.check(last.count(Finding::Severity::Error) > 0, "too much memory is found");
    report.add(
        {"stack_checks", kResources, median(keystroke), "parse once", median(parse),
         megabytes(std::size_t(stack.size())) + ", goal 100 ms; the first check took " + decimal(first) + " ms"});
    return report.finish();
}
