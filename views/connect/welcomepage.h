// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace alien {

class ConnectionForm;
class ConnectionTest;
class ConnectionTestView;
class Look;
class MessageBar;
class Secret;
class SectionHead;
class TextLabel;

/// Where one begins without a connection: try the sandbox, connect to a manager, or open a saved connection. The same
/// form edits a saved connection later. Made when it is first needed: who opens a connection at the start does not wait
/// for it.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Look& look, QWidget* parent = nullptr);

    /// A new connection; what was typed stays.
    void showNew();
    /// Edits a saved one; `hasToken`: the keyring has its token.
    void showProfile(const Profile& profile, bool hasToken, const QString& tokenCommand = {});
    [[nodiscard]] bool isEditing() const { return m_editing; }
    void setRecent(const QList<Profile>& profiles);
    void setKeyring(bool usable, const QString& why);
    void setTest(ConnectionTest* test);
    void setPaletteAction(QAction* palette);
    /// Above the form: why the last attempt did not open. Empty takes it away.
    void showProblem(const QString& strong, const QString& text);
    /// While the sandbox starts.
    void setStarting(bool starting);
    [[nodiscard]] ConnectionForm& form();

Q_SIGNALS:
    void edited();                                 ///< something in form()
    void sandboxRequested(const QString& section); ///< English name; empty: as it was left
    void testRequested();
    void connectRequested(); ///< form().profile() and form().token()
    void saveRequested();
    void openRequested(const QString& profileId);
    void editRequested(const QString& profileId);
    void deleteRequested(const QString& profileId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void make();
    void fillRecent();
    void addIdeas(QVBoxLayout* column);
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeFoot();
    void follow();

    Look& m_look;
    bool m_editing = false;
    QString m_editedId;
    QList<Profile> m_profiles;
    bool m_keyringUsable = true;
    QString m_keyringProblem;
    QAction* m_palette = nullptr;
    TextLabel* m_title = nullptr;
    MessageBar* m_problem = nullptr;
    ConnectionForm* m_form = nullptr;
    ConnectionTestView* m_test = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_connect = nullptr;
    QPushButton* m_delete = nullptr;
    TextLabel* m_none = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace alien
