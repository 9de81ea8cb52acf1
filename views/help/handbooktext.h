// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace alien {

/// Shows one page of the handbook. Only what is built into the program is ever shown as rich text, and nothing is
/// fetched: links and pictures are the handbook's own.
class HandbookText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookText(QWidget* parent = nullptr);
    void showPage(const QString& markdown);
    /// The heading that a link names, at the top of the view; false when there is none.
    bool goToHeading(const QString& anchor);
    /// Marks every place that has one of the words; the number of them.
    int mark(const QStringList& words);
    /// The next marked place after the cursor, round the end.
    void goToNextMark();
    QVariant loadResource(int type, const QUrl& name) override; ///< the handbook's pictures, nothing else

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void formatBlocks(QTextDocument* page) const;
    void formatTables(QTextDocument* page) const;
    [[nodiscard]] int lineWidth() const;

    QString m_markdown;
    QStringList m_words;
};

} // namespace alien
