// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/publishbody.h"

#include "models/common/format.h"
#include "models/common/namelist.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsShown = 6;
constexpr int valuesShown = 5;
constexpr int platformsNamed = 3;
constexpr int groupsNamed = 200;
constexpr int findingsShown = 4;

StatusShape shapeOf(BlastRadius::Reason reason)
{
    switch (reason) {
    case BlastRadius::Reason::Working:
    case BlastRadius::Reason::Deleting:
        return StatusShape::Working;
    case BlastRadius::Reason::Stalled:
        return StatusShape::Stalled;
    case BlastRadius::Reason::NeverUp:
        return StatusShape::Failed;
    case BlastRadius::Reason::Teardown:
        return StatusShape::Attention;
    case BlastRadius::Reason::Unknown:
        break;
    }
    return StatusShape::Unknown;
}

/// As high as what is in it where the window has the room; a plain area asks for a few lines only.
class WholeArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize plain = QScrollArea::sizeHint();
        return {plain.width(), widget() ? widget()->sizeHint().height() : plain.height()};
    }
};

TextLabel* cell(const QString& text, Token colour = Token::Text, FontRole role = FontRole::Body)
{
    auto* label = new TextLabel(text, role, colour);
    label->setElide(Qt::ElideRight);
    return label;
}

TextLabel* number(const QString& text, const QString& accessible, Token colour = Token::Text)
{
    auto* label = new TextLabel(text, FontRole::Strong, colour);
    label->setAccessibleName(accessible);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString resourceWords(const BlastRadius::Platform& platform)
{
    QStringList parts;
    const auto add = [&](ChangeKind kind, const QString& words) {
        if (const QStringList ids = platform.difference.ids(kind); !ids.isEmpty())
            parts.append(words.arg(ids.join(u", "_s)));
    };
    if (!platform.covered)
        return platform.hit() > 0 ? PublishBody::tr("no stack: they would wait for ever") : PublishBody::tr("no stack");
    if (platform.difference.kind == ChangeKind::Added && !platform.difference.platform.isEmpty())
        return PublishBody::tr("the newest release has no stack for it");
    add(ChangeKind::Removed, PublishBody::tr("%1 removed"));
    add(ChangeKind::Changed, PublishBody::tr("%1 changed"));
    add(ChangeKind::Added, PublishBody::tr("%1 added"));
    if (!platform.difference.fields.isEmpty())
        parts.append(PublishBody::tr("permissions or settings of the stack changed"));
    return parts.isEmpty() ? PublishBody::tr("nothing changes") : parts.join(u"; "_s);
}

} // namespace

PublishBody::PublishBody(const Content& content, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
{
    const Look& look = Look::of(this);
    setObjectName(u"publish.body"_s);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(sided(0, 0, look.px(4), 0));
    rows->setSpacing(look.px(12));
    rows->addWidget(platformTable(content.radius, content.mayAddPlatforms));
    if (!content.newest.isEmpty())
        rows->addWidget(column(tr("What differs from %1").arg(content.newest), valueTable(content.values)));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(look.px(20));
    middle->addWidget(column(tr("Hit, by group"), groupTable(content.radius)), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(look.px(8));
    right->addWidget(
        column(tr("Not moved, %1").arg(format.number(content.radius.leftOutCount())), leftOut(content.radius)));
    auto* back = cell(content.wayBack);
    back->setElide(Qt::ElideNone);
    back->setWordWrap(true);
    right->addWidget(column(tr("The way back"), back));
    right->addStretch(1);
    middle->addLayout(right, 1);
    rows->addLayout(middle);
    if (!content.findings.isEmpty()) {
        QStringList shown = content.findings.mid(0, findingsShown);
        if (content.findings.size() > findingsShown)
            shown.append(tr("%n more", nullptr, int(content.findings.size()) - findingsShown));
        auto* open = cell(shown.join(u'\n'), Token::Attention);
        open->setObjectName(u"publish.findings"_s);
        open->setElide(Qt::ElideNone);
        open->setWordWrap(true);
        rows->addWidget(column(tr("Findings still open, %1").arg(content.findings.size()), open));
    }
    if (content.readMs > 0)
        rows->addWidget(cell(tr("Fleet and newest release read again at %1.").arg(format.time(content.readMs)),
                             Token::Muted, FontRole::Small));
    rows->addStretch(1);
    auto* area = new WholeArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setMinimumHeight(std::min(page->sizeHint().height() + look.px(8), look.px(330)));
    // On the paper of the sheet.
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(8));
    layout->addWidget(area, 1);
    layout->addWidget(gitFields(content.git));
}

QWidget* PublishBody::column(const QString& title, QWidget* content)
{
    auto* out = new QWidget(this);
    auto* layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::of(this).px(4));
    layout->addWidget(new TextLabel(title, FontRole::SmallStrong, Token::Muted, out));
    layout->addWidget(content);
    layout->addStretch(1);
    return out;
}

QWidget* PublishBody::platformTable(const BlastRadius& radius, bool mayAdd)
{
    const Look& look = Look::of(this);
    auto* table = new QWidget(this);
    table->setObjectName(u"publish.platforms"_s);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(14));
    grid->setVerticalSpacing(look.px(5));
    grid->setColumnStretch(4, 1);
    const QStringList heads{tr("Platform"), tr("Hit"), {}, tr("Not covered"), tr("Resources")};
    for (int c = 0; c < heads.size(); ++c) {
        auto* head = cell(heads.at(c), Token::Muted, FontRole::SmallStrong);
        if (c == 1 || c == 3)
            head->setAlignment(Qt::AlignRight);
        grid->addWidget(head, 0, c);
    }
    int line = 1;
    for (const BlastRadius::Platform& platform : radius.platforms) {
        if (platform.hit() == 0 && !platform.covered)
            continue;
        const QString hit = m_format.number(platform.hit());
        grid->addWidget(cell(platform.platform), line, 0);
        grid->addWidget(number(hit, tr("%1 on %2").arg(hit, platform.platform)), line, 1);
        auto* bar = new StackedBar(table);
        bar->setFixedWidth(look.px(100));
        bar->setParts({{platform.covered ? StatusClass::Working : StatusClass::Attention, platform.hit()}});
        bar->setTotal(std::max(1, radius.platforms.first().hit()));
        grid->addWidget(bar, line, 2);
        const bool stranded = platform.notCovered() > 0;
        grid->addWidget(number(stranded ? m_format.number(platform.notCovered()) : u"-"_s,
                               tr("%1 not covered on %2").arg(platform.notCovered()).arg(platform.platform),
                               stranded ? Token::Attention : Token::Disabled),
                        line, 3);
        const bool removes = !platform.difference.ids(ChangeKind::Removed).isEmpty();
        grid->addWidget(cell(oneLine(resourceWords(platform)), removes    ? Token::Failed
                                                               : stranded ? Token::Attention
                                                                          : Token::Text),
                        line, 4);
        if (stranded && mayAdd) {
            auto* link = new LinkLabel(tr("Add a stack for %1").arg(platform.platform), table);
            link->setObjectName(u"publish.add."_s + platform.platform);
            connect(link, &LinkLabel::clicked, this, [this, name = platform.platform] { Q_EMIT platformWanted(name); });
            grid->addWidget(link, line, 5);
        }
        ++line;
    }
    grid->addWidget(cell(tr("All"), Token::Text, FontRole::Strong), line, 0);
    auto* all = number(m_format.number(radius.hit()), tr("%1 in all").arg(m_format.number(radius.hit())));
    all->setObjectName(u"publish.hit"_s);
    grid->addWidget(all, line, 1);
    const int stranded = int(radius.notCovered.size());
    grid->addWidget(number(stranded > 0 ? m_format.number(stranded) : u"-"_s, tr("%1 not covered in all").arg(stranded),
                           stranded > 0 ? Token::Attention : Token::Disabled),
                    line, 3);
    return table;
}

QWidget* PublishBody::valueTable(const QList<ChangedValue>& values)
{
    const Look& look = Look::of(this);
    auto* table = new QWidget(this);
    table->setObjectName(u"publish.values"_s);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(14));
    grid->setVerticalSpacing(look.px(4));
    for (const int column : {0, 2, 4})
        grid->setColumnStretch(column, column == 0 ? 2 : 3);
    int line = 0;
    const auto value = [](const QString& json) {
        return json.isEmpty() ? cell(tr("nothing"), Token::Muted) : cell(oneLine(json), Token::Text, FontRole::Mono);
    };
    for (const ChangedValue& changed : values.mid(0, valuesShown)) {
        auto* place = cell(oneLine(changed.place), Token::Text, FontRole::Strong);
        place->setAccessibleName(
            tr("%1: %2 becomes %3").arg(oneLine(changed.place), oneLine(changed.before), oneLine(changed.after)));
        grid->addWidget(place, line, 0);
        grid->addWidget(cell(firstNames(changed.platforms, platformsNamed), Token::Muted), line, 1);
        grid->addWidget(value(changed.before), line, 2);
        grid->addWidget(cell(isRightToLeft() ? u"\u2190"_s : u"\u2192"_s, Token::Muted), line, 3);
        grid->addWidget(value(changed.after), line, 4);
        ++line;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(14));
    if (values.size() > valuesShown)
        row->addWidget(cell(tr("%n more", nullptr, int(values.size()) - valuesShown), Token::Muted));
    else if (values.isEmpty())
        row->addWidget(cell(tr("No value differs."), Token::Muted));
    auto* link = new LinkLabel(tr("Show difference"), table);
    link->setObjectName(u"publish.difference"_s);
    connect(link, &LinkLabel::clicked, this, &PublishBody::differenceWanted);
    row->addWidget(link);
    row->addStretch(1);
    grid->addLayout(row, line, 0, 1, 5);
    return table;
}

QWidget* PublishBody::groupTable(const BlastRadius& radius)
{
    const Look& look = Look::of(this);
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(14));
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const BlastRadius::Group& group : radius.groups.mid(0, groupsShown)) {
        grid->addWidget(cell(oneLine(group.name, 60)), line, 0);
        grid->addWidget(number(m_format.number(group.hit), tr("%1 in %2").arg(group.hit).arg(group.name)), line, 1);
        grid->addWidget(cell(group.failed > 0 ? tr("%n failed now", nullptr, group.failed) : QString(), Token::Muted),
                        line, 2);
        ++line;
    }
    if (radius.groups.size() > groupsShown) {
        QStringList rest;
        for (const BlastRadius::Group& group : radius.groups.mid(groupsShown, groupsNamed))
            rest.append(tr("%1 %2").arg(m_format.number(group.hit), oneLine(group.name, 60)));
        auto* link = new LinkLabel(tr("and %n more group(s)", nullptr, int(radius.groups.size()) - groupsShown), table);
        link->setObjectName(u"publish.groups.all"_s);
        auto* words = cell(namesAndMore(rest, radius.groups.size() - groupsShown), Token::Text, FontRole::Body);
        words->setElide(Qt::ElideNone);
        words->setWordWrap(true);
        words->hide();
        grid->addWidget(link, line++, 0, 1, 3);
        grid->addWidget(words, line++, 0, 1, 3);
        connect(link, &LinkLabel::clicked, words, [link, words] {
            link->hide();
            words->show();
        });
    }
    if (radius.groups.isEmpty())
        grid->addWidget(cell(tr("Nobody: no deployment is running."), Token::Muted), line, 0);
    return table;
}

QWidget* PublishBody::leftOut(const BlastRadius& radius)
{
    const Look& look = Look::of(this);
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const BlastRadius::LeftOut& left : radius.leftOut) {
        grid->addWidget(new StatusLabel(shapeOf(left.reason), reasonWord(left.reason)), line, 0);
        const QString count = m_format.number(left.ids.size());
        grid->addWidget(number(count, tr("%1: %2").arg(reasonWord(left.reason), count)), line, 1);
        ++line;
    }
    const bool moving = std::any_of(radius.leftOut.cbegin(), radius.leftOut.cend(),
                                    [](const BlastRadius::LeftOut& left) { return maySettle(left.reason); });
    if (moving) {
        auto* words = cell(tr("Those that are being updated, set up or stalled move too when they settle before it is "
                              "sent."),
                           Token::Muted, FontRole::Small);
        words->setElide(Qt::ElideNone);
        words->setWordWrap(true);
        grid->addWidget(words, line++, 0, 1, 2);
    }
    if (radius.leftOut.isEmpty())
        grid->addWidget(cell(tr("Nobody is left out."), Token::Muted), line, 0);
    return table;
}

QWidget* PublishBody::gitFields(const GitMetadata& git)
{
    const Look& look = Look::of(this);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(8));
    const auto add = [&](const QString& name, const QString& label, const QString& text, int stretch) {
        auto* line = new QLineEdit(text, row);
        line->setObjectName(u"publish."_s + name);
        line->setAccessibleName(label);
        line->setPlaceholderText(label);
        line->setCursorPosition(0); // of a long hash its head
        layout->addWidget(line, stretch);
        return line;
    };
    m_message = add(u"message"_s, tr("Commit message"), git.commitMessage, 3);
    m_ref = add(u"ref"_s, tr("Commit ref"), git.commitRef, 1);
    m_sha = add(u"sha"_s, tr("Commit sha"), git.commitSha, 2);
    return column(tr("Written into the release"), row);
}

GitMetadata PublishBody::git() const
{
    return {m_sha->text().trimmed(), m_ref->text().trimmed(), m_message->text().trimmed()};
}

} // namespace alien
