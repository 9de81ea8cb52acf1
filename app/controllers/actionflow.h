// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"
#include "models/actions/operatoraction.h"
#include "views/shell/confirmrequest.h"

#include <QHash>

namespace alien {

class BulkRun;

/// The way of every mutation through the window: asks as its level demands, holds single actions back where the
/// connection is protected, hands it to the runner and says what came of it. Success shows in the data itself;
/// everything else in a message bar.
class ActionFlow : public QObject
{
    Q_OBJECT
public:
    using Outcomes = QList<ActionOutcome>;
    ActionFlow(const ControllerContext& context, QObject* parent);

    /// `action.level` is the level before raising; the request's level, protection, targets and verb are filled in
    /// here.
    void start(OperatorAction action, ConfirmRequest request, std::function<void(const Outcomes&)> done = {});

    /// Only asks, as start() does, and leaves the sending to `then`; `action.level` comes raised, with the reason.
    void confirm(OperatorAction action, ConfirmRequest request, std::function<void(const OperatorAction&)> then);

    /// Says what went wrong in a message bar; success needs none.
    void report(const OperatorAction& action, const Outcomes& outcomes);

    /// Takes back what the last one of its kind had to say; for what is sent by others.
    void clearReport(const OperatorAction& action);

    /// "Redeploy 3 deployments": verb, number and noun, as the confirmation's button says it.
    [[nodiscard]] static QString verbWithCount(const QString& verb, const ActionTarget& first, int count);

    /// What a call's then() takes when its answer ends one target of an action: `arrived` has the value first.
    template<class T>
    [[nodiscard]] static auto finisher(std::function<void(std::optional<ApiError>, QString)> done,
                                       std::function<void(const T&)> arrived = {})
    {
        return [done = std::move(done), arrived = std::move(arrived)](const Result<T>& result) {
            if (!result.ok()) {
                done(result.error(), {});
                return;
            }
            if (arrived)
                arrived(*result);
            if constexpr (requires { result->message; })
                done(std::nullopt, result->message);
            else
                done(std::nullopt, {});
        };
    }

private:
    using Done = std::function<void(const Outcomes&)>;
    /// What a run was asked with: once more is asked in the same words, and ends in the same way.
    struct Asked
    {
        ConfirmRequest request;
        Done done;
    };
    void run(const OperatorAction& action, const Asked& asked);
    void runMany(const OperatorAction& action, const Asked& asked);
    /// The sheet of a run; while it is closed, a message bar leads back to it.
    void show(BulkRun* run);
    void tellOf(BulkRun* run);
    void runAgain(const BulkRun& run);
    void exportRun(const BulkRun& run);

    ControllerContext m_context;
    QHash<const BulkRun*, Asked> m_asked; ///< runs live as long as this
};

} // namespace alien
