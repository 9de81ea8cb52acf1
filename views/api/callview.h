// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/callrecord.h"
#include "models/payload/payloadsource.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace alien {

class FactList;
class Format;
class PayloadView;
class StatusLabel;
class TabStrip;
class TextLabel;

/// One request and its answer as they were on the wire: status and time; tabs for the answer, its headers, the request,
/// the attempts. The token is masked, so is a guarded answer until it is revealed.
class CallView : public QWidget
{
    Q_OBJECT
public:
    /// `name` leads the objectNames: "api.exchange". `format` outlives the view.
    CallView(const QString& name, const Format& format, QWidget* parent = nullptr);

    /// A sentence in place of a call.
    void showNone(const QString& title, const QString& text);
    /// `answer` is the whole body; null: what the log kept of it.
    void showCall(const CallRecord& record, const PayloadSourcePtr& answer, bool masked);
    [[nodiscard]] QString currentTab() const;
    void setCurrentTab(const QString& id);

Q_SIGNALS:
    void revealRequested();
    void copied(const QString& text);

private:
    void build();
    void showAnswer(const CallRecord& record, const PayloadSourcePtr& answer, bool masked);
    void showAttempts(const CallRecord& record);
    [[nodiscard]] QString answerHead(const CallRecord& record) const;
    [[nodiscard]] QString requestText(const CallRecord& record) const;

    QString m_name;
    const Format& m_format;
    StatusLabel* m_status;
    TextLabel* m_facts;
    QPushButton* m_reveal;
    TextLabel* m_error;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    PayloadView* m_answer;
    QPlainTextEdit* m_headers;
    QPlainTextEdit* m_request;
    FactList* m_attempts;
    quint64 m_shown = 0; ///< call
};

} // namespace alien
