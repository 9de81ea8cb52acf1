// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/connectiontestview.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/textlabel.h"
#include "views/connect/statusmark.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString stepName(ConnectionTest::Step step)
{
    switch (step) {
    case ConnectionTest::Step::Name:
        return ConnectionTestView::tr("Name");
    case ConnectionTest::Step::Tcp:
        return ConnectionTestView::tr("TCP");
    case ConnectionTest::Step::Tls:
        return ConnectionTestView::tr("TLS");
    case ConnectionTest::Step::Health:
        return ConnectionTestView::tr("Health");
    case ConnectionTest::Step::Token:
        return ConnectionTestView::tr("Token");
    case ConnectionTest::Step::Role:
        return ConnectionTestView::tr("Role");
    case ConnectionTest::Step::Clock:
        return ConnectionTestView::tr("Clock");
    }
    return {};
}

constexpr std::array steps{ConnectionTest::Step::Name,   ConnectionTest::Step::Tcp,   ConnectionTest::Step::Tls,
                           ConnectionTest::Step::Health, ConnectionTest::Step::Token, ConnectionTest::Step::Role,
                           ConnectionTest::Step::Clock};

std::optional<StatusShape> shapeOf(ConnectionTest::Verdict verdict)
{
    switch (verdict) {
    case ConnectionTest::Verdict::Running:
        return StatusShape::Working;
    case ConnectionTest::Verdict::Passed:
        return StatusShape::Healthy;
    case ConnectionTest::Verdict::Note:
        return StatusShape::Info;
    case ConnectionTest::Verdict::Failed:
        return StatusShape::Failed;
    case ConnectionTest::Verdict::Skipped:
        return StatusShape::Gone;
    case ConnectionTest::Verdict::Waiting:
        break;
    }
    return std::nullopt;
}

QString verdictWord(ConnectionTest::Verdict verdict)
{
    switch (verdict) {
    case ConnectionTest::Verdict::Running:
        return ConnectionTestView::tr("running");
    case ConnectionTest::Verdict::Passed:
        return ConnectionTestView::tr("passed");
    case ConnectionTest::Verdict::Note:
        return ConnectionTestView::tr("note");
    case ConnectionTest::Verdict::Failed:
        return ConnectionTestView::tr("failed");
    case ConnectionTest::Verdict::Skipped:
        return ConnectionTestView::tr("skipped");
    case ConnectionTest::Verdict::Waiting:
        break;
    }
    return ConnectionTestView::tr("waiting");
}

/// A panel with hairlines round it and a head; `body` lies beneath the head.
QFrame* panel(Look& look, const QList<QWidget*>& head, QWidget* body, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* bar = new QWidget(frame);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Window);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(sided(look.px(12), look.px(4), look.px(8), look.px(4)));
    row->setSpacing(look.px(10));
    for (auto* widget : head)
        row->addWidget(widget, widget == head.at(1) ? 1 : 0);
    bar->setMinimumHeight(look.px(30));
    column->addWidget(bar);
    column->addWidget(body);
    return frame;
}

} // namespace

ConnectionTestView::ConnectionTestView(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(16));
    column->addWidget(makeSteps());
    column->addWidget(makeAbilities());
    show(nullptr);
}

QWidget* ConnectionTestView::makeSteps()
{
    auto* title = new TextLabel(tr("Test of the connection"), FontRole::Strong);
    m_summary = new TextLabel({}, FontRole::Small, Token::Muted);
    m_summary->setObjectName(u"connect.test.summary"_s);
    m_pin = new QPushButton;
    m_pin->setObjectName(u"connect.test.pin"_s);
    m_pin->setText(tr("Trust this certificate"));
    m_pin->setAccessibleName(m_pin->text());
    m_pin->setToolTip(
        tr("Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first."));
    m_pin->setAutoDefault(false);
    setButtonKind(m_pin, ButtonKind::Normal);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        if (m_test)
            Q_EMIT pinRequested(m_test->peerFingerprint());
    });
    m_again = new QPushButton;
    m_again->setObjectName(u"connect.test.again"_s);
    m_again->setAutoDefault(false);
    m_again->setText(tr("Test"));
    m_again->setAccessibleName(tr("Test the connection"));
    setButtonKind(m_again, ButtonKind::Flat);
    setButtonIcon(m_again, IconId::Refresh);
    connect(m_again, &QPushButton::clicked, this, &ConnectionTestView::testRequested);

    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(sided(m_look.px(12), m_look.px(4), m_look.px(8), m_look.px(4)));
    grid->setHorizontalSpacing(m_look.px(12));
    grid->setVerticalSpacing(m_look.px(5));
    grid->setColumnStretch(2, 1);
    for (const auto step : steps) {
        Row row{new StatusMark(m_look), new TextLabel(stepName(step), FontRole::Strong), new TextLabel,
                new TextLabel({}, FontRole::Small, Token::Muted)};
        row.text->setObjectName(u"connect.test."_s + QString::number(m_rows.size()));
        row.text->setWordWrap(true);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.took->setAlignment(Qt::AlignRight | Qt::AlignTop);
        const int at = int(m_rows.size());
        grid->addWidget(row.mark, at, 0, Qt::AlignTop);
        grid->addWidget(row.name, at, 1, Qt::AlignTop);
        grid->addWidget(row.text, at, 2);
        grid->addWidget(row.took, at, 3, Qt::AlignTop);
        m_rows.append(row);
    }
    return panel(m_look, {title, m_summary, m_pin, m_again}, body, this);
}

QWidget* ConnectionTestView::makeAbilities()
{
    auto* title = new TextLabel(tr("With this token you may"), FontRole::Strong);
    m_generation = new TextLabel({}, FontRole::Small, Token::Muted);
    auto* body = new QWidget;
    m_abilityGrid = new QGridLayout(body);
    m_abilityGrid->setContentsMargins(m_look.px(12), m_look.px(8), m_look.px(12), m_look.px(8));
    m_abilityGrid->setVerticalSpacing(m_look.px(5));
    m_abilities = panel(m_look, {title, m_generation}, body, this);
    m_abilities->setObjectName(u"connect.abilities"_s);
    return m_abilities;
}

void ConnectionTestView::show(ConnectionTest* test)
{
    if (m_test)
        m_test->disconnect(this);
    m_test = test;
    if (m_test) {
        connect(m_test, &ConnectionTest::lineChanged, this, [this](int index) { showLine(index), summarise(); });
        connect(m_test, &ConnectionTest::finished, this, &ConnectionTestView::showAll);
    }
    showAll();
}

void ConnectionTestView::setTestable(bool testable, const QString& why)
{
    m_again->setEnabled(testable);
    m_again->setToolTip(testable ? tr("Tries name, TCP, TLS, health, token and role, one after the other") : why);
    m_again->setAccessibleDescription(m_again->toolTip());
}

void ConnectionTestView::showAll()
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        showLine(i);
    m_pin->setVisible(m_test && !m_test->peerFingerprint().isEmpty());
    summarise();
    showAbilities();
}

void ConnectionTestView::showLine(int index)
{
    const auto& row = m_rows.at(index);
    ConnectionTest::Line line{};
    if (m_test && index < m_test->lines().size())
        line = m_test->lines().at(index);
    row.mark->setShape(shapeOf(line.verdict));
    QString text = line.text;
    if (line.verdict == ConnectionTest::Verdict::Failed && !line.hint.isEmpty())
        text += u'\n' + line.hint;
    row.text->setRole(FontRole::Body, line.verdict == ConnectionTest::Verdict::Failed ? Token::Failed : Token::Text);
    row.text->setText(text);
    row.text->setAccessibleName(tr("%1: %2").arg(row.name->text(), text.isEmpty() ? verdictWord(line.verdict) : text));
    row.took->setText(line.tookMs >= 0 ? tr("%1 ms").arg(line.tookMs) : QString());
}

void ConnectionTestView::summarise()
{
    int passed = 0;
    int notes = 0;
    int total = 0;
    bool running = false;
    qint64 took = 0;
    for (const auto& line : m_test ? m_test->lines() : QList<ConnectionTest::Line>()) {
        total += line.verdict != ConnectionTest::Verdict::Skipped;
        passed += line.verdict == ConnectionTest::Verdict::Passed;
        notes += line.verdict == ConnectionTest::Verdict::Note;
        running |= line.verdict == ConnectionTest::Verdict::Running;
        took += std::max(0, line.tookMs);
    }
    QString text;
    if (!m_test)
        text = tr("not tried yet");
    else if (running)
        text = tr("running");
    else if (total > 0)
        text = tr("%1 of %2 as expected, %n note(s), %3 ms", nullptr, notes).arg(passed).arg(total).arg(took);
    m_summary->setText(text);
    const bool again = m_test != nullptr;
    m_again->setText(again ? tr("Test again") : tr("Test"));
}

void ConnectionTestView::showAbilities()
{
    while (auto* item = m_abilityGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto who = m_test ? m_test->who() : std::nullopt;
    m_abilities->setVisible(who.has_value());
    if (!who)
        return;
    m_generation->setText(who->generation == Generation::V3
                              ? tr("manager generation 3, found by the form of the role")
                              : tr("manager generation 1.7, found by the form of the role"));
    const auto list = abilities(*who);
    const int half = int(list.size() + 1) / 2;
    for (int i = 0; i < int(list.size()); ++i) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_look.px(8));
        auto* mark = new StatusMark(m_look);
        mark->setShape(list[i].second ? StatusShape::Healthy : StatusShape::Gone);
        auto* words = new TextLabel(list[i].first, FontRole::Body, list[i].second ? Token::Text : Token::Muted);
        words->setAccessibleName(list[i].second ? list[i].first : tr("Not: %1").arg(list[i].first));
        row->addWidget(mark);
        row->addWidget(words, 1);
        m_abilityGrid->addWidget(line, i % half, i / half);
    }
}

} // namespace alien
