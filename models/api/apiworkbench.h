// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apicheck.h"
#include "models/api/apidrafts.h"
#include "models/connection/session.h"

#include <QObject>

namespace alien {

/// The last answer to an operation that the operator sent, whole. The log of requests has its headers, attempts and
/// times.
struct ApiExchange
{
    quint64 call = 0; ///< in the log; 0: nothing was sent yet
    bool running = false;
    QString refusal;                    ///< why nothing left, when it was stopped before
    QByteArray body;                    ///< of the answer, refusals too
    std::shared_ptr<QIODevice> backing; ///< keeps the body of a large list alive
    bool masked = false;                ///< may hold live credentials and was not revealed yet
};

/// The operator's side of the API section for one connection: which operation is open, what is typed for it, whether
/// the guarded ones are unlocked, what is under way and what came of it. Reads are sent from here; everything else is
/// described as an OperatorAction for the runner, which journals it.
class ApiWorkbench : public QObject
{
    Q_OBJECT
public:
    /// `draftFolder` as for ApiDrafts. The session outlives it.
    ApiWorkbench(Session& session, const QString& draftFolder, QObject* parent = nullptr);
    ~ApiWorkbench() override;

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] Generation generation() const;

    [[nodiscard]] const ApiOperation* current() const { return m_current; } ///< null: none is open
    void setCurrent(const QString& operation);
    [[nodiscard]] ApiDraft draft() const;
    void setDraft(const ApiDraft& draft);
    [[nodiscard]] QList<ApiProblem> problems() const;

    /// For this connection, until it is closed or locked again.
    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    void setUnlocked(bool unlocked);
    /// Whether the open operation may be sent: role, read-only, lock, and that it is not under way already.
    [[nodiscard]] Availability availability() const;

    [[nodiscard]] HttpRequest request() const; ///< of the draft as it stands
    [[nodiscard]] QString curl() const;
    /// How hard it asks now: a delete that only forgets asks harder than a cleanup.
    [[nodiscard]] ConfirmLevel level() const;

    /// Sends the open operation, a read.
    void sendRead();
    /// The open operation as a change for the runner: exactly one request, its answer lands in exchange().
    [[nodiscard]] OperatorAction action();
    /// It was confirmed and is on its way to the runner: a second click finds it under way.
    void confirmed();
    /// The runner's verdict; what was refused before it left shows its reason in place of an answer.
    void concluded(const QString& operation, const ActionOutcome& outcome);
    /// Gives up waiting. A change that left already may have happened.
    void cancel();

    [[nodiscard]] const ApiExchange& exchange() const;
    [[nodiscard]] CallRecordPtr record() const; ///< of the exchange; null when there is none
    void reveal();

Q_SIGNALS:
    void currentChanged();
    void draftChanged();
    void contextChanged();  ///< role, generation, state, lock: availabilities and the list may differ
    void exchangeChanged(); ///< of the open operation

private:
    void begin(const QString& operation, quint64 call, const Call<HttpAnswer>& call_);
    void ended(const QString& operation, quint64 call, const Result<HttpAnswer>& result);
    [[nodiscard]] ActionTarget target() const;

    Session& m_session;
    ApiDrafts m_drafts;
    const ApiOperation* m_current = nullptr;
    QHash<QString, ApiExchange> m_exchanges;
    QHash<QString, Call<HttpAnswer>> m_running;
    bool m_unlocked = false;
};

} // namespace alien
