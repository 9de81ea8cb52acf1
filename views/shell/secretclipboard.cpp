// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace alien {

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret& secret)
{
    m_copied = secret;
    auto* data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    // Klipper and other histories honour this hint.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer->start(keeps);
}

void SecretClipboard::clear()
{
    m_timer->stop();
    if (m_copied.isEmpty())
        return;
    auto* clipboard = QGuiApplication::clipboard();
    const Secret now(clipboard != nullptr ? clipboard->text().toUtf8() : QByteArray());
    if (clipboard != nullptr && now.sameAs(m_copied))
        clipboard->clear();
    m_copied = Secret();
    Q_EMIT cleared();
}

} // namespace alien
