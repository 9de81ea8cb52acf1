// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/findingtable.h"
#include "models/stack/stackchecks.h"
#include "models/stack/stackconversion.h"
#include "models/stack/stacktemplates.h"
#include "sandbox/publishing.h"
#include "sandbox/sandbox.h"
#include "tests/models/stackfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

using Severity = Finding::Severity;
using Source = Finding::Source;

namespace {

/// Apostrophes read better than escaped quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

StackCheckInput inputOf(const QByteArray& stack, const QString& platform = u"aws"_s,
                        StackDialect dialect = StackDialect::V1)
{
    StackCheckInput input = checkInput(StackBody("{\"" + platform.toUtf8() + "\": " + stack + "}"), dialect);
    input.runningKnown = true;
    input.networks.push_back({platform, {}, false, 1});
    input.networksKnown = true;
    return input;
}

StackReport reportOf(const QByteArray& stack, const QString& platform = u"aws"_s,
                     StackDialect dialect = StackDialect::V1)
{
    return StackChecker().check(inputOf(stack, platform, dialect));
}

QList<Finding> ofRule(const StackReport& report, int number, Severity severity = Severity::Error)
{
    QList<Finding> out;
    for (const Finding& finding : report.findings) {
        if (finding.source == Source::Preflight && finding.number == number && finding.severity == severity)
            out.append(finding);
    }
    return out;
}

QStringList problems(const StackReport& report)
{
    QStringList out;
    for (const Finding& finding : report.findings) {
        if (finding.severity == Severity::Error || finding.severity == Severity::Warning)
            out.append(finding.rule() + u": "_s + finding.place() + u": "_s + finding.text);
    }
    return out;
}

QByteArray changed(const StackEdits& edits, const QByteArray& stack = stackText())
{
    return editedStack(Document::parse(stack), edits).value_or(QByteArray("refused"));
}

QString config(const QString& rest)
{
    return u"/resources/api/config/"_s + rest;
}

StackEdit entry(const QString& id, const QString& type, const char* fields = "", const char* lifecycle = "live")
{
    return StackEdit::set(resourcePointer(id), json("{'config':{'type':'") + type.toUtf8() + json("','id':'") +
                                                   id.toUtf8() + '"' + json(fields) + json("},'lifecycle':'") +
                                                   lifecycle + json("','dependencies':[]}"));
}

const char* kContainer =
    ",'links':[],'ports':[{'port':8080,'expose':'http'}],'permissions':'execution','cpu':{'min':'0.5',"
    "'desired':'0.5'},'memory':{'min':'1Gi','desired':'1Gi'},'code':{'type':'image','image':'x:1'}";
const char* kBuild = ",'links':[],'permissions':'execution'";

} // namespace

class StackChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodStackHasNoProblem_data()
    {
        QTest::addColumn<QString>("platform");
        for (const auto* platform : {"aws", "gcp", "azure", "kubernetes", "local", "test"})
            QTest::newRow(platform) << QString::fromLatin1(platform);
    }
    void aGoodStackHasNoProblem()
    {
        QFETCH(QString, platform);
        const QByteArray stack = changed({StackEdit::set(config(u"memoryMb"_s), "512")});
        QCOMPARE(problems(reportOf(stack, platform)), QStringList());
    }

    void everyTemplateIsGoodEverywhere()
    {
        QVERIFY(stackTemplates().size() >= 6);
        for (const StackTemplate& one : stackTemplates()) {
            for (const StackDialect dialect : {StackDialect::V1, StackDialect::V3}) {
                StackChecker checker;
                StackCheckInput input =
                    checkInput(StackBody(templateBody(one.id, dialect, stackPlatforms(dialect))), dialect);
                QCOMPARE(int(input.parts.size()), int(stackPlatforms(dialect).size()));
                input.runningKnown = true;
                QCOMPARE(problems(checker.check(input)), QStringList());
                std::string error;
                const auto api = dialect == StackDialect::V1 ? sandbox::Api::V1_7_1 : sandbox::Api::V3_3_16;
                QVERIFY2(!sandbox::normalizeStack(api, templateStack(one.id, dialect).toStdString(), &error).empty(),
                         error.c_str());
            }
        }
    }

    void everyEntryThatIsAddedIsGood()
    {
        for (const StackDialect dialect : {StackDialect::V1, StackDialect::V3}) {
            for (const StackType& type : stackTypes(dialect)) {
                const QByteArray made = resourceEntry(dialect, type.name, u"fresh"_s, u"execution"_s);
                QCOMPARE(made.isEmpty(), !type.known);
                if (made.isEmpty())
                    continue;
                QByteArray stack = changed({StackEdit::set(u"/resources/fresh"_s, made)});
                stack = editedStack(Document::parse(stack),
                                    StackConversion::of(Document::parse(stack), StackDialect::V1, dialect).edits)
                            .value();
                QCOMPARE(problems(reportOf(stack, u"aws"_s, dialect)), QStringList());
            }
        }
    }

    // NOLINTNEXTLINE(readability-function-size): a table
    void preflightRules_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<StackEdits>("bad");
        QTest::addColumn<StackEdits>("good");
        const auto row = [](const char* name, int rule, const StackEdits& bad, const StackEdits& good,
                            const char* platform = "aws") {
            QTest::newRow(name) << rule << QString::fromLatin1(platform) << bad << good;
        };
        row("1: only declarable types", 1, {entry(u"net"_s, u"network"_s, "", "frozen")},
            {entry(u"net"_s, u"kv"_s, "", "frozen")});
        row("1: the older name", 1, {entry(u"f"_s, u"function"_s)}, {});
        row("1: unknown", 1, {entry(u"f"_s, u"postgres"_s)}, {});
        row("2: one registry", 2,
            {entry(u"r1"_s, u"artifact-registry"_s, "", "frozen"),
             entry(u"r2"_s, u"artifact-registry"_s, "", "frozen")},
            {entry(u"r1"_s, u"artifact-registry"_s, "", "frozen")});
        row("2: one build", 2,
            {entry(u"b1"_s, u"build"_s, kBuild, "frozen"), entry(u"b2"_s, u"build"_s, kBuild, "frozen")},
            {entry(u"b1"_s, u"build"_s, kBuild, "frozen")});
        row("3: a private worker is live", 3,
            {StackEdit::remove(config(u"ingress"_s)), StackEdit::set(u"/resources/api/lifecycle"_s, "\"frozen\"")},
            {StackEdit::remove(config(u"ingress"_s))});
        row("3: a build is frozen", 3, {entry(u"b"_s, u"build"_s, kBuild, "live")},
            {entry(u"b"_s, u"build"_s, kBuild, "frozen")});
        row("4: a container is live", 4, {entry(u"c"_s, u"container"_s, kContainer, "frozen")},
            {entry(u"c"_s, u"container"_s, kContainer, "live")});
        row("5: a public worker is live", 5, {StackEdit::set(u"/resources/api/lifecycle"_s, "\"frozen\"")}, {});
        row("6: override grants provision", 6,
            {StackEdit::set(u"/permissions/management"_s, json("{'override':{'*':['worker/heartbeat']}}"))},
            {StackEdit::set(u"/permissions/management"_s, json("{'override':{'api':['worker/provision']}}"))});
        row("7: a circle", 7,
            {StackEdit::append(u"/resources/tasks/dependencies"_s, json("{'type':'worker','id':'api'}"))},
            {StackEdit::append(u"/resources/tasks/dependencies"_s, json("{'type':'storage','id':'files'}"))});
        row("7: itself", 7, {StackEdit::append(config(u"links"_s), json("{'type':'worker','id':'api'}"))}, {});
        row("8: a link to nothing", 8, {StackEdit::append(config(u"links"_s), json("{'type':'kv','id':'nowhere'}"))},
            {});
        row("8: a link of another type", 8, {StackEdit::append(config(u"links"_s), json("{'type':'kv','id':'files'}"))},
            {});
        row("8: a dependency on nothing", 8,
            {StackEdit::append(u"/resources/tasks/dependencies"_s, json("{'type':'kv','id':'nowhere'}"))}, {});
        const StackEdit storageTrigger = StackEdit::append(
            config(u"triggers"_s),
            json("{'type':'storage','storage':{'type':'storage','id':'files'},'events':['created']}"));
        row("9: a frozen storage triggers", 9, {storageTrigger},
            {storageTrigger, StackEdit::set(u"/resources/files/lifecycle"_s, "\"live\"")});
        row("10: two queues trigger", 10,
            {StackEdit::append(config(u"triggers"_s), json("{'type':'queue','queue':{'type':'queue','id':'tasks'}}"))},
            {StackEdit::append(config(u"triggers"_s), json("{'type':'schedule','cron':'5 4 * * *'}"))});
        const QString grants = u"/permissions/profiles/execution/"_s;
        row("11: impersonation of everything", 11,
            {StackEdit::append(grants + u"*"_s, json("'service-account/impersonate'"))},
            {entry(u"who"_s, u"service-account"_s, ",'stackPermissionSets':[]", "frozen"),
             StackEdit::append(grants + u"who"_s, json("'service-account/impersonate'"))});
        row("11: impersonation of a store", 11,
            {StackEdit::append(grants + u"files"_s, json("'service-account/impersonate'"))}, {});
        row("14: a profile that is not there", 14, {StackEdit::set(config(u"permissions"_s), json("'nobody'"))}, {});
        row("15: two exposed ports", 15,
            {entry(u"c"_s, u"container"_s, kContainer),
             StackEdit::append(u"/resources/c/config/ports"_s, json("{'port':9090,'expose':'tcp'}"))},
            {entry(u"c"_s, u"container"_s, kContainer),
             StackEdit::append(u"/resources/c/config/ports"_s, json("{'port':9090}"))});
        const auto id = [](int n) { return QString(n, u'a'); };
        row("16: storage", 16, {entry(id(55), u"storage"_s)}, {entry(id(54), u"storage"_s)}, "gcp");
        row("16: worker on aws", 16,
            {entry(id(56), u"worker"_s,
                   ",'links':[],'triggers':[],'permissions':'execution',"
                   "'code':{'type':'image','image':'x'}")},
            {entry(id(55), u"kv"_s)});
        row("16: service account on gcp", 16,
            {entry(id(22), u"service-account"_s, ",'stackPermissionSets':[]", "frozen")},
            {entry(id(21), u"service-account"_s, ",'stackPermissionSets':[]", "frozen")}, "gcp");
        row("16: vault on azure", 16, {entry(id(16), u"vault"_s)}, {entry(id(15), u"vault"_s)}, "azure");
        row("17: capitals", 17, {entry(u"Cache"_s, u"kv"_s)}, {entry(u"cache-1"_s, u"kv"_s)});
        row("17: two hyphens", 17, {entry(u"a--b"_s, u"kv"_s)}, {entry(u"a-b-c"_s, u"kv"_s)});
        row("17: a hyphen at the end", 17, {entry(u"a-"_s, u"kv"_s)}, {entry(u"a"_s, u"kv"_s)});
        row("19: too much on aws", 19, {StackEdit::set(config(u"memoryMb"_s), "10241")},
            {StackEdit::set(config(u"memoryMb"_s), "10240")});
        row("19: too little on gcp", 19, {StackEdit::set(config(u"memoryMb"_s), "127")},
            {StackEdit::set(config(u"memoryMb"_s), "32768")}, "gcp");
        row("19: too much on azure", 19, {StackEdit::set(config(u"memoryMb"_s), "5120")},
            {StackEdit::set(config(u"memoryMb"_s), "4096")}, "azure");
    }
    void preflightRules()
    {
        QFETCH(int, rule);
        QFETCH(QString, platform);
        QFETCH(StackEdits, bad);
        QFETCH(StackEdits, good);
        const QByteArray stack = changed(bad);
        const StackReport report = reportOf(stack, platform);
        const QList<Finding> findings = ofRule(report, rule);
        QVERIFY2(!findings.isEmpty(), qPrintable(problems(report).join(u'\n')));
        QVERIFY2(ofRule(reportOf(changed(good), platform), rule).isEmpty(), "the good stack");
        for (const Finding& finding : findings) {
            QVERIFY(finding.to > finding.from);
            QVERIFY(!finding.why.isEmpty());
            QCOMPARE(Document::parse(stack).at(finding.pointer).offset(), finding.from);
            if (finding.fix.isEmpty())
                continue;
            // The quick fix takes the finding away.
            const StackReport after = reportOf(changed(finding.fix, stack), platform);
            QVERIFY(ofRule(after, rule).size() < findings.size());
        }
    }

    void networkRules()
    {
        const auto with = [](const char* type, bool subnets) {
            StackCheckInput input = inputOf(stackText());
            input.networks = {{u"aws"_s, QString::fromLatin1(type), subnets, 7}};
            return StackChecker().check(input);
        };
        StackReport report = with("byo-vpc-gcp", false);
        QCOMPARE(ofRule(report, 12).size(), 1);
        QCOMPARE(ofRule(report, 12).constFirst().deployments, 7);
        report = with("byo-vpc-aws", false);
        QVERIFY(ofRule(report, 12).isEmpty());
        QCOMPARE(ofRule(report, 13).size(), 1);
        report = with("byo-vpc-aws", true);
        QVERIFY(ofRule(report, 13).isEmpty());
        for (const char* type : {"use-default", "create", ""}) {
            report = with(type, false);
            QVERIFY(ofRule(report, 12).isEmpty() && ofRule(report, 13).isEmpty());
        }
    }

    void whatCannotBeDecidedIsListedAsNotChecked()
    {
        StackCheckInput input = inputOf(stackText());
        input.networks.clear();
        input.networksKnown = false;
        input.runningKnown = false;
        const StackReport report = StackChecker().check(input);
        QCOMPARE(ofRule(report, 12, Severity::NotChecked).size(), 1);
        QCOMPARE(ofRule(report, 13, Severity::NotChecked).size(), 1);
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
            return finding.source == Source::Update && finding.severity == Severity::NotChecked;
        }));
        // Azure has no 256 MB, and whether the manager minds is not known.
        QCOMPARE(ofRule(reportOf(stackText(), u"azure"_s), 19, Severity::NotChecked).size(), 1);
        QCOMPARE(
            ofRule(reportOf(changed({StackEdit::set(config(u"memoryMb"_s), "600")}), u"azure"_s), 19, Severity::Warning)
                .size(),
            1);
        const QByteArray cluster = json(
            "{'id':'x','resources':{'c':{'config':{'type':'compute-cluster','id':'c','capacityGroups':[{'groupId':'g',"
            "'minSize':1,'maxSize':11}]},'lifecycle':'frozen','dependencies':[]}}}");
        const StackReport third = reportOf(cluster, u"aws"_s, StackDialect::V3);
        QCOMPARE(ofRule(third, 18).size(), 1);
        QCOMPARE(ofRule(third, 18, Severity::NotChecked).size(), 1);
        QVERIFY(ofRule(third, 1).isEmpty());
    }

    void schemaFindings_data()
    {
        QTest::addColumn<StackEdits>("edits");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const StackEdits& edits, const QString& pointer, const QString& text) {
            QTest::newRow(name) << edits << pointer << text;
        };
        row("unknown field", {StackEdit::set(config(u"memory"_s), "1")}, config(u"memory"_s),
            u"There is no field memory here."_s);
        row("wrong type", {StackEdit::set(config(u"memoryMb"_s), "\"big\"")}, config(u"memoryMb"_s),
            u"memoryMb must be a whole number."_s);
        row("not whole", {StackEdit::set(config(u"memoryMb"_s), "1.5")}, config(u"memoryMb"_s),
            u"memoryMb must be a whole number."_s);
        row("wrong word", {StackEdit::set(config(u"ingress"_s), "\"open\"")}, config(u"ingress"_s),
            u"ingress must be one of private, public."_s);
        row("missing field", {StackEdit::remove(config(u"code"_s))}, u"/resources/api/config"_s, u"code is missing."_s);
        row("missing part", {StackEdit::remove(u"/resources/files/lifecycle"_s)}, u"/resources/files"_s,
            u"lifecycle is missing."_s);
        row("trigger", {StackEdit::remove(config(u"triggers/1/cron"_s))}, config(u"triggers/1"_s),
            u"cron is missing."_s);
        row("image", {StackEdit::remove(config(u"code/image"_s))}, config(u"code"_s), u"image is missing."_s);
        row("environment", {StackEdit::set(config(u"environment/A"_s), "1")}, config(u"environment/A"_s),
            u"A must be text."_s);
        row("stack id", {StackEdit::remove(u"/id"_s)}, QString(), u"id is missing."_s);
        row("profiles", {StackEdit::set(u"/permissions/profiles/execution"_s, "[]")},
            u"/permissions/profiles/execution"_s, u"execution must be an object."_s);
    }
    void schemaFindings()
    {
        QFETCH(StackEdits, edits);
        QFETCH(QString, pointer);
        QFETCH(QString, text);
        QStringList seen;
        for (const Finding& finding : reportOf(changed(edits)).findings) {
            if (finding.source == Source::Schema)
                seen.append(finding.pointer + u" "_s + finding.text);
        }
        QCOMPARE(seen, QStringList{pointer + u" "_s + text});
    }

    void theOtherDialectIsRecognised()
    {
        const StackReport report = reportOf(stackText(), u"aws"_s, StackDialect::V3);
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                            [](const Finding& finding) { return finding.convertsDialect; }));
    }

    void whatOnlyTheOtherGenerationKnowsIsSaid()
    {
        struct Case
        {
            StackEdits edits;
            QString pointer;
            StackDialect knows;
            Severity elsewhere;
            QString says;
        };
        const StackEdit plain = StackEdit::remove(config(u"ingress"_s)); // good for both
        const QList<Case> cases{
            {{}, config(u"ingress"_s), StackDialect::V1, Severity::Error, u"ingress"_s},
            {{plain, StackEdit::set(config(u"publicEndpoints"_s), json("[{'name':'api'}]"))},
             config(u"publicEndpoints"_s),
             StackDialect::V3,
             Severity::Error,
             u"publicEndpoints"_s},
            {{plain, StackEdit::set(u"/inputs"_s, json("[{'id':'size','kind':'string','providedBy':'deployer',"
                                                       "'required':true,'label':'Size','description':'How big'}]"))},
             u"/inputs"_s,
             StackDialect::V3,
             Severity::Warning,
             u"no stack inputs"_s},
            {{plain, StackEdit::set(u"/resources/files/enabledWhen"_s, json("{'input':'size'}"))},
             u"/resources/files/enabledWhen"_s,
             StackDialect::V3,
             Severity::Warning,
             u"enabledWhen"_s}};
        for (const Case& one : cases) {
            const QByteArray stack = changed(one.edits);
            const auto at = [&](StackDialect dialect) {
                QList<Finding> out;
                for (const Finding& finding : reportOf(stack, u"aws"_s, dialect).findings) {
                    if (finding.pointer == one.pointer)
                        out.append(finding);
                }
                return out;
            };
            const StackDialect other = one.knows == StackDialect::V1 ? StackDialect::V3 : StackDialect::V1;
            QVERIFY2(at(one.knows).isEmpty(), qPrintable(one.pointer));
            const QList<Finding> found = at(other);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.constFirst().severity, one.elsewhere);
            QVERIFY2(found.constFirst().text.contains(one.says), qPrintable(found.constFirst().text));
            QVERIFY(!found.constFirst().fixLabel.isEmpty());
        }
    }

    void reservedNamesAreFound()
    {
        for (const auto* name : {"AWS_REGION", "ALIEN_FILES_BINDING", "GOOGLE_CLOUD_PROJECT", "AZURE_TENANT_ID"}) {
            const QByteArray stack =
                changed({StackEdit::set(config(u"environment/"_s + QLatin1StringView(name)), "\"x\"")});
            QCOMPARE(problems(reportOf(stack)).size(), 1);
        }
        QVERIFY(problems(reportOf(changed({StackEdit::set(config(u"environment/REGION"_s), "\"x\"")}))).isEmpty());
        QCOMPARE(problems(reportOf(changed({StackEdit::set(u"/resources/files/config/id"_s, "\"other\"")}))).size(), 1);
    }

    void namesThatStandTwiceAreFound()
    {
        QByteArray stack = stackText();
        stack.replace("\"ingress\": \"public\"", "\"ingress\": \"public\", \"ingress\": \"private\"");
        const QStringList seen = problems(reportOf(stack));
        QCOMPARE(int(seen.size()), 1);
        QVERIFY(seen.first().contains(u"twice"_s));
    }

    void brokenTextIsFoundAtItsPlace()
    {
        const QByteArray text = "{\n  \"id\": }";
        const StackReport report = reportOf(text);
        QCOMPARE(report.findings.first().source, Source::Syntax);
        QCOMPARE(report.findings.first().from, text.indexOf('}'));
        QVERIFY(report.findings.first().text.contains(u"Line 2"));
    }

    void updateRules_data()
    {
        QTest::addColumn<StackEdits>("edits");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* name, const StackEdits& edits, int errors, int warnings) {
            QTest::newRow(name) << edits << errors << warnings;
        };
        row("nothing", {}, 0, 0);
        row("a default spelled out", {StackEdit::set(u"/resources/files/config/versioning"_s, "false")}, 0, 0);
        row("a live field", {StackEdit::set(config(u"memoryMb"_s), "1024")}, 0, 0);
        row("frozen added", {entry(u"more"_s, u"kv"_s, "", "frozen")}, 1, 0);
        row("live added", {entry(u"more"_s, u"kv"_s)}, 0, 0);
        row("frozen changed", {StackEdit::set(u"/resources/files/config/versioning"_s, "true")}, 1, 0);
        row("unfrozen", {StackEdit::set(u"/resources/tasks/lifecycle"_s, "\"live\"")}, 1, 0);
        row("frozen removed", {StackEdit::remove(u"/resources/files"_s), StackEdit::remove(config(u"links/0"_s))}, 0,
            1);
        row("profile changed", {StackEdit::append(u"/permissions/profiles/execution/*"_s, "\"kv/data-read\"")}, 1, 0);
        row("profile added", {StackEdit::set(u"/permissions/profiles/more"_s, "{}")}, 0, 1);
        row("management changed", {StackEdit::set(u"/permissions/management"_s, json("{'extend':{}}"))}, 1, 0);
        row("management spelled out", {StackEdit::set(u"/permissions/management"_s, "\"auto\"")}, 0, 0);
        row("container ports", {StackEdit::set(u"/resources/box/config/ports/0/port"_s, "81")}, 1, 0);
        row("container image", {StackEdit::set(u"/resources/box/config/code/image"_s, "\"x:2\"")}, 0, 0);
    }
    void updateRules()
    {
        QFETCH(StackEdits, edits);
        QFETCH(int, errors);
        QFETCH(int, warnings);
        const QByteArray before = changed({entry(u"box"_s, u"container"_s, kContainer)});
        const QByteArray after = changed(edits, before);
        StackCheckInput input = inputOf(after);
        input.running = {{u"aws"_s, u"4f2c9ab"_s, Document::parse(before), 5}};
        const StackReport report = StackChecker().check(input);
        int seenErrors = 0;
        int seenWarnings = 0;
        for (const Finding& finding : report.findings) {
            if (finding.source != Source::Update)
                continue;
            seenErrors += finding.severity == Severity::Error ? 1 : 0;
            seenWarnings += finding.severity == Severity::Warning ? 1 : 0;
            QCOMPARE(finding.deployments, 5);
            if (finding.fix.isEmpty())
                continue;
            input = inputOf(changed(finding.fix, after));
            input.running = {{u"aws"_s, u"4f2c9ab"_s, Document::parse(before), 5}};
            QVERIFY(problems(StackChecker().check(input)).size() < problems(report).size());
        }
        QCOMPARE(seenErrors, errors);
        QCOMPARE(seenWarnings, warnings);
    }

    void sameFindingOverSeveralReleasesIsOne()
    {
        StackCheckInput input = inputOf(changed({entry(u"more"_s, u"kv"_s, "", "frozen")}));
        const Document running = Document::parse(stackText());
        input.running = {{u"aws"_s, u"a"_s, running, 5}, {u"aws"_s, u"b"_s, running, 2}};
        const StackReport report = StackChecker().check(input);
        QCOMPARE(report.count(Severity::Error), 1);
        QCOMPARE(report.findings.first().deployments, 7);
    }

    void uncoveredPlatformsAreWarnedOf()
    {
        StackCheckInput input = inputOf(stackText());
        input.deployments = {{u"aws"_s, 3}, {u"local"_s, 9}};
        const StackReport report = StackChecker().check(input);
        QCOMPARE(report.count(Severity::Warning), 1);
        const auto it = std::find_if(report.findings.begin(), report.findings.end(),
                                     [](const Finding& finding) { return finding.severity == Severity::Warning; });
        QCOMPARE(it->platform, u"local"_s);
        QCOMPARE(it->deployments, 9);
    }

    void rememberingFindsTheSameAsForgetting()
    {
        std::mt19937 random(11); // NOLINT: the seed is the test
        StackDocument document;
        document.load("{\"aws\": " + randomStack(random, 12) + ", \"azure\": " + stackText() + "}", StackDialect::V1);
        StackChecker remembering;
        for (int step = 0; step < 60; ++step) {
            randomEdit(document, random);
            const StackCheckInput input = checkInput(document.body(), StackDialect::V1);
            const StackReport fast = remembering.check(input);
            const StackReport slow = StackChecker().check(input);
            QCOMPARE(fast.findings.size(), slow.findings.size());
            for (qsizetype i = 0; i < fast.findings.size(); ++i)
                QVERIFY(fast.findings.at(i) == slow.findings.at(i));
        }
    }

    void findingsStandInATableWorstFirst()
    {
        FindingTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StackReport report =
            reportOf(changed({StackEdit::set(config(u"memoryMb"_s), "99999"), entry(u"Bad"_s, u"kv"_s)}));
        table.setFindings(report.findings);
        QCOMPARE(table.rowCount(), int(report.findings.size()));
        const int place = table.columnOf(u"place"_s);
        QStringList places;
        for (int row = 0; row < 2; ++row)
            places.append(table.index(row, place).data().toString());
        QVERIFY(places.contains(u"aws / api / memoryMb"_s));
        table.setFindings(reportOf(stackText()).findings);
        QCOMPARE(table.index(0, 0).data().toString(), severityWord(Severity::NotChecked));
    }

    void checksRunAwayAndTheNewestCounts()
    {
        StackChecks checks;
        QSignalSpy finished(&checks, &StackChecks::finished);
        for (quint64 revision = 1; revision <= 20; ++revision) {
            StackCheckInput input = inputOf(stackText());
            input.revision = revision;
            checks.request(input);
        }
        QTRY_VERIFY(!checks.busy() && checks.report().revision == 20);
        QVERIFY(finished.count() >= 1 && finished.count() < 20);
    }

    void recordedStacksAreNotRefused()
    {
        const QString dir = sharedManagerDir();
        QFile file(dir + u"/recordings/1.7.1/releases.json"_s);
        if (dir.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no recordings beside the checkout");
        const Document recording = Document::parse(file.readAll());
        const Document::Node steps = recording.at(u"/steps");
        int seen = 0;
        for (int i = 0; i < steps.size(); ++i) {
            const Document::Node stack = steps.at(i).find("response").find("body").find("stack");
            for (int p = 0; p < stack.size(); ++p) {
                ++seen;
                const std::string_view raw = stack.at(p).raw();
                for (const Finding& finding :
                     reportOf(QByteArray(raw.data(), qsizetype(raw.size())), stack.keyAt(p)).findings)
                    QVERIFY2(finding.source != Source::Schema, qPrintable(finding.place() + finding.text));
            }
        }
        QVERIFY(seen > 0);
    }
};

ALIEN_TEST(StackChecksTest)

#include "tst_stackchecks.moc"
