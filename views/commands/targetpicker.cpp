// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/targetpicker.h"

#include "models/connection/session.h"
#include "models/fleet/deploymenttable.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/status.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/shownitem.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsShown = 5;
constexpr int kAddMost = 2'000;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

TargetPicker::TargetPicker(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
{
    setObjectName(u"workbench.targetPicker"_s);
    build();
    const auto follow = [this] {
        if (!m_ids.isEmpty())
            refresh();
    };
    connect(&session.fleet(), &FleetStore::applied, this, follow);
    connect(&session, &Session::stateChanged, this, follow);
    connect(&session, &Session::whoamiChanged, this, follow);
    connect(&session, &Session::profileChanged, this, follow);
    refresh();
}

void TargetPicker::build()
{
    const Look& look = Look::of(this);
    m_count = new TextLabel({}, FontRole::SmallStrong, Token::Muted, this);
    m_count->setObjectName(u"workbench.targetCount"_s);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"workbench.removeTarget"_s);
    m_remove->setAccessibleName(tr("Remove target"));
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Flat);
    connect(m_remove, &QPushButton::clicked, this, &TargetPicker::removeSelected);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_remove);

    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"workbench.targets"_s);
    m_list->setAccessibleName(tr("Targets"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    m_find = new QueryEdit(tr("Find deployments"), this);
    m_find->setObjectName(u"workbench.find"_s);
    m_find->setPlaceholderText(tr("Add by name or filter: group:acme status:running"));
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &TargetPicker::findChanged);
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"workbench.addTargets"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &TargetPicker::addFound);
    auto* find = new QHBoxLayout;
    find->setSpacing(look.px(6));
    find->addWidget(m_find, 1);
    find->addWidget(m_add);

    m_results = new TableView(tr("Found deployments"), this);
    m_results->setObjectName(u"workbench.found"_s);
    m_results->setFixedHeight(look.px(24) + kRowsShown * look.rowHeight() + 2);
    m_results->hide();
    connect(m_results, &TableView::opened, this, [this](const QString& id) { addTargets({id}); });
    connect(m_results, &TableView::selectedIdsChanged, this, &TargetPicker::findChanged);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addLayout(head);
    column->addWidget(m_list);
    column->addLayout(find);
    column->addWidget(m_results);
}

void TargetPicker::findChanged()
{
    const bool asked = !m_find->text().trimmed().isEmpty();
    if (asked && !m_found) {
        m_found = new DeploymentTable(m_session.fleet(), m_format, this);
        m_found->setSortKeys({{DeploymentTable::Name, Qt::AscendingOrder}});
        m_results->setTable(m_found);
        m_results->setStretchColumn(u"name"_s);
        m_found->setQueryText(m_find->text()); // first: the field takes over what its table has
        m_find->setTable(m_found);
        connect(m_found, &TableModel::countsChanged, this, &TargetPicker::findChanged);
        connect(m_found, &TableModel::queryChanged, this, &TargetPicker::findChanged);
    }
    m_results->setVisible(asked);
    const int selected = m_results->isVisibleTo(this) && m_found ? m_results->selectedCount() : 0;
    const int matching = asked && m_found ? m_found->rowCount() : 0;
    m_add->setEnabled(selected > 0 || (matching > 0 && matching <= kAddMost));
    m_add->setText(selected > 0 ? tr("Add %n selected", nullptr, selected)
                   : asked      ? tr("Add %n matching", nullptr, matching)
                                : tr("Add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(matching > kAddMost ? tr("More than %1 at once are not added; narrow the filter.").arg(kAddMost)
                                          : QString());
}

void TargetPicker::addFound()
{
    if (!m_found)
        return;
    m_found->whenSettled(this, [this] {
        findChanged();
        if (!m_add->isEnabled())
            return;
        const QStringList selected = m_results->selectedIds();
        addTargets(selected.isEmpty() ? m_found->visibleIds() : selected);
        m_find->clear();
        m_found->setQueryText({});
        m_results->clearSelection();
    });
}

void TargetPicker::setTargets(const QStringList& ids)
{
    m_ids.clear();
    m_problems.clear();
    addTargets(ids);
    if (ids.isEmpty())
        refresh();
}

void TargetPicker::addTargets(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (!id.isEmpty() && !m_ids.contains(id))
            m_ids.append(id);
    }
    refresh();
    Q_EMIT changed();
}

void TargetPicker::removeSelected()
{
    for (const auto* item : m_list->selectedItems())
        m_ids.removeAll(item->data(0, Qt::UserRole).toString());
    refresh();
    Q_EMIT changed();
}

QString TargetPicker::whyNot(const QString& id) const
{
    const FleetRow* row = m_session.fleet().find(id);
    if (!row)
        return m_session.fleetKnown() ? tr("It is not in the fleet any more.") : tr("The fleet is being read.");
    const Availability may = commandAvailability(m_session.availability(), text(row->summary->status));
    return may.allowed ? QString() : may.why;
}

QList<CommandAim> TargetPicker::aims(const QString& targetResourceId) const
{
    QList<CommandAim> aims;
    for (const QString& id : m_ids) {
        if (!whyNot(id).isEmpty())
            continue;
        const DeploymentSummary& summary = *m_session.fleet().find(id)->summary;
        CommandAim aim;
        aim.deploymentId = id;
        aim.deploymentName = text(summary.name);
        aim.groupName = m_session.fleet().groupName(summary.groupId);
        aim.platform = text(summary.platform);
        aim.statusSeen = text(summary.status);
        aim.targetResourceId = targetResourceId;
        aims.append(aim);
    }
    return aims;
}

int TargetPicker::left() const
{
    return int(
        std::count_if(m_ids.cbegin(), m_ids.cend(), [this](const QString& id) { return !whyNot(id).isEmpty(); }));
}

void TargetPicker::setProblems(const QHash<QString, QString>& problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    refresh();
}

void TargetPicker::focusFind()
{
    m_find->setFocus(Qt::OtherFocusReason);
}

void TargetPicker::refresh()
{
    const Look& look = Look::of(this);
    while (m_list->topLevelItemCount() > m_ids.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < m_ids.size())
        m_list->addTopLevelItem(new ShownItem);
    for (int i = 0; i < m_ids.size(); ++i) {
        auto* item = m_list->topLevelItem(i);
        const QString& id = m_ids.at(i);
        const FleetRow* row = m_session.fleet().find(id);
        const QString why = m_problems.value(id, whyNot(id));
        item->setData(0, Qt::UserRole, id);
        item->setIcon(0, statusIcon(look, row ? statusShape(row->klass) : StatusShape::Unknown));
        item->setText(0, row ? text(row->summary->name) : Format::shortId(id));
        item->setText(1, why.isEmpty() && row ? text(row->summary->status) : why);
        item->setForeground(1, look.color(why.isEmpty() ? Token::Muted : Token::Attention));
        item->setToolTip(1, why);
        item->setToolTip(0, id);
    }
    const int left = this->left();
    const int all = int(m_ids.size());
    m_count->setText(all == 0 ? tr("No deployment chosen")
                     : left == 0
                         ? tr("%n deployment(s)", nullptr, all)
                         : tr("%n deployment(s), ", nullptr, all) + tr("%n cannot take a command now", nullptr, left));
    m_list->setVisible(all > 0);
    m_remove->setVisible(all > 0);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    const int rowHeight = std::max(look.rowHeight(), m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::clamp(all, 1, kRowsShown) * rowHeight + 4);
    m_list->resizeColumnToContents(0);
    findChanged();
}

bool TargetPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_find && enter && key->modifiers() == Qt::NoModifier && m_found) {
        // What stands there now counts, not what the field applied a moment ago.
        m_found->setQueryText(m_find->text());
        addFound();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace alien
