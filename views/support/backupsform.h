// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/datacopy.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace alien {

class Format;
class MessageBar;
class TextLabel;

/// The copies of the console's own data: which there are, what can be done with the one that is chosen. The content of
/// a sheet.
class BackupsForm : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsForm(const Format& format, QWidget* parent = nullptr);

    /// Newest first, as they came. What was chosen stays chosen.
    void setCopies(const QList<DataCopy>& copies);
    /// While files are written nothing else can be asked for.
    void setBusy(bool busy);
    void showDone(const QString& strong, const QString& text);
    void showProblem(const QString& strong, const QString& text);

Q_SIGNALS:
    void backUpRequested();
    void restoreRequested(const QString& live, const QString& file); ///< at the next start
    void callOffRequested(const QString& live);
    void showRequested(const QString& file); ///< in its folder
    void closeRequested();

private:
    void follow();
    [[nodiscard]] const DataCopy* chosen() const;
    QPushButton* addButton(const QString& id, const QString& text);

    const Format& m_format;
    QList<DataCopy> m_copies;
    bool m_busy = false;
    MessageBar* m_bar;
    QTreeWidget* m_list;
    TextLabel* m_none;
    TextLabel* m_note;
    QPushButton* m_backUp = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace alien
