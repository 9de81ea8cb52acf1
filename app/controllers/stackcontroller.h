// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"
#include "app/controllers/stackpublishing.h"

#include <QPointer>

namespace alien {

class AskForm;
class StackBench;
class StackPage;

/// The stack editor: drafts, steps back and forth, resources and platforms, comparing, publishing.
class StackController : public Controller
{
    Q_OBJECT
public:
    StackController(const ControllerContext& context, StackBench& bench, StackPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void bindDrafts();
    void bindEdits();
    void bindPublishing();
    void bindConversion();
    void refreshDrafts();
    void refreshEdits();
    void refreshConversion();
    void askName(const QString& id, const QString& question, const QString& label, const QString& hint,
                 const QString& verb, const QString& text, std::function<QString(const QString&)> accept);
    void askAdd(const QString& type);
    void askRename();
    void askDuplicate();
    void askRemove();
    void removePlace();
    void askPlatform();
    void askRemovePlatform();
    void deleteDraft();
    void importFile();
    void exportFile();
    /// A release with the text of a draft.
    void compare(const QString& before, const QString& name, const QByteArray& body);
    void tell(const QString& title, const QString& text);
    void askYes(const QString& id, const QString& question, const QString& text, const QString& verb,
                std::function<void()> yes);

    StackBench& m_bench;
    StackPage& m_page;
    StackPublishing m_publishing;
    QPointer<AskForm> m_form;
    int m_convertedAt = 0; ///< the step of the conversion that is told about; 0: none
};

} // namespace alien
