"""Reads the pages of a WARC with Python's warcio, as its own documentation does, and prints what that cost."""

import json
import resource
import sys

from warcio.archiveiterator import ArchiveIterator


def pages(path: str) -> int:
    """The responses that a server gave with 200 and as HTML, each read to its end."""
    count = 0
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type != "response" or record.http_headers.get_statuscode() != "200":
                continue
            if "html" in record.http_headers.get_header("content-type", ""):
                record.content_stream().read()
                count += 1
    return count


count = pages(sys.argv[1])
usage = resource.getrusage(resource.RUSAGE_SELF)
# ru_maxrss is in kilobytes on Linux
print(json.dumps({"pages": count, "peak": usage.ru_maxrss / 1024, "seconds": usage.ru_utime}))
