// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace alien {

class RowDelegate;
class TableView;

/// Makes the rows of a table as high as the text of one column wants, up to twenty lines. Only those on screen are
/// measured, so that a million rows cost nothing.
class RowWrap : public QObject
{
    Q_OBJECT
public:
    explicit RowWrap(TableView& view); ///< belongs to the view

    void setColumn(const QString& columnId); ///< empty: all rows have one line again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    TableView& m_view;
    RowDelegate& m_delegate;
    QTimer* m_fitting;
};

} // namespace alien
