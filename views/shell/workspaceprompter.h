// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/prompter.h"

#include <QPointer>

namespace alien {

class ConfirmSheet;
class FormSheet;
class SecretClipboard;
class WorkspaceView;

/// Asks and tells in the window: confirmation sheets over all of it, message bars above the sections of one connection.
class WorkspacePrompter : public Prompter
{
    Q_OBJECT
public:
    /// `client` is what sheets dim; all outlive the prompter but `view`, which may go first.
    WorkspacePrompter(WorkspaceView& view, QWidget& client, SecretClipboard& secrets, QObject* parent = nullptr);

    void ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)> done) override;
    void holdBack(const QString& text, std::function<void(bool go)> done) override;
    void tell(const Notice& notice) override;
    void showSecret(const QString& title, const QString& note, const Secret& secret,
                    std::function<void()> closed) override;
    void openSheet(QWidget* content, const QString& question) override;
    void closeSheet() override;
    void copyText(const QString& text) override;
    void chooseSaveFile(const QString& title, const QString& suggestion, const QString& filter,
                        std::function<void(const QString& file)> done) override;
    void openUrl(const QString& url) override;

private:
    void closeForm();
    [[nodiscard]] ConfirmSheet* openQuestion() const; ///< null when there is none

    QPointer<WorkspaceView> m_view;
    QWidget& m_client;
    SecretClipboard& m_secrets;
    QPointer<FormSheet> m_sheet;
};

} // namespace alien
