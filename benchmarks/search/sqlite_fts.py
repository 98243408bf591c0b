"""Adds rows to SQLite with an index of its full-text search, a transaction a batch, and opens the file again.

Reads lines of JSON, a list of rows each, from standard input; prints what that took.
"""

import json
import sqlite3
import sys
import time

FIELDS = ("id", "words", "speaker", "outlet", "url", "published")


def added(path: str) -> float:
    """Rows a second, without the time of reading them."""
    database = sqlite3.connect(path)
    database.execute("create virtual table statement using fts5(id unindexed, words, speaker, outlet, url unindexed, published)")
    count, seconds = 0, 0.0
    for line in sys.stdin:
        rows = [tuple(row[field] for field in FIELDS) for row in json.loads(line)]
        started = time.perf_counter()
        with database:
            database.executemany("insert into statement values (?, ?, ?, ?, ?, ?)", rows)
        seconds += time.perf_counter() - started
        count += len(rows)
    database.close()
    return count / seconds


def opened(path: str) -> float:
    """Seconds until the first search is answered."""
    started = time.perf_counter()
    database = sqlite3.connect(path)
    database.execute("select words from statement where statement match 'government' limit 20").fetchall()
    return time.perf_counter() - started


rate = added(sys.argv[1])
print(json.dumps({"rate": rate, "opened": opened(sys.argv[1])}))
