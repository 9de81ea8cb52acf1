// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadpreview.h"

#include "views/common/look/look.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int megabytesOfPixels = 64;

/// SVG can name files and is text that anybody can read: it stays text.
bool isPainted(const QString& format)
{
    return format == u"png" || format == u"jpeg" || format == u"gif" || format == u"bmp" || format == u"webp" ||
           format == u"ico";
}

QImage decode(const QByteArray& bytes, const QString& format, QString* problem)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format.toLatin1());
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() * 4 > qint64(megabytesOfPixels) << 20) {
        *problem =
            PayloadPreview::tr("%1 x %2 pixels are too many for a preview.").arg(size.width()).arg(size.height());
        return {};
    }
    const QImage image = reader.read();
    if (image.isNull())
        *problem = PayloadPreview::tr("The picture cannot be shown: %1").arg(reader.errorString());
    return image;
}

} // namespace

PayloadPreview::PayloadPreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"payload.preview"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

PayloadPreview::~PayloadPreview() = default;

void PayloadPreview::clear()
{
    m_id.clear();
    m_work.reset();
    m_image = {};
    m_problem.clear();
    hide();
}

void PayloadPreview::showImage(const QString& id, const QString& format, const BytesWork& bytes)
{
    if (id == m_id)
        return;
    clear();
    if (!bytes || !isPainted(format))
        return;
    m_id = id;
    m_format = format;
    show();
    m_work = std::make_unique<PayloadWork>();
    m_work->run(this, [this, format, bytes, run = ++m_run](const PayloadWork::Task& task) {
        QString problem;
        const QImage image = decode(bytes(task.stop()), format, &problem);
        task.tell([this, image, problem, run] { take(image, problem, run); });
    });
}

void PayloadPreview::take(const QImage& image, const QString& problem, quint64 run)
{
    if (run != m_run || !m_work)
        return;
    m_image = image;
    m_problem = problem;
    setAccessibleName(m_image.isNull()
                          ? m_problem
                          : tr("Picture, %1, %2 x %3 pixels").arg(m_format).arg(m_image.width()).arg(m_image.height()));
    update();
    Q_EMIT shown();
}

QSize PayloadPreview::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(200), look.px(170)};
}

void PayloadPreview::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Alternate));
    painter.fillRect(0, 0, width(), 1, look.color(Token::Border));
    const QRect room = rect().adjusted(look.px(12), look.px(8), -look.px(12), -look.px(24));
    const QRect line(room.x(), room.bottom() + look.px(2), room.width(), look.px(20));
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(Token::Muted));
    if (m_image.isNull()) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_problem);
        return;
    }
    const QSize size = m_image.size().boundedTo(m_image.size().scaled(room.size(), Qt::KeepAspectRatio));
    const QRect target(room.topLeft(), size);
    // Squares show through where the picture is transparent.
    painter.fillRect(target, look.color(Token::Base));
    painter.fillRect(target, QBrush(look.color(Token::Border), Qt::Dense6Pattern));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     u"%1, %2 x %3"_s.arg(m_format.toUpper()).arg(m_image.width()).arg(m_image.height()));
}

} // namespace alien
