"""The index of words, which SQLite keeps itself as rows come and go, and looking things up in it.

It follows from the rows alone and can be made anew at any time. PostgreSQL has none: what it holds
is copied into a SQLite database in memory, and asked there.
"""
