"""From what is typed or stored to rows: short ids, names, dates, words, claims as read."""
