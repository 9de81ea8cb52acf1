// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of a StackBench: listed, opened, made, named, closed.
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "models/stack/stackbench.h"
#include "models/stack/stackcomparison.h"
#include "models/stack/stacktemplates.h"

#include <QPointer>

namespace alien {

using namespace Qt::StringLiterals;

QString StackBench::connectionKey() const
{
    // The throw-away sandbox has another port each time; its drafts stay those of the sandbox.
    const Profile& profile = m_session.profile();
    return profile.id.isEmpty() && profile.protection == Protection::Sandbox ? u"sandbox"_s : profile.filingKey();
}

void StackBench::listDrafts()
{
    m_store.list(connectionKey(), [guard = QPointer<StackBench>(this)](const QList<StackDraft>& drafts) {
        if (!guard)
            return;
        guard->m_drafts = drafts;
        for (const StackDraft& draft : drafts) {
            if (draft.id == guard->m_draft.id && draft.name != guard->m_draft.name) {
                guard->m_draft.name = draft.name;
                Q_EMIT guard->savedChanged();
            }
        }
        Q_EMIT guard->draftsChanged();
    });
}

void StackBench::openDraft(const QString& id)
{
    read(id, true);
}

void StackBench::reopenDraft(const QString& id)
{
    read(id, false);
}

void StackBench::read(const QString& id, bool complain)
{
    m_opening = true;
    m_store.read(id, [guard = QPointer<StackBench>(this), complain](const StackDraft& draft) {
        if (!guard)
            return;
        guard->m_opening = false;
        // What was open last may belong to another manager: its stacks are not for this one.
        if (!complain && (draft.id.isEmpty() || draft.connection != guard->connectionKey()))
            return;
        if (draft.id.isEmpty())
            Q_EMIT guard->refused(tr("The draft is not there any more."), guard->problem());
        else
            guard->take(draft);
    });
}

void StackBench::openRelease(const QString& releaseId)
{
    const auto release = m_session.releases().find(releaseId);
    if (!release) {
        Q_EMIT refused(tr("The release is not known here."), tr("Releases are read once a connection is ready."));
        return;
    }
    m_opening = true;
    const QString name = tr("After %1").arg(m_session.releases().label(releaseId));
    inBackground(
        this, [body = StackDocument::bodyOf(*release)] { return laidOutBody(body); },
        [this, name, releaseId](const QByteArray& body) { openText(name, body, releaseId); });
}

void StackBench::openTemplate(const QString& templateId, const QStringList& platforms)
{
    for (const StackTemplate& one : stackTemplates()) {
        if (one.id == templateId)
            openText(one.title, laidOutBody(templateBody(templateId, managerDialect(), platforms)));
    }
}

void StackBench::openText(const QString& name, const QByteArray& body, const QString& baseRelease)
{
    StackDraft draft;
    draft.name = name;
    draft.text = body;
    draft.baseRelease = baseRelease;
    draft.dialect = managerDialect();
    create(draft);
}

void StackBench::create(StackDraft draft)
{
    draft.connection = connectionKey();
    m_opening = true;
    m_store.create(draft, [guard = QPointer<StackBench>(this), draft](const StackDraft& created) {
        if (!guard)
            return;
        guard->m_opening = false;
        if (created.id.isEmpty()) {
            // Without a disk it is still edited; the page says that it is not kept.
            StackDraft unkept = draft;
            unkept.id = u"unkept"_s;
            guard->take(unkept);
            return;
        }
        StackDraft kept = created;
        kept.text = draft.text;
        guard->take(kept);
    });
}

void StackBench::renameDraft(const QString& name)
{
    if (!isOpen() || name.isEmpty())
        return;
    m_draft.name = name;
    m_store.rename(m_draft.id, name);
    Q_EMIT savedChanged();
}

void StackBench::removeDraft(std::function<void(const StackDraft&)> done)
{
    const QString id = m_draft.id;
    close();
    m_store.remove(id, std::move(done));
}

void StackBench::restoreDraft(const StackDraft& draft)
{
    create(draft);
}

void StackBench::close()
{
    m_draft = {};
    m_place = {};
    m_lastGood.clear();
    m_loading = true;
    m_document.load("{}", managerDialect());
    m_loading = false;
    Q_EMIT openedChanged();
}

void StackBench::readText(const QString& draftId, std::function<void(const QByteArray&)> done)
{
    m_store.read(draftId, [done = std::move(done)](const StackDraft& draft) { done(draft.text); });
}

} // namespace alien
