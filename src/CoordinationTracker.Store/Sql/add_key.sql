insert into tracker.keys (name, xml) values ($1, $2) on conflict (name) do nothing
