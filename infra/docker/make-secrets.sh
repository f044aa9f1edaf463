#!/usr/bin/env bash
# Makes the secrets that docker-compose.yml names, in infra/docker/secrets, where they are missing; never changes one that is
# there. What only you know (passwords of the mailbox and of the mail servers) it leaves empty and names. Keep a copy of
# master_key apart from every backup: without it nothing can be read.
set -euo pipefail
umask 077
cd "$(dirname "${BASH_SOURCE[0]}")"
mkdir -p secrets
cd secrets

make() { # name, text
  [ -s "$1" ] || printf '%s\n' "$2" >"$1"
}

make postgres_password "$(openssl rand -hex 24)"
make master_key "$(date +%Y):$(openssl rand -base64 32)"
for role in owner mailbox worker http beheer; do
  make "${role}_password" "$(openssl rand -hex 24)"
  login="postgres://meldpunt_${role}:$(cat "${role}_password")@localhost"
  # By the socket in a shared volume: the database has no network at all.
  make "${role}_database_url" "${login}/meldpunt?host=/run/postgresql"
  # The window never sees a key.
  [ "$role" = http ] || make "${role}_keys_database_url" "${login}/meldpunt_sleutels?host=/run/postgresql"
done
for name in imap_wachtwoord smtp_url smtp_wachtwoord alarm_smtp_url kvk_api_key; do
  [ -e "$name" ] || : >"$name"
  [ -s "$name" ] || echo "still empty, fill in what your meldpunten file uses: infra/docker/secrets/$name"
done

# Nobody but the owner gets into the folder; the files are mounted one by one, into containers where other accounts read them.
chmod 700 . && chmod 644 ./*
