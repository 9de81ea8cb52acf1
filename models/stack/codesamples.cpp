// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/codesamples.h"

#include "models/deployment/cloudservice.h"
#include "models/stack/nativesamples.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Language = CodeSample::Language;

QString tr(const char* text)
{
    return QCoreApplication::translate("CodeSamples", text);
}

/// "%1" is the id, "%2" the name of the binding variable.
QString filled(QString out, const StackResource& resource)
{
    out.replace("@id@"_L1, resource.id());
    out.replace("@binding@"_L1, bindingVariable(resource.id()));
    return out;
}

struct SdkCode
{
    const char* typeScript;
    const char* rust;
};

constexpr SdkCode kStorage{
    "import { storage } from \"@alienplatform/sdk\"\n\n"
    "const store = await storage(\"@id@\")\n"
    "await store.put(\"notes/today.txt\", \"hello\")\n"
    "const { data } = await store.get(\"notes/today.txt\")\n"
    "console.log(new TextDecoder().decode(data))\n"
    "for await (const entry of store.list(\"notes/\")) console.log(entry.key, entry.size)\n"
    "const link = await store.signedUrl(\"notes/today.txt\", { expiresIn: 600 })\n"
    "await store.delete(\"notes/today.txt\")\n",
    "let ctx = AlienContext::init().await?;\n"
    "let store = ctx.bindings().load_storage(\"@id@\").await?;\n"
    "store.put(&\"notes/today.txt\".into(), bytes).await?;\n"
    "let read = store.get(&\"notes/today.txt\".into()).await?.bytes().await?;\n"
    "let mut entries = store.list(Some(&\"notes/\".into()));\n"
    "while let Some(entry) = entries.next().await {\n"
    "    let entry = entry?;\n"
    "    println!(\"{} {}\", entry.location, entry.size);\n"
    "}\n"
    "let link = store.presigned_get(&\"notes/today.txt\".into(), Duration::from_secs(600)).await?;\n"
    "store.delete(&\"notes/today.txt\".into()).await?;\n"};

constexpr SdkCode kKv{"import { kv } from \"@alienplatform/sdk\"\n\n"
                      "const store = await kv(\"@id@\")\n"
                      "await store.set(\"visit:42\", JSON.stringify({ seen: true }), { ttlMs: 60_000 })\n"
                      "const value = await store.get(\"visit:42\")\n"
                      "for await (const entry of store.scan(\"visit:\")) console.log(entry.key)\n"
                      "await store.delete(\"visit:42\")\n",
                      "let ctx = AlienContext::init().await?;\n"
                      "let store = ctx.bindings().load_kv(\"@id@\").await?;\n"
                      "store.put(\"visit:42\", value.into(), None).await?;\n"
                      "let read = store.get(\"visit:42\").await?;\n"
                      "let page = store.scan_prefix(\"visit:\", Some(50), None).await?;\n"
                      "store.delete(\"visit:42\").await?;\n"};

constexpr SdkCode kQueue{
    "import { queue, onQueueMessage } from \"@alienplatform/sdk\"\n\n"
    "const q = await queue(\"@id@\")\n"
    "await q.send(\"my-service\", JSON.stringify({ task: 42 }))\n\n"
    "// in the worker that @id@ triggers\n"
    "onQueueMessage(\"@id@\", async (message) => console.log(message.id, message.source, message.payload))\n",
    "let ctx = AlienContext::init().await?;\n"
    "let q = ctx.bindings().load_queue(\"@id@\").await?;\n"
    "q.send(\"@id@\", MessagePayload::Json(serde_json::json!({ \"task\": 42 }))).await?;\n\n"
    "// in the worker that @id@ triggers\n"
    "ctx.on_queue_message(\"@id@\", |message| async move {\n"
    "    println!(\"{} {}\", message.id, message.source);\n"
    "    Ok(())\n"
    "});\n"};

constexpr SdkCode kVault{"import { vault } from \"@alienplatform/sdk\"\n\n"
                         "const secrets = await vault(\"@id@\")\n"
                         "const password = await secrets.get(\"password\")\n",
                         "let ctx = AlienContext::init().await?;\n"
                         "let secrets = ctx.bindings().load_vault(\"@id@\").await?;\n"
                         "let password = secrets.get_secret(\"password\").await?;\n"};

constexpr SdkCode kUrl{"import { func } from \"@alienplatform/sdk\"\n\n"
                       "const self = await func(\"@id@\")\n"
                       "const url = await self.getUrl() // undefined without an external URL\n",
                       "let ctx = AlienContext::init().await?;\n"
                       "let mut self_ = ctx.bindings().load_function(\"@id@\").await?;\n"
                       "let url = self_.get_function_url().await?; // None without an external URL\n"};

constexpr SdkCode kCommand{"import { command } from \"@alienplatform/sdk\"\n\n"
                           "command(\"reindex\", async ({ since }) => {\n"
                           "  return { started: true, since }\n"
                           "})\n",
                           "ctx.on_command(\"reindex\", |params: ReindexParams| async move {\n"
                           "    Ok(serde_json::json!({ \"started\": true, \"since\": params.since }))\n"
                           "});\n"};

constexpr SdkCode kStorageEvent{
    "import { onStorageEvent } from \"@alienplatform/sdk\"\n\n"
    "onStorageEvent(\"*\", async (event) => console.log(event.eventType, event.objectKey, event.size))\n",
    "ctx.on_storage_event(\"*\", |event| async move {\n"
    "    println!(\"{} {} {}\", event.event_type, event.key, event.size);\n"
    "    Ok(())\n"
    "});\n"};

constexpr SdkCode kCron{"import { onCronEvent } from \"@alienplatform/sdk\"\n\n"
                        "onCronEvent(\"*\", async (event) => console.log(event.scheduleName, event.timestamp))\n",
                        "ctx.on_cron_event(\"*\", |event| async move {\n"
                        "    println!(\"{} {}\", event.schedule_name, event.scheduled_time);\n"
                        "    Ok(())\n"
                        "});\n"};

constexpr const char* kNativeS3TypeScript =
    "import { GetObjectCommand, S3Client } from \"@aws-sdk/client-s3\"\n\n"
    "const binding = JSON.parse(process.env.@binding@!)\n"
    "if (binding.service === \"s3\") {\n"
    "  const s3 = new S3Client({})\n"
    "  await s3.send(new GetObjectCommand({ Bucket: binding.bucketName, Key: \"notes/today.txt\" }))\n"
    "}\n";
constexpr const char* kNativeS3Python = "import json, os, boto3\n\n"
                                        "binding = json.loads(os.environ[\"@binding@\"])\n"
                                        "s3 = boto3.client(\"s3\")\n"
                                        "s3.get_object(Bucket=binding[\"bucketName\"], Key=\"notes/today.txt\")\n";
constexpr const char* kNativeGcsTypeScript =
    "import { Storage } from \"@google-cloud/storage\"\n\n"
    "const binding = JSON.parse(process.env.@binding@!)\n"
    "if (binding.service === \"gcs\") {\n"
    "  const file = new Storage().bucket(binding.bucketName).file(\"notes/today.txt\")\n"
    "  const [data] = await file.download()\n"
    "  console.log(data.toString())\n"
    "}\n";
constexpr const char* kNativeGcsPython = "import json, os\n"
                                         "from google.cloud import storage\n\n"
                                         "binding = json.loads(os.environ[\"@binding@\"])\n"
                                         "bucket = storage.Client().bucket(binding[\"bucketName\"])\n"
                                         "print(bucket.blob(\"notes/today.txt\").download_as_text())\n";
constexpr const char* kNativeBlobTypeScript =
    "import { DefaultAzureCredential } from \"@azure/identity\"\n"
    "import { BlobServiceClient } from \"@azure/storage-blob\"\n\n"
    "const binding = JSON.parse(process.env.@binding@!)\n"
    "if (binding.service === \"blob\") {\n"
    "  const account = `https://${binding.accountName}.blob.core.windows.net`\n"
    "  const service = new BlobServiceClient(account, new DefaultAzureCredential())\n"
    "  const blob = service.getContainerClient(binding.containerName).getBlobClient(\"notes/today.txt\")\n"
    "  console.log((await blob.downloadToBuffer()).toString())\n"
    "}\n";
constexpr const char* kNativeBlobPython =
    "import json, os\n"
    "from azure.identity import DefaultAzureCredential\n"
    "from azure.storage.blob import BlobServiceClient\n\n"
    "binding = json.loads(os.environ[\"@binding@\"])\n"
    "account = f\"https://{binding['accountName']}.blob.core.windows.net\"\n"
    "service = BlobServiceClient(account, credential=DefaultAzureCredential())\n"
    "blob = service.get_blob_client(binding[\"containerName\"], \"notes/today.txt\")\n"
    "print(blob.download_blob().readall().decode())\n";
/// Names of buckets and containers are those that openapi of 3.3.16 gives.
constexpr const char* kNativeTypeScript =
    "// Names only, never credentials; the cloud's own SDK finds those by itself.\n"
    "const binding = JSON.parse(process.env.@binding@!)\n"
    "console.log(binding.service, Object.keys(binding))\n";
constexpr const char* kNativePython = "import json, os\n\n"
                                      "# Names only, never credentials; the cloud's own SDK finds those by itself.\n"
                                      "binding = json.loads(os.environ[\"@binding@\"])\n"
                                      "print(binding[\"service\"], sorted(binding))\n";

void addSdk(QList<CodeSample>& out, const SdkCode& code, const QString& what, const StackResource& resource)
{
    const auto title = [&what](const QString& language) {
        return what.isEmpty() ? tr("%1, SDK").arg(language) : tr("%1, SDK: %2").arg(language, what);
    };
    out.append(
        {Language::TypeScript, title(u"TypeScript"_s), {}, filled(QString::fromUtf8(code.typeScript), resource)});
    out.append({Language::Rust, title(u"Rust"_s), {}, filled(QString::fromUtf8(code.rust), resource)});
}

void addNative(QList<CodeSample>& out, const StackResource& resource)
{
    if (resource.type() == "storage"_L1) {
        out.append({Language::TypeScript, tr("TypeScript, S3"), u"aws"_s,
                    filled(QString::fromUtf8(kNativeS3TypeScript), resource)});
        out.append(
            {Language::Python, tr("Python, S3"), u"aws"_s, filled(QString::fromUtf8(kNativeS3Python), resource)});
        out.append({Language::TypeScript, tr("TypeScript, Cloud Storage"), u"gcp"_s,
                    filled(QString::fromUtf8(kNativeGcsTypeScript), resource)});
        out.append({Language::Python, tr("Python, Cloud Storage"), u"gcp"_s,
                    filled(QString::fromUtf8(kNativeGcsPython), resource)});
        out.append({Language::TypeScript, tr("TypeScript, Blob Storage"), u"azure"_s,
                    filled(QString::fromUtf8(kNativeBlobTypeScript), resource)});
        out.append({Language::Python, tr("Python, Blob Storage"), u"azure"_s,
                    filled(QString::fromUtf8(kNativeBlobPython), resource)});
    }
    QList<CodeSample> others = nativeSamples(resource.type());
    for (CodeSample& sample : others) {
        sample.code = filled(sample.code, resource);
        out.append(std::move(sample));
    }
    out.append(
        {Language::TypeScript, tr("TypeScript, binding"), {}, filled(QString::fromUtf8(kNativeTypeScript), resource)});
    out.append({Language::Python, tr("Python, binding"), {}, filled(QString::fromUtf8(kNativePython), resource)});
}

void addWorker(QList<CodeSample>& out, const StackResource& resource)
{
    if (resource.isPublic())
        addSdk(out, kUrl, tr("its own URL"), resource);
    bool storage = false;
    bool schedule = false;
    for (const StackTrigger& trigger : resource.triggers()) {
        storage = storage || trigger.kind == StackTrigger::Kind::Storage;
        schedule = schedule || trigger.kind == StackTrigger::Kind::Schedule;
    }
    for (const StackTrigger& trigger : resource.triggers()) {
        if (trigger.kind != StackTrigger::Kind::Queue)
            continue;
        SdkCode code{"import { onQueueMessage } from \"@alienplatform/sdk\"\n\n"
                     "onQueueMessage(\"@queue@\", async (message) => console.log(message.id, message.payload))\n",
                     "ctx.on_queue_message(\"@queue@\", |message| async move {\n"
                     "    println!(\"{}\", message.id);\n"
                     "    Ok(())\n"
                     "});\n"};
        const qsizetype first = out.size();
        addSdk(out, code, tr("messages of %1").arg(trigger.target), resource);
        for (qsizetype i = first; i < out.size(); ++i)
            out[i].code.replace("@queue@"_L1, trigger.target);
    }
    if (storage)
        addSdk(out, kStorageEvent, tr("storage events"), resource);
    if (schedule)
        addSdk(out, kCron, tr("schedule"), resource);
    if (resource.value(u"commandsEnabled") == "true")
        addSdk(out, kCommand, tr("a command"), resource);
}

} // namespace

QList<CodeSample> codeSamples(const StackResource& resource)
{
    QList<CodeSample> out;
    const QString type = resource.type();
    if (type == "storage"_L1)
        addSdk(out, kStorage, {}, resource);
    else if (type == "kv"_L1)
        addSdk(out, kKv, {}, resource);
    else if (type == "queue"_L1)
        addSdk(out, kQueue, {}, resource);
    else if (type == "vault"_L1)
        addSdk(out, kVault, {}, resource);
    else if (type == "worker"_L1)
        addWorker(out, resource);
    if (type == "storage"_L1 || type == "kv"_L1 || type == "queue"_L1 || type == "vault"_L1)
        addNative(out, resource);
    return out;
}

} // namespace alien
