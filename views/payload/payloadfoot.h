// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace alien {

class LinkLabel;
class TextLabel;

/// The line below a payload: path of the place with copy, how far reading is, what is wrong with it.
class PayloadFoot : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadFoot(QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const { return m_whole; }
    void setState(const QString& text);
    void setProblem(const QString& text); ///< a link to the place; empty: none
    void addWidget(QWidget* widget);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested();
    void problemClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_whole;
    TextLabel* m_path;
    QPushButton* m_copy;
    TextLabel* m_state;
    LinkLabel* m_problem;
    QHBoxLayout* m_widgets;
};

} // namespace alien
