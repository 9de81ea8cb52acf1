// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadtree.h"

#include <QWidget>

class QAction;

namespace alien {

class Format;
struct CommandRecord;
class PayloadTreeView;

/// Below a command's parameters: the request that they left in, as a few rows that fold into one. Shows itself when
/// there is such a request, as high as its rows.
class CommandEnvelopeView : public QWidget
{
    Q_OBJECT
public:
    explicit CommandEnvelopeView(const Format& format, QWidget* parent = nullptr);

    /// `digest`: SHA-256 of the parameters, raw; empty while it is not known. `uploaded`: "0.2 s", when they went
    /// through the manager's storage and arrived there.
    void showRecord(const CommandRecord& record, const QByteArray& digest, const QString& uploaded = {});
    /// Offered beside the ways to copy.
    void addMenuAction(QAction* action);
    /// At most so high; 0: as high as its rows.
    void setMostHeight(int height);

Q_SIGNALS:
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFacts(const CommandRecord& record, const QString& uploaded);
    void fit();
    [[nodiscard]] int heightOf(qint64 rows) const;
    void copyRow(bool asJson);
    void openMenu(const QPoint& global);

    const Format& m_format;
    PayloadTree m_tree;
    PayloadTreeView* m_rows;
    QList<QAction*> m_extras;
    QByteArray m_json;
    int m_most = 0;
};

} // namespace alien
