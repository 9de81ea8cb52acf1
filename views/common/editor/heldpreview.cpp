// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/editor/heldpreview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

class PreviewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PreviewAccessible(HeldPreview* preview)
        : QAccessibleWidget(preview, QAccessible::EditableText)
    {}
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    [[nodiscard]] QString text(int start, int end) const override { return all().mid(start, end - start); }
    [[nodiscard]] int characterCount() const override { return int(all().size()); }
    [[nodiscard]] int cursorPosition() const override { return cursor().position(); }
    void setCursorPosition(int position) override { select(position, position); }
    [[nodiscard]] int selectionCount() const override { return cursor().hasSelection() ? 1 : 0; }
    void selection(int index, int* start, int* end) const override
    {
        const bool some = index == 0 && cursor().hasSelection();
        *start = some ? cursor().selectionStart() : 0;
        *end = some ? cursor().selectionEnd() : 0;
    }
    void addSelection(int start, int end) override { select(start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            select(cursor().position(), cursor().position());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            select(start, end);
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QTextCursor at(preview().document());
        at.setPosition(std::clamp(offset, 0, characterCount()));
        const QRect place = preview().cursorRect(at);
        return {preview().viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& global) const override
    {
        return preview().cursorForPosition(preview().viewport()->mapFromGlobal(global)).position();
    }
    void scrollToSubstring(int start, int end) override { select(start, end); }
    [[nodiscard]] QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] HeldPreview& preview() const { return *static_cast<HeldPreview*>(widget()); }
    [[nodiscard]] QTextCursor cursor() const { return preview().textCursor(); }
    [[nodiscard]] QString all() const { return preview().toPlainText(); }
    void select(int start, int end)
    {
        QTextCursor at(preview().document());
        at.setPosition(std::clamp(start, 0, characterCount()));
        at.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
        preview().setTextCursor(at);
    }
};

QAccessibleInterface* previewInterface(const QString& className, QObject* object)
{
    auto* preview = className == "alien::HeldPreview"_L1 ? qobject_cast<HeldPreview*>(object) : nullptr;
    return preview != nullptr ? new PreviewAccessible(preview) : nullptr;
}

} // namespace

HeldPreview::HeldPreview(QWidget* parent)
    : QPlainTextEdit(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(previewInterface);
        return true;
    }();
    (void)installed;
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // as code is in every language
}

} // namespace alien
