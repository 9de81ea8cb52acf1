// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/resourceform.h"

#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/stackfieldeditor.h"
#include "views/stack/stackfieldrow.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

QString stackFieldTitle(const QString& name)
{
    static const QHash<QString, const char*> titles{
        {u"code"_s, QT_TRANSLATE_NOOP("StackField", "Code image")},
        {u"permissions"_s, QT_TRANSLATE_NOOP("StackField", "Permissions")},
        {u"links"_s, QT_TRANSLATE_NOOP("StackField", "Links")},
        {u"triggers"_s, QT_TRANSLATE_NOOP("StackField", "Triggers")},
        {u"memoryMb"_s, QT_TRANSLATE_NOOP("StackField", "Memory")},
        {u"memory"_s, QT_TRANSLATE_NOOP("StackField", "Memory")},
        {u"cpu"_s, QT_TRANSLATE_NOOP("StackField", "CPU")},
        {u"timeoutSeconds"_s, QT_TRANSLATE_NOOP("StackField", "Timeout")},
        {u"ingress"_s, QT_TRANSLATE_NOOP("StackField", "Ingress")},
        {u"publicEndpoints"_s, QT_TRANSLATE_NOOP("StackField", "Public endpoints")},
        {u"commandsEnabled"_s, QT_TRANSLATE_NOOP("StackField", "Operators may send commands")},
        {u"environment"_s, QT_TRANSLATE_NOOP("StackField", "Environment")},
        {u"concurrencyLimit"_s, QT_TRANSLATE_NOOP("StackField", "Concurrency limit")},
        {u"readinessProbe"_s, QT_TRANSLATE_NOOP("StackField", "Readiness probe")},
        {u"healthCheck"_s, QT_TRANSLATE_NOOP("StackField", "Health check")},
        {u"publicRead"_s, QT_TRANSLATE_NOOP("StackField", "Public read")},
        {u"versioning"_s, QT_TRANSLATE_NOOP("StackField", "Versioning")},
        {u"lifecycleRules"_s, QT_TRANSLATE_NOOP("StackField", "Lifecycle rules")},
        {u"lifecycle"_s, QT_TRANSLATE_NOOP("StackField", "Lifecycle")},
        {u"dependencies"_s, QT_TRANSLATE_NOOP("StackField", "Dependencies")},
        {u"computeType"_s, QT_TRANSLATE_NOOP("StackField", "Size")},
        {u"replicationRegions"_s, QT_TRANSLATE_NOOP("StackField", "Replication regions")},
        {u"stackPermissionSets"_s, QT_TRANSLATE_NOOP("StackField", "Permission sets")},
        {u"ports"_s, QT_TRANSLATE_NOOP("StackField", "Ports")},
        {u"cluster"_s, QT_TRANSLATE_NOOP("StackField", "Cluster")},
        {u"pool"_s, QT_TRANSLATE_NOOP("StackField", "Pool")},
        {u"stateful"_s, QT_TRANSLATE_NOOP("StackField", "Stateful")},
        {u"replicas"_s, QT_TRANSLATE_NOOP("StackField", "Replicas")},
        {u"autoscaling"_s, QT_TRANSLATE_NOOP("StackField", "Autoscaling")},
        {u"gpu"_s, QT_TRANSLATE_NOOP("StackField", "GPU")},
        {u"ephemeralStorage"_s, QT_TRANSLATE_NOOP("StackField", "Ephemeral storage")},
        {u"persistentStorage"_s, QT_TRANSLATE_NOOP("StackField", "Persistent storage")},
        {u"command"_s, QT_TRANSLATE_NOOP("StackField", "Command line")},
        {u"stopGracePeriodSeconds"_s, QT_TRANSLATE_NOOP("StackField", "Grace period")},
        {u"sandboxLauncher"_s, QT_TRANSLATE_NOOP("StackField", "Sandbox launcher")},
        {u"corsAllowedOrigins"_s, QT_TRANSLATE_NOOP("StackField", "CORS origins")}};
    const char* title = titles.value(name, nullptr);
    return title ? QCoreApplication::translate("StackField", title) : name;
}

ResourceForm::ResourceForm(StackBench& bench, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_note(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_page(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout(m_page))
{
    setObjectName(u"stack.resource"_s);
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look.px(8));
    column->setSpacing(0);
    buildHead(actions, column);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    column->addWidget(m_note);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    column->addWidget(m_page);
    for (const auto signal :
         {&StackBench::placeChanged, &StackBench::platformChanged, &StackBench::edited, &StackBench::openedChanged})
        connect(&bench, signal, this, &ResourceForm::show);
    connect(&bench, &StackBench::checked, this, [this] {
        showFindings();
        showBars();
    });
    show();
}

void ResourceForm::buildHead(ActionRegistry& actions, QVBoxLayout* column)
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(4));
    row->setSpacing(look.px(8));
    m_icon = new QLabel(this);
    m_name = new TextLabel({}, FontRole::Title, Token::Text, this);
    m_name->setObjectName(u"stack.resourceName"_s);
    m_name->setElide(Qt::ElideMiddle);
    m_type = new TextLabel({}, FontRole::Body, Token::Muted, this);
    m_type->setObjectName(u"stack.resourceType"_s);
    m_type->setElide(Qt::ElideRight);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_type);
    row->addStretch(1);
    for (const auto& id : {u"stack.rename"_s, u"stack.duplicate"_s, u"stack.removeResource"_s}) {
        auto* button = new ActionButton(&actions.action(id), this);
        button->setTextOnly(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_all = new QCheckBox(this);
    m_all->setObjectName(u"stack.editsAll"_s);
    m_all->setContentsMargins(sided(look.px(12), 0, 0, 0));
    auto* allRow = new QHBoxLayout;
    allRow->setContentsMargins(look.px(12), 0, look.px(12), look.px(4));
    allRow->addWidget(m_all);
    column->addLayout(allRow);
    connect(m_all, &QCheckBox::toggled, this, [this](bool on) { m_bench.setEditsAll(on); });
}

void ResourceForm::show()
{
    const StackPlace place = m_bench.place();
    if (place.kind != StackPlace::Kind::Resource)
        return;
    const StackView view = m_bench.view();
    const StackResource resource = view.resource(place.id);
    if (!resource)
        return;
    const Look& look = Look::of(this);
    m_icon->setPixmap(look.icon(resourceIcon(resource.type())).pixmap(look.px(16)));
    m_name->setText(oneLine(resource.id(), 80));
    m_name->setMinimumWidth(std::min(m_name->fontMetrics().horizontalAdvance(m_name->text()) + 1, look.px(150)));
    m_type->setText(tr("%1, %2").arg(oneLine(resource.type(), 60), oneLine(resource.lifecycle(), 20)));
    const QStringList platforms = m_bench.document().platformsWith(place.id);
    m_all->setVisible(platforms.size() > 1);
    m_all->setText(m_bench.isSameOnAll()
                       ? tr("Changes go to all %n platform(s) that have it", nullptr, int(platforms.size()))
                       : tr("Changes go to all %n platform(s), which differ here", nullptr, int(platforms.size())));
    m_all->setToolTip(plainTip(platforms.join(u", "_s)));
    {
        const QSignalBlocker quiet(m_all);
        m_all->setChecked(m_bench.editsAll());
    }
    rebuild(resource);
    for (StackFieldRow* row : std::as_const(m_rows))
        row->editor().showResource(view, resource);
    const bool known = resource.info() && resource.info()->known;
    m_page->setEnabled(m_bench.isReadable());
    m_note->setVisible(!known || !m_bench.isReadable());
    m_note->setText(!m_bench.isReadable()
                        ? tr("The text is not JSON now; the form rests until it is.")
                        : tr("No form for the type %1: its fields are not known here. It is kept as it is and can be "
                             "edited as text.")
                              .arg(oneLine(resource.type(), 60)));
    showFindings();
    showBars();
}

void ResourceForm::rebuild(const StackResource& resource)
{
    const bool known = resource.info() && resource.info()->known;
    const QString wanted =
        (known ? resource.type() : QString()) + u'|' + QString::number(int(m_bench.document().dialect()));
    if (wanted == m_builtFor && !m_rows.isEmpty())
        return;
    m_builtFor = wanted;
    for (StackFieldRow* row : std::as_const(m_rows)) {
        m_rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    StackField lifecycle;
    lifecycle.name = u"lifecycle"_s;
    lifecycle.kind = StackField::Kind::Choice;
    lifecycle.required = true;
    lifecycle.choices = QStringList{u"live"_s, u"frozen"_s};
    if (known) {
        for (const StackField& field : resource.info()->fields)
            addRow(field, u"/config/"_s + field.name);
    }
    addRow(lifecycle, u"/lifecycle"_s);
    StackField dependencies;
    dependencies.name = u"dependencies"_s;
    dependencies.kind = StackField::Kind::References;
    addRow(dependencies, u"/dependencies"_s);
}

void ResourceForm::addRow(const StackField& field, const QString& at)
{
    auto* editor = StackFieldEditor::make(field, stackFieldTitle(field.name), at, m_page);
    auto* row = new StackFieldRow(editor, m_page);
    connect(editor, &StackFieldEditor::edited, this,
            [this, title = editor->title()](const StackEdits& edits, const QByteArray& key) {
                m_bench.apply(edits, tr("Change %1").arg(title), key);
            });
    connect(row, &StackFieldRow::fixRequested, this, [this](const Finding& finding) { m_bench.applyFix(finding); });
    m_rowsLayout->addWidget(row);
    m_rows.append(row);
}

void ResourceForm::showFindings()
{
    const StackPlace place = m_bench.place();
    for (StackFieldRow* row : std::as_const(m_rows)) {
        const QString pointer = row->editor().pointer();
        const Finding* worst = nullptr;
        for (const Finding& finding : m_bench.report().findings) {
            if (finding.platform != m_bench.platform() || finding.resource != place.id ||
                finding.severity == Finding::Severity::NotChecked)
                continue;
            const bool inside = finding.pointer == pointer || finding.pointer.startsWith(pointer + u'/');
            if (inside && (!worst || finding.severity < worst->severity))
                worst = &finding;
        }
        row->setFinding(worst);
    }
}

void ResourceForm::showBars()
{
    const StackDiff* diff = m_bench.difference(m_bench.platform());
    const ResourceChange* change = nullptr;
    for (qsizetype i = 0; diff && i < diff->resources.size(); ++i) {
        if (diff->resources.at(i).id == m_bench.place().id)
            change = &diff->resources.at(i);
    }
    for (StackFieldRow* row : std::as_const(m_rows)) {
        auto bar = StackFieldRow::Bar::None;
        const QString pointer = row->editor().pointer();
        if (change && change->kind == ChangeKind::Added)
            bar = StackFieldRow::Bar::Added;
        for (qsizetype i = 0; change && i < change->fields.size(); ++i) {
            const QString& at = change->fields.at(i).pointer;
            if (at == pointer || at.startsWith(pointer + u'/'))
                bar = StackFieldRow::Bar::Changed;
        }
        row->setBar(bar);
    }
}

} // namespace alien
