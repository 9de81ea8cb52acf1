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
/// A sheet is seen only while its connection is the one in front; with another in front it waits, as it was left.
class WorkspacePrompter : public Prompter
{
    Q_OBJECT
public:
    /// `client` is what sheets dim; all outlive the prompter but `view`, which may go first.
    WorkspacePrompter(WorkspaceView& view, QWidget& client, SecretClipboard& secrets, QObject* parent = nullptr);

    /// Whether its connection is the one in front, as at first.
    void setInFront(bool inFront);

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

    QPointer<WorkspaceView> m_view;
    QWidget& m_client;
    SecretClipboard& m_secrets;
    QPointer<FormSheet> m_sheet;
    QPointer<ConfirmSheet> m_question;
    bool m_inFront = true;
};

} // namespace alien
