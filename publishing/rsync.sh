#!/usr/bin/env bash
# Copies the built site to a server of your own and puts it in place there in one step. The server keeps the one before.
#   publishing/rsync.sh deploy@www.example.org:/srv/lnp     the web server shows /srv/lnp/now
#   publishing/rsync.sh /srv/lnp                            the same on this machine
# SITE names the built site where it is not _site. Exit: 0 it is public; anything else: what was public still is.
set -euo pipefail

target=${1:?Say where to: publishing/rsync.sh user@server:/folder}
site=${SITE:-_site}
[ -f "$site/_headers" ] || { echo "There is no website in $site. \"npm run build\" makes it." >&2; exit 1; }

! grep -qx '# Not for the public\.' "$site/_headers" || { echo "The website in $site is not for the public: it shows drafts, or a part of the site." >&2; exit 1; }

case $target in
  *:*) server=${target%%:*} folder=${target#*:} there=(ssh "$server") ;;
  *) server='' folder=$target there=(bash -c) ;;
esac
case $folder in
  /*[!A-Za-z0-9/._-]* | [!/]*) echo "Name the folder from the top of the disk, in plain letters: $folder" >&2; exit 2 ;;
esac
name=$(date -u +%Y%m%dT%H%M%SZ)-$$

"${there[@]}" "mkdir -p '$folder/sites'"
# Readable by the web server, whatever the umask of whoever built it. What did not change is taken from the public site, not sent again. Hidden until all of it is there: what a broken
# connection leaves is never taken for a site, and goes with the next.
rsync --archive --chmod=D755,F644 --delete --link-dest="$folder/now/" "$site/" "${server:+$server:}$folder/sites/.$name.new/"
# Kept are the new one and the one before, by what was public and not by their names: clocks differ and are put back.
"${there[@]}" "set -e
cd '$folder'
mv -T 'sites/.$name.new' 'sites/$name'
rm -rf sites/.*.new
before=\$(readlink now || true)
ln -sfn 'sites/$name' now.next
mv -T now.next now
cd sites
ls -1 | grep -vxF -e '$name' -e \"\${before#sites/}\" | xargs -r rm -rf"
echo "Public: $target/now is $name."
