#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alien Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [NAME]: fuzzes what takes bytes from outside with libFuzzer, ASan and UBSan, each target so long. The
# cases that were found once (tests/fuzz/cases/NAME) go first; the corpora grow in build/fuzz.
# NAME: lists otlp payloads codecs prometheus query stacks
set -euo pipefail
seconds=${1:-60}
only=${2:-}
names='lists otlp payloads codecs prometheus query stacks'
case " $names " in *" ${only:-lists} "*) ;; *) echo "There is no target $only; there are: $names" >&2; exit 2 ;; esac

out=build/fuzz
flags=(-std=c++20 -O1 -g -I. '-fsanitize=fuzzer,address,undefined' -fno-sanitize-recover=all)
compiler=(clang++-14)
! command -v ccache >/dev/null || compiler=(ccache clang++-14)
export CCACHE_NOHASHDIR=1

# objects SOURCE... [-FLAG...]: compiles what two targets share once; the paths of the objects are in $objects
objects=()
objects() {
    local sources=() extra=() argument
    for argument in "$@"; do
        case $argument in -l*) ;; -*) extra+=("$argument") ;; *) sources+=("$argument") ;; esac
    done
    objects=()
    for argument in "${sources[@]}"; do objects+=("$out/objects/${argument//\//_}.o"); done
    # shellcheck disable=SC2016
    printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -I{} bash -c \
        'source=$1; shift; "$@" -c "$source" -o "'"$out"'/objects/${source//\//_}.o"' _ {} "${compiler[@]}" "${flags[@]}" "${extra[@]}"
}

# fuzz NAME LARGEST SOURCE... [-FLAG...]: runs tests/fuzz/fuzz_NAME.cpp
fuzz() {
    local name=$1 largest=$2 libraries=() argument
    shift 2
    echo "==> Building fuzz_$name"
    objects "tests/fuzz/fuzz_$name.cpp" "$@"
    for argument in "$@"; do
        case $argument in -l*) libraries+=("$argument") ;; esac
    done
    clang++-14 "${flags[@]}" "${objects[@]}" "${libraries[@]}" -o "$out/fuzz_$name"
    local corpora=("$out/$name")
    [ ! -d "tests/fuzz/cases/$name" ] || corpora+=("tests/fuzz/cases/$name")
    echo "==> Fuzzing with fuzz_$name for $seconds s"
    "$out/fuzz_$name" -max_total_time="$seconds" -timeout=10 -max_len="$largest" -print_final_stats=1 \
        -artifact_prefix="$out/" "${corpora[@]}"
}
wants() { [ -z "$only" ] || [ "$only" = "$1" ]; }
# seed NAME FILE FORMAT [ARGUMENT...]: one of the corpus, as printf writes it
# shellcheck disable=SC2059
seed() { local file=$out/$1/$2; shift 2; printf "$@" >"$file"; }
# moc HEADER...: $mocs are the sources
moc() {
    local header
    mocs=()
    for header in "$@"; do
        mocs+=("$out/moc/$(basename "$header" .h).cpp")
        /usr/lib/qt6/libexec/moc -I. "$header" -o "${mocs[-1]}"
    done
}
qt() { read -ra qt <<<"$(pkg-config --cflags --libs "$@") -DQT_NO_KEYWORDS -fPIC"; }

mkdir -p "$out"/{fleetdecoder,otlp,payload,codecs,prometheus,query,stacks,moc,objects}
document=(client/{document,documentdata,documentparser}.cpp)

if wants lists; then
    item='{"id":"dep_a","name":"a","platform":"aws","status":"running","deploymentGroupId":"dg_a","retryRequested":false,"createdAt":"2026-11-21T07:55:03Z"}'
    seed fleetdecoder one '{"items":[%s],"nextCursor":null}\0{"items":[],"nextCursor":null}' "$item"
    seed fleetdecoder two '{"items":[%s,%s],"nextCursor":null}' "$item" "${item//_a/_b}"
    fuzz fleetdecoder 8192 client/fleet/*.cpp -lsimdjson -lxxhash
fi

if wants otlp; then
    # The first byte names the signal: metrics, logs, traces.
    for file in tests/telemetry/data/*.bin tests/telemetry/data/*.gz; do
        case $file in */metrics*) signal='\0' ;; */logs*) signal='\1' ;; *) signal='\2' ;; esac
        { printf '%b' "$signal"; cat "$file"; } >"$out/otlp/$(basename "$file")"
    done
    seed otlp json '\1{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","body":{"stringValue":"x"}}]}]}]}'
    fuzz otlp 16384 telemetry/otlp/*.cpp telemetry/series/distribution.cpp -lz
fi

if wants payloads; then
    seed payload json '{"a":[1,2.50,{"name":"API_TOKEN","value":"hunter2"}],"gz":"H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA"}'
    seed payload log 'started\npassword=hunter2 user=me\r\nAuthorization: Bearer abcdefghijk\n'
    seed payload jwt 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSIsImV4cCI6MjAwMDAwMDAwMH0.c2ln'
    seed payload base64 'H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA'
    base64 -d <"$out/payload/base64" >"$out/payload/gzip"
    sources=()
    for source in models/payload/*.cpp; do
        case $source in */payloadtree*) ;; *) sources+=("$source") ;; esac
    done
    moc models/payload/payloadindex.h models/payload/payloadsearch.h models/common/format.h
    qt Qt6Core
    fuzz payload 8192 "${sources[@]}" models/common/{format,clock}.cpp "${document[@]}" client/{inflater,redactor}.cpp \
        client/fleet/{jsonscan,bracescanavx2}.cpp "${mocs[@]}" "${qt[@]}" -lz
fi

if wants codecs; then
    # The first byte names the answer; fuzz_codecs.cpp has their order.
    deployment='"id":"dep_a","name":"a","platform":"aws","status":"running","deploymentGroupId":"dg_a","retryRequested":false'
    time='"createdAt":"2026-11-21T07:55:03.123Z"'
    seed codecs whoami '\0{"kind":"serviceAccount","id":"t","workspaceId":"w","role":"deployment-group-deployer","scope":{"type":"deploymentGroup","projectId":"default","deploymentGroupId":"g"}}'
    seed codecs groups '\1{"items":[{"id":"dg_a","name":"a","maxDeployments":9,"deploymentCount":1,%s}],"nextCursor":null}' "$time"
    seed codecs command '\7{"commandId":"cmd_a","state":"SUCCEEDED","attempt":1,"response":{"status":"success","response":{"mode":"inline","inlineBase64":"eyJhIjoxfQ=="}}}'
    seed codecs deployment '\14{%s,"stackState":{"platform":"aws","resources":{}},"error":{"code":"X","message":"m","source":{"code":"Y","message":"n"}},%s}' "$deployment" "$time"
    seed codecs release '\20{"id":"rel_a","projectId":"default","stack":{"aws":{"id":"s","resources":{}}},"gitMetadata":{"commitSha":"abc"},%s}' "$time"
    seed codecs leases '\22{"leases":[{"leaseId":"l","commandId":"cmd_a","attempt":1,"leaseExpiresAt":"2026-11-21T07:55:03Z","envelope":{"params":{"mode":"inline"}}}]}'
    seed codecs object '\23{"a":[1,2.50,1e3,18446744073709551616,"\\u00e9\\ud83d\\ude00"],"a~b/c":{"":null},"x":true}'
    qt Qt6Core
    fuzz codecs 4096 "${document[@]}" client/documentedit.cpp client/codec/*.cpp client/types/*.cpp "${qt[@]}"
fi

if wants prometheus; then
    series='"metric":{"__name__":"up","job":"a"}'
    seed prometheus matrix '{"status":"success","data":{"resultType":"matrix","result":[{%s,"values":[[1.5,"1"],[2,"NaN"]]}]},"warnings":["w"]}' "$series"
    seed prometheus vector '{"status":"success","isPartial":true,"data":{"resultType":"vector","result":[{%s,"value":[1,"+Inf"]},{"metric":{},"histogram":[1,{}]}]}}' "$series"
    seed prometheus scalar '{"status":"success","data":{"resultType":"scalar","result":[1,"2"]}}'
    seed prometheus names '{"status":"success","data":["a","b"]}'
    seed prometheus metadata '{"status":"success","data":{"up":[{"type":"gauge","help":"h","unit":"s"}]}}'
    seed prometheus refusal '{"status":"error","errorType":"bad_data","error":"parse error"}'
    seed prometheus backwards '{"status":"success","data":{"resultType":"matrix","result":[{"values":[[2,"1"],[1,"2"],[1,"3"]]}]}}'
    seed prometheus text 'http.server.duration\0dep_a\0service.name\0a"b\\c\n}'
    moc models/telemetry/promclient.h client/transport.h client/call.h
    qt Qt6Core Qt6Network
    fuzz prometheus 2048 models/telemetry/{promanswer,promtext,promclient,promproduct}.cpp "${mocs[@]}" "${qt[@]}"
fi

if wants query; then
    seed query words 'status:failed or name=web age>1h -x "two words" release!=latest,"none"'
    seed query address 'resources>=3 failed:yes https://x status:"//x" name:"<a"'
    seed query cron '*/5 8-18/2 1,15 jan-mar mon-fri\0web'
    seed query symbols 'group:"a,b",*c* or -name:x\0none'
    qt Qt6Core
    fuzz query 256 models/common/{query,queryparser}.cpp models/stack/cron.cpp "${qt[@]}"
fi

if wants stacks; then
    stack='{"id":"s","resources":{"api":{"config":{"type":"worker","id":"api","memoryMb":256,"links":[{"type":"queue","id":"q"}]},"lifecycle":"live","dependencies":[]}}}'
    other=${stack//256/0.5e3}
    seed stacks edits '{"aws": %s}\0s/resources/api/config/memoryMb\1512\0Rapi\1web\0Agcp\1{"id":"s"}\0dweb\1x' "$stack"
    seed stacks typed '{\n  "aws": {\n    "id": "s"\n  },\n  "gcp": {"a": 1}\n}\0p{"id":\0p{"id":"x"}\0u\0t{}\0Clocal\0Xaws\0c\0a/a/b\1[1]\0n/id\1name'
    seed stacks merge '{"aws":%s}\0t{"aws":%s,"gcp":{}}\0t{"aws":{"id":"s","resources":{}},"local":{}}' "$stack" "$other"
    moc models/stack/stackdocument.h
    qt Qt6Core Qt6Gui
    fuzz stacks 4096 models/stack/{stackdocument,stackdocument_steps,stackbody,stackedit,stackreferences,stacktypes,stackdiff,stackmerge,splicemerge,stackconversion,jsonstyle}.cpp \
        models/stack/stackview.cpp "${document[@]}" client/documentedit.cpp client/codec/{writer,timestamp}.cpp "${mocs[@]}" "${qt[@]}"
fi
