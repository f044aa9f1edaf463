#!/usr/bin/env bash
# Run once by the image of PostgreSQL, on an empty volume, after infra/postgres/roles.sql: the two databases, and a password per role.
set -euo pipefail
for role in owner mailbox worker http beheer; do
  psql -v ON_ERROR_STOP=1 -v role="meldpunt_$role" -v password="$(cat "/run/secrets/${role}_password")" -d postgres <<<'alter role :"role" password :'"'password'"
done
psql -v ON_ERROR_STOP=1 -d postgres -c 'create database meldpunt owner meldpunt_owner' -c 'create database meldpunt_sleutels owner meldpunt_owner'
