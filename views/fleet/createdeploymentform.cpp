// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/createdeploymentform.h"

#include "client/document.h"
#include "models/common/format.h"
#include "models/stack/settingscheck.h"
#include "models/stack/stackdocument.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"
#include "views/fleet/domaineditor.h"
#include "views/fleet/environmenteditor.h"
#include "views/fleet/settingseditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// As high as its content where there is room, else it scrolls: many variables leave the buttons in the window.
class FieldScroll : public QScrollArea
{
public:
    FieldScroll(QWidget* fields, QWidget* parent)
        : QScrollArea(parent)
    {
        setObjectName(u"create.scroll"_s);
        setAccessibleName(CreateDeploymentForm::tr("Fields"));
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(fields);
        fields->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint() + QSize(barWidth(), 0); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + barWidth(), Look::of(this).px(120)};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int inner = width - barWidth();
        return widget()->hasHeightForWidth() ? widget()->heightForWidth(inner) : widget()->sizeHint().height();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            // A line that was just added has the focus.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (QWidget* focused = window()->focusWidget(); focused && widget()->isAncestorOf(focused))
                        ensureWidgetVisible(focused);
                },
                Qt::QueuedConnection);
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    [[nodiscard]] int barWidth() const { return verticalScrollBar()->sizeHint().width(); }
};

} // namespace

CreateDeploymentForm::CreateDeploymentForm(const Choices& choices, const CreateDeploymentRequest& draft,
                                           QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setObjectName(u"create.form"_s);
    build(draft);
    check();
}

void CreateDeploymentForm::build(const CreateDeploymentRequest& draft)
{
    const Look& look = Look::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look.px(12));
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(look.px(2), look.px(2), look.px(2), look.px(2)); // the ring of the focus
    form->setHorizontalSpacing(look.px(10));
    form->setVerticalSpacing(look.px(8));
    form->setLabelAlignment(Qt::AlignRight);

    m_name = new QLineEdit(draft.name, this);
    m_name->setObjectName(u"create.name"_s);
    m_name->setAccessibleName(tr("Name"));
    form->addRow(tr("&Name"), m_name);
    addPlace(form, draft);

    m_prefix = new QLineEdit(draft.resourcePrefix, this);
    m_prefix->setObjectName(u"create.prefix"_s);
    m_prefix->setAccessibleName(tr("Resource prefix"));
    m_prefix->setPlaceholderText(tr("chosen by the manager"));
    form->addRow(tr("Resource &prefix"), m_prefix);

    addSettings(form, draft);

    m_domains = new DomainEditor(this);
    form->addRow(tr("Custom domains"), m_domains);

    m_environment = new EnvironmentEditor(this);
    m_environment->setVariables(draft.environmentVariables);
    form->addRow(tr("Environment"), m_environment);
    layout->addWidget(new FieldScroll(fields, this), 1);

    m_note = new TextLabel({}, FontRole::Small, Token::Attention, this);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"create.note"_s);
    m_problem = new TextLabel({}, FontRole::Body, Token::Failed, this);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"create.problem"_s);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    addButtons(layout);

    connect(m_name, &QLineEdit::textChanged, this, &CreateDeploymentForm::check);
    connect(m_prefix, &QLineEdit::textChanged, this, &CreateDeploymentForm::check);
    connect(m_domains, &DomainEditor::changed, this, &CreateDeploymentForm::domainsToSettings);
    connect(m_settings, &QPlainTextEdit::textChanged, this, &CreateDeploymentForm::settingsToFields);
    connect(m_fields, &SettingsEditor::edited, this, &CreateDeploymentForm::editSettings);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &CreateDeploymentForm::settingsToFields);
    settingsToFields();
    connect(m_environment, &EnvironmentEditor::changed, this, &CreateDeploymentForm::check);
    connect(m_group, &QComboBox::currentIndexChanged, this, &CreateDeploymentForm::check);
}

void CreateDeploymentForm::addSettings(QFormLayout* form, const CreateDeploymentRequest& draft)
{
    const Look& look = Look::of(this);
    m_fields = new SettingsEditor(this);
    form->addRow(tr("Settings"), m_fields);
    auto* json = new QWidget(this);
    auto* layout = new QVBoxLayout(json);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(4));
    m_settings = new QPlainTextEdit(QString::fromUtf8(draft.stackSettingsJson), json);
    m_settings->setObjectName(u"create.settings"_s);
    m_settings->setAccessibleName(tr("Stack settings"));
    m_settings->setFont(look.font(FontRole::Mono));
    m_settings->setPlaceholderText(
        u"{\"deploymentModel\": \"pull\", \"network\": {\"type\": \"create\", \"availability_zones\": 3}}"_s);
    m_settings->setTabChangesFocus(true);
    m_settings->setLayoutDirection(Qt::LeftToRight); // as JSON is in every language
    m_settings->setFixedHeight(look.px(96));
    m_settingsProblem = new TextLabel({}, FontRole::Small, Token::Failed, json);
    m_settingsProblem->setWordWrap(true);
    m_settingsProblem->setObjectName(u"create.settings.problem"_s);
    m_settingsProblem->hide();
    layout->addWidget(m_settings);
    layout->addWidget(m_settingsProblem);
    auto* label = new QLabel(tr("&Stack settings"), this);
    label->setBuddy(m_settings);
    form->addRow(label, json);
}

SettingsPlace CreateDeploymentForm::place() const
{
    return {m_platform->currentText(), m_choices.generation3};
}

void CreateDeploymentForm::putSettings(const QByteArray& text)
{
    const QSignalBlocker quiet(m_settings);
    m_settings->setPlainText(QString::fromUtf8(text));
}

void CreateDeploymentForm::domainsToSettings()
{
    const QByteArray before = m_settings->toPlainText().toUtf8();
    const QByteArray after = withCustomDomains(before, m_domains->domains());
    // An empty line of a domain that has just been added is not worth settings of its own.
    if (after != before && !(before.trimmed().isEmpty() && m_domains->domains().isEmpty()))
        putSettings(after);
    check();
}

void CreateDeploymentForm::editSettings(const StackEdit& edit)
{
    const QByteArray before = m_settings->toPlainText().trimmed().toUtf8();
    const Document document = Document::parse(before.isEmpty() ? QByteArray("{}") : before);
    const QByteArray after = editedStack(document, {edit}).value_or(before);
    if (after != before)
        putSettings(after == "{}" && before.isEmpty() ? before : after);
    settingsToFields();
}

void CreateDeploymentForm::settingsToFields()
{
    const QByteArray settings = m_settings->toPlainText().trimmed().toUtf8();
    const Document document = Document::parse(settings);
    const bool readable = settings.isEmpty() || document.root().type() == Document::Type::Object;
    m_domains->setPlatform(m_platform->currentText(), m_choices.publicResources.value(m_platform->currentText()));
    m_domains->setEnabled(readable);
    m_fields->setEnabled(readable);
    if (readable) {
        m_domains->setDomains(customDomains(settings));
        m_fields->setSettings(document.root(), place());
    }
    check();
}

void CreateDeploymentForm::addPlace(QFormLayout* form, const CreateDeploymentRequest& draft)
{
    m_platform = new QComboBox(this);
    m_platform->setObjectName(u"create.platform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    QStringList platforms{u"aws"_s, u"gcp"_s, u"azure"_s, u"kubernetes"_s, u"local"_s, u"test"_s};
    if (m_choices.generation3)
        platforms.append(u"machines"_s);
    m_platform->addItems(platforms);
    m_platform->setCurrentText(draft.platform.isEmpty() ? m_choices.coveredPlatforms.value(0, u"aws"_s)
                                                        : draft.platform);
    form->addRow(tr("P&latform"), m_platform);

    m_group = new QComboBox(this);
    m_group->setObjectName(u"create.group"_s);
    m_group->setAccessibleName(tr("Group"));
    QList<DeploymentGroup> groups = m_choices.groups;
    std::stable_sort(groups.begin(), groups.end(), [](const DeploymentGroup& a, const DeploymentGroup& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    // Names repeat: the id tells groups apart.
    for (const DeploymentGroup& group : std::as_const(groups))
        m_group->addItem(tr("%1  (%2, %3 of %4)")
                             .arg(group.name, Format::shortId(group.id))
                             .arg(group.deploymentCount)
                             .arg(group.maxDeployments),
                         group.id);
    const QString wanted = m_choices.ownGroup.isEmpty() ? draft.deploymentGroupId : m_choices.ownGroup;
    const auto roomy = std::find_if(groups.cbegin(), groups.cend(), [](const DeploymentGroup& group) {
        return group.deploymentCount < group.maxDeployments;
    });
    const int known = m_group->findData(wanted);
    // A full group as the first choice would only be refused.
    m_group->setCurrentIndex(known >= 0 ? known : roomy != groups.cend() ? int(roomy - groups.cbegin()) : 0);
    m_group->setEnabled(m_choices.ownGroup.isEmpty());
    form->addRow(tr("&Group"), m_group);
}

void CreateDeploymentForm::addButtons(QVBoxLayout* layout)
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"create.cancel"_s);
    cancel->setAccessibleName(tr("Cancel"));
    m_create = new QPushButton(tr("Create 1 deployment"), this);
    m_create->setObjectName(u"create.submit"_s);
    m_create->setAccessibleName(tr("Create 1 deployment"));
    setButtonKind(m_create, ButtonKind::Primary);
    setBigControl(cancel);
    setBigControl(m_create);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &CreateDeploymentForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, [this] {
        m_create->setEnabled(false); // one click, one request
        Q_EMIT submitted(request());
    });
}

CreateDeploymentRequest CreateDeploymentForm::request() const
{
    CreateDeploymentRequest out;
    out.name = m_name->text().trimmed();
    out.platform = m_platform->currentText();
    out.deploymentGroupId = m_group->currentData().toString();
    out.resourcePrefix = m_prefix->text().trimmed();
    out.stackSettingsJson = m_settings->toPlainText().trimmed().toUtf8();
    out.environmentVariables = m_environment->variables();
    return out;
}

QString CreateDeploymentForm::settingsProblem() const
{
    const QByteArray json = m_settings->toPlainText().trimmed().toUtf8();
    if (json.isEmpty())
        return {};
    const Document document = Document::parse(json);
    if (document.isNull())
        return tr("Stack settings, line %1, column %2: %3")
            .arg(document.error().line)
            .arg(document.error().column)
            .arg(document.error().text);
    if (document.root().type() != Document::Type::Object)
        return tr("Stack settings must be a JSON object.");
    QStringList texts;
    for (const SettingFault& fault : checkSettings(document.root(), place()))
        texts.append(fault.text);
    return texts.join(u'\n');
}

QString CreateDeploymentForm::problem() const
{
    const CreateDeploymentRequest wanted = request();
    if (wanted.name.isEmpty())
        return tr("Give it a name.");
    if (m_choices.groups.isEmpty() && m_choices.ownGroup.isEmpty())
        return tr("There is no group yet; create one first.");
    // protocol 1 op 7: 3 to 40 characters, a letter first, a letter or digit last, no "--".
    static const QRegularExpression prefix(u"^[a-z](?!.*--)[a-z0-9-]{1,38}[a-z0-9]$"_s);
    if (!wanted.resourcePrefix.isEmpty() && !prefix.match(wanted.resourcePrefix).hasMatch())
        return tr("A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter "
                  "first, no hyphen "
                  "last.");
    if (const QString what = settingsProblem(); !what.isEmpty())
        return what;
    if (const QString what = m_domains->problem(); !what.isEmpty())
        return what;
    return m_environment->problem();
}

void CreateDeploymentForm::check()
{
    const QString what = problem();
    const QString wrong = settingsProblem();
    const QByteArray json = m_settings->toPlainText().toUtf8();
    const Document settings = Document::parse(json);
    m_fields->setFaults(checkSettings(settings.root(), place()));
    setFieldError(m_settings, !wrong.isEmpty());
    m_settings->setAccessibleDescription(wrong);
    m_settingsProblem->setText(wrong);
    m_settingsProblem->setVisible(!wrong.isEmpty());
    const bool untouched = m_name->text().isEmpty() && json.isEmpty();
    m_problem->setText(untouched || what == wrong ? QString() : what); // that one stands beside its field
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_create->setEnabled(what.isEmpty());
    m_create->setToolTip(what);
    m_create->setAccessibleDescription(what);
    QString note;
    if (!m_choices.hasRelease)
        note = tr("There is no release yet. A deployment created before the first release stays pending for ever, also "
                  "after a later "
                  "publish. Publish a release first.");
    else if (!m_choices.coveredPlatforms.contains(m_platform->currentText()))
        note = tr("The newest release has no stack for %1: this deployment would not start.")
                   .arg(m_platform->currentText());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    Q_EMIT edited(request());
}

void CreateDeploymentForm::showError(const QString& text)
{
    check();
    m_problem->setText(text);
    m_problem->show();
}

} // namespace alien
