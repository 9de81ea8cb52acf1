// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/lookstyle.h"

#include "models/common/namemask.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolTip>

#include <optional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

void drawArrow(const Look& look, IconId icon, const QStyleOption* option, QPainter* painter)
{
    const int size = qMin(look.px(12), qMin(option->rect.width(), option->rect.height()));
    QRect place(0, 0, size, size);
    place.moveCenter(option->rect.center());
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, place, icon, look.color(enabled ? Token::Muted : Token::Disabled));
}

/// Four bars of one unit: the pen of a rectangle would fall half outside at 150 %, and vanish there.
void drawHairline(const QRect& rect, const QColor& colour, QPainter* painter)
{
    painter->fillRect(rect.left(), rect.top(), rect.width(), 1, colour);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour);
    painter->fillRect(rect.left(), rect.top(), 1, rect.height(), colour);
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), colour);
}

void drawRowPanel(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (option->state.testFlag(QStyle::State_Selected)) {
        // What is selected stays so when the focus goes elsewhere in the window.
        const bool active = widget ? widget->isActiveWindow() : option->state.testFlag(QStyle::State_Active);
        painter->fillRect(option->rect, look.color(active ? Token::Selection : Token::SelectionInactive));
    } else if (option->state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, look.color(Token::Hover));
    }
}

void drawBranch(const Look& look, const QStyleOption* option, QPainter* painter)
{
    if (option->state.testFlag(QStyle::State_Children))
        drawArrow(look,
                  option->state.testFlag(QStyle::State_Open) ? IconId::Down
                  : option->direction == Qt::RightToLeft     ? IconId::Left
                                                             : IconId::Right,
                  option, painter);
}

/// A scroll bar stands on the paper of what it scrolls.
QColor grooveColour(const Look& look, const QWidget* bar)
{
    const QWidget* holder = bar ? bar->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(holder ? holder->parentWidget() : nullptr);
    const bool window = area && area->viewport()->backgroundRole() == QPalette::Window;
    return look.color(window ? Token::Window : Token::Base);
}

/// Small lists hold their texts; models of tables mask their own.
std::optional<QStyleOptionViewItem> maskedItem(QStyle::ControlElement element, const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element != QStyle::CE_ItemViewItem || item == nullptr || NameMask::active() == nullptr)
        return std::nullopt;
    QStyleOptionViewItem masked(*item);
    masked.text = shown(item->text);
    return masked;
}

/// A text that does not fit ends in dots, not in the middle of a letter.
QStyleOptionComboBox withCutText(const QStyleOptionComboBox& box, int room)
{
    QStyleOptionComboBox cut = box;
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + 4;
    // Masked first: half a name would not be known as one.
    cut.currentText = box.fontMetrics.elidedText(shown(box.currentText), Qt::ElideRight, room - icon - 2);
    return cut;
}

/// What one types into has the border of a field.
QColor frameColour(const Look& look, const QStyleOption* option, const QWidget* widget)
{
    const auto* edit = qobject_cast<const QPlainTextEdit*>(widget);
    if (!edit || edit->isReadOnly() || !edit->isEnabled())
        return look.color(Token::Border);
    return look.color(option->state.testFlag(QStyle::State_HasFocus) ? Token::Focus : Token::BorderStrong);
}

} // namespace

LookStyle::LookStyle(Look& look)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_look(look)
{
    setObjectName(u"alien"_s);
}

void LookStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Hovering is visible on everything that can be pressed.
    if (qobject_cast<QTabBar*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

// NOLINTNEXTLINE(readability-function-size): a table of one line an element
void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::pushButton(m_look, option, painter, widget);
    case PE_PanelButtonTool:
        return paint::toolButton(m_look, option, painter, widget);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paint::field(m_look, option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect:
        // Rows show their focus by the lines of the current row, push buttons in their panel.
        if (!qobject_cast<const QAbstractItemView*>(widget))
            paint::focusRing(m_look, painter, option->rect, m_look.px(3));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(m_look, option, painter);
    case PE_IndicatorRadioButton:
        return paint::radioButton(m_look, option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorButtonDropDown:
        return drawArrow(m_look, IconId::Down, option, painter);
    case PE_IndicatorArrowUp:
        return drawArrow(m_look, IconId::Up, option, painter);
    case PE_IndicatorArrowLeft:
        return drawArrow(m_look, IconId::Left, option, painter);
    case PE_IndicatorArrowRight:
        return drawArrow(m_look, IconId::Right, option, painter);
    case PE_IndicatorBranch:
        return drawBranch(m_look, option, painter);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawRowPanel(m_look, option, painter, widget);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_look.color(Token::Border));
        return;
    case PE_Frame:
        return drawHairline(option->rect, frameColour(m_look, option, widget), painter);
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_look.color(Token::Raised));
        return;
    case PE_FrameMenu:
        return drawHairline(option->rect, m_look.color(Token::BorderStrong), painter);
    case PE_PanelMenuBar:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_look.color(Token::Tooltip));
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// NOLINTNEXTLINE(readability-function-size): a table of some lines an element
void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paint::pushButton(m_look, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonLabel(m_look, button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const QStyleOptionComboBox cut = withCutText(*box, room.width());
            return QProxyStyle::drawControl(element, &cut, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressBar(m_look, bar, painter);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tabShape(m_look, tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tabLabel(m_look, tab, painter);
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paint::headerSection(m_look, header, painter);
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paint::headerLabel(m_look, header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_look.color(Token::Header));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_look.color(Token::Border));
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItem(m_look, item, painter);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuBarItem(m_look, item, painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_look.color(Token::Window));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          m_look.color(Token::Border));
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_look.color(Token::Raised));
        return;
    case CE_Splitter:
        painter->fillRect(widget ? widget->contentsRect() : option->rect, m_look.color(Token::Border));
        return;
    default:
        break;
    }
    const auto masked = maskedItem(element, option);
    QProxyStyle::drawControl(element, masked ? &*masked : option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBar(m_look, bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter,
                                    grooveColour(m_look, widget));
        break;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::comboBox(m_look, box, subControlRect(control, option, SC_ComboBoxArrow, widget), painter,
                                   widget);
        break;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paint::spinBox(m_look, box, subControlRect(control, option, SC_SpinBoxUp, widget),
                                  subControlRect(control, option, SC_SpinBoxDown, widget), painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LookStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                             const QString& text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shown(text), role);
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return visualRect(option->direction, option->rect, option->rect.adjusted(m_look.px(6), 1, -m_look.px(4), -1));
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        // Slim bars have no buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int thumb = range <= 0 ? length
                                     : qBound(qMin(m_look.px(24), length),
                                              int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto slice = [&](int from, int to) {
            return vertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                            : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return slice(start, start + thumb);
        case SC_ScrollBarSubPage:
            return slice(0, start);
        case SC_ScrollBarAddPage:
            return slice(start + thumb, length);
        case SC_ScrollBarGroove:
            return bar->rect;
        default:
            return {};
        }
    }
    if (control == CC_SpinBox) {
        const int arrow = m_look.px(18);
        const QRect buttons = option->rect.adjusted(option->rect.width() - arrow - 1, 1, -1, -1);
        const int half = buttons.height() / 2;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, option->rect, buttons.adjusted(0, 0, 0, -half));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, option->rect, buttons.adjusted(0, half, 0, 0));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, option->rect, option->rect.adjusted(m_look.px(2), 1, -arrow, -1));
        return option->rect;
    }
    if (control == CC_ComboBox) {
        const int arrow = m_look.px(20);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect,
                              option->rect.adjusted(option->rect.width() - arrow, 0, 0, 0));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect, option->rect.adjusted(m_look.px(6), 1, -arrow, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    const int control = m_look.px(isBigControl(widget) ? 28 : 24);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        int padding = m_look.px(isBigControl(widget) ? 12 : flat ? 6 : 9);
        if (button && button->text.isEmpty() && !button->icon.isNull())
            padding = m_look.px(5);
        const bool both = button && !button->text.isEmpty() && !button->icon.isNull();
        return {size.width() + 2 * padding + (both ? m_look.px(3) : 0), control};
    }
    case CT_LineEdit:
        return {size.width() + m_look.px(14), control};
    case CT_SpinBox:
        return {size.width() + m_look.px(34), control};
    case CT_ProgressBar:
        return {size.width(), m_look.px(12)};
    case CT_ComboBox:
        return {size.width() + m_look.px(30), control};
    case CT_ToolButton:
        return {qMax(size.width() + m_look.px(6), control), control};
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab)
            break;
        const QString name = tab->text.section(u'\t', 0, 0);
        const QString count = tab->text.section(u'\t', 1, 1);
        int width =
            QFontMetrics(m_look.font(FontRole::Strong)).size(Qt::TextShowMnemonic, name).width() + m_look.px(18);
        if (!count.isEmpty())
            width += m_look.px(6) + QFontMetrics(m_look.font(FontRole::Small)).horizontalAdvance(count);
        if (!tab->icon.isNull())
            width += m_look.px(20);
        return {width, m_look.px(32)};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + m_look.px(12), m_look.px(24)};
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? m_look.px(9) : m_look.px(22)};
        const int shortcut = item->text.contains(u'\t') ? m_look.px(24) : 0;
        return {size.width() + m_look.px(56) + shortcut, m_look.px(24)};
    }
    case CT_MenuBarItem:
        return {size.width() + m_look.px(16), m_look.px(26)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), m_look.px(20))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

// NOLINTNEXTLINE(readability-function-size): a table of one line a measure
int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabBarIconSize:
        return m_look.px(14);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
        return m_look.px(metric == PM_LineEditIconSize ? 14 : 16);
    case PM_FocusFrameHMargin:
        // The room before and after the words of a cell.
        return qobject_cast<const QAbstractItemView*>(widget) ? m_look.px(6)
                                                              : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_look.px(7);
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return m_look.px(3);
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return m_look.px(4);
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ScrollBarExtent:
        return m_look.px(12);
    case PM_ScrollBarSliderMin:
        return m_look.px(24);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuButtonIndicator:
        return m_look.px(14);
    case PM_ToolTipLabelFrameWidth:
        return m_look.px(5);
    case PM_TreeViewIndentation:
        return m_look.px(14);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_look.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_look.px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // the desktop's, in colours of their own
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
    case SH_TabBar_Alignment:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_TabBar_PreferNoArrows:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_FormLayoutLabelAlignment:
        return hint == SH_FormLayoutLabelAlignment ? int(Qt::AlignRight | Qt::AlignVCenter) : 1;
    case SH_Table_GridLineColor:
        return int(m_look.color(Token::Grid).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon LookStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
        return m_look.icon(IconId::Close);
    case SP_ToolBarHorizontalExtensionButton:
        return m_look.icon(IconId::More);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace alien
