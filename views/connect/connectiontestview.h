// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectiontest.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace alien {

class Look;
class StatusMark;
class TextLabel;

/// The test of a connection, a line per step, and beneath it what the token may do.
class ConnectionTestView : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTestView(Look& look, QWidget* parent = nullptr);

    /// Follows this test; null: the steps stand waiting. The caller owns it.
    void show(ConnectionTest* test);
    void setTestable(bool testable, const QString& why);

Q_SIGNALS:
    void testRequested();
    void pinRequested(const QByteArray& sha256); ///< of a certificate that was not trusted

private:
    struct Row
    {
        StatusMark* mark = nullptr;
        TextLabel* name = nullptr;
        TextLabel* text = nullptr;
        TextLabel* took = nullptr;
    };
    QWidget* makeSteps();
    QWidget* makeAbilities();
    void showLine(int index);
    void showAll();
    void showAbilities();
    void summarise();

    Look& m_look;
    QPointer<ConnectionTest> m_test;
    QList<Row> m_rows;
    TextLabel* m_summary = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_pin = nullptr;
    QWidget* m_abilities = nullptr;
    TextLabel* m_generation = nullptr;
    QGridLayout* m_abilityGrid = nullptr;
};

} // namespace alien
