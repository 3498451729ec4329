#!/bin/sh
# Hilum.app, signed and notarized, in a disk image. Written, not tried: see docs/installing.md.
#
#   HILUM_CODESIGN_IDENTITY  "Developer ID Application: NAME (TEAM)"; without it the app is signed for this Mac alone
#   HILUM_NOTARY_PROFILE     what `xcrun notarytool store-credentials` was told to call them; without it not notarized
set -eu
cd "$(dirname "$0")/../.."

if [ "$(uname)" != Darwin ]; then
	echo "A Mac is needed: codesign, notarytool and hdiutil are not elsewhere." >&2
	exit 1
fi

.venv/bin/pyinstaller --noconfirm --log-level WARN hilum.spec
version=$(.venv/bin/python -c 'from importlib.metadata import version; print(version("hilum"))')
app=dist/Hilum.app
image=dist/hilum-$version-macos-$(uname -m).dmg

if [ -n "${HILUM_CODESIGN_IDENTITY:-}" ]; then
	# From the inside out: PyInstaller has signed each library, this seals the whole with the hardened runtime.
	codesign --force --deep --strict --options runtime --timestamp \
		--entitlements installers/macos/entitlements.plist --sign "$HILUM_CODESIGN_IDENTITY" "$app"
fi
codesign --verify --deep --strict --verbose=2 "$app"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname Hilum -srcfolder "$staging" -fs APFS -format ULFO "$image"

if [ -n "${HILUM_CODESIGN_IDENTITY:-}" ]; then
	codesign --sign "$HILUM_CODESIGN_IDENTITY" --timestamp "$image"
fi
if [ -n "${HILUM_NOTARY_PROFILE:-}" ]; then
	xcrun notarytool submit "$image" --keychain-profile "$HILUM_NOTARY_PROFILE" --wait
	xcrun stapler staple "$image"
	spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
HILUM_PACKAGE=dist/Hilum.app/Contents/MacOS .venv/bin/python -m pytest tests/package/smoke.py
echo "$image"
