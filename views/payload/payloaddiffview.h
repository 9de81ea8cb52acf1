// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"

#include <QWidget>

#include <memory>

namespace alien {

/// What differs between two payloads: a list of paths (added, removed, changed) and the text line by line. Computed in
/// the background; masked as in PayloadView.
class PayloadDiffView : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : std::uint8_t { Paths, Text };
    explicit PayloadDiffView(QWidget* parent = nullptr);
    ~PayloadDiffView() override;

    /// "Answer of 18:02" and "Answer of 18:04".
    void setLabels(const QString& before, const QString& after);
    void setSources(const PayloadSourcePtr& before, const PayloadSourcePtr& after);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;

Q_SIGNALS:
    /// The comparison is done; -1: too large or no JSON, only the text was compared.
    void compared(int changedPaths);
    /// Double click or Enter on a path.
    void pathActivated(const QString& path);
    void copied(const QString& text);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
