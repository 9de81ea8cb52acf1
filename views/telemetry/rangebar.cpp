// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/rangebar.h"

#include "models/common/format.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/timeaxis.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kMinute = 60'000;
struct Preset
{
    qint64 ms;
    const char* text;
};
constexpr Preset kPresets[RangeBar::presets] = {{15 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "15 min")},
                                                {60 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "1 h")},
                                                {120 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "2 h")},
                                                {6 * 60 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "6 h")},
                                                {24 * 60 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "24 h")},
                                                {7 * 24 * 60 * kMinute, QT_TRANSLATE_NOOP("alien::RangeBar", "7 d")}};

} // namespace

QString RangeBar::presetText(int preset)
{
    return tr(kPresets[preset].text);
}

qint64 RangeBar::presetMs(int preset)
{
    return kPresets[preset].ms;
}

RangeBar::RangeBar(TimeAxis& axis, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_format(format)
    , m_row(new QHBoxLayout(this))
    , m_presets(new QButtonGroup(this))
    , m_back(new QPushButton(tr("Back")))
    , m_live(new QPushButton(tr("Live")))
    , m_text(new TextLabel({}, FontRole::Small, Token::Muted))
{
    const Look& look = Look::of(this);
    m_row->setContentsMargins(look.px(12), look.px(5), look.px(12), look.px(5));
    m_row->setSpacing(look.px(4));
    m_presets->setExclusive(false);
    for (int i = 0; i < presets; ++i) {
        auto* button = new QPushButton(presetText(i));
        button->setAccessibleName(tr("The last %1").arg(presetText(i)));
        button->setObjectName(u"telemetry.range.%1"_s.arg(i));
        button->setCheckable(true);
        button->setMinimumWidth(look.px(36));
        m_presets->addButton(button, i);
        m_row->addWidget(button);
    }
    keepTabStop(m_presets);
    // Not idClicked(): a screen reader's Toggle checks the button without a click.
    connect(m_presets, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on == (m_axis.isLive() && m_axis.spanMs() == presetMs(id)))
            return;
        m_axis.setSpan(presetMs(id));
        showRange();
    });
    m_row->addSpacing(look.px(6));
    m_live->setObjectName(u"telemetry.live"_s);
    m_live->setAccessibleName(m_live->text());
    m_live->setCheckable(true);
    setButtonIcon(m_live, IconId::Play);
    m_live->setToolTip(tr("Follows the present."));
    connect(m_live, &QPushButton::toggled, this, [this](bool on) {
        if (on != m_axis.isLive())
            m_axis.setLive(on);
    });
    m_row->addWidget(m_live);
    m_back->setObjectName(u"telemetry.back"_s);
    m_back->setAccessibleName(tr("Back to the range before"));
    m_back->setToolTip(tr("Back to the range before (Esc, or a double click on a chart)."));
    setButtonIcon(m_back, IconId::Undo);
    connect(m_back, &QPushButton::clicked, &m_axis, &TimeAxis::back);
    m_row->addWidget(m_back);
    m_text->setObjectName(u"telemetry.rangeText"_s);
    m_row->addWidget(m_text);
    m_row->addStretch(1);
    connect(&m_axis, &TimeAxis::moved, this, &RangeBar::showRange);
    connect(&m_format, &Format::changed, this, &RangeBar::showRange);
    showRange();
}

void RangeBar::setCompact()
{
    for (const int preset : {2, 3, 5})
        m_presets->button(preset)->hide();
    m_text->hide();
    m_compact = true;
}

void RangeBar::showRange()
{
    for (int i = 0; i < presets; ++i)
        m_presets->button(i)->setChecked(m_axis.isLive() && m_axis.spanMs() == presetMs(i));
    m_live->setChecked(m_axis.isLive());
    m_back->setVisible(m_axis.canGoBack());
    m_text->setVisible(!m_compact && !m_axis.isLive());
    m_text->setText(tr("%1 to %2").arg(m_format.time(m_axis.fromMs()), m_format.time(m_axis.toMs())));
}

} // namespace alien
