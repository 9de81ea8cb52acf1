// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QWidget>

class QPushButton;

namespace alien {

class Format;
class MessageBar;
class PayloadView;
class SectionHead;

/// A support bundle, byte for byte: one that is about to be saved, or one that somebody else made, to look at only.
class SupportPage : public QWidget
{
    Q_OBJECT
public:
    explicit SupportPage(const Format& format, QWidget* parent = nullptr);

    /// While it is put together.
    void showMaking();
    void showPreview(const QByteArray& bytes);
    /// `whence` names the file, `made` says by which version and when.
    void showOpened(const QByteArray& bytes, const QString& whence, const QString& made);
    void showSaved(const QString& file);
    void showProblem(const QString& what, const QString& why);
    [[nodiscard]] QByteArray bytes() const;

Q_SIGNALS:
    void saveRequested();
    void closeRequested();

private:
    void showBytes(const QByteArray& bytes, const QString& title);

    const Format& m_format;
    SectionHead* m_head;
    MessageBar* m_bar;
    PayloadView* m_view;
    QPushButton* m_save;
    bool m_own = false;
};

} // namespace alien
