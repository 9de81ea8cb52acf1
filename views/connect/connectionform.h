// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/connection/profile.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace alien {

class LinkLabel;
class Look;
class ProtectionCard;
class TextLabel;

/// The fields of one connection: where, with which token, by which name, how careful. Says at once, under the field,
/// what is wrong.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(Look& look, QWidget* parent = nullptr);

    /// Fills the fields; the token field stays empty, `hasToken` says that one is kept.
    void setProfile(const Profile& profile, bool hasToken, const QString& tokenCommand = {});
    /// What the fields say; id, httpConfirmed and the like as set.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] Secret token() const; ///< empty when a command gives it
    [[nodiscard]] QString tokenCommand() const;
    void clear();
    /// Whether tokens can be kept; else they last for this run, and the form says so.
    void setKeyring(bool usable, const QString& why);
    /// A name that another connection has is refused.
    void setTakenNames(const QStringList& names);
    void setPin(const QByteArray& sha256);

    /// Complete enough to save; `withToken` also to connect.
    [[nodiscard]] bool isValid(bool withToken) const;
    [[nodiscard]] QString firstProblem(bool withToken) const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in a field

private:
    struct Field
    {
        QLineEdit* edit = nullptr;
        TextLabel* note = nullptr;
        bool touched = false;
    };
    void addWhere(QFormLayout* form);
    void addProtection(QFormLayout* form);
    void addColor(QFormLayout* form);
    void addToken(QFormLayout* form);
    void addMore(QFormLayout* form);
    Field addField(QFormLayout* form, const QString& id, const QString& label, QWidget* owner);
    void check();
    void complain();
    void showNote(Field& field, const QString& problem, const QString& hint = {});
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString tokenProblem(bool required) const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString commandProblem(bool required) const;
    /// The typed token or the command: one of them is shown, what stands in the other stays.
    void setFromCommand(bool on);
    void suggestName();

    Look& m_look;
    Profile m_start;
    bool m_hasToken = false;
    bool m_keyring = true;
    QStringList m_takenNames;
    Field m_url;
    Field m_token;
    Field m_command;
    LinkLabel* m_sourceLink = nullptr;
    bool m_fromCommand = false;
    QWidget* m_keepRow = nullptr;
    Field m_name;
    Field m_caFile;
    Field m_pin;
    QAction* m_eye = nullptr;
    QButtonGroup* m_protection = nullptr;
    QButtonGroup* m_color = nullptr;
    bool m_colorTouched = false; ///< else a word that is unknown here stays
    QCheckBox* m_keep = nullptr;
    TextLabel* m_keepNote = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_readOnly = nullptr;
    bool m_readOnlyTouched = false;
    bool m_complains = false; ///< tried to go on: what is missing is said too
    LinkLabel* m_moreLink = nullptr;
    QWidget* m_more = nullptr;
    QComboBox* m_proxy = nullptr;
    QLineEdit* m_proxyUrl = nullptr;
};

} // namespace alien
