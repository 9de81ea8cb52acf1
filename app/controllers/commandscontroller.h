// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/commandsending.h"
#include "app/controllers/controller.h"

namespace alien {

class AskForm;
class CommandsPage;

/// Commands: send what the workbench holds, replay, retry, stop, compare, copy, keep, export.
class CommandsController : public Controller
{
    Q_OBJECT
public:
    CommandsController(const ControllerContext& context, CommandDesk& desk, CommandsPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void bindSending();
    void bindKeeping();
    void bindCopies();
    void follow();
    void refreshSending();
    void refreshReading();
    [[nodiscard]] QList<CommandRecord> subjects() const; ///< what Replay would send again
    [[nodiscard]] QList<CommandRecord> rows() const;     ///< what is selected, or shown
    void sendWorkbench();
    void again(const QList<CommandRecord>& records);
    void editAgain();
    void chooseTarget(const QList<CommandRecord>& records);
    void offerTargets(const CommandRecord& record);
    void stop();
    void askTrack();
    void track(const QString& id);
    void compare();
    void compareBodies(const CommandRecord& before, const CommandRecord& after);
    void askNote();
    void askRemove();
    void copyBody(bool answer);
    void copyCurl();
    void copyReport();
    void exportAs(CommandHistory::ExportFormat format, bool bodies, const QString& name, const QString& filter);
    void exportMatrix();
    void tell(const QString& problem, const QString& title);

    CommandDesk& m_desk;
    CommandsPage& m_page;
    CommandSending m_sending;
    QPointer<AskForm> m_form;
    quint64 m_planAsked = 0; ///< an older preview is dropped
    QString m_trackDraft;
};

} // namespace alien
