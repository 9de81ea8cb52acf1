// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/commands/fanoutmatrix.h"

#include <QHash>
#include <QThreadPool>
#include <QWidget>

class QMenu;
class QPushButton;
class QTableView;
class QTimer;

namespace alien {

class ActionRegistry;
class AnswerComparison;
class ChipRow;
class FanOutModel;
class Format;
class LinkLabel;
class MessageBar;
class StatusLabel;
class TextLabel;

/// One command on many deployments: a row per target as its answer comes, the chosen fields of the answers beside each
/// other, the odd ones marked and told in words, and the selected answer against the most common one.
class FanOutView : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        CommandHistory& history;
        ActionRegistry& actions;
        const Format& format;
    };
    explicit FanOutView(const Parts& parts, QWidget* parent = nullptr);
    ~FanOutView() override;

    void showRun(const CommandRecord& run);
    [[nodiscard]] const CommandRecord& run() const { return m_run; } ///< id 0: none
    [[nodiscard]] QList<CommandRecord> members() const;
    /// Targets that failed, expired or were refused: what a retry would be sent to.
    [[nodiscard]] QList<CommandRecord> failed() const;
    [[nodiscard]] CommandRecord selectedMember() const; ///< id 0: none
    [[nodiscard]] QByteArray csv() const;
    void clearSelection();
    void showUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes); ///< how far a target's parameters are

Q_SIGNALS:
    void memberSelected(const alien::CommandRecord& record);
    void changed(); ///< what actions depend on
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFields();
    QWidget* buildFoot();
    void readMembers();
    void readAnswer(qint64 id);
    void memberChanged(const CommandRecord& record);
    void rebuild();
    void takeMatrix(const FanOutMatrix& matrix, qint64 run);
    void showHead();
    void showOdd();
    void showDifference();
    void fillFieldMenu();
    void fitColumns();

    Parts m_parts;
    CommandRecord m_run;
    QList<FanOutMatrix::Row> m_rows;
    QHash<qint64, qsizetype> m_rowOf;
    QStringList m_columns; ///< chosen; empty: suggested
    QList<CommandRead> m_reads;
    QTimer* m_rebuildTimer;
    int m_answersWaiting = 0;
    QThreadPool m_pool; ///< builds the matrix
    bool m_building = false;
    bool m_stale = false; ///< something came while it was built

    TextLabel* m_title = nullptr;
    TextLabel* m_sent = nullptr;
    StatusLabel* m_good = nullptr;
    StatusLabel* m_bad = nullptr;
    StatusLabel* m_unsent = nullptr;
    StatusLabel* m_working = nullptr;
    QPushButton* m_odd = nullptr; ///< how many answers differ; pressed: only these are shown
    TextLabel* m_took = nullptr;
    ChipRow* m_fields = nullptr;
    QPushButton* m_addField = nullptr;
    QMenu* m_fieldMenu = nullptr;
    FanOutModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    MessageBar* m_sentence = nullptr;
    AnswerComparison* m_difference = nullptr;
    TextLabel* m_same = nullptr;
};

} // namespace alien
