// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/settingseditor.h"

#include "client/codec/writer.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Type = Document::Type;

QStringList wordsOf(const QString& line)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    return line.split(gap, Qt::SkipEmptyParts);
}

QString lineText(const NetworkMember& member, const Document::Node& value)
{
    if (!value || value.type() == Type::Null)
        return {};
    if (member.kind != NetworkMember::Kind::List || value.type() != Type::Array)
        return value.text();
    QStringList texts;
    for (int i = 0; i < value.size(); ++i)
        texts.append(value.at(i).text());
    return texts.join(u' ');
}

/// As JSON; what is no number stays what was typed, and the check says what is wrong with it.
QByteArray lineJson(const NetworkMember& member, const QString& line)
{
    if (member.kind == NetworkMember::Kind::List) {
        QByteArray all = "[";
        for (const QString& one : wordsOf(line))
            all += (all.size() > 1 ? ", " : "") + codec::Writer::quoted(one);
        return all + ']';
    }
    bool number = false;
    const qlonglong value = line.trimmed().toLongLong(&number);
    return member.kind == NetworkMember::Kind::Number && number ? QByteArray::number(value)
                                                                : codec::Writer::quoted(line.trimmed());
}

} // namespace

SettingsEditor::SettingsEditor(QWidget* parent)
    : QWidget(parent)
    , m_network(new QComboBox(this))
    , m_members(new QWidget(this))
{
    const Look& look = Look::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(4));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    layout->addLayout(grid);
    //: Who brings a deployment to its release: the manager (push) or an agent (pull)
    addBox(grid, 0, u"deploymentModel"_s, tr("Deployment model"));
    addBox(grid, 1, u"updates"_s, tr("Updates"));
    addBox(grid, 2, u"telemetry"_s, tr("Telemetry"));
    addBox(grid, 3, u"heartbeats"_s, tr("Heartbeats"));
    auto* label = new TextLabel(tr("Network"), FontRole::Small, Token::Muted, this);
    label->setBuddy(m_network);
    m_network->setObjectName(u"create.setting.network"_s);
    m_network->setAccessibleName(tr("Network"));
    m_network->addItem(tr("not chosen"), QString());
    for (const QString& type : networkTypes())
        m_network->addItem(type, type);
    grid->addWidget(label, 2, 0);
    grid->addWidget(m_network, 2, 1);
    layout->addWidget(m_members);
    auto* lines = new QGridLayout(m_members);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(look.px(8));
    lines->setVerticalSpacing(look.px(4));
    lines->setColumnStretch(1, 1);
    m_members->hide();
    connect(m_network, &QComboBox::currentIndexChanged, this, &SettingsEditor::chooseNetwork);
}

QComboBox* SettingsEditor::addBox(QGridLayout* grid, int place, const QString& key, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"create.setting."_s + key);
    box->setAccessibleName(label);
    auto* name = new TextLabel(label, FontRole::Small, Token::Muted, this);
    name->setBuddy(box);
    grid->addWidget(name, place / 2, place % 2 * 2);
    grid->addWidget(box, place / 2, place % 2 * 2 + 1);
    m_boxes.insert(key, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] {
        const QString word = box->currentData().toString();
        // The default is what stands when nothing is said.
        Q_EMIT edited(word.isEmpty() ? StackEdit::remove(u'/' + key)
                                     : StackEdit::set(u'/' + key, codec::Writer::quoted(word)));
    });
    return box;
}

/// Data: the word; empty for the default, which is not written.
void SettingsEditor::fillBox(QComboBox* box, const QString& key, const QString& now, const SettingsPlace& place)
{
    const QSignalBlocker quiet(box);
    const QString standard = defaultWord(key, place);
    QStringList words = settingWords(key);
    if (!now.isEmpty() && !words.contains(now))
        words.append(now);
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (i == box->count())
            box->addItem({});
        box->setItemText(i, word == standard ? tr("%1 (default)").arg(word) : word);
        box->setItemData(i, word == standard ? QString() : word);
    }
    while (box->count() > words.size())
        box->removeItem(box->count() - 1);
    box->setCurrentIndex(int(words.indexOf(now.isEmpty() ? standard : now)));
}

void SettingsEditor::setSettings(const Document::Node& settings, const SettingsPlace& place)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const Document::Node value = settings[it.key()];
        fillBox(it.value(), it.key(), value && value.type() != Type::Null ? value.text() : QString(), place);
    }
    m_generation3 = place.generation3;
    fillNetwork(settings.find("network"));
}

void SettingsEditor::fillNetwork(const Document::Node& network)
{
    const Document::Node kind = network.find("type");
    // Something that is no network stands too, as far as a line of text can show it.
    const QString type = kind.type() == Type::String ? kind.text() : network && !kind ? network.text() : QString();
    int at = m_network->findData(type);
    const QSignalBlocker quiet(m_network);
    const int known = int(networkTypes().size()) + 1;
    if (at < 0 || at >= known) {
        while (m_network->count() > known)
            m_network->removeItem(known);
        m_network->addItem(type.left(40), type);
        at = known;
    }
    m_network->setCurrentIndex(at);
    if (type != m_type)
        makeLines(type);
    if (network.type() == Type::Object)
        m_typed.insert(type, QByteArray(network.raw().data(), qsizetype(network.raw().size())));
    for (const Line& line : std::as_const(m_lines)) {
        const Document::Node value = network[line.member.key];
        const bool same = line.member.kind == NetworkMember::Kind::List
                              ? wordsOf(line.edit->text()) == wordsOf(lineText(line.member, value))
                              : line.edit->text().trimmed() == lineText(line.member, value);
        if (!same) { // what is being typed keeps its cursor and its spaces
            const QSignalBlocker quietLine(line.edit);
            line.edit->setText(lineText(line.member, value));
        }
    }
}

void SettingsEditor::makeLines(const QString& type)
{
    m_type = type;
    for (const Line& line : std::exchange(m_lines, {})) {
        for (QWidget* widget : {static_cast<QWidget*>(line.edit), line.label}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    for (const NetworkMember& member : networkMembers(type, m_generation3)) {
        auto* edit = new QLineEdit(m_members);
        edit->setObjectName(u"create.setting.network."_s + member.key);
        edit->setAccessibleName(member.key);
        if (member.kind == NetworkMember::Kind::List)
            edit->setPlaceholderText(tr("%1, apart by spaces").arg(member.key));
        edit->setToolTip(member.key);
        Look::of(this).dress(edit, FontRole::Mono);
        auto* label = new TextLabel(member.key, FontRole::Small, Token::Muted, m_members);
        label->setBuddy(edit);
        auto* grid = static_cast<QGridLayout*>(m_members->layout());
        grid->addWidget(label, int(m_lines.size()), 0);
        grid->addWidget(edit, int(m_lines.size()), 1);
        m_lines.append({member, edit, label});
        connect(edit, &QLineEdit::textChanged, this, [this, line = m_lines.constLast()] { memberEdited(line); });
    }
    m_members->setVisible(!m_lines.isEmpty());
}

void SettingsEditor::chooseNetwork()
{
    const QString type = m_network->currentData().toString();
    const QString place = u"/network"_s;
    QByteArray fresh = "{\"type\": " + codec::Writer::quoted(type);
    for (const NetworkMember& member : networkMembers(type, m_generation3)) {
        if (member.staysWhenEmpty())
            fresh += ", " + codec::Writer::quoted(member.key) + ": []";
    }
    Q_EMIT edited(type.isEmpty() ? StackEdit::remove(place) : StackEdit::set(place, m_typed.value(type, fresh + '}')));
}

void SettingsEditor::memberEdited(const Line& line)
{
    const QString place = u"/network/"_s + line.member.key;
    Q_EMIT edited(line.edit->text().trimmed().isEmpty() && !line.member.staysWhenEmpty()
                      ? StackEdit::remove(place)
                      : StackEdit::set(place, lineJson(line.member, line.edit->text())));
}

void SettingsEditor::setFaults(const QList<SettingFault>& faults)
{
    const auto show = [&faults](QWidget* field, const QString& pointer) {
        QString text;
        for (const SettingFault& fault : faults) {
            if (fault.pointer == pointer)
                text = fault.text;
        }
        setFieldError(field, !text.isEmpty());
        field->setAccessibleDescription(text);
    };
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        show(it.value(), u'/' + it.key());
    show(m_network, u"/network/type"_s);
    for (const Line& line : std::as_const(m_lines))
        show(line.edit, u"/network/"_s + line.member.key);
}

} // namespace alien
