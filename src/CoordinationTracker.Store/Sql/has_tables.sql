select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema'))
