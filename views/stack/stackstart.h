// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace alien {

class Format;
class StackBench;

/// What stands in the section while no stack is open: go on with a draft, edit a release, begin with a template.
class StackStart : public QScrollArea
{
    Q_OBJECT
public:
    StackStart(StackBench& bench, const Format& format, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void addHead(QVBoxLayout* column, const QString& title, const QString& text);
    void addChoice(QVBoxLayout* column, const QString& name, const QString& title, const QString& text,
                   const std::function<void()>& chosen);

    StackBench& m_bench;
    const Format& m_format;
};

} // namespace alien
