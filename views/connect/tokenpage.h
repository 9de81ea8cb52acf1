// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/connection/profile.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace alien {

class Look;
class ColorSwatch;
class TextLabel;

/// Asks for the token of one connection, in the window: when none is kept, and when the manager refused the one in use.
/// Made when it first asks: most starts never need it.
class TokenPage : public QWidget
{
    Q_OBJECT
public:
    /// What can be asked once more: what gave none now may give one then.
    enum class Source { None, Command, SecretStore };
    explicit TokenPage(Look& look, QWidget* parent = nullptr);
    /// `why`: "The manager refused the token (401)." Keeps what was typed when it asks for the same connection again.
    /// `source` should have given it, and can be asked again.
    /// Before the page is shown; focusField() then.
    void ask(const Profile& profile, const QString& why, Source source = Source::None);
    /// Whether tokens can be kept; until this is known it is taken for granted.
    void setKeyring(bool usable, const QString& why);
    void focusField();

Q_SIGNALS:
    void given(const alien::Secret& token, bool keep);
    void cancelled();
    void againRequested(); ///< the source; ask() with its answer, or nothing when it gave a token

private:
    void make();
    void makeControls();
    void bind();
    QWidget* makeHead();
    void buildField();
    void follow();
    void showKeep();

    Look& m_look;
    QString m_filingKey;
    bool m_saved = false;
    Source m_source = Source::None;
    bool m_keyring = true;
    QString m_keyringWhy;
    ColorSwatch* m_swatch = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_why = nullptr;
    TextLabel* m_where = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_keepNote = nullptr;
    QLineEdit* m_field = nullptr;
    QCheckBox* m_keep = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace alien
