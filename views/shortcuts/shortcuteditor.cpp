// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/shortcuteditor.h"

#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/shortcuts/keyfield.h"
#include "views/shortcuts/shortcutmap.h"
#include "views/shortcuts/shortcuttable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QPushButton* button(const QString& name, const QString& text, QWidget* parent)
{
    auto* out = new QPushButton(text, parent);
    out->setObjectName(u"shortcuts."_s + name);
    out->setAccessibleName(text);
    out->setAutoDefault(false);
    return out;
}

} // namespace

ShortcutEditor::ShortcutEditor(ShortcutMap& map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
    , m_table(new ShortcutTable(this))
    , m_filter(new QueryEdit(tr("Filter commands of the program"), this))
    , m_view(new TableView(tr("Keyboard shortcuts"), this))
    , m_name(new TextLabel({}, FontRole::Strong, Token::Text, this))
    , m_field(new KeyField(this))
    , m_set(button(u"set"_s, tr("Set"), this))
    , m_remove(button(u"remove"_s, tr("Remove keys"), this))
    , m_reset(button(u"reset"_s, tr("Reset"), this))
    , m_resetAll(button(u"resetAll"_s, tr("Reset all"), this))
    , m_word(new TextLabel({}, FontRole::Body, Token::Muted, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"shortcuts"_s);
    setAccessibleName(tr("Keyboard shortcuts"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* head = new SectionHead(this);
    head->setTitle(tr("Keyboard shortcuts"));
    head->setFact(tr("Changes work at once"));
    m_filter->setObjectName(u"shortcuts.filter"_s);
    m_filter->setPlaceholderText(tr("Words, keys:Ctrl+K, menu:View, change:changed"));
    m_filter->setTable(m_table);
    m_view->setObjectName(u"shortcuts.table"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTable(m_table);
    m_view->setStatusColumns({});
    m_view->setNameColumn(u"name"_s);
    m_view->setStretchColumn(u"name"_s);
    auto* filter = new QHBoxLayout;
    filter->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    filter->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(filter);
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    giveFocus(this, m_view);
    wire();
    refill();
    showChosen();
}

QWidget* ShortcutEditor::buildFoot()
{
    const Look& look = Look::of(this);
    auto* foot = new QWidget(this);
    m_name->setElide(Qt::ElideRight);
    m_field->setObjectName(u"shortcuts.key"_s);
    m_field->setAccessibleName(tr("New keys"));
    m_field->setMinimumWidth(look.px(180));
    m_word->setObjectName(u"shortcuts.word"_s);
    m_word->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    row->addWidget(m_name, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, m_set, m_remove, m_reset})
        row->addWidget(part);
    row->addSpacing(look.px(16));
    row->addWidget(m_resetAll);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12));
    column->setSpacing(look.px(6));
    column->addLayout(row);
    column->addWidget(m_word);
    return foot;
}

void ShortcutEditor::wire()
{
    connect(&m_map, &ShortcutMap::changed, this, &ShortcutEditor::refill);
    connect(&m_map.actions(), &ActionRegistry::added, this, &ShortcutEditor::refill);
    connect(m_view, &TableView::selectedIdsChanged, this, &ShortcutEditor::showChosen);
    connect(m_view, &TableView::opened, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &KeyField::pressed, this, &ShortcutEditor::judge);
    connect(m_field, &KeyField::accepted, this, [this] {
        if (m_set->isEnabled())
            set();
    });
    connect(m_set, &QPushButton::clicked, this, &ShortcutEditor::set);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (auto* action = chosen())
            m_map.removeKeys(*action);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (auto* action = chosen())
            m_map.reset(*action);
    });
    connect(m_resetAll, &QPushButton::clicked, &m_map, &ShortcutMap::resetAll);
}

void ShortcutEditor::choose(const QString& actionId)
{
    m_view->selectIds({actionId});
}

QAction* ShortcutEditor::chosen() const
{
    return m_map.actions().find(m_view->selectedIds().value(0));
}

void ShortcutEditor::refill()
{
    m_table->setMap(m_map);
    showChosen();
}

void ShortcutEditor::showChosen()
{
    const auto* action = chosen();
    m_name->setText(action != nullptr ? ActionRegistry::plainText(m_map.actions().spec(action).text)
                                      : tr("Choose a command above"));
    m_field->setKey({});
    m_field->setEnabled(action != nullptr);
    m_remove->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action != nullptr && m_map.isChanged(*action));
    const auto all = m_map.actions().actions();
    m_resetAll->setEnabled(std::any_of(all.begin(), all.end(), [this](auto* each) { return m_map.isChanged(*each); }));
    judge();
}

void ShortcutEditor::judge()
{
    const auto* action = chosen();
    const auto key = m_field->key();
    m_set->setText(tr("Set"));
    m_set->setEnabled(false);
    setFieldError(m_field, false);
    if (action == nullptr || key.isEmpty()) {
        m_word->setText(action == nullptr ? QString() : tr("Enter goes to the field; then press the new keys."));
        return;
    }
    if (const QString refusal = m_map.refusal(key, *action); !refusal.isEmpty()) {
        setFieldError(m_field, true);
        m_word->setText(refusal);
    } else if (const auto* holder = m_map.holder(key, *action)) {
        m_word->setText(tr("%1 belongs to “%2”, which would have it no longer.")
                            .arg(key.toString(QKeySequence::NativeText),
                                 ActionRegistry::plainText(m_map.actions().spec(holder).text)));
        m_set->setText(tr("Take it from there"));
        m_set->setEnabled(true);
    } else {
        m_word->setText(tr("Nobody else has it. Enter sets it."));
        m_set->setEnabled(!action->shortcuts().contains(key) || action->shortcuts().size() > 1);
    }
    m_set->setAccessibleName(m_set->text());
    m_field->setAccessibleDescription(m_word->text());
}

void ShortcutEditor::set()
{
    if (auto* action = chosen())
        m_map.give(*action, m_field->key());
}

} // namespace alien
