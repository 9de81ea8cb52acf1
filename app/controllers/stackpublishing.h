// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/actionflow.h"
#include "models/stack/blastradius.h"
#include "models/stack/rollout.h"
#include "models/stack/stackmerge.h"

#include <QPointer>

namespace alien {

class PublishBody;
class StackBench;
class StackPage;

/// Publishing: reads the newest release and the fleet again, says whom it would hit, sends one request and watches what
/// becomes of it. Somebody else's release in between is shown first and nothing of it is overwritten silently.
class StackPublishing : public QObject
{
    Q_OBJECT
public:
    StackPublishing(const ControllerContext& context, StackBench& bench, StackPage& page, QObject* parent);

    void publishDraft();
    /// The stacks of the release before the one that was published last.
    void publishPrevious();
    [[nodiscard]] QString previousRelease() const; ///< empty: none is known
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasRollout() const { return !m_rollout.isNull(); }

Q_SIGNALS:
    void changed();
    /// What a publish would change, beside its question: the newest release, and the body that would follow it.
    void differenceWanted(const QString& newest, const QString& name, const QByteArray& body);

private:
    struct Order
    {
        QString name; ///< of the draft, or "f2c9ab again"
        QByteArray body;
        QStringList platforms;
        StackBench* draftOf = nullptr; ///< its base becomes the new release; null: no draft
        QStringList findings;          ///< open ones, as sentences
        QStringList errors;            ///< where there are open errors
        GitMetadata git;
    };
    void readAgain(std::function<void(const Release* newest)> then);
    void checkBase(const Order& order, const Release& newest);
    void mergeWith(const Order& order, const QString& newest);
    void measure(const Order& order);
    void ask(const Order& order, const QList<StackDiff>& difference);
    void send(const Order& order, const OperatorAction& confirmed, const BlastRadius& radius);
    void arrived(const Order& order, const Release& release, const QStringList& hit);
    void addPlatform(const QString& platform);
    void tell(Notice::Kind kind, const QString& title, const QString& text);
    void setBusy(bool busy);
    [[nodiscard]] QString wayBack(const BlastRadius& radius) const;

    ControllerContext m_context;
    StackBench& m_bench;
    StackPage& m_page;
    ActionFlow m_flow;
    QPointer<Rollout> m_rollout;
    QPointer<PublishBody> m_sheet;
    QString m_before; ///< the newest release before the last publish
    bool m_busy = false;
};

} // namespace alien
