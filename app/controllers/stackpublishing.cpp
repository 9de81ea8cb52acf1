// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/stackpublishing.h"

#include "models/common/format.h"
#include "models/common/namelist.h"
#include "models/connection/session.h"
#include "models/stack/stackbench.h"
#include "views/common/look/plaintext.h"
#include "views/shell/prompter.h"
#include "views/stack/mergeview.h"
#include "views/stack/publishbody.h"
#include "views/stack/rolloutview.h"
#include "views/stack/stackpage.h"

#include <QTimer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int fleetPatienceMs = 8000;
constexpr int namesShown = 5;
constexpr int errorsNamed = 2;

QStringList openFindings(const StackReport& report)
{
    QStringList out;
    for (const Finding& finding : report.findings) {
        if (finding.severity <= Finding::Severity::Warning)
            out.append(finding.place().isEmpty() ? finding.text : finding.place() + u": "_s + finding.text);
    }
    return out;
}

QStringList errorPlaces(const StackReport& report)
{
    QStringList out;
    for (const Finding& finding : report.findings) {
        if (finding.severity == Finding::Severity::Error)
            out.append(oneLine(finding.place().isEmpty() ? finding.text : finding.place(), 60));
    }
    return out;
}

/// What stays in update-pending for good.
QStringList leftBehind(const BlastRadius& radius)
{
    QStringList out;
    for (const BlastRadius::Platform& platform : radius.platforms) {
        if (platform.notCovered() > 0)
            out << StackPublishing::tr("%n deployment(s) on %1 are not covered: this release has no stack for it. They "
                                       "would stay in update-pending without an error, and only forget or detach ends "
                                       "that. Add a stack for %1 first.",
                                       nullptr, platform.notCovered())
                       .arg(platform.platform);
    }
    return out;
}
} // namespace

StackPublishing::StackPublishing(const ControllerContext& context, StackBench& bench, StackPage& page, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_bench(bench)
    , m_page(page)
    , m_flow(context, this)
{}

void StackPublishing::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void StackPublishing::tell(Notice::Kind kind, const QString& title, const QString& text)
{
    m_context.prompter.tell({u"stack.publish"_s, kind, title, text, {}, true});
}

void StackPublishing::publishDraft()
{
    if (m_busy || !m_bench.whyNotPublished().isEmpty())
        return;
    Order order;
    order.name = m_bench.draft().name;
    order.body = m_bench.document().text();
    order.platforms = m_bench.document().platforms();
    order.draftOf = &m_bench;
    order.findings = openFindings(m_bench.report());
    order.errors = errorPlaces(m_bench.report());
    readAgain([this, order](const Release* newest) {
        if (newest)
            checkBase(order, *newest);
        else
            measure(order);
    });
}

QString StackPublishing::previousRelease() const
{
    if (!m_before.isEmpty())
        return m_before;
    const auto& releases = m_context.session.releases().releases();
    return releases.size() > 1 ? releases.at(1)->id : QString();
}

void StackPublishing::publishPrevious()
{
    const auto release = m_context.session.releases().find(previousRelease());
    if (m_busy || !release)
        return;
    Order order;
    order.name = tr("%1 again").arg(m_context.session.releases().label(release->id));
    order.body = StackDocument::bodyOf(*release);
    order.platforms = release->platforms;
    order.git = release->git;
    readAgain([this, order](const Release*) { measure(order); });
}

void StackPublishing::readAgain(std::function<void(const Release* newest)> then)
{
    setBusy(true);
    const QPointer<StackPublishing> self(this);
    m_context.session.client().releases().latest().then(this, [self, then](const Result<Release>& result) {
        if (!self)
            return;
        const bool none = !result.ok() && result.error().status == 404;
        if (!result.ok() && !none) {
            self->setBusy(false);
            self->tell(Notice::Kind::Failed, tr("Not published: the newest release could not be read."),
                       result.error().text);
            return;
        }
        if (result.ok())
            self->m_context.session.releases().upsert(*result);
        // The fleet as it is now, too; when it does not come in time the sheet says how old the numbers are.
        auto* once = new QTimer(self);
        once->setSingleShot(true);
        const auto go = [self, once, then, release = result.ok() ? std::make_shared<Release>(*result) : nullptr] {
            if (!self || once->property("done").toBool())
                return;
            once->setProperty("done", true);
            once->deleteLater();
            then(release.get());
        };
        connect(once, &QTimer::timeout, self, go);
        connect(&self->m_context.session.fleet(), &FleetStore::applied, once, go);
        once->start(fleetPatienceMs);
        self->m_context.session.scheduler().refreshNow();
    });
}

void StackPublishing::checkBase(const Order& order, const Release& newest)
{
    const QString base = m_bench.baseRelease();
    if (base.isEmpty() || base == newest.id)
        return measure(order);
    m_bench.merge(StackDocument::bodyOf(newest), [this, order, id = newest.id](const StackMerge& merge) {
        setBusy(false);
        if (!merge.isMoved()) {
            m_bench.setBaseRelease(id);
            setBusy(true);
            return measure(order);
        }
        auto* form = new MergeView(merge, m_context.session.releases().label(id));
        connect(form, &MergeView::rejected, this, [this] { m_context.prompter.closeSheet(); });
        connect(form, &MergeView::accepted, this, [this, merge, id] {
            m_context.prompter.closeSheet();
            m_bench.takeOver(merge);
            m_bench.setBaseRelease(id);
        });
        m_context.prompter.openSheet(form, tr("Somebody published meanwhile: take their changes over?"));
    });
}

void StackPublishing::measure(const Order& order)
{
    const auto newest = m_context.session.releases().newest();
    const QByteArray before = newest ? StackDocument::bodyOf(*newest) : QByteArray("{}");
    m_bench.compare(before, order.body, [this, order](const QList<StackDiff>& difference) { ask(order, difference); });
}

QString StackPublishing::wayBack(const BlastRadius& radius) const
{
    const auto newest = m_context.session.releases().newest();
    if (!newest)
        return tr("None: there is no release before this one.");
    int stranded = 0;
    for (const BlastRadius::Platform& platform : radius.platforms)
        stranded += newest->platforms.contains(platform.platform) ? 0 : platform.hit();
    QString out =
        tr("Publish %1 again: hits all that have settled by then.").arg(m_context.session.releases().label(newest->id));
    if (stranded > 0)
        out += u' ' + tr("It does not cover %n of these deployments.", nullptr, stranded);
    return out;
}

void StackPublishing::ask(const Order& order, const QList<StackDiff>& difference)
{
    setBusy(false);
    const BlastRadius radius = BlastRadius::of(m_context.session.fleet(), order.platforms, difference);
    const auto newest = m_context.session.releases().newest();
    ConfirmRequest request;
    request.question = radius.hit() > 0 ? tr("Publish this stack to %n deployment(s)?", nullptr, radius.hit())
                                        : tr("Publish this stack? No deployment takes it now.");
    request.whatHappens =
        tr("Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at "
           "once, in all groups. There is no way to stop it or to pin a group.");
    request.warnings = leftBehind(radius);
    if (const QString gone = radius.removedWords(); !gone.isEmpty())
        request.warnings << tr("Removed, with what is in them: %1.").arg(gone);
    if (const int errors = int(order.errors.size()); errors > 0) {
        request.warnings << tr("%n error(s) are still found: deployments would fail with them.", nullptr, errors);
        request.acknowledge =
            tr("Publish in spite of %n error(s): %1", nullptr, errors).arg(firstNames(order.errors, errorsNamed));
    }
    request.verb = tr("Publish to %n deployment(s)", nullptr, radius.hit());
    request.destructive = true;
    request.typedText = QString::number(radius.hit());
    request.typedLabel = tr("Type %1, the number of deployments hit").arg(radius.hit());
    request.checkText = tr("I know that this moves the whole fleet at once");
    PublishBody::Content content;
    content.radius = radius;
    content.values = changedValues(difference);
    content.newest = newest ? m_context.session.releases().label(newest->id) : QString();
    content.findings = order.findings;
    content.wayBack = wayBack(radius);
    content.git = order.git;
    content.mayAddPlatforms = order.draftOf != nullptr;
    content.readMs = m_context.session.fleet().serverNowMs();
    request.makeBody = [this, content, order, newestId = newest ? newest->id : QString()] {
        m_sheet = new PublishBody(content, m_page.format());
        connect(m_sheet, &PublishBody::platformWanted, this, &StackPublishing::addPlatform);
        connect(m_sheet, &PublishBody::differenceWanted, this,
                [this, order, newestId] { Q_EMIT differenceWanted(newestId, order.name, order.body); });
        return m_sheet.data();
    };
    OperatorAction action;
    action.id = u"release.publish"_s;
    action.verb = tr("Publish");
    action.level = ConfirmLevel::Typed;
    action.permission = Permission::CreateRelease;
    action.targets = {{u"release"_s, u"new"_s, order.name, {}}};
    action.requestLine = u"POST /v1/releases"_s;
    action.requestBody = order.body;
    action.readsTarget = false;
    m_flow.confirm(action, request, [this, order, radius](const OperatorAction& confirmed) {
        Order agreed = order;
        // The sheet is still there while its answer is told.
        if (m_sheet)
            agreed.git = m_sheet->git();
        send(agreed, confirmed, radius);
    });
}

void StackPublishing::addPlatform(const QString& platform)
{
    m_context.prompter.closeSheet();
    if (!m_bench.document().copyPlatform(m_bench.platform(), platform)) {
        tell(Notice::Kind::Failed, tr("No stack was added."), tr("The text round the stacks is not JSON now."));
        return;
    }
    tell(Notice::Kind::Info, tr("%1 has a stack now, a copy of that of %2.").arg(platform, m_bench.platform()),
         tr("Look at it, then publish again."));
    m_bench.setPlatform(platform);
}

void StackPublishing::send(const Order& order, const OperatorAction& confirmed, const BlastRadius& radius)
{
    const BlastRadius now = BlastRadius::of(m_context.session.fleet(), order.platforms);
    const bool edited = order.draftOf && order.draftOf->document().text() != order.body;
    const QStringList strangers = now.strangers(radius);
    if (!strangers.isEmpty() || edited) {
        QStringList names;
        for (const QString& id : strangers.mid(0, namesShown)) {
            const FleetRow* row = m_context.session.fleet().find(id);
            names.append(row ? oneLine(QString::fromStdString(row->summary->name), 40) : id);
        }
        tell(Notice::Kind::Attention, tr("Not published: it changed since you looked."),
             edited ? tr("The draft is another now.")
                    : tr("It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see "
                         "whom.",
                         nullptr, int(strangers.size()))
                          .arg(namesAndMore(names, strangers.size())));
        return;
    }
    OperatorAction action = confirmed;
    CreateReleaseRequest request;
    request.stackJson = order.body;
    request.git = order.git;
    ManagerClient* client = &m_context.session.client();
    ActionRunner* runner = &m_context.session.runner();
    const QPointer<StackPublishing> self(this);
    action.send = [self, client, runner, request, order, hit = now.ids](const ActionTarget&, const CallOptions& options,
                                                                        auto done) {
        client->releases()
            .create(request, options)
            .then(runner, ActionFlow::finisher<Release>(done, [self, order, hit](const Release& release) {
                      if (self)
                          self->arrived(order, release, hit);
                  }));
    };
    setBusy(true);
    Notice clear;
    clear.id = u"stack.publish"_s;
    m_context.prompter.tell(clear);
    runner->run(action, [self, action](const ActionFlow::Outcomes& outcomes) {
        if (!self)
            return;
        self->setBusy(false);
        self->m_flow.report(action, outcomes);
        if (outcomes.first().kind != OutcomeKind::Done)
            self->m_context.session.scheduler().refreshNow();
    });
}

void StackPublishing::arrived(const Order& order, const Release& release, const QStringList& hit)
{
    Session& session = m_context.session;
    if (const auto newest = session.releases().newest())
        m_before = newest->id;
    session.releases().upsert(release);
    delete m_rollout.data();
    const qint64 published =
        release.createdAt.isValid() ? release.createdAt.toMSecsSinceEpoch() : session.fleet().serverNowMs();
    m_rollout = new Rollout(session.fleet(), release.id, hit, order.platforms, published, this);
    m_page.rollout().setRollout(m_rollout);
    m_page.showRollout(true);
    if (order.draftOf)
        order.draftOf->setBaseRelease(release.id);
    session.scheduler().refreshNow();
    Q_EMIT changed();
}

} // namespace alien
