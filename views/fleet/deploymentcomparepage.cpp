// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/deploymentcomparepage.h"

#include "client/fromutf8.h"
#include "models/common/format.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"compare"_s, DeploymentComparePage::tr("Comparison"), DeploymentComparePage::tr("Filter places"),
            DeploymentComparePage::tr("differs:yes part:settings place:network text"),
            DeploymentComparePage::tr("places")};
}

} // namespace

DeploymentComparePage::DeploymentComparePage(Session& session, ActionRegistry& actions, const Format& format,
                                             QWidget* parent)
    : DeploymentComparePage(session, actions, format, new ComparisonTable, parent)
{}

DeploymentComparePage::DeploymentComparePage(Session& session, ActionRegistry& actions, const Format& format,
                                             ComparisonTable* table, QWidget* parent)
    : TablePage(words(), table, parent)
    , m_session(session)
    , m_actions(actions)
    , m_format(format)
    , m_table(table)
{
    table->setParent(this);
    build();
    updateState();
    updateTexts();
}

void DeploymentComparePage::build()
{
    const Look& look = Look::of(this);
    auto* back = new QPushButton(tr("Deployments"), this);
    back->setObjectName(u"compare.back"_s);
    back->setAccessibleName(tr("Back to deployments"));
    back->setToolTip(tr("Back to the deployments (Esc, Alt+Left)"));
    back->setAutoDefault(false);
    setButtonIcon(back, isRightToLeft() ? IconId::Right : IconId::Left);
    filterRow()->insertWidget(0, back);
    connect(back, &QPushButton::clicked, this, &DeploymentComparePage::backRequested);
    m_only = new QCheckBox(tr("Only differences"), this);
    m_only->setObjectName(u"compare.onlyDifferences"_s);
    m_only->setAccessibleName(tr("Only differences"));
    filterRow()->insertWidget(filterRow()->count() - 1, m_only);
    connect(m_only, &QCheckBox::toggled, m_table, &ComparisonTable::setOnlyDifferences);
    auto* copy = new ActionButton(&m_actions.action(u"compare.copy"_s), this);
    copy->setObjectName(u"compare.copy"_s);
    filterRow()->insertWidget(filterRow()->count() - 1, copy);

    m_who = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_who->setObjectName(u"compare.who"_s);
    m_who->setWordWrap(true);
    auto* who = new QHBoxLayout;
    who->setContentsMargins(look.px(12), 0, look.px(12), look.px(6));
    who->addWidget(m_who, 1);
    aboveTable()->addLayout(who);
    view().setNameColumn(u"place"_s);
    // Two sides of one comparison, as wide as each other.
    view().setStretchColumn(u"left"_s, u"right"_s);
    connect(&m_format, &Format::changed, this, [this] {
        if (m_ready)
            sayWho();
    });
}

void DeploymentComparePage::compare(const QString& left, const QString& right)
{
    if (left == m_ids[0] && right == m_ids[1] && (m_ready || (m_asked > 0 && !m_error)))
        return;
    m_ids = {left, right};
    m_table->setComparison({});
    m_read = {};
    showTitle();
    read();
}

void DeploymentComparePage::read()
{
    const int asked = ++m_asked;
    m_ready = false;
    m_error.reset();
    m_read = {};
    updateState();
    Q_EMIT readyChanged();
    for (int side = 0; side < 2; ++side) {
        m_session.client()
            .deployments()
            .get(m_ids[std::size_t(side)])
            .then(this, [this, side, asked](const Result<Deployment>& answer) { arrived(side, asked, answer); });
    }
}

void DeploymentComparePage::refresh()
{
    if (!m_ids[0].isEmpty())
        read();
}

void DeploymentComparePage::arrived(int side, int asked, const Result<Deployment>& answer)
{
    if (asked != m_asked)
        return;
    if (answer.ok())
        m_read[std::size_t(side)] = *answer;
    else if (!m_error)
        m_error = answer.error();
    if (m_read[0] && m_read[1])
        compareBoth(asked);
    else
        updateState();
}

void DeploymentComparePage::compareBoth(int asked)
{
    QHash<QString, QString> groups;
    QHash<QString, QString> releases;
    for (const auto& read : m_read) {
        groups.insert(read->deploymentGroupId, m_session.fleet().groupName(read->deploymentGroupId.toStdString()));
        for (const QString& id : {read->currentReleaseId, read->desiredReleaseId}) {
            if (!id.isEmpty())
                releases.insert(id, m_session.releases().label(id));
        }
    }
    m_table->setNames(nameOf(0), nameOf(1));
    inBackground(
        this,
        [left = *m_read[0], right = *m_read[1], groups, releases] {
            return compareDeployments(left, right, groups, releases);
        },
        [this, asked](const QList<ComparisonRow>& rows) {
            if (asked != m_asked)
                return;
            m_ready = true;
            m_readMs = m_session.fleet().nowMs();
            m_table->setComparison(rows);
            sayWho();
            updateState();
            updateTexts();
            Q_EMIT readyChanged();
        });
}

QString DeploymentComparePage::nameOf(int side) const
{
    const auto& read = m_read[std::size_t(side)];
    return read && !read->name.isEmpty() ? read->name : m_ids[std::size_t(side)];
}

void DeploymentComparePage::showTitle()
{
    setWindowTitle(tr("%1 beside %2").arg(nameOf(0), nameOf(1)));
}

void DeploymentComparePage::sayWho()
{
    showTitle();
    // Names repeat across groups: the ids tell which two these are.
    m_who->setText(tr("%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are "
                      "compared in sight.")
                       .arg(nameOf(0), m_ids[0], nameOf(1), m_ids[1]) +
                   u' ' + tr("Read at %1; Refresh reads both again.").arg(m_format.time(m_readMs)));
}

QString DeploymentComparePage::fact() const
{
    return m_ready ? tr("%n difference(s)", nullptr, m_table->differences()) : QString();
}

PageLocation DeploymentComparePage::location() const
{
    return {TablePage::location().query, m_ids[0] + u',' + m_ids[1], {}};
}

void DeploymentComparePage::goTo(const PageLocation& location)
{
    const QString left = location.id.section(u',', 0, 0);
    const QString right = location.id.section(u',', 1, 1);
    if (!left.isEmpty() && !right.isEmpty())
        compare(left, right);
    TablePage::goTo({location.query, {}, {}});
}

StatePane::State DeploymentComparePage::emptyState() const
{
    using Kind = StatePane::Kind;
    if (m_error)
        return {Kind::Error, tr("One of the two could not be read"), m_error->text, tr("Try again"), IconId::Refresh,
                {}};
    if (!m_ready)
        return {Kind::Loading, {}, {}, {}, IconId::None, {}};
    if (m_table->onlyDifferences() && m_table->differences() == 0)
        return {Kind::EmptyFirstRun,
                tr("No difference"),
                tr("Status, releases, settings, resources and names of variables are the same."),
                {},
                IconId::None,
                {}};
    return {};
}

void DeploymentComparePage::stateButton(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::Error)
        read();
}

} // namespace alien
