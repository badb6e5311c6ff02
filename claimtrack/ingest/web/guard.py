"""Which addresses may be connected to: never one's own network, unless the user says so.

A page can redirect to "http://192.168.0.1/", a name can lead to 127.0.0.1, or to the address
where a cloud machine keeps its keys. So it is the address of the open connection that is looked
at, each time.
"""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Allowed = Callable[[str], bool]
"""Says of an address, "93.184.216.34", whether it may be connected to."""

_NAT64 = ip_network("64:ff9b::/96")
_LAST_32 = 0xFFFFFFFF


def is_public(address: str) -> bool:
    """Whether an address is of the open internet; an IPv4 one inside an IPv6 one counts as it."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in _NAT64:
            inner = IPv4Address(int(found) & _LAST_32)
        found = inner or found
    return found.is_global and not found.is_multicast


def anywhere(address: str) -> bool:
    """For --allow-private."""
    del address
    return True


class NotAllowed(Exception):
    """The only addresses of a name are ones that must not be connected to."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def connect(host: str, port: int, seconds: float, allowed: Allowed) -> socket.socket:
    """A connection to the first address of ``host`` that answers and may be connected to."""
    refused: str | None = None
    trouble: OSError | None = None
    for family, kind, protocol, _, place in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM):
        address = str(place[0])
        if not allowed(address):
            refused = address
            continue
        opened = socket.socket(family, kind, protocol)
        try:
            opened.settimeout(seconds)
            opened.connect(place)
            if allowed(str(opened.getpeername()[0])):
                return opened
            refused = str(opened.getpeername()[0])
        except OSError as error:
            trouble = error
        opened.close()
    if refused is not None and trouble is None:
        raise NotAllowed(refused)
    raise trouble or OSError("the name leads to no address")
