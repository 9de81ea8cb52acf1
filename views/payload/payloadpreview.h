// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadwork.h"

#include <QImage>
#include <QWidget>

namespace alien {

/// A picture that stands in a payload, as large as there is room and no larger than it is. Decoded on a thread and with
/// limits: pictures come from strangers.
class PayloadPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadPreview(QWidget* parent = nullptr);
    ~PayloadPreview() override;

    /// Makes the bytes on its thread; owns what it reads.
    using BytesWork = std::function<QByteArray(const std::atomic_bool& stop)>;
    /// The same `id` again changes nothing. Hides itself for formats that are not painted.
    void showImage(const QString& id, const QString& format, const BytesWork& bytes);
    void clear();
    [[nodiscard]] QSize imageSize() const { return m_image.size(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const QImage& image, const QString& problem, quint64 run);

    QImage m_image;
    QString m_problem;
    QString m_format;
    QString m_id;
    quint64 m_run = 0;
    std::unique_ptr<PayloadWork> m_work; ///< null: nothing is wanted
};

} // namespace alien
