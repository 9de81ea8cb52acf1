// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with a stack of 2,000 resources: the longest time in which the GUI thread did not come round while
// somebody types into a form, types into the text, and scrolls, against the plain way: an editor, a tree and all checks
// at each keystroke on that thread.
#include "models/stack/stackbench.h"
#include "models/stack/stackchecker.h"
#include "tests/app/windowfixture.h"
#include "tests/bench/bigstack.h"
#include "tests/bench/report.h"
#include "views/stack/stackpage.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKeys = 24;

qint64 threadNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The longest time between two turns of a 1 ms timer, by the clock and in processor time of this thread.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { turn(); });
        m_clock.start();
        m_timer.start(1);
        m_lastBusy = threadNs();
    }
    void turn()
    {
        const qint64 now = m_clock.nsecsElapsed();
        const qint64 used = threadNs();
        m_gap = std::max(m_gap, now - std::exchange(m_last, now));
        m_busy = std::max(m_busy, used - std::exchange(m_lastBusy, used));
    }
    [[nodiscard]] double gapMs() const { return double(m_gap) / 1e6; }
    [[nodiscard]] double busyMs() const { return double(m_busy) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    qint64 m_lastBusy = 0;
    qint64 m_gap = 0;
    qint64 m_busy = 0;
};

void pass(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void waitFor(const std::function<bool()>& what, const char* name)
{
    QElapsedTimer clock;
    clock.start();
    QTimer wake;
    wake.start(5);
    while (!what()) {
        if (clock.elapsed() > 60'000)
            qFatal("never came: %s", name);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void press(QWidget* widget, int key, const QString& text)
{
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

/// Digits, and all of them taken away again.
void type(QWidget* widget)
{
    QTimer wake;
    wake.start(1);
    for (int i = 0; i < kKeys; ++i) {
        if (i % 8 < 4)
            press(widget, Qt::Key_1, u"1"_s);
        else
            press(widget, Qt::Key_Backspace, {});
        pass(60);
    }
}

void scroll(QScrollBar* bar)
{
    QTimer wake;
    wake.start(1);
    for (int i = 0; i <= 40; ++i) {
        bar->setValue(bar->maximum() * (i % 21) / 20);
        pass(20);
    }
}

struct Gaps
{
    std::vector<double> ms;
    std::vector<double> busy;
    template<class Work>
    void measure(Work work)
    {
        GapMeter meter;
        work();
        meter.turn();
        ms.push_back(meter.gapMs());
        busy.push_back(meter.busyMs());
    }
};

/// The plain way: what a keystroke changes is read and checked before the next one.
class Plain : public QWidget
{
public:
    explicit Plain(const QByteArray& stack)
        : text(new QPlainTextEdit(this))
        , tree(new QTreeWidget(this))
        , line(new QLineEdit(this))
    {
        resize(1280, 800);
        text->setGeometry(600, 0, 680, 800);
        tree->setGeometry(0, 0, 250, 800);
        line->setGeometry(300, 20, 200, 30);
        text->setPlainText(QString::fromUtf8(stack));
        read();
        connect(text, &QPlainTextEdit::textChanged, this, &Plain::read);
        connect(line, &QLineEdit::textChanged, this, [this](const QString& value) {
            m_json["resources"]["r1001"]["config"]["memoryMb"] = value.toInt();
            text->setPlainText(QString::fromStdString(m_json.dump(2)));
        });
        show();
    }
    QPlainTextEdit* text;
    QTreeWidget* tree;
    QLineEdit* line;

private:
    void read()
    {
        const QByteArray now = text->toPlainText().toUtf8();
        m_json = nlohmann::ordered_json::parse(now.constData(), now.constData() + now.size(), nullptr, false);
        if (m_json.is_discarded())
            return;
        tree->clear();
        QList<QTreeWidgetItem*> items;
        for (const auto& [id, entry] : m_json["resources"].items())
            items.append(new QTreeWidgetItem(QStringList(QString::fromStdString(id))));
        tree->addTopLevelItems(items);
        (void)m_checker.check(checkInput(StackBody("{\"aws\": " + now + "}"), StackDialect::V1));
    }

    nlohmann::ordered_json m_json;
    StackChecker m_checker;
};

void report(Report& out, const std::string& name, const Gaps& ours, const Gaps& plain)
{
    out.add({"stack_window." + name, kResources, median(ours.ms), "plain way", median(plain.ms),
             "worst of all rounds " + decimal(*std::max_element(ours.ms.begin(), ours.ms.end())) +
                 " ms, of processor time " + decimal(median(ours.busy)) + " ms; goal 16 ms"});
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report out(argc, argv);
    if (!out.wants("stack_window"))
        return out.finish();
    const QByteArray stack = bigStack();
    test::WindowFixture window;
    window.options.sandbox = true;
    window.options.sandboxDeployments = 0;
    window.options.section = u"Stack editor"_s;
    window.start();
    window.topLevel()->resize(1280, 800);
    waitFor([&] { return window.find<StackPage>(u"stack.page"_s) != nullptr; }, "the page");
    StackBench& bench = window.find<StackPage>(u"stack.page"_s)->bench();
    Gaps opening;
    opening.measure([&] {
        bench.openText(u"big"_s, "{\"aws\": " + stack + "}");
        waitFor([&] { return bench.isOpen() && bench.isChecked(); }, "the checks");
        pass(300);
    });
    bench.setPlace({StackPlace::Kind::Resource, u"r1001"_s});
    pass(300);
    auto* line = window.find<QLineEdit>(u"stack.field.memoryMb.value"_s);
    auto* text = window.find<QAbstractScrollArea>(u"stack.editor"_s);
    auto* list = window.find<QAbstractScrollArea>(u"stack.resources"_s);
    out.check(line && text && list, "the page has form, text and list");
    if (!line || !text || !list)
        return out.finish();

    Gaps form;
    Gaps words;
    Gaps scrolling;
    Gaps plainForm;
    Gaps plainWords;
    Gaps plainScrolling;
    Plain plain(stack);
    for (int i = 0; i < out.rounds(std::size_t(stack.size())); ++i) {
        line->setFocus();
        line->end(false);
        form.measure([&] { type(line); });
        waitFor([&] { return bench.isChecked(); }, "the checks");
        text->setFocus();
        words.measure([&] { type(text); });
        waitFor([&] { return bench.isChecked(); }, "the checks");
        scrolling.measure([&] {
            scroll(text->verticalScrollBar());
            scroll(list->verticalScrollBar());
        });
        plainForm.measure([&] { type(plain.line); });
        plainWords.measure([&] { type(plain.text); });
        plainScrolling.measure([&] {
            scroll(plain.text->verticalScrollBar());
            scroll(plain.tree->verticalScrollBar());
        });
    }
    report(out, "form", form, plainForm);
    report(out, "text", words, plainWords);
    report(out, "scroll", scrolling, plainScrolling);
    out.note("Opening it held the window for " + decimal(median(opening.ms)) + " ms at the longest.");
    return out.finish();
}
