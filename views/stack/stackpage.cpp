// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackpage.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/findingspanel.h"
#include "views/stack/profileform.h"
#include "views/stack/resourceform.h"
#include "views/stack/rolloutview.h"
#include "views/stack/stackframeform.h"
#include "views/stack/stacklist.h"
#include "views/stack/stackstart.h"
#include "views/stack/stacktext.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

enum Front { Start, Editor, Rolling };
enum Form { FrameForm, ResourcesForm, ProfilesForm };

} // namespace

StackPage::StackPage(StackBench& bench, ActionRegistry& actions, const Format& format, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_actions(actions)
    , m_format(format)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"stack.page"_s);
    build(actions, format);
    wire();
    showOpened();
    showPlace();
}

void StackPage::wire()
{
    connect(m_start, &StackStart::importRequested, this, &StackPage::importRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before && isAncestorOf(before))
            m_bench.document().endStep();
        // Again, it only moves to the front.
        if (now && m_forms->isAncestorOf(now))
            now->installEventFilter(this);
    });
    connect(m_list, &StackList::addRequested, this, &StackPage::addRequested);
    connect(m_platforms, &TabStrip::currentChanged, &m_bench, &StackBench::setPlatform);
    connect(m_rightTabs, &TabStrip::currentChanged, this, &StackPage::showRight);
    connect(m_draftMenu, &QMenu::aboutToShow, this, &StackPage::fillDraftMenu);
    connect(m_findings, &FindingsPanel::placeRequested, this, &StackPage::goToFinding);
    connect(m_findings, &FindingsPanel::copied, this, &StackPage::copied);
    connect(m_rollout, &RolloutView::closeRequested, this, [this] { showRollout(false); });
    connect(m_rollout, &RolloutView::openRequested, this, &Page::openRequested);
    connect(&m_bench, &StackBench::openedChanged, this, &StackPage::showOpened);
    connect(&m_bench, &StackBench::draftsChanged, this, &StackPage::showFacts);
    connect(&m_bench, &StackBench::savedChanged, this, &StackPage::showFacts);
    connect(&m_bench, &StackBench::platformChanged, this, &StackPage::showPlatforms);
    connect(&m_bench, &StackBench::edited, this, &StackPage::showPlatforms);
    connect(&m_bench, &StackBench::checked, this, [this] {
        showPlatforms();
        showFacts();
    });
    connect(&m_bench, &StackBench::placeChanged, this, &StackPage::showPlace);
}

/// A field's own undo would know nothing of the steps made elsewhere: the keys are left to those of the document, but
/// for what is typed and no value yet.
bool StackPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || hasFieldError(field) || (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)))
        return Page::eventFilter(watched, event);
    event->ignore();
    return true;
}

void StackPage::showOpened()
{
    if (m_stack->currentIndex() != Rolling || m_bench.isOpen())
        m_stack->setCurrentIndex(m_bench.isOpen() ? Editor : Start);
    showPlatforms();
    showFacts();
    Q_EMIT headActionsChanged();
    Q_EMIT currentSelectionChanged();
}

void StackPage::showRollout(bool on)
{
    m_stack->setCurrentIndex(on ? Rolling : m_bench.isOpen() ? Editor : Start);
    Q_EMIT headActionsChanged();
    Q_EMIT currentSelectionChanged();
}

bool StackPage::isEditing() const
{
    return m_bench.isOpen() && m_stack->currentIndex() == Editor;
}

void StackPage::showPlatforms()
{
    const QStringList now = m_bench.document().platforms();
    for (const QString& platform : now) {
        if (!m_platforms->ids().contains(platform))
            m_platforms->addTab(platform, platform);
    }
    QHash<QString, int> errors;
    for (const Finding& finding : m_bench.report().findings) {
        if (finding.severity == Finding::Severity::Error)
            ++errors[finding.platform];
    }
    const QStringList all = m_platforms->ids();
    for (const QString& platform : all) {
        m_platforms->setTabVisible(platform, now.contains(platform));
        const StackDiff* diff = m_bench.difference(platform);
        const bool added = diff && diff->kind == ChangeKind::Added;
        m_platforms->setText(platform, added ? tr("%1, added").arg(platform) : platform);
        m_platforms->setCount(platform, errors.value(platform, 0) > 0 ? errors.value(platform) : -1);
    }
    if (now.contains(m_bench.platform()) && m_platforms->current() != m_bench.platform())
        m_platforms->setCurrent(m_bench.platform());
}

void StackPage::showPlace()
{
    const auto kind = m_bench.place().kind;
    m_forms->setCurrentIndex(kind == StackPlace::Kind::Resource  ? ResourcesForm
                             : kind == StackPlace::Kind::Profile ? ProfilesForm
                                                                 : FrameForm);
    Q_EMIT currentSelectionChanged();
}

void StackPage::showFacts()
{
    const StackDraft& draft = m_bench.draft();
    const QString base = draft.baseRelease.isEmpty()
                             ? tr("from no release")
                             : tr("from %1").arg(m_bench.session().releases().label(draft.baseRelease));
    m_draft->setText(tr("%1, %2").arg(oneLine(draft.name, 40), base));
    m_draft->setAccessibleName(tr("Draft %1").arg(draft.name));
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (const StackDiff& diff : m_bench.report().difference) {
        added += int(diff.ids(ChangeKind::Added).size());
        changed += int(diff.ids(ChangeKind::Changed).size()) + (diff.fields.isEmpty() ? 0 : 1);
        removed += int(diff.ids(ChangeKind::Removed).size());
    }
    const int platforms = int(m_bench.document().platforms().size());
    m_changes->setText(draft.baseRelease.isEmpty() ? tr("%n platform(s), compared with nothing", nullptr, platforms)
                                                   : tr("%1 added, %2 changed, %3 removed on %4")
                                                         .arg(added)
                                                         .arg(changed)
                                                         .arg(removed)
                                                         .arg(tr("%n platform(s)", nullptr, platforms)));
    Q_EMIT factChanged();
}

QString StackPage::fact() const
{
    if (!m_bench.isOpen())
        return m_bench.drafts().isEmpty() ? QString() : tr("%n draft(s)", nullptr, int(m_bench.drafts().size()));
    if (!m_bench.problem().isEmpty() && !m_bench.keeps())
        return tr("not kept: %1").arg(m_bench.problem());
    if (!m_bench.isSaved())
        return tr("being saved");
    return tr("saved %1").arg(m_format.time(m_bench.savedMs()));
}

QStringList StackPage::headActions() const
{
    if (m_stack->currentIndex() == Rolling || !m_bench.isOpen())
        return {};
    return {u"stack.publish"_s, u"stack.compare"_s};
}

void StackPage::fillDraftMenu()
{
    m_draftMenu->clear();
    for (const StackDraft& draft : m_bench.drafts()) {
        QAction* action = m_draftMenu->addAction(oneLine(draft.name, 60));
        action->setCheckable(true);
        action->setChecked(draft.id == m_bench.draft().id);
        connect(action, &QAction::triggered, this, [this, id = draft.id] { m_bench.openDraft(id); });
    }
    m_draftMenu->addSeparator();
    for (const auto& id :
         {u"stack.new"_s, u"stack.renameDraft"_s, u"stack.deleteDraft"_s, u"stack.importFile"_s, u"stack.exportFile"_s})
        m_draftMenu->addAction(&m_actions.action(id));
}

void StackPage::showRight(const QString& part)
{
    m_rightTabs->setCurrent(part);
    m_right->setCurrentIndex(part == "code"_L1 ? 1 : part == "alients"_L1 ? 2 : 0);
}

void StackPage::goToFinding(const Finding& finding)
{
    if (!finding.platform.isEmpty())
        m_bench.setPlatform(finding.platform);
    if (!finding.resource.isEmpty())
        m_bench.setPlace({StackPlace::Kind::Resource, finding.resource});
    const bool here = finding.platform == m_bench.platform() || finding.platform.isEmpty();
    if (here && finding.from < finding.to && m_bench.isChecked())
        m_text->goTo(finding.from, finding.to);
}

void StackPage::focusFilter()
{
    m_list->focusFilter();
}

void StackPage::focusContent()
{
    if (m_stack->currentIndex() == Editor)
        m_list->focusList();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool StackPage::stepBack()
{
    if (m_stack->currentIndex() == Rolling) {
        showRollout(false);
        return true;
    }
    return m_stack->currentIndex() == Editor && m_list->clearFilter();
}

PageLocation StackPage::location() const
{
    return {{}, m_bench.draft().id, u"draft"_s};
}

void StackPage::goTo(const PageLocation& location)
{
    if (location.part == "release"_L1)
        m_bench.openRelease(location.id);
    else if (location.part == "draft"_L1 && !location.id.isEmpty() && location.id != m_bench.draft().id)
        m_bench.openDraft(location.id);
    showRollout(false);
}

QByteArray StackPage::saveLayout() const
{
    QJsonObject layout;
    for (const auto& [key, splitter] :
         {std::pair{"outer"_L1, m_outer}, std::pair{"columns"_L1, m_columns}, std::pair{"left"_L1, m_left}})
        layout.insert(key, QString::fromLatin1(splitter->saveState().toBase64()));
    layout.insert("width"_L1, width());
    layout.insert("draft"_L1, m_bench.draft().id);
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void StackPage::restoreLayout(const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    for (const auto& [key, splitter] :
         {std::pair{"outer"_L1, m_outer}, std::pair{"columns"_L1, m_columns}, std::pair{"left"_L1, m_left}}) {
        const QByteArray state = QByteArray::fromBase64(layout.value(key).toString().toLatin1());
        if (!state.isEmpty())
            m_placed = splitter->restoreState(state);
    }
    // The draft that was open comes back, whatever ended the last run.
    if (const QString draft = layout.value("draft"_L1).toString(); !draft.isEmpty() && !m_bench.isOpen())
        m_bench.reopenDraft(draft);
}

void StackPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void StackPage::arrange()
{
    const Look& look = Look::of(this);
    if (m_placed || width() < look.px(600) || height() < look.px(300))
        return;
    m_placed = true;
    const int list = look.px(width() > look.px(1300) ? 252 : 208);
    const int form = look.px(width() > look.px(1300) ? 452 : 410);
    m_columns->setSizes({list, form, width() - list - form});
    const int findings = look.px(150);
    m_outer->setSizes({height() - findings, findings});
    m_left->setSizes({height() * 6 / 10, height() * 3 / 10});
}

} // namespace alien
