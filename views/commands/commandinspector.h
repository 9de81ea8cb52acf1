// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/payload/payloadsource.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace alien {

class ActionRegistry;
class CommandFollower;
class CommandEnvelopeView;
class CommandHead;
class Format;
class LinkLabel;
class MessageBar;
class PayloadView;
class TextLabel;

/// One command: where it stands and why, what was sent beside what came back, and what changed against the answer
/// before. Reads the bodies in the background; a change of the record never folds what somebody reads.
class CommandInspector : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        CommandHistory& history;
        CommandFollower& follower;
        ActionRegistry& actions;
        const Format& format;
    };
    explicit CommandInspector(const Parts& parts, QWidget* parent = nullptr);

    void showRecord(const CommandRecord& record);
    void setOwnName(const QString& name);                                  ///< whose commands are "by you"
    void showUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes); ///< how far its parameters are
    void clear();
    [[nodiscard]] const CommandRecord& record() const { return m_record; } ///< id 0: none
    /// The answer that came before this one; id 0: none is kept.
    [[nodiscard]] const CommandRecord& previous() const { return m_previous; }
    [[nodiscard]] PayloadSourcePtr request() const { return m_requestSource; }
    [[nodiscard]] PayloadSourcePtr answer() const { return m_answerSource; }

Q_SIGNALS:
    void copied(const QString& text);
    void deploymentRequested(const QString& id);
    void compareRequested();
    void closeRequested();
    void bodiesRead(); ///< request(), answer() or previous() came

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void takeRecord(const CommandRecord& record);
    void readSteps();
    void readBodies();
    void readAnswer();
    void takeAnswer(const CommandBody& body);
    void takePrevious(const CommandRecord& record);
    void showState();
    void nameRequest();
    void showEnvelope();
    [[nodiscard]] QString uploadTime() const; ///< "42 ms", "0.2 s"; empty: nothing was uploaded
    void showRequest();
    void fitEnvelope();
    void showAnswer();
    [[nodiscard]] QString answerWaits() const;

    Parts m_parts;
    CommandRecord m_record;
    CommandRecord m_previous;
    PayloadSourcePtr m_requestSource;
    PayloadSourcePtr m_answerSource;
    CommandBody m_requestBody;
    CommandBody m_answerBody;
    QList<CommandRead> m_reads;
    bool m_answerAsked = false;
    qint64 m_uploadMs = -1; ///< that its parameters took through storage; -1: they did not go there, or not yet

    CommandHead* m_head = nullptr;
    MessageBar* m_explanation = nullptr;
    QSplitter* m_bodies = nullptr;
    PayloadView* m_request = nullptr;
    CommandEnvelopeView* m_envelope = nullptr;
    PayloadView* m_answer = nullptr;
    QWidget* m_difference = nullptr;
    TextLabel* m_differenceText = nullptr;
    LinkLabel* m_differenceLink = nullptr;
};

} // namespace alien
