// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/stackcontroller.h"

#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "models/stack/stackbench.h"
#include "models/stack/stacktemplates.h"
#include "views/commands/askform.h"
#include "views/shell/prompter.h"
#include "views/shell/questionform.h"
#include "views/stack/compareview.h"
#include "views/stack/findingspanel.h"
#include "views/stack/stackpage.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(32) << 20;

QString idProblem(const QString& id)
{
    static const QRegularExpression good(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"_s);
    if (good.match(id).hasMatch() && !id.contains("--"_L1))
        return {};
    return StackController::tr("Ids are lower-case letters, digits and single hyphens, with a letter or digit at both "
                               "ends.");
}

struct StackFile
{
    QByteArray body; ///< empty: no stack in it
    QString problem; ///< why it could not be read
};

StackFile readStackFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    if (file.size() > largestFile)
        return {{}, StackController::tr("It is larger than 32 MB.")};
    return {StackDocument::bodyOfFile(file.readAll(), u"aws"_s), {}};
}

} // namespace

StackController::StackController(const ControllerContext& context, StackBench& bench, StackPage& page, QObject* parent)
    : Controller(context, parent)
    , m_bench(bench)
    , m_page(page)
    , m_publishing(context, bench, page, this)
{
    bindDrafts();
    bindEdits();
    bindPublishing();
    restWhileHidden(page, tr("Stack editor"),
                    {u"stack.renameDraft"_s, u"stack.deleteDraft"_s, u"stack.exportFile"_s, u"stack.rename"_s,
                     u"stack.duplicate"_s, u"stack.removeResource"_s, u"stack.addPlatform"_s, u"stack.removePlatform"_s,
                     u"stack.nextFinding"_s, u"stack.compare"_s, u"stack.publish"_s});
    connect(&page, &StackPage::addRequested, this, &StackController::askAdd);
    connect(&page, &StackPage::importRequested, this, &StackController::importFile);
    connect(&page, &Page::currentSelectionChanged, this, &StackController::refreshSoon);
    connect(&page, &Page::headActionsChanged, this, &StackController::refreshSoon);
    connect(&page.findings(), &FindingsPanel::selectionChanged, this, &StackController::refreshSoon);
    for (const auto signal : {&StackBench::openedChanged, &StackBench::edited, &StackBench::checked,
                              &StackBench::placeChanged, &StackBench::platformChanged})
        connect(&bench, signal, this, &StackController::refreshSoon);
    connect(&bench, &StackBench::refused, this, &StackController::tell);
    bindConversion();
    connect(&m_publishing, &StackPublishing::changed, this, &StackController::refreshSoon);
    connect(&m_publishing, &StackPublishing::differenceWanted, this, &StackController::compare);
    for (const auto signal :
         {&Session::stateChanged, &Session::whoamiChanged, &Session::profileChanged, &Session::fleetPolled})
        connect(&session(), signal, this, &StackController::refreshSoon);
}

void StackController::bindDrafts()
{
    on(u"stack.new"_s, [this] { m_bench.close(); });
    on(u"stack.renameDraft"_s, [this] {
        askName(u"stack.renameDraft"_s, tr("Rename the draft?"), tr("Name"), {}, tr("Rename draft"),
                m_bench.draft().name, [this](const QString& name) {
                    m_bench.renameDraft(name);
                    return QString();
                });
    });
    on(u"stack.deleteDraft"_s, [this] { deleteDraft(); });
    on(u"stack.importFile"_s, [this] { importFile(); });
    on(u"stack.exportFile"_s, [this] { exportFile(); });
}

void StackController::bindEdits()
{
    on(u"stack.undo"_s, [this] { m_bench.document().undoStack()->undo(); });
    on(u"stack.redo"_s, [this] { m_bench.document().undoStack()->redo(); });
    on(u"stack.rename"_s, [this] { askRename(); });
    on(u"stack.duplicate"_s, [this] { askDuplicate(); });
    on(u"stack.removeResource"_s, [this] { askRemove(); });
    on(u"stack.addPlatform"_s, [this] { askPlatform(); });
    on(u"stack.removePlatform"_s, [this] { askRemovePlatform(); });
    on(u"stack.nextFinding"_s, [this] { m_page.findings().next(); });
}

void StackController::bindPublishing()
{
    on(u"stack.compare"_s, [this] { compare(m_bench.baseRelease(), m_bench.draft().name, m_bench.document().text()); });
    on(u"stack.publish"_s, [this] { m_publishing.publishDraft(); });
    on(u"stack.showRollout"_s, [this] { m_page.showRollout(true); });
    on(u"stack.publishPrevious"_s, [this] { m_publishing.publishPrevious(); });
}

void StackController::refresh()
{
    refreshDrafts();
    refreshEdits();
    refreshConversion();
    const Availability may = permissionAvailability(session().availability(), Permission::CreateRelease);
    const auto set = [this](const QString& id, const QString& why) {
        actions().setAvailability(id, {why.isEmpty(), why, {}});
    };
    const QString busy = m_publishing.isBusy() ? tr("It is on its way.") : QString();
    QString why = !may.allowed ? may.why : busy.isEmpty() ? m_bench.whyNotPublished() : busy;
    set(u"stack.publish"_s, why);
    why = !may.allowed ? may.why : !busy.isEmpty() ? busy : QString();
    if (why.isEmpty() && m_publishing.previousRelease().isEmpty())
        why = tr("There is no release before the newest one.");
    set(u"stack.publishPrevious"_s, why);
    set(u"stack.showRollout"_s,
        m_publishing.hasRollout() ? QString() : tr("Nothing was published from here in this run."));
    set(u"stack.compare"_s, session().releases().releases().isEmpty() ? tr("There is no release to compare with.")
                            : m_bench.isOpen()                        ? QString()
                                                                      : tr("Open a draft first."));
}

void StackController::refreshDrafts()
{
    const Availability open = m_bench.isOpen() ? Availability{} : Availability{false, tr("Open a draft first."), {}};
    for (const auto& id : {u"stack.new"_s, u"stack.renameDraft"_s, u"stack.deleteDraft"_s, u"stack.exportFile"_s})
        actions().setAvailability(id, open);
    actions().setAvailability(u"stack.importFile"_s, {});
}

void StackController::refreshEdits()
{
    const auto set = [this](const QString& id, const QString& why) {
        actions().setAvailability(id, {why.isEmpty(), why, {}});
    };
    QUndoStack* steps = m_bench.document().undoStack();
    const bool here = m_page.isEditing() && m_page.isVisible();
    set(u"stack.undo"_s, here && steps->canUndo() ? QString() : tr("There is nothing to take back."));
    set(u"stack.redo"_s, here && steps->canRedo() ? QString() : tr("Nothing was taken back."));
    actions().setText(u"stack.undo"_s,
                      steps->canUndo() ? tr("&Undo: %1").arg(steps->undoText().replace(u'&', "&&"_L1)) : QString());
    const QString broken =
        m_bench.isReadable() ? QString() : tr("The text is not JSON now; mend it before names are changed.");
    const bool resource = m_bench.place().kind == StackPlace::Kind::Resource;
    const bool any = m_bench.place().kind != StackPlace::Kind::None;
    const QString select = tr("Select a resource first.");
    set(u"stack.rename"_s, !any ? select : broken);
    set(u"stack.removeResource"_s, !any ? select : broken);
    set(u"stack.duplicate"_s, !resource ? select : broken);
    const bool open = m_bench.isOpen();
    const int platforms = int(m_bench.document().platforms().size());
    set(u"stack.addPlatform"_s, open ? QString() : tr("Open a draft first."));
    set(u"stack.removePlatform"_s, platforms > 1 ? QString() : tr("It is the only stack of the draft."));
    set(u"stack.nextFinding"_s,
        m_page.isEditing() && !m_bench.report().findings.isEmpty() ? QString() : tr("There are no findings."));
}

void StackController::tell(const QString& title, const QString& text)
{
    prompter().tell({u"stack.refused"_s, Notice::Kind::Attention, title, text, {}, true});
}

/// What a conversion could not say is told for as long as the conversion holds: undo takes it back with it.
void StackController::bindConversion()
{
    connect(&m_bench, &StackBench::converted, this, [this](const QStringList& losses) {
        m_convertedAt = m_bench.document().undoStack()->index();
        Notice notice;
        notice.id = u"stack.converted"_s;
        if (!losses.isEmpty()) {
            notice.kind = Notice::Kind::Attention;
            notice.title = tr("Converted, but for %n thing(s) that cannot be said there.", nullptr, int(losses.size()));
            notice.text = losses.join(u'\n');
            notice.closable = true;
        }
        prompter().tell(notice);
    });
}

void StackController::refreshConversion()
{
    if (m_bench.document().undoStack()->index() >= m_convertedAt)
        return;
    m_convertedAt = 0;
    Notice over;
    over.id = u"stack.converted"_s;
    prompter().tell(over);
}

void StackController::askName(const QString& id, const QString& question, const QString& label, const QString& hint,
                              const QString& verb, const QString& text, std::function<QString(const QString&)> accept)
{
    auto* form = new AskForm({id, label, hint, verb, false}, text);
    m_form = form;
    connect(form, &AskForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &AskForm::accepted, this, [this, accept = std::move(accept)](const QString& name) {
        const QString problem = accept(name);
        if (problem.isEmpty())
            prompter().closeSheet();
        else if (m_form)
            m_form->showError(problem);
    });
    prompter().openSheet(form, question);
}

void StackController::askYes(const QString& id, const QString& question, const QString& text, const QString& verb,
                             std::function<void()> yes)
{
    auto* form = new QuestionForm(id, text, verb, true);
    connect(form, &QuestionForm::rejected, this, [this] { prompter().closeSheet(); });
    connect(form, &QuestionForm::accepted, this, [this, yes = std::move(yes)] {
        prompter().closeSheet();
        yes();
    });
    prompter().openSheet(form, question);
}

void StackController::askAdd(const QString& type)
{
    const QStringList platforms = m_bench.document().platforms();
    const QString hint = tr("On %1. A storage, a queue and the like keep their id for ever: what is in them goes with "
                            "another name.")
                             .arg(platforms.join(u", "_s));
    askName(u"stack.addResource"_s, type == "profile"_L1 ? tr("Add a permission profile?") : tr("Add a %1?").arg(type),
            type == "profile"_L1 ? tr("Name") : tr("Id"), hint,
            type == "profile"_L1 ? tr("Add profile") : tr("Add %1").arg(type), {}, [this, type](const QString& id) {
                if (const QString problem = idProblem(id); !problem.isEmpty())
                    return problem;
                StackDocument& document = m_bench.document();
                const QStringList all = document.platforms();
                if (type == "profile"_L1) {
                    if (m_bench.view().profiles().contains(id))
                        return tr("There is a profile %1 already.").arg(id);
                    document.applyTo(all, {StackEdit::set("/permissions/profiles/"_L1 + id, "{\"*\": []}")},
                                     tr("Add profile %1").arg(id));
                    m_bench.setPlace({StackPlace::Kind::Profile, id});
                    return QString();
                }
                if (!document.platformsWith(id).isEmpty())
                    return tr("There is a resource %1 already.").arg(id);
                const QByteArray entry =
                    resourceEntry(document.dialect(), type, id, m_bench.view().profiles().value(0, u"execution"_s));
                if (!document.addResource(all, id, entry))
                    return tr("The text has no place for it: it is no stack.");
                m_bench.setPlace({StackPlace::Kind::Resource, id});
                return QString();
            });
}

void StackController::askRename()
{
    const StackPlace place = m_bench.place();
    const bool profile = place.kind == StackPlace::Kind::Profile;
    int references = 0;
    for (const QString& platform : m_bench.document().platforms())
        references += profile ? 0 : int(m_bench.document().referrers(platform, place.id).size());
    const QString follows =
        references > 0 ? tr("%n reference(s) follow.", nullptr, references) : tr("Nothing refers to it.");
    const QString hint =
        profile ? tr("Every resource that uses the profile follows.")
                : tr("%1 Deployments see a new resource: what is in the old one does not move.").arg(follows);
    askName(u"stack.renamePlace"_s, tr("Rename %1?").arg(place.id), profile ? tr("Name") : tr("Id"), hint, tr("Rename"),
            place.id, [this, place, profile](const QString& name) {
                if (const QString problem = idProblem(name); !problem.isEmpty())
                    return problem;
                if (name == place.id)
                    return QString();
                StackDocument& document = m_bench.document();
                const QStringList all = document.platforms();
                const bool done = profile ? document.renameProfile(all, place.id, name)
                                          : document.renameResource(m_bench.platformsFor(place.id), place.id, name);
                if (!done)
                    return tr("%1 is taken, or a stack is not JSON now.").arg(name);
                m_bench.setPlace({place.kind, name});
                return QString();
            });
}

void StackController::askDuplicate()
{
    const QString id = m_bench.place().id;
    askName(u"stack.duplicatePlace"_s, tr("Duplicate %1?").arg(id), tr("Id of the copy"),
            tr("Nothing refers to the copy, and permission profiles stay as they are."), tr("Duplicate"), id + u"-2"_s,
            [this, id](const QString& name) {
                if (const QString problem = idProblem(name); !problem.isEmpty())
                    return problem;
                if (!m_bench.document().duplicateResource(m_bench.platformsFor(id), id, name))
                    return tr("%1 is taken, or a stack is not JSON now.").arg(name);
                m_bench.setPlace({StackPlace::Kind::Resource, name});
                return QString();
            });
}

void StackController::removePlace()
{
    const StackPlace place = m_bench.place();
    StackDocument& document = m_bench.document();
    if (place.kind == StackPlace::Kind::Resource)
        document.removeResource(m_bench.platformsFor(place.id), place.id, true);
    else
        document.applyTo(document.platforms(),
                         {StackEdit::remove("/permissions/profiles/"_L1 + pointerToken(place.id))},
                         tr("Remove profile %1").arg(place.id));
}

void StackController::askRemove()
{
    const StackPlace place = m_bench.place();
    QStringList broken;
    if (place.kind == StackPlace::Kind::Resource) {
        const QStringList platforms = m_bench.platformsFor(place.id);
        QMap<QString, QStringList> where;
        for (const QString& platform : platforms) {
            for (const StackReference& reference : m_bench.document().referrers(platform, place.id)) {
                const QString who = reference.from.isEmpty() ? tr("management") : reference.from;
                where[tr("%1 of %2").arg(referenceWord(reference.kind), who)].append(platform);
            }
        }
        for (auto it = where.cbegin(); it != where.cend(); ++it)
            broken.append(it->size() == platforms.size() ? it.key() : tr("%1, on %2").arg(it.key(), it->join(u", "_s)));
    } else {
        for (const StackResource& resource : m_bench.view().resources()) {
            if (resource.profile() == place.id)
                broken.append(tr("%1 names it and has no profile then").arg(resource.id()));
        }
    }
    if (broken.isEmpty()) {
        removePlace();
        return;
    }
    constexpr int shown = 10;
    QString text = place.kind == StackPlace::Kind::Resource
                       ? tr("What refers to it goes too:")
                       : tr("The manager refuses to deploy what names a profile that is not there:");
    text += u'\n' + broken.mid(0, shown).join(u'\n');
    if (broken.size() > shown)
        text += u'\n' + tr("and %n more", nullptr, int(broken.size()) - shown);
    text += u"\n\n"_s + tr("Undo brings all of it back.");
    askYes(u"stack.removePlace"_s, tr("Remove %1?").arg(place.id), text, tr("Remove %1").arg(place.id),
           [this] { removePlace(); });
}

void StackController::askPlatform()
{
    QStringList left = stackPlatforms(m_bench.document().dialect());
    for (const QString& there : m_bench.document().platforms())
        left.removeAll(there);
    const QString from = m_bench.platform();
    askName(u"stack.addPlatform"_s, tr("Add a platform?"), tr("Platform"),
            tr("One of %1. It begins as a copy of %2.").arg(left.join(u", "_s), from), tr("Add platform"),
            left.value(0), [this, left, from](const QString& name) {
                if (!left.contains(name))
                    return tr("Managers know %1.").arg(left.join(u", "_s));
                const bool done = from.isEmpty() ? m_bench.document().addPlatform(
                                                       name, "{\"id\": \"stack\", \"resources\": {}, \"permissions\": "
                                                             "{\"profiles\": {}, \"management\": \"auto\"}}")
                                                 : m_bench.document().copyPlatform(from, name);
                if (!done)
                    return tr("The text round the stacks is not JSON now.");
                m_bench.setPlatform(name);
                return QString();
            });
}

void StackController::askRemovePlatform()
{
    const QString platform = m_bench.platform();
    int hit = 0;
    for (const BlastRadius::Platform& one : m_bench.blastRadius().platforms)
        hit += one.platform == platform ? one.hit() : 0;
    askYes(u"stack.removePlatform"_s, tr("Remove the stack of %1?").arg(platform),
           hit > 0 ? tr("A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it "
                        "back.",
                        nullptr, hit)
                         .arg(platform)
                   : tr("No deployment runs on %1 now. Undo brings it back.").arg(platform),
           tr("Remove %1").arg(platform), [this, platform] { m_bench.document().removePlatform(platform); });
}

void StackController::deleteDraft()
{
    const QPointer<StackController> self(this);
    m_bench.removeDraft([self](const StackDraft& removed) {
        if (!self || removed.id.isEmpty())
            return;
        const auto undo = [self, removed] {
            if (!self)
                return;
            self->m_bench.restoreDraft(removed);
            Notice gone;
            gone.id = u"stack.deleted"_s;
            self->prompter().tell(gone);
        };
        self->prompter().tell({u"stack.deleted"_s,
                               Notice::Kind::Info,
                               tr("The draft %1 was deleted.").arg(removed.name),
                               {},
                               {{tr("Undo"), undo}},
                               true});
    });
}

void StackController::importFile()
{
    auto* dialog = new QFileDialog(&m_page, tr("Open a stack"), {}, tr("JSON (*.json);;All files (*)"));
    dialog->setObjectName(u"stack.openFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        inBackground(
            this, [name] { return readStackFile(name); },
            [this, name](const StackFile& file) {
                if (!file.problem.isEmpty())
                    tell(tr("%1 could not be read.").arg(name), file.problem);
                else if (file.body.isEmpty())
                    tell(tr("%1 holds no stack.").arg(name),
                         tr("It needs a stack with resources, a release, or stacks by platform, as a JSON object."));
                else
                    m_bench.openText(QFileInfo(name).completeBaseName(), file.body);
            });
    });
    dialog->open();
}

void StackController::exportFile()
{
    const QByteArray text = m_bench.document().text();
    prompter().chooseSaveFile(tr("Save the stack"), m_bench.draft().name + u".json"_s, tr("JSON (*.json)"),
                              [this, text](const QString& name) {
                                  if (name.isEmpty())
                                      return;
                                  QSaveFile file(name);
                                  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
                                      !file.commit())
                                      tell(tr("%1 could not be written.").arg(name), file.errorString());
                              });
}

void StackController::compare(const QString& before, const QString& name, const QByteArray& body)
{
    CompareView::Start start;
    start.draftName = name;
    start.draft = body;
    start.before = before;
    start.dialect = m_bench.document().dialect();
    for (const StackDraft& draft : m_bench.drafts()) {
        if (draft.id != m_bench.draft().id)
            start.others.append({draft.id, draft.name});
    }
    start.readDraft = [bench = QPointer<StackBench>(&m_bench)](const QString& id, auto done) {
        if (bench)
            bench->readText(id, std::move(done));
    };
    auto* view = new CompareView(session(), start);
    connect(view, &CompareView::closeRequested, this, [this] { prompter().closeSheet(); });
    connect(view, &CompareView::copied, this, [this](const QString& text) { prompter().copyText(text); });
    prompter().openSheet(view, tr("What differs?"));
}

} // namespace alien
