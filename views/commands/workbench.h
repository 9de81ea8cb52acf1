// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/commands/commandsender.h"
#include "models/commands/learnedschema.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QCompleter;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTimer;
class QVBoxLayout;

namespace alien {

class ActionRegistry;
class Format;
class JsonEditor;
class MessageBar;
class SchemaForm;
class Session;
class TabStrip;
class TargetPicker;
class TextLabel;

/// Where a command is written: to whom, its name, its parameters as JSON or as a form learned from earlier ones, its
/// deadline. What was typed is kept as a draft on disk, so that closing, switching or a crash loses none of it. Sends
/// nothing itself.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        Session& session;
        CommandHistory& history;
        ActionRegistry& actions;
        const Format& format;
    };
    explicit Workbench(const Parts& parts, QWidget* parent = nullptr);
    ~Workbench() override; ///< keeps the draft

    [[nodiscard]] CommandOrder order() const;
    [[nodiscard]] int leftOut() const; ///< chosen targets that cannot take it
    /// Replaces what stands there; the old text is one Undo away in the editor.
    void setOrder(const CommandOrder& order, const QString& origin);
    void setTargets(const QStringList& ids);
    [[nodiscard]] QStringList targets() const;
    /// Why it cannot be sent as it stands; empty: it can.
    [[nodiscard]] QString problem() const;
    /// What the sender says about the present order, for preview and targets.
    void setPlan(const CommandPlan& plan);
    void setInlineLimit(qint64 bytes);
    /// Above everything else, until the next edit: "Not sent. …".
    void setRefusal(const QString& title, const QString& text);
    /// Resources to choose from, when the manager calls the target ambiguous (3.x).
    void setResourceChoices(const QList<CommandTargetChoice>& choices);
    void focusFirst(); ///< the field that is still empty
    void focusResource();

Q_SIGNALS:
    void edited();     ///< order() changed
    void planWanted(); ///< the preview wants setPlan() for order()

private:
    void build();
    void buildName(QVBoxLayout* column);
    void buildParameters(QVBoxLayout* column);
    void buildDelivery(QVBoxLayout* column);
    void wire();
    void nameChanged();
    void askNames();
    void learn();
    void learnFrom(const QList<QByteArray>& samples);
    void takeSchema(const LearnedSchema& schema);
    void parametersChanged();
    void offerForm();
    void showSize();
    void showForm(bool form);
    void showFindings();
    void showPreview();
    void showProblem();
    void showResourceRow();
    void editedNow();
    void saveDraft();
    void saveHeldDraft();
    void takeDraft(const QByteArray& draft);
    void fillFrom(const QJsonObject& draft);
    [[nodiscard]] QString connection() const;
    [[nodiscard]] qint64 deadlineMs() const;
    void setDeadline(qint64 ms);
    [[nodiscard]] bool isLiteral() const;

    Parts m_parts;
    LearnedSchema m_schema;
    CommandPlan m_plan;
    QString m_learned;        ///< name that the schema stands for
    quint64 m_learnAsked = 0; ///< an answer to an older question is dropped
    qint64 m_replayOf = 0;
    qint64 m_inlineLimit = 150'000;
    CommandRead m_namesRead;
    CommandRead m_samplesRead;
    bool m_filled = false;     ///< somebody else gave targets or an order; the draft only fills what is empty
    bool m_draftKnown = false; ///< it was looked for; nothing is written over it before
    bool m_formEditing = false;
    bool m_formUsable = false; ///< there is a schema, and the text is short enough to be read at each change
    QByteArray m_heldDraft;    ///< as it is on disk

    MessageBar* m_refusal = nullptr;
    TextLabel* m_origin = nullptr;
    TargetPicker* m_targets = nullptr;
    QLineEdit* m_name = nullptr;
    QCompleter* m_completer = nullptr;
    QStringListModel* m_names = nullptr;
    TextLabel* m_learnedNote = nullptr;
    TabStrip* m_modes = nullptr;
    QStackedWidget* m_stack = nullptr;
    JsonEditor* m_json = nullptr;
    SchemaForm* m_form = nullptr;
    QCheckBox* m_literal = nullptr;
    QCheckBox* m_inline = nullptr;
    TextLabel* m_size = nullptr;
    QComboBox* m_previewOf = nullptr;
    TextLabel* m_preview = nullptr;
    QComboBox* m_deadline = nullptr;
    TextLabel* m_why = nullptr;
    QWidget* m_resourceRow = nullptr;
    QComboBox* m_resource = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_send = nullptr;
    QTimer* m_draftTimer = nullptr;
    QTimer* m_planTimer = nullptr;
};

} // namespace alien
