// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrysource.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace alien {

/// The field of a PromQL query. Completes metrics and functions, the labels of the metric inside braces, and the values
/// of a label inside quotes, with what the server has.
class PromQueryEdit : public QLineEdit
{
    Q_OBJECT
public:
    using Source = std::function<TelemetrySource*()>;
    explicit PromQueryEdit(Source source, QWidget* parent = nullptr);
    void readMetrics(); ///< anew, when the server is another

    /// Where the cursor stands, for completion.
    struct Place
    {
        enum class Kind { Name, Label, Value };
        Kind kind = Kind::Name;
        QString metric; ///< before the brace
        QString label;  ///< before the quote
        QString typed;  ///< what is there of the word
    };
    [[nodiscard]] static Place placeIn(const QString& text, int cursor);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void complete();
    void offer(const QStringList& words, const QString& typed);
    void insert(const QString& word);

    Source m_source;
    QCompleter* m_completer;
    QStringListModel* m_words;
    QStringList m_metrics;
    Place m_place;
    quint64 m_question = 0;
};

} // namespace alien
