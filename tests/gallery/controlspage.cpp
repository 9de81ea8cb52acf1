// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "tests/gallery/pages.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/status.h"
#include "views/common/widgets/errorcard.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/rail.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloadview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QPushButton* button(const QString& text, ButtonKind kind, IconId icon = IconId::None, bool enabled = true)
{
    auto* result = new QPushButton(text);
    setButtonKind(result, kind);
    if (icon != IconId::None)
        setButtonIcon(result, icon);
    result->setEnabled(enabled);
    return result;
}

/// Every icon and every status shape, for the eye.
class Icons : public QWidget
{
public:
    Icons() { setFixedHeight(130); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        int x = 0;
        int y = 4;
        for (int i = 1; i < int(IconId::Count); ++i) {
            paintIcon(&painter, QRect(x, y, 16, 16), IconId(i), look.color(Token::Muted));
            x += 26;
            if (x > width() - 26) {
                x = 0;
                y += 24;
            }
        }
        y += 28;
        x = 0;
        for (const int size : {16, 24, 40})
            for (int i = 0; i <= int(StatusShape::Info); ++i) {
                paintStatus(&painter, QRect(x, y, size, size), StatusShape(i), look);
                x += size + 8;
            }
    }
};

// NOLINTNEXTLINE(readability-function-size): a table
QVBoxLayout* left(QWidget* page)
{
    const Look& look = Look::of(page);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addLayout(
        row({button(u"Retry"_s, ButtonKind::Primary, IconId::Retry), button(u"Redeploy…"_s, ButtonKind::Normal),
             button(u"Copy report"_s, ButtonKind::Flat, IconId::Copy), button(u"Delete 3"_s, ButtonKind::Danger)}));
    column->addLayout(row({button(u"Retry"_s, ButtonKind::Primary, IconId::Retry, false),
                           button(u"Redeploy…"_s, ButtonKind::Normal, IconId::Redeploy, false),
                           button(u"Copy report"_s, ButtonKind::Flat, IconId::Copy, false),
                           button(u"Delete 3"_s, ButtonKind::Danger, IconId::None, false)}));
    auto* menuButton = button(u"More"_s, ButtonKind::Normal);
    menuButton->setMenu(new QMenu(menuButton));
    auto* checked = button(u"Wrap"_s, ButtonKind::Normal);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto* standard = button(u"Cancel"_s, ButtonKind::Normal);
    standard->setDefault(true);
    column->addLayout(row({menuButton, checked, standard}));
    auto* field = new QLineEdit(u"a value"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"https://manager.example"_s);
    auto* wrong = new QLineEdit(u"5120"_s);
    setFieldError(wrong, true);
    auto* off = new QLineEdit(u"fixed"_s);
    off->setEnabled(false);
    column->addLayout(row({field, empty, wrong, off}));
    auto* combo = new QComboBox;
    combo->addItems({u"Local time"_s, u"UTC"_s});
    auto* spin = new QSpinBox;
    spin->setValue(20);
    auto* progress = new QProgressBar;
    progress->setValue(40);
    column->addLayout(row({combo, spin, progress}));
    auto* on = new QCheckBox(u"In this desktop's secret store"_s);
    on->setChecked(true);
    auto* part = new QCheckBox(u"Some"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"Production"_s);
    radio->setChecked(true);
    column->addLayout(row({on, new QCheckBox(u"Off"_s), part, radio, new QRadioButton(u"Staging"_s)}));
    column->addLayout(row({new ProtectionTag(Protection::Production), new ProtectionTag(Protection::Staging),
                           new ProtectionTag(Protection::Sandbox), new LinkLabel(u"Show difference"_s),
                           new StatusLabel(StatusShape::Stalled, u"update-pending"_s),
                           new StatusLabel(StatusShape::Expired, u"EXPIRED"_s)}));
    auto* bar = new StackedBar;
    bar->setParts({{StatusClass::Healthy, 371},
                   {StatusClass::Working, 18},
                   {StatusClass::Stalled, 5},
                   {StatusClass::Attention, 3},
                   {StatusClass::Failed, 13},
                   {StatusClass::Unknown, 2}});
    column->addWidget(bar);
    auto* figures = row({new TextLabel(u"412"_s, FontRole::Figure), new TextLabel(u"Section title"_s, FontRole::Title),
                         new TextLabel(u"Sheet title?"_s, FontRole::SheetTitle),
                         new TextLabel(u"muted fact"_s, FontRole::Body, Token::Muted),
                         new TextLabel(u"small 0123456789"_s, FontRole::Small, Token::Muted),
                         new TextLabel(u"mono 4f2c9ab"_s, FontRole::Mono)});
    column->addLayout(figures);
    column->addWidget(new Icons);
    auto* card = new ErrorCard(page);
    card->setError(
        {u"PREFLIGHT_CHECKS_FAILED"_s,
         u"2 of 19 checks failed"_s,
         {},
         R"({"results":[{"checkDescription":"Worker memory","success":false,"errors":["Worker api wants 5120 MB; Azure gives at most 4096."],"warnings":[]},{"checkDescription":"Regions","success":true,"errors":[],"warnings":["westeurope is nearly full"]}]})",
         false,
         false,
         422,
         nullptr},
        {u"The stack does not fit Azure"_s, u"3 h ago"_s, 0, 0, StatusShape::Attention});
    column->addWidget(card);
    column->addStretch(1);
    Q_UNUSED(look)
    return column;
}

QVBoxLayout* right(QWidget* page)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    auto* json = new PayloadView(*new Format(page), page);
    json->setSource(PayloadSource::fromBytes(
        R"({"id":"dep_7qk2m4zd","name":"halden-bank-prod-fra","retryRequested":false,"ratio":0.10,"big":18446744073709551616,"token":"ax_admin_3k9d8f7g6h5j4k3l2","stackState":{"platform":"aws","resources":{"api":{"type":"worker","status":"update-failed","outputs":{"url":"https://api.halden-bank.example"}},"files":{"type":"storage","status":"running"}}},"list":[1,2,3,null],"empty":{}})"));
    json->expandToDepth(2);
    json->setMinimumHeight(420);
    column->addWidget(json);
    auto* menu = new QMenu(page);
    menu->addAction(Look::of(page).icon(IconId::Copy), u"Copy public URL"_s)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    menu->addAction(u"Copy id"_s);
    auto* ticked = menu->addAction(u"Compact rows"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addSeparator();
    menu->addMenu(u"Copy as"_s)->addAction(u"TSV"_s);
    menu->addAction(u"Not allowed"_s)->setEnabled(false);
    menu->setWindowFlags(Qt::Widget);
    menu->setParent(page);
    menu->setVisible(true);
    column->addWidget(menu, 0, Qt::AlignLeft);
    column->addStretch(1);
    return column;
}

} // namespace

QWidget* controlsPage()
{
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(24, 24, 24, 24);
    columns->setSpacing(24);
    columns->addLayout(left(page), 1);
    columns->addLayout(right(page), 1);
    auto* folded = new Rail(page);
    folded->addSection(u"overview"_s, u"Overview"_s, IconId::Overview);
    folded->addSection(u"deployments"_s, u"Deployments"_s, IconId::Deployments);
    folded->setSectionCount(u"deployments"_s, {3, 9, {}});
    folded->setCurrentSection(u"overview"_s);
    folded->setFolded(true);
    columns->addWidget(folded);
    return page;
}

} // namespace alien::gallery
