// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingspage.h"

#include "models/settings/preferences.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/limitsform.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr double zoomStep = 0.1;
} // namespace

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    const Look& look = Look::of(this);
    setObjectName(u"settings"_s);
    setAccessibleName(tr("Settings"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new SectionHead(this);
    head->setTitle(tr("Settings"));
    head->setFact(tr("What is chosen here holds at once"));
    column->addWidget(head);
    auto* form = new QFormLayout;
    form->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    form->setHorizontalSpacing(look.px(16));
    form->setVerticalSpacing(look.px(12));
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_theme = addChoice(form, u"theme"_s, tr("Theme"), {tr("As the desktop"), tr("Light"), tr("Dark")});
    m_density = addChoice(form, u"density"_s, tr("Rows"), {tr("Compact"), tr("Comfortable")});
    addLanguage(form);
    addZone(form);
    addZoom(form);
    addCommandsKept(form);
    addJournalKept(form);
    addPastKept(form);
    form->addRow(new TextLabel(tr("Stalled after"), FontRole::Body, Token::Muted, this),
                 new LimitsForm(m_preferences, this));
    auto* inside = new QWidget;
    inside->setLayout(form);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"settings.scroll"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);

    connect(m_theme, &QButtonGroup::idClicked, this,
            [this](int id) { m_preferences.setTheme(Preferences::Theme(id)); });
    connect(m_density, &QButtonGroup::idClicked, this, [this](int id) { m_preferences.setComfortableRows(id == 1); });
    connect(&m_preferences, &Preferences::themeChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::densityChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::languageChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::timeZoneChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::zoomChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::commandsKeptChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::journalKeptChanged, this, &SettingsPage::load);
    connect(&m_preferences, &Preferences::pastKeptChanged, this, &SettingsPage::load);
    load();
}

QButtonGroup* SettingsPage::addChoice(QFormLayout* form, const QString& id, const QString& label,
                                      const QStringList& texts)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(this).px(16));
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < int(texts.size()); ++i) {
        auto* button = new QRadioButton(texts[i], box);
        button->setObjectName(u"settings.%1.%2"_s.arg(id).arg(i));
        button->setAccessibleName(u"%1: %2"_s.arg(label, texts[i]));
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(new TextLabel(label, FontRole::Body, Token::Muted, this), box);
    return group;
}

QComboBox* SettingsPage::addKept(QFormLayout* form, const QString& id, const QString& name,
                                 const QList<QPair<QString, qint64>>& choices)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"settings."_s + id);
    box->setAccessibleName(name);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    auto* label = new TextLabel(name, FontRole::Body, Token::Muted, this);
    label->setBuddy(box);
    form->addRow(label, box);
    return box;
}

void SettingsPage::addJournalKept(QFormLayout* form)
{
    constexpr qint64 year = 365;
    m_journalDays =
        addKept(form, u"journalDays"_s, tr("Keep the journal"),
                {{tr("1 year"), year}, {tr("2 years"), 2 * year}, {tr("5 years"), 5 * year}, {tr("for ever"), 0}});
    m_journalDays->setToolTip(
        tr("Older entries are moved into a sealed file beside the journal half a minute after the "
           "choice; what stays begins where it ends, so both can still be verified."));
    connect(m_journalDays, &QComboBox::activated, this,
            [this](int at) { m_preferences.setJournalDays(m_journalDays->itemData(at).toInt()); });
}

void SettingsPage::addPastKept(QFormLayout* form)
{
    m_pastDays = addKept(form, u"pastDays"_s, tr("Keep the past of fleets"),
                         {{tr("30 days"), 30}, {tr("90 days"), 90}, {tr("1 year"), 365}, {tr("for ever"), 0}});
    m_pastDays->setToolTip(tr("What the time machine shows. Older changes are removed from this computer half a minute "
                              "after the choice; beyond 256 MB a connection the oldest go in any case."));
    connect(m_pastDays, &QComboBox::activated, this,
            [this](int at) { m_preferences.setPastDays(m_pastDays->itemData(at).toInt()); });
}

void SettingsPage::addCommandsKept(QFormLayout* form)
{
    m_commandDays = addKept(form, u"commandDays"_s, tr("Keep commands"),
                            {{tr("30 days"), 30}, {tr("90 days"), 90}, {tr("1 year"), 365}, {tr("for ever"), 0}});
    m_commandBytes = addKept(form, u"commandBytes"_s, tr("Commands on disk"),
                             {{tr("up to 500 MB"), qint64(500) << 20},
                              {tr("up to 2 GB"), qint64(2) << 30},
                              {tr("up to 10 GB"), qint64(10) << 30},
                              {tr("any size"), 0}});
    m_commandUse = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_commandUse->setObjectName(u"settings.commandUse"_s);
    m_commandUse->hide();
    form->addRow(QString(), m_commandUse);
    m_commandDays->setToolTip(
        tr("Older ones are removed from this computer half a minute after the choice; those with a star stay."));
    m_commandBytes->setToolTip(
        tr("Beyond it the oldest are removed, half a minute after the choice; those with a star stay."));
    connect(m_commandDays, &QComboBox::activated, this,
            [this](int at) { m_preferences.setCommandDays(m_commandDays->itemData(at).toInt()); });
    connect(m_commandBytes, &QComboBox::activated, this,
            [this](int at) { m_preferences.setCommandBytes(m_commandBytes->itemData(at).toLongLong()); });
}

void SettingsPage::setCommandUse(const QString& text)
{
    m_commandUse->setText(text);
    m_commandUse->setVisible(!text.isEmpty());
}

void SettingsPage::addLanguage(QFormLayout* form)
{
    m_languageNow = m_preferences.language();
    m_language = new QComboBox(this);
    m_language->setObjectName(u"settings.language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the desktop"), QString());
    // Each by its own name: whoever landed in the wrong one must find back.
    m_language->addItem(u"English"_s, u"en_GB"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    auto* label = new TextLabel(tr("Language"), FontRole::Body, Token::Muted, this);
    label->setBuddy(m_language);
    form->addRow(label, m_language);
    m_languageLater = new TextLabel(tr("From the next start on"), FontRole::Small, Token::Muted, this);
    m_languageLater->setObjectName(u"settings.languageLater"_s);
    form->addRow(QString(), m_languageLater);
    connect(m_language, &QComboBox::activated, this,
            [this](int at) { m_preferences.setLanguage(m_language->itemData(at).toString()); });
}

void SettingsPage::addZone(QFormLayout* form)
{
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"settings.zone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(tr("This computer's"), u"local"_s);
    m_zone->addItem(u"UTC"_s, u"utc"_s);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setMinimumWidth(Look::of(this).px(260));
    auto* label = new TextLabel(tr("Time zone"), FontRole::Body, Token::Muted, this);
    label->setBuddy(m_zone);
    form->addRow(label, m_zone);
    connect(m_zone, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTimeZone(m_zone->itemData(index).toString()); });
    // What is no zone goes back to the one in use.
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int at = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
        if (at >= 0)
            m_preferences.setTimeZone(m_zone->itemData(at).toString());
        load();
    });
}

void SettingsPage::addZoom(QFormLayout* form)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(this).px(8));
    const auto add = [this, row, box](const QString& id, const QString& text, const QString& name, double by) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(u"settings.zoom."_s + id);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, by] { m_preferences.setZoom(by == 0 ? 1.0 : m_preferences.zoom() + by); });
    };
    m_zoom = new TextLabel({}, FontRole::Body, Token::Text, box);
    m_zoom->setObjectName(u"settings.zoom"_s);
    add(u"out"_s, u"−"_s, tr("Smaller"), -zoomStep);
    row->addWidget(m_zoom);
    add(u"in"_s, u"+"_s, tr("Larger"), zoomStep);
    add(u"reset"_s, tr("Reset"), tr("Normal size"), 0);
    row->addStretch();
    form->addRow(new TextLabel(tr("Zoom"), FontRole::Body, Token::Muted, this), box);
}

void SettingsPage::load()
{
    m_theme->button(int(m_preferences.theme()))->setChecked(true);
    m_density->button(m_preferences.comfortableRows() ? 1 : 0)->setChecked(true);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_languageLater->setVisible(m_preferences.language() != m_languageNow);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_preferences.timeZone())));
    m_zoom->setText(tr("%1 %").arg(std::lround(m_preferences.zoom() * 100)));
    // What was written into the file by hand has no entry, and shows as none.
    m_commandDays->setCurrentIndex(m_commandDays->findData(qint64(m_preferences.commandDays())));
    m_commandBytes->setCurrentIndex(m_commandBytes->findData(m_preferences.commandBytes()));
    m_journalDays->setCurrentIndex(m_journalDays->findData(qint64(m_preferences.journalDays())));
    m_pastDays->setCurrentIndex(m_pastDays->findData(qint64(m_preferences.pastDays())));
}

} // namespace alien
