// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <atomic>
#include <memory>

namespace alien {

class TextLabel;

/// A picture that stands in a payload, as large as there is room and no larger than it is. Decoded on a thread and with
/// limits: pictures come from strangers.
class PayloadPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadPreview(QWidget* parent = nullptr);
    ~PayloadPreview() override;

    /// Hides itself for no bytes.
    void showImage(const QByteArray& bytes, const QString& format);
    [[nodiscard]] QSize imageSize() const { return m_image.size(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    QString m_problem;
    QString m_format;
    QByteArray m_bytes;
    std::shared_ptr<std::atomic_bool> m_wanted; ///< false once something else is to be shown
};

} // namespace alien
