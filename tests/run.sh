#!/bin/sh
# sh tests/run.sh [--full]: installs what the tests need, builds twice (Release, and with sanitizers), runs
# the tests, and closes with ctest's summary. --full adds the long ones. README.md beside this says more.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

chosen='-LE long'
more_packages=
case "${1:-}" in
    '') ;;
    --full)
        chosen=
        more_packages=tests/packages-full.txt
        ;;
    *)
        echo "usage: sh tests/run.sh [--full]" >&2
        exit 2
        ;;
esac

# shellcheck disable=SC2086
sh kiosk-config/install-packages.sh kiosk-config/packages.txt tests/e2e/packages.txt tests/packages.txt $more_packages
sh kiosk-config/build.sh build -DCMAKE_BUILD_TYPE=Release -DNETRA_TESTS=ON
sh kiosk-config/build.sh build/sanitize -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG='-O1 -g1' \
    -DNETRA_TESTS=ON -DNETRA_SANITIZE=ON

# Both builds' tests in one run, so that one summary tells the whole truth.
mkdir -p build/suite
printf 'subdirs("%s" "%s")\n' "$root/build" "$root/build/sanitize" >build/suite/CTestTestfile.cmake
# shellcheck disable=SC2086
exec ctest --test-dir build/suite --parallel "$(nproc)" --output-on-failure --no-tests=error $chosen
