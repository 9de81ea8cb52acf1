// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/environmenteditor.h"

#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

class EnvironmentEditor::Row : public QWidget
{
public:
    Row(const EnvironmentVariable& variable, int number, QWidget* parent)
        : QWidget(parent)
        , name(new QLineEdit(variable.name, this))
        , value(new QLineEdit(variable.value, this))
        , secret(new QCheckBox(EnvironmentEditor::tr("Secret"), this))
        , targets(new QLineEdit(variable.targetResources.join(u' '), this))
        , remove(makeIconButton(IconId::Close, EnvironmentEditor::tr("Remove variable"), this))
    {
        const Look& look = Look::of(this);
        const QString base = u"create.env.%1."_s.arg(number);
        const auto dress = [&](QWidget* widget, const QString& id, const QString& accessible) {
            widget->setObjectName(base + id);
            widget->setAccessibleName(accessible);
        };
        dress(name, u"name"_s, EnvironmentEditor::tr("Variable name"));
        dress(value, u"value"_s, EnvironmentEditor::tr("Variable value"));
        dress(secret, u"secret"_s, EnvironmentEditor::tr("Secret"));
        dress(targets, u"targets"_s, EnvironmentEditor::tr("Resources that get it"));
        dress(remove, u"remove"_s, EnvironmentEditor::tr("Remove variable"));
        name->setPlaceholderText(EnvironmentEditor::tr("NAME"));
        value->setPlaceholderText(EnvironmentEditor::tr("value"));
        targets->setPlaceholderText(EnvironmentEditor::tr("all resources"));
        targets->setToolTip(
            EnvironmentEditor::tr("Ids apart by spaces; a trailing * stands for any ending. Empty: all."));
        name->setFont(look.font(FontRole::Mono));
        secret->setChecked(variable.secret);
        value->setEchoMode(variable.secret ? QLineEdit::Password : QLineEdit::Normal);
        QObject::connect(secret, &QCheckBox::toggled, value,
                         [this](bool on) { value->setEchoMode(on ? QLineEdit::Password : QLineEdit::Normal); });
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(look.px(8));
        layout->addWidget(name, 3);
        layout->addWidget(value, 4);
        layout->addWidget(secret);
        layout->addWidget(targets, 3);
        layout->addWidget(remove);
    }

    [[nodiscard]] EnvironmentVariable variable() const
    {
        return {name->text().trimmed(), value->text(), secret->isChecked(),
                targets->text().split(u' ', Qt::SkipEmptyParts)};
    }

    QLineEdit* name;
    QLineEdit* value;
    QCheckBox* secret;
    QLineEdit* targets;
    QPushButton* remove;
};

EnvironmentEditor::EnvironmentEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Look::of(this).px(4));
    auto* add = new QPushButton(tr("Add variable"), this);
    add->setObjectName(u"create.env.add"_s);
    add->setAccessibleName(tr("Add variable"));
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch(1);
    m_layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->name->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

EnvironmentEditor::Row* EnvironmentEditor::addRow(const EnvironmentVariable& variable)
{
    auto* row = new Row(variable, int(m_rows.size()), this);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    for (QLineEdit* line : {row->name, row->value, row->targets})
        connect(line, &QLineEdit::textChanged, this, &EnvironmentEditor::changed);
    // A draft that missed it would bring the secret back in clear.
    connect(row->secret, &QCheckBox::toggled, this, &EnvironmentEditor::changed);
    connect(row->remove, &QPushButton::clicked, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        Q_EMIT changed();
    });
    return row;
}

void EnvironmentEditor::setVariables(const QList<EnvironmentVariable>& variables)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const EnvironmentVariable& variable : variables)
        addRow(variable);
}

QList<EnvironmentVariable> EnvironmentEditor::variables() const
{
    QList<EnvironmentVariable> out;
    for (const Row* row : m_rows) {
        const EnvironmentVariable variable = row->variable();
        if (!variable.name.isEmpty() || !variable.value.isEmpty())
            out.append(variable);
    }
    return out;
}

QString EnvironmentEditor::problem() const
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    // protocol 3.4: the manager takes these and the resource fails when it is built.
    static const QRegularExpression reserved(
        u"^(ALIEN_.*|AWS_REGION|AWS_ACCOUNT_ID|GCP_PROJECT_ID|GCP_REGION|GOOGLE_CLOUD_PROJECT|AZURE_(CLIENT_ID|REGION|"
        "SUBSCRIPTION_ID|TENANT_ID))$"_s);
    QStringList seen;
    for (const EnvironmentVariable& variable : variables()) {
        if (!name.match(variable.name).hasMatch())
            return tr("\"%1\" is not a name for a variable: letters, digits and _, not a digit first.")
                .arg(variable.name);
        if (reserved.match(variable.name).hasMatch())
            return tr("%1 is kept by the platform; a resource that gets it fails when it is built.").arg(variable.name);
        if (seen.contains(variable.name) && variable.targetResources.isEmpty())
            return tr("%1 stands twice.").arg(variable.name);
        seen.append(variable.name);
    }
    return {};
}

} // namespace alien
