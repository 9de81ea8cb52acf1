// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/nativesamples.h"

#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Language = CodeSample::Language;

struct Native
{
    QLatin1StringView type;
    Language language;
    QLatin1StringView title; // names of languages and services: the same in every tongue
    QLatin1StringView platform;
    const char* code;
};

// The service names are those of protocol 3.3. Which members of these bindings hold the names is documented nowhere, so
// the samples leave that one place open and print what there is, instead of guessing.
constexpr std::array kNative{
    Native{"kv"_L1, Language::TypeScript, "TypeScript, DynamoDB"_L1, "aws"_L1,
           "import { DynamoDBClient, ScanCommand } from \"@aws-sdk/client-dynamodb\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"dynamodb\") {\n"
           "  const table: string = binding[\"<name of the table>\"]\n"
           "  const page = await new DynamoDBClient({}).send(new ScanCommand({ TableName: table, Limit: 10 }))\n"
           "  console.log(page.Items)\n"
           "}\n"},
    Native{"kv"_L1, Language::Python, "Python, DynamoDB"_L1, "aws"_L1,
           "import json, os, boto3\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"dynamodb\":\n"
           "    table = binding[\"<name of the table>\"]\n"
           "    page = boto3.client(\"dynamodb\").scan(TableName=table, Limit=10)\n"
           "    print(page[\"Items\"])\n"},
    Native{"kv"_L1, Language::TypeScript, "TypeScript, Firestore"_L1, "gcp"_L1,
           "import { Firestore } from \"@google-cloud/firestore\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"firestore\") {\n"
           "  const collection: string = binding[\"<name of the collection>\"]\n"
           "  const page = await new Firestore().collection(collection).limit(10).get()\n"
           "  for (const entry of page.docs) console.log(entry.id, entry.data())\n"
           "}\n"},
    Native{"kv"_L1, Language::Python, "Python, Firestore"_L1, "gcp"_L1,
           "import json, os\n"
           "from google.cloud import firestore\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"firestore\":\n"
           "    collection = binding[\"<name of the collection>\"]\n"
           "    for entry in firestore.Client().collection(collection).limit(10).stream():\n"
           "        print(entry.id, entry.to_dict())\n"},
    Native{"kv"_L1, Language::TypeScript, "TypeScript, Table Storage"_L1, "azure"_L1,
           "import { DefaultAzureCredential } from \"@azure/identity\"\n"
           "import { TableClient } from \"@azure/data-tables\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"tablestorage\") {\n"
           "  const account: string = binding[\"<name of the account>\"]\n"
           "  const table: string = binding[\"<name of the table>\"]\n"
           "  const url = `https://${account}.table.core.windows.net`\n"
           "  const client = new TableClient(url, table, new DefaultAzureCredential())\n"
           "  for await (const entry of client.listEntities()) console.log(entry.rowKey)\n"
           "}\n"},
    Native{"kv"_L1, Language::Python, "Python, Table Storage"_L1, "azure"_L1,
           "import json, os\n"
           "from azure.identity import DefaultAzureCredential\n"
           "from azure.data.tables import TableClient\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"tablestorage\":\n"
           "    account = binding[\"<name of the account>\"]\n"
           "    table = binding[\"<name of the table>\"]\n"
           "    url = f\"https://{account}.table.core.windows.net\"\n"
           "    client = TableClient(endpoint=url, table_name=table, credential=DefaultAzureCredential())\n"
           "    for entry in client.list_entities():\n"
           "        print(entry[\"RowKey\"])\n"},
    Native{"queue"_L1, Language::TypeScript, "TypeScript, SQS"_L1, "aws"_L1,
           "import { SendMessageCommand, SQSClient } from \"@aws-sdk/client-sqs\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"sqs\") {\n"
           "  const url: string = binding[\"<URL of the queue>\"]\n"
           "  const message = { QueueUrl: url, MessageBody: JSON.stringify({ task: 42 }) }\n"
           "  await new SQSClient({}).send(new SendMessageCommand(message))\n"
           "}\n"},
    Native{"queue"_L1, Language::Python, "Python, SQS"_L1, "aws"_L1,
           "import json, os, boto3\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"sqs\":\n"
           "    url = binding[\"<URL of the queue>\"]\n"
           "    boto3.client(\"sqs\").send_message(QueueUrl=url, MessageBody=json.dumps({\"task\": 42}))\n"},
    Native{"queue"_L1, Language::TypeScript, "TypeScript, Pub/Sub"_L1, "gcp"_L1,
           "import { PubSub } from \"@google-cloud/pubsub\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"pubsub\") {\n"
           "  const topic: string = binding[\"<name of the topic>\"]\n"
           "  await new PubSub().topic(topic).publishMessage({ json: { task: 42 } })\n"
           "}\n"},
    Native{"queue"_L1, Language::Python, "Python, Pub/Sub"_L1, "gcp"_L1,
           "import json, os\n"
           "from google.cloud import pubsub_v1\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"pubsub\":\n"
           "    topic = binding[\"<full name of the topic>\"]\n"
           "    publisher = pubsub_v1.PublisherClient()\n"
           "    publisher.publish(topic, json.dumps({\"task\": 42}).encode()).result()\n"},
    Native{"queue"_L1, Language::TypeScript, "TypeScript, Service Bus"_L1, "azure"_L1,
           "import { DefaultAzureCredential } from \"@azure/identity\"\n"
           "import { ServiceBusClient } from \"@azure/service-bus\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"servicebus\") {\n"
           "  const host: string = binding[\"<host of the namespace>\"]\n"
           "  const queue: string = binding[\"<name of the queue>\"]\n"
           "  const client = new ServiceBusClient(host, new DefaultAzureCredential())\n"
           "  await client.createSender(queue).sendMessages({ body: { task: 42 } })\n"
           "  await client.close()\n"
           "}\n"},
    Native{"queue"_L1, Language::Python, "Python, Service Bus"_L1, "azure"_L1,
           "import json, os\n"
           "from azure.identity import DefaultAzureCredential\n"
           "from azure.servicebus import ServiceBusClient, ServiceBusMessage\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"servicebus\":\n"
           "    host = binding[\"<host of the namespace>\"]\n"
           "    queue = binding[\"<name of the queue>\"]\n"
           "    with ServiceBusClient(host, DefaultAzureCredential()) as client:\n"
           "        with client.get_queue_sender(queue) as sender:\n"
           "            sender.send_messages(ServiceBusMessage(json.dumps({\"task\": 42})))\n"},
    Native{
        "vault"_L1, Language::TypeScript, "TypeScript, Parameter Store"_L1, "aws"_L1,
        "import { GetParameterCommand, SSMClient } from \"@aws-sdk/client-ssm\"\n"
        "\n"
        "const binding = JSON.parse(process.env.@binding@!)\n"
        "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
        "if (binding.service === \"parameter-store\") {\n"
        "  const prefix: string = binding[\"<prefix of the names>\"]\n"
        "  // compare with the names that stand in the store\n"
        "  const name = `${prefix}password`\n"
        "  const answer = await new SSMClient({}).send(new GetParameterCommand({ Name: name, WithDecryption: true }))\n"
        "  const password = answer.Parameter?.Value\n"
        "}\n"},
    Native{"vault"_L1, Language::Python, "Python, Parameter Store"_L1, "aws"_L1,
           "import json, os, boto3\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"parameter-store\":\n"
           "    prefix = binding[\"<prefix of the names>\"]\n"
           "    # compare with the names that stand in the store\n"
           "    name = f\"{prefix}password\"\n"
           "    answer = boto3.client(\"ssm\").get_parameter(Name=name, WithDecryption=True)\n"
           "    password = answer[\"Parameter\"][\"Value\"]\n"},
    Native{"vault"_L1, Language::TypeScript, "TypeScript, Secret Manager"_L1, "gcp"_L1,
           "import { SecretManagerServiceClient } from \"@google-cloud/secret-manager\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"secret-manager\") {\n"
           "  const prefix: string = binding[\"<prefix of the names>\"]\n"
           "  // compare with the names that stand in the project\n"
           "  const name = `projects/${process.env.GOOGLE_CLOUD_PROJECT}/secrets/${prefix}password/versions/latest`\n"
           "  const [version] = await new SecretManagerServiceClient().accessSecretVersion({ name })\n"
           "  const password = version.payload?.data?.toString()\n"
           "}\n"},
    Native{"vault"_L1, Language::Python, "Python, Secret Manager"_L1, "gcp"_L1,
           "import json, os\n"
           "from google.cloud import secretmanager\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"secret-manager\":\n"
           "    prefix = binding[\"<prefix of the names>\"]\n"
           "    # compare with the names that stand in the project\n"
           "    project = os.environ[\"GOOGLE_CLOUD_PROJECT\"]\n"
           "    name = f\"projects/{project}/secrets/{prefix}password/versions/latest\"\n"
           "    client = secretmanager.SecretManagerServiceClient()\n"
           "    password = client.access_secret_version(name=name).payload.data.decode()\n"},
    Native{"vault"_L1, Language::TypeScript, "TypeScript, Key Vault"_L1, "azure"_L1,
           "import { DefaultAzureCredential } from \"@azure/identity\"\n"
           "import { SecretClient } from \"@azure/keyvault-secrets\"\n"
           "\n"
           "const binding = JSON.parse(process.env.@binding@!)\n"
           "console.log(Object.keys(binding)) // put the members' names in below: they are not documented\n"
           "if (binding.service === \"key-vault\") {\n"
           "  const vault: string = binding[\"<name of the vault>\"]\n"
           "  const client = new SecretClient(`https://${vault}.vault.azure.net`, new DefaultAzureCredential())\n"
           "  const password = (await client.getSecret(\"password\")).value\n"
           "}\n"},
    Native{"vault"_L1, Language::Python, "Python, Key Vault"_L1, "azure"_L1,
           "import json, os\n"
           "from azure.identity import DefaultAzureCredential\n"
           "from azure.keyvault.secrets import SecretClient\n"
           "\n"
           "binding = json.loads(os.environ[\"@binding@\"])\n"
           "print(sorted(binding))  # put the members' names in below: they are not documented\n"
           "if binding[\"service\"] == \"key-vault\":\n"
           "    vault = binding[\"<name of the vault>\"]\n"
           "    client = SecretClient(f\"https://{vault}.vault.azure.net\", DefaultAzureCredential())\n"
           "    password = client.get_secret(\"password\").value\n"},
};

} // namespace

QList<CodeSample> nativeSamples(QStringView type)
{
    QList<CodeSample> out;
    for (const Native& native : kNative) {
        if (type == native.type)
            out.append({native.language, native.title, native.platform, QString::fromUtf8(native.code)});
    }
    return out;
}

} // namespace alien
