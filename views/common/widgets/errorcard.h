// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "views/common/look/status.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace alien {

class FoldButton;
class TextLabel;

/// An error of the manager, the sentence first: code, age, whether a retry helps, message, hint, chain folded,
/// preflight results as a list.
class ErrorCard : public QFrame
{
    Q_OBJECT
public:
    struct Facts
    {
        QString sentence; ///< what failed, in words; empty: the message stands in its place
        QString age;      ///< "18 min ago"
        int attempt = 0;  ///< 0: not known
        int attempts = 0;
        StatusShape shape = StatusShape::Failed;
    };

    explicit ErrorCard(QWidget* parent = nullptr);
    void setError(const AlienError& error, const Facts& facts);
    void clear(); ///< hides the card
    /// "Retry this one", "Retry all 7…"; "Copy report" is always there, last.
    void setActions(const QList<QAction*>& actions);
    /// Multi-line, for the clipboard.
    [[nodiscard]] QString report() const;

    /// Lines of a preflight failure: {code or check, text} of each result in the context or the chain. Empty for other
    /// errors.
    struct Finding
    {
        QString name;
        QString text;
        bool failed = true;
    };
    [[nodiscard]] static QList<Finding> preflightFindings(const AlienError& error);

Q_SIGNALS:
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillChain();
    void fillFindings();

    AlienError m_error;
    Facts m_facts;
    TextLabel* m_sentence;
    TextLabel* m_code;
    TextLabel* m_meta;
    TextLabel* m_message;
    QLabel* m_hint;
    QWidget* m_findings;
    FoldButton* m_fold;
    QWidget* m_chain;
    QHBoxLayout* m_buttons;
};

} // namespace alien
