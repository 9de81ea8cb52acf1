// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace alien {

/// A tab bar whose tabs fold into a More menu when there is no room. Tabs are named by an id; a count stands small
/// beside the name.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);
    void addTab(const QString& id, const QString& text);
    /// These and no others, in this order; those that stay keep their counts, and the current one stays current.
    void setTabs(const QList<std::pair<QString, QString>>& tabs);
    void setText(const QString& id, const QString& text);
    /// -1: none.
    void setCount(const QString& id, int count);
    void setTabVisible(const QString& id, bool visible);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList ids() const;
    void next(int step); ///< Ctrl+Tab

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& id);
    void clicked(const QString& id);                        ///< also the current one
    void menuRequested(const QString& id, QPoint position); ///< global; the tab has become the current one

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Bar;
    struct Tab
    {
        QString id;
        QString text;
        int count = -1;
        bool visible = true;
    };
    [[nodiscard]] int find(const QString& id) const;
    void fold();
    void fillMenu();
    void label(int tab);

    QList<Tab> m_tabs;
    Bar* m_bar;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace alien
