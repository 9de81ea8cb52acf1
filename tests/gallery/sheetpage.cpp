// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/demotable.h"
#include "tests/gallery/pages.h"
#include "tests/gallery/window.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/confirmsheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace alien::gallery {

using namespace Qt::StringLiterals;

QWidget* sheetPage(bool typed)
{
    QWidget* window = deploymentsPage(false);
    SheetContent content;
    content.protection = Protection::Production;
    content.connection = u"acme-eu"_s;
    content.checked =
        u"Checked 2 s ago: 1 deployment changed since you looked (amber-retail-se now running, counted)."_s;
    if (typed) {
        content.level = ConfirmLevel::TypedAndChecked;
        content.question = u"Forget halden-bank-prod-fra?"_s;
        content.explanation =
            u"The manager forgets this deployment now. Its cloud resources stay where they are and go on costing money; nothing will find them again."_s;
        content.warnings = {{MessageBar::Kind::Attention,
                             u"9 resources stay behind."_s,
                             u"They run in account 401922152215, eu-central-1, with the prefix a1f3c9d2."_s,
                             u"Copy list"_s,
                             {}}};
        content.typed = u"halden-bank-prod-fra"_s;
        content.typedPrompt = u"Type halden-bank-prod-fra, the name of the deployment"_s;
        content.check = u"I know that cloud resources stay and cost money"_s;
        content.verb = u"Forget 1 deployment"_s;
    } else {
        content.level = ConfirmLevel::Dialog;
        content.question = u"Redeploy 3 deployments?"_s;
        content.explanation =
            u"Each runs its update again with the release that it wants. Workers restart one by one."_s;
        content.verb = u"Redeploy 3 deployments"_s;
        content.destructive = false;
    }
    content.targets = {{{}, {}, u"halden-bank-prod-fra"_s, u"update-failed"_s, {}, u"halden-bank, aws eu-central-1"_s},
                       {{}, {}, u"halden-bank-uat"_s, u"running"_s, {}, u"halden-bank, aws eu-central-1"_s},
                       {{}, {}, u"vantor-edge-04"_s, u"update-pending"_s, {}, u"vantor, kubernetes on-prem"_s}};
    auto* sheet = new ConfirmSheet(content, static_cast<DemoWindow*>(window)->client());
    QMetaObject::invokeMethod(
        sheet,
        [sheet, typed] {
            sheet->open();
            if (auto* field = sheet->findChild<QLineEdit*>(u"confirm.typed"_s); typed && field)
                field->setText(u"halden-bank"_s);
            sheet->findChild<QLineEdit*>(u"confirm.reason"_s)->setText(u"CHG-2291 role was renewed"_s);
        },
        Qt::QueuedConnection);
    return window;
}

} // namespace alien::gallery
