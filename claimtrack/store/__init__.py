"""Tables, session, queries and migrations: the only SQL besides the services."""
