// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/viewscontroller.h"

#include "app/controllers/actionrows.h"
#include "models/fleet/deploymenttable.h"
#include "views/commands/askform.h"
#include "views/common/table/tableview.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/viewstrip.h"
#include "views/shell/prompter.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds undoLasts{15};
}

void addViewActions(ActionRegistry& actions)
{
    const auto tr = [](const char* text) { return ViewsController::tr(text); };
    addActions(actions, MenuId::Deployment, u"views"_s,
               {{u"views.save"_s, tr("Save view…"), IconId::None,
                 tr("Keeps filter, columns and sorting under a name, as a tab of this connection.")},
                {u"views.update"_s, tr("Update view"), IconId::None,
                 tr("Puts the filter, columns and sorting on screen into the view of this tab.")},
                {u"views.rename"_s, tr("Rename view…"), IconId::None, tr("Gives the view of this tab another name.")},
                {u"views.left"_s, tr("Move view left"), IconId::None, tr("Moves its tab one place to the left.")},
                {u"views.right"_s, tr("Move view right"), IconId::None, tr("Moves its tab one place to the right.")},
                {u"views.default"_s, tr("Open this view first"), IconId::None,
                 tr("The deployments of this connection open with it.")},
                {u"views.copy"_s, tr("Copy view as text"), IconId::None,
                 tr("Copies it as a line of text, for another connection or person.")},
                {u"views.paste"_s, tr("Open view from text…"), IconId::None,
                 tr("Takes the line that “Copy view as text” gives, and opens it as a view.")},
                {u"views.delete"_s, tr("Delete view"), IconId::None, tr("Removes the tab; it can be undone.")}});
}

ViewsController::ViewsController(const ControllerContext& context, const Store& store, FleetPage& page, QObject* parent)
    : Controller(context, parent)
    , m_page(page)
{
    if (!m_views.load(store.saved)) { // never stored: two that everybody needs
        m_views.add({{}, tr("Not healthy"), u"class:failed,stalled,attention,working,unknown"_s, {}});
        m_views.add({{}, tr("Rolling out"), u"drift:yes"_s, {}});
    }
    connect(&m_views, &SavedViews::changed, this, [this, save = store.save] { save(m_views.toJson()); });
    m_strip = page.showViews(m_views);
    connect(m_strip, &ViewStrip::currentChanged, this, &ViewsController::refreshSoon);
    connect(&page.table(), &DeploymentTable::queryChanged, this, &ViewsController::refreshSoon);
    bind();
    m_strip->open(m_views.defaultId());
    // What the page showed last is put back behind this. The default view goes before it, but not before a filter that
    // no view keeps: nothing that was typed disappears.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_views.defaultId().isEmpty() && !m_strip->isChanged())
                m_strip->open(m_views.defaultId());
        },
        Qt::QueuedConnection);
}

void ViewsController::bind()
{
    on(u"views.save"_s, [this] { save(); });
    on(u"views.update"_s,
       [this] { m_views.change(m_strip->current(), m_page.table().query().text(), m_page.view().saveColumns()); });
    on(u"views.rename"_s, [this] { rename(); });
    on(u"views.left"_s, [this] { m_views.move(m_strip->current(), -1); });
    on(u"views.right"_s, [this] { m_views.move(m_strip->current(), 1); });
    on(u"views.default"_s, [this] {
        const QString id = m_strip->current();
        m_views.setDefault(m_views.defaultId() == id ? QString() : id);
    });
    on(u"views.copy"_s, [this] {
        SavedView view{{}, tr("Deployments"), m_page.table().query().text(), m_page.view().saveColumns()};
        if (const SavedView* known = m_views.find(m_strip->current()))
            view.name = known->name;
        prompter().copyText(SavedViews::toText(view)); // as it is on screen
    });
    on(u"views.paste"_s, [this] { paste(); });
    on(u"views.delete"_s, [this] { remove(); });
}

void ViewsController::askName(const QString& question, const QString& name, const QString& self,
                              const std::function<void(const QString&)>& then)
{
    auto* form = new AskForm({u"view"_s, tr("Name of the view"), tr("It stands on the tab, on this connection only."),
                              tr("Save view"), false},
                             name);
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form, self, then](const QString& text) {
        if (const QString problem = m_views.nameProblem(text, self); !problem.isEmpty()) {
            form->showError(problem);
            return;
        }
        prompter().closeSheet();
        then(text);
    });
    prompter().openSheet(form, question);
}

void ViewsController::save()
{
    const QString query = m_page.table().query().text();
    const QByteArray columns = m_page.view().saveColumns();
    askName(tr("Save the view under which name?"), m_views.freeName(tr("My view")), {},
            [this, query, columns](const QString& name) {
                m_strip->open(m_views.add({{}, name, query, columns}));
            });
}

void ViewsController::rename()
{
    const SavedView* view = m_views.find(m_strip->current());
    if (view == nullptr)
        return;
    askName(tr("Rename “%1” to what?").arg(view->name), view->name, view->id,
            [this, id = view->id](const QString& name) { m_views.rename(id, name); });
}

void ViewsController::paste()
{
    auto* form = new AskForm(
        {u"viewText"_s, tr("Text of the view"), tr("One line, from “Copy view as text”."), tr("Open view"), false}, {});
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, form](const QString& text) {
        QString error;
        std::optional<SavedView> view = SavedViews::fromText(text, &error);
        if (!view) {
            form->showError(error);
            return;
        }
        prompter().closeSheet();
        view->name = m_views.freeName(view->name);
        m_strip->open(m_views.add(*view));
    });
    prompter().openSheet(form, tr("Open a view from its text?"));
}

void ViewsController::remove()
{
    const SavedView* view = m_views.find(m_strip->current());
    if (view == nullptr)
        return;
    Notice notice;
    notice.id = u"views.deleted"_s;
    notice.title = tr("View “%1” deleted.").arg(view->name);
    notice.text = tr("Its filter and columns go with it.");
    notice.leavesAfter = undoLasts;
    notice.buttons.append({tr("Undo"), [this] {
                               Notice gone;
                               gone.id = u"views.deleted"_s;
                               prompter().tell(gone);
                               if (m_views.canRestore())
                                   m_strip->open(m_views.restore());
                           }});
    m_views.remove(view->id);
    prompter().tell(notice);
}

void ViewsController::refresh()
{
    const SavedView* view = m_views.find(m_strip->current());
    const Availability none{false, tr("“All” is no saved view: open one first."), {}};
    const Availability may = view == nullptr ? none : Availability{};
    const Availability same{false, tr("The view is on screen as it was saved."), {}};
    actions().setAvailability(u"views.save"_s, {});
    actions().setAvailability(u"views.paste"_s, {});
    actions().setAvailability(u"views.copy"_s, {});
    actions().setAvailability(u"views.update"_s, view != nullptr && !m_strip->isChanged() ? same : may);
    for (const QString& id : {u"views.rename"_s, u"views.default"_s, u"views.delete"_s})
        actions().setAvailability(id, may);
    const bool first = view != nullptr && view == &m_views.views().constFirst();
    const bool last = view != nullptr && view == &m_views.views().constLast();
    const Availability edge{false, tr("It stands there already."), {}};
    actions().setAvailability(u"views.left"_s, first ? edge : may);
    actions().setAvailability(u"views.right"_s, last ? edge : may);
    actions().setText(u"views.default"_s, view != nullptr && view->id == m_views.defaultId()
                                              ? tr("Stop opening this view first")
                                              : QString());
}

} // namespace alien
